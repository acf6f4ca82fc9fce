import type { Position } from '../../model/diagnostic.ts';
import type { SourceText } from './source-text.ts';

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
 * The lines of a text that the file has between two of its offsets, by what stands in both: whether they are indented, folded or neither. Blank lines are left
 * out, and all from the first on that reads differently in the file, as one with an escape does.
 */
export function linesOfText(
  source: SourceText,
  text: string,
  from: number,
  to: number,
): readonly LineStart[] {
  const starts: LineStart[] = [];
  let offset = 0;
  let at = from;
  while (at < to) {
    const end = Math.min(to, (source.text.indexOf('\n', at) + 1 || to + 1) - 1);
    const written = source.text.slice(at, end);
    const content = written.trim();
    if (content !== '') {
      while (offset < text.length && /\s/.test(text.charAt(offset))) offset += 1;
      // The last line of a text in quotes ends with these.
      const isSame =
        text.startsWith(content, offset) || (end === to && content.startsWith(text.slice(offset)));
      if (!isSame) break;
      const { line, column } = source.positionAt(at + written.indexOf(content));
      starts.push({ offset, line, column });
      offset += content.length;
    }
    at = end + 1;
  }
  return starts;
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
