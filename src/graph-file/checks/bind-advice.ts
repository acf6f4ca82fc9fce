import type { ContextUse } from '../../language/expressions/expression-types.ts';

/** Variables that shells and programs give a meaning to; a value from outside may not take their place. */
const meaningful = new Set([
  'PATH',
  'HOME',
  'SHELL',
  'ENV',
  'IFS',
  'PWD',
  'USER',
  'LANG',
  'TMPDIR',
  'TEMP',
  'TMP',
  'CI',
]);

/** What to write instead of an expression in a script of this shell: the line for `env:`, ready to paste, and the variable. */
export function bindAdvice(expression: string, use: ContextUse, shell: string | undefined): string {
  const context = use.name.toLowerCase();
  const [only] = use.path;
  // The variable already exists, under a name that a shell can read.
  if (context === 'env' && use.path.length === 1 && only !== undefined && /^\w+$/.test(only))
    return readAdvice(only, shell);
  const name = variableName(context, use.path);
  return `bind it in env: (${name}: \${{ ${expression} }}) and ${readAdvice(name, shell)}`;
}

/** A name for the variable that has the value of a context. */
export function variableName(context: string, path: readonly string[]): string {
  const words = path.filter((word) => word !== '*' && word !== 'outputs');
  // A need's outputs have names that only the need makes unique.
  const chosen = context === 'needs' ? words : words.slice(-1);
  const name = (chosen.join('_') || context).toUpperCase().replaceAll(/[^A-Z0-9_]+/g, '_');
  return meaningful.has(name) || /^(?:[0-9]|GITHUB_|RUNNER_|NODE_)/.test(name) ? `THE_${name}` : name;
}

/** Shells in which "$NAME" is the value of a variable, whatever is in it. */
const posixShells: ReadonlySet<string> = new Set(['bash', 'sh', 'dash', 'ash', 'ksh', 'zsh']);

/** How a script gets the value of a variable: ready to paste where the shell is known to read it so, else by its name only. */
export function readAdvice(variable: string, shell: string | undefined): string {
  return isPosix(shell) ? `use "$${variable}" in the script` : `read it from the variable ${variable}`;
}

/** For a template with `{0}` its program counts; without a `shell` it is bash nearly everywhere. */
function isPosix(shell: string | undefined): boolean {
  const program = shell?.trim().split(/\s/)[0]?.replace(/^.*\//, '');
  return program === undefined || posixShells.has(program);
}
