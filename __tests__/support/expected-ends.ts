import { combineNeeds } from '../../src/github/combine-needs.ts';
import type { Result, Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import type { TaskEnd } from './checked-run.ts';
import { holds } from './known-conditions.ts';
import { makeTask } from './make-task.ts';
import type { RandomPlan } from './random-plan.ts';

/**
 * How each task of a run that nothing closes has to end, found without scheduling anything: for each task from the whole
 * set of tasks that it needs at any depth.
 */
export function expectedEnds({ tasks, endings, continueOnError }: RandomPlan): Map<TaskId, TaskEnd> {
  const ends = new Map<TaskId, TaskEnd>();
  const ancestors = new Map<TaskId, Set<TaskId>>();
  const taskOf = (id: TaskId): Task => tasks.find((task) => task.id === id) ?? makeTask(id);
  const ownResultOf = (id: TaskId): Result => ends.get(id)?.result ?? 'cancelled';
  /** The result of a task, or of the whole matrix that it is an instance of. */
  const wholeResultOf = (id: TaskId): Result => {
    const key = taskOf(id).matrix?.key;
    const instances = key === undefined ? [taskOf(id)] : tasks.filter(({ matrix }) => matrix?.key === key);
    return combineNeeds(
      instances.map((instance) => ({ result: ownResultOf(instance.id), outputs: new Map() })),
    ).result;
  };
  /** Nobody is held back by an instance that was skipped, unless its whole matrix was. */
  const resultOf = (id: TaskId): Result =>
    ownResultOf(id) === 'skipped' && wholeResultOf(id) !== 'skipped' ? 'success' : ownResultOf(id);
  const isTainted = (id: TaskId): boolean =>
    [...(ancestors.get(id) ?? [])].some((ancestor) => wholeResultOf(ancestor) !== 'success');
  for (const task of tasks) {
    const all = new Set(task.needs.flatMap((need) => [need, ...(ancestors.get(need) ?? [])]));
    ancestors.set(task.id, all);
    const standing = {
      success: [...all].every((id) => wholeResultOf(id) === 'success'),
      failure: [...all].some((id) => wholeResultOf(id) === 'failure'),
      cancelled: false,
      closed: false,
    };
    const { condition } = task;
    const answer = holds(condition ?? 'success()', standing);
    if (answer === true)
      ends.set(task.id, ending(task, endings.get(task.id) ?? [], continueOnError.has(task.id)));
    else if (answer === undefined) {
      const because = { kind: 'bad-expression', problem: 'it is nonsense', at: task.at } as const;
      ends.set(task.id, { result: 'failure', tolerated: false, because });
    } else if (condition !== undefined && (standing.success || !['success()', 'true'].includes(condition))) {
      const because = { kind: 'condition', source: condition } as const;
      ends.set(task.id, { result: 'skipped', tolerated: false, because });
    } else {
      const because = { kind: 'need', ...culprit(task, resultOf, isTainted, taskOf) } as const;
      ends.set(task.id, { result: 'skipped', tolerated: false, because });
    }
  }
  return ends;
}

/** The first direct need that failed, or else was skipped; behind direct needs that succeeded, the same again. */
function culprit(
  { needs }: Task,
  resultOf: (id: TaskId) => Result,
  isTainted: (id: TaskId) => boolean,
  taskOf: (id: TaskId) => Task,
): { task: TaskId; result: Result } {
  const direct =
    needs.find((id) => resultOf(id) === 'failure') ?? needs.find((id) => resultOf(id) !== 'success');
  if (direct !== undefined) return { task: direct, result: resultOf(direct) };
  const tainted = needs.find(isTainted);
  if (tainted === undefined) throw new Error('nobody is to blame');
  return culprit(taskOf(tainted), resultOf, isTainted, taskOf);
}

function ending({ work, retry }: Task, endings: readonly Termination[], continueOnError: boolean): TaskEnd {
  if (work.kind === 'join') return { result: 'success', tolerated: false, because: { kind: 'join' } };
  const ran = { kind: 'ran' } as const;
  for (let attempt = 1; ; attempt += 1) {
    const termination = endings[attempt - 1];
    if (termination === undefined || (termination.kind === 'exited' && termination.code === 0)) {
      return { result: 'success', tolerated: false, because: ran };
    }
    if (termination.kind === 'cancelled') return { result: 'cancelled', tolerated: false, because: ran };
    const mayGoBetter =
      retry.onExitCodes === undefined
        ? ['exited', 'signalled', 'timed-out'].includes(termination.kind)
        : termination.kind === 'exited' && retry.onExitCodes.includes(termination.code);
    if (attempt > retry.max || !mayGoBetter) {
      return { result: continueOnError ? 'success' : 'failure', tolerated: continueOnError, because: ran };
    }
  }
}
