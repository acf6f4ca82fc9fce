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
  const groups = groupsOf(atoms).filter(({ length }) => length > 1);
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
function groupsOf({ needs, heads, targets }: Atoms): number[][] {
  const metAt = new Int32Array(heads.length).fill(-1);
  /** Whether two targets with as many needs have the same. */
  const areAlike = (one: number, other: number): boolean => {
    for (let place = needs.starts[one] ?? 0; place < (needs.starts[one + 1] ?? 0); place += 1)
      metAt[needs.targets[place] ?? 0] = one;
    for (let place = needs.starts[other] ?? 0; place < (needs.starts[other + 1] ?? 0); place += 1)
      if (metAt[needs.targets[place] ?? 0] !== one) return false;
    return true;
  };
  const known = new Map<number, number[][]>();
  const groups: number[][] = [];
  for (const target of targets) {
    const count = degree(needs, target);
    if (count === 0) continue;
    // Lists have no order: a sum does not depend on it.
    let sum = count;
    for (let place = needs.starts[target] ?? 0; place < (needs.starts[target + 1] ?? 0); place += 1)
      sum = (sum + mixed(needs.targets[place] ?? 0)) | 0;
    const alike = known.get(sum) ?? [];
    known.set(sum, alike);
    const group = alike.find(([first = -1]) => degree(needs, first) === count && areAlike(first, target));
    if (group !== undefined) {
      group.push(target);
      continue;
    }
    const made = [target];
    alike.push(made);
    groups.push(made);
  }
  return groups;
}

/** A number that looks like any other for numbers that are near each other. */
function mixed(number: number): number {
  const half = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  return Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
}
