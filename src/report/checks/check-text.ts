import { withCommas } from '../../model/with-commas.ts';
import { propertyOf } from '../annotations/annotation.ts';
import type { FoundAnnotation } from '../annotations/annotations.ts';
import { failed, type RunReport, taskLabel } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import {
  failureGroups,
  type FailureGroup,
  groupLabel,
  groupPlace,
  groupWhy,
} from '../findings/failure-groups.ts';
import { renderCpuAdvice } from '../summary/summary-cpus.ts';
import { renderFailures } from '../summary/summary-failures.ts';
import { renderNotes } from '../summary/summary-notes.ts';
import { renderShorter } from '../summary/summary-shorter.ts';
import { renderTable } from '../summary/summary-table.ts';
import { renderVerdict } from '../summary/summary-verdict.ts';
import { byteLength, renderedThatFit } from '../words/bounded.ts';
import { causeText } from '../words/cause-text.ts';
import { verdictText } from '../words/closing-words.ts';
import { formatDuration } from '../words/duration.ts';
import { escapeHtml, escapeMarkdown } from '../words/escape.ts';
import { shownText } from '../words/plain-text.ts';
import { verdictOf, verdictSigns } from '../words/task-words.ts';
import { counted, listed } from '../words/words.ts';
import { longestDescription, markdownBytes, plainLine } from './api-text.ts';
import { type CheckAnnotations, mostAnnotations } from './check-annotations.ts';

/** Bytes of what is added to the failures, which come first: annotations without a place, notes, and the links at the end. */
const unplacedBytes = 6000;
const notesBytes = 6000;
const linksBytes = 2500;

/** Failed tasks that a title names. */
const namedInTitle = 3;

/** A part of a text, and what it is called where there is no room for it. */
interface Part {
  readonly name: string;
  readonly text: string;
}

/** The line beside the name of a check run: of one failed task its cause, of several their names, else the verdict. Masked, in one line. */
export function checkTitle(report: RunReport, mask: Mask): string {
  const tasks = [...report.tasks.values()];
  const failures = tasks.filter((task) => failed(task) && task.ended?.tolerated !== true);
  const [first, ...more] = failures;
  const shown = (text: string): string => plainLine(text, mask, longestDescription);
  if (first === undefined) {
    const took = report.ended?.result === 'success' ? ` in ${formatDuration(report.wallSeconds)}` : '';
    return shown(`${verdictText(report)}${took}`);
  }
  if (more.length === 0) return shown(`${taskLabel(first)}: ${causeText(first, mask)}`);
  const names = listed(failures.map(taskLabel), namedInTitle);
  return shown(`${withCommas(failures.length)} of ${counted(tasks.length, 'task')} failed: ${names}`);
}

/** What a check run says first, in Markdown of at most `markdownBytes`: the verdict, the failures by their causes, notes, and where all of it is. */
export function checkSummary(
  report: RunReport,
  annotations: CheckAnnotations,
  url: string | undefined,
  mask: Mask,
): string {
  const verdict = renderVerdict(report, mask);
  const others: readonly Part[] = [
    { name: 'annotations', text: renderUnplaced(annotations, mask) },
    { name: 'notes', text: renderNotes(report, mask, notesBytes) },
    { name: 'the links', text: renderLinks(url) },
  ];
  const taken = others.reduce((sum, { text }) => sum + byteLength(text) + 1, byteLength(verdict) + 1);
  const failures = renderFailuresWithin(report, mask, markdownBytes - taken - linksBytes);
  return within([
    { name: 'the verdict', text: verdict },
    { name: 'the failures', text: failures },
    ...others,
  ]);
}

/** What else a check run says, in Markdown of at most `markdownBytes`: all tasks, and what would make the run shorter. */
export function checkText(report: RunReport, mask: Mask): string {
  return within([
    { name: 'the tasks', text: renderTable(report, mask, markdownBytes - linksBytes) },
    { name: 'what would make it shorter', text: renderShorter(report, mask) },
    { name: 'tasks that should state their CPUs', text: renderCpuAdvice(report, mask) },
  ]);
}

/** The parts that fit, in their order; the others are named. */
function within(parts: readonly Part[]): string {
  const kept: string[] = [];
  const leftOut: string[] = [];
  let left = markdownBytes - linksBytes / 2;
  for (const { name, text } of parts) {
    if (text === '') continue;
    const size = byteLength(text) + 1;
    if (size > left) leftOut.push(name);
    else {
      kept.push(text);
      left -= size;
    }
  }
  if (leftOut.length > 0)
    kept.push(
      `_Left out here, where there is no room for it: ${leftOut.join(', ')}. The job summary has it._\n`,
    );
  return kept.join('\n');
}

/** As in the job summary; where long names leave no room for that, a line for each cause. */
function renderFailuresWithin(report: RunReport, mask: Mask, bytes: number): string {
  const whole = renderFailures(report, mask, bytes);
  if (byteLength(whole) <= bytes) return whole;
  const { kept, leftOut } = renderedThatFit(failureGroups(report, mask), bytes - 500, (group) =>
    failureItem(group, mask),
  );
  const cut =
    leftOut === 0 ? [] : ['', `_${counted(leftOut, 'more cause')} left out here: the job summary has more._`];
  return ['### Failed', '', ...kept, ...cut, ''].join('\n');
}

function failureItem(group: FailureGroup, mask: Mask): string {
  const parts = [groupLabel(group, mask), groupWhy(group), group.cause.said, groupPlace(group, mask)];
  const text = parts.filter((part) => part !== undefined).join(' · ');
  return `- ${verdictSigns(verdictOf(group.first)).emoji} ${escapeMarkdown(text)}`;
}

function renderUnplaced({ unplaced, leftOut }: CheckAnnotations, mask: Mask): string {
  if (unplaced.length === 0 && leftOut === 0) return '';
  const { kept, leftOut: cut } = renderedThatFit(unplaced, unplacedBytes, (one) => unplacedItem(one, mask));
  return [
    '### Annotations without a place in the repository',
    '',
    ...kept,
    ...(cut === 0
      ? []
      : ['', `_${counted(cut, 'more of them', 'more of them')} left out here: the log has them all._`]),
    ...(leftOut === 0
      ? []
      : [
          '',
          `_${counted(leftOut, 'annotation')} at a place left out: a check run has ${withCommas(mostAnnotations)} at most._`,
        ]),
    '',
  ].join('\n');
}

function unplacedItem({ command, askedBy }: FoundAnnotation, mask: Mask): string {
  const { level, message } = command;
  const [file = '', title = ''] = [propertyOf(command, 'file'), propertyOf(command, 'title')];
  const task = askedBy === undefined ? '' : taskLabel(askedBy);
  const text = [task, title, file, message].filter((part) => part !== '').join(' · ');
  return `- ${level}: ${escapeMarkdown(shownText(text, mask, 500))}`;
}

function renderLinks(url: string | undefined): string {
  if (url === undefined || !/^https?:\/\/[^\s<>"]{1,1000}$/.test(url)) return '';
  return `<a href="${escapeHtml(url)}">The workflow run</a> has the log and the job summary, with the timeline and the graph.\n`;
}
