import { byteLength } from '../words/bounded.ts';
import { maskOf } from '../secrets/mask.ts';
import type { MaskOptions } from '../secrets/mask.ts';
import { renderOwnSummaries } from './own-summaries.ts';
import type { RunReport } from '../run/run-report.ts';
import { renderCpuAdvice } from './summary-cpus.ts';
import { renderFailures } from './summary-failures.ts';
import { renderNotes } from './summary-notes.ts';
import { renderShorter } from './summary-shorter.ts';
import { renderTable } from './summary-table.ts';
import { renderVerdict } from './summary-verdict.ts';
import { renderGraph } from './pictures/graph.ts';
import { renderTimeline } from './pictures/timeline.ts';

/** The most bytes of the whole summary; the runner drops one of more than 1,048,576, and something may be added later. */
export const summaryBytes = 1_000_000;

/** The most bytes of each part. A Mermaid block is bounded by Mermaid's own 50,000 characters. */
const failuresBytes = 250_000;
const tableBytes = 200_000;
const notesBytes = 50_000;

/**
 * The job summary in Markdown, always at most `summaryBytes`. Its first screen can be read without any picture: the verdict, the failed tasks
 * by their causes. Then notes, the timeline, what would make the run shorter, tasks that should state their CPUs, the table, the graph, and what the tasks wrote for the summary themselves.
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
    renderTimeline(report, mask),
    renderShorter(report, mask),
    renderCpuAdvice(report, mask),
    renderTable(report, mask, tableBytes),
    renderGraph(report, mask),
  ].filter((part) => part !== '');
  const own = ours.join('\n');
  const theirs = renderOwnSummaries(report, mask, summaryBytes - byteLength(own) - 100);
  return theirs === '' ? own : `${own}\n---\n\n${theirs}`;
}
