import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareVariables, workerVariables } from '../../src/run/task/cpu-share.ts';

const makeFlags = '-j --jobserver-auth=60,61';

/** The variables of a task: GOMAXPROCS for all that tell the number of workers, and MAKEFLAGS. */
function told(share: Parameters<typeof shareVariables>[0]): readonly (string | undefined)[] {
  const variables = shareVariables(share);
  for (const name of workerVariables) expect(variables.get(name)).toBe(variables.get('GOMAXPROCS'));
  return [variables.get('GOMAXPROCS'), variables.get('MAKEFLAGS')];
}

test.each([
  ['nothing', undefined, undefined],
  ['a CPU', 1, '1'],
  ['several', 4, '4'],
  ['one and a half', 1.5, '1'],
  ['half of one', 0.5, '1'],
  ['none, since it only waits', 0, '1'],
])('a task that states %s is told so', (_, stated, workers) => {
  expect(told({ stated, shareCpus: 'declared', makeFlags: undefined })).toEqual([workers, undefined]);
  expect(told({ stated, shareCpus: 'off', makeFlags: undefined })).toEqual([undefined, undefined]);
});

test('by a jobserver a task borrows, unless several CPUs are its own', () => {
  const shareCpus = 'jobserver';
  expect(told({ stated: undefined, shareCpus, makeFlags })).toEqual([undefined, makeFlags]);
  expect(told({ stated: 1, shareCpus, makeFlags })).toEqual(['1', makeFlags]);
  expect(told({ stated: 0.5, shareCpus, makeFlags })).toEqual(['1', makeFlags]);
  expect(told({ stated: 3, shareCpus, makeFlags })).toEqual(['3', '-j3']);
});

test('where there can be no jobserver, shares are told all the same', () => {
  const shareCpus = 'jobserver';
  expect(told({ stated: 3, shareCpus, makeFlags: undefined })).toEqual(['3', undefined]);
});

test('every variable is in the documentation, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/graph-file.md'), 'utf8');
  const section = /\n## Sharing the CPUs\n(.*?)\n## /s.exec(page)?.[1] ?? '';
  const listed = [...section.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  expect(listed).toEqual(workerVariables);
});
