import { degree, neighbours } from '../../graph/numbered-graph.ts';
import type { Atoms } from './atoms.ts';

/** What the needs of a target, or of several with the same needs, cost on each shard. */
export interface NeedCosts {
  /** As found last; -1: never. Shards only gain needs, so they do not cost more now. */
  readonly costs: Float64Array;
  /** What the shard had gained by then: by what it has gained since, the needs may have become cheaper, and by no more. */
  readonly gains: Float64Array;
}

/** For each target whose needs others have as well, a place for what these cost on each shard: the same one for all of them. */
export function sharedNeedCosts({ needs, targets }: Atoms, shards: number): ReadonlyMap<number, NeedCosts> {
  const groups = new Map<string, number[]>();
  for (const target of targets) {
    if (degree(needs, target) === 0) continue;
    const key = neighbours(needs, target).toSorted().join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [target]);
    else group.push(target);
  }
  const shared = new Map<number, NeedCosts>();
  for (const group of groups.values()) {
    // What only one target asks is asked once.
    if (group.length < 2) continue;
    const costs = { costs: new Float64Array(shards).fill(-1), gains: new Float64Array(shards) };
    for (const target of group) shared.set(target, costs);
  }
  return shared;
}
