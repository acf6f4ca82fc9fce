import type { TaskFiles } from '../model/outcome.ts';
import { variableKey } from './variable-name.ts';

/** A value and the task that exported it, by the task's place in an order in which needs come first. */
interface Exported {
  /** As the task wrote it; on Windows others may spell it differently. */
  readonly name: string;
  readonly value: string;
  readonly rank: number;
}

/**
 * What a task and all that it needs, transitively, exported with GITHUB_ENV and GITHUB_PATH. Where two of them
 * exported the same name, the later in rank wins: a task wins over what it needs.
 */
export interface Exports {
  /** By the name that identifies the variable on the platform. */
  readonly env: ReadonlyMap<string, Exported>;
  /** The rank of each directory's last mention; among those of one task, in the order written. */
  readonly path: ReadonlyMap<string, number>;
}

/** Exports of tasks that exported nothing. */
export const noExports: Exports = { env: new Map(), path: new Map() };

/** Everything that the given tasks hand down; costs nothing where at most one of them hands down anything. */
export function joinExports(handedDown: Iterable<Exports>): Exports {
  const distinct = [...new Set(handedDown)].filter((exports) => exports !== noExports);
  const [first, ...others] = distinct;
  if (first === undefined) return noExports;
  if (others.length === 0) return first;
  const env = new Map(first.env);
  const path = new Map(first.path);
  for (const other of others) {
    for (const [key, exported] of other.env) {
      if (exported.rank > (env.get(key)?.rank ?? -1)) env.set(key, exported);
    }
    for (const [directory, rank] of other.path) {
      if (rank <= (path.get(directory) ?? -1)) continue;
      path.delete(directory);
      path.set(directory, rank);
    }
  }
  return { env, path };
}

/** What a task hands down: what it was handed, and over it what it exported itself. `rank` is above that of its needs. */
export function addExports(
  inherited: Exports,
  rank: number,
  files: TaskFiles,
  platform: NodeJS.Platform,
): Exports {
  if (files.env.size === 0 && files.path.length === 0) return inherited;
  const env = new Map(inherited.env);
  for (const [name, value] of files.env) env.set(variableKey(name, platform), { name, value, rank });
  const path = new Map(inherited.path);
  for (const directory of files.path) {
    path.delete(directory);
    path.set(directory, rank);
  }
  return { env, path };
}

/** The variables, as the environment takes them. */
export function exportedEnv(exports: Exports): ReadonlyMap<string, string> {
  return new Map([...exports.env.values()].map(({ name, value }) => [name, value]));
}

/** The directories in the order written: by rank, and within a task as the task wrote them. The last goes first in PATH. */
export function exportedPath(exports: Exports): readonly string[] {
  return [...exports.path].toSorted(([, left], [, right]) => left - right).map(([directory]) => directory);
}
