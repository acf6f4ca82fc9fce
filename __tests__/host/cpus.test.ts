import { describe, expect, it } from 'vitest';
import type { ReadText } from '../../src/host/cgroup.ts';
import { usableCpus } from '../../src/host/cpus.ts';
import { freeMemoryBytes } from '../../src/host/memory.ts';

function files(contents: Readonly<Record<string, string>>): ReadText {
  const map = new Map(Object.entries(contents));
  return (path) => map.get(path);
}

describe('usableCpus', () => {
  it('is what the system gives where there is no quota', () => {
    expect(usableCpus(files({}), 8)).toEqual({ cpus: 8, because: '8 usable CPUs' });
    expect(
      usableCpus(files({ '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': 'max 100000\n' }), 1),
    ).toEqual({
      cpus: 1,
      because: '1 usable CPU',
    });
  });

  it('is the smallest quota on the way from the own group to the root', () => {
    const read = files({
      '/proc/self/cgroup': '0::/a/b\n',
      '/sys/fs/cgroup/a/b/cpu.max': '400000 100000\n',
      '/sys/fs/cgroup/a/cpu.max': '150000 100000\n',
    });
    expect(usableCpus(read, 8)).toEqual({ cpus: 2, because: 'a quota of 1.5 of 8 CPUs' });
  });

  it('reads the first version of control groups, and the mount where the named path is not there', () => {
    const read = files({
      '/proc/self/cgroup': '4:memory:/docker/x\n3:cpu,cpuacct:/docker/x\n',
      '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '50000\n',
      '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
    });
    expect(usableCpus(read, 4)).toEqual({ cpus: 1, because: 'a quota of 0.5 of 4 CPUs' });
  });

  it('takes a quota of -1 as none, and none that is larger than the machine', () => {
    const read = files({
      '/proc/self/cgroup': '3:cpu,cpuacct:/\n0::/\n',
      '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
      '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
      '/sys/fs/cgroup/cpu.max': '900000 100000\n',
    });
    expect(usableCpus(read, 4).cpus).toBe(4);
  });
});

describe('freeMemoryBytes', () => {
  it('is what the system says is available', () => {
    expect(freeMemoryBytes(files({ '/proc/meminfo': 'MemTotal: 9 kB\nMemAvailable:   2 kB\n' }), 5)).toBe(
      2048,
    );
    expect(freeMemoryBytes(files({}), 5)).toBe(5);
  });

  it('is what the smallest group leaves, with the cache that can be given back', () => {
    const read = files({
      '/proc/self/cgroup': '0::/a\n',
      '/sys/fs/cgroup/a/memory.max': '1000\n',
      '/sys/fs/cgroup/a/memory.current': '900\n',
      '/sys/fs/cgroup/a/memory.stat': 'anon 1\ninactive_file 50\n',
      '/sys/fs/cgroup/memory.max': 'max\n',
    });
    expect(freeMemoryBytes(read, 10_000)).toBe(150);
  });

  it('is never below zero', () => {
    const read = files({
      '/proc/self/cgroup': '0::/\n',
      '/sys/fs/cgroup/memory.max': '1000\n',
      '/sys/fs/cgroup/memory.current': '2000\n',
    });
    expect(freeMemoryBytes(read, 10_000)).toBe(0);
  });
});
