import type { Node } from './node.ts';

/** What to do instead of writing a key, or how to tell from the value that stands at it. */
export type Advice = string | ((value: Node) => string);

/** Advice for keys that do not exist but are often tried. */
export type Strangers = ReadonlyMap<string, Advice>;

const ofTheJob = 'all tasks run in the job that runs the graph: remove it here, or set it on that job';

const belowStrategy = (key: string): string => `put it under strategy: strategy: {${key}: …}`;

/** Keys of GitHub's workflows that a graph file does not have. */
export const fileStrangers: Strangers = new Map([
  ['jobs', 'write "tasks"'],
  ['on', 'the workflow that runs the graph says when: remove it'],
  ['permissions', 'the workflow that runs the graph has them: remove it'],
  ['concurrency', 'the workflow that runs the graph has it: remove it'],
]);

/** Keys of GitHub's jobs that tasks do not have, or have elsewhere. */
export const taskStrangers: Strangers = new Map([
  ['runs-on', ofTheJob],
  ['permissions', ofTheJob],
  ['container', ofTheJob],
  ['concurrency', `${ofTheJob}; for a lock between tasks use pools`],
  ['environment', ofTheJob],
  ['services', 'make each service a task with the key service'],
  ['steps', 'a task is one command: write run, or make each step a task'],
  ['uses', 'a task is a command; actions stay steps of the job'],
  ['outputs', 'what a task writes to GITHUB_OUTPUT is its outputs: remove it'],
  ['matrix', belowStrategy('matrix')],
  ['max-parallel', belowStrategy('max-parallel')],
  ['fail-fast', belowStrategy('fail-fast')],
]);

const ofEachTask = 'each task has its own: write it there';

/** Keys that each task has for itself, which `defaults` does not have; `ownKeys` are their names. */
export function defaultsStrangers(ownKeys: readonly string[]): Strangers {
  return new Map<string, Advice>([...ownKeys.map((key) => [key, ofEachTask] as const), ['run', runAdvice]]);
}

/** In GitHub's workflows the keys of `defaults` stand below `run`. */
function runAdvice(run: Node): string {
  if (run.kind !== 'map') return ofEachTask;
  const keys = run.entries.map(({ key, value }) => `${key}: ${isPlain(value) ? value.text : '…'}`);
  return `GitHub's defaults.run is defaults here: write defaults: {${keys.join(', ')}}`;
}

/** Whether a value can be repeated as it is inside of braces. */
function isPlain(node: Node): node is Extract<Node, { readonly kind: 'scalar' }> {
  return node.kind === 'scalar' && /^[\w./-]+$/.test(node.text);
}
