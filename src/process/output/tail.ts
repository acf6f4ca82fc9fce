import { withCommas } from '../../model/with-commas.ts';
/** How many lines of a task's output stay in memory. */
export const tailLines = 100;
/** How many bytes of a task's output stay in memory, ends of lines not counted. */
export const tailBytes = 16 * 1024;

const lineFeed = 10;
/** Only lines that begin within this many last bytes can be among those that are kept. */
const reach = tailBytes + tailLines + 1;

/**
 * The last lines of an output, bounded in number and in bytes; a line is kept whole or not at all. They stay bytes until they are asked
 * for: most never are.
 */
export class Tail {
  /** Lines, each with its `\n`, up to `#length`; what lies before the last `reach` of them does not count any more. */
  #bytes = Buffer.alloc(0);
  #length = 0;

  /** Takes the next lines, each with its `\n`; the bytes are copied. */
  push(block: Buffer): void {
    // As many lines from the end as can matter; one that is too long is replaced by a note.
    const pieces: Buffer[] = [];
    let from = block.length;
    for (let count = 0, taken = 0; from > 0 && count < tailLines && taken < reach; count += 1) {
      if (from + taken <= tailBytes) {
        pieces.push(block.subarray(0, from));
        break;
      }
      const start = startOfLine(block, from);
      const piece = from - 1 - start > tailBytes ? noteOf(from - 1 - start) : block.subarray(start, from);
      pieces.push(piece);
      taken += piece.length;
      from = start;
    }
    for (const piece of pieces.toReversed()) this.#append(piece);
  }

  /** Notes in its place a line that is too long to be kept. */
  pushDropped(bytes: number): void {
    this.#append(noteOf(bytes));
  }

  /** Oldest first. */
  lines(): readonly string[] {
    let from = this.#length;
    for (let count = 0, bytes = 0; from > 0 && count < tailLines; count += 1) {
      const start = startOfLine(this.#bytes, from);
      bytes += from - 1 - start;
      if (bytes > tailBytes) break;
      from = start;
    }
    return from === this.#length ? [] : this.#bytes.toString('utf8', from, this.#length - 1).split('\n');
  }

  #append(piece: Buffer): void {
    if (this.#length + piece.length > this.#bytes.length) this.#makeRoom(piece.length);
    piece.copy(this.#bytes, this.#length);
    this.#length += piece.length;
  }

  /** Makes room for this many more bytes: drops what no longer counts, and doubles the buffer when that is not enough. */
  #makeRoom(bytes: number): void {
    const kept = this.#bytes.subarray(Math.max(0, this.#length - reach), this.#length);
    const needed = kept.length + bytes;
    const size = Math.max(256, needed + Math.min(needed, reach));
    const target = size > this.#bytes.length ? Buffer.allocUnsafeSlow(size) : this.#bytes;
    kept.copy(target);
    this.#bytes = target;
    this.#length = kept.length;
  }
}

/** The first byte of the line whose `\n` is the last byte before `end`. */
function startOfLine(bytes: Buffer, end: number): number {
  return end < 2 ? 0 : bytes.lastIndexOf(lineFeed, end - 2) + 1;
}

function noteOf(bytes: number): Buffer {
  return Buffer.from(`[a line of ${withCommas(bytes)} bytes is left out here: the task's log file has it]\n`);
}
