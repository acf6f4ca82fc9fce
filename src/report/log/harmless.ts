import type { LineMark } from '../../model/lines/lines-of-block.ts';

const [escape, bell] = ['\u001b', '\u0007'];

/** A sequence that sets colours and weights alone. */
const colour = String.raw`${escape}\[[0-9;:]*m`;
const isColour = new RegExp(`^${colour}$`, 'u');

/**
 * What a terminal obeys: the sequences that begin with ESC (ECMA-48: CSI, the strings OSC, DCS, SOS, PM and APC, and short ones) and single
 * control characters, but for the tab. A sequence that does not end counts as far as it goes.
 */
const controls = new RegExp(
  [
    colour,
    String.raw`${escape}\[[0-?]*[ -\/]*[@-~]?`,
    String.raw`${escape}[\]PX^_][^${bell}${escape}]*(?:${bell}|${escape}\\)?`,
    String.raw`${escape}[ -\/]*[0-~]?`,
    String.raw`(?!\t)\p{Cc}`,
  ].join('|'),
  'gu',
);

/** `harmless` leaves a line without any of these alone, but for control characters that terminals ignore. */
export const harmfulMarks: readonly LineMark[] = [
  '\u001b',
  '\u0005',
  '\u0007',
  '\b',
  '\u000b',
  '\u000c',
  '\u000e',
  '\u000f',
  '\u0090',
  '\u009b',
  '\u009d',
].map((text) => ({ text, atStart: false }));

/** A line of output without all that moves the cursor, clears the screen, rings, or changes the terminal; its colours stay. */
export function harmless(line: string): string {
  return line.replaceAll(controls, (control) => (isColour.test(control) ? control : ''));
}

/** The same, with its colours ended where it ends, so that they do not colour what follows. */
export function harmlessWhole(line: string): string {
  const shown = harmless(line);
  return shown.includes('\u001b') && !shown.endsWith('\u001b[0m') ? `${shown}\u001b[0m` : shown;
}
