import { createHash } from 'node:crypto';
import type { Mask } from '../secrets/mask.ts';
import { cutText, oneLine, shownText, withoutControls } from '../words/plain-text.ts';

/**
 * The most bytes of a Markdown text of a check run: the API documents 65,535 characters and counts bytes
 * (https://docs.github.com/rest/checks/runs).
 */
export const markdownBytes = 65_000;

/** The most characters of a description of a commit status (https://docs.github.com/rest/commits/statuses), and of the title of a check run, which stands beside it. */
export const longestDescription = 140;

/** The most characters of the context of a commit status; the API takes 255. */
const longestContext = 250;

/** A text in one line as a name or a description may have it: the API refuses what UTF-8 has in four bytes there. */
export function plainLine(text: string, mask: Mask, length: number): string {
  return cutText(withoutLongCharacters(shownText(text, mask, Infinity)), length);
}

/**
 * A text as the name of a check: always the same for the same text, and another one for another text, also where it has to be changed or cut.
 */
export function stableName(text: string, mask: Mask, length: number = longestContext): string {
  const masked = mask(text);
  const plain = withoutLongCharacters(oneLine(masked)).trim();
  if (plain === masked && plain.length <= length) return plain;
  const digest = createHash('sha256').update(masked).digest('hex').slice(0, 8);
  return `${cutText(plain, length - digest.length - 2)} #${digest}`;
}

/** A text of several lines as a message may have it: without colours and control characters; the API refuses some of them. */
export function plainMessage(text: string, length: number): string {
  const lines = text.split(/\r\n|[\r\n]/u).map(withoutControls);
  return cutText(
    lines
      .join('\n')
      .replaceAll(/\p{Surrogate}/gu, '\ufffd')
      .trimEnd(),
    length,
  );
}

function withoutLongCharacters(text: string): string {
  return text.replaceAll(/[\u{10000}-\u{10ffff}]|\p{Surrogate}/gu, '\ufffd');
}
