/** Neighbours of numbered vertices, packed: those of `v` stand in `targets` from `starts[v]` up to `starts[v + 1]`. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

/** A graph whose vertices are their places in `ids`; it takes a few machine words per vertex and edge. */
export interface NumberedGraph {
  readonly ids: readonly string[];
  /** What each vertex needs, in the order given. */
  readonly needs: Adjacency;
  /** Who needs each vertex, in the order of `ids`. */
  readonly dependents: Adjacency;
}

/** The neighbours of one vertex. */
export function neighbours(adjacency: Adjacency, vertex: number): Int32Array {
  return adjacency.targets.subarray(adjacency.starts[vertex], adjacency.starts[vertex + 1]);
}

/** How many neighbours one vertex has. */
export function degree(adjacency: Adjacency, vertex: number): number {
  return (adjacency.starts[vertex + 1] ?? 0) - (adjacency.starts[vertex] ?? 0);
}

/** Numbers a graph. Ids are distinct; needs that are not among them are left out, repeats of a need count again. */
export function numberGraph(
  ids: readonly string[],
  needsOf: (id: string) => Iterable<string>,
): NumberedGraph {
  const numberOf = new Map<string, number>();
  for (const [number, id] of ids.entries()) numberOf.set(id, number);
  const starts = new Int32Array(ids.length + 1);
  const targets: number[] = [];
  for (const [number, id] of ids.entries()) {
    for (const need of needsOf(id)) {
      const target = numberOf.get(need);
      if (target !== undefined) targets.push(target);
    }
    starts[number + 1] = targets.length;
  }
  const needs = { starts, targets: Int32Array.from(targets) };
  return { ids, needs, dependents: reverse(needs) };
}

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
    for (const target of neighbours({ starts, targets }, vertex)) {
      const place = free[target] ?? 0;
      reversedTargets[place] = vertex;
      free[target] = place + 1;
    }
  }
  return { starts: reversedStarts, targets: reversedTargets };
}

/**
 * The vertices that no cycle holds back, each after all that it needs.
 * It is shorter than the graph exactly when there is a cycle: what lies on cycles, or needs what does, is not in it.
 */
export function needsFirst({ ids, needs, dependents }: NumberedGraph): Int32Array {
  const order = new Int32Array(ids.length);
  const waitsFor = Int32Array.from(ids, (_id, vertex) => degree(needs, vertex));
  let found = 0;
  for (const [vertex, count] of waitsFor.entries()) if (count === 0) order[found++] = vertex;
  for (let next = 0; next < found; next += 1) {
    for (const dependent of neighbours(dependents, order[next] ?? 0)) {
      const left = (waitsFor[dependent] ?? 0) - 1;
      waitsFor[dependent] = left;
      if (left === 0) order[found++] = dependent;
    }
  }
  return order.subarray(0, found);
}
