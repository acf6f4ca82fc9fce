import { byteLength, renderedThatFit } from '../words/bounded.ts';
import { formatDuration } from '../words/duration.ts';
import { escapeMarkdown } from '../words/escape.ts';
import type { Mask } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { taskLabel } from '../run/run-report.ts';
import type { RunReport, TaskReport } from '../run/run-report.ts';
import { verdictOf, verdictSigns, whyText } from '../words/task-words.ts';
import type { TaskVerdict } from '../words/task-words.ts';
import { slotsCell } from '../words/slot-words.ts';
import { counted } from '../words/words.ts';

/** Up to this many tasks stand in one table in the graph's order. */
const oneTable = 25;

/** Up to this many tasks that deserve a look stand open: all that failed are told of above. */
const openRows = 15;

/** What comes first in a long table, in this order. */
const deservesALook: readonly TaskVerdict[] = ['failure', 'tolerated', 'flaky', 'unfinished'];

const head = [
  '| Task | Result | Start | Time | Attempts | Slot | Why |',
  '| --- | --- | ---: | ---: | ---: | ---: | --- |',
];

/**
 * The tasks as Markdown tables of at most `bytes`: what the timeline shows, in words.
 *
 * A short one is whole and in the graph's order. A long one first has what deserves attention, then the rest, folded;
 * what does not fit is counted.
 */
export function renderTable(report: RunReport, mask: Mask, bytes: number): string {
  const tasks = [...report.tasks.values()];
  const room = bytes - 1000;
  const rows = (of: readonly TaskReport[], left: number): readonly string[] => table(report, of, mask, left);
  if (tasks.length <= oneTable) return ['### Tasks', '', ...rows(tasks, room), ''].join('\n');
  const first = deservesALook.flatMap((verdict) => tasks.filter((task) => verdictOf(task) === verdict));
  const rest = tasks.filter((task) => !deservesALook.includes(verdictOf(task)));
  const lines = ['### Tasks', ''];
  const open = first.slice(0, openRows);
  if (open.length > 0) lines.push(...rows(open, room), '');
  const folded = (of: readonly TaskReport[], what: string, part: number): void => {
    if (of.length === 0) return;
    const left = (room - byteLength(lines.join('\n'))) * part;
    lines.push(`<details><summary>${what}</summary>`, '', ...rows(of, left), '', '</details>', '');
  };
  const more = first.slice(openRows);
  folded(
    more,
    `${counted(more.length, 'more task')} that failed, passed on a retry or did not end`,
    rest.length > 0 ? 0.6 : 1,
  );
  folded(rest, counted(rest.length, first.length > 0 ? 'other task' : 'task'), 1);
  return lines.join('\n');
}

function table(
  report: RunReport,
  tasks: readonly TaskReport[],
  mask: Mask,
  bytes: number,
): readonly string[] {
  const { kept, leftOut } = renderedThatFit(tasks, bytes, (task) => row(report, task, mask));
  if (leftOut === 0) return [...head, ...kept];
  return [
    ...head,
    ...kept,
    '',
    `_${counted(leftOut, 'more task')} left out here: \`results.json\` has them all._`,
  ];
}

function row(report: RunReport, task: TaskReport, mask: Mask): string {
  const cell = (text: string, length: number): string => escapeMarkdown(shownText(text, mask, length));
  const verdict = verdictOf(task);
  const [first] = task.attempts;
  const times =
    first === undefined
      ? ['', '', '']
      : [
          formatDuration((first.startedAt - report.startedAt) / 1000),
          formatDuration(task.seconds),
          String(task.attempts.length),
        ];
  return `| ${[
    cell(taskLabel(task), 200),
    `${verdictSigns(verdict).emoji} ${verdictSigns(verdict).word}`,
    ...times,
    cell(slotsCell(task.attempts, report), 300),
    cell(whyText(task), 300),
  ].join(' | ')} |`;
}
