import type { TaskFiles } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import { variableKey } from '../github/variable-name.ts';

/** A task of a run that has ended, and what it wrote to its files. */
export interface EndedTask {
  readonly task: TaskId;
  readonly needs: readonly TaskId[];
  readonly files: TaskFiles;
}

/** Two tasks, neither of which comes after the other in the graph, gave one variable different values. */
export interface ExportConflict {
  readonly name: string;
  /** The earlier in the order of tasks. */
  readonly first: TaskId;
  /** The later: its value counts unless a task after both has another. */
  readonly second: TaskId;
}

/** What the tasks of a run leave to the later steps of the job. */
export interface MergedTaskFiles {
  readonly env: ReadonlyMap<string, string>;
  /** In the order in which GITHUB_PATH is to be written: the last comes first in PATH. */
  readonly path: readonly string[];
  /** At most one for each variable, in the order in which the variables were first exported. */
  readonly conflicts: readonly ExportConflict[];
}

/** One task's value for one variable. */
interface Writing {
  /** The task's place in the order of tasks. */
  readonly rank: number;
  readonly name: string;
  readonly value: string;
}

/**
 * Everything that the tasks exported, the later task winning, with a conflict for each variable on which two tasks
 * disagree that `needs` does not order. Takes all tasks of the run, each after its needs; throws when it is not so.
 */
export function mergeTaskFiles(tasks: readonly EndedTask[], platform: NodeJS.Platform): MergedTaskFiles {
  const needs = needsByRank(tasks);
  const writings = new Map<string, Writing[]>();
  const path = new Set<string>();
  for (const [rank, { files }] of tasks.entries()) {
    for (const [name, value] of files.env) {
      const key = variableKey(name, platform);
      const earlier = writings.get(key);
      if (earlier === undefined) writings.set(key, [{ rank, name, value }]);
      else earlier.push({ rank, name, value });
    }
    for (const directory of files.path) {
      path.delete(directory);
      path.add(directory);
    }
  }

  const env = new Map<string, string>();
  const conflicts: ExportConflict[] = [];
  for (const writers of writings.values()) {
    const last = writers.at(-1);
    if (last !== undefined) env.set(last.name, last.value);
    const conflict = findConflict(writers, needs, tasks);
    if (conflict !== undefined) conflicts.push(conflict);
  }
  return { env, path: [...path], conflicts };
}

function needsByRank(tasks: readonly EndedTask[]): readonly (readonly number[])[] {
  const ranks = new Map<TaskId, number>();
  return tasks.map(({ task, needs }, rank) => {
    const needed = needs.map((need) => {
      const needRank = ranks.get(need);
      if (needRank === undefined)
        throw new Error(`internal error: ${need}, needed by ${task}, is not before it`);
      return needRank;
    });
    ranks.set(task, rank);
    return needed;
  });
}

/**
 * The first disagreement found among the writers of one variable, in order of rank.
 *
 * Walks along the writers with those in hand that agree on the present value. A writer of another value has to come
 * after all of them; it then replaces them. The searches of one walk cover disjoint ranges, so that together they
 * visit no task twice.
 */
function findConflict(
  writers: readonly Writing[],
  needs: readonly (readonly number[])[],
  tasks: readonly EndedTask[],
): ExportConflict | undefined {
  let agreeing: Writing[] = [];
  for (const writer of writers) {
    const [any] = agreeing;
    if (any !== undefined && any.value !== writer.value) {
      const ancestors = ancestorsDownTo(any.rank, writer.rank, needs);
      const rival = agreeing.find(({ rank }) => !ancestors.has(rank));
      const first = rival && tasks[rival.rank];
      const second = tasks[writer.rank];
      if (first !== undefined && second !== undefined) {
        return { name: writer.name, first: first.task, second: second.task };
      }
      agreeing = [];
    }
    agreeing.push(writer);
  }
  return undefined;
}

/** The tasks of at least rank `lowest` that a task needs, transitively. */
function ancestorsDownTo(
  lowest: number,
  rank: number,
  needs: readonly (readonly number[])[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [rank];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const need of needs[current] ?? []) {
      if (need < lowest || found.has(need)) continue;
      found.add(need);
      open.push(need);
    }
  }
  return found;
}
