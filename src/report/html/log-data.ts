import type { AttemptOutcome } from '../../model/outcome.ts';
import { failed, lastOutcome, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { failureLines } from '../cause/failure-lines.ts';
import { byteLength } from '../words/bounded.ts';
import { lastLines } from '../words/last-lines.ts';
import { attemptVerdict, verdictOf } from '../words/task-words.ts';
import { coloursOf } from './colours.ts';
import { jsonInHtml } from './markup.ts';
import type { LogTail, TaskLog } from './page-data.ts';

/** Lines of an attempt's end, and the longest, in UTF-16 units. */
const mostLines = 100;
const longestLine = 1000;

/** Attempts of a task that have their last lines in it, the last ones. */
const mostTails = 3;

/** How much of the room of a text it may take up itself: the rest is for its colours, each of about so many bytes. */
const textPart = 0.7;
const stretchBytes = 18;

/** Bytes for the lines of one task: of one that failed, and of any other; there are fewer where all together would not fit. */
const rooms = {
  failed: { most: 16_384, least: 1500, part: 0.7 },
  other: { most: 4096, least: 200, part: 1 },
} as const;

/** What tasks printed, as JSON. */
export interface LogPieces {
  /** The entries of `LogsData`, without what stands between them. */
  readonly pieces: readonly string[];
  /** Tasks with output of which nothing is in it. */
  readonly leftOut: number;
}

/** The last lines of tasks in at most `bytes`: first of those that failed, then of those that deserve a look, then of the others. */
export function logPieces(tasks: readonly TaskReport[], mask: Mask, bytes: number): LogPieces {
  const numbered = tasks.map((task, place) => ({ task, place })).filter(({ task }) => hasOutput(task));
  const broken = numbered.filter(({ task }) => failed(task));
  const others = numbered
    .filter(({ task }) => !failed(task))
    .toSorted((one, other) => weight(one.task) - weight(other.task));
  const pieces: string[] = [];
  let left = bytes;
  for (const [some, room] of [
    [broken, rooms.failed],
    [others, rooms.other],
  ] as const) {
    const each = Math.max(room.least, Math.min(room.most, (left * room.part) / Math.max(1, some.length)));
    for (const { task, place } of some) {
      const piece = `"${place}":${jsonInHtml(logOf(task, mask, each))}`;
      left -= byteLength(piece) + 2;
      if (left < 0) return { pieces, leftOut: numbered.length - pieces.length };
      pieces.push(piece);
    }
  }
  return { pieces, leftOut: 0 };
}

/** Whether lines of a task's output are known. */
export function hasOutput(task: TaskReport): boolean {
  return task.attempts.some(({ ended }) => (ended?.outcome.tail.length ?? 0) > 0);
}

function weight(task: TaskReport): number {
  return verdictOf(task) === 'success' ? 1 : 0;
}

function logOf(task: TaskReport, mask: Mask, bytes: number): TaskLog {
  const told = task.attempts.filter(
    (attempt, index) => index === task.attempts.length - 1 || attemptVerdict(task, attempt) === 'failure',
  );
  const shown = told.slice(-mostTails);
  const room = bytes / Math.max(1, shown.length);
  const tails = shown.flatMap(({ attempt, ended }): readonly LogTail[] =>
    ended === undefined ? [] : [endOf(attempt, ended.outcome.tail, mask, room)],
  );
  const outcome = failed(task) ? lastOutcome(task) : undefined;
  return { ...causeOf(outcome, mask, bytes / 2), tails };
}

function causeOf(outcome: AttemptOutcome | undefined, mask: Mask, bytes: number): Pick<TaskLog, 'cause'> {
  if (outcome?.cause === undefined) return {};
  return { cause: failureLines(outcome, mask, { lines: 16, bytes }).lines.join('\n') };
}

function endOf(attempt: number, tail: readonly string[], mask: Mask, bytes: number): LogTail {
  const size = bytes * textPart;
  const lines = lastLines(tail, mask, {
    lines: mostLines,
    lineLength: longestLine,
    size,
    sizeOf: byteLength,
  });
  const stretches = coloursOf(tail, lines, mask);
  const text = lines.join('\n');
  const hasRoom = stretches.length > 0 && stretches.length * stretchBytes <= bytes - size;
  return hasRoom ? [attempt, text, stretches] : [attempt, text];
}
