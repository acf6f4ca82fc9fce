import { guardedNames } from '../../host/workspace-files/list-names.ts';
import type { Result } from '../../model/outcome.ts';
import type { Task, TaskId } from '../../model/task.ts';
import { taskText } from '../history/basis.ts';

/** What is known of the tasks of a run, for those that need them. */
export interface KnownTasks {
  readonly taskOf: (id: TaskId) => Task | undefined;
  readonly resultOf: (id: TaskId) => Result | undefined;
  /** The fingerprint of a task that succeeded, or was given its result, and whose files are what it stands for; undefined for any other. */
  readonly fingerprintOf: (id: TaskId) => string | undefined;
  /** The patterns of the files that a task made when it ran; undefined when it states none, or did not succeed. */
  readonly outputsOf: (id: TaskId) => readonly string[] | undefined;
}

/** What stands for the needs of a task, or the need that nothing stands for. */
export type NeedStates =
  | { readonly kind: 'known'; readonly needs: ReadonlyMap<TaskId, string> }
  | { readonly kind: 'unknown'; readonly need: TaskId };

/**
 * What stands for each task that a task needs, joins looked through and services with what they need: its fingerprint, or only its result when
 * its files are among the inputs, where they count by their content.
 */
export function needStates(task: Task, inputs: readonly string[], known: KnownTasks): NeedStates {
  const needs = new Map<TaskId, string>();
  // The set grows while it is read.
  const open = new Set(task.needs);
  for (const id of open) {
    const need = known.taskOf(id);
    if (need === undefined) continue;
    if (need.work.kind === 'join' || need.service !== undefined) {
      for (const further of need.needs) open.add(further);
      if (need.service !== undefined) needs.set(id, taskText(need));
      continue;
    }
    const state = stateOf(id, inputs, known);
    if (state === undefined) return { kind: 'unknown', need: id };
    needs.set(id, state);
  }
  return { kind: 'known', needs };
}

/** The tasks whose files a task that runs may need: what is needed by anything but a join that nothing needs. */
export function tasksWithNeededFiles(tasks: readonly Task[]): ReadonlySet<TaskId> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const needed = new Set(tasks.filter(({ work }) => work.kind !== 'join').flatMap(({ needs }) => needs));
  // The set grows while it is read.
  for (const id of needed) {
    const task = byId.get(id);
    if (task?.work.kind === 'join') for (const need of task.needs) needed.add(need);
  }
  return needed;
}

function stateOf(id: TaskId, inputs: readonly string[], known: KnownTasks): string | undefined {
  const result = known.resultOf(id) ?? 'skipped';
  // It has made nothing.
  if (result === 'skipped') return result;
  const fingerprint = known.fingerprintOf(id);
  if (fingerprint !== undefined) return `${result} ${fingerprint}`;
  const outputs = known.outputsOf(id);
  return outputs?.every((pattern) => isAmong(pattern, inputs)) === true ? result : undefined;
}

/**
 * Whether everything that a pattern of outputs matches is matched by the inputs: it is one of them, or lies in a directory that is. A
 * directory has what is in `node_modules` or `.git` only where the pattern names these.
 */
function isAmong(output: string, inputs: readonly string[]): boolean {
  if (output.startsWith('!')) return true;
  const guarded = output.split('/').filter((name) => guardedNames.includes(name));
  return inputs.some((input) => {
    if (input === output) return true;
    if (guarded.some((name) => !input.split('/').includes(name))) return false;
    if (input === '**') return true;
    const directory = input.replace(/\/(?:\*\*)?$/, '');
    return !/[*?[\\!]/.test(directory) && (output === directory || output.startsWith(`${directory}/`));
  });
}
