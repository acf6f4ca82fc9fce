import { byteLength } from '../words/bounded.ts';
import { countsText, pathText } from '../words/closing-words.ts';
import { formatDuration } from '../words/duration.ts';
import { escapeMarkdown } from '../words/escape.ts';
import { givenInReport } from '../words/given-words.ts';
import { maskOf } from '../secrets/mask.ts';
import type { Mask, MaskOptions } from '../secrets/mask.ts';
import { renderOwnSummaries } from './own-summaries.ts';
import { shownText } from '../words/plain-text.ts';
import { closedByLabel, type RunReport } from '../run/run-report.ts';
import { renderCpuAdvice } from './summary-cpus.ts';
import { renderFailures } from './summary-failures.ts';
import { renderGraph, renderTimeline } from './summary-graph.ts';
import { renderNotes } from './summary-notes.ts';
import { renderShorter } from './summary-shorter.ts';
import { renderTable } from './summary-table.ts';
import { closeCauseText, counted, runResultVerb } from '../words/words.ts';

/** The most bytes of the whole summary; the runner drops one of more than 1,048,576, and something may be added later. */
export const summaryBytes = 1_000_000;

/** The most bytes of each part. A Mermaid block is bounded by Mermaid's own 50,000 characters. */
const failuresBytes = 250_000;
const tableBytes = 200_000;
const notesBytes = 50_000;

/** Characters of anything that users named in the opening paragraph. */
const longestText = 2000;

/**
 * The job summary in Markdown, always at most `summaryBytes`: the verdict, the failed tasks with their last lines,
 * notes, tasks that should state their CPUs, the table, the timeline, what would make the run shorter, the graph, then what
 * the tasks wrote for the summary themselves.
 *
 * As a run grows, failed tasks fold and show fewer lines, the table puts first what deserves attention and folds the
 * rest, drawings leave out what would not fit, and every part says how much it left out and where that is found.
 */
export function renderSummary(report: RunReport, options: MaskOptions = {}): string {
  const mask = maskOf(options);
  const ours = [
    renderVerdict(report, mask),
    renderFailures(report, mask, failuresBytes),
    renderNotes(report, mask, notesBytes),
    renderCpuAdvice(report, mask),
    renderTable(report, mask, tableBytes),
    renderTimeline(report, mask),
    renderShorter(report, mask),
    renderGraph(report, mask),
  ].filter((part) => part !== '');
  const own = ours.join('\n');
  const theirs = renderOwnSummaries(report, mask, summaryBytes - byteLength(own) - 100);
  return theirs === '' ? own : `${own}\n---\n\n${theirs}`;
}

function renderVerdict(report: RunReport, mask: Mask): string {
  const named = (text: string): string => escapeMarkdown(shownText(text, mask, longestText));
  const { wallSeconds, taskSeconds, criticalPath, parallelism, parallelismBecause, closedBy } = report;
  const times = `${formatDuration(wallSeconds)}; sum of task times ${formatDuration(taskSeconds)}`;
  const path = `Critical path, ${formatDuration(criticalPath.seconds)}: ${named(pathText(report))}`;
  const given = givenInReport(report);
  const emoji = report.ended?.result === 'success' ? '✅' : '❌';
  return [
    `## ${emoji} ${named(report.title)} ${runResultVerb(report.ended?.result)}${given === undefined ? '' : `: ${given.count}`}`,
    '',
    ...(given === undefined ? [] : [`Given: ${named(given.sources)}.`, '']),
    `${counted(report.tasks.size, 'task')}: ${countsText(report)}. ${times}. ${parallelism} at a time (${named(parallelismBecause)}).`,
    ...(criticalPath.path.length > 0 ? ['', path] : []),
    ...(closedBy === undefined
      ? []
      : ['', `Stopped early: ${named(closeCauseText(closedBy, closedByLabel(report, closedBy)))}`]),
    '',
  ].join('\n');
}
