import { groupByNeighbours } from '../../graph/equal-needs.ts';
import { degree } from '../../graph/numbered-graph.ts';
import type { Atoms } from './atoms.ts';

/** What the needs of several targets with the same needs cost on each shard. */
export interface NeedCosts {
  /** As found last; -1: never. Shards only gain needs, so they do not cost more now. */
  readonly costs: Float64Array;
  /** What the shard had gained by then: by what it has gained since, the needs may have become cheaper, and by no more. */
  readonly gains: Float64Array;
}

/** Groups times shards for which there is a place: 64 MB. Of more groups only the largest have one. */
const mostPlaces = 4_000_000;

/** For each target whose needs others have as well, a place for what these cost on each shard: the same one for all of them. */
export function sharedNeedCosts(atoms: Atoms, shards: number): ReadonlyMap<number, NeedCosts> {
  // What only one target asks is asked once.
  const groups = targetsByNeeds(atoms).filter(({ length }) => length > 1);
  const most = Math.floor(mostPlaces / shards);
  if (groups.length > most) groups.sort((one, other) => other.length - one.length);
  const shared = new Map<number, NeedCosts>();
  for (const group of groups.slice(0, most)) {
    const costs = { costs: new Float64Array(shards).fill(-1), gains: new Float64Array(shards) };
    for (const target of group) shared.set(target, costs);
  }
  return shared;
}

/** The targets that need anything, those with the same needs together. */
function targetsByNeeds({ needs, targets }: Atoms): readonly number[][] {
  const { groupOf } = groupByNeighbours(needs);
  const groups = new Map<number, number[]>();
  for (const target of targets) {
    if (degree(needs, target) === 0) continue;
    const group = groupOf[target] ?? 0;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [target]);
    else known.push(target);
  }
  return [...groups.values()];
}
