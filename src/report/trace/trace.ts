import { traceMark } from '../results/file-marks.ts';
import type { Instant } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import { exitCodeOf, roundedSeconds, signalOf } from '../results/json-text.ts';
import {
  allAttempts,
  type AttemptReport,
  type RunReport,
  taskLabel,
  type TaskReport,
} from '../run/run-report.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { machineLabel, slotLabel } from '../words/slot-words.ts';
import { attemptText, attemptVerdict, verdictOf, verdictSigns } from '../words/task-words.ts';
import { type TraceEvent, traceEventText, type TraceRow } from './trace-event.ts';
import { tracedTasks } from './traced-tasks.ts';
import { waitsOf } from './waits.ts';

/** How many of the longest waits are in it: each has a row of its own. */
const mostWaits = 500;

const slots = 1;
const waits = 2;
const path = 3;

/** The row of the first other machine; the next has the next. */
const firstMachine = 10;

/** The run as a trace in pieces, an event each, for https://ui.perfetto.dev and chrome://tracing. */
export function* traceJson(report: RunReport, options: MaskOptions = {}): Generator<string> {
  const mask = maskOf(options);
  const traced = tracedTasks(report);
  const leftOut = report.tasks.size - traced.length;
  const title = JSON.stringify(shownText(report.title, mask, 500));
  yield `${traceMark},"title":${title},"left-out-tasks":"${leftOut}"},"displayTimeUnit":"ms","traceEvents":[`;
  let separator = '\n';
  for (const event of eventsOf(report, traced, mask)) {
    for (const text of traceEventText(event)) {
      yield `${separator}${text}`;
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

function* eventsOf(report: RunReport, traced: readonly TaskReport[], mask: Mask): Generator<TraceEvent> {
  const since = (at: Instant): number => Math.max(0, Math.round((at - report.startedAt) * 1000));
  const end = since(report.startedAt + report.wallSeconds * 1000);
  const nameOf = (task: TaskReport): string => shownText(taskLabel(task), mask, 500);
  const critical = new Set(report.criticalPath.path);
  const rowOf = rowsIn(report);
  yield* rowsOf(report, traced, rowOf, mask);
  for (const task of traced) {
    for (const attempt of allAttempts(task))
      yield attemptSpan(task, attempt, rowOf(attempt), nameOf(task), mask, critical, since, end);
    const first = task.attempts[0];
    if (task.readySeconds !== undefined && first !== undefined)
      yield {
        kind: 'instant',
        row: rowOf(first),
        name: `${nameOf(task)} is ready`,
        at: since(first.startedAt + task.readySeconds * 1000),
      };
  }
  const longest = waitsOf(report, traced)
    .toSorted((left, right) => right.to - right.from - (left.to - left.from))
    .slice(0, mostWaits)
    .toSorted((left, right) => left.from - right.from);
  for (const [id, { task, kind, from, to }] of longest.entries())
    yield {
      kind: 'wait',
      pid: waits,
      id: id + 1,
      name: `${nameOf(task)}: ${kind}`,
      from: since(from),
      to: since(to),
      details: { task: task.task.id },
    };
  yield* criticalEvents(report, rowOf, nameOf, since, end);
}

function* rowsOf(
  { machines }: RunReport,
  traced: readonly TaskReport[],
  rowOf: RowOf,
  mask: Mask,
): Generator<TraceEvent> {
  for (const [place, { name }] of machines.entries())
    yield rowName(
      { pid: firstMachine + place, tid: 0 },
      'process',
      shownText(name, mask, 500),
      -machines.length + place,
    );
  yield rowName({ pid: slots, tid: 0 }, 'process', machineLabel({}, { machines }) ?? 'slots', slots);
  const used = new Map<string, TraceRow>();
  for (const task of traced)
    for (const attempt of allAttempts(task)) {
      const row = rowOf(attempt);
      used.set(`${row.pid} ${row.tid}`, row);
    }
  for (const row of [...used.values()].toSorted((one, other) => one.pid - other.pid || one.tid - other.tid))
    yield rowName(row, 'thread', slotLabel(row.tid - 1, undefined), row.tid);
  yield rowName({ pid: waits, tid: 0 }, 'process', 'waiting to start', waits);
  yield rowName({ pid: path, tid: 0 }, 'process', 'critical path', path);
  yield rowName({ pid: path, tid: 1 }, 'thread', 'critical path', 1);
}

function rowName(row: TraceRow, of: 'process' | 'thread', name: string, order: number): TraceEvent {
  return { kind: 'name', row, of, name, order };
}

/** The row of an attempt: a slot of this machine, or of another, which is a process of its own. */
type RowOf = (attempt: AttemptReport) => TraceRow;

function rowsIn({ machines }: RunReport): RowOf {
  const pids = new Map(machines.map(({ name }, place) => [name, firstMachine + place]));
  return ({ slot, machine }) => ({ pid: pids.get(machine ?? '') ?? slots, tid: slot + 1 });
}

function attemptSpan(
  task: TaskReport,
  attempt: AttemptReport,
  row: TraceRow,
  name: string,
  mask: Mask,
  critical: ReadonlySet<TaskId>,
  since: (at: Instant) => number,
  end: number,
): TraceEvent {
  const outcome = attempt.ended?.outcome;
  const from = since(attempt.startedAt);
  const sign = verdictSigns(attemptVerdict(task, attempt));
  const again = attempt.attempt === 1 ? '' : ` (attempt ${attempt.attempt})`;
  return {
    kind: 'span',
    row,
    name: `${sign.symbol} ${name}${again}`,
    category: attemptVerdict(task, attempt),
    from,
    to: Math.max(from, attempt.ended === undefined ? end : since(attempt.ended.at)),
    details: {
      task: task.task.id,
      attempt: attempt.attempt,
      result: verdictOf(task),
      why: shownText(attemptText(attempt), mask, 500),
      'exit-code': exitCodeOf(outcome?.termination),
      signal: signalOf(outcome?.termination),
      'cpu-seconds': outcome?.usage === undefined ? null : roundedSeconds(outcome.usage.cpuSeconds),
      'peak-bytes': outcome?.usage?.peakBytes ?? null,
      'on-critical-path': critical.has(task.task.id),
      needs: task.task.needs.slice(0, 20),
    },
  };
}

/** The tasks of the critical path one after the other in a row of their own, and an arrow from each to the next where they ran. */
function* criticalEvents(
  { tasks, criticalPath }: RunReport,
  rowOf: RowOf,
  nameOf: (task: TaskReport) => string,
  since: (at: Instant) => number,
  end: number,
): Generator<TraceEvent> {
  let before: { readonly attempt: AttemptReport; readonly to: number } | undefined;
  for (const [id, task] of criticalPath.path.map((one) => tasks.get(one)).entries()) {
    const first = task?.attempts[0];
    const last = task?.attempts.at(-1);
    if (task === undefined || first === undefined || last === undefined) continue;
    const from = Math.max(since(first.startedAt), before?.to ?? 0);
    const ready = task.readySeconds === undefined ? undefined : first.startedAt + task.readySeconds * 1000;
    const ended = ready ?? last.ended?.at;
    const to = Math.max(from, ended === undefined ? end : since(ended));
    yield {
      kind: 'span',
      row: { pid: path, tid: 1 },
      name: nameOf(task),
      category: 'critical path',
      from,
      to,
      details: { task: task.task.id },
    };
    if (before !== undefined)
      yield {
        kind: 'arrow',
        id: id + 1,
        from: {
          ...rowOf(before.attempt),
          at: Math.max(
            since(before.attempt.startedAt),
            Math.min(before.to, spanEnd(before.attempt, since, end)),
          ),
        },
        to: { ...rowOf(first), at: since(first.startedAt) },
      };
    before = { attempt: last, to };
  }
}

function spanEnd({ ended }: AttemptReport, since: (at: Instant) => number, end: number): number {
  return ended === undefined ? end : since(ended.at);
}
