import { withCommas } from '../../model/with-commas.ts';
import type { TaskId } from '../../model/task.ts';
import { lastOutcome, type RunReport, taskLabel } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { failureOutput } from '../cause/failure-lines.ts';
import {
  type FailureGroup,
  failureGroups,
  groupPlace,
  groupWhy,
  tasksIn,
} from '../findings/failure-groups.ts';
import { testsLines } from '../findings/failed-cases.ts';
import { foldedLines, openings } from '../findings/openings.ts';
import { byteLength, renderedThatFit } from '../words/bounded.ts';
import { escapeHtml } from '../words/escape.ts';
import { lastLinesTitle } from '../words/last-lines.ts';
import { hintText, verdictOf, verdictSigns } from '../words/task-words.ts';
import { counted } from '../words/words.ts';
import { preformatted, type ShownText, shownTexts, taskLink } from './markup.ts';

/** How many causes stand in a list of their own, before the rest is folded. */
const mostListed = 12;

/** How many other tasks with the same cause are linked. */
const namedOthers = 20;

/** Bytes of output that a failure shows, when there is room, and when there are very many. */
const most = 8000;
const least = 600;

/** What a failure is shown with. */
interface Look {
  readonly mask: Mask;
  readonly shown: ShownText;
  /** What `#task=` names, by id. */
  readonly keys: ReadonlyMap<TaskId, string>;
}

/**
 * The failed tasks by their causes, in about `bytes` at most; empty when none failed. Each has a line with its cause and place, and under it, open for the
 * first ones, the lines that say why.
 */
export function renderFailed(
  report: RunReport,
  mask: Mask,
  keys: ReadonlyMap<TaskId, string>,
  bytes: number,
): string {
  const groups = failureGroups(report, mask);
  if (groups.length === 0) return '';
  const { open, lines } = openings(groups.length);
  const each = Math.max(least, Math.min(most, Math.floor(bytes / groups.length) - 1000));
  const look = { mask, shown: shownTexts(mask), keys };
  const first = groups.slice(0, mostListed).map((group, place) => {
    const isOpen = place < open;
    return renderGroup(group, look, { isOpen, lines: isOpen ? lines : foldedLines, bytes: each });
  });
  const list = first.join('\n');
  const rest = renderRest(groups.slice(mostListed), look, { bytes: bytes - byteLength(list), each });
  return `<section id="failed" aria-labelledby="failed-title">\n<h2 id="failed-title">Failed</h2>\n${list}\n${rest}</section>\n`;
}

function renderRest(
  groups: readonly FailureGroup[],
  look: Look,
  { bytes, each }: { readonly bytes: number; readonly each: number },
): string {
  if (groups.length === 0) return '';
  const { kept, leftOut } = renderedThatFit(groups, bytes, (group) =>
    renderGroup(group, look, { isOpen: false, lines: foldedLines, bytes: each }),
  );
  const cut =
    leftOut === 0
      ? ''
      : `<p>${counted(leftOut, 'more cause')} left out here: the table has ${leftOut === 1 ? 'its' : 'their'} tasks.</p>\n`;
  return `<details class="more"><summary>${counted(tasksIn(groups), 'more failed task')}, ${counted(groups.length, 'more cause')}</summary>\n${kept.join('\n')}\n${cut}</details>\n`;
}

/** One cause: a line with its tasks, how they ended, what they said and where, and under it the lines that say why. */
function renderGroup(
  group: FailureGroup,
  look: Look,
  { isOpen, lines, bytes }: { readonly isOpen: boolean; readonly lines: number; readonly bytes: number },
): string {
  const { first, cause } = group;
  const { mask, shown } = look;
  const outcome = lastOutcome(first);
  const hint = hintText(first);
  const printed = failureOutput(outcome, mask, { lines, bytes });
  const parts = [
    ...renderOthers(group, look),
    ...(outcome?.tests === undefined ? [] : testsLines(outcome.tests, shown)),
    ...(hint === undefined || cause.said === hint ? [] : [`<p class="hint">${shown(hint, 500)}</p>`]),
    printed.lines.length === 0 ? '<p>It printed nothing.</p>' : preformatted(printed.lines),
    ...(printed.tail.length > 0
      ? [`<details><summary>${lastLinesTitle(printed.tail)}</summary>${preformatted(printed.tail)}</details>`]
      : []),
  ];
  return `<details class="failure"${isOpen ? ' open' : ''}>\n<summary>${renderTitle(group, look)}</summary>\n${parts.filter((part) => part !== '').join('\n')}\n</details>`;
}

function renderTitle(group: FailureGroup, look: Look): string {
  const { first, others, cause, heldBack } = group;
  const sign = verdictSigns(verdictOf(first));
  const more = others.length === 0 ? '' : ` and ${withCommas(others.length)} more`;
  return [
    `<span class="sign ${verdictOf(first)}" aria-hidden="true">${sign.symbol}</span> ${link(first, look)}<b>${more}</b>`,
    `<span>${escapeHtml(groupWhy(group))}</span>`,
    ...(cause.said === undefined ? [] : [`<strong>${escapeHtml(cause.said)}</strong>`]),
    `<code>${escapeHtml(groupPlace(group, look.mask))}</code>`,
    ...(heldBack === 0 ? [] : [`<span class="held">held back ${counted(heldBack, 'task')}</span>`]),
  ].join(' <i aria-hidden="true">·</i> ');
}

function renderOthers({ others }: FailureGroup, look: Look): readonly string[] {
  if (others.length === 0) return [];
  const links = others.slice(0, namedOthers).map((task) => link(task, look));
  const more = others.length > namedOthers ? ` and ${withCommas(others.length - namedOthers)} more` : '';
  return [`<p>For the same cause: ${links.join(', ')}${more}</p>`];
}

function link(task: FailureGroup['first'], { shown, keys }: Look): string {
  return `<a href="${taskLink(keys.get(task.task.id) ?? '')}">${shown(taskLabel(task), 200)}</a>`;
}
