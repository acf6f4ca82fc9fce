import { NumberHeap } from './number-heap.ts';
import { degrees, eachNeighbour, type NumberedGraph } from './numbered-graph.ts';

/**
 * Walks a graph from what needs nothing: a vertex comes out when all that it needs was left, of several the first in the
 * graph's order. What lies on a cycle, or needs what does, never comes out.
 */
export class Frontier {
  readonly #graph: NumberedGraph;
  readonly #ready: NumberHeap;
  /** For each vertex how many of its needs were not left yet. */
  readonly #waitsFor: Int32Array;

  constructor(graph: NumberedGraph) {
    this.#graph = graph;
    this.#waitsFor = degrees(graph.needs);
    this.#ready = new NumberHeap([...graph.ids.keys()].filter((vertex) => this.#waitsFor[vertex] === 0));
  }

  /** The next vertex; undefined when none can come out before another is left. */
  next(): number | undefined {
    return this.#ready.pop();
  }

  /** A vertex that came out does not hold back its dependents any more. */
  leave(vertex: number): void {
    eachNeighbour(this.#graph.dependents, vertex, (dependent) => {
      const left = (this.#waitsFor[dependent] ?? 0) - 1;
      this.#waitsFor[dependent] = left;
      if (left === 0) this.#ready.push(dependent);
    });
  }
}

/** A graph without cycles. */
export interface AcyclicGraph extends NumberedGraph {
  /** All vertices, each after all that it needs; of those that may come next the first in the graph's order is next. */
  readonly order: Int32Array;
}

/** The graph with its order. Throws for a graph with a cycle, an internal error: graph files with one are refused before. */
export function inOrder(graph: NumberedGraph): AcyclicGraph {
  const order = new Int32Array(graph.ids.length);
  const frontier = new Frontier(graph);
  let found = 0;
  for (let vertex = frontier.next(); vertex !== undefined; vertex = frontier.next()) {
    order[found] = vertex;
    found += 1;
    frontier.leave(vertex);
  }
  if (found < order.length) throw new Error('internal error: expected a graph without cycles, found one');
  return { ...graph, order };
}
