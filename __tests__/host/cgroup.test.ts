import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { controlGroups, readText } from '../../src/host/machine/cgroup.ts';

/** The groups of a process whose `/proc/self/cgroup` has these lines. */
const groups = (controller: 'cpu' | 'memory', ...lines: readonly string[]): readonly string[] =>
  controlGroups(controller, (path) =>
    path === '/proc/self/cgroup' && lines.length > 0 ? `${lines.join('\n')}\n` : undefined,
  );

test('there is the mount alone where the system names none', () => {
  expect(groups('cpu')).toEqual(['/sys/fs/cgroup']);
});

test('are the own one first, then all above it, then the mount', () => {
  expect(groups('cpu', '0::/a/b/c')).toEqual([
    '/sys/fs/cgroup/a/b/c',
    '/sys/fs/cgroup/a/b',
    '/sys/fs/cgroup/a',
    '/sys/fs/cgroup',
  ]);
  expect(groups('memory', '0::/')).toEqual(['/sys/fs/cgroup']);
  expect(groups('memory', '0::/a:b')).toEqual(['/sys/fs/cgroup/a:b', '/sys/fs/cgroup']);
});

test('are below the mount, however the system writes their path', () => {
  expect(groups('cpu', '0::a')).toEqual(['/sys/fs/cgroup/a', '/sys/fs/cgroup']);
  expect(groups('cpu', '0::/a/../b//c')).toEqual([
    '/sys/fs/cgroup/b/c',
    '/sys/fs/cgroup/b',
    '/sys/fs/cgroup',
  ]);
  expect(groups('cpu', '0')).toEqual(['/sys/fs/cgroup']);
});

test('are, in the first version, those of the controller alone', () => {
  const lines = ['12:cpu,cpuacct:/x', '4:memory:/y', '3:cpuset:/z', '1:name=systemd:/w'];
  expect(groups('cpu', ...lines)).toEqual(['/sys/fs/cgroup/cpu/x', '/sys/fs/cgroup/cpu']);
  expect(groups('memory', ...lines)).toEqual(['/sys/fs/cgroup/memory/y', '/sys/fs/cgroup/memory']);
});

test('are those of both versions where both are there', () => {
  expect(groups('memory', '4:memory:/', '0::/a')).toEqual([
    '/sys/fs/cgroup/memory',
    '/sys/fs/cgroup/a',
    '/sys/fs/cgroup',
  ]);
});

test('a text is read from the file system, and is nothing where there is no file', () => {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-cgroup-'));
  writeFileSync(join(directory, 'file'), 'max 100000\né');
  expect([readText(join(directory, 'file')), readText(join(directory, 'none'))]).toEqual([
    'max 100000\né',
    undefined,
  ]);
  rmSync(directory, { recursive: true });
});
