import { withCommas } from '../../model/with-commas.ts';
import type { AttemptOutcome } from '../../model/outcome.ts';
import type { FailureCause } from '../../model/failure-cause.ts';
import type { Mask } from '../secrets/mask.ts';
import { byteLength, firstThatFit } from '../words/bounded.ts';
import { lastLines } from '../words/last-lines.ts';

/** Lines that follow the excerpt, at most. */
const longestTail = 5;

/** The longest line, in UTF-16 units. */
const longestLine = 400;

/** A part of a failed attempt's output. */
interface ShownLines {
  /** Masked, without colours and control characters, not escaped. */
  readonly lines: readonly string[];
  /** Whether the attempt's last lines have more to say. */
  readonly hasMore: boolean;
}

/** What a report shows of a failed task's output: the lines that say why, and the last lines where these have more to say; none of a task that did not run. */
export function failureOutput(
  outcome: AttemptOutcome | undefined,
  mask: Mask,
  room: { readonly lines: number; readonly bytes: number },
): { readonly lines: readonly string[]; readonly tail: readonly string[] } {
  if (outcome === undefined) return { lines: [], tail: [] };
  const { lines, hasMore } = failureLines(outcome, mask, room);
  const tail = hasMore ? lastLinesOf(outcome, mask, room.bytes) : [];
  return { lines, tail: tail.length > lines.length ? tail : [] };
}

/** All last lines that are kept of an attempt, in at most `bytes`. */
function lastLinesOf(outcome: AttemptOutcome, mask: Mask, bytes: number): readonly string[] {
  return lastLines(outcome.tail, mask, {
    lines: 40,
    lineLength: longestLine,
    size: bytes,
    sizeOf: byteLength,
  });
}

/**
 * The part of an attempt's output that says best why it failed, within a number of lines and bytes: the lines around the cause, then the end, with a
 * line for what lies between; where no cause is known the head and the end.
 */
export function failureLines(
  outcome: AttemptOutcome,
  mask: Mask,
  { lines: most, bytes }: { readonly lines: number; readonly bytes: number },
): ShownLines {
  const tail = lastLines(outcome.tail, mask, {
    lines: 100,
    lineLength: longestLine,
    size: Infinity,
    sizeOf: byteLength,
  });
  const lines =
    outcome.cause === undefined
      ? headAndTail(headOf(outcome, mask), tail, most)
      : aroundCause(outcome.cause, tail, mask, most);
  const kept = firstThatFit(lines, bytes, (line) => byteLength(line) + 1);
  return { lines: kept, hasMore: tail.length > kept.length };
}

/** The first lines, when the tail does not begin with them. */
function headOf({ head }: AttemptOutcome, mask: Mask): readonly string[] {
  const room = { lines: 5, lineLength: longestLine, size: Infinity, sizeOf: byteLength };
  return head === undefined ? [] : lastLines(head, mask, room);
}

/** The first lines and the last, with what lies between as a line; how much that is, is known where the tail begins with the first. */
function headAndTail(head: readonly string[], tail: readonly string[], most: number): readonly string[] {
  const isAll = head.length === 0;
  if (isAll && tail.length <= most) return tail;
  const first = (isAll ? tail : head).slice(0, Math.floor(most / 3));
  const last = tail.slice(-Math.max(1, most - first.length - 1));
  return [...first, isAll ? gapLine(tail.length - first.length - last.length) : unknownGap, ...last];
}

const unknownGap = '…';

function gapLine(count: number): string {
  return `… ${withCommas(count)} ${count === 1 ? 'line' : 'lines'} …`;
}

function aroundCause(
  cause: FailureCause,
  tail: readonly string[],
  mask: Mask,
  most: number,
): readonly string[] {
  const excerpt = lastLines(cause.excerpt, mask, {
    lines: 12,
    lineLength: longestLine,
    size: Infinity,
    sizeOf: byteLength,
  });
  const { after, isKnown } = linesAfter(excerpt, tail);
  const isInTail = tail.filter(isPrinted).length >= excerpt.length + after.length;
  if (isKnown && isInTail && tail.length <= most) return tail;
  const shown = aroundHeadline(excerpt, cause.headline, most);
  const room = Math.min(longestTail, most - shown.length - 1);
  if (room <= 0 || after.length === 0) return shown;
  if (after.length <= room + 1 && isKnown) return [...shown, ...after];
  return [...shown, isKnown ? gapLine(after.length - room) : unknownGap, ...after.slice(-room)];
}

/** As many lines of the excerpt as there is room for, the line that says it best among them. */
function aroundHeadline(excerpt: readonly string[], headline: string, most: number): readonly string[] {
  if (excerpt.length <= most) return excerpt;
  const best = Math.max(
    0,
    excerpt.findIndex((line) => line.includes(headline)),
  );
  const from = Math.max(0, Math.min(best - 1, excerpt.length - most));
  return excerpt.slice(from, from + most);
}

/** The lines of the tail that come after the excerpt, both without empty lines; not known exactly when the excerpt lies before the tail. */
function linesAfter(
  excerpt: readonly string[],
  whole: readonly string[],
): { readonly after: readonly string[]; readonly isKnown: boolean } {
  const tail = whole.filter(isPrinted);
  const isAt = (start: number): boolean =>
    excerpt.every((line, index) => start + index < 0 || tail[start + index] === line);
  for (let start = tail.length - excerpt.length; start > -excerpt.length; start -= 1)
    if (isAt(start)) return { after: tail.slice(start + excerpt.length), isKnown: true };
  return { after: tail, isKnown: false };
}

function isPrinted(line: string): boolean {
  return line.trim() !== '';
}
