/** A longer line is dropped and counted, never cut: a cut can show half a secret. In bytes. */
export const longestLine = 1024 * 1024;

/** Who is told of the lines of a stream of bytes. */
export interface LineSink {
  /** A whole line, decoded as UTF-8 (a wrong byte becomes U+FFFD), without its terminator. */
  line(text: string, bytes: number): void;
  /** A line that was too long to keep. */
  dropped(bytes: number): void;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Splits bytes into lines at `\n`, `\r\n` and a lone `\r`, as GitHub's runner does, in linear time.
 * A line ends with its `\r` at once, so that progress bars are seen while they move.
 */
export class Lines {
  readonly #sink: LineSink;
  /** Copies of the parts of the line that has not ended yet; empty when it is already too long. */
  #parts: Buffer[] = [];
  #length = 0;
  /** The last byte was a `\r`: a `\n` that follows belongs to it. */
  #afterReturn = false;

  constructor(sink: LineSink) {
    this.#sink = sink;
  }

  /** Takes the next bytes; they may be overwritten by the caller afterwards. */
  write(bytes: Buffer): void {
    let from = this.#afterReturn && bytes[0] === lineFeed ? 1 : 0;
    if (bytes.length > 0) this.#afterReturn = false;
    let feed = bytes.indexOf(lineFeed, from);
    let carriage = bytes.indexOf(carriageReturn, from);
    while (feed >= 0 || carriage >= 0) {
      const atFeed = carriage < 0 || (feed >= 0 && feed < carriage);
      const end = atFeed ? feed : carriage;
      this.#endLine(bytes, from, end);
      from = end + 1;
      if (atFeed) {
        feed = bytes.indexOf(lineFeed, from);
        continue;
      }
      if (from === bytes.length) this.#afterReturn = true;
      else if (feed === from) {
        from += 1;
        feed = bytes.indexOf(lineFeed, from);
      }
      carriage = bytes.indexOf(carriageReturn, from);
    }
    this.#keep(bytes, from);
  }

  /** Says that no more bytes come: what stands after the last terminator is a line too. */
  end(): void {
    if (this.#length > 0) this.#flush();
  }

  #endLine(bytes: Buffer, from: number, end: number): void {
    if (this.#length > 0) {
      this.#keep(bytes.subarray(0, end), from);
      this.#flush();
    } else if (end - from > longestLine) this.#sink.dropped(end - from);
    else this.#sink.line(from === end ? '' : bytes.toString('utf8', from, end), end - from);
  }

  #keep(bytes: Buffer, from: number): void {
    const added = bytes.length - from;
    if (added <= 0) return;
    this.#length += added;
    if (this.#length > longestLine) this.#parts = [];
    else this.#parts.push(Buffer.from(bytes.subarray(from)));
  }

  #flush(): void {
    const bytes = this.#length;
    const parts = this.#parts;
    this.#length = 0;
    this.#parts = [];
    if (bytes > longestLine) this.#sink.dropped(bytes);
    else this.#sink.line(Buffer.concat(parts).toString('utf8'), bytes);
  }
}
