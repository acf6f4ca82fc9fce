import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureCause } from '../../src/model/failure-cause.ts';
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
  /** The tool's name, or several by which it may go; an empty list: no tool that marks its failures has printed this. */
  readonly tool: string | readonly string[];
  /** One of these texts the headline must have in it. */
  readonly headlines: readonly string[];
  /** What the name of the test must have in it; null when the tool names none. */
  readonly test: string | null;
  /** `file:line` with the end of the file's path; any of them is good. None: the tool names no place, or any may stand there. */
  readonly places: readonly string[];
  /** What the excerpt must have in it, all of them. */
  readonly words: readonly string[];
  /** How many failures a person counts; undefined: that is open to dispute. */
  readonly failures?: number;
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

/** In what a cause is not as expected, a line each. */
export function causeProblems(cause: FailureCause | undefined, expected: ExpectedCause): readonly string[] {
  const tools = [expected.tool].flat();
  if (cause === undefined) return tools.length === 0 ? [] : ['no cause'];
  const { place, excerpt } = cause;
  const at = place === undefined ? '' : `${place.file}:${place.line}`;
  const isThere = expected.places.some((one) => at === one || at.endsWith(`/${one}`));
  const shown = excerpt.join('\n');
  return [
    ...unless(tools.includes(cause.tool), `the tool is ${cause.tool}`),
    ...unless(
      expected.headlines.some((text) => cause.headline.includes(text)),
      `the headline is ${cause.headline}`,
    ),
    ...unless(
      expected.test === null || cause.testName?.includes(expected.test) === true,
      `the test is ${cause.testName}`,
    ),
    ...unless(expected.places.length === 0 || isThere, `the place is ${at}`),
    ...expected.words
      .filter((word) => !shown.includes(word))
      .map((word) => `the excerpt has no ${word}:\n${shown}`),
    ...unless(
      expected.failures === undefined || expected.failures === cause.failures,
      `it counts ${cause.failures} failures`,
    ),
    ...unless(excerpt.length <= 12, `the excerpt has ${excerpt.length} lines`),
  ];
}

function unless(condition: boolean, problem: string): readonly string[] {
  return condition ? [] : [problem];
}
