import { withCommas } from '../../model/with-commas.ts';
import { testsLines } from '../findings/failed-cases.ts';
import {
  type FailureGroup,
  failureGroups,
  groupLabel,
  groupPlace,
  groupWhy,
  tasksIn,
} from '../findings/failure-groups.ts';
import { foldedLines, openings } from '../findings/openings.ts';
import { lastOutcome, type RunReport, taskLabel } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { byteLength, renderedThatFit } from '../words/bounded.ts';
import { escapeHtml, escapeMarkdown } from '../words/escape.ts';
import { lastLinesTitle } from '../words/last-lines.ts';
import { shownText } from '../words/plain-text.ts';
import { hintText, verdictOf, verdictSigns } from '../words/task-words.ts';
import { counted, listed } from '../words/words.ts';
import { failureOutput } from '../cause/failure-lines.ts';

/** How many causes have a block each, before a table tells the others in one line each. */
const mostBlocks = 8;

/** How many lines of that table stand open. */
const openRows = 10;

/** How many other tasks with the same cause are named. */
const named = 6;

/** Bytes of output that a folded failure shows, when there is room, and when there are very many. */
const most = 4000;
const least = 500;

/**
 * The failed tasks by their causes, in at most `bytes`; empty when none failed. The first stand open with the lines that say why; each other one
 * has a line with its cause and place, and its output is folded.
 *
 * The more there are, the fewer lines each shows; those that still do not fit are counted.
 */
export function renderFailures(report: RunReport, mask: Mask, bytes: number): string {
  const groups = failureGroups(report, mask);
  if (groups.length === 0) return '';
  const { open, lines } = openings(groups.length);
  const outputBytes = Math.max(least, Math.min(most, Math.floor(bytes / groups.length) - 500));
  const block = (group: FailureGroup, isOpen: boolean): string =>
    renderBlock(group, mask, { isOpen, lines: isOpen ? lines : foldedLines, bytes: outputBytes });
  const head = groups.length <= mostBlocks ? groups : groups.slice(0, open);
  const opened = head.map((group, index) => block(group, index < open));
  const text = ['### Failed', '', ...opened].join('\n');
  if (head.length === groups.length) return text;
  const others = renderOthers(groups.slice(open), mask, (bytes - byteLength(text)) * 0.5);
  const left = bytes - byteLength(text) - byteLength(others) - 1000;
  return [text, others, renderFolded(groups.slice(open), left, (group) => block(group, false))].join('\n');
}

/** A row for each cause, the first open and the rest folded. */
function renderOthers(groups: readonly FailureGroup[], mask: Mask, bytes: number): string {
  const rows = (of: readonly FailureGroup[], room: number): readonly string[] => {
    const { kept, leftOut } = renderedThatFit(of, room, (group) => row(group, mask));
    const cut = tasksIn(of.slice(of.length - leftOut));
    const rest =
      leftOut === 0
        ? []
        : [
            '',
            `_${counted(cut, 'more failed task')} left out here: \`results.json\` names ${cut === 1 ? 'it' : 'them'}._`,
          ];
    return ['| Failed too | Cause | Where |', '| --- | --- | --- |', ...kept, ...rest, ''];
  };
  const first = rows(groups.slice(0, openRows), bytes);
  const more = groups.slice(openRows);
  if (more.length === 0) return first.join('\n');
  const title = `${counted(tasksIn(more), 'more failed task')}, ${counted(more.length, 'more cause')}`;
  const room = bytes - byteLength(first.join('\n')) - 200;
  return [...first, `<details><summary>${title}</summary>`, '', ...rows(more, room), '</details>', ''].join(
    '\n',
  );
}

function row(group: FailureGroup, mask: Mask): string {
  const sign = verdictSigns(verdictOf(group.first)).emoji;
  return `| ${[
    `${sign} ${escapeMarkdown(groupLabel(group, mask))}`,
    escapeMarkdown([groupWhy(group), group.cause.said].filter((part) => part !== undefined).join(' · ')),
    escapeMarkdown(groupPlace(group, mask)),
  ].join(' | ')} |`;
}

function renderFolded(
  groups: readonly FailureGroup[],
  bytes: number,
  block: (group: FailureGroup) => string,
): string {
  const { kept, leftOut } = renderedThatFit(groups, bytes, block);
  const cut =
    leftOut === 0 ? '' : `_Output of ${counted(leftOut, 'more cause')} left out here: the log has it._\n`;
  return [
    `<details><summary>What ${kept.length === 1 ? 'it' : `the first ${withCommas(kept.length)} of them`} printed</summary>`,
    '',
    ...kept,
    cut,
    '</details>',
    '',
  ].join('\n');
}

/** One cause: a line with its tasks, cause and place, and under it the lines that say why. */
function renderBlock(
  group: FailureGroup,
  mask: Mask,
  { isOpen, lines, bytes }: { readonly isOpen: boolean; readonly lines: number; readonly bytes: number },
): string {
  const html = (text: string, length: number): string => escapeHtml(shownText(text, mask, length));
  const outcome = lastOutcome(group.first);
  const hint = hintText(group.first);
  const { lines: shown, tail } = failureOutput(outcome, mask, { lines, bytes });
  return [
    `<details${isOpen ? ' open' : ''}>`,
    `<summary>${blockTitle(group, mask)}</summary>`,
    '',
    ...(group.others.length === 0 ? [] : [`<p>${html(othersText(group), 1000)}</p>`, '']),
    ...(outcome?.tests === undefined ? [] : testsLines(outcome.tests, html)),
    ...(hint === undefined || group.cause.said === hint ? [] : [`<p>${html(hint, 500)}</p>`, '']),
    ...(shown.length === 0 ? ['<p>It printed nothing.</p>'] : fenced(shown)),
    '',
    ...(tail.length > 0
      ? [`<details><summary>${lastLinesTitle(tail)}</summary>`, '', ...fenced(tail), '', '</details>', '']
      : []),
    '</details>',
    '',
  ].join('\n');
}

function blockTitle(group: FailureGroup, mask: Mask): string {
  const { first, cause, heldBack } = group;
  return [
    `${verdictSigns(verdictOf(first)).emoji} <b>${escapeHtml(groupLabel(group, mask))}</b>`,
    escapeHtml(groupWhy(group)),
    ...(cause.said === undefined ? [] : [`<b>${escapeHtml(cause.said)}</b>`]),
    `<code>${escapeHtml(groupPlace(group, mask))}</code>`,
    ...(heldBack === 0 ? [] : [`held back ${counted(heldBack, 'task')}`]),
  ].join(' · ');
}

/** `For the same cause: unit (18), unit (20) and 3 more`; not masked, not escaped. */
function othersText({ others }: FailureGroup): string {
  return `For the same cause: ${listed(others.map(taskLabel), named)}`;
}

/** A code block whose fence is longer than any run of backticks inside. */
function fenced(lines: readonly string[]): readonly string[] {
  const runs = lines.flatMap((line) => line.match(/`+/gu) ?? []);
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence];
}
