import type { TaskId } from '../../model/task.ts';
import { lastOutcome, type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import { blamedTask, closingTask } from '../run/task-names.ts';
import { verdictOf } from './task-words.ts';
import { becauseText, closeCauseText } from './words.ts';

/** Why some tasks did not run, or not to their end. */
export interface SkipReason {
  readonly kind: 'skipped' | 'cancelled';
  /** `build failed`, `if is false`, `interrupted by SIGINT`; not masked, not escaped. */
  readonly text: string;
  /** The task whose failure it is; undefined when it is none's. */
  readonly root: TaskId | undefined;
  /** At least one, in the graph's order. */
  readonly tasks: readonly TaskReport[];
}

/** What a chain of skipped tasks began with. */
type Origin = Pick<SkipReason, 'text' | 'root'>;

/** The reasons for which tasks were skipped or cancelled, each told by what it began with; first come those of most tasks. */
export function skipReasons(report: RunReport): readonly SkipReason[] {
  const origins = new Map<TaskId, Origin>();
  const reasons = new Map<string, SkipReason & { readonly tasks: TaskReport[] }>();
  for (const task of report.tasks.values()) {
    const kind = verdictOf(task);
    if ((kind !== 'skipped' && kind !== 'cancelled') || task.ended?.because.kind === 'given') continue;
    const { text, root } = originOf(task, report, origins);
    const key = `${kind} ${text}`;
    const reason = reasons.get(key) ?? { kind, text, root, tasks: [] };
    reason.tasks.push(task);
    reasons.set(key, reason);
  }
  return [...reasons.values()].toSorted((one, other) => other.tasks.length - one.tasks.length);
}

/** Follows the needs that were skipped themselves; what is found is noted for all of them, so that no chain is followed twice. */
function originOf(task: TaskReport, report: RunReport, known: Map<TaskId, Origin>): Origin {
  // Each has a condition of its own, and all are left out on purpose.
  if (task.ended?.because.kind === 'condition') return { root: undefined, text: 'if is false' };
  const chain: TaskReport[] = [];
  let last = task;
  for (;;) {
    chain.push(last);
    const need = known.has(last.task.id) ? undefined : skippedNeed(last, report);
    if (need === undefined) break;
    last = need;
  }
  const origin = known.get(last.task.id) ?? ownOrigin(last);
  for (const each of chain) known.set(each.task.id, origin);
  return origin;
}

/** The need that a task was skipped for, when that was skipped too. */
function skippedNeed({ ended }: TaskReport, { tasks }: RunReport): TaskReport | undefined {
  const because = ended?.because;
  return because?.kind === 'need' && because.result === 'skipped' ? tasks.get(because.task) : undefined;
}

function ownOrigin(task: TaskReport): Origin {
  const because = task.ended?.because;
  if (because?.kind === 'condition') return { root: undefined, text: `${taskLabel(task)} was skipped` };
  const last = lastOutcome(task)?.termination;
  if (because?.kind === 'ran' && last?.kind === 'cancelled')
    return { root: closingTask(last.cause), text: closeCauseText(last.cause, task.blamed) };
  return { root: blamedTask(because), text: because === undefined ? '' : becauseText(because, task.blamed) };
}
