import { shardInMatrix, type ShardNumber } from '../../run/shards/shard-number.ts';

/** The settings that make a run one of several. */
export interface ShardSettings {
  readonly shard: ShardNumber | undefined;
  readonly shards: number | 'auto' | undefined;
  readonly merge: readonly string[] | undefined;
}

/** Whether a run is one of several, or plans or merges them: all of these share one history. */
export function isSharded({ shard, shards, merge }: ShardSettings): boolean {
  return (shard ?? shards ?? merge) !== undefined;
}

/** What is wrong with settings that contradict each other; undefined when nothing is. */
export function conflictIn({ shard, shards, merge }: ShardSettings): string | undefined {
  const given = [
    ...(shard === undefined ? [] : ['shard']),
    ...(shards === undefined ? [] : ['shards']),
    ...(merge === undefined ? [] : ['merge']),
  ];
  if (given.length < 2) return undefined;
  return `${given.join(' and ')}: expected one of them; found ${given.length}: one job plans the shards, others run one each, and another one merges them`;
}

/**
 * The leg of the job's matrix without what says which shard it is: a key whose name has `shard` in it, or whose value is the shard.
 *
 * @param matrix as `toJSON(matrix)` writes it; empty or `null` without a matrix
 * @returns an empty text when nothing else is left
 */
export function matrixWithoutShard(matrix: string, shard: ShardNumber | undefined): string {
  const own: readonly unknown[] =
    shard === undefined ? [] : [`${shard.index}/${shard.of}`, shardInMatrix(shard)];
  let values: unknown;
  try {
    values = JSON.parse(matrix);
  } catch {
    return '';
  }
  if (typeof values !== 'object' || values === null) return '';
  const others = Object.entries(values).filter(([key, value]) => !/shard/i.test(key) && !own.includes(value));
  return others.length === 0 ? '' : JSON.stringify(others);
}
