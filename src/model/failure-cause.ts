/** A place that a tool names in its output, as it wrote it: the path may be relative to the task's directory, absolute, or of another machine. */
export interface NamedPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1; undefined when the tool names none. */
  readonly column: number | undefined;
  /** The file's path from the root of the workspace, with `/` between its parts, when that file exists; it is never outside. */
  readonly workspacePath?: string | undefined;
}

/** What a failed attempt printed that says why it failed; not escaped, not masked, colours and control characters removed. */
export interface FailureCause {
  /** The tool whose mark was found, in its own spelling: `Vitest`, `tsc`, `Go test`. */
  readonly tool: string;
  /** The one line that says it best, without indentation: `expected 3 to be 4`, `src/a.ts(3,1): error TS2322: …`. */
  readonly headline: string;
  /** The case that failed, where the tool names one: `cart > adds the tax`. */
  readonly testName: string | undefined;
  /** How many failures the tool marked in all; at least 1. */
  readonly failures: number;
  /** The lines around the mark as they were printed, oldest first, at most 12 and 16 KiB; empty lines are left out. */
  readonly excerpt: readonly string[];
  /** The line of the log file that the excerpt begins with, from 1; undefined in the end of a log too long to be read whole, and for the text of a test report. */
  readonly firstLine: number | undefined;
  /** Where the tool says that it is wrong; undefined when it names no file with a line. */
  readonly place: NamedPlace | undefined;
}
