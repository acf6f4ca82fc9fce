/** Neighbours of numbered vertices, packed: those of `v` stand in `targets` from `starts[v]` up to `starts[v + 1]`. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/** A graph whose vertices are their places in `ids`; it takes a few machine words per vertex and edge. */
export interface NumberedGraph {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** What each vertex needs, in the order given. */
  readonly needs: Adjacency;
  /** Who needs each vertex, in the order of `ids`. */
  readonly dependents: Adjacency;
}

/** The neighbours of one vertex. */
export function neighbours(adjacency: Adjacency, vertex: number): Int32Array {
  return adjacency.targets.subarray(adjacency.starts[vertex], adjacency.starts[vertex + 1]);
}

/** Visits the neighbours of one vertex in order: where most vertices have few, a view of them costs more than they do. */
export function eachNeighbour(
  { starts, targets }: Adjacency,
  vertex: number,
  visit: (neighbour: number) => void,
): void {
  const end = starts[vertex + 1] ?? 0;
  for (let place = starts[vertex] ?? 0; place < end; place += 1) visit(targets[place] ?? 0);
}

/** How many neighbours one vertex has. */
export function degree(adjacency: Adjacency, vertex: number): number {
  return (adjacency.starts[vertex + 1] ?? 0) - (adjacency.starts[vertex] ?? 0);
}

/** How many neighbours each vertex has. */
export function degrees(adjacency: Adjacency): Int32Array {
  return new Int32Array(adjacency.starts.length - 1).map((_none, vertex) => degree(adjacency, vertex));
}

/** Numbers a graph. Ids are distinct; needs that are not among them are left out, repeats of a need count again. */
export function numberGraph(
  ids: readonly string[],
  needsOf: (id: string, number: number) => Iterable<string>,
): NumberedGraph {
  const numberOf = new Map<string, number>();
  for (const id of ids) numberOf.set(id, numberOf.size);
  const starts = new Int32Array(ids.length + 1);
  const targets: number[] = [];
  let number = 0;
  for (const id of ids) {
    for (const need of needsOf(id, number)) {
      const target = numberOf.get(need);
      if (target !== undefined) targets.push(target);
    }
    number += 1;
    starts[number] = targets.length;
  }
  const needs = { starts, targets: Int32Array.from(targets) };
  return { ids, numberOf, needs, dependents: reverse(needs) };
}

/** The same with the neighbours of each vertex in ascending order, in time in proportion to vertices and edges. */
export function sortedAdjacency(adjacency: Adjacency): Adjacency {
  return reverse(reverse(adjacency));
}

/** Who has each vertex as a neighbour, ascending. */
function reverse({ starts, targets }: Adjacency): Adjacency {
  const count = starts.length - 1;
  const reversedStarts = new Int32Array(count + 1);
  for (const target of targets) reversedStarts[target + 1] = (reversedStarts[target + 1] ?? 0) + 1;
  for (let vertex = 0; vertex < count; vertex += 1) {
    reversedStarts[vertex + 1] = (reversedStarts[vertex + 1] ?? 0) + (reversedStarts[vertex] ?? 0);
  }
  const free = reversedStarts.slice();
  const reversedTargets = new Int32Array(targets.length);
  for (let vertex = 0; vertex < count; vertex += 1) {
    eachNeighbour({ starts, targets }, vertex, (target) => {
      const place = free[target] ?? 0;
      reversedTargets[place] = vertex;
      free[target] = place + 1;
    });
  }
  return { starts: reversedStarts, targets: reversedTargets };
}
