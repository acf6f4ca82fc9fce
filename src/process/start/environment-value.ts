/** The value of a variable; on Windows, where names are the same in any case, of the first that matches. */
export function environmentValue(
  env: ReadonlyMap<string, string>,
  name: string,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const value = env.get(name);
  if (value !== undefined || platform !== 'win32') return value;
  for (const [key, candidate] of env) if (key.toUpperCase() === name.toUpperCase()) return candidate;
  return undefined;
}
