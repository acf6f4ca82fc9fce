import { escapeMermaid } from '../../../graph/draw.ts';
import { withCommas } from '../../../model/with-commas.ts';
import type { RunReport } from '../../run/run-report.ts';
import { taskLabel } from '../../run/run-report.ts';
import type { Mask } from '../../secrets/mask.ts';
import { formatDuration } from '../../words/duration.ts';
import { cutText, shownText } from '../../words/plain-text.ts';
import { type TaskVerdict, verdictSigns } from '../../words/task-words.ts';
import { machineLabel, slotLabel } from '../../words/slot-words.ts';
import { counted } from '../../words/words.ts';
import {
  type DrawnAttempt,
  type Bar,
  type Bars,
  barsOf,
  charactersIn,
  type ChartLane,
} from './gantt-bars.ts';

/** Up to this many bars have a row each, with room for the whole label; of more those of a slot share a row. */
const mostRows = 20;

/** Characters of a label in a row of its own. */
const longestLabel = 40;

/** A chart of attempts over time. */
export interface Gantt extends Bars {
  readonly mermaid: string;
}

/**
 * A Mermaid Gantt chart with a section for every slot. The bars of a large run lie in one row for each slot, so that pauses show, and have as much of
 * their label as fits into them. Undefined when nothing ran.
 */
export function renderGantt(report: RunReport, mask: Mask): Gantt | undefined {
  const all = barsOf(report);
  if (all.bars.length === 0) return undefined;
  const isCompact = all.bars.length > mostRows;
  const path = new Set(report.criticalPath.path);
  const lines = all.bars.map((bar) => {
    const label = labelOf(bar, path, mask);
    return barLine(bar, isCompact ? fittedLabel(label, charactersIn(bar, report)) : label);
  });
  const body = all.bars.flatMap((bar, index) => [
    ...(isSameLane(bar, all.bars[index - 1]) ? [] : [`  section ${laneText(bar.lane, report, mask)}`]),
    lines[index] ?? '',
  ]);
  return { ...all, mermaid: `${[...headLines(report, all, isCompact), ...body].join('\n')}\n` };
}

/**
 * Times are written as times of a day far from any clock change, and without a zone: read and shown in the
 * reader's own zone they count from zero.
 */
function headLines(
  { wallSeconds, machines }: RunReport,
  { total }: Bars,
  isCompact: boolean,
): readonly string[] {
  const compact = isCompact ? '"displayMode": "compact", ' : '';
  return [
    `%%{init: {"gantt": {${compact}"leftPadding": ${machines.length === 0 ? 65 : 125}, "rightPadding": 20}}}%%`,
    'gantt',
    `  accDescr: ${counted(total, 'attempt')} of tasks in their slots over ${formatDuration(wallSeconds)}, the table of tasks has the same in words.`,
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${axisFormat(wallSeconds)}`,
    '  todayMarker off',
  ];
}

function axisFormat(wallSeconds: number): string {
  // Marks of a shorter run are half a second apart, or less.
  if (wallSeconds < 10) return '%S.%L';
  return wallSeconds < 3600 ? '%M:%S' : '%H:%M:%S';
}

function isSameLane({ lane }: Bar, before: Bar | undefined): boolean {
  return before !== undefined && lane.slot === before.lane.slot && lane.machine === before.lane.machine;
}

/** `slot 0`; where there are several machines `shard 2/4 slot 0`, `merge slot 0`. */
function laneText(lane: ChartLane, report: RunReport, mask: Mask): string {
  const machine = machineLabel(lane, report);
  return slotLabel(lane.slot, machine && escapeLabel(shownText(machine, mask, longestLabel)));
}

/** Masked and cut, not escaped. Every label begins with a symbol, so no word of it is a keyword. */
function labelOf({ attempts }: Bar, path: ReadonlySet<string>, mask: Mask): string {
  const [first] = attempts;
  if (first === undefined) return '';
  if (attempts.length > 1) return sharedLabel(attempts);
  const { task, attempt, verdict } = first;
  const mark = path.has(task.task.id) ? '◆ ' : '';
  const number = task.attempts.length > 1 ? ` · attempt ${attempt.attempt}` : '';
  return `${verdictSigns(verdict).symbol} ${mark}${shownText(taskLabel(task), mask, longestLabel)}${number}`;
}

/** `· 12 attempts, 2 ✗`. */
function sharedLabel(attempts: readonly DrawnAttempt[]): string {
  const failures = attempts.filter(({ verdict }) => verdict === 'failure').length;
  const broken = failures === 0 ? '' : `, ${withCommas(failures)} ${verdictSigns('failure').symbol}`;
  return `· ${counted(attempts.length, 'attempt')}${broken}`;
}

/** As much of the label as there is room for, since what is longer lies over the neighbours; less than four characters of a name say nothing. */
function fittedLabel(label: string, room: number): string {
  if (room < 2) return '';
  return room < 6 ? cutText(label, Math.max(2, room)).slice(0, 1) : cutText(label, room);
}

function barLine({ from, to, attempts }: Bar, label: string): string {
  return `    ${escapeLabel(label)} :${tagOf(attempts)}, ${timeOfDay(from)}, ${to - from}ms`;
}

/** Mermaid's words for colours: red for failures, grey for what was cancelled or never finished. */
const barTags: Readonly<Record<TaskVerdict, string>> = {
  success: 'active',
  flaky: 'active',
  failure: 'crit',
  tolerated: 'crit',
  cancelled: 'done',
  skipped: 'done',
  unfinished: 'done',
};

function tagOf(attempts: readonly DrawnAttempt[]): string {
  const [first] = attempts;
  if (attempts.length > 1 && attempts.every(({ verdict }) => verdict === 'failure')) return barTags.failure;
  return attempts.length > 1 || first === undefined ? barTags.unfinished : barTags[first.verdict];
}

/**
 * A chart's label needs fewer escapes than a flowchart's, and Mermaid counts the width of an escape as written: a
 * label without them is written into its bar.
 */
function escapeLabel(text: string): string {
  return escapeMermaid(text).replaceAll(/#(\d+);/gu, (escape, code: string) => {
    const character = String.fromCharCode(Number(code));
    return harmless.includes(character) ? character : escape;
  });
}

const harmless = '!$()*+,-./=?@[]^_|~';

function timeOfDay(milliseconds: number): string {
  const base = Date.UTC(2001, 0, 1);
  return new Date(base + milliseconds).toISOString().replace('T', ' ').replace('Z', '');
}
