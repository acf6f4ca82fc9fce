/** The most shards: GitHub's limit on the jobs of a matrix. */
export const mostShards = 256;

/** One of several parts of a graph: `2/4`. */
export interface ShardNumber {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/** A shard as a value of a matrix: `2-of-4`. The name of an artifact may be made from it, in which GitHub allows no `/`. */
export function shardInMatrix({ index, of }: ShardNumber): string {
  return `${index}-of-${of}`;
}

/** How people call a shard: `shard 2/4`. */
export function shardName({ index, of }: ShardNumber): string {
  return `shard ${index}/${of}`;
}
