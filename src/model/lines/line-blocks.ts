/** A longer line is dropped and counted, never cut: a cut can show half a secret. In bytes. */
export const longestLine = 1024 * 1024;

/** Receives the lines of a stream of bytes. */
export interface LineBlockSink {
  /** One or more whole lines, each followed by `\n`. The bytes may be overwritten once it has returned. */
  lines(block: Buffer): void;
  /** A line that was too long to keep. */
  dropped(bytes: number): void;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Cuts bytes into lines at `\n`, `\r\n` and a lone `\r`, as GitHub's runner does, in linear time, and hands them on in blocks: output
 * comes in millions of lines, and hardly one has to be looked at. A line ends with its `\r` at once, so that progress bars are seen
 * while they move.
 */
export class LineBlocks {
  readonly #sink: LineBlockSink;
  /** Copies of the parts of the line that has not ended yet; empty when it is already too long. */
  #parts: Buffer[] = [];
  /** Bytes of the line that has not ended yet. */
  #length = 0;
  /** The last byte was a `\r`: a `\n` that follows belongs to it. */
  #afterReturn = false;

  constructor(sink: LineBlockSink) {
    this.#sink = sink;
  }

  /** Takes the next bytes, and may change them; the caller may overwrite them afterwards. */
  write(bytes: Buffer): void {
    // A part no longer than the longest line cannot contain a longer one.
    for (let from = 0; from < bytes.length; from += longestLine)
      this.#write(bytes.subarray(from, from + longestLine));
  }

  /** The line that has not ended yet; undefined when there is none, or it is too long to keep. */
  get unended(): Buffer | undefined {
    return this.#parts.length === 0 ? undefined : Buffer.concat(this.#parts);
  }

  /** How many bytes the unfinished line has, even when it is too long to keep. */
  get unendedBytes(): number {
    return this.#length;
  }

  /** Ends the stream: what follows the last line end is a line too. */
  end(): void {
    this.#afterReturn = false;
    if (this.#length > 0) this.#endLine();
  }

  #write(bytes: Buffer): void {
    let from = this.#afterReturn && bytes[0] === lineFeed ? 1 : 0;
    this.#afterReturn = bytes[bytes.length - 1] === carriageReturn;
    const last = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn));
    if (last >= from) {
      if (this.#length > 0) {
        const end = firstEnd(bytes, from);
        this.#keep(bytes.subarray(from, end));
        this.#endLine();
        from = end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1);
      }
      if (last >= from) this.#sink.lines(withLineFeeds(bytes.subarray(from, last + 1)));
      from = last + 1;
    }
    this.#keep(bytes.subarray(from));
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#length += bytes.length;
    if (this.#length > longestLine) this.#parts = [];
    else this.#parts.push(Buffer.from(bytes));
  }

  #endLine(): void {
    const length = this.#length;
    const parts = this.#parts;
    this.#length = 0;
    this.#parts = [];
    if (length > longestLine) this.#sink.dropped(length);
    else this.#sink.lines(Buffer.concat([...parts, lineEnd]));
  }
}

const lineEnd = Buffer.from('\n');

/** The place of the first end of a line; there is one. */
function firstEnd(bytes: Buffer, from: number): number {
  const feed = bytes.indexOf(lineFeed, from);
  const carriage = bytes.indexOf(carriageReturn, from);
  return feed < 0 || carriage < 0 ? Math.max(feed, carriage) : Math.min(feed, carriage);
}

/** The same lines in the same place, each with a `\n` behind it. */
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
