/** What two names of the same environment variable have in common: on Windows their case does not matter. */
export function variableKey(name: string, platform: NodeJS.Platform): string {
  return platform === 'win32' ? name.toUpperCase() : name;
}
