import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.ts';

/** What a real tool printed when it failed, and what a reader must learn from it: a folder of `__tests__/fixtures/failures`. */
export interface RecordedFailure {
  readonly name: string;
  /** As it was printed, with colours. */
  readonly output: string;
  readonly expected: ExpectedCause;
}

/** The cause of a recorded failure, as a person who looked for it says it. */
export interface ExpectedCause {
  /** The tool's name, or several by which it may go. */
  readonly tool: string | readonly string[];
  /** Of each of these the headline may have the text; one of them it must have. */
  readonly headlines: readonly string[];
  /** What the name of the test must have in it; null when the tool names none. */
  readonly test: string | null;
  /** `file:line` with the end of the file's path; any of them is good; none: the tool names no place, or any may stand there. */
  readonly places: readonly string[];
  /** What the excerpt must have in it, all of them. */
  readonly words: readonly string[];
}

const directory = join(root, '__tests__', 'fixtures', 'failures');

/** The text of a file of a failure; empty when there is no such file. */
export function failureText(name: string, file: string): string {
  const path = join(directory, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** All recorded failures, by name. */
export const recordedFailures: readonly RecordedFailure[] = readdirSync(directory, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()
  .map((name) => ({
    name,
    output: failureText(name, 'output.txt'),
    expected: JSON.parse(failureText(name, 'expected.json')),
  }));
