import { createHash } from 'node:crypto';
import type { Graph, Task } from '../../model/task.ts';

/**
 * Stands for all that a run was asked to do: only a later attempt with the same basis may take results of an earlier one. It covers
 * the commit, the settings that decide what is run, and every task with its matrix applied, but not where in the file it stands.
 *
 * @param facts what decides beside the graph: the commit, the directory, the targets; each in its place
 */
export function basisOf(graph: Graph, facts: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (text: string): void => void hash.update(`${Buffer.byteLength(text)}:${text}`);
  for (const fact of facts) add(fact);
  for (const task of graph.tasks) add(taskText(task));
  // A collision would need more runs of one workflow run than there can be.
  return hash.digest('hex').slice(0, 32);
}

/** All that the file says of a task, as text, but not where it stands there. */
export function taskText(task: Task): string {
  return JSON.stringify({ ...task, at: 0, places: 0 }, withMaps);
}

function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
