import { shownColumns } from './columns.ts';
import type { Instant } from '../../model/outcome.ts';
import type { TerminalSize } from './frame.ts';

/** What a terminal does with lines that are wider than it is after it was made narrower. */
export type Resizing = 'wraps' | 'cuts';

/** Everything between these is shown at once, by terminals that know them; the others pass over them. */
const [together, shown] = ['\u001b[?2026h', '\u001b[?2026l'];

/** What is too wide is cut by the terminal instead of wrapped: a character of unexpected width moves no line. */
const [cutLines, wrapLines] = ['\u001b[?7l', '\u001b[?7h'];

/** Up to the end of the line, of the screen. */
const [eraseLine, eraseBelow] = ['\u001b[K', '\u001b[J'];

/** By then a terminal has shown what was written to it; in milliseconds. */
const onItsWay = 300;

const normalColours = '\u001b[m';

/**
 * Says what has to be written to a terminal so that it shows the foot below all that was written above it. The foot is text as any
 * other, and the cursor stands at the start of the line below it: whatever ends this process, the terminal needs no tidying.
 */
export class FootPainter {
  readonly #resizing: Resizing;
  /** What the screen shows of the foot, from the top. */
  #lines: readonly string[] = [];
  /** When each of them was painted. */
  #paintedAt: readonly Instant[] = [];
  /** When the terminal had another size first since the last frame; undefined when it had not. */
  #resizedAt: Instant | undefined;
  /** Whether the text above ended within a line. */
  #midLine = false;

  constructor(resizing: Resizing) {
    this.#resizing = resizing;
  }

  /** Whether the screen shows a foot. */
  get isShown(): boolean {
    return this.#lines.length > 0;
  }

  /**
   * What leads from what is shown to these lines, with `above` added above them; undefined when that is nothing. Each line is
   * narrower than the terminal; without lines the foot is erased.
   */
  paint(
    above: readonly (string | Uint8Array)[],
    lines: readonly string[],
    size: TerminalSize,
    now: Instant,
  ): string | Buffer | undefined {
    const isStale = this.isShown && this.#resizedAt !== undefined;
    const top = this.#midLine ? '' : this.#up(size);
    this.#resizedAt = undefined;
    if (above.length === 0) {
      if (this.#midLine) return undefined;
      if (!isStale && lines.length === this.#lines.length) return this.#repaint(lines, now);
    }
    this.#midLine = above.length > 0 && !endsLine(above);
    if (this.#midLine) {
      // The foot has to wait for the rest of the line.
      this.#lines = [];
      return joined([together, top, eraseBelow, ...above, shown]);
    }
    const erasesFirst = isStale || above.some((text) => typeof text !== 'string');
    const parts = erasesFirst
      ? [top, eraseBelow, ...above, normalColours]
      : [top, ...above.map((text) => overwriting(String(text), size.columns))];
    const foot = lines.map((line) => `${line}${eraseLine}\r\n`).join('');
    this.#lines = lines;
    this.#paintedAt = lines.map(() => now);
    return joined([together, ...parts, cutLines, foot, wrapLines, eraseBelow, shown]);
  }

  /** The terminal has another size now. */
  resized(now: Instant): void {
    this.#resizedAt ??= now;
  }

  /** Others have written to the terminal since: what is painted next starts where the cursor is, at the start of a line. */
  forget(): void {
    this.#lines = [];
    this.#midLine = false;
  }

  /** Writes the lines that differ, and the empty one that the cursor stands in: what is typed is shown there. */
  #repaint(lines: readonly string[], now: Instant): string | undefined {
    const old = this.#lines;
    const changed = lines.flatMap((line, index) => (line === old[index] ? [] : [index]));
    if (changed.length === 0) return undefined;
    this.#lines = lines;
    this.#paintedAt = lines.map((line, index) =>
      line === old[index] ? (this.#paintedAt[index] ?? now) : now,
    );
    let text = `${together}${cutLines}\r`;
    let at = old.length;
    for (const index of changed) {
      text += `${moved(index - at)}${lines[index] ?? ''}${eraseLine}\r`;
      at = index;
    }
    return `${text}${moved(old.length - at)}${wrapLines}${eraseLine}${shown}`;
  }

  /**
   * To the foot's first line, or to one below it: of a line that was on its way when the terminal was resized nobody knows whether it
   * is wrapped. To go up too far would erase what stands above the foot.
   */
  #up({ columns }: TerminalSize): string {
    const surelyBefore = (this.#resizedAt ?? Infinity) - onItsWay;
    let rows = 0;
    for (const [index, line] of this.#lines.entries()) {
      const isWrapped = this.#resizing === 'wraps' && (this.#paintedAt[index] ?? Infinity) <= surelyBefore;
      rows += isWrapped ? Math.max(1, Math.ceil((shownColumns(line) ?? 0) / Math.max(1, columns))) : 1;
    }
    return `\r${moved(-rows)}`;
  }
}

/** Moves the cursor down, or up for less than 0. */
function moved(rows: number): string {
  if (rows === 0) return '';
  return rows > 0 ? `\u001b[${rows}B` : `\u001b[${-rows}A`;
}

/** Lines that are written over those of the foot, so that no more than one of them is blank at any time. */
function overwriting(text: string, columns: number): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, index) => {
      if (index === last && line === '') return '';
      // One that may take more than a line of the screen would leave a part of what was there.
      return `${(shownColumns(line) ?? columns) < columns ? eraseLine : eraseBelow}${line}`;
    })
    .join('\r\n');
}

function endsLine(texts: readonly (string | Uint8Array)[]): boolean {
  const last = texts.at(-1);
  return typeof last === 'string' ? last.endsWith('\n') : last?.at(-1) === 10;
}

function joined(texts: readonly (string | Uint8Array)[]): string | Buffer {
  if (texts.every((text) => typeof text === 'string')) return texts.join('');
  return Buffer.concat(texts.map((text) => (typeof text === 'string' ? Buffer.from(text) : text)));
}
