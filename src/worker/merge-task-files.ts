import type { TaskFiles } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import { addExports, exportedEnv, exportedPath, joinExports, noExports, type Exports } from './exports.ts';
import { variableKey } from './variable-name.ts';

/** A task that ended, and what it wrote to its files. */
export interface EndedTask {
  readonly task: TaskId;
  readonly needs: readonly TaskId[];
  readonly files: TaskFiles;
}

/** Two tasks, neither of which needs the other, gave one variable different values. */
export interface ExportConflict {
  readonly name: string;
  /** The earlier in the order of tasks. */
  readonly first: TaskId;
  /** The later; unless another task decides after both, its value is what later steps see. */
  readonly second: TaskId;
}

/** What the tasks of a run leave to the later steps of the job. */
export interface MergedTaskFiles {
  readonly env: ReadonlyMap<string, string>;
  /** In the order in which GITHUB_PATH is to be written: the last goes first in PATH. */
  readonly path: readonly string[];
  /** At most one for each name, in the order of the tasks that come second. */
  readonly conflicts: readonly ExportConflict[];
}

/**
 * Everything that the tasks exported, where the later task wins, with a conflict for each name on which two tasks
 * disagree although neither comes after the other in the graph.
 * Takes the tasks in an order in which needs come first; throws when they are not.
 */
export function mergeTaskFiles(tasks: readonly EndedTask[], platform: NodeJS.Platform): MergedTaskFiles {
  const ranks = new Map<TaskId, number>();
  const needs: (readonly number[])[] = [];
  const handedDown: Exports[] = [];
  const writings = new Map<string, Writing[]>();
  for (const [rank, { task, needs: needed, files }] of tasks.entries()) {
    needs.push(needed.map((need) => rankOf(need, ranks, task)));
    ranks.set(task, rank);
    // Exports of earlier tasks are not joined along the needs: here every task counts, in order.
    if (files.env.size > 0 || files.path.length > 0)
      handedDown.push(addExports(noExports, rank, files, platform));
    for (const [name, value] of files.env) {
      const key = variableKey(name, platform);
      const earlier = writings.get(key);
      if (earlier === undefined) writings.set(key, [{ rank, task, name, value }]);
      else earlier.push({ rank, task, name, value });
    }
  }
  const exports = joinExports(handedDown);
  const conflicts = [...writings.values()]
    .flatMap((one) => disagreement(one, needs) ?? [])
    .toSorted((left, right) => left.second.rank - right.second.rank)
    .map(({ first, second }) => ({ name: second.name, first: first.task, second: second.task }));
  return { env: exportedEnv(exports), path: exportedPath(exports), conflicts };
}

/** One task's value of a variable. */
interface Writing {
  readonly rank: number;
  readonly task: TaskId;
  readonly name: string;
  readonly value: string;
}

function rankOf(need: TaskId, ranks: ReadonlyMap<TaskId, number>, task: TaskId): number {
  const rank = ranks.get(need);
  if (rank === undefined) throw new Error(`internal error: ${task} comes before ${need}, which it needs`);
  return rank;
}

/** The first two writings, in order, that differ in value and whose tasks are not ordered by needs. */
function disagreement(
  writings: readonly Writing[],
  needs: readonly (readonly number[])[],
): { readonly first: Writing; readonly second: Writing } | undefined {
  const values = new Set(writings.map(({ value }) => value));
  if (values.size < 2) return undefined;
  for (const [index, second] of writings.entries()) {
    const before = ancestorsOf(second.rank, needs);
    const first = writings
      .slice(0, index)
      .find(({ rank, value }) => value !== second.value && !before.has(rank));
    if (first !== undefined) return { first, second };
  }
  return undefined;
}

function ancestorsOf(rank: number, needs: readonly (readonly number[])[]): ReadonlySet<number> {
  const found = new Set(needs[rank]);
  // A set hands out what is added to it during the walk.
  for (const ancestor of found) for (const need of needs[ancestor] ?? []) found.add(need);
  return found;
}
