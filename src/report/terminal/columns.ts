import { cellOf } from '../annotations/display-width.ts';
import type { Colour, Paint } from '../log/paint.ts';
import { isUnseen } from '../../model/unseen.ts';

/** A text and the columns that it takes in a terminal. */
export interface Fitted {
  readonly text: string;
  readonly columns: number;
}

/** A part of a line, in a colour or in the terminal's own. */
export interface Part {
  readonly text: string;
  readonly colour?: Colour | undefined;
}

/** What takes a column each: everything that needs no closer look. */
const plain = /^[ -~]*$/;

/** How many characters that take no column are kept for each column: a name may have thousands of them. */
const longestColumn = 8;

/**
 * The text in at most `columns` columns, ending with `…` when it was cut. Invisible characters, and those that move the cursor or change the
 * direction of the text, are left out; every kind of blank becomes a space.
 */
export function fit(text: string, columns: number): Fitted {
  if (text.length <= columns && plain.test(text)) return { text, columns: text.length };
  if (columns <= 0) return { text: '', columns: 0 };
  let whole = '';
  let width = 0;
  /** What is shown when more follows than there is room for. */
  let cut: Fitted = { text: '…', columns: 1 };
  let length = 0;
  for (const character of text) {
    const shown = shownCell(character);
    length += shown.text.length;
    if (width + shown.columns > columns || length > columns * longestColumn) return cut;
    whole += shown.text;
    width += shown.columns;
    if (width < columns) cut = { text: `${whole}…`, columns: width + 1 };
  }
  return { text: whole, columns: width };
}

/** A line of these parts in at most `columns` columns: what does not fit is cut, and what follows it is left out. */
export function lineOf(parts: readonly Part[], columns: number, paint: Paint): string {
  let line = '';
  let left = columns;
  for (const { text, colour } of parts) {
    const fitted = fit(text, left);
    left -= fitted.columns;
    if (fitted.text !== '') line += colour === undefined ? fitted.text : paint(colour, fitted.text);
    if (left <= 0) break;
  }
  return line;
}

function shownCell(character: string): Fitted {
  if (/\s/u.test(character)) return { text: ' ', columns: 1 };
  if (isUnseen(character)) return { text: '', columns: 0 };
  const { shown, width } = cellOf(character);
  return { text: shown, columns: width };
}

/** The columns of a line with colours in it; undefined when there is anything else in it that is not shown as itself. */
export function shownColumns(line: string): number | undefined {
  // oxlint-disable-next-line no-control-regex
  const without = line.replaceAll(/\u001b\[[\d;]*m/g, '');
  if (plain.test(without)) return without.length;
  let width = 0;
  for (const character of without) {
    if (isUnseen(character)) return undefined;
    width += cellOf(character).width;
  }
  return width;
}
