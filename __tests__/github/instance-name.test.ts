import { describe, expect, test } from 'vitest';
import { instanceIds, instanceName, instanceSuffix } from '../../src/github/instance-name.ts';
import type { Json } from '../../src/model/json.ts';

describe('names of instances', () => {
  test('are cut at 100 characters, as GitHub cuts names of jobs', () => {
    expect(instanceName('unit', ` (${'x'.repeat(93)})`)).toBe(`unit (${'x'.repeat(93)})`);
    expect(instanceName('unit', ` (${'x'.repeat(94)})`)).toBe(`unit (${'x'.repeat(91)}...`);
    expect(instanceName('unit', ` (${'x'.repeat(94)})`)).toHaveLength(100);
  });

  test('are never cut within a character', () => {
    expect(instanceName('', `${'x'.repeat(96)}😀😀😀`)).toBe(`${'x'.repeat(96)}...`);
    expect(instanceName('😀', 'x'.repeat(99))).toBe(`😀${'x'.repeat(95)}...`);
  });

  test('show every scalar', () => {
    expect(
      instanceSuffix(
        new Map<string, Json>([
          ['os', 'ubuntu'],
          ['n', 20],
          ['x', { y: [true, null] }],
        ]),
      ),
    ).toBe(' (ubuntu, 20, true)');
  });

  test.each<readonly [Json, string]>([
    ['', ''],
    [null, ''],
    [{ a: null, b: [''] }, ''],
    [['', 'x', null, false], ' (x, false)'],
    [0, ' (0)'],
    [0.1 + 0.2, ' (0.3)'],
    [1e20, ' (1E+20)'],
    ['1e20', ' (1e20)'],
  ])('show nothing of null and of empty text, and numbers as expressions have them: %j', (value, suffix) => {
    expect(instanceSuffix(new Map([['key', value]]))).toBe(suffix);
  });

  test('that GitHub shows alike get a number as ids', () => {
    expect(instanceIds('unit', [' (1)', ' (2)', ' (1)', '', '', ' (1)'])).toEqual([
      'unit (1)',
      'unit (2)',
      'unit (1) #2',
      'unit',
      'unit #2',
      'unit (1) #3',
    ]);
    const long = 'y'.repeat(120);
    const [first, second] = instanceIds('unit', [` (${long}, 1)`, ` (${long}, 2)`]);
    expect(second).toBe(`${first} #2`);
  });
});
