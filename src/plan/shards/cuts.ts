/** A way to say which tasks no shard runs: those whose closures cost more than `limit`. */
export interface Cut {
  readonly limit: number;
  /** No division of what is left among the shards, with the rest after it, is shorter. */
  readonly atLeast: number;
  /** Where targets have few needs in common a division is hardly longer: the last target to be given may end that much after the mean. */
  readonly atMost: number;
}

/**
 * The cuts that may be worth a try, the most promising first, and always the one that leaves nothing. Since a task's closure contains those of all
 * its needs, a cut leaves with each task all that needs it. Among neighbouring cuts only one that promises more than its neighbours is tried.
 *
 * @param closures what each task costs with all that it needs
 * @param costs what it costs by itself
 * @param most how many cuts are tried, from 2
 */
export function promisingCuts(
  closures: Float64Array,
  costs: Float64Array,
  shards: number,
  most: number,
): readonly Cut[] {
  const cuts = shards === 1 ? [] : allCuts(closures, costs, shards);
  const nothingLeft = cuts.at(-1) ?? { limit: Infinity, atLeast: 0, atMost: 0 };
  const others = cuts.slice(0, -1);
  // Of two that promise the same the one that leaves less comes first.
  const safest = others
    .filter((_, place) => isMinimum(cuts, place, ({ atMost }) => atMost))
    .toReversed()
    .toSorted((one, other) => one.atMost - other.atMost);
  const boldest = others
    .filter((_, place) => isMinimum(cuts, place, ({ atLeast }) => atLeast))
    .toReversed()
    .toSorted((one, other) => one.atLeast - other.atLeast);
  const chosen = new Set([nothingLeft, ...safest.slice(0, Math.ceil((most - 1) / 2)), ...boldest]);
  return [...chosen].slice(0, most).toSorted((one, other) => one.atLeast - other.atLeast);
}

function isMinimum(cuts: readonly Cut[], place: number, figureOf: (cut: Cut) => number): boolean {
  const figure = (at: number): number => {
    const cut = cuts[at];
    return cut === undefined ? Infinity : figureOf(cut);
  };
  return figure(place) < figure(place + 1) && figure(place) <= figure(place - 1);
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
    const mean = kept / shards;
    const left = total - kept;
    cuts.push({ limit, atLeast: Math.max(mean, limit) + left, atMost: mean + limit + left });
  }
  return cuts;
}
