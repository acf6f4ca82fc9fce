import { isUtf8 } from 'node:buffer';

/** Bytes of the longest line that is shown: 1 MiB. */
export const longestLine = 1_048_576;

/** How a line of output is to be shown. */
export interface LineRendering {
  /** Gives the line as it is to be shown; it may become several. The line has no line ends. */
  readonly render: (line: string) => string;
  /** `render` leaves a line alone that has none of these in it; undefined when nothing can be said of any line. */
  readonly marks: readonly string[] | undefined;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Renders output that comes in pieces of bytes, a line at a time, cut where GitHub's runner cuts: at `\n`, `\r\n` and a lone `\r`.
 * A line of more than `longestLine` bytes is not kept: a note stands in its place. Bytes that are not UTF-8 become U+FFFD.
 * What has no mark in it, nearly everything, is passed on as it is, without becoming text.
 */
export class OutputRenderer {
  readonly #render: (line: string) => string;
  readonly #marks: readonly string[] | undefined;
  /** The unfinished line; empty when it is already too long. */
  #parts: Buffer[] = [];
  /** Bytes of the unfinished line, also when it is too long to be kept. */
  #length = 0;
  /** The last piece ended in `\r`: a `\n` at the start of the next one belongs to it. */
  #afterReturn = false;

  constructor({ render, marks }: LineRendering) {
    this.#render = render;
    this.#marks = marks;
  }

  /**
   * The lines that these bytes complete, rendered, each with its line end. The bytes, at most `longestLine`, are changed, and may
   * be part of the result.
   */
  push(bytes: Buffer): Buffer {
    const pieces: Buffer[] = [];
    let from = this.#afterReturn && bytes[0] === lineFeed ? 1 : 0;
    if (bytes.length > 0) this.#afterReturn = bytes.at(-1) === carriageReturn;
    if (this.#length > 0) {
      const end = firstEnd(bytes, from);
      if (end < 0) {
        this.#keep(bytes.subarray(from));
        return joined(pieces);
      }
      this.#keep(bytes.subarray(from, end));
      pieces.push(this.#finish());
      from = end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1);
    }
    const last = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn));
    if (last >= from) {
      this.#renderLines(withLineFeeds(bytes.subarray(from, last + 1)), pieces);
      from = last + 1;
    }
    this.#keep(bytes.subarray(from));
    return joined(pieces);
  }

  /** The last line, when it is not empty; the renderer is then as new. */
  end(): Buffer {
    this.#afterReturn = false;
    return this.#length === 0 ? Buffer.alloc(0) : this.#finish();
  }

  /** Whole lines, each with its `\n`. */
  #renderLines(lines: Buffer, pieces: Buffer[]): void {
    if (this.#marks === undefined) {
      const texts = lines.toString('utf8', 0, lines.length - 1).split('\n');
      pieces.push(Buffer.from(`${texts.map((text) => this.#render(text)).join('\n')}\n`));
      return;
    }
    const marks = new Marks(lines, this.#marks);
    let from = 0;
    for (let mark = marks.next(from); mark >= 0; mark = marks.next(from)) {
      const start = lines.lastIndexOf(lineFeed, mark) + 1;
      const end = lines.indexOf(lineFeed, mark);
      if (start > from) pieces.push(asUtf8(lines.subarray(from, start)));
      pieces.push(Buffer.from(`${this.#render(lines.toString('utf8', start, end))}\n`));
      from = end + 1;
    }
    if (from < lines.length) pieces.push(asUtf8(lines.subarray(from)));
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#length += bytes.length;
    if (this.#length > longestLine) this.#parts = [];
    // The caller reads the next piece into other bytes, but a small rest would keep all of its piece in memory.
    else this.#parts.push(Buffer.from(bytes));
  }

  #finish(): Buffer {
    const line =
      this.#length > longestLine
        ? `[a line of ${this.#length.toLocaleString('en-US')} bytes is left out]`
        : this.#render(Buffer.concat(this.#parts).toString('utf8'));
    this.#parts = [];
    this.#length = 0;
    return Buffer.from(`${line}\n`);
  }
}

/** Finds marks one after another; each kind is searched for once, however many there are of the others. */
class Marks {
  readonly #bytes: Buffer;
  readonly #kinds: { readonly mark: string; at: number }[];

  constructor(bytes: Buffer, marks: readonly string[]) {
    this.#bytes = bytes;
    this.#kinds = marks.map((mark) => ({ mark, at: bytes.indexOf(mark) }));
  }

  /** The place of the first mark that does not begin before `from`; -1 when there is none. */
  next(from: number): number {
    let first = -1;
    for (const kind of this.#kinds) {
      if (kind.at >= 0 && kind.at < from) kind.at = this.#bytes.indexOf(kind.mark, from);
      if (kind.at >= 0 && (first < 0 || kind.at < first)) first = kind.at;
    }
    return first;
  }
}

function firstEnd(bytes: Buffer, from: number): number {
  const feed = bytes.indexOf(lineFeed, from);
  const carriage = bytes.indexOf(carriageReturn, from);
  return feed < 0 || carriage < 0 ? Math.max(feed, carriage) : Math.min(feed, carriage);
}

/** The same lines in the same place, each ending in `\n`. */
function withLineFeeds(lines: Buffer): Buffer {
  const first = lines.indexOf(carriageReturn);
  if (first < 0) return lines;
  let length = first;
  let before = 0;
  for (let at = first; at < lines.length; at += 1) {
    const byte = lines[at] ?? 0;
    if (byte !== lineFeed || before !== carriageReturn) {
      lines[length] = byte === carriageReturn ? lineFeed : byte;
      length += 1;
    }
    before = byte;
  }
  return lines.subarray(0, length);
}

function asUtf8(bytes: Buffer): Buffer {
  return isUtf8(bytes) ? bytes : Buffer.from(bytes.toString('utf8'));
}

function joined(pieces: readonly Buffer[]): Buffer {
  const [first] = pieces;
  if (first === undefined) return Buffer.alloc(0);

  return pieces.length === 1 ? first : Buffer.concat(pieces);
}
