import { describe, expect, it } from 'vitest';
import { conflictIn, matrixWithoutShard } from '../../src/front/shards/shard-settings.ts';

describe('the leg of a matrix without its shard', () => {
  const shard = { index: 2, of: 4 };

  it.each([
    ['{"shard":"2-of-4"}', ''],
    ['{"part":"2-of-4"}', ''],
    ['{"part":"2/4"}', ''],
    ['{"shard":2,"os":"linux"}', '[["os","linux"]]'],
    ['{"part":"3-of-4","os":"linux"}', '[["part","3-of-4"],["os","linux"]]'],
    ['null', ''],
    ['', ''],
    ['[', ''],
  ])('of %s', (matrix, legs) => expect(matrixWithoutShard(matrix, shard)).toBe(legs));

  it('is the same in the jobs that plan and merge', () => {
    expect(matrixWithoutShard('{"os":"linux"}', undefined)).toBe('[["os","linux"]]');
    expect(matrixWithoutShard('{"os":"linux","shard":"2-of-4"}', shard)).toBe('[["os","linux"]]');
  });
});

describe('settings of several machines', () => {
  it('exclude each other', () => {
    const none = { shard: undefined, shards: undefined, merge: undefined };
    expect(conflictIn(none)).toBeUndefined();
    expect(conflictIn({ ...none, shards: 'auto' })).toBeUndefined();
    expect(conflictIn({ ...none, shards: 4, merge: ['reports/*'] })).toContain(
      'shards and merge: expected one of them; found 2',
    );
  });
});
