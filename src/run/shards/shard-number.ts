/** The most shards: GitHub's limit on the jobs of a matrix. */
export const mostShards = 256;

/** One of several parts of a graph: `2/4`. */
export interface ShardNumber {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/** How people call a shard: `shard 2/4`. */
export function shardName({ index, of }: ShardNumber): string {
  return `shard ${index}/${of}`;
}
