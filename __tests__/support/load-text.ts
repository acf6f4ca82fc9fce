import type { Contexts } from '../../src/language/expressions/expression-types.ts';
import { loadGraph } from '../../src/graph-file/load.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import type { Graph, Task } from '../../src/model/task.ts';

/** The text without the indentation of its first line, which begins on the line after the opening quote. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))).join('\n');
}

/** The mistakes in a graph file `g.yml`, as the user reads them; fails when there are none. */
export function mistakesIn(text: string | Uint8Array, contexts?: Contexts): string {
  const bytes = typeof text === 'string' ? dedent(text) : text;
  const loaded = loadGraph({ bytes, file: 'g.yml', fallbackName: 'g' }, contexts);
  if (loaded.kind === 'graph') throw new Error('expected mistakes, found none');
  return loaded.diagnostics.map(formatDiagnostic).join('\n');
}

/** The graph in a file without mistakes; fails with the mistakes when there are any. */
export function graphIn(text: string | Uint8Array, contexts?: Contexts): Graph {
  const bytes = typeof text === 'string' ? dedent(text) : text;
  const loaded = loadGraph({ bytes, file: 'g.yml', fallbackName: 'g' }, contexts);
  if (loaded.kind === 'diagnostics') throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
  return loaded.graph;
}

/** The task of that id; fails when there is none. */
export function taskOf(graph: Graph, id: string): Task {
  const task = graph.tasks.find((candidate) => candidate.id === id);
  if (task === undefined)
    throw new Error(`no task ${id} among ${graph.tasks.map((other) => other.id).join(', ')}`);
  return task;
}
