import { describe, expect, test } from 'vitest';
import {
  parseBoolean,
  parseCount,
  parseMaxParallel,
  parseSeconds,
  parseShardNumber,
  parseTargets,
} from '../../src/front/settings/setting-values.ts';
import { shardInMatrix } from '../../src/run/shards/shard-number.ts';

const refused = (expected: string) => ({ kind: 'problem', expected });

describe('max-parallel', () => {
  test.each([
    ['auto', { kind: 'auto' }],
    ['1', { kind: 'count', count: 1 }],
    ['1000000', { kind: 'count', count: 1_000_000 }],
    ['50%', { kind: 'percent', percent: 50 }],
    ['0.5%', { kind: 'percent', percent: 0.5 }],
    ['150%', { kind: 'percent', percent: 150 }],
  ])('%s', (text, value) => expect(parseMaxParallel(text)).toEqual({ kind: 'value', value }));

  test.each(['', '0', '-1', '1.5', '1000001', '0%', '0.0%', '%', '-5%', '1e3', 'Auto', '2 ', '٣', '0x2'])(
    'not %j',
    (text) =>
      expect(parseMaxParallel(text)).toEqual(
        refused('auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%'),
      ),
  );
});

describe('one of several parts', () => {
  test.each(['2/4', '2-of-4', '002/004'])('%s', (text) =>
    expect(parseShardNumber(text)).toEqual({ kind: 'value', value: { index: 2, of: 4 } }),
  );

  test('as the output for a matrix has it', () => {
    expect(parseShardNumber(shardInMatrix({ index: 3, of: 256 }))).toEqual({
      kind: 'value',
      value: { index: 3, of: 256 },
    });
  });

  test.each(['', '2', '0/4', '5/4', '1/257', '2 of 4', '2-4', '2/4/8', '1/4 ', '-1/4', '1.5/4'])(
    'not %j',
    (text) => expect(parseShardNumber(text)).toEqual(refused('a part of at most 256, such as 2/4')),
  );
});

describe('counts', () => {
  test('from the least that is allowed', () => {
    expect(parseCount('0', 0)).toEqual({ kind: 'value', value: 0 });
    expect(parseCount('0', 1)).toEqual(refused('a whole number from 1 to 1000000'));
    expect(parseCount('007', 1)).toEqual({ kind: 'value', value: 7 });
  });

  test.each(['', ' ', '-0', '1.0', 'NaN', 'Infinity', '10000000'])('not %j', (text) =>
    expect(parseCount(text, 0)).toEqual(refused('a whole number from 0 to 1000000')),
  );
});

describe('seconds', () => {
  test.each([
    ['0', 0],
    ['0.25', 0.25],
    ['86400', 86_400],
  ])('%s', (text, value) => expect(parseSeconds(text)).toEqual({ kind: 'value', value }));

  test.each(['', '-1', '.5', '1.', '86400.1', '1e2', '4s'])('not %j', (text) =>
    expect(parseSeconds(text)).toEqual(refused('a number of seconds from 0 to 86400')),
  );
});

describe('booleans are those of YAML 1.2, as GitHub reads them', () => {
  test.each(['true', 'True', 'TRUE'])('%s', (text) =>
    expect(parseBoolean(text)).toEqual({ kind: 'value', value: true }),
  );
  test.each(['false', 'False', 'FALSE'])('%s', (text) =>
    expect(parseBoolean(text)).toEqual({ kind: 'value', value: false }),
  );
  test.each(['', 'yes', 'no', 'on', '1', 'tRUE', 'true '])('not %j', (text) =>
    expect(parseBoolean(text)).toEqual(refused('true or false')),
  );
});

describe('targets', () => {
  test.each([
    ['', []],
    [' \n\t, ', []],
    ['lint', ['lint']],
    ['lint unit\nbuild,e2e', ['lint', 'unit', 'build', 'e2e']],
    ['unit (20, linux) lint', ['unit (20, linux)', 'lint']],
    ['unit (20, linux),unit (22, linux)', ['unit (20, linux)', 'unit (22, linux)']],
    ['unit (a (b) c) lint', ['unit (a (b) c)', 'lint']],
    ['unit (1) #2', ['unit (1) #2']],
    ['unit (20', ['unit', '(20']],
  ])('%j', (text, targets) => expect(parseTargets(text)).toEqual(targets));
});
