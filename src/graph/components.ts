import { degree, neighbours, type NumberedGraph } from './numbered-graph.ts';

/** What `componentOf` says of a vertex that lies on no cycle. */
export const onNoCycle = -1;

/** The vertices of a graph that lie on cycles, in strongly connected components: in each, every vertex leads to every other. */
export interface CyclicComponents {
  /** The number of each vertex's component, or `onNoCycle`. */
  readonly componentOf: Int32Array;
  /** The vertices of each component, ascending; components stand in the order of their first vertices. */
  readonly members: readonly (readonly number[])[];
}

/** The components of a graph that have a cycle in them; a vertex that needs itself is one too. */
export function cyclicComponents(graph: NumberedGraph): CyclicComponents {
  const rootOf = componentRoots(graph);
  const count = graph.ids.length;
  const sizes = new Int32Array(count);
  for (const root of rootOf) sizes[root] = (sizes[root] ?? 0) + 1;
  const numberOf = new Map<number, number>();
  const componentOf = new Int32Array(count).fill(onNoCycle);
  const members: number[][] = [];
  for (const [vertex, root] of rootOf.entries()) {
    if (sizes[root] === 1 && !needsItself(graph, vertex)) continue;
    const number = numberOf.get(root) ?? members.length;
    numberOf.set(root, number);
    componentOf[vertex] = number;
    const known = members[number];
    if (known === undefined) members.push([vertex]);
    else known.push(vertex);
  }
  return { componentOf, members };
}

function needsItself({ needs }: NumberedGraph, vertex: number): boolean {
  return degree(needs, vertex) > 0 && neighbours(needs, vertex).includes(vertex);
}

/**
 * For each vertex one vertex that stands for its component, by Tarjan's algorithm ("Depth-first search and linear graph
 * algorithms", 1972), without recursion.
 */
function componentRoots({ ids, needs }: NumberedGraph): Int32Array {
  const rootOf = new Int32Array(ids.length).fill(-1);
  /** When each vertex was reached, from 1. */
  const reachedAt = new Int32Array(ids.length);
  /** The earliest vertex of an open component that is known to be reached from each vertex, by when it was reached. */
  const earliest = new Int32Array(ids.length);
  const nextNeed = needs.starts.slice();
  /** Vertices whose component is not known yet. */
  const open: number[] = [];
  let reached = 0;
  const lowerEarliest = (vertex: number, to: number): void => {
    earliest[vertex] = Math.min(earliest[vertex] ?? 0, to);
  };

  for (const start of ids.keys()) {
    if (reachedAt[start] !== 0) continue;
    const path: number[] = [];
    const enter = (vertex: number): void => {
      reached += 1;
      reachedAt[vertex] = reached;
      earliest[vertex] = reached;
      path.push(vertex);
      open.push(vertex);
    };
    enter(start);
    for (let vertex = path.at(-1); vertex !== undefined; vertex = path.at(-1)) {
      const edge = nextNeed[vertex] ?? 0;
      if (edge < (needs.starts[vertex + 1] ?? 0)) {
        nextNeed[vertex] = edge + 1;
        const need = needs.targets[edge] ?? 0;
        if (reachedAt[need] === 0) enter(need);
        else if (rootOf[need] === -1) lowerEarliest(vertex, reachedAt[need] ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lowerEarliest(before, earliest[vertex] ?? 0);
      if (earliest[vertex] !== reachedAt[vertex]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        rootOf[member] = vertex;
        if (member === vertex) break;
      }
    }
  }
  return rootOf;
}
