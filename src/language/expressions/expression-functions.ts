/** The functions of the expression language itself, as GitHub's documentation writes them. */
export const languageFunctions: readonly string[] = [
  'case',
  'contains',
  'endsWith',
  'format',
  'fromJSON',
  'join',
  'startsWith',
  'toJSON',
];

/** The status functions: GitHub's own four. */
export const statusFunctions: readonly string[] = ['always', 'cancelled', 'failure', 'success'];

/** How many arguments a function takes. */
export interface Arity {
  readonly minArgs: number;
  readonly maxArgs: number;
}

/** How many arguments functions take that are not part of the language, by name in lower case. */
export const hostArity: ReadonlyMap<string, Arity> = new Map([
  ['hashfiles', { minArgs: 1, maxArgs: 255 }],
  ['always', { minArgs: 0, maxArgs: 0 }],
  ['cancelled', { minArgs: 0, maxArgs: 0 }],
  // As in GitHub's schema of workflows, where a job's condition may name jobs: `success(0,MAX)`.
  ['failure', { minArgs: 0, maxArgs: 255 }],
  ['success', { minArgs: 0, maxArgs: 255 }],
]);
