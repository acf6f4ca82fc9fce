import { LineBlocks } from '../../model/lines/line-blocks.ts';

/** Is told of a line. `withhold` says that it, and all that comes after it, may be shown to nobody: it is the last one told. */
export type LineListener = (line: string, withhold: () => void) => void;

/** Who gets the lines of one stream. */
interface StreamSink {
  /** Whole lines, each with a `\n` behind it. Gives the place in the block of a line from which on nothing may be shown. */
  readonly lines: (block: Buffer) => number | undefined;
  /** A line that was too long to keep. */
  readonly dropped: (bytes: number) => void;
}

/** The lines of one stream of an attempt's output, with the place of each in the log to which all streams are written. */
export class StreamLines {
  readonly #lines: LineBlocks;
  /** Bytes of lines that have ended in the present write, with one for the end of each. */
  #ended = 0;
  /** How far from the beginning of the first of them stands what is withheld. */
  #withheld: number | undefined;
  /** Where in the log the line begins that has not ended. */
  #from = 0;

  constructor(sink: StreamSink) {
    this.#lines = new LineBlocks({
      lines: (block) => {
        // What follows such a line is nobody's any more.
        if (this.#withheld !== undefined) return;
        const at = sink.lines(block);
        if (at !== undefined) this.#withheld = this.#ended + at;
        this.#ended += block.length;
      },
      dropped: (bytes) => {
        if (this.#withheld !== undefined) return;
        this.#ended += bytes + 1;
        sink.dropped(bytes);
      },
    });
  }

  /** The line that has not ended yet; undefined when there is none, or it is too long to keep. */
  get unended(): Buffer | undefined {
    return this.#lines.unended;
  }

  /** Where in the log the line begins that has not ended; infinite when there is none. */
  get unendedFrom(): number {
    return this.#lines.unendedBytes === 0 ? Infinity : this.#from;
  }

  /**
   * Takes the next bytes, which stand in the log from this place on. Gives where in the log the line begins from which on
   * nothing may be shown; undefined when all may be.
   */
  write(bytes: Buffer, place: number): number | undefined {
    const [pending, from, length] = [this.#lines.unendedBytes, this.#from, bytes.length];
    const shortened = bytes.includes('\r');
    this.#ended = 0;
    this.#lines.write(bytes);
    const left = this.#lines.unendedBytes;
    if (left <= length) this.#from = place + length - left;
    if (this.#withheld === undefined) return undefined;
    const begins = pending === 0 ? place : from;
    // Two characters that end a line have become one: the line is somewhere behind the place where its piece begins.
    if (shortened || this.#withheld === 0) return begins;
    return place + this.#withheld - pending;
  }

  /** Says that no more bytes come; gives what `write` gives. */
  end(): number | undefined {
    this.#ended = 0;
    this.#lines.end();
    return this.#withheld === undefined ? undefined : this.#from;
  }
}
