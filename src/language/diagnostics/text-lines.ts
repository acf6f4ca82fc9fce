import type { SourceText } from './source-text.ts';
import type { LineStart } from './text-position.ts';

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
