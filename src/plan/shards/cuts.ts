/** A way to say which tasks no shard runs: those whose closures cost more than `limit`. */
export interface Cut {
  readonly limit: number;
  /** No division of what is left among the shards, with the rest after it, is shorter. */
  readonly atLeast: number;
}

/**
 * The cuts that may be worth a try, the most promising first. Since a task's closure contains those of all its needs, a cut leaves with each
 * task all that needs it. Among neighbouring cuts only one that promises more than its neighbours is tried, and always the one that leaves nothing.
 *
 * @param closures what each task costs with all that it needs
 * @param costs what it costs by itself
 */
export function promisingCuts(closures: Float64Array, costs: Float64Array, shards: number): readonly Cut[] {
  const cuts = shards === 1 ? [] : allCuts(closures, costs, shards);
  const nothingLeft = cuts.at(-1) ?? { limit: Infinity, atLeast: 0 };
  const minima = cuts
    .slice(0, -1)
    .filter(
      ({ atLeast }, place) =>
        atLeast < (cuts[place + 1]?.atLeast ?? Infinity) && atLeast <= (cuts[place - 1]?.atLeast ?? Infinity),
    );
  // Of two that promise the same the one that leaves less comes first.
  return [nothingLeft, ...minima.toReversed()].toSorted((one, other) => one.atLeast - other.atLeast);
}

/** All cuts, by ascending limits: the last one leaves nothing. */
function allCuts(closures: Float64Array, costs: Float64Array, shards: number): readonly Cut[] {
  const vertices = Array.from(closures.keys()).toSorted(
    (one, other) => (closures[one] ?? 0) - (closures[other] ?? 0),
  );
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const cuts: Cut[] = [];
  let kept = 0;
  for (const [place, vertex] of vertices.entries()) {
    kept += costs[vertex] ?? 0;
    const limit = closures[vertex] ?? 0;
    const next = vertices[place + 1];
    if (next !== undefined && closures[next] === limit) continue;
    cuts.push({ limit, atLeast: Math.max(kept / shards, limit) + (total - kept) });
  }
  return cuts;
}
