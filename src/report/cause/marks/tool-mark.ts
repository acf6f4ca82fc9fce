/**
 * How much a mark says, the most specific first: a failed test, or a mistake at its place; a program that broke off; a program that says
 * `error`; one that only repeats that another has failed.
 */
export const markRanks = ['failure', 'crash', 'error', 'echo'] as const;

/** How much a mark says. */
export type MarkRank = (typeof markRanks)[number];

/**
 * How the failures of one tool are recognised. The patterns find things by the names of their groups: `test`; `said`, what is wrong;
 * `file`, `line` and `column`; `class` or `package`, where in the source the file is. Without `said` the whole match is what is wrong.
 *
 * Every pattern but `opens`, `before`, `ends`, `through`, `total` and `continues`, which are of one line, is searched in the text of a failure, with `m`. None may take more than linear
 * time: each begins with `^`, and what it repeats cannot match the same text in two ways.
 */
export interface ToolMark {
  /** In its own spelling. */
  readonly tool: string;
  readonly rank: MarkRank;
  /** The line that says: here is a failure. Prefixes of other programs are looked through. */
  readonly opens: RegExp;
  /** The nearest line above with something of the failure; the failure begins with it when it is near. */
  readonly before?: RegExp;
  /** How many lines above belong to it whatever they are. */
  readonly lead?: number;
  /** Whether the lines above the opening one say what is wrong, and where; else they are only shown. */
  readonly readsAbove?: true;
  /** Without a match of this, it is no failure of this tool. */
  readonly needs?: RegExp;
  /** What is wrong; the first of these that is found. Undefined: the opening line says it. */
  readonly headline?: readonly RegExp[];
  /** Whether the last place counts at which that is found, not the first. */
  readonly headlineLast?: true;
  /** Lines without which the headline says little: `Expected: 4`, `Received: 3`. */
  readonly details?: RegExp;
  /** The name of the test, where the opening line does not have it. */
  readonly test?: RegExp;
  /** Where; the first of these that is found, and no place in a library. Undefined: the opening line, or `before`, says it. */
  readonly place?: readonly RegExp[];
  /** Whether the last place counts, not the first. */
  readonly placeLast?: true;
  /** The directory or package of a file that is named without one. */
  readonly directory?: RegExp;
  /** Whether what is said, and the file, are escaped as in workflow commands: a message of several lines is in one. */
  readonly isCommand?: true;
  /** The first line that no longer belongs to the failure. */
  readonly ends?: RegExp;
  /** The last line that belongs to it. */
  readonly through?: RegExp;
  /** The line in which the tool counts its failures, as `count` and `more`, either alone or both; without one, those that opened are counted. */
  readonly total?: RegExp;
  /**
   * What stands between the name of a `test` that `opens` finds and that of one within it: where the inner one has failed so has the outer one,
   * and the two, told one after the other, are one failure.
   */
  readonly nests?: string;
  /** The line after which the next that opens tells of the same failure once more, or of what led to it. */
  readonly continues?: RegExp;
}
