import { expect, test } from 'vitest';
import type { WaitReason } from '../../src/model/wait-reason.ts';
import { mebibytes, waitText } from '../../src/report/debug/wait-text.ts';

const cpus = { kind: 'scarce', scarce: { kind: 'cpus' }, total: 2, taken: 2, holders: ['a', 'b'] } as const;
const pool = {
  kind: 'scarce',
  scarce: { kind: 'pool', name: 'db' },
  total: 1,
  taken: 1,
  holders: ['e2e'],
} as const;
const eleven = Array.from({ length: 11 }, (_, index) => `t${index}`);
const ten = 't0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 1 more';

test.each<[reason: WaitReason, text: string]>([
  [{ kind: 'needs', tasks: ['b'] }, 'b has not ended'],
  [{ kind: 'needs', tasks: eleven }, `${ten} have not ended`],
  [{ kind: 'services', tasks: ['db', 'web'] }, 'db, web are not ready'],
  [{ kind: 'services', tasks: eleven }, `${ten} are not ready`],
  [{ ...cpus, wanted: 1 }, '2 of 2 CPUs taken by a, b'],
  [{ ...cpus, wanted: 2, taken: 1, holders: ['a'] }, 'wants 2, 1 of 2 CPUs taken by a'],
  [{ ...cpus, wanted: 1, total: 1, taken: 1, holders: eleven }, `1 of 1 CPU taken by ${ten}`],
  [{ ...pool, wanted: 1 }, 'pool db 1/1 held by e2e'],
  [{ ...pool, wanted: 3, total: 4, taken: 2 }, 'wants 3, pool db 2/4 held by e2e'],
  [
    { ...pool, scarce: { kind: 'max-parallel', key: 'unit' }, wanted: 1, holders: ['unit (20)'] },
    'max-parallel of unit 1/1 held by unit (20)',
  ],
  [
    { kind: 'kept', scarce: { kind: 'cpus' }, keptFor: 'e2e' },
    'CPUs kept free for e2e, which others have overtaken for too long',
  ],
  [
    { kind: 'kept', scarce: { kind: 'pool', name: 'db' }, keptFor: 'e2e' },
    'pool db kept free for e2e, which others have overtaken for too long',
  ],
  [
    { kind: 'memory', wantedBytes: 2 * 1024 ** 3, freeBytes: 1024 ** 2 - 1 },
    'wants 2,048 MiB of memory, 0 MiB free',
  ],
])('a task waits: %j', (reason, text) => {
  expect(waitText([reason])).toBe(`waits: ${text}`);
});

test('several reasons are told in their order', () => {
  const reasons: readonly WaitReason[] = [
    { kind: 'needs', tasks: ['a', 'b'] },
    { ...pool, wanted: 1 },
    { kind: 'memory', wantedBytes: 1024 ** 2, freeBytes: 0 },
  ];
  expect(waitText(reasons)).toBe(
    'waits: a, b have not ended; pool db 1/1 held by e2e; wants 1 MiB of memory, 0 MiB free',
  );
});

test.each([
  [0, '0 MiB'],
  [1024 ** 2 - 1, '0 MiB'],
  [1024 ** 2, '1 MiB'],
  [1.9 * 1024 ** 2, '1 MiB'],
  [2 * 1024 ** 3, '2,048 MiB'],
])('%d bytes are %s', (bytes, text) => {
  expect(mebibytes(bytes)).toBe(text);
});
