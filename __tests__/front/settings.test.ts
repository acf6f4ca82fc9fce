import { describe, expect, test } from 'vitest';
import { optionName } from '../../src/front/settings/setting.ts';
import { readSettings } from '../../src/front/settings/read-settings.ts';
import { allSettings } from '../../src/front/settings/settings.ts';

const read = (given: Readonly<Record<string, string>>) =>
  readSettings({ textOf: ({ name }) => given[name], nameOf: ({ name }) => `the ${name}`, base: '/base' });

describe('the table of settings', () => {
  test('has each name, option and letter once', () => {
    const names = allSettings.map(({ name }) => name);
    const options = allSettings.flatMap((setting) => optionName(setting) ?? []);
    const letters = allSettings.flatMap(({ option }) => option?.short ?? []);
    for (const list of [names, options, letters]) expect(new Set(list).size).toBe(list.length);
  });

  test('has no row that nobody can give', () => {
    expect(allSettings.filter(({ input, option }) => input === undefined && option === undefined)).toEqual(
      [],
    );
  });

  test('has only defaults that are understood', () => {
    expect(read({})).toMatchObject({ kind: 'settings' });
  });

  test('has only flags that are off until they are given', () => {
    const flags = allSettings.filter(({ option }) => option !== undefined && option.value === undefined);
    expect(flags.map((flag) => flag.parse('true', '/'))).toEqual(
      flags.map(() => ({ kind: 'value', value: true })),
    );
    expect(flags.map((flag) => flag.default)).toEqual(flags.map(() => 'false'));
  });
});

test('all mistakes are reported, each with what it is called', () => {
  expect(read({ 'max-failures': 'x', 'fail-fast': '', targets: 'a b' })).toEqual({
    kind: 'problems',
    problems: [
      'the fail-fast: expected true or false; found ""',
      'the max-failures: expected a whole number from 0 to 1000000; found "x"',
    ],
  });
});
