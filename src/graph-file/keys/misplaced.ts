import type { MapEntry, Node } from '../../language/diagnostics/node.ts';

const signsOfTask: ReadonlySet<string> = new Set([
  'run',
  'command',
  'needs',
  'service',
  'cmd',
  'cmds',
  'script',
  'steps',
  'deps',
]);

/** Whether a value is a map with keys that are typical of a task. */
export function looksLikeTask(node: Node): boolean {
  // GitHub's defaults have a map under run.
  return (
    node.kind === 'map' &&
    node.entries.some(({ key, value }) => signsOfTask.has(key) && !(key === 'run' && value.kind === 'map'))
  );
}

/** Advice for a task that stands among the keys of another; undefined when an unknown key is not a task. */
export function nestedTaskAdvice({ key, value }: MapEntry, owner: string): string | undefined {
  if (!looksLikeTask(value)) return undefined;
  return `if "${key}" is a task, it is indented too far: begin it in the column where ${owner} begins`;
}

/** Advice for a task that stands among the keys of the file; undefined when an unknown key is not a task. */
export function outerTaskAdvice({ key, value }: MapEntry): string | undefined {
  if (!looksLikeTask(value)) return undefined;
  return `if "${key}" is a task, it stands under tasks: indent it there`;
}

/** Advice for a list of values that stands beside `matrix` and not in it; undefined when an unknown key is none. */
export function strayDimensionAdvice({ key, value }: MapEntry): string | undefined {
  if (value.kind !== 'list' || key === 'include' || key === 'exclude') return undefined;
  return `put it under matrix: matrix: {${key}: […]}`;
}
