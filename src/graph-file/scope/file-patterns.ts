import type { Problem } from '../../language/diagnostics/diagnostics.ts';
import { quote } from '../../language/diagnostics/node.ts';

/** The keys of a task that have patterns of files. */
export type PatternKey = 'inputs' | 'outputs' | 'junit';

const here = 'a path or a pattern, from the workspace';

/** The patterns of a text, one to a line, without the white space around each. */
export function patternsIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether a pattern takes files away from those that others match. */
export function isNegated(pattern: string): boolean {
  return pattern.startsWith('!');
}

/** Why a pattern of `inputs`, `outputs` or `junit` is not valid; undefined for a valid one. */
function patternProblem(pattern: string): Problem | undefined {
  const body = pattern.replace(/^!\s*/, '');
  const found = quote(pattern);
  const problem = (message: string, hint: string): Problem => ({ message, expected: here, found, hint });
  if (body === '') return problem('a pattern is empty', 'write behind "!" what to leave out');
  if (body.startsWith('!')) return problem(`${found} is negated twice`, 'write one "!", or none');
  const foreign = foreignProblem(body);
  if (foreign !== undefined) return problem(`${found} is written as for another tool`, foreign);
  if (body.startsWith('~')) return problem(`${found} begins in the home directory`, staysInside);
  if (/^(?:[\\/]|[A-Za-z]:[\\/])/.test(body)) {
    const rest = body.replace(/^(?:[A-Za-z]:)?[\\/]+/, '');
    const hint =
      rest === ''
        ? 'write "**" for all files of the workspace'
        : `patterns begin at the workspace: write ${quote(rest)} for what lies in it`;
    return problem(`${found} is an absolute path`, hint);
  }
  const names = body.split(/[\\/]/);
  if (names.includes('..')) return problem(`${found} has ".." in it`, staysInside);
  if (names.includes('.')) {
    const rest = names.filter((name) => name !== '.').join('/');
    return problem(`${found} has "." in it`, `write ${quote(rest === '' ? '**' : rest)}`);
  }
  return undefined;
}

/** Why one of the patterns of a key is not valid, whatever the others are; undefined when each of them is. */
export function eachPatternProblem(key: PatternKey, patterns: readonly string[]): Problem | undefined {
  for (const pattern of patterns) {
    const problem = patternProblem(pattern) ?? (key === 'outputs' ? outputProblem(pattern) : undefined);
    if (problem === undefined) continue;
    return key === 'junit' && problem.hint === staysInside ? { ...problem, hint: reportsInside } : problem;
  }
  return undefined;
}

/** Why a valid pattern cannot be an output: outputs are removed before the task runs. Undefined when it can be. */
function outputProblem(pattern: string): Problem | undefined {
  if (isNegated(pattern)) return undefined;
  const problem = (message: string): Problem => ({
    message,
    expected: 'files that the task makes',
    found: quote(pattern),
    hint: 'outputs are removed before the task runs: name a directory that holds nothing else, such as dist/**',
  });
  const names = pattern.split(/[\\/]/).filter((name) => name !== '');
  if (names.every((name) => /^\*+$/.test(name))) return problem(`${quote(pattern)} is all of the workspace`);
  if (names[0] === '.git') return problem(`${quote(pattern)} belongs to git`);
  return undefined;
}

/** Why patterns that are valid each are not together; undefined when they are. */
export function patternsProblem(patterns: readonly string[]): Problem | undefined {
  if (patterns.length === 0 || !patterns.every(isNegated)) return undefined;
  return {
    message: 'every pattern begins with "!", so that nothing is matched',
    expected: 'a pattern without "!" before those that leave files out',
    found: patterns.slice(0, 5).map(quote).join(', '),
    hint: 'write "**" first for all files of the workspace',
  };
}

const staysInside =
  'inputs and outputs lie in the workspace; what else counts stands at the top of the file: cache: {env: […], tools: […]}';

const reportsInside = 'let the test runner write its reports into the workspace';

/** What to write instead of the words of other tools that look like the names of files. */
function foreignProblem(body: string): string | undefined {
  const token = /^(?:\{(?:projectRoot|workspaceRoot)\}|\$TURBO_ROOT\$)\/(.+)$/.exec(body)?.[1];
  if (token !== undefined)
    return `patterns begin at the workspace: write ${quote(token)}, or the directory of the package before it`;
  if (body === '$TURBO_DEFAULT$') return 'name the files, such as packages/web/**';
  const variable = /^\$([A-Z_][A-Z0-9_]*)$/.exec(body)?.[1];
  if (variable !== undefined)
    return `for a variable whose value counts, write at the top of the file cache: {env: [${variable}]}; for its value, \${{ env.${variable} }}`;
  if (/^@\w+\(.*\)$/.test(body)) return 'write the patterns of that group here';
  return undefined;
}
