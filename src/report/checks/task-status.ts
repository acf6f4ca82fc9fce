import type { Json } from '../../model/json.ts';
import type { Task, TaskId } from '../../model/task.ts';
import { type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { causeText } from '../words/cause-text.ts';
import { formatDuration } from '../words/duration.ts';
import { notRunByReason } from '../findings/not-run.ts';
import { shownText } from '../words/plain-text.ts';
import { whyText } from '../words/task-words.ts';
import { longestDescription, plainLine, stableName } from './api-text.ts';
import type { CheckPlace } from './check-run.ts';

/** What the API is sent for the commit status of a task or a matrix (https://docs.github.com/rest/commits/statuses). */
export interface TaskStatus {
  /** The task as `checks` names it, masked and in one line: for what is said about the status. */
  readonly task: string;
  readonly body: Json;
}

/** Characters of a task's name where something is said about its status. */
const longestName = 200;

/** The states of a commit status that has come to its end, from the worst on. */
const states = ['failure', 'error', 'success'] as const;
type State = (typeof states)[number];

/** What one task means for the status that it is in. */
interface Judged {
  readonly label: string;
  readonly state: State;
  readonly isSkipped: boolean;
  readonly text: string;
}

/** The tasks that a name in `checks` stands for: a task, or all instances of a matrix. Empty when there is none. */
export function tasksNamed<Named extends Pick<Task, 'id' | 'key'>>(
  tasks: readonly Named[],
  name: string,
): readonly Named[] {
  const instances = tasks.filter(({ key }) => key === name);
  return instances.length > 0 ? instances : tasks.filter(({ id }) => id === name);
}

/**
 * A status for each name, whose context never changes: that of a matrix has the worst result of its instances. A task that was skipped by an `if`
 * has succeeded, as a job has for GitHub; one that was skipped because something failed has failed, and one that was not reached is an error.
 */
export function taskStatuses(
  report: RunReport,
  names: readonly string[],
  place: CheckPlace,
  options: MaskOptions = {},
): readonly TaskStatus[] {
  const mask = maskOf(options);
  const reasons = new Map<TaskId, string>();
  for (const { reason, tasks } of notRunByReason(report))
    for (const { task } of tasks) reasons.set(task.id, reason);
  const broken = brokenTasks(report);
  const all = [...report.tasks.values()].map(({ task }) => task);
  return names.map((name) => {
    const judged = tasksNamed(all, name).flatMap(({ id }) => {
      const task = report.tasks.get(id);
      return task === undefined ? [] : [judge(task, broken.has(id), reasons.get(id), mask)];
    });
    const state = states.find((one) => judged.some((task) => task.state === one)) ?? 'error';
    return {
      task: shownText(name, mask, longestName),
      body: {
        state,
        context: stableName(`${place.name} / ${name}`, mask),
        description: plainLine(description(judged, state), mask, longestDescription),
        ...(place.url === undefined ? {} : { target_url: place.url }),
      },
    };
  });
}

function description(judged: readonly Judged[], state: State): string {
  const [only, ...more] = judged;
  if (only === undefined) return 'not in this run';
  if (more.length === 0) return only.text;
  if (state === 'success') {
    const skipped = judged.filter(({ isSkipped }) => isSkipped).length;
    return `${judged.length - skipped} of ${judged.length} passed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  }
  const worst = judged.filter((task) => task.state === state);
  const what = state === 'failure' ? 'failed' : 'did not come to their end';
  return `${worst.length} of ${judged.length} ${what}: ${worst[0]?.label}: ${worst[0]?.text}`;
}

function judge(task: TaskReport, isBroken: boolean, reason: string | undefined, mask: Mask): Judged {
  const label = taskLabel(task);
  const why = whyText(task);
  const judged = (state: State, text: string, isSkipped = false): Judged => ({
    label,
    state,
    isSkipped,
    text,
  });
  switch (task.ended?.result) {
    case 'success': {
      const took = task.attempts.length > 0 ? `passed in ${formatDuration(task.seconds)}` : 'passed';
      return judged('success', why === '' ? took : why);
    }
    case 'failure':
      return judged('failure', causeText(task, mask));
    case 'skipped': {
      if (isBroken) return judged('failure', `not run: ${reason ?? why}`);
      const isOwn = task.ended.because.kind !== 'need';
      return judged('success', `skipped: ${isOwn ? why : (reason ?? why)}`, true);
    }
    case 'cancelled':
    case undefined:
      return judged('error', why);
  }
}

/** The tasks that were skipped because something before them failed or was cancelled, directly or through others. */
function brokenTasks(report: RunReport): ReadonlySet<TaskId> {
  const broken = new Set<TaskId>();
  const dependents = new Map<TaskId, TaskReport[]>();
  for (const task of report.tasks.values())
    for (const need of decisiveNeeds(task)) {
      const known = dependents.get(need);
      if (known === undefined) dependents.set(need, [task]);
      else known.push(task);
    }
  const pending = [...report.tasks.values()].filter(
    ({ ended }) => ended?.result === 'failure' || ended?.result === 'cancelled',
  );
  for (let task = pending.pop(); task !== undefined; task = pending.pop())
    for (const dependent of dependents.get(task.task.id) ?? []) {
      if (broken.has(dependent.task.id)) continue;
      broken.add(dependent.task.id);
      pending.push(dependent);
    }
  return broken;
}

/** The needs that a skipped task can have been skipped for: the one that it names; of one that was skipped on another machine all. */
function decisiveNeeds({ task, ended }: TaskReport): readonly TaskId[] {
  if (ended?.result !== 'skipped') return [];
  switch (ended.because.kind) {
    case 'need':
      return [ended.because.task];
    case 'given':
      return task.needs;
    case 'condition':
    case 'ran':
    case 'unused':
    case 'join':
    case 'bad-expression':
    case 'closed':
      return [];
  }
}
