import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Reads a small text file; undefined when there is none. */
export type ReadText = (path: string) => string | undefined;

/** Reads from this machine's file system. */
export const readText: ReadText = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Every directory whose limits hold for this process, its own first, in version 2 of Linux's control groups and in one
 * controller of version 1. In a container `/proc/self/cgroup` names a path of the host that is not there: the mount
 * itself, which is always among them, is then the container's own group; it is alone where the system names none.
 */
export function controlGroups(controller: 'cpu' | 'memory', read: ReadText): readonly string[] {
  const lines = (read('/proc/self/cgroup') ?? '0::/').split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => {
    const [, controllers = '', ...path] = line.split(':');
    const isUnified = controllers === '';
    if (!isUnified && !controllers.split(',').includes(controller)) return [];
    const mount = isUnified ? '/sys/fs/cgroup' : `/sys/fs/cgroup/${controller}`;
    return withParents(mount, path.join(':'));
  });
}

function withParents(mount: string, path: string): readonly string[] {
  const directories: string[] = [];
  for (let at = posix.join('/', path); at !== '/'; at = posix.dirname(at))
    directories.push(posix.join(mount, at));
  return [...directories, mount];
}
