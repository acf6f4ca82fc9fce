import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../src/language/diagnostics/diagnostics.ts';
import { EnvironmentLayers } from '../../src/graph-file/scope/environment-layers.ts';

/** A place in a file. */
const at = (line: number, column = 1) => ({ file: 'g.yml', line, column });

/** An `env` of as many variables, named from `V` and this number on. */
function layer(count: number, first = 0) {
  const place = at(1);
  const variable = { value: 'x', at: place, textAt: place };
  const value = new Map(Array.from({ length: count }, (_, index) => [`V${first + index}`, variable]));
  return { value, at: place, textAt: place, keyAt: place };
}

/** 99,999 for each of 48 tasks are 4,799,952; a task with one more leaves 100,048. */
function almostFull() {
  const mistakes = new Diagnostics();
  const layers = new EnvironmentLayers(layer(99_990), layer(9, 99_990), mistakes);
  for (let line = 1; line <= 48; line += 1) expect(layers.over(undefined, at(line)).found.size).toBe(99_999);
  expect(layers.over(layer(1, 1e6), at(49)).found.size).toBe(100_000);
  return { mistakes, layers };
}

/** The mistake at that line. */
const tooMany = (line: number) => [
  {
    message: 'the tasks have too many environment variables',
    expected: 'at most 5000000, those of the file counted for each task',
    at: at(line),
  },
];

describe('the variables of the file and of defaults count for each task, of five million in all', () => {
  test('and those of a task may fill the rest', () => {
    const { mistakes, layers } = almostFull();
    expect(layers.over(layer(49, 5), at(50)).own.size).toBe(58);
    expect(mistakes.any).toBe(false);
    expect(layers.over(undefined, at(51)).found.size).toBe(0);
    expect(mistakes.sorted()).toEqual(tooMany(51));
  });

  test('and one more is reported, once, and not kept', () => {
    const { mistakes, layers } = almostFull();
    expect(layers.over(layer(50, 5), at(50)).found.size).toBe(0);
    expect(layers.over(undefined, at(51)).found.size).toBe(0);
    expect(mistakes.sorted()).toEqual(tooMany(50));
  });
});
