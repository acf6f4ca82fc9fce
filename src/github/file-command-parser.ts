/** One `NAME=VALUE` or `NAME<<DELIMITER` entry of a task file. */
export interface FileCommandEntry {
  readonly name: string;
  readonly value: string;
  /** The line on which the entry begins, from 1. */
  readonly line: number;
}

/** A task file that breaks the format: what is wrong, and on which line. */
export interface FileCommandProblem {
  /** From 1; for a value without an end, the line on which it begins. */
  readonly line: number;
  readonly problem: string;
}

/** Everything in a task file, or its first problem: never a part of it. */
export type ParsedFileCommands =
  | { readonly kind: 'entries'; readonly entries: readonly FileCommandEntry[] }
  | ({ readonly kind: 'broken' } & FileCommandProblem);

/** A line shown in a message is cut to this many characters. */
const shownCharacters = 200;

/**
 * The entries of GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE in the order written, by the rules and in the words of
 * the runner (actions/runner, FileCommandManager.cs, `EnvFileKeyValuePairs`), with one more: no name is empty.
 * Lines end at `\n`, on Windows also at `\r\n`; elsewhere a `\r` is part of the line.
 */
export function parseFileCommands(text: string, platform: NodeJS.Platform): ParsedFileCommands {
  const lines = new LineCursor(text, platform === 'win32');
  const entries: FileCommandEntry[] = [];
  while (lines.advance()) {
    const line = lines.text;
    if (line === '') continue;
    const number = lines.number;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return broken(number, `Invalid format '${shown(line)}'. Name must not be empty`);
      entries.push({ name: line.slice(0, equals), value: line.slice(equals + 1), line: number });
    } else if (heredoc >= 0) {
      const delimiter = line.slice(heredoc + 2);
      if (heredoc === 0 || delimiter === '') {
        const rule = 'Name must not be empty and delimiter must not be empty';
        return broken(number, `Invalid format '${shown(line)}'. ${rule}`);
      }
      const value = readValue(lines, delimiter);
      if (value.kind === 'no-end') return broken(number, value.problem);
      entries.push({ name: line.slice(0, heredoc), value: value.text, line: number });
    } else {
      return broken(number, `Invalid format '${shown(line)}'`);
    }
  }
  return { kind: 'entries', entries };
}

/**
 * The directories of a GITHUB_PATH file in the order written: one a line, a line ending at `\n`, `\r\n` or a lone
 * `\r` on every platform; empty lines are skipped, and of a repeated directory the last mention counts.
 */
export function parsePathLines(text: string): string[] {
  const directories = new Set<string>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === '') continue;
    directories.delete(line);
    directories.add(line);
  }
  return [...directories];
}

type Value =
  { readonly kind: 'value'; readonly text: string } | { readonly kind: 'no-end'; readonly problem: string };

/** The lines up to the delimiter, without the last line's end. */
function readValue(lines: LineCursor, delimiter: string): Value {
  const start = lines.next;
  let end = start;
  while (lines.advance()) {
    if (lines.text === delimiter) return { kind: 'value', text: lines.slice(start, end) };
    if (lines.isUnended) {
      return { kind: 'no-end', problem: 'Invalid value. EOF marker missing new line.' };
    }
    end = lines.end;
  }
  return { kind: 'no-end', problem: `Invalid value. Matching delimiter not found '${shown(delimiter)}'` };
}

function broken(line: number, problem: string): ParsedFileCommands {
  return { kind: 'broken', line, problem };
}

function shown(line: string): string {
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters)}…` : line;
}

/** Walks over a text line by line. */
class LineCursor {
  /** The current line, without its end. */
  text = '';
  /** The current line's number, from 1; 0 before the first. */
  number = 0;
  /** Where the current line's text ends. */
  end = 0;
  /** Where the next line begins. */
  next = 0;
  readonly #source: string;
  readonly #windows: boolean;

  constructor(source: string, windows: boolean) {
    this.#source = source;
    this.#windows = windows;
  }

  /** Whether the text ends with the current line, without a line end. */
  get isUnended(): boolean {
    return this.next === this.end;
  }

  /** Goes to the next line; false when there is none. */
  advance(): boolean {
    const source = this.#source;
    const start = this.next;
    if (start >= source.length) return false;
    const newline = source.indexOf('\n', start);
    this.end = newline < 0 ? source.length : newline;
    this.next = newline < 0 ? source.length : newline + 1;
    if (this.#windows && source[newline - 1] === '\r') this.end = newline - 1;
    this.text = source.slice(start, this.end);
    this.number++;
    return true;
  }

  slice(start: number, end: number): string {
    return this.#source.slice(start, end);
  }
}
