import { type ByteRange, readBytes } from './log-output.ts';

/** How many lines of a long output are shown, from its start and from its end. */
export interface LineRoom {
  readonly head: number;
  readonly tail: number;
}

/** Part of an output, in whole lines. */
export interface Stretch extends ByteRange {
  readonly lines: number;
  /** Whether there is room for it; else it is folded or left out. */
  readonly isShown: boolean;
}

/** Lines from and to these numbers, from 1, both included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** So few lines are shown rather than counted: a line that counts them would take room too. */
const notWorthHiding = 20;

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Divides the first bytes of a log file into what is shown and what is not: its first lines, its last, and those around its cause are shown.
 * Lines end where GitHub's runner ends them. Rejects with the file system's error when the file cannot be read.
 */
export async function stretchesOf(
  path: string,
  length: number,
  room: LineRoom,
  cause: Lines | undefined,
): Promise<readonly Stretch[]> {
  const wanted = [room.head + 1, ...(cause === undefined ? [] : [cause.first, cause.last + 1])];
  const survey = new Survey(new Set(wanted), room.tail);
  await readBytes(path, { from: 0, to: length }, (bytes) => survey.push(bytes));
  return divide(survey, shownLines(survey.lines, room, cause));
}

/** The lines to show, in order, with a gap between them that is worth hiding. */
function shownLines(lines: number, { head, tail }: LineRoom, cause: Lines | undefined): readonly Lines[] {
  const asked = [
    { first: 1, last: head },
    ...(cause === undefined ? [] : [cause]),
    { first: lines - tail + 1, last: lines },
  ];
  const shown: Lines[] = [];
  for (const next of asked.toSorted((one, other) => one.first - other.first)) {
    const [first, last] = [Math.max(1, next.first), Math.min(lines, next.last)];
    if (first > last) continue;
    const before = shown.at(-1);
    const end = before?.last ?? 0;
    if (first - end - 1 > notWorthHiding) shown.push({ first, last });
    else {
      shown.splice(-1, 1, { first: before?.first ?? 1, last: Math.max(end, last) });
    }
  }
  return shown;
}

function divide(survey: Survey, shown: readonly Lines[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const add = (first: number, last: number, isShown: boolean): void => {
    if (first > last) return;
    const [from, to] = [survey.startOf(first), survey.startOf(last + 1)];
    stretches.push({ from, to, lines: last - first + 1, isShown });
  };
  let next = 1;
  for (const { first, last } of shown) {
    add(next, first - 1, false);
    add(first, last, true);
    next = last + 1;
  }
  add(next, survey.lines, false);
  return stretches;
}

/** Counts lines, and notes where some of them start: those asked for, and the last. */
class Survey {
  readonly #wanted: ReadonlySet<number>;
  readonly #starts = new Map<number, number>([[1, 0]]);
  /** The starts of the last lines, each at its number modulo the size. */
  readonly #latest: Float64Array;
  #bytes = 0;
  /** The number and the start of the line that has not ended. */
  #line = 1;
  #start = 0;
  /** The last byte was a `\r`: a `\n` that follows belongs to it. */
  #afterReturn = false;

  constructor(wanted: ReadonlySet<number>, tail: number) {
    this.#wanted = wanted;
    this.#latest = new Float64Array(tail + 2);
  }

  /** How many lines there are. */
  get lines(): number {
    return this.#start < this.#bytes ? this.#line : this.#line - 1;
  }

  push(bytes: Buffer): void {
    const before = this.#bytes;
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index];
      const wasReturn = this.#afterReturn;
      this.#afterReturn = byte === carriageReturn;
      if (wasReturn && byte !== lineFeed) this.#begin(before + index);
      if (byte === lineFeed) this.#begin(before + index + 1);
    }
    this.#bytes += bytes.length;
  }

  /** Where a line starts that was asked for, is among the last, or is the one after the last. */
  startOf(line: number): number {
    if (line > this.lines) return this.#bytes;
    return this.#starts.get(line) ?? this.#latest[line % this.#latest.length] ?? 0;
  }

  #begin(at: number): void {
    this.#line += 1;
    this.#start = at;
    if (this.#wanted.has(this.#line)) this.#starts.set(this.#line, at);
    this.#latest[this.#line % this.#latest.length] = at;
  }
}
