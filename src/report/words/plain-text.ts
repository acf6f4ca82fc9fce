import type { Mask } from '../secrets/mask.ts';

/**
 * A name that users chose, as it may be shown: masked, in one line, at most `length` UTF-16 units. Not escaped.
 * Masked first: half a secret is no longer found.
 */
export function shownText(text: string, mask: Mask, length: number): string {
  return cutText(oneLine(mask(text)), length);
}

/** Characters that are not text: all controls but the tab, and those that turn the direction of what follows. */
const unprintable = /(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
const allUnprintable = new RegExp(unprintable, 'gu');

/**
 * Escape sequences of terminals (ECMA-48): colours and moves of the cursor, strings such as titles and links with what is in them, and all others.
 * A string that does not end takes only its beginning with it, so that the time is linear.
 */
const escapes =
  // oxlint-disable-next-line no-control-regex
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[\]PX^_](?:[^\u0007\u001b]*(?:\u0007|\u001b\\))?|\u001b[ -/]*[0-~]/g;

/** A line of output without colours, other escape sequences and control characters; tabs stay. */
export function withoutControls(line: string): string {
  // Hardly any line has one, and looking for it is quick.
  return unprintable.test(line) ? line.replaceAll(escapes, '').replaceAll(allUnprintable, '') : line;
}

/** The text in one line and without characters that move the cursor or turn the direction of what follows. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ');
}

/** The text with at most `length` UTF-16 units, the last of them `…` when something was cut; no character is halved. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, Math.max(0, length - 1));
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
