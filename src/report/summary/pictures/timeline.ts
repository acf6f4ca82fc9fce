import { withCommas } from '../../../model/with-commas.ts';
import { type RunReport, taskLabel } from '../../run/run-report.ts';
import type { Mask } from '../../secrets/mask.ts';
import { pathText } from '../../words/closing-words.ts';
import { formatDuration } from '../../words/duration.ts';
import { escapeMarkdown } from '../../words/escape.ts';
import { shownText } from '../../words/plain-text.ts';
import { counted } from '../../words/words.ts';
import { type Gantt, renderGantt } from './gantt.ts';

/** Characters of the critical path. */
const longestPath = 1000;

/** How many of the longest tasks are named when the chart cannot name all, and with how many characters. */
const namedLongest = 5;
const longestName = 100;

/** The timeline of the run, under the critical path in words; empty when nothing ran. */
export function renderTimeline(report: RunReport, mask: Mask): string {
  const gantt = renderGantt(report, mask);
  if (gantt === undefined) return '';
  const { path, seconds } = report.criticalPath;
  const words = escapeMarkdown(shownText(pathText(report), mask, longestPath));
  const critical = path.length === 0 ? [] : [`Critical path (◆), ${formatDuration(seconds)}: ${words}`, ''];
  const cut = leftOutText(gantt);
  const longest = gantt.named === gantt.total ? [] : [`Longest: ${longestText(report, mask)}`, ''];
  return [
    '### Timeline',
    '',
    ...critical,
    ...longest,
    ...(cut === '' ? [] : [`_${cut}_`, '']),
    '```mermaid',
    `${gantt.mermaid}\`\`\``,
    '',
  ].join('\n');
}

/** `e2e 1 min 3 s, build 42.0 s`. */
function longestText(report: RunReport, mask: Mask): string {
  return [...report.tasks.values()]
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, namedLongest)
    .map(
      (task) =>
        `${escapeMarkdown(shownText(taskLabel(task), mask, longestName))} ${formatDuration(task.seconds)}`,
    )
    .join(', ');
}

function leftOutText({ named, total, lanesLeftOut }: Gantt): string {
  const parts = [
    ...(named === total ? [] : [`${ownBarsText(named, total)} Each other bar stands for several.`]),
    ...(lanesLeftOut === 0 ? [] : [`${counted(lanesLeftOut, 'more slot')} left out.`]),
  ];
  return parts.join(' ');
}

function ownBarsText(named: number, total: number): string {
  const have = named === 1 ? 'has a bar of its own' : 'have bars of their own';
  return `Of ${counted(total, 'attempt')} ${withCommas(named)} ${have}: the failed, the critical path and the longest, as far as there is room.`;
}
