/** Shells in which "$NAME" is the value of a variable, whatever is in it. */
const posixShells: ReadonlySet<string> = new Set(['bash', 'sh', 'dash', 'ash', 'ksh', 'zsh']);

/** How a script gets the value of a variable: ready to paste where the shell is known to read it so, else by its name only. */
export function readAdvice(variable: string, shell: string | undefined): string {
  return isPosix(shell) ? `use "$${variable}" in the script` : `read it from the variable ${variable}`;
}

/** Of a template with `{0}` the program counts; without a `shell` it is bash nearly everywhere. */
function isPosix(shell: string | undefined): boolean {
  const program = shell?.trim().split(/\s/)[0]?.replace(/^.*\//, '');
  return program === undefined || posixShells.has(program);
}
