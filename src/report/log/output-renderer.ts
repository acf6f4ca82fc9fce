import { isUtf8 } from 'node:buffer';
import { LineBlocks } from '../../model/lines/line-blocks.ts';
import { type LineMark, linesOf, linesWith } from '../../model/lines/lines-of-block.ts';
import type { Span } from '../secrets/pattern-automaton.ts';

/** How a line of output is to be shown. */
export interface LineRendering {
  /** Returns the line as it is to be shown, which may be several. The line has no line ends. */
  readonly render: (line: string) => string;
  /** What replaces a line that is too long, of the given number of bytes. */
  readonly leftOut: (bytes: number) => string;
  /** `render` leaves a line without any of these and without a place alone; undefined when any line may change. */
  readonly marks: readonly LineMark[] | undefined;
  /** The places in a text of whole lines that `render` may change beside those with a mark, in order; undefined: none. */
  readonly places?: ((text: string) => readonly Span[]) | undefined;
  /** Whether `places` may find any at present; without it, it may. */
  readonly hasPlaces?: (() => boolean) | undefined;
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
      dropped: (bytes) => this.#add(rendering.leftOut(bytes)),
    });
  }

  /**
   * The lines that these bytes complete, rendered, each with its line end, in a few pieces that are not empty. The bytes are changed,
   * and may be part of the result.
   */
  push(bytes: Buffer): readonly Buffer[] {
    this.#blocks.write(bytes);
    return this.#drain();
  }

  /** The last line, when it is not empty; the renderer then starts afresh. */
  end(): readonly Buffer[] {
    this.#blocks.end();
    return this.#drain();
  }

  #renderLines(block: Buffer): void {
    const { render, marks, places, hasPlaces } = this.#rendering;
    if (marks !== undefined && places !== undefined && hasPlaces?.() !== false) {
      this.#renderText(block, marks, places);
      return;
    }
    let from = 0;
    for (const { start, end } of marks === undefined ? linesOf(block) : linesWith(marks, block)) {
      if (start > from) this.#pieces.push(asUtf8(block.subarray(from, start)));
      this.#add(render(block.toString('utf8', start, end)));
      from = end + 1;
    }
    if (from < block.length) this.#pieces.push(asUtf8(block.subarray(from)));
  }

  /** As for bytes, but places are known only in a text, so the bytes are decoded at once. */
  #renderText(block: Buffer, marks: readonly LineMark[], places: (text: string) => readonly Span[]): void {
    const text = block.toString();
    const found = [...places(text), ...marks.flatMap((mark) => [...occurrences(mark.text, text)])];
    if (found.length === 0) {
      this.#pieces.push(asUtf8(block));
      return;
    }
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end } of found.toSorted((left, right) => left.start - right.start)) {
      // A place that spans a line end is in several lines.
      while (from < end) {
        const at = startOfLine(text, Math.max(start, from));
        const lineEnd = text.indexOf('\n', Math.max(start, at));
        pieces.push(text.slice(from, at), this.#rendering.render(text.slice(at, lineEnd)), '\n');
        from = lineEnd + 1;
      }
    }
    pieces.push(text.slice(from));
    this.#pieces.push(Buffer.from(pieces.join('')));
  }

  #add(line: string): void {
    this.#pieces.push(Buffer.from(`${line}\n`));
  }

  #drain(): readonly Buffer[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces.length < 2 ? pieces : joined(pieces);
  }
}

/** A piece this long is not copied to be joined with others, in bytes. */
const longPiece = 16 * 1024;

/** The same bytes in fewer pieces. */
function joined(pieces: readonly Buffer[]): readonly Buffer[] {
  const result: Buffer[] = [];
  let from = 0;
  const joinTo = (end: number): void => {
    if (from < end) result.push(Buffer.concat(pieces.slice(from, end)));
    from = end;
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.length < longPiece) continue;
    joinTo(index);
    result.push(piece);
    from = index + 1;
  }
  joinTo(pieces.length);
  return result;
}

/** The start of the line that the place, which may be its line end, belongs to. */
function startOfLine(text: string, place: number): number {
  // Nothing comes before the start, where `lastIndexOf` would examine the start itself.
  return place === 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
}

function* occurrences(mark: string, text: string): Generator<Span> {
  for (let start = text.indexOf(mark); start >= 0; start = text.indexOf(mark, start + mark.length))
    yield { start, end: start + mark.length };
}

function asUtf8(bytes: Buffer): Buffer {
  return isUtf8(bytes) ? bytes : Buffer.from(bytes.toString('utf8'));
}
