import type { Mask } from '../secrets/mask.ts';
import { readableLines } from '../../github/neutralise.ts';
import { counted } from './words.ts';
import { cutText, withoutControls } from './plain-text.ts';

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
  return fitting(shownLines(tail, mask).toReversed(), room).toReversed();
}

/** The first lines that there is room for, in the same way. */
export function firstLines(lines: readonly string[], mask: Mask, room: Room): readonly string[] {
  return fitting(shownLines(lines, mask), room);
}

/** What stands above the last lines where they are folded: `The last 30 lines`. */
export function lastLinesTitle({ length }: readonly string[]): string {
  return length === 1 ? 'The last line' : `The last ${counted(length, 'line')}`;
}

function shownLines(lines: readonly string[], mask: Mask): readonly string[] {
  // A command's message differs from its line, so a secret may be in either.
  const readable = mask(lines.join('\n')).split('\n').flatMap(readableLines);
  const plain = readable
    .join('\n')
    .split(/\r\n|[\r\n]/u)
    .map(withoutControls);
  // What escape sequences and control characters took apart is whole only now.
  const all = mask(plain.join('\n'))
    .split('\n')
    .map((line) => line.trimEnd());
  const first = all.findIndex((line) => line !== '');
  return first < 0 ? [] : all.slice(first, all.findLastIndex((line) => line !== '') + 1);
}

function fitting(lines: readonly string[], room: Room): readonly string[] {
  const kept: string[] = [];
  let size = 0;
  for (const line of lines) {
    const cut = cutText(line, room.lineLength);
    size += room.sizeOf(cut) + 1;
    if (kept.length === room.lines || size > room.size) break;
    kept.push(cut);
  }
  return kept;
}
