import type { TaskId } from '../../model/task.ts';
import { type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { renderedThatFit } from '../words/bounded.ts';
import { formatDuration } from '../words/duration.ts';
import { escapeHtml } from '../words/escape.ts';
import { verdictOf, verdictSigns, whyText } from '../words/task-words.ts';
import { counted } from '../words/words.ts';
import type { Lanes } from './lanes.ts';
import { rowId, type ShownText, shownTexts } from './markup.ts';
import { mostInFileOrder, readingRanks } from './page-data.ts';

/** Rows that stand in the page itself: its script has all others, and draws those that are seen. */
const mostRows = 400;

/** The columns, as the page's script has them too. */
const columns = ['Task', 'Result', 'Start', 'Time', 'Attempts', 'Slot', 'Why'] as const;

/** The table of tasks in at most `bytes`, for readers without scripts and for those that come before it has run. */
export function renderTasks(
  report: RunReport,
  mask: Mask,
  lanes: Lanes,
  keys: ReadonlyMap<TaskId, string>,
  bytes: number,
): string {
  const tasks = inReadingOrder([...report.tasks.values()]).slice(0, mostRows);
  const shown = shownTexts(mask);
  const { kept } = renderedThatFit(tasks, bytes, (task) => renderRow(task, lanes, shown, keys));
  const leftOut = report.tasks.size - kept.length;
  const heads = columns.map((name) => `<th scope="col">${name}</th>`).join('');
  return [
    '<section id="tasks" aria-labelledby="tasks-title">',
    '<h2 id="tasks-title">Tasks</h2>',
    '<div id="find"></div>',
    '<div id="table">',
    `<table><thead><tr>${heads}</tr></thead><tbody>`,
    ...kept,
    '</tbody></table>',
    ...(leftOut === 0
      ? []
      : [
          `<p>${counted(leftOut, 'more task')} left out without scripts: <code>results.json</code> has them all.</p>`,
        ]),
    '</div>',
    '</section>',
    '',
  ].join('\n');
}

/** The order of a table that nobody has sorted. */
function inReadingOrder(tasks: readonly TaskReport[]): readonly TaskReport[] {
  if (tasks.length <= mostInFileOrder) return tasks;
  return tasks.toSorted((one, other) => readingRanks[verdictOf(one)] - readingRanks[verdictOf(other)]);
}

function renderRow(
  task: TaskReport,
  lanes: Lanes,
  shown: ShownText,
  keys: ReadonlyMap<TaskId, string>,
): string {
  const verdict = verdictOf(task);
  const sign = verdictSigns(verdict);
  const [first] = task.attempts.length === 0 ? [] : lanes.attemptsOf(task);
  const cells = [
    `<th scope="row">${shown(taskLabel(task), 200)}</th>`,
    `<td class="${verdict}"><span class="sign ${verdict}" aria-hidden="true">${sign.symbol}</span> ${sign.word}</td>`,
    numeric(first === undefined ? '' : formatDuration(first.from)),
    numeric(first === undefined ? '' : formatDuration(task.seconds)),
    numeric(first === undefined ? '' : String(task.attempts.length)),
    numeric(shown(lanes.slotsOf(task), 300)),
    `<td>${shown(whyText(task))}</td>`,
  ];
  return `<tr id="${escapeHtml(rowId(keys.get(task.task.id) ?? ''))}">${cells.join('')}</tr>`;
}

function numeric(text: string): string {
  return `<td class="number">${text}</td>`;
}
