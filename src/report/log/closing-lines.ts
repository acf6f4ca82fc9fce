import { shorterLine } from '../findings/insight-words.ts';
import type { Termination } from '../../model/outcome.ts';
import { withCommas } from '../../model/with-commas.ts';
import {
  type AttemptReport,
  attemptSeconds,
  lastOutcome,
  type RunReport,
  type TaskReport,
} from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { causeParts } from '../words/cause-text.ts';
import { timesText, verdictText } from '../words/closing-words.ts';
import { formatDuration } from '../words/duration.ts';
import { shownText } from '../words/plain-text.ts';
import { blameCounts, byBlame, type NotRun, notRunByReason } from '../findings/not-run.ts';
import { verdictSigns } from '../words/task-words.ts';
import { counted } from '../words/words.ts';
import { attemptHeading, attemptOf, cpuTexts } from './log-lines.ts';
import { type LogLine, verdictColour } from './paint.ts';

/** The most failed tasks that have a line each, the most reasons for which others did not run, and the most tasks named for one. */
const listedFailures = 20;
const listedReasons = 6;
const namedTasks = 3;

/** Characters of a task's name in these lines. */
const longestName = 200;

/**
 * What a log ends with, so that its last forty lines tell the story: each failed task with how it ended, what it printed about that and
 * where, those that broke most others first; why others did not run; the verdict and the times.
 */
export function closingLines(report: RunReport, mask: Mask): readonly LogLine[] {
  const won = report.ended?.result === 'success';
  const reasons = notRunByReason(report);
  const shorter = shorterLine(report);
  return [
    ...failureLines(report, reasons, mask),
    ...reasonLines(reasons, mask),
    { colour: won ? 'green' : 'red', symbol: won ? '✓' : '✗', text: verdictText(report) },
    ...[timesText(report), ...cpuTexts(report), ...(shorter === undefined ? [] : [shorter])].map(
      (text) => ({ colour: 'dim', symbol: ' ', text }) as const,
    ),
  ];
}

/** The failed tasks of a run, in the order in which they failed. */
export function failedTasks(report: RunReport): readonly TaskReport[] {
  return [...report.tasks.values()]
    .filter((task) => task.ended?.result === 'failure')
    .toSorted((left, right) => (left.ended?.at ?? 0) - (right.ended?.at ?? 0));
}

/** `unit · exit code 1 after 12.3 s · cart > adds the tax: expected 119 to be 120 · test/vat.test.js:14`. */
export function failureText(report: RunReport, task: TaskReport, mask: Mask): string {
  const { said, place } = causeParts(task, mask);
  return joined(nameOf(task, mask), endText(task, mask), said, place ?? placeOf(report, task));
}

/** What stands over its output: the same, without what is only guessed from it. */
export function failureHeading(report: RunReport, task: TaskReport, mask: Mask): string {
  if (lastOutcome(task)?.cause !== undefined) return failureText(report, task, mask);
  const { place } = causeParts(task, mask);
  return joined(nameOf(task, mask), endText(task, mask), place ?? placeOf(report, task));
}

/** What stands over the output of an attempt that another followed. */
export function earlierAttemptHeading(report: RunReport, task: TaskReport, attempt: AttemptReport): string {
  return joined(attemptHeading(task, attempt), placeOf(report, task));
}

/** `exit code 1 on shard 2/4 after 12.3 s, attempt 3 of 3`. */
function endText(task: TaskReport, mask: Mask): string {
  const { why: how, where } = causeParts(task, mask);
  const why = where === undefined ? how : `${how} on ${where}`;
  const last = task.attempts.at(-1);
  if (last === undefined) return why;
  const isNews = hasOwnTime(last.ended?.outcome.termination);
  const after = isNews ? ` after ${formatDuration(attemptSeconds(last, last.startedAt))}` : '';
  const { attempts } = task;
  return `${why}${after}${attempts.length > 1 ? `, ${attemptOf(task, last.attempt)}` : ''}`;
}

function nameOf({ label }: TaskReport, mask: Mask): string {
  return shownText(label, mask, longestName);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** Where the task stands; an inline graph is no file that could be opened. */
function placeOf({ graphFile }: RunReport, { task }: TaskReport): string | undefined {
  return graphFile === undefined ? undefined : `${task.at.file}:${task.at.line}`;
}

/** Whether how long it took is news beside how it ended. */
function hasOwnTime(termination: Termination | undefined): boolean {
  switch (termination?.kind) {
    case 'exited':
    case 'signalled':
    case 'keeper-killed':
    case 'ended-early':
      return true;
    case 'bad-task-file':
    case 'too-many-masks':
    case 'timed-out':
    case 'not-ready':
    case 'cancelled':
    case 'could-not-start':
    case 'stopped':
    case undefined:
      return false;
  }
}

function failureLines(report: RunReport, reasons: readonly NotRun[], mask: Mask): readonly LogLine[] {
  const failures = byBlame(failedTasks(report), blameCounts(reasons));
  const more = failures.length - listedFailures;
  const symbol = verdictSigns('failure').symbol;
  const lines = failures.slice(0, listedFailures).map((task) => failureText(report, task, mask));
  if (more > 0)
    lines.push(
      `${counted(more, 'more task')} failed: results.json and the lines above name ${more === 1 ? 'it' : 'them'}`,
    );
  return lines.map((text) => ({ colour: 'red', symbol, text }));
}

function reasonLines(reasons: readonly NotRun[], mask: Mask): readonly LogLine[] {
  const more = reasons.slice(listedReasons).reduce((sum, { tasks }) => sum + tasks.length, 0);
  const lines = reasons.slice(0, listedReasons).map(({ result, reason, tasks }): LogLine => {
    const names = tasks
      .slice(0, namedTasks)
      .map((task) => nameOf(task, mask))
      .join(', ');
    const others = tasks.length > namedTasks ? ` and ${withCommas(tasks.length - namedTasks)} more` : '';
    return {
      colour: verdictColour(result),
      symbol: verdictSigns(result).symbol,
      text: `${counted(tasks.length, 'task')} ${result}: ${shownText(reason, mask, longestName)} · ${names}${others}`,
    };
  });
  return more > 0
    ? [
        ...lines,
        {
          colour: 'dim',
          symbol: verdictSigns('skipped').symbol,
          text: `${counted(more, 'more task')} did not run, for other reasons: see results.json`,
        },
      ]
    : lines;
}
