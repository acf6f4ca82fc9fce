import type { AttemptOutcome, Termination } from '../../model/outcome.ts';
import { type AttemptReport, attemptSeconds, taskLabel, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { formatDuration } from '../words/duration.ts';
import { saidOfAttempt } from '../words/cause-text.ts';
import { lastLines } from '../words/last-lines.ts';
import { shownText } from '../words/plain-text.ts';
import { hintText, verdictOf, whyText } from '../words/task-words.ts';
import { terminationText } from '../words/words.ts';
import type { JunitCase, JunitRemark } from './junit-case.ts';
import { xmlLines, xmlText } from './xml.ts';

/** In UTF-16 units. */
export const longestName = 1000;

/** A run as its cases need it. */
export interface CaseSurroundings {
  readonly title: string;
  /** Whether the places of tasks are in a file. */
  readonly hasFile: boolean;
  readonly mask: Mask;
  /** Characters of XML that one failure may take. */
  readonly room: number;
}

/** The case of a task. A failure that is tolerated is skipped: a reader that makes a check of the file must not fail where the run does not. */
export function taskCase(report: TaskReport, surroundings: CaseSurroundings): JunitCase {
  const { task, ended, seconds } = report;
  const { title, hasFile, mask } = surroundings;
  const at = ended?.because.kind === 'bad-expression' ? ended.because.at : task.at;
  const base = {
    name: shownText(taskLabel(report), mask, longestName),
    className: shownText(`rundag.${title}.${task.key}`, mask, longestName),
    file: hasFile ? at.file : undefined,
    line: hasFile ? at.line : undefined,
    seconds,
  };
  const skipped = (): readonly JunitRemark[] => [
    { element: 'skipped', message: shownText(whyText(report), mask, longestName), type: undefined, body: '' },
  ];
  switch (verdictOf(report)) {
    case 'success':
      return { ...base, state: 'passed', remarks: () => [] };
    case 'flaky':
      return { ...base, state: 'passed', remarks: () => earlier(report, 'flakyFailure', surroundings) };
    case 'failure':
      return failure(report, base, surroundings);
    case 'tolerated':
    case 'cancelled':
    case 'skipped':
    case 'unfinished':
      return { ...base, state: 'skipped', remarks: skipped };
  }
}

/** A task that could not run is an error, as a test is whose surroundings failed. */
function failure(
  report: TaskReport,
  base: Omit<JunitCase, 'state' | 'remarks'>,
  surroundings: CaseSurroundings,
): JunitCase {
  const last = report.attempts.at(-1);
  const termination = last?.ended?.outcome.termination;
  const isError = report.ended?.because.kind === 'bad-expression' || termination?.kind === 'could-not-start';
  const element = isError ? 'error' : 'failure';
  return {
    ...base,
    state: isError ? 'error' : 'failed',
    remarks: () => [
      remarkOf(element, last, whyText(report), hintText(report), surroundings),
      ...earlier(report, 'rerunFailure', surroundings),
    ],
  };
}

/** What the attempts before the last have to say. */
function earlier(
  { attempts }: TaskReport,
  element: 'flakyFailure' | 'rerunFailure',
  surroundings: CaseSurroundings,
): readonly JunitRemark[] {
  return attempts
    .slice(0, -1)
    .map((attempt) => remarkOf(element, attempt, whyOf(attempt), undefined, surroundings));
}

function whyOf({ ended }: AttemptReport): string {
  return ended === undefined ? 'still running' : terminationText(ended.outcome.termination);
}

function remarkOf(
  element: JunitRemark['element'],
  attempt: AttemptReport | undefined,
  why: string,
  hint: string | undefined,
  { mask, room }: CaseSurroundings,
): JunitRemark {
  const outcome = attempt?.ended?.outcome;
  const cause = outcome?.cause;
  const head = [
    attempt === undefined ? why : `attempt ${attempt.attempt}: ${why}${afterText(attempt)}`,
    ...(hint === undefined ? [] : [hint]),
    ...(cause === undefined ? [] : ['', ...cause.excerpt, '']),
  ];
  const first = lastLines(head, mask, { ...boundsOf(room / 2), lines: 40 });
  const used = first.reduce((size, line) => size + sizeOf(line) + 1, 0);
  const tail = lastLines(outcome?.tail ?? [], mask, boundsOf(room - used));
  return {
    element,
    message: shownText(failureMessage(outcome, why, mask), mask, longestName),
    type: typeOf(outcome?.termination),
    body: xmlLines([...first, ...tail]),
  };
}

/** The cause that was found; else how it ended, with what the log guesses from the output. */
function failureMessage(outcome: AttemptOutcome | undefined, why: string, mask: Mask): string {
  const cause = outcome?.cause;
  if (cause !== undefined) return `${caseOf(cause.testName)}${cause.headline}`;
  const { said, place } = saidOfAttempt(outcome, mask);
  return [why, said, place].filter((part) => part !== undefined).join(' · ');
}

function caseOf(name: string | undefined): string {
  return name === undefined ? '' : `${name}: `;
}

/** A termination such as a timeout says itself after how long it came. */
function afterText(attempt: AttemptReport): string {
  if (attempt.ended?.outcome.termination.kind !== 'exited') return '';
  return ` after ${formatDuration(attemptSeconds(attempt, attempt.ended.at))}`;
}

/** A word for how it ended, the same for all that ended so. */
function typeOf(termination: Termination | undefined): string {
  return termination?.kind ?? 'not-started';
}

function boundsOf(size: number): Parameters<typeof lastLines>[2] {
  return { lines: 100, lineLength: 2000, size, sizeOf };
}

function sizeOf(line: string): number {
  return xmlText(line).length;
}
