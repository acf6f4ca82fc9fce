import { shortestCycle } from '../graph/cycle.ts';
import { cycleError, DAGError } from './errors.ts';
import { Frontier } from '../graph/needs-first.ts';
import { type NumberedGraph, numberGraph } from '../graph/numbered-graph.ts';

/**
 * What an iterator answers when it is asked for work:
 *
 * - `ready`: this unit may start now; it counts as handed out, and `leave` follows when its worker has ended.
 * - `busy` until `leave`: work is left, and none of it can start before a unit that was handed out has left.
 * - `busy` until `wake`: work is left, and something outside (a delay that passes, memory that comes free, a service
 *   that gets ready) will call the scheduler's `wake()` when it is worth asking again, whether or not anything runs.
 * - `done`: everything was handed out and nothing comes back; the scheduler asks no more. An iterator that may hand out
 *   a unit again (a retry) says `busy` until it knows that it will not.
 */
export type NextWork<Data> = NextVertex<Data> | { readonly kind: 'busy'; readonly until: 'wake' };

/** Decides what starts next. `DAGIterator` is one. The scheduler asks again after each `leave` and each `wake()`. */
export interface WorkIterator<Data, W> {
  next(): NextWork<Data>;
  /** The unit's worker has ended and its slot is free; its result is collected after this. */
  leave(uid: string, worker: W): void;
}

/** What `DAGIterator` answers: a vertex whose predecessors were all visited, that there is none yet, or none left. */
export type NextVertex<Data> =
  | { readonly kind: 'ready'; readonly uid: string; readonly data: Data }
  /** All that is left waits for vertices that are busy: ask again after a `leave`. */
  | { readonly kind: 'busy'; readonly until: 'leave' }
  | { readonly kind: 'done' };

/** What an iterator needs to know of a graph: `DAG` is one. */
export interface VisitableGraph<Data> {
  readonly ids: Iterable<string>;
  get(id: string): Data;
  getPredecessors(id: string): readonly string[];
}

/** What the scheduler needs to know of a graph: `DAG` is one. */
export interface RunnableGraph<Data> extends VisitableGraph<Data> {
  /** Throws when the graph has a cycle or an unknown predecessor. */
  check(): void;
}

/**
 * Visits a graph in topological order: whenever several vertices are ready, the one that was inserted first goes first.
 *
 * With `enableBusyState` a vertex that was handed out is busy, and its successors wait until `leave` says that its visit
 * has ended; without it the visit ends at once. The graph is read when the iterator is made; later changes do not count.
 */
export class DAGIterator<Data> {
  readonly #dag: VisitableGraph<Data>;
  readonly #graph: NumberedGraph;
  readonly #enableBusyState: boolean;
  /** Ready vertices. */
  readonly #frontier: Frontier;
  /** The numbers of the vertices that are busy, by id. */
  readonly #busy = new Map<string, number>();
  /** How many vertices were not handed out yet. */
  #left: number;

  constructor(dag: VisitableGraph<Data>, options: { readonly enableBusyState?: boolean } = {}) {
    this.#dag = dag;
    this.#graph = numberGraph([...dag.ids], (id) => dag.getPredecessors(id));
    this.#enableBusyState = options.enableBusyState ?? false;
    this.#frontier = new Frontier(this.#graph);
    this.#left = this.#graph.ids.length;
  }

  /** Hands out the next vertex. Throws a DAGError that names a cycle when nothing can ever become ready. */
  next(): NextVertex<Data> {
    if (this.#left === 0) return { kind: 'done' };
    const vertex = this.#frontier.next();
    const uid = vertex === undefined ? undefined : this.#graph.ids[vertex];
    if (vertex === undefined || uid === undefined) {
      if (this.#busy.size > 0) return { kind: 'busy', until: 'leave' };
      throw cycleError(shortestCycle(this.#graph.ids, (id) => this.#dag.getPredecessors(id)) ?? []);
    }
    this.#left -= 1;
    if (this.#enableBusyState) this.#busy.set(uid, vertex);
    else this.#frontier.leave(vertex);
    return { kind: 'ready', uid, data: this.#dag.get(uid) };
  }

  /** Ends the visit of a busy vertex. Throws a DAGError when it is not busy. */
  leave(uid: string): void {
    const vertex = this.#busy.get(uid);
    if (vertex === undefined) {
      throw new DAGError(`expected a busy vertex to leave, found ${JSON.stringify(uid)}, which is not busy`);
    }
    this.#busy.delete(uid);
    this.#frontier.leave(vertex);
  }
}
