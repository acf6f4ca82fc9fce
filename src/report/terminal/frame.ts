import type { Instant } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import type { Paint } from '../log/paint.ts';
import type { Mask } from '../secrets/mask.ts';
import { fit, lineOf, type Part } from './columns.ts';
import type { LiveRun } from './live-run.ts';
import { bodyOf, progressParts, type RowText } from './rows.ts';
import { closingParts, doneOf, statusParts } from './status.ts';

/** How large a terminal is. */
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/** How the foot looks where it is shown. */
export interface FootLook {
  readonly paint: Paint;
  readonly mask: Mask;
}

/** What the foot shows at one moment. */
export interface Frame {
  /** Each without its line end, and narrower than the terminal. */
  readonly lines: readonly string[];
  /** The tasks that have a row of their own, from the top. */
  readonly ids: readonly TaskId[];
}

/** The most lines of a frame: with the empty one that the cursor stands in, the foot has 12. */
const mostLines = 11;

/** No line is wider, so that a wide terminal can be made narrower without wrapping them. */
const widest = 100;

/** The longest progress bar of the run: in most terminals that are made narrower it need not be wrapped. */
const longestBar = 60;

/** A frame of fewer lines has no bar: what runs matters more. */
const linesWithBar = 4;

/** A narrower terminal has no bar for each task. */
const columnsWithBars = 60;

/** Columns for the time of a task; longer times have more. */
const timeColumns = 6;

/** Columns that a name has at least, in a terminal that has them, before what follows it is cut. */
const shortestName = 12;

/**
 * The lines of the foot: a bar for the whole run, a row for each running task, what has come of all others so far. It leaves half of
 * the screen to the log. A task keeps its row as long as it runs; `before` are the tasks of the rows until now.
 */
export function makeFrame(
  live: LiveRun,
  before: readonly TaskId[],
  now: Instant,
  size: TerminalSize,
  { paint, mask }: FootLook,
): Frame {
  const room = Math.min(mostLines, Math.floor(size.rows / 2));
  const columns = Math.min(size.columns - 1, widest);
  if (live.ended || room < 1 || columns < 1) return { lines: [], ids: [] };
  const closing = closingParts(live, mask);
  const tail = [...(closing === undefined ? [] : [closing]), statusParts(live, now, columns)].slice(0, room);
  const bar =
    room < linesWithBar ? [] : [progressParts(doneOf(live) / live.total, Math.min(columns, longestBar))];
  const withBars = live.hasExpected && columns >= columnsWithBars;
  const body = bodyOf(live, before, room - tail.length - bar.length, { now, mask, withBars });
  const times = Math.max(timeColumns, ...body.rows.map(({ time }) => time.length));
  const lines = [
    ...bar,
    ...body.rows.map((row) => rowParts(row, times, columns)),
    ...body.notes.map((note) => [{ text: ' '.repeat(times + 2) }, ...note]),
    ...tail,
  ];
  return { ids: body.ids, lines: lines.map((parts) => lineOf(parts, columns, paint)) };
}

/** The row in one line: its name is cut before what follows it is. */
function rowParts({ time, bar, label, extra }: RowText, times: number, columns: number): readonly Part[] {
  const head: readonly Part[] = [{ text: `${time.padStart(times)}  ` }, ...bar];
  const used = widthOf(head) + widthOf(extra);
  return [...head, { text: fit(label, Math.max(shortestName, columns - used)).text }, ...extra];
}

/** Columns of parts that have nothing in them but ordinary characters. */
function widthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0);
}
