import type { RunEvent } from '../run/event.ts';
import type { Instant } from '../../model/outcome.ts';
import type { AttemptOutcome } from '../../model/outcome.ts';
import { cleanUpsText } from './clean-ups.ts';
import { cpuAdvice, cpuAdviceText } from '../findings/cpu-advice.ts';
import { formatDuration, formatLimit } from '../words/duration.ts';
import { givenSentence, givenWords } from '../words/given-words.ts';
import { maximumMatchers } from './matcher-relay.ts';
import { processRemarks, remarkText } from '../words/processes.ts';
import type { RunView } from '../run/reporter.ts';
import { attemptSeconds, closedByLabel, taskLabel } from '../run/run-report.ts';
import type { AttemptReport, RunReport, TaskReport } from '../run/run-report.ts';
import { attemptText, hintText, whyText } from '../words/task-words.ts';
import { closeCauseText, counted, listed } from '../words/words.ts';
import { withCommas } from '../../model/with-commas.ts';

type Event<Type extends RunEvent['type']> = Extract<RunEvent, { readonly type: Type }>;

/** The most running tasks that a heartbeat names. */
const namedRunning = 10;

/** A task that has taken this multiple of its usual time is said to take longer. */
const clearlyLonger = 1.2;

/** How many tasks are named that should state how many CPUs they use. */
const namedForCpus = 3;

/** `CI: 6 tasks, 2 at a time (2 usable CPUs)`, and which results are given, as far as that is known. */
export function runStartedText(event: Event<'run-started'>): string {
  const { title, tasks, parallelism, parallelismBecause, given = [] } = event;
  const started = `${title}: ${counted(tasks.length, 'task')}, ${parallelism} at a time (${parallelismBecause})`;
  const known = givenSentence(givenWords(given, tasks.length));
  return known === undefined ? started : `${started} · ${known}`;
}

/** `lint`, `unit · attempt 2 of 3`. */
export function attemptStartedText(task: TaskReport, attempt: number): string {
  return attempt === 1 ? taskLabel(task) : `${taskLabel(task)} · ${attemptOf(task, attempt)}`;
}

/** `unit runs: src/a.c changed since 2026-03-01 12:30`. */
export function explanationText({ message }: Event<'explanation'>, task: TaskReport): string {
  return `${taskLabel(task)} runs: ${message}`;
}

/** `database is ready after 1.3 s`. */
export function serviceReadyText(task: TaskReport, seconds: number): string {
  return `${taskLabel(task)} is ready after ${formatDuration(seconds)}`;
}

/** `unit · attempt 1 of 3 · exit code 1 · 3.2 s · next in 5 s`. */
export function retryText(task: TaskReport, attempt: AttemptReport, retryInSeconds: number): string {
  const next = retryInSeconds > 0 ? `next in ${formatLimit(retryInSeconds)}` : 'next at once';
  return `${taskLabel(task)} · ${attemptOf(task, attempt.attempt)} · ${endingText(task, attempt)} · ${next}`;
}

/** `lint · 3.2 s`, `build · given: passed in attempt 1`, `unit · 3.2 s · exit code 1`, `deploy · skipped: unit failed`. */
export function taskEndedText(task: TaskReport): string {
  const why = whyText(task);
  const skipped = task.ended?.result === 'skipped' && task.ended.because.kind !== 'given' ? 'skipped: ' : '';
  const seconds = task.attempts.length === 0 ? '' : formatDuration(task.seconds);
  const attempts = task.attempts.length > 1 && !task.flaky ? counted(task.attempts.length, 'attempt') : '';
  return [taskLabel(task), seconds, `${skipped}${why}`, attempts].filter((part) => part !== '').join(' · ');
}

/** `[a line of 2,000,000 bytes is left out here: it is in /tmp/report/logs/build.log]`. */
export function leftOutText(bytes: number, logFile: string): string {
  return `[a line of ${withCommas(bytes)} bytes is left out here: it is in ${logFile}]`;
}

/** `2,812 lines are left out here: they are in /tmp/report/logs/build.log`. */
export function linesLeftOutText(lines: number, logFile: string): string {
  return `${counted(lines, 'line')} are left out here: they are in ${logFile}`;
}

/** `what it printed last on shard 2/4, whose report has its whole log:`. */
export function elsewhereText(lines: number, machine: string): string {
  return lines === 0
    ? `what it printed is in the report of ${machine}`
    : `what it printed last on ${machine}, whose report has its whole log:`;
}

/** What a task without an attempt is counted as when it has no line of its own. */
export type Unlisted = 'given' | 'unstarted';

/** `99,950 more tasks did not start: results.json names them`, `245 more results are given: results.json names them`. */
export function unlistedText(kind: Unlisted, more: number): string {
  const [one, them] = more === 1 ? [true, 'it'] : [false, 'them'];
  const what =
    kind === 'given'
      ? `${counted(more, 'more result')} ${one ? 'is' : 'are'} given`
      : `${counted(more, 'more task')} did not start`;
  return `${what}: results.json names ${them}`;
}

/** The heading over one attempt's output: `unit · exit code 1 · 3.2 s`, with the attempt's number where there are more. */
export function attemptHeading(task: TaskReport, attempt: AttemptReport): string {
  const which = task.attempts.length > 1 ? [attemptOf(task, attempt.attempt)] : [];
  return [taskLabel(task), ...which, endingText(task, attempt)].join(' · ');
}

/** What else there is to say about a finished task, in lines: hints, incomplete logs, leftovers. */
export function remarksOf(task: TaskReport): readonly string[] {
  const hint = hintText(task);
  const logs = task.attempts.flatMap((attempt) => logProblems(attempt.ended?.outcome));
  const remarks = [...logs, ...processRemarks(task).map((remark) => remarkText(remark))];
  return [...(hint === undefined ? [] : [hint]), ...remarks].map((remark) => `${taskLabel(task)}: ${remark}`);
}

function logProblems(outcome: AttemptOutcome | undefined): readonly string[] {
  if (outcome === undefined) return [];
  return [
    ...(outcome.logProblem === undefined ? [] : [`its log is incomplete: ${outcome.logProblem}`]),
    ...(outcome.withheldFrom === undefined ? [] : [withheldText(outcome)]),
  ];
}

/** How much of an attempt's log may be shown, in bytes. */
export function shownBytes({ logBytes, withheldFrom }: AttemptOutcome): number {
  return Math.min(logBytes, withheldFrom ?? logBytes);
}

function withheldText({ logFile }: AttemptOutcome): string {
  const where = logFile === undefined ? '' : `, and is in ${logFile} alone`;
  return `what it printed from the ::add-mask:: on whose value could not be masked is not shown${where}; what it wrote to its GITHUB_* files is dropped`;
}

/** `lint: 3 problem matcher commands of this attempt have no effect: only the first 1,000 are obeyed`. */
export function matchersBeyondText(task: TaskReport, beyond: number): string {
  const [commands, have] = [counted(beyond, 'problem matcher command'), beyond === 1 ? 'has' : 'have'];
  const obeyed = withCommas(maximumMatchers);
  return `${taskLabel(task)}: ${commands} of this attempt ${have} no effect: only the first ${obeyed} are obeyed`;
}

/** `lint: runs longer than 5 min`; a warning about no task stands alone. */
export function warningText({ message, task }: Event<'warning'>, view: Pick<RunView, 'labelOf'>): string {
  return task === undefined ? message : `${view.labelOf(task)}: ${message}`;
}

/** What became of a process that a task had left running: `lint: process 7 (node) ran on and was ended with the run`. */
export function leftoverText({ process, survives }: Event<'leftover'>, task: TaskReport): string {
  const name = `process ${process.pid} (${process.command})`;
  const leftRunning = task.task.leaveRunning
    ? `${name} runs on, as asked`
    : `${name} ran on and was ended with the run`;
  const text =
    survives === undefined ? leftRunning : remarkText({ kind: 'survivor', process, reason: survives });
  return `${taskLabel(task)}: ${text}`;
}

/**
 * `fail-fast` and its like: `nothing more starts: lint failed (fail-fast)`, or
 * `nothing more starts but clean-ups (if: always(), failure()): lint failed (fail-fast)`.
 */
export function runClosedText({ cause }: Event<'run-closed'>, report: RunReport): string {
  const what =
    cause.kind === 'matrix-fail-fast' ? 'nothing more of its matrix starts' : 'nothing more starts';
  const cleanUps = cleanUpsText(cause, report);
  return `${what}${cleanUps === undefined ? '' : ` but ${cleanUps}`}: ${closeCauseText(cause, closedByLabel(report, cause))}`;
}

/** `still running: e2e (1 min 5 s, expected 2 min), build (45 s) · 12 of 40 tasks done, 1 failed`; the longest first. */
export function heartbeatText(report: RunReport, now: Instant): string {
  const tasks = [...report.tasks.values()];
  const running = tasks
    .flatMap((task) => {
      const attempt = task.attempts.at(-1);
      return attempt === undefined || attempt.ended !== undefined
        ? []
        : [{ label: taskLabel(task), seconds: attemptSeconds(attempt, now), expected: task.expectedSeconds }];
    })
    .toSorted((left, right) => right.seconds - left.seconds);
  const names = running.map(({ label, seconds, expected }) => {
    return `${label} (${formatDuration(seconds)}${expectationText(seconds, expected)})`;
  });
  const done = tasks.filter((task) => task.ended !== undefined).length;
  const what = names.length === 0 ? 'nothing is running' : `still running: ${listed(names, namedRunning)}`;
  const { failure } = report.counts;
  const failures = failure === 0 ? '' : `, ${withCommas(failure)} failed`;
  return `${what} · ${withCommas(done)} of ${counted(tasks.length, 'task')} done${failures}`;
}

function expectationText(seconds: number, expected: number | undefined): string {
  if (expected === undefined) return '';
  return seconds > expected * clearlyLonger
    ? `, ${formatDuration(seconds - expected)} longer than expected`
    : `, expected ${formatDuration(expected)}`;
}

/** What a folded part of the log says: as `taskEndedText`, and in which row of the timeline it is where there are several. */
export function groupTitle(task: TaskReport, parallelism: number): string {
  const { slot, machine } = task.attempts.at(-1) ?? {};
  return slot === undefined || machine !== undefined || parallelism <= 1
    ? taskEndedText(task)
    : `${taskEndedText(task)} · slot ${slot}`;
}

/** Tasks that should state how many CPUs they use: the first few in a line each, and how many more there are. */
export function cpuTexts(report: RunReport): readonly string[] {
  const all = cpuAdvice(report);
  const more = all.length - namedForCpus;
  return [
    ...all.slice(0, namedForCpus).map((advice) => cpuAdviceText(advice)),
    ...(more > 0
      ? [`${counted(more, 'more task')} used more CPUs than held: see cpu-seconds in results.json`]
      : []),
  ];
}

/** `exit code 1 · 3.2 s`, of an attempt that has ended. */
function endingText(task: TaskReport, attempt: AttemptReport): string {
  return `${attemptText(attempt, task.blamed)} · ${formatDuration(attemptSeconds(attempt, attempt.startedAt))}`;
}

/** `attempt 1 of 3`. */
export function attemptOf(task: TaskReport, attempt: number): string {
  return `attempt ${attempt} of ${task.task.retry.max + 1}`;
}
