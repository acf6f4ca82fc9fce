import { withCommas } from '../../model/with-commas.ts';
import { failed, lastOutcome, type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { type CauseParts, causeParts } from '../words/cause-text.ts';
import { blameCounts, byBlame, notRunByReason } from './not-run.ts';
import { shownText } from '../words/plain-text.ts';
import { verdictOf } from '../words/task-words.ts';
import { listed } from '../words/words.ts';

/** How many other machines are named that tasks failed on. */
const namedMachines = 6;

/** Failed tasks with one and the same cause. */
export interface FailureGroup {
  /** The one whose output is shown. */
  readonly first: TaskReport;
  /** All others, in the graph's order. */
  readonly others: readonly TaskReport[];
  /** The other machines that they failed on, in the graph's order; empty where all of them failed here. Masked, not escaped. */
  readonly where: readonly string[];
  /** Why they failed. */
  readonly cause: CauseParts;
  /** How many tasks were skipped or cancelled because of them. */
  readonly heldBack: number;
}

/**
 * The failed tasks by their causes, since a reader wants to see each cause once. First those that held back most others, then those of
 * most tasks; what was forgiven comes last.
 */
export function failureGroups(report: RunReport, mask: Mask): readonly FailureGroup[] {
  const counts = blameCounts(notRunByReason(report));
  const heldBackBy = ({ task }: TaskReport): number => counts.get(task.id) ?? 0;
  const groups = new Map<string, Found>();
  for (const task of report.tasks.values()) {
    if (!failed(task)) continue;
    const cause = causeParts(task, mask);
    const key = [verdictOf(task), cause.why, cause.said ?? printed(task), cause.place].join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { cause, tasks: [task], where: new Set(placeOf(cause)) });
    else {
      known.tasks.push(task);
      for (const where of placeOf(cause)) known.where.add(where);
    }
  }
  return [...groups.values()]
    .flatMap(({ cause, tasks, where }) => {
      const [first, ...others] = byBlame(tasks, counts);
      const heldBack = tasks.reduce((sum, task) => sum + heldBackBy(task), 0);
      return first === undefined ? [] : [{ first, others, where: [...where], cause, heldBack }];
    })
    .toSorted(
      (one, other) =>
        weight(one) - weight(other) ||
        other.heldBack - one.heldBack ||
        other.others.length - one.others.length,
    );
}

interface Found {
  readonly cause: CauseParts;
  readonly tasks: TaskReport[];
  readonly where: Set<string>;
}

function placeOf({ where }: CauseParts): readonly string[] {
  return where === undefined ? [] : [where];
}

/** Where nothing that a task printed says why, all that it printed last has to agree. */
function printed(task: TaskReport): string {
  return lastOutcome(task)?.tail.slice(-3).join('\n') ?? '';
}

function weight({ first }: FailureGroup): number {
  return verdictOf(first) === 'tolerated' ? 1 : 0;
}

/** Where a reader should look: where the tool says that it is wrong, else where the task stands. Masked, not escaped. */
export function groupPlace({ first, cause }: FailureGroup, mask: Mask): string {
  const { file, line } = first.task.at;
  return cause.place ?? `${shownText(file, mask, 200)}:${line}`;
}

/** How they ended: `exit code 1`, and where that was on other machines `exit code 1 on shard 1/4, shard 2/4`. Masked, not escaped. */
export function groupWhy({ cause, where }: FailureGroup): string {
  return where.length === 0 ? cause.why : `${cause.why} on ${listed(where, namedMachines)}`;
}

/** How many tasks failed for these causes. */
export function tasksIn(groups: readonly FailureGroup[]): number {
  return groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
}

/** `unit (20) and 11 more`. Masked, not escaped. */
export function groupLabel({ first, others }: FailureGroup, mask: Mask): string {
  const label = shownText(taskLabel(first), mask, 200);
  return others.length === 0 ? label : `${label} and ${withCommas(others.length)} more`;
}
