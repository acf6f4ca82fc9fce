import { type Adjacency, eachNeighbour } from '../../graph/numbered-graph.ts';
import type { AcyclicGraph } from '../../graph/needs-first.ts';

/**
 * Tasks that stand or fall together: whatever needs one of them needs the last of them, its head. A long preparation with one end is one
 * atom, and so is a target with all that only it needs. Atoms are numbered in the order of their heads, needs last.
 */
export interface Atoms {
  /** For each task its atom; -1 for one that is left out. */
  readonly atomOf: Int32Array;
  /** For each atom the task that all others of it are needed for. */
  readonly heads: Int32Array;
  /** Sums over the tasks of each. */
  readonly costs: Float64Array;
  /** The atoms whose heads tasks of each need, without repeats. */
  readonly needs: Adjacency;
  /** Those that no other needs. */
  readonly targets: readonly number[];
}

/** @param isIn whether a task takes part; with a task all that it needs does */
export function atomsOf(graph: AcyclicGraph, costs: Float64Array, isIn: (vertex: number) => boolean): Atoms {
  const atomOf = new Int32Array(graph.order.length).fill(-1);
  const heads: number[] = [];
  const sums: number[] = [];
  const targets: number[] = [];
  for (const vertex of graph.order.toReversed()) {
    if (!isIn(vertex)) continue;
    const common = commonAtom(graph.dependents, vertex, atomOf);
    const atom = common.kind === 'one' ? common.atom : heads.length;
    if (common.kind !== 'one') {
      heads.push(vertex);
      sums.push(0);
      if (common.kind === 'none') targets.push(atom);
    }
    atomOf[vertex] = atom;
    sums[atom] = (sums[atom] ?? 0) + (costs[vertex] ?? 0);
  }
  return {
    atomOf,
    heads: Int32Array.from(heads),
    costs: Float64Array.from(sums),
    needs: needsOf(graph, atomOf, heads.length),
    targets,
  };
}

type CommonAtom = { readonly kind: 'one'; readonly atom: number } | { readonly kind: 'none' | 'several' };

/** The atom that all dependents of a task are of, as far as they take part. */
function commonAtom(dependents: Adjacency, vertex: number, atomOf: Int32Array): CommonAtom {
  let common = -1;
  let isSeveral = false;
  eachNeighbour(dependents, vertex, (dependent) => {
    const atom = atomOf[dependent] ?? -1;
    if (atom < 0) return;
    if (common >= 0 && common !== atom) isSeveral = true;
    common = atom;
  });
  if (isSeveral) return { kind: 'several' };
  return common < 0 ? { kind: 'none' } : { kind: 'one', atom: common };
}

function needsOf({ needs, order }: AcyclicGraph, atomOf: Int32Array, count: number): Adjacency {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const vertex of order) {
    const atom = atomOf[vertex] ?? -1;
    if (atom < 0) continue;
    eachNeighbour(needs, vertex, (need) => {
      const other = atomOf[need] ?? -1;
      if (other !== atom) lists[atom]?.push(other);
    });
  }
  const starts = new Int32Array(count + 1);
  const targets: number[] = [];
  for (const [atom, list] of lists.entries()) {
    for (const need of new Set(list)) targets.push(need);
    starts[atom + 1] = targets.length;
  }
  return { starts, targets: Int32Array.from(targets) };
}
