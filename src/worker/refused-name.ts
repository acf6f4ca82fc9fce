/** Why a variable that a task wrote to GITHUB_ENV goes no further. */
export interface RefusedName {
  /** `error` where the runner reports an error, `warning` where it silently overwrites the variable; neither fails a step. */
  readonly severity: 'error' | 'warning';
  /** Completes a sentence that begins with the variable's name. */
  readonly reason: string;
}

/**
 * Why the runner would not let a task's later steps see a variable of this name; undefined when it would.
 * `NODE_OPTIONS`, in any case, is on its block list (actions/runner, FileCommandManager.cs); names that begin with
 * `GITHUB_` or `RUNNER_` it sets anew before every step. `CI` may be written.
 */
export function refusedName(name: string, platform: NodeJS.Platform): RefusedName | undefined {
  const upper = name.toUpperCase();
  if (upper === 'NODE_OPTIONS') {
    const remedy = 'set it in the env of the tasks that need it';
    return {
      severity: 'error',
      reason: `cannot be passed on with GITHUB_ENV, as GitHub's runner refuses it: ${remedy}`,
    };
  }
  const compared = platform === 'win32' ? upper : name;
  const prefix = ['GITHUB_', 'RUNNER_'].find((candidate) => compared.startsWith(candidate));
  if (prefix === undefined) return undefined;
  return {
    severity: 'warning',
    reason: `cannot be passed on with GITHUB_ENV, as names that begin with ${prefix} belong to GitHub's runner: choose another name`,
  };
}
