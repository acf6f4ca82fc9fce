import { byteLength, renderedThatFit } from '../words/bounded.ts';
import { formatDuration } from '../words/duration.ts';
import { escapeHtml } from '../words/escape.ts';
import { firstLines, lastLines, type Room } from '../words/last-lines.ts';
import type { Mask } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { failed, lastOutcome, taskLabel } from '../run/run-report.ts';
import type { RunReport, TaskReport } from '../run/run-report.ts';
import { hintText, verdictOf, verdictSigns, whyText } from '../words/task-words.ts';
import { counted } from '../words/words.ts';

/** How many failed tasks are shown open; the others are folded. */
const open = 10;

/** Bytes of output that a failed task shows, when there is room, and when there are very many. */
const most = 4000;
const least = 500;

/**
 * The failed tasks, each with why and with its last lines, in at most `bytes`; empty when none failed.
 *
 * The more there are, the fewer lines each shows; those that still do not fit are counted.
 */
export function renderFailures(report: RunReport, mask: Mask, bytes: number): string {
  const tasks = [...report.tasks.values()].filter(failed);
  if (tasks.length === 0) return '';
  const outputBytes = Math.max(least, Math.min(most, Math.floor(bytes / tasks.length) - 500));
  const { kept, leftOut } = renderedThatFit([...tasks.entries()], bytes - 500, ([index, task]) =>
    block(task, mask, outputBytes, index < open),
  );
  const cut =
    leftOut === 0
      ? []
      : [
          `_${counted(leftOut, 'more failed task')} left out here: \`results.json\` names them, the log has their output._`,
          '',
        ];
  return ['### Failed', '', ...kept, ...cut].join('\n');
}

function block(task: TaskReport, mask: Mask, outputBytes: number, isOpen: boolean): string {
  const html = (text: string, length: number): string => escapeHtml(shownText(text, mask, length));
  const outcome = lastOutcome(task);
  const hint = hintText(task);
  const room: Room = { lines: 40, lineLength: 400, size: outputBytes, sizeOf: byteLength };
  const cause = outcome?.cause;
  const lines =
    cause === undefined
      ? lastLines(outcome?.tail ?? [], mask, room)
      : firstLines(cause.excerpt, mask, { ...room, lines: 12 });
  const title = `${verdictSigns(verdictOf(task)).emoji} <b>${html(taskLabel(task), 200)}</b> · ${html(whyText(task), 300)}`;
  return [
    `<details${isOpen ? ' open' : ''}>`,
    `<summary>${title} · ${formatDuration(task.seconds)}</summary>`,
    '',
    ...(hint === undefined ? [] : [`<p>${html(hint, 500)}</p>`, '']),
    ...(lines.length === 0 ? ['<p>It printed nothing.</p>'] : fenced(lines)),
    '',
    '</details>',
    '',
  ].join('\n');
}

/** A code block whose fence is longer than any run of backticks inside. */
function fenced(lines: readonly string[]): readonly string[] {
  const runs = lines.flatMap((line) => line.match(/`+/gu) ?? []);
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence];
}
