import { knownText } from '../../graph-file/scope/known-patterns.ts';
import { patternsIn } from '../../graph-file/scope/file-patterns.ts';
import type { KeptRecord } from '../../history/file/history.ts';
import { PathMatcher } from '../../host/workspace-files/path-matcher.ts';
import { type GivenTask, noTaskFiles } from '../../model/outcome.ts';
import type { Graph, Task, TaskId } from '../../model/task.ts';
import { taskText } from './basis.ts';
import { decides, withNeededFiles } from './needed-files.ts';

/** What has changed since a commit. */
export interface Changes {
  /** As it was named: `origin/main`. */
  readonly ref: string;
  /** Changed, added and removed files, and `path/` for directories in which something has, from the workspace, with `/` between their parts. */
  readonly files: readonly string[];
}

/**
 * The tasks that no change concerns: their inputs match no changed file, they need no task with inputs of which that is not true, and no task
 * that runs needs their files. They are given as unchanged; what they wrote is that of their newest success, if one is known.
 */
export function unaffectedTasks(
  { tasks }: Graph,
  { ref, files }: Changes,
  recordsOf: (task: Task) => readonly KeptRecord[],
): ReadonlyMap<TaskId, GivenTask> {
  const affected = affectedTasks(tasks, files);
  const running = new Set(
    tasks.filter((task) => decides(task) && (!mayBeGiven(task) || affected.has(task.id))).map(({ id }) => id),
  );
  // What a task wrote is known only when it is in the history.
  const run = withNeededFiles(tasks, running, (need, dependent) => {
    const isKnown = recordsOf(need).some(succeeded);
    return need.outputs?.length === 0 && (isKnown || !readsNeeds(dependent));
  });
  const given = new Map<TaskId, GivenTask>();
  for (const task of tasks) {
    if (!decides(task) || run.has(task.id)) continue;
    const record = recordsOf(task).find(succeeded);
    given.set(task.id, {
      result: 'success',
      tolerated: false,
      from: { kind: 'unchanged', since: ref },
      seconds: record?.seconds,
      files: record?.files ?? noTaskFiles,
    });
  }
  return given;
}

function mayBeGiven({ inputs, mayBeRemembered }: Task): boolean {
  return mayBeRemembered && inputs !== undefined;
}

function succeeded({ basis }: KeptRecord): boolean {
  return basis !== undefined;
}

/** Whether an expression of the task may read what its needs wrote. */
function readsNeeds(task: Task): boolean {
  // As a key it is only the list of them.
  return /\bneeds\b(?!":)/i.test(taskText(task));
}

/** The tasks with inputs that a change concerns, and those with inputs that need one of them, directly or through others. */
function affectedTasks(tasks: readonly Task[], files: readonly string[]): ReadonlySet<TaskId> {
  const dependents = new Map<TaskId, Task[]>();
  for (const task of tasks)
    for (const need of task.needs) {
      const known = dependents.get(need);
      if (known === undefined) dependents.set(need, [task]);
      else known.push(task);
    }
  const affected = new Set(tasks.filter((task) => isConcerned(task, files)).map(({ id }) => id));
  // The set grows while it is read.
  for (const id of affected)
    for (const dependent of dependents.get(id) ?? [])
      if (dependent.inputs !== undefined || !decides(dependent)) affected.add(dependent.id);
  return affected;
}

function isConcerned(task: Task, files: readonly string[]): boolean {
  if (task.inputs === undefined) return false;
  const texts = task.inputs.map((template) => knownText(template, task.matrix?.values));
  // Only the run can tell.
  if (texts.includes(undefined)) return true;
  const matcher = new PathMatcher(texts.flatMap((text) => patternsIn(text ?? '')));
  return files.some((path) => !path.startsWith('../') && matcher.matches(path));
}
