import type { KeyForm } from '../../language/forms/collection-forms.ts';

/**
 * Ids of tasks: GitHub's rule for the ids of jobs, which may not begin with `__`, and the characters that other task runners
 * have in theirs: `@app/web#build`, `test:unit`. No id can be an option, a workflow command (`::`) or a number, or consist
 * of signs alone.
 */
export const taskIds: KeyForm = {
  pattern: /^(?!__|\.[0-9])(?=[@/.:#]*[A-Za-z0-9_])[A-Za-z_@/.][A-Za-z0-9_.:/#@-]*$/,
  called: 'a task id',
  expected: 'letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)',
};

/** Names of environment variables: what no operating system can set is refused. */
export const variableNames: KeyForm = {
  pattern: /^[^=]+$/,
  called: 'the name of an environment variable',
  expected: 'a name without "="',
};

/** Names of pools. */
export const poolNames: KeyForm = { pattern: /\S/, called: 'the name of a pool', expected: 'a name' };

/** The shells that have a name; any other is a template with `{0}`. */
const shells = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'];

/** What `shell` may be, as a pattern. */
export const shellPattern = `^(${shells.join('|')})$|\\{0\\}`;

/** An amount of memory with its unit, as a pattern. */
export const memoryPattern = '^([0-9]+(?:\\.[0-9]+)?) ?(?:([KkMmGgTt])([Ii]?))?[Bb]$';

/**
 * The bytes of `512MB` or `1.5 GiB`; undefined for any other text, and for a fraction of a byte. `KB`, `MB`, `GB` and `TB` are
 * powers of 1000, `KiB` to `TiB` powers of 1024 (IEC 80000-13).
 */
export function memoryBytes(written: string): number | undefined {
  const match = new RegExp(memoryPattern).exec(written);
  if (match === null) return undefined;
  const [, amount = '', prefix = '', binary = ''] = match;
  const power = ['', 'K', 'M', 'G', 'T'].indexOf(prefix.toUpperCase());
  const bytes = Math.round(Number(amount) * (binary === '' ? 1000 : 1024) ** power);
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined;
}
