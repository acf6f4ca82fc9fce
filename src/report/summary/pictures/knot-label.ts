import type { Result } from '../../../model/outcome.ts';
import { withCommas } from '../../../model/with-commas.ts';
import { type TaskReport, taskLabel } from '../../run/run-report.ts';
import type { Mask } from '../../secrets/mask.ts';
import { formatDuration } from '../../words/duration.ts';
import { shownText } from '../../words/plain-text.ts';
import { type TaskVerdict, verdictOf, verdictSigns } from '../../words/task-words.ts';
import { type Knot, middleKey } from './graph-condense.ts';

/** Characters of a name in a box. */
const longestName = 40;

/** In which order a box counts its tasks. */
const verdicts: readonly TaskVerdict[] = [
  'success',
  'flaky',
  'failure',
  'tolerated',
  'cancelled',
  'skipped',
  'unfinished',
];

/** `✓ build · 12.3 s` of one task, `unit (12: 11 ✓ 1 ✗)` of a matrix, `others (1,940: 1,940 ✓)` of what else shares a box. Masked, not escaped. */
export function knotLabel({ key, tasks }: Knot, mask: Mask): string {
  const [first] = tasks;
  if (first === undefined) return '';
  if (tasks.length === 1)
    return `${verdictSigns(verdictOf(first)).symbol} ${labelOf(first, mask)}${timeOf(first)}`;
  const counts = verdicts.flatMap((verdict) => {
    const count = tasks.filter((task) => verdictOf(task) === verdict).length;
    return count === 0 ? [] : [`${withCommas(count)} ${verdictSigns(verdict).symbol}`];
  });
  return `${groupName(key, tasks, mask)} (${withCommas(tasks.length)}: ${counts.join(' ')})`;
}

function labelOf(task: TaskReport, mask: Mask): string {
  return shownText(taskLabel(task), mask, longestName);
}

function timeOf(task: TaskReport): string {
  return task.attempts.length === 0 ? '' : ` · ${formatDuration(task.seconds)}`;
}

function groupName(key: string, tasks: readonly TaskReport[], mask: Mask): string {
  const keys = new Set(tasks.map(({ task }) => task.key));
  const [first] = keys;
  if (keys.size === 1 && first !== undefined) return shownText(first, mask, longestName);
  return key === middleKey ? 'more of the critical path' : 'others';
}

/** The result that colours the box: the worst of those that its tasks have. */
export function knotResult({ tasks }: Knot): Result | undefined {
  const results = new Set(tasks.map(({ ended }) => ended?.result));
  const worst: readonly Result[] = ['failure', 'cancelled', 'success', 'skipped'];
  return results.has(undefined) ? undefined : worst.find((result) => results.has(result));
}
