import type { Instant } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import { withCommas } from '../../model/with-commas.ts';
import type { Mask } from '../secrets/mask.ts';
import { formatLimit } from '../words/duration.ts';
import type { Part } from './columns.ts';
import type { LiveRun, LiveTask, WaitingTask } from './live-run.ts';
import { roughly } from './status.ts';

/** Columns of a row's bar. */
const barColumns = 8;

/** A task is called late only when it is later than expected by more than this, in seconds. */
const tolerance = 1;

/** A row of the foot without its indentation. */
export interface RowText {
  /** How long the task runs, or the sign of one that waits. */
  readonly time: string;
  /** What stands between the time and the name. */
  readonly bar: readonly Part[];
  readonly label: string;
  /** What follows the name, and is shown also when the name has to be cut. */
  readonly extra: readonly Part[];
}

/** The part of the foot between its bar and its last line. */
export interface Body {
  readonly ids: readonly TaskId[];
  readonly rows: readonly RowText[];
  /** Lines about what has no row. */
  readonly notes: readonly (readonly Part[])[];
}

/** How rows are made. */
export interface RowOptions {
  readonly now: Instant;
  readonly mask: Mask;
  /** Whether each row has a bar. */
  readonly withBars: boolean;
}

type Row =
  { readonly kind: 'runs'; readonly task: LiveTask } | { readonly kind: 'waits'; readonly task: WaitingTask };

/** What runs or waits for another attempt, in at most `room` lines; `before` are the tasks of the rows until now. */
export function bodyOf(live: LiveRun, before: readonly TaskId[], room: number, options: RowOptions): Body {
  const present = new Map<TaskId, Row>();
  const up: LiveTask[] = [];
  for (const task of live.running.values()) {
    if (task.service === 'up') up.push(task);
    else present.set(task.id, { kind: 'runs', task });
  }
  for (const task of live.waiting.values()) present.set(task.id, { kind: 'waits', task });
  const services = up.length > 0 && room > 1 ? [upNote(up, options.mask)] : [];
  const forRows = Math.max(0, room - services.length);
  const ids = arrangeRows(before, [...present.keys()], present.size > forRows ? forRows - 1 : forRows);
  const more = present.size - ids.length;
  return {
    ids,
    rows: ids.flatMap((id) => rowText(present.get(id), options) ?? []),
    notes: [...(more > 0 && forRows > 0 ? [moreNote(more, ids.length)] : []), ...services],
  };
}

/**
 * Who has which row: each that has one keeps its place, the places that became free go to the others in order, as do those behind the
 * last. A place that nobody takes is closed.
 */
export function arrangeRows(
  before: readonly TaskId[],
  present: readonly TaskId[],
  room: number,
): readonly TaskId[] {
  const there = new Set(present);
  const kept = before.slice(0, Math.max(0, room));
  const had = new Set(kept);
  const others = present.filter((id) => !had.has(id));
  const filled = kept.flatMap((id) => (there.has(id) ? id : (others.shift() ?? [])));
  return [...filled, ...others].slice(0, Math.max(0, room));
}

function moreNote(more: number, shown: number): readonly Part[] {
  return [
    {
      text: `${shown > 0 ? 'and ' : ''}${withCommas(more)} ${shown > 0 ? 'more' : 'running'}`,
      colour: 'dim',
    },
  ];
}

function upNote(up: readonly LiveTask[], mask: Mask): readonly Part[] {
  const names = up.map(({ label }) => mask(label)).join(', ');
  return [
    { text: '● ', colour: 'green' },
    { text: `up: ${names}`, colour: 'dim' },
  ];
}

function rowText(row: Row | undefined, options: RowOptions): RowText | undefined {
  switch (row?.kind) {
    case undefined:
      return undefined;
    case 'runs':
      return runningText(row.task, options);
    case 'waits':
      return waitingText(row.task, options);
  }
}

function waitingText(task: WaitingTask, { now, mask, withBars }: RowOptions): RowText {
  const seconds = Math.max(0, Math.ceil((task.startsAt - now) / 1000));
  const text = ` · ${attemptOf(task)}${seconds > 0 ? ` in ${formatLimit(seconds)}` : ''}`;
  return {
    time: '↻',
    bar: withBars ? barParts(undefined) : [],
    label: mask(task.label),
    extra: [{ text, colour: 'yellow' }],
  };
}

function runningText(task: LiveTask, { now, mask, withBars }: RowOptions): RowText {
  const seconds = Math.max(0, (now - task.startedAt) / 1000);
  const expected = task.expectedSeconds;
  const late = expected !== undefined && seconds > expected + tolerance;
  const extra: Part[] = [];
  if (task.attempt > 1) extra.push({ text: ` · ${attemptOf(task)}`, colour: 'yellow' });
  if (task.service === 'starting') extra.push({ text: ' · starting', colour: 'dim' });
  if (expected !== undefined) {
    const text = ` · ${late ? 'expected' : 'of about'} ${formatLimit(roughly(expected))}`;
    extra.push({ text, colour: late ? 'yellow' : 'dim' });
  }
  return {
    time: formatLimit(Math.floor(seconds)),
    bar: withBars ? barParts(expected === undefined ? undefined : seconds / expected) : [],
    label: mask(task.label),
    extra,
  };
}

/** A bar that is full for 1 and beyond; blank when nothing is expected. */
function barParts(part: number | undefined): readonly Part[] {
  if (part === undefined) return [{ text: ' '.repeat(barColumns + 2) }];
  return [...progressParts(part, barColumns), { text: '  ' }];
}

/** A bar of `columns` columns of which a part, 0 to 1, is done. Readable without colours. */
export function progressParts(part: number, columns: number): readonly Part[] {
  // What takes no time is done at once: 0 of 0.
  const done = Number.isNaN(part) ? columns : Math.min(columns, Math.floor(part * columns));
  return [
    { text: '━'.repeat(done), colour: 'cyan' },
    { text: '─'.repeat(columns - done), colour: 'dim' },
  ];
}

function attemptOf({ attempt, attempts }: LiveTask | WaitingTask): string {
  return `attempt ${attempt} of ${attempts}`;
}
