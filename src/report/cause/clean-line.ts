/** Characters that are not text: all controls but the tab, and those that turn the direction of what follows. */
const unprintable = /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
const allUnprintable = new RegExp(unprintable, 'gu');

/**
 * Escape sequences of terminals (ECMA-48): colours and moves of the cursor, titles and links, and all others. One that never ends takes
 * only its beginning with it, so that the time is linear.
 */
const escapes =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\](?:[^\u0007\u001b]*(?:\u0007|\u001b\\))?|\u001b[ -/]*[0-~]/g;

/**
 * A line of output, without its `\n`, as a reader sees it: what a progress bar wrote over is gone, and so are colours, control characters
 * and the white space at its end.
 */
export function cleanLine(line: string): string {
  const shown = line.includes('\r') ? lastWritten(line) : line;
  return (unprintable.test(shown) ? withoutControls(shown) : shown).trimEnd();
}

function withoutControls(line: string): string {
  return line.replaceAll(escapes, '').replaceAll(allUnprintable, '');
}

/** What stands in a line after the last return to its beginning. */
function lastWritten(line: string): string {
  let end = line.length;
  while (end > 0 && line.charAt(end - 1) === '\r') end -= 1;
  // Nothing comes before the beginning, where `lastIndexOf` would examine the first character.
  return line.slice(end === 0 ? 0 : line.lastIndexOf('\r', end - 1) + 1, end);
}
