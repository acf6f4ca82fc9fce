import { expect, test } from 'vitest';
import { freeMemoryBytes } from '../../src/host/machine/memory.ts';

const GiB = 1024 ** 3;

/** What is free on a machine with these files. */
const freeWith = (files: Readonly<Record<string, string>>, free = 5 * GiB): number =>
  freeMemoryBytes((path) => files[path], free);

const meminfo = {
  '/proc/meminfo': 'MemTotal:       16000000 kB\nMemFree:         1000000 kB\nMemAvailable:    8388608 kB\n',
};

test('is what Linux says is available: caches are given back when memory is wanted', () => {
  expect(freeWith(meminfo)).toBe(8 * GiB);
});

test('is what the system says is free where nothing else is known', () => {
  expect(freeWith({})).toBe(5 * GiB);
});

test('is at most what the limit of the control group leaves, files in its cache not counted', () => {
  const group = {
    '/proc/self/cgroup': '0::/\n',
    '/sys/fs/cgroup/memory.max': `${4 * GiB}\n`,
    '/sys/fs/cgroup/memory.current': `${3 * GiB}\n`,
    '/sys/fs/cgroup/memory.stat': `anon 1\ninactive_file ${GiB / 2}\nfile 2\n`,
  };
  expect(freeWith({ ...meminfo, ...group })).toBe(1.5 * GiB);
});

test('is at most what the group above leaves', () => {
  const groups = {
    '/proc/self/cgroup': '0::/runner/job\n',
    '/sys/fs/cgroup/runner/job/memory.max': 'max\n',
    '/sys/fs/cgroup/runner/memory.max': `${2 * GiB}\n`,
    '/sys/fs/cgroup/runner/memory.current': `${GiB}\n`,
  };
  expect(freeWith({ ...meminfo, ...groups })).toBe(GiB);
});

test('is read from the first version of control groups too', () => {
  const group = {
    '/proc/self/cgroup': '3:cpu,cpuacct:/x\n2:memory:/job\n',
    '/sys/fs/cgroup/memory/job/memory.limit_in_bytes': `${GiB}\n`,
    '/sys/fs/cgroup/memory/job/memory.usage_in_bytes': `${GiB / 4}\n`,
  };
  expect(freeWith({ ...meminfo, ...group })).toBe(0.75 * GiB);
});

test('is never below nothing, and a limit without a reading is none', () => {
  const over = {
    '/proc/self/cgroup': '0::/\n',
    '/sys/fs/cgroup/memory.max': `${GiB}\n`,
    '/sys/fs/cgroup/memory.current': `${2 * GiB}\n`,
  };
  expect(freeWith({ ...meminfo, ...over })).toBe(0);
  expect(freeWith({ ...meminfo, '/sys/fs/cgroup/memory.max': '1\n', '/proc/self/cgroup': '0::/\n' })).toBe(
    8 * GiB,
  );
});

test.each([
  ['a line that only ends so', `NotMemAvailable: 1 kB\nMemAvailable:   4 kB\n`, 4096],
  ['a number in another unit', 'MemAvailable:   4 kBit\n', 5 * GiB],
  ['none', 'MemTotal: 9 kB\n', 5 * GiB],
])('reads what is available from its own line, given %s', (_what, text, free) => {
  expect(freeWith({ '/proc/meminfo': text })).toBe(free);
});

test.each([
  // The first version of control groups has the totals of a group and all below it too.
  ['the total of other groups', 'total_inactive_file 500\ninactive_file 50\n', 150],
  ['a number that is none', 'inactive_file 50x\n', 100],
  ['none', 'anon 1\n', 100],
])('counts the cache of the group itself, given %s', (_what, stat, free) => {
  const group = {
    '/proc/self/cgroup': '0::/\n',
    '/sys/fs/cgroup/memory.max': '1000\n',
    '/sys/fs/cgroup/memory.current': '900\n',
    '/sys/fs/cgroup/memory.stat': stat,
  };
  expect(freeWith({ ...meminfo, ...group })).toBe(free);
});

test.each(['max', '', '12x', 'x12', '-1'])('takes a limit of %j for none', (limit) => {
  const group = {
    '/proc/self/cgroup': '0::/\n',
    '/sys/fs/cgroup/memory.max': `${limit}\n`,
    '/sys/fs/cgroup/memory.current': '10\n',
  };
  expect(freeWith({ ...meminfo, ...group })).toBe(8 * GiB);
});

test('is some number of bytes on this machine', () => {
  expect(freeMemoryBytes()).toBeGreaterThan(0);
});
