import type { FailureCause, NamedPlace } from '../../model/failure-cause.ts';
import {
  type AttemptElsewhere,
  type AttemptOutcome,
  noTaskFiles,
  type TestCase,
  type TestReport,
} from '../../model/outcome.ts';
import { Malformed, readAmount, readEntries, readList, readString } from '../../model/read-json.ts';
import { parseTermination } from './parse-termination.ts';

/** What people read is cut at these lengths, in characters. */
const longestLines = 32 * 1024;
const longestText = 4000;
const longestName = 1000;

/** The lines of a cause, and of the beginning of an output. */
const mostExcerpt = 12;
const mostHead = 5;
const mostTail = 100;

/** The most cases of a test report that are read. */
const mostCases = 50;

/** The latest moment that a `Date` can hold, in milliseconds. */
const latest = 8.64e15;

/** Reads an attempt that ran elsewhere; throws `Malformed` for anything that is none. */
export function parseAttempt(value: unknown): AttemptElsewhere {
  const attempt = readEntries(value, 'an attempt');
  const startedAt = readMoment(attempt.get('startedAt'));
  return {
    attempt: readCount(attempt.get('attempt'), 10_000_000),
    slot: readCount(readAmount(attempt.get('slot'), 'a slot') + 1, 1_000_000) - 1,
    startedAt,
    endedAt: Math.max(startedAt, readMoment(attempt.get('endedAt'))),
    outcome: outcomeOf(attempt),
  };
}

/** A moment that a `Date` can hold. */
export function readMoment(value: unknown): number {
  return Math.min(readAmount(value, 'a moment'), latest);
}

/** A whole number from 1. */
export function readCount(value: unknown, most: number): number {
  const number = readAmount(value, 'a whole number');
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new Malformed(`expected a whole number from 1 to ${most}; found ${number}`);
  return number;
}

function outcomeOf(attempt: ReadonlyMap<string, unknown>): AttemptOutcome {
  const [cpuSeconds, peakBytes] = [amountOrNone(attempt, 'cpuSeconds'), amountOrNone(attempt, 'peakBytes')];
  const termination = attempt.get('termination');
  const head = linesOf(attempt.get('head'), mostHead);
  return {
    termination: termination === undefined ? { kind: 'exited', code: 0 } : parseTermination(termination),
    leftovers: [],
    survivors: [],
    ...(cpuSeconds === undefined ? {} : { usage: { cpuSeconds, peakBytes: peakBytes ?? 0 } }),
    logFile: undefined,
    logBytes: amountOrNone(attempt, 'logBytes') ?? 0,
    logProblem: undefined,
    tail: linesOf(attempt.get('tail'), mostTail),
    ...(head.length === 0 ? {} : { head }),
    ...(attempt.has('cause') ? { cause: causeOf(attempt.get('cause')) } : {}),
    ...(attempt.has('tests') ? { tests: testsOf(attempt.get('tests')) } : {}),
    files: noTaskFiles,
  };
}

function causeOf(value: unknown): FailureCause {
  const cause = readEntries(value, 'a cause');
  return {
    tool: textOf(cause.get('tool'), longestName),
    headline: textOf(cause.get('headline'), longestText),
    testName: textOrNone(cause, 'testName', longestName),
    failures: readCount(cause.get('failures'), 1_000_000_000),
    excerpt: linesOf(cause.get('excerpt'), mostExcerpt),
    firstLine: countOrNone(cause, 'firstLine'),
    place: cause.has('place') ? placeOf(cause.get('place')) : undefined,
  };
}

function placeOf(value: unknown): NamedPlace {
  const place = readEntries(value, 'a place');
  const workspacePath = textOrNone(place, 'workspacePath', longestName);
  return {
    file: textOf(place.get('file'), longestName),
    line: readCount(place.get('line'), 1_000_000_000),
    column: countOrNone(place, 'column'),
    // Annotations point there: nowhere outside, whatever a report says.
    ...(workspacePath !== undefined && isInside(workspacePath) ? { workspacePath } : {}),
  };
}

/** Whether a path can be one of a file in the workspace, from its root. */
function isInside(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- what must not be in it
  if (path === '' || /^[/\\]|^[A-Za-z]:|[\u0000-\u001f]/u.test(path)) return false;
  return !path.split(/[/\\]/u).includes('..');
}

function testsOf(value: unknown): TestReport {
  const tests = readEntries(value, 'a test report');
  const counts = readEntries(tests.get('counts'), 'the counts of a test report');
  const count = (name: string): number => readAmount(counts.get(name), 'a count');
  return {
    counts: {
      passed: count('passed'),
      failed: count('failed'),
      error: count('error'),
      skipped: count('skipped'),
    },
    cases: readList(tests.get('cases'), 'cases').slice(0, mostCases).map(caseOf),
  };
}

function caseOf(value: unknown): TestCase {
  const one = readEntries(value, 'a case');
  return {
    name: textOf(one.get('name'), longestText),
    group: textOf(one.get('group'), longestText),
    state: one.get('state') === 'error' ? 'error' : 'failed',
    seconds: amountOrNone(one, 'seconds'),
    file: textOrNone(one, 'file', longestText),
    line: countOrNone(one, 'line'),
    message: textOf(one.get('message'), longestText),
    type: textOf(one.get('type'), longestText),
    details: textOf(one.get('details'), longestText),
  };
}

function textOf(value: unknown, longest: number): string {
  return readString(value, 'a text').slice(0, longest);
}

function textOrNone(
  entries: ReadonlyMap<string, unknown>,
  name: string,
  longest: number,
): string | undefined {
  return entries.has(name) ? textOf(entries.get(name), longest) : undefined;
}

function amountOrNone(entries: ReadonlyMap<string, unknown>, name: string): number | undefined {
  return entries.has(name) ? readAmount(entries.get(name), name) : undefined;
}

function countOrNone(entries: ReadonlyMap<string, unknown>, name: string): number | undefined {
  return entries.has(name) ? readCount(entries.get(name), 1_000_000_000) : undefined;
}

/** Lines, the last ones where they are too many or too long; none where there is nothing. */
function linesOf(value: unknown, most: number): readonly string[] {
  if (value === undefined) return [];
  const lines = readList(value, 'lines').map((line) => readString(line, 'a line'));
  const text = lines.slice(-most).join('\n');
  return text === '' && lines.length < 2 ? [] : text.slice(-longestLines).split('\n');
}
