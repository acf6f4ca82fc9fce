import { needsFirst, numberGraph } from './numbered-graph.ts';

/** The ids in an order in which each comes after all that it needs; the graph has no cycle. */
export function topologicalOrder(
  ids: readonly string[],
  needsOf: (id: string) => Iterable<string>,
): readonly string[] {
  const graph = numberGraph(ids, needsOf);
  return Array.from(needsFirst(graph), (vertex) => ids[vertex] ?? '');
}
