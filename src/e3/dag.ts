import { reachable } from '../graph/closure.ts';
import { shortestCycle } from '../graph/cycle.ts';
import { cycleError, DAGError } from './errors.ts';
import { DAGIterator } from './dag-iterator.ts';
import { quoteDot } from '../graph/draw.ts';

/** What `addVertex` takes. */
export interface NewVertex<Data> {
  readonly data: Data;
  readonly predecessors?: Iterable<string>;
}

/** What `updateVertex` takes. */
export interface VertexUpdate<Data> {
  /** When left out, the vertex keeps its data; a new vertex has to have some. */
  readonly data?: Data;
  /** They are added to those that the vertex has. */
  readonly predecessors?: Iterable<string>;
  /** False leaves it to `check()` to find unknown predecessors and cycles; true by default. */
  readonly enableChecks?: boolean;
}

interface Vertex<Data> {
  data: Data;
  predecessors: readonly string[];
}

const none: readonly string[] = [];

/**
 * A directed acyclic graph: vertices with data, each with the predecessors that it needs.
 * Vertices, predecessors and successors stand in the order in which they were added. Iterating gives `[id, data]` in
 * topological order. The surface is that of `DAG` in e3-core, without tags, merging, pruning and the text tree.
 */
export class DAG<Data> implements Iterable<readonly [string, Data]> {
  readonly #vertices = new Map<string, Vertex<Data>>();
  /** By predecessor, which may be unknown as long as nothing was checked. */
  readonly #successors = new Map<string, string[]>();
  /** Whether the graph is known to have neither a cycle nor an unknown predecessor. */
  #checked = true;

  get size(): number {
    return this.#vertices.size;
  }

  /** The ids of all vertices. */
  get ids(): Iterable<string> {
    return this.#vertices.keys();
  }

  has(id: string): boolean {
    return this.#vertices.has(id);
  }

  /** The data of a vertex. Throws a DAGError when there is no such vertex. */
  get(id: string): Data {
    return this.#vertex(id).data;
  }

  /** Adds a vertex. Throws a DAGError when it is there already, when a predecessor is not, and for a cycle. */
  addVertex(id: string, vertex: NewVertex<Data>): void {
    if (this.has(id)) throw new DAGError(`expected a new vertex, found ${show(id)}, which exists already`);
    this.updateVertex(id, vertex);
  }

  /** Adds a vertex, or predecessors to one. Throws a DAGError as `addVertex` does, and then leaves the graph as it was. */
  updateVertex(id: string, update: VertexUpdate<Data>): void {
    const known = this.#vertices.get(id);
    const added = newIn(known?.predecessors ?? none, update.predecessors ?? none);
    if (update.enableChecks ?? true) this.#checkUpdate(id, added);
    if (known !== undefined) {
      if (added.length > 0) known.predecessors = [...known.predecessors, ...added];
      if (hasData(update)) known.data = update.data;
    } else if (hasData(update)) {
      this.#vertices.set(id, { data: update.data, predecessors: added });
    } else {
      throw new DAGError(`expected data for the new vertex ${show(id)}, found none`);
    }
    if (update.enableChecks === false && added.length > 0) this.#checked = false;
    for (const predecessor of added) {
      const successors = this.#successors.get(predecessor);
      if (successors === undefined) this.#successors.set(predecessor, [id]);
      else successors.push(id);
    }
  }

  /** The vertices that a vertex needs; none for an unknown one. */
  getPredecessors(id: string): readonly string[] {
    return this.#vertices.get(id)?.predecessors ?? none;
  }

  /** The vertices that need a vertex; none for an unknown one. */
  getSuccessors(id: string): readonly string[] {
    return this.#successors.get(id) ?? none;
  }

  /** All that a vertex needs, directly or not; itself only when it lies on a cycle. */
  getClosure(id: string): ReadonlySet<string> {
    return reachable(this.getPredecessors(id), (other) => this.getPredecessors(other));
  }

  /** Throws a DAGError that names a predecessor that does not exist, or the shortest cycle. */
  check(): void {
    if (this.#checked) return;
    for (const [id, { predecessors }] of this.#vertices) this.#checkPredecessors(id, predecessors);
    refuseCycle(shortestCycle([...this.ids], (id) => this.getPredecessors(id)));
    this.#checked = true;
  }

  /**
   * The shortest way from `source` to `target`, both included, on which each vertex is a predecessor of the next;
   * undefined when there is none. From a vertex to itself it is the shortest cycle, with the vertex at both ends.
   * Throws a DAGError when one of the two does not exist.
   */
  shortestPath(source: string, target: string): readonly string[] | undefined {
    this.#vertex(source);
    this.#vertex(target);
    const next = new Map<string, string>();
    const reached = new Set([target]);
    for (const at of reached) {
      for (const predecessor of this.getPredecessors(at)) {
        if (!next.has(predecessor)) next.set(predecessor, at);
        if (predecessor === source) return follow(next, source, target);
        reached.add(predecessor);
      }
    }
    return undefined;
  }

  /** The same vertices in the same order, with every edge turned round. With checks, a DAGError for an invalid graph. */
  reverseGraph(options: { readonly enableChecks?: boolean } = {}): DAG<Data> {
    if (options.enableChecks ?? true) this.check();
    const reversed = new DAG<Data>();
    for (const [id, { data }] of this.#vertices) {
      reversed.updateVertex(id, { data, predecessors: this.getSuccessors(id), enableChecks: false });
    }
    return reversed;
  }

  [Symbol.iterator](): Iterator<readonly [string, Data]> {
    const iterator = new DAGIterator(this);
    return {
      next: () => {
        const visit = iterator.next();
        return visit.kind === 'ready'
          ? { done: false, value: [visit.uid, visit.data] }
          : { done: true, value: undefined };
      },
    };
  }

  /** The graph in Graphviz's language, from left to right, with an arrow from each vertex to each of its predecessors. */
  asDot(): string {
    const lines = ['digraph G {', 'rankdir="LR";'];
    for (const id of this.ids) lines.push(quoteDot(id));
    for (const [id, { predecessors }] of this.#vertices) {
      for (const predecessor of predecessors) lines.push(`${quoteDot(id)} -> ${quoteDot(predecessor)}`);
    }
    lines.push('}');
    return lines.join('\n');
  }

  #vertex(id: string): Vertex<Data> {
    const vertex = this.#vertices.get(id);
    if (vertex !== undefined) return vertex;
    throw new DAGError(`expected a vertex of the graph, found ${show(id)}, which does not exist`);
  }

  /** Refuses new edges that lead nowhere or close a cycle. */
  #checkUpdate(id: string, added: readonly string[]): void {
    this.check();
    if (added.includes(id)) refuseCycle([id]);
    this.#checkPredecessors(id, added);
    // Nobody needs a vertex that is new to a valid graph, so it closes no cycle.
    if (!this.has(id) || added.length === 0) return;
    const needed = reachable(added, (other) => this.getPredecessors(other));
    if (!needed.has(id)) return;
    const needsOf = (other: string): readonly string[] =>
      other === id ? [...this.getPredecessors(id), ...added] : this.getPredecessors(other);
    refuseCycle(shortestCycle([id, ...[...needed].filter((other) => other !== id)], needsOf));
  }

  #checkPredecessors(id: string, predecessors: readonly string[]): void {
    const unknown = predecessors.find((predecessor) => !this.has(predecessor));
    if (unknown !== undefined) {
      throw new DAGError(`expected vertex ${show(id)} to need vertices that exist, found ${show(unknown)}`);
    }
  }
}

/** Those that are not there yet, each once. */
function newIn(known: readonly string[], predecessors: Iterable<string>): readonly string[] {
  const added = new Set(predecessors);
  for (const predecessor of known) added.delete(predecessor);
  // A list made in one go has no spare capacity.
  return added.size === 0 ? none : [...added];
}

function hasData<Data>(update: VertexUpdate<Data>): update is VertexUpdate<Data> & { readonly data: Data } {
  return 'data' in update;
}

function follow(next: ReadonlyMap<string, string>, source: string, target: string): readonly string[] {
  const path = [source];
  let at = next.get(source);
  for (; at !== undefined && at !== target; at = next.get(at)) path.push(at);
  return [...path, target];
}

function refuseCycle(cycle: readonly string[] | undefined): void {
  if (cycle !== undefined) throw cycleError(cycle);
}

function show(id: string): string {
  return JSON.stringify(id);
}
