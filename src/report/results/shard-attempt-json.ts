import type { FailureCause } from '../../model/failure-cause.ts';
import { type AttemptOutcome, passed, type TestReport } from '../../model/outcome.ts';
import type { AttemptReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';

/** The most characters of what failed attempts printed that a shard's document has, all of its tasks together. */
export const mostText = 40_000_000;

/** The most failed cases of an attempt's test reports that it has, and characters of each text in them. */
const mostCases = 50;
const longestText = 4000;

/** What there is still room for. */
export interface TextRoom {
  left: number;
}

/** What a merge needs of an attempt that has ended; none of one that has not. What it printed is there when it failed, as far as there is room. */
export function attemptForMerge(
  { attempt, slot, startedAt, ended }: AttemptReport,
  mask: Mask,
  room: TextRoom,
): readonly object[] {
  if (ended === undefined) return [];
  const { termination, usage, logBytes } = ended.outcome;
  const numbers = {
    attempt,
    slot,
    startedAt,
    endedAt: ended.at,
    cpuSeconds: usage?.cpuSeconds,
    peakBytes: usage?.peakBytes,
  };
  if (passed(termination)) return [numbers];
  const printed = printedFor(ended.outcome, mask);
  const length = JSON.stringify(printed).length;
  const fits = length <= room.left;
  if (fits) room.left -= length;
  return [
    {
      ...numbers,
      termination: masked(termination, mask),
      logBytes,
      // The one line that says why is always there.
      ...(fits ? printed : { cause: printed.cause && { ...printed.cause, excerpt: [] } }),
    },
  ];
}

interface Printed {
  readonly cause: ReturnType<typeof causeJson> | undefined;
  readonly tail: readonly string[];
  readonly head: readonly string[] | undefined;
  readonly tests: object | undefined;
}

function printedFor({ cause, tail, head, tests }: AttemptOutcome, mask: Mask): Printed {
  return {
    cause: cause && causeJson(cause, mask),
    tail: maskedLines(tail, mask),
    head: head && maskedLines(head, mask),
    tests: tests && testsJson(tests, mask),
  };
}

function causeJson(cause: FailureCause, mask: Mask) {
  const { tool, headline, testName, failures, excerpt, firstLine, place } = cause;
  return {
    tool,
    headline: mask(headline),
    testName: testName === undefined ? undefined : mask(testName),
    failures,
    excerpt: maskedLines(excerpt, mask),
    firstLine,
    place: place && {
      ...place,
      file: mask(place.file),
      workspacePath: place.workspacePath === undefined ? undefined : mask(place.workspacePath),
    },
  };
}

/** The counts of all cases, and the first that failed. */
function testsJson({ counts, cases }: TestReport, mask: Mask): object {
  const failures = cases.filter(({ state }) => state === 'failed' || state === 'error');
  const text = (value: string): string => mask(value).slice(0, longestText);
  return {
    counts,
    cases: failures
      .slice(0, mostCases)
      .map(({ name, group, state, seconds, file, line, message, type, details }) => ({
        name: text(name),
        group: text(group),
        state,
        seconds,
        file: file === undefined ? undefined : text(file),
        line,
        message: text(message),
        type: text(type),
        details: text(details),
      })),
  };
}

/** Masked together: a secret may be in several lines. */
function maskedLines(lines: readonly string[], mask: Mask): readonly string[] {
  return lines.length === 0 ? [] : mask(lines.join('\n')).split('\n');
}

/** The value with every text in it masked. */
function masked(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, masked(field, mask)]));
}
