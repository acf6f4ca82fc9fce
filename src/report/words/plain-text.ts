import type { Mask } from '../secrets/mask.ts';

/**
 * A name that users chose, as it may be shown: masked, in one line, at most `length` UTF-16 units. Not escaped.
 * Masked first: half a secret is no longer found.
 */
export function shownText(text: string, mask: Mask, length: number): string {
  return cutText(oneLine(mask(text)), length);
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
