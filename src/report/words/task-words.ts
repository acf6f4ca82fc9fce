import { type Because, passed, type Result, type Termination } from '../../model/outcome.ts';
import { formatPosition } from '../../model/diagnostic.ts';
import { type AttemptReport, failed, lastOutcome, type TaskReport } from '../run/run-report.ts';
import { givenText } from './given-words.ts';
import { becauseText, terminationHint, terminationText } from './words.ts';

/** A task's state as people see it: its result, or that it was tolerated, is flaky or has not ended. */
export type TaskVerdict = Result | 'tolerated' | 'flaky' | 'unfinished';

/** The one verdict on the task: `tolerated` before `flaky` before its result. */
export function verdictOf(task: TaskReport): TaskVerdict {
  if (task.ended === undefined) return 'unfinished';
  if (task.ended.tolerated) return 'tolerated';
  return task.flaky ? 'flaky' : task.ended.result;
}

/** How a verdict is shown: one character for logs, a picture and a word or two for Markdown. */
interface VerdictSigns {
  readonly symbol: string;
  readonly emoji: string;
  readonly word: string;
}

const signs: Readonly<Record<TaskVerdict, VerdictSigns>> = {
  success: { symbol: '✓', emoji: '✅', word: 'success' },
  flaky: { symbol: '↻', emoji: '🔁', word: 'success, flaky' },
  failure: { symbol: '✗', emoji: '❌', word: 'failure' },
  tolerated: { symbol: '⚠', emoji: '⚠️', word: 'failure, tolerated' },
  cancelled: { symbol: '⊘', emoji: '🚫', word: 'cancelled' },
  skipped: { symbol: '↷', emoji: '⏭️', word: 'skipped' },
  unfinished: { symbol: '…', emoji: '⏳', word: 'unfinished' },
};

/** How the verdict is shown. */
export function verdictSigns(verdict: TaskVerdict): VerdictSigns {
  return signs[verdict];
}

/** Why the task has its result: `exit code 1`, `unit failed`; empty for one that exited with 0. */
export function whyText(task: TaskReport): string {
  if (task.ended === undefined) return task.attempts.length > 0 ? 'still running' : 'not started';
  const tolerated = task.ended.tolerated ? ', tolerated (continue-on-error)' : '';
  return `${reasonText(task)}${tolerated}`;
}

/** The same without that its failure is tolerated. */
export function reasonText(task: TaskReport): string {
  return task.ended === undefined ? '' : reason(task, task.ended.because);
}

/** What to do about how the task ended, or what that often means; undefined where there is nothing to say. */
export function hintText(task: TaskReport): string | undefined {
  const because = task.ended?.because;
  if (because?.kind === 'bad-expression') return `fix the expression at ${formatPosition(because.at)}`;
  const last = lastOutcome(task);
  return last === undefined ? undefined : terminationHint(last.termination);
}

function reason(task: TaskReport, because: Because): string {
  const last = lastOutcome(task)?.termination;
  switch (because.kind) {
    case 'ran':
      return last === undefined ? '' : lastAttemptText(task, last);
    case 'closed':
      return closedText(last, becauseText(because, task.blamed), task.blamed);
    case 'given':
      return givenText(
        because.from,
        task.ended?.tolerated === true ? 'failure' : (task.ended?.result ?? 'skipped'),
      );
    case 'unused':
    case 'join':
    case 'need':
    case 'condition':
    case 'bad-expression':
      return becauseText(because, task.blamed);
  }
}

function lastAttemptText(task: TaskReport, last: Termination): string {
  if (failed(task) || task.ended?.result !== 'success') return terminationText(last, task.blamed);
  if (task.flaky) return `passed on attempt ${task.attempts.length}`;
  return last.kind === 'stopped' ? terminationText(last) : '';
}

/** A task that waited for another attempt when the run closed had failed before. */
function closedText(last: Termination | undefined, cause: string, blamed: string | undefined): string {
  if (last === undefined) return `not started: ${cause}`;
  return last.kind === 'cancelled'
    ? `cancelled: ${cause}`
    : `${terminationText(last, blamed)}, not tried again: ${cause}`;
}

/** The verdict on one attempt of the task: an attempt that was followed by another has failed. */
export function attemptVerdict(task: TaskReport, attempt: AttemptReport): TaskVerdict {
  if (attempt.ended === undefined) return 'unfinished';
  const { termination } = attempt.ended.outcome;
  if (passed(termination)) return 'success';
  if (termination.kind === 'cancelled') return 'cancelled';
  return task.ended?.tolerated === true ? 'tolerated' : 'failure';
}

/** How the attempt ended, or that it did not; `blamed` as for `terminationText`. */
export function attemptText({ ended }: AttemptReport, blamed?: string): string {
  return ended === undefined ? 'still running' : terminationText(ended.outcome.termination, blamed);
}
