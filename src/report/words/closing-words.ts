import { givenInReport, givenSentence } from './given-words.ts';
import { formatDuration } from './duration.ts';
import { repeatedText, wallText } from './machine-words.ts';
import { labelOf } from '../run/run-report.ts';
import type { RunReport } from '../run/run-report.ts';
import { verdictOf } from './task-words.ts';
import type { TaskVerdict } from './task-words.ts';
import { counted, runResultVerb } from './words.ts';
import { withCommas } from '../../model/with-commas.ts';

/** Tasks of the critical path that are named; of a longer one the first and the last are. */
const namedOnPath = 8;

/** `4 succeeded, 1 failed, 1 skipped`: every kind that there is, the tolerated and flaky among the succeeded. */
export function countsText(report: RunReport): string {
  const { success, failure, cancelled, skipped } = report.counts;
  const unfinished = report.tasks.size - success - failure - cancelled - skipped;
  const special = [countOf(report, 'tolerated', 'failed but tolerated'), countOf(report, 'flaky', 'flaky')];
  const among = special.filter((text) => text !== '').join(', ');
  return [
    [success, `succeeded${among === '' ? '' : ` (${among})`}`] as const,
    [failure, 'failed'] as const,
    [cancelled, 'cancelled'] as const,
    [skipped, 'skipped'] as const,
    [unfinished, 'not finished'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${withCommas(count)} ${word}`)
    .join(', ');
}

function countOf(report: RunReport, verdict: TaskVerdict, word: string): string {
  let count = 0;
  for (const task of report.tasks.values()) if (verdictOf(task) === verdict) count += 1;
  return count === 0 ? '' : `${withCommas(count)} ${word}`;
}

/** `CI failed: 6 tasks · 4 succeeded, 1 failed, 1 skipped`, and at its end which results are given. */
export function verdictText(report: RunReport): string {
  const verdict = `${report.title} ${runResultVerb(report.ended?.result)}: ${counted(report.tasks.size, 'task')} · ${countsText(report)}`;
  const given = givenSentence(givenInReport(report));
  return given === undefined ? verdict : `${verdict} · ${given}`;
}

/**
 * `12.3 s · sum of task times 20.1 s · CPU bound 10.1 s (2 CPUs) · critical path 11.9 s, the floor: install → build → e2e`. What one by one
 * would take is not said: tasks that ran side by side do not tell.
 */
export function timesText(report: RunReport): string {
  const { taskSeconds, cpuBoundSeconds, criticalPath, floor, allCpus } = report;
  const sums = `${wallText(report)} · sum of task times ${formatDuration(taskSeconds)}${repeatedText(report)}`;
  if (criticalPath.path.length === 0) return sums;
  const [onCpus, onPath] = floor.kind === 'cpus' ? [', the floor', ''] : ['', ', the floor'];
  const cpus = `CPU bound ${formatDuration(cpuBoundSeconds)} (${counted(allCpus, 'CPU')}${onCpus})`;
  return `${sums} · ${cpus} · critical path ${formatDuration(criticalPath.seconds)}${onPath}: ${pathText(report)}`;
}

/** The tasks of the critical path, of a long one the first and the last: `install → build → e2e`. */
export function pathText(report: RunReport): string {
  const labels = report.criticalPath.path.map((id) => labelOf(report, id));
  if (labels.length <= namedOnPath) return labels.join(' → ');
  const half = namedOnPath / 2;
  const between = `(${labels.length - namedOnPath} more)`;
  return [...labels.slice(0, half), between, ...labels.slice(-half)].join(' → ');
}
