import type { Adjacency } from '../../graph/numbered-graph.ts';
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
  const atomOf = new Int32Array(graph.order.length).fill(none);
  const heads: number[] = [];
  const sums: number[] = [];
  const targets: number[] = [];
  for (let at = graph.order.length - 1; at >= 0; at -= 1) {
    const vertex = graph.order[at] ?? 0;
    if (!isIn(vertex)) continue;
    const common = commonAtom(graph.dependents, vertex, atomOf);
    const atom = common < 0 ? heads.length : common;
    if (common < 0) {
      heads.push(vertex);
      sums.push(0);
      if (common === none) targets.push(atom);
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

const none = -1;
const several = -2;

/** The atom that all dependents of a task are of, as far as they take part; `none` or `several`. */
function commonAtom({ starts, targets }: Adjacency, vertex: number, atomOf: Int32Array): number {
  let common = none;
  const end = starts[vertex + 1] ?? 0;
  for (let place = starts[vertex] ?? 0; place < end; place += 1) {
    const atom = atomOf[targets[place] ?? 0] ?? none;
    if (atom === common || atom < 0) continue;
    if (common !== none) return several;
    common = atom;
  }
  return common;
}

function needsOf({ needs, order }: AcyclicGraph, atomOf: Int32Array, count: number): Adjacency {
  const members = membersOf(order, atomOf, count);
  const starts = new Int32Array(count + 1);
  const targets = new Int32Array(needs.targets.length);
  const metIn = new Int32Array(count).fill(none);
  let length = 0;
  for (let atom = 0; atom < count; atom += 1) {
    const last = members.starts[atom + 1] ?? 0;
    for (let member = members.starts[atom] ?? 0; member < last; member += 1) {
      const vertex = members.targets[member] ?? 0;
      const end = needs.starts[vertex + 1] ?? 0;
      for (let place = needs.starts[vertex] ?? 0; place < end; place += 1) {
        const other = atomOf[needs.targets[place] ?? 0] ?? none;
        if (other === atom || metIn[other] === atom) continue;
        metIn[other] = atom;
        targets[length] = other;
        length += 1;
      }
    }
    starts[atom + 1] = length;
  }
  return { starts, targets: targets.slice(0, length) };
}

/** The tasks of each atom, needs first. */
function membersOf(order: Int32Array, atomOf: Int32Array, count: number): Adjacency {
  const starts = new Int32Array(count + 1);
  for (const atom of atomOf) if (atom >= 0) starts[atom + 1] = (starts[atom + 1] ?? 0) + 1;
  for (let atom = 0; atom < count; atom += 1)
    starts[atom + 1] = (starts[atom + 1] ?? 0) + (starts[atom] ?? 0);
  const free = starts.slice();
  const targets = new Int32Array(starts[count] ?? 0);
  for (const vertex of order) {
    const atom = atomOf[vertex] ?? none;
    if (atom < 0) continue;
    const place = free[atom] ?? 0;
    targets[place] = vertex;
    free[atom] = place + 1;
  }
  return { starts, targets };
}
