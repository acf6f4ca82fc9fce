import { formatPosition } from '../../model/diagnostic.ts';
import type { RunReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { cpuAdvice, cpuLine, cpuUseText } from '../findings/cpu-advice.ts';
import { escapeMarkdown } from '../words/escape.ts';
import { shownText } from '../words/plain-text.ts';
import { counted } from '../words/words.ts';

/** How many tasks are named. */
const named = 5;

/** Longest text of users in a line, in characters. */
const longestText = 300;

const introduction =
  'A task that states no `cpus` holds one. With its line here the run leaves it room, and tasks beside it are not slowed down.';

/** The tasks that used clearly more CPUs than they hold, each with the line to write; empty when there are none. */
export function renderCpuAdvice(report: RunReport, mask: Mask): string {
  const all = cpuAdvice(report);
  if (all.length === 0) return '';
  const shown = (text: string): string => escapeMarkdown(shownText(text, mask, longestText));
  const items = all
    .slice(0, named)
    .map(
      (advice) =>
        `- ${shown(cpuUseText(advice))}. Write at ${shown(formatPosition(advice.at))} \`${cpuLine(advice)}\``,
    );
  const more =
    all.length > named
      ? [
          '',
          `_${counted(all.length - named, 'more task')} left out here: see \`cpu-seconds\` in \`results.json\`._`,
        ]
      : [];
  return ['### More CPUs used than held', '', introduction, '', ...items, ...more, ''].join('\n');
}
