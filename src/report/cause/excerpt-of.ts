import type { FailureCause } from '../../model/failure-cause.ts';
import { byteLength } from '../words/bounded.ts';

/** A line of output, clean. */
export interface OutputLine {
  /** Without the prefixes of other programs, where the failure was found behind one. */
  readonly text: string;
  readonly printed: string;
  /** In the log, from 1; undefined when that is not known. */
  readonly number: number | undefined;
}

/** How many lines of output a cause has at most, and how many bytes in UTF-8 with a line end each. */
const excerptLines = 12;
const excerptBytes = 16 * 1024;

/** How many lines above what is wrong are shown of a longer failure. */
const linesAbove = 6;

/** Which lines of a failure matter, by their places in it. */
interface Landmarks {
  readonly opening: number;
  readonly headline: number;
  /** The last line that the headline takes in. */
  readonly last: number;
}

/**
 * The lines of a failure to show, without empty ones: its beginning, unless what is wrong stands further down; then the lines around that.
 */
export function excerptOf(
  lines: readonly OutputLine[],
  { opening, headline, last }: Landmarks,
): Pick<FailureCause, 'excerpt' | 'firstLine'> {
  const printed = lines.flatMap((line, index) => (line.printed === '' ? [] : [{ line, index }]));
  const placeOf = (wanted: number): number =>
    Math.max(
      0,
      printed.findIndex(({ index }) => index >= wanted),
    );
  // Lines that only lead to a failure give way to those that say what it is.
  const start = Math.max(0, placeOf(opening) - linesAbove);
  const wanted = placeOf(headline);
  const near = wanted < start + excerptLines ? start : wanted - linesAbove;
  // The headline has the opening line's text already.
  const latest = headline > opening ? Math.max(wanted, near) : Infinity;
  const from = Math.min(Math.max(near, placeOf(last) - excerptLines + 1), latest);
  const kept: OutputLine[] = [];
  let bytes = 0;
  for (const { line } of printed.slice(from, from + excerptLines)) {
    bytes += byteLength(line.printed) + 1;
    if (bytes > excerptBytes) break;
    kept.push(line);
  }
  return { excerpt: kept.map((line) => line.printed), firstLine: kept[0]?.number };
}
