import { withoutControls } from '../words/plain-text.ts';

/**
 * A line of output, without its `\n`, as a reader sees it: what a progress bar wrote over is gone, and so are colours, control characters
 * and the white space at its end.
 */
export function cleanLine(line: string): string {
  const shown = line.includes('\r') ? lastWritten(line) : line;
  return withoutControls(shown).trimEnd();
}

/** What stands in a line after the last return to its beginning. */
function lastWritten(line: string): string {
  let end = line.length;
  while (end > 0 && line.charAt(end - 1) === '\r') end -= 1;
  // Nothing comes before the beginning, where `lastIndexOf` would examine the first character.
  return line.slice(end === 0 ? 0 : line.lastIndexOf('\r', end - 1) + 1, end);
}
