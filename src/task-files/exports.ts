import type { TaskFiles } from '../model/outcome.ts';
import { variableKey } from '../github/variable-name.ts';

/** What one task exported itself. */
interface Own {
  readonly env: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  /** The task's place in an order in which needs come first. */
  readonly rank: number;
  /** Decides which names are the same variable. */
  readonly platform: NodeJS.Platform;
}

/**
 * What a task and all that it needs, transitively, exported with GITHUB_ENV and GITHUB_PATH. Where two of them
 * exported the same name, the later in rank wins: a task wins over what it needs.
 *
 * It refers to what was handed down without copying it, so that the exports of all tasks of a run take memory for
 * each task and each need that adds something, not for each task times all that it inherits.
 */
export interface Exports {
  /** Undefined where exports come together. */
  readonly own: Own | undefined;
  readonly handedDown: readonly Exports[];
  /** How many tasks contributed to this. */
  readonly exporters: number;
}

/** Exports of tasks that exported nothing. */
export const noExports: Exports = { own: undefined, handedDown: [], exporters: 0 };

/**
 * Everything that the given tasks hand down. Costs nothing where at most one of them hands down anything; where one
 * hands down all that the others do, it is that one's.
 */
export function joinExports(handedDown: Iterable<Exports>): Exports {
  const distinct = [...new Set(handedDown)].filter((exports) => exports !== noExports);
  const [first, ...others] = distinct.toSorted((left, right) => right.exporters - left.exporters);
  if (first === undefined) return noExports;
  if (others.length === 0) return first;
  const union = new Collection();
  // Needs that add nothing are dropped: layers of tasks that all need one another stay as cheap as one.
  const adding = [first, ...others].filter((exports) => union.add(exports));
  return adding.length === 1 ? first : { own: undefined, handedDown: adding, exporters: union.owns.length };
}

/** What a task hands down: what it was handed, and over it what it exported itself. `rank` is above that of its needs. */
export function addExports(
  inherited: Exports,
  rank: number,
  { env, path }: TaskFiles,
  platform: NodeJS.Platform,
): Exports {
  if (env.size === 0 && path.length === 0) return inherited;
  return {
    own: { env, path, rank, platform },
    handedDown: inherited === noExports ? [] : [inherited],
    exporters: inherited.exporters + 1,
  };
}

/** The variables, as the environment takes them: on Windows spelled as the task wrote them whose value it is. */
export function exportedEnv(exports: Exports): ReadonlyMap<string, string> {
  const byKey = new Map<string, readonly [name: string, value: string]>();
  for (const { env, platform } of inOrder(exports))
    for (const entry of env) byKey.set(variableKey(entry[0], platform), entry);
  return new Map(byKey.values());
}

/** The directories in the order of their last mention: by rank, and within a task as it wrote them. The last comes first in PATH. */
export function exportedPath(exports: Exports): readonly string[] {
  const directories = new Set<string>();
  for (const { path } of inOrder(exports)) {
    for (const directory of path) {
      directories.delete(directory);
      directories.add(directory);
    }
  }
  return [...directories];
}

/** What each task exported; later ones win over earlier ones. */
function inOrder(exports: Exports): readonly Own[] {
  const all = new Collection();
  all.add(exports);
  return all.owns.toSorted((left, right) => left.rank - right.rank);
}

/** The exports of several tasks, each of them once however many handed it down. */
class Collection {
  readonly owns: Own[] = [];
  readonly #seen = new Set<Exports>();

  /** Whether anything was handed down to it; a loop, since a chain may be as long as the graph. */
  add(exports: Exports): boolean {
    const before = this.owns.length;
    const open = [exports];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.#seen.has(next)) continue;
      this.#seen.add(next);
      if (next.own !== undefined) this.owns.push(next.own);
      for (const exported of next.handedDown) open.push(exported);
    }
    return this.owns.length > before;
  }
}
