import type { TaskVerdict } from '../words/task-words.ts';

/** The colours that logs use, as ANSI "select graphic rendition" numbers. */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Colour = keyof typeof codes;

/** A line of our own: its symbol in a colour, and its text, which may hold what users named. */
export interface LogLine {
  readonly colour: Colour;
  readonly symbol: string;
  readonly text: string;
}

/** Text in a colour, or as it is. */
export type Paint = (colour: Colour, text: string) => string;

/** Paints with ANSI sequences when `colour` is true. */
export function makePaint(colour: boolean): Paint {
  return colour ? (name, text) => `\u001b[${codes[name]}m${text}\u001b[0m` : (_name, text) => text;
}

const verdictColours: Readonly<Record<TaskVerdict, Colour>> = {
  success: 'green',
  failure: 'red',
  tolerated: 'yellow',
  flaky: 'yellow',
  cancelled: 'yellow',
  skipped: 'dim',
  unfinished: 'dim',
};

/** The colour of a verdict in every log. */
export function verdictColour(verdict: TaskVerdict): Colour {
  return verdictColours[verdict];
}
