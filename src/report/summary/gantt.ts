import { escapeMermaid } from '../../graph/draw.ts';
import type { Mask } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { attemptSeconds, taskLabel } from '../run/run-report.ts';
import type { AttemptReport, RunReport, TaskReport } from '../run/run-report.ts';
import { attemptVerdict, verdictSigns } from '../words/task-words.ts';
import type { TaskVerdict } from '../words/task-words.ts';

/**
 * The most bars in a chart: more cannot be told apart. With their labels escaped and a section for each they take up
 * 30,000 characters of the 50,000 that Mermaid draws.
 */
const mostBars = 100;

/** Characters of a bar's label. */
const longestLabel = 40;

/** A chart of attempts over time. */
export interface Gantt {
  readonly mermaid: string;
  /** Attempts in the chart. */
  readonly shown: number;
  /** Attempts of the run. */
  readonly total: number;
}

interface Bar {
  readonly slot: number;
  readonly startedAt: number;
  readonly seconds: number;
  readonly line: string;
}

/**
 * A Mermaid Gantt chart with a section for every slot and a bar for every attempt, the longest attempts when there
 * are too many for one chart; undefined when nothing ran.
 */
export function renderGantt(report: RunReport, mask: Mask): Gantt | undefined {
  const end = report.startedAt + report.wallSeconds * 1000;
  const bars = [...report.tasks.values()].flatMap((task) =>
    task.attempts.map((attempt) => bar(report, task, attempt, mask, end)),
  );
  if (bars.length === 0) return undefined;
  const shown = bars.toSorted((left, right) => right.seconds - left.seconds).slice(0, mostBars);
  const lines = [...headLines(report.wallSeconds), ...sections(shown)];
  return { mermaid: `${lines.join('\n')}\n`, shown: shown.length, total: bars.length };
}

/**
 * Times are written as times of a day far from any clock change, and without a zone: read and shown in the
 * reader's own zone they count from zero.
 */
function headLines(wallSeconds: number): readonly string[] {
  return [
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${axisFormat(wallSeconds)}`,
    '  todayMarker off',
  ];
}

function axisFormat(wallSeconds: number): string {
  if (wallSeconds < 5) return '%S.%L';
  return wallSeconds < 3600 ? '%M:%S' : '%H:%M:%S';
}

function bar(report: RunReport, task: TaskReport, attempt: AttemptReport, mask: Mask, end: number): Bar {
  const seconds = attemptSeconds(attempt, end);
  const verdict = attemptVerdict(task, attempt);
  const number = task.attempts.length > 1 ? ` · attempt ${attempt.attempt}` : '';
  const label = escapeLabel(
    `${verdictSigns(verdict).symbol} ${shownText(taskLabel(task), mask, longestLabel)}${number}`,
  );
  const start = timeOfDay(attempt.startedAt - report.startedAt);
  const line = `    ${label} :${barTags[verdict]}, ${start}, ${Math.max(1, Math.round(seconds * 1000))}ms`;
  return { slot: attempt.slot, startedAt: attempt.startedAt, seconds, line };
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

/**
 * A chart's label needs fewer escapes than a flowchart's, and Mermaid counts the width of an escape as written: a
 * label without them is written into its bar. Every label begins with a symbol, so no word of it is a keyword.
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
  return new Date(base + Math.max(0, Math.round(milliseconds)))
    .toISOString()
    .replace('T', ' ')
    .replace('Z', '');
}

function sections(bars: readonly Bar[]): readonly string[] {
  const ordered = bars.toSorted((left, right) => left.slot - right.slot || left.startedAt - right.startedAt);
  let slot: number | undefined;
  return ordered.flatMap((next) => {
    if (next.slot === slot) return [next.line];
    slot = next.slot;
    return [sectionLine(next.slot), next.line];
  });
}

function sectionLine(slot: number): string {
  return `  section slot ${slot}`;
}
