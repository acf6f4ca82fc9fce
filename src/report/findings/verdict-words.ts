import { withCommas } from '../../model/with-commas.ts';
import { closedByLabel, type RunReport, taskLabel } from '../run/run-report.ts';
import { formatDuration } from '../words/duration.ts';
import { givenInReport } from '../words/given-words.ts';
import { machinesText, repeatedText, wallText } from '../words/machine-words.ts';
import { verdictOf } from '../words/task-words.ts';
import { closeCauseText, counted, listed, runResultVerb } from '../words/words.ts';
import { type NotRun, notRunByReason } from './not-run.ts';

/** Reasons that are told apart, and tasks that are named for each. */
const mostReasons = 4;
const namedTasks = 3;

/** The opening of a report in parts: what users named is masked and escaped as the report wants it. */
export interface VerdictWords {
  /** `CI failed: 1 of 6 tasks failed, 2 skipped, 3 succeeded`. */
  readonly sentence: string;
  /** How long it took, and on what. */
  readonly facts: readonly string[];
  /** Why it started nothing more; undefined when nothing stopped it. */
  readonly stoppedEarly: string | undefined;
  /** From where given results are known; undefined when none is given. */
  readonly given: string | undefined;
  /** What did not run for which reason; undefined when all ran. */
  readonly notRun: string | undefined;
}

/** The opening of a report; `text` makes a text of users fit for it, at most as long as it is told. */
export function verdictWords(
  report: RunReport,
  text: (words: string, length?: number) => string,
): VerdictWords {
  const { taskSeconds, parallelism, parallelismBecause, closedBy, machines } = report;
  const given = givenInReport(report);
  const parts = [countsSentence(report), ...(given === undefined ? [] : [given.count])];
  const notRun = notRunByReason(report);
  return {
    sentence: `${text(report.title)} ${runResultVerb(report.ended?.result)}: ${parts.join(', ')}`,
    facts: [
      `Took ${wallText(report)}; sum of task times ${formatDuration(taskSeconds)}${repeatedText(report)}`,
      machines.length === 0
        ? `${withCommas(parallelism)} at a time (${text(parallelismBecause)})`
        : machinesText(report),
    ],
    stoppedEarly: closedBy && text(closeCauseText(closedBy, closedByLabel(report, closedBy))),
    given: given && text(given.sources, 1000),
    notRun: notRun.length === 0 ? undefined : notRunSentence(notRun, text),
  };
}

/** `1 of 6 tasks failed, 2 skipped, 3 succeeded (1 flaky)`; of a run in which all went well `6 tasks succeeded`. */
function countsSentence(report: RunReport): string {
  const { success, failure, cancelled, skipped } = report.counts;
  const all = report.tasks.size;
  const succeeded = `succeeded${amongText(report)}`;
  if (success === all) return `${counted(all, 'task')} ${succeeded}`;
  const [[count, word] = [0, 'ran'], ...rest] = [
    [failure, 'failed'] as const,
    [cancelled, cancelled === 1 ? 'was cancelled' : 'were cancelled'] as const,
    [skipped, skipped === 1 ? 'was skipped' : 'were skipped'] as const,
    [all - success - failure - cancelled - skipped, 'did not finish'] as const,
    [success, succeeded] as const,
  ].filter(([number]) => number > 0);
  const others = rest.map(([number, did]) => `, ${withCommas(number)} ${did}`);
  return `${withCommas(count)} of ${counted(all, 'task')} ${word}${others.join('')}`;
}

function amongText(report: RunReport): string {
  const counts = { tolerated: 0, flaky: 0 };
  for (const task of report.tasks.values()) {
    const verdict = verdictOf(task);
    if (verdict === 'tolerated' || verdict === 'flaky') counts[verdict] += 1;
  }
  const among = [
    ...(counts.tolerated === 0 ? [] : [`${withCommas(counts.tolerated)} failed but tolerated`]),
    ...(counts.flaky === 0 ? [] : [`${withCommas(counts.flaky)} flaky`]),
  ];
  return among.length === 0 ? '' : ` (${among.join(', ')})`;
}

/** `40 tasks skipped, since build failed: e2e, unit, docs and 37 more; 2 tasks cancelled, since lint failed (fail-fast): types, unit`. */
function notRunSentence(groups: readonly NotRun[], text: (words: string) => string): string {
  const told = groups.slice(0, mostReasons).map(({ result, reason, tasks }) => {
    const names = listed(tasks.map(taskLabel), namedTasks);
    return `${counted(tasks.length, 'task')} ${result}, since ${text(reason)}: ${text(names)}`;
  });
  const rest = groups.slice(mostReasons).reduce((sum, { tasks }) => sum + tasks.length, 0);
  return [...told, ...(rest === 0 ? [] : [`${counted(rest, 'task')} for other reasons`])].join('; ');
}
