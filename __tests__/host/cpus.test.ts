import { describe, expect, it } from 'vitest';
import type { ReadText } from '../../src/host/machine/cgroup.ts';
import { usableCpus } from '../../src/host/machine/cpus.ts';

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

  it.each([
    ['400000 100000', 4, 4, '4 usable CPUs'],
    ['399000 100000', 4, 4, 'a quota of 3.99 of 4 CPUs'],
    ['110000 100000', 4, 2, 'a quota of 1.1 of 4 CPUs'],
    ['1000 100000', 4, 1, 'a quota of 0.01 of 4 CPUs'],
    ['123456 100000', 4, 2, 'a quota of 1.23 of 4 CPUs'],
    ['0 100000', 4, 4, '4 usable CPUs'],
    ['100000 0', 4, 4, '4 usable CPUs'],
    ['100000', 4, 4, '4 usable CPUs'],
    ['', 4, 4, '4 usable CPUs'],
  ])('counts a part of a CPU as a whole one: a quota of %j of %d', (quota, available, cpus, because) => {
    const read = files({ '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': `${quota}\n` });
    expect(usableCpus(read, available)).toEqual({ cpus, because });
  });

  it('is at least one on this machine', () => {
    expect(usableCpus().cpus).toBeGreaterThanOrEqual(1);
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
