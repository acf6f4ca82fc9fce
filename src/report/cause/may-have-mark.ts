import { toolMarks } from './marks/tool-marks.ts';
import { markRanks } from './marks/tool-mark.ts';

/** Whether a pattern begins with the name of a file, which nearly every line could be. */
const beginsWithFile = (source: string): boolean => /^\^(?: \*)?\(\?<file>/.test(source);

/** The beginning of a line that begins with a place: `src/cart.ts:3`, `src/cart.ts(3`, `deploy.sh: line 3`. */
const place = /^ *(?:[A-Za-z]:)?[^\s:(]+[:(] ?(?:line )?\d/;

/** For each rank the patterns of those that say more than it, and last those of all; made when they are first asked for. */
const patterns = new Map<number, { readonly placed: RegExp; readonly others: RegExp }>();

/**
 * Whether a line can open or count a failure of a tool whose rank, as a place in `markRanks`, is less than `below`: in two searches instead
 * of one for each tool, since hardly any line can.
 */
export function mayHaveMark(line: string, below: number): boolean {
  let known = patterns.get(below);
  if (known === undefined) {
    const sources = sourcesOf(below);
    known = {
      placed: anyOf(sources.filter((source) => beginsWithFile(source))),
      others: anyOf(sources.filter((source) => !beginsWithFile(source))),
    };
    patterns.set(below, known);
  }
  return known.others.test(line) || (place.test(line) && known.placed.test(line));
}

/** Every pattern that is tried on each line. */
function sourcesOf(below: number): readonly string[] {
  return toolMarks
    .filter(({ rank }) => markRanks.indexOf(rank) < below)
    .flatMap(({ opens, total, continues }) =>
      [opens, total, continues].filter((pattern) => pattern !== undefined),
    )
    .map(({ source }) => source);
}

/** A pattern that matches nothing when there are none. */
function anyOf(sources: readonly string[]): RegExp {
  // A group's name may be there once.
  const alternatives = sources.map((source) => source.replaceAll(/\(\?<\w+>/g, '(?:'));
  return new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'));
}
