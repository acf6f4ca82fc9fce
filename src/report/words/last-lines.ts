import { stripVTControlCharacters } from 'node:util';
import type { Mask } from '../secrets/mask.ts';
import { readableLines } from '../../github/neutralise.ts';
import { cutText } from './plain-text.ts';

/** How much of an attempt's last lines fits. */
export interface Room {
  readonly lines: number;
  /** Longest line, in UTF-16 units; a longer one is cut and ends in `…`. */
  readonly lineLength: number;
  /** All lines together, each measured by `sizeOf` and counted with its line end as one more. */
  readonly size: number;
  readonly sizeOf: (line: string) => number;
}

/**
 * The last lines that there is room for, oldest first: as GitHub's log shows them, masked, without colours and control
 * characters, without empty lines at either end. Masked before anything is cut, since half a secret is no longer found.
 */
export function lastLines(tail: readonly string[], mask: Mask, room: Room): readonly string[] {
  // A command's message differs from its line, so a secret may be in either.
  const readable = mask(tail.join('\n')).split('\n').flatMap(readableLines);
  const lines = plainLines(mask(stripVTControlCharacters(readable.join('\n'))));
  const kept: string[] = [];
  let size = 0;
  for (const line of lines.toReversed()) {
    const cut = cutText(line, room.lineLength);
    size += room.sizeOf(cut) + 1;
    if (kept.length === room.lines || size > room.size) break;
    kept.push(cut);
  }
  return kept.toReversed();
}

function plainLines(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.replaceAll(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '').trimEnd());
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}
