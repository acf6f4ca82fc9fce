import { closureCosts } from '../../graph/closure-costs.ts';
import type { AcyclicGraph } from '../../graph/needs-first.ts';
import { type Atoms, atomsOf } from './atoms.ts';
import { promisingCuts } from './cuts.ts';
import { Placement } from './placement.ts';

/** The most cuts that are tried; two for a graph and shards with more places than `manyPlaces`. */
const mostTries = 4;

/** Tasks times shards. */
const manyPlaces = 2_000_000;

/** Which tasks of a graph run on which of several machines. */
export interface Partition {
  /** What each shard has to do, in the unit of the costs. */
  readonly loads: Float64Array;
  /** What is left for the machine that merges, in the same unit. */
  readonly restLoad: number;
  /** The tasks of a shard, ascending: with each of them all that it needs. */
  readonly tasksOf: (shard: number) => readonly number[];
  /** Those that no shard runs, ascending: with each of them all that needs it. */
  readonly rest: readonly number[];
}

/** How long the longest shard and the merge take, one after the other, in the unit of the costs. */
export function lengthOf({ loads, restLoad }: Pick<Partition, 'loads' | 'restLoad'>): number {
  return Math.max(0, ...loads) + restLoad;
}

/**
 * Divides one graph, also into several numbers of shards: what it takes to compare them is found once. Tasks that need so much that they would
 * keep one shard busy while others have nothing to do (`deploy`, which needs everything) are left for the merge, wherever the whole is
 * shorter so; what needs such a task is left with it. Depends on its arguments alone.
 */
export class Partitioner {
  readonly #graph: AcyclicGraph;
  readonly #costs: Float64Array;
  readonly #closures: Float64Array;

  /** @param costs of each task, whole numbers from 0, so that sums are exact */
  constructor(graph: AcyclicGraph, costs: Float64Array) {
    this.#graph = graph;
    this.#costs = costs;
    this.#closures = closureCosts(graph, costs);
  }

  into(shards: number): Partition {
    let best: Partition | undefined;
    let shortest = Infinity;
    const tries = shards * this.#costs.length > manyPlaces ? 2 : mostTries;
    for (const { limit, atLeast } of promisingCuts(this.#closures, this.#costs, shards, tries)) {
      if (atLeast >= shortest) continue;
      const tried = this.#divide(shards, limit);
      const length = lengthOf(tried);
      if (length >= shortest) continue;
      best = tried;
      shortest = length;
    }
    return best ?? this.#divide(shards, Infinity);
  }

  /** Leaves all tasks for the merge whose closures cost more than `limit`. */
  #divide(shards: number, limit: number): Partition {
    const closures = this.#closures;
    const isIn = (vertex: number): boolean => (closures[vertex] ?? 0) <= limit;
    const atoms = atomsOf(this.#graph, this.#costs, isIn);
    const placed = new Placement(atoms, closuresOf(atoms, closures), shards);
    const rest: number[] = [];
    let restLoad = 0;
    for (const vertex of this.#graph.ids.keys()) {
      if (isIn(vertex)) continue;
      rest.push(vertex);
      restLoad += this.#costs[vertex] ?? 0;
    }
    return {
      loads: placed.loads,
      restLoad,
      rest,
      tasksOf: (shard) => {
        const tasks: number[] = [];
        atoms.atomOf.forEach((atom, vertex) => {
          if (atom >= 0 && placed.runs(shard, atom)) tasks.push(vertex);
        });
        return tasks;
      },
    };
  }
}

function closuresOf({ heads }: Atoms, closures: Float64Array): Float64Array {
  return Float64Array.from(heads, (head) => closures[head] ?? 0);
}
