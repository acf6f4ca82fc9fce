import { type Cell, cellOf } from './display-width.ts';
import { markedLength } from './marked-text.ts';
import type { Paint } from '../log/paint.ts';

/** The longest quoted part of a line, in columns; of a longer line the part around the place is quoted. */
const widest = 100;

/** The most columns of that before the place. */
const widestBefore = 50;

/** How far the line is examined on both sides of the place, in UTF-16 units: a line may have megabytes. */
const reach = 600;

/** Where a line may be cut: never inside a word, since half of a secret is no longer masked. */
const pieces = /[\s,{}[\]"']|[^\s,{}[\]"']+/gu;

interface Piece {
  readonly cells: readonly (Cell & { readonly start: number })[];
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/**
 * A line of a source file and a mark under a place in it, as compilers show them; no lines when there is nothing to
 * show. `column` counts UTF-16 units from 1, `length` is that of the mark when it is known; `ownLine` makes the line harmless where it is read.
 */
export function excerptLines(
  source: string,
  at: { readonly line: number; readonly column: number; readonly length?: number | undefined },
  ownLine: (text: string) => string,
  paint: Paint,
): readonly string[] {
  const line = source.replace(/\r$/, '');
  const place = at.column - 1;
  if (/^[ \t]*$/.test(line) || place > line.length) return [];
  const quoted = quotePart(line, place, at.length);
  if (quoted === undefined) return [];
  const gutter = `  ${at.line} |`;
  // Made harmless as a whole: the start of the file's line is not the start of this one.
  const shown = ownLine(`${gutter} ${quoted.text}`);
  const below = `${' '.repeat(gutter.length - 1)}|`;
  return [
    `${paint('dim', gutter)}${shown.slice(gutter.length)}`,
    `${paint('dim', below)} ${' '.repeat(quoted.before)}${paint('red', '^'.repeat(quoted.marked))}`,
  ];
}

interface Quoted {
  readonly text: string;
  /** Columns before the mark, and under it. */
  readonly before: number;
  readonly marked: number;
}

function quotePart(line: string, place: number, length: number | undefined): Quoted | undefined {
  const from = Math.max(0, place - reach);
  const to = Math.min(line.length, place + reach);
  const all = piecesOf(line.slice(from, to), from);
  // A word that reaches beyond the examined part is not whole.
  const whole = all.filter(
    ({ start, end }) => (start > from || from === 0) && (end < to || to === line.length),
  );
  const window = windowAround(whole, place);
  const [first] = window;
  const last = window.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lead = first.start === 0 ? '' : '…';
  const cells = window.flatMap((piece) => piece.cells);
  const end = place + (length ?? markedLength(line.slice(from, to), place - from, from > 0));
  const columns = (wanted: (start: number) => boolean): number =>
    cells.reduce((sum, cell) => sum + (wanted(cell.start) ? cell.width : 0), 0);
  return {
    text: `${lead}${cells.map(({ shown }) => shown).join('')}${last.end === line.length ? '' : '…'}`,
    before: lead.length + columns((start) => start < place),
    marked: Math.max(
      1,
      columns((start) => start >= place && start < end),
    ),
  };
}

function piecesOf(text: string, offset: number): readonly Piece[] {
  return [...text.matchAll(pieces)].map((match) => {
    const start = offset + match.index;
    let next = start;
    const cells = Array.from(match[0], (character) => {
      const cell = { ...cellOf(character), start: next };
      next += character.length;
      return cell;
    });
    return { cells, start, end: next, width: cells.reduce((sum, { width }) => sum + width, 0) };
  });
}

/** As many pieces around the place as fit; none when the one at the place does not. */
function windowAround(all: readonly Piece[], place: number): readonly Piece[] {
  const found = all.findIndex(({ end }) => end > place);
  const middle = found < 0 ? all.length - 1 : found;
  const piece = all[middle];
  if (piece === undefined || (found >= 0 && piece.start > place)) return [];
  if (piece.width > widest) return [];
  let first = middle;
  let last = middle;
  let width = piece.width;
  const grow = (limit: number, next: () => Piece | undefined, advance: () => void): void => {
    for (let one = next(); one !== undefined && width + one.width <= limit; one = next()) {
      width += one.width;
      advance();
    }
  };
  const growLeft = (limit: number): void =>
    grow(
      limit,
      () => all[first - 1],
      () => (first -= 1),
    );
  growLeft(widestBefore);
  grow(
    widest,
    () => all[last + 1],
    () => (last += 1),
  );
  // The room that is not needed after the place.
  growLeft(widest);
  return all.slice(first, last + 1);
}
