import type { TaskFiles } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import { addExports, exportedEnv, exportedPath, noExports, type Exports } from './exports.ts';
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
  const needs: number[][] = [];
  const writers = new Map<string, Writing[]>();
  let exports: Exports = noExports;
  for (const [rank, { task, needs: needed, files }] of tasks.entries()) {
    needs.push(needed.map((need) => rankOf(need, ranks, task)));
    ranks.set(task, rank);
    for (const [name, value] of files.env) {
      const key = variableKey(name, platform);
      const writings = writers.get(key);
      if (writings === undefined) writers.set(key, [{ rank, name, value }]);
      else writings.push({ rank, name, value });
    }
  }
  exports = joinAll(tasks, platform);
  const conflicts: (ExportConflict & { readonly rank: number })[] = [];
  for (const writings of writers.values()) {
    const pair = disagreement(writings, needs);
    if (pair === undefined) continue;
    const [first, second] = pair;
    conflicts.push({ name: second.name, first: idAt(tasks, first.rank), second: idAt(tasks, second.rank), rank: second.rank });
  }
  return { env: exportedEnv(exports), path: exportedPath(exports), conflicts };
}
