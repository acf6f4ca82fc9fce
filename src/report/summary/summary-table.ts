import { byteLength, renderedThatFit } from '../words/bounded.ts';
import { formatDuration } from '../words/duration.ts';
import { escapeMarkdown } from '../words/escape.ts';
import type { Mask } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { taskLabel } from '../run/run-report.ts';
import type { RunReport, TaskReport } from '../run/run-report.ts';
import { verdictOf, verdictSigns, whyText } from '../words/task-words.ts';
import type { TaskVerdict } from '../words/task-words.ts';
import { counted, listed } from '../words/words.ts';

/** Up to this many tasks stand in one table in the graph's order. */
const oneTable = 50;

/** What comes first in a long table, in this order. */
const deservesALook: readonly TaskVerdict[] = ['failure', 'tolerated', 'flaky', 'unfinished'];

const head = ['| Task | Result | Time | Attempts | Slot | Why |', '| --- | --- | ---: | ---: | ---: | --- |'];

/**
 * The tasks as Markdown tables of at most `bytes`.
 *
 * A short one is whole and in the graph's order. A long one first has what deserves attention, then the rest, folded;
 * what does not fit is counted.
 */
export function renderTable(report: RunReport, mask: Mask, bytes: number): string {
  const tasks = [...report.tasks.values()];
  const room = bytes - 1000;
  if (tasks.length <= oneTable) return ['### Tasks', '', ...table(tasks, mask, room), ''].join('\n');
  const first = deservesALook.flatMap((verdict) => tasks.filter((task) => verdictOf(task) === verdict));
  const rest = tasks.filter((task) => !deservesALook.includes(verdictOf(task)));
  const lines = ['### Tasks', ''];
  if (first.length > 0) lines.push(...table(first, mask, rest.length > 0 ? room * 0.6 : room), '');
  if (rest.length > 0) {
    const folded = `<details><summary>${counted(rest.length, first.length > 0 ? 'other task' : 'task')}</summary>`;
    const left = room - byteLength(lines.join('\n'));
    lines.push(folded, '', ...table(rest, mask, left), '', '</details>', '');
  }
  return lines.join('\n');
}

function table(tasks: readonly TaskReport[], mask: Mask, bytes: number): readonly string[] {
  const { kept, leftOut } = renderedThatFit(tasks, bytes, (task) => row(task, mask));
  if (leftOut === 0) return [...head, ...kept];
  return [
    ...head,
    ...kept,
    '',
    `_${counted(leftOut, 'more task')} left out here: \`results.json\` has them all._`,
  ];
}

function row(task: TaskReport, mask: Mask): string {
  const cell = (text: string, length: number): string => escapeMarkdown(shownText(text, mask, length));
  const verdict = verdictOf(task);
  const ran = task.attempts.length > 0;
  const slots = [...new Set(task.attempts.map(({ slot }) => String(slot)))];
  return `| ${[
    cell(taskLabel(task), 200),
    `${verdictSigns(verdict).emoji} ${verdictSigns(verdict).word}`,
    ran ? formatDuration(task.seconds) : '',
    ran ? String(task.attempts.length) : '',
    listed(slots, 5),
    cell(whyText(task), 300),
  ].join(' | ')} |`;
}
