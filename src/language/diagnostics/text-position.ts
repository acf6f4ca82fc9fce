import type { Position } from '../../model/diagnostic.ts';

/** Where a line of a text begins: in the text, and in the file. */
export interface LineStart {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Where a text begins; of a text that the file has in several lines also where each of these begins, which is found when it is asked for. */
export interface TextPosition extends Position {
  readonly lines?: () => readonly LineStart[];
}

/**
 * Where an offset of a text stands in the file when the text begins at `at`. Exact for a text on one line and for one of several lines, folded or not; after an
 * escape it is some characters early.
 */
export function placeInText(at: TextPosition, text: string, offset: number): Position {
  const start = at.lines?.().findLast((one) => one.offset <= offset);
  if (start !== undefined)
    return { file: at.file, line: start.line, column: start.column + offset - start.offset };
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    file: at.file,
    line: at.line + before.split('\n').length - 1,
    column: at.column + offset - lineStart,
  };
}

/** Where a part of a text begins, from an offset on. */
export function partOfText(at: TextPosition, text: string, offset: number): TextPosition {
  const { lines } = at;
  const place = placeInText(at, text, offset);
  if (lines === undefined) return place;
  return {
    ...place,
    lines: () => lines().map(({ offset: from, line, column }) => ({ offset: from - offset, line, column })),
  };
}

/** Where a text begins and no more: the lines hold on to the whole file, which nobody needs once it is read. */
export function beginningOf(at: TextPosition): Position {
  const { file, line, column, lines } = at;
  return lines === undefined ? at : { file, line, column };
}
