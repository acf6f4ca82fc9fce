import { isUtf8 } from 'node:buffer';
import { LineBlocks } from '../model/line-blocks.ts';
import { linesOf, linesWith } from '../model/lines-of-block.ts';

/** How a line of output is to be shown. */
export interface LineRendering {
  /** Gives the line as it is to be shown; it may become several. The line has no line ends. */
  readonly render: (line: string) => string;
  /** `render` leaves a line alone that has none of these in it; undefined when nothing can be said of any line. */
  readonly marks: readonly string[] | undefined;
}

/**
 * Renders output that comes in pieces of bytes, a line at a time, cut where GitHub's runner cuts. A line that is too long is not kept: a
 * note stands in its place. Bytes that are not UTF-8 become U+FFFD. What has no mark in it, nearly everything, is passed on as it is.
 */
export class OutputRenderer {
  readonly #rendering: LineRendering;
  readonly #blocks: LineBlocks;
  #pieces: Buffer[] = [];

  constructor(rendering: LineRendering) {
    this.#rendering = rendering;
    this.#blocks = new LineBlocks({
      lines: (block) => this.#renderLines(block),
      dropped: (bytes) => this.#add(`[a line of ${bytes.toLocaleString('en-US')} bytes is left out]`),
    });
  }

  /** The lines that these bytes complete, rendered, each with its line end. The bytes are changed, and may be part of the result. */
  push(bytes: Buffer): Buffer {
    this.#blocks.write(bytes);
    return this.#take();
  }

  /** The last line, when it is not empty; the renderer is then as new. */
  end(): Buffer {
    this.#blocks.end();
    return this.#take();
  }

  #renderLines(block: Buffer): void {
    const { render, marks } = this.#rendering;
    let from = 0;
    for (const { start, end } of marks === undefined ? linesOf(block) : linesWith(marks, block)) {
      if (start > from) this.#pieces.push(asUtf8(block.subarray(from, start)));
      this.#add(render(block.toString('utf8', start, end)));
      from = end + 1;
    }
    if (from < block.length) this.#pieces.push(asUtf8(block.subarray(from)));
  }

  #add(line: string): void {
    this.#pieces.push(Buffer.from(`${line}\n`));
  }

  #take(): Buffer {
    const pieces = this.#pieces;
    this.#pieces = [];
    const [first] = pieces;
    return first !== undefined && pieces.length === 1 ? first : Buffer.concat(pieces);
  }
}

function asUtf8(bytes: Buffer): Buffer {
  return isUtf8(bytes) ? bytes : Buffer.from(bytes.toString('utf8'));
}
