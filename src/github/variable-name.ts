/** What two names of the same environment variable have in common: on Windows their case does not matter. */
export function variableKey(name: string, platform: NodeJS.Platform): string {
  return platform === 'win32' ? name.toUpperCase() : name;
}

/**
 * Why the runner would not let later steps see a variable of this name, as the end of a sentence that begins with the name;
 * undefined when it would. It fails no step for this.
 * `NODE_OPTIONS`, in any case, is on its block list (actions/runner, FileCommandManager.cs); names that begin with
 * `GITHUB_` or `RUNNER_` it sets again before every step. `CI` may be written.
 */
export function refusedName(name: string, platform: NodeJS.Platform): string | undefined {
  const upper = name.toUpperCase();
  if (upper === 'NODE_OPTIONS') {
    const fix = 'set it in the env of the tasks that need it';
    return `cannot be passed on with GITHUB_ENV, as GitHub's runner refuses it: ${fix}`;
  }
  const compared = platform === 'win32' ? upper : name;
  const prefix = ['GITHUB_', 'RUNNER_'].find((candidate) => compared.startsWith(candidate));
  if (prefix === undefined) return undefined;
  return `cannot be passed on with GITHUB_ENV, as names that begin with ${prefix} belong to GitHub's runner: choose another name`;
}
