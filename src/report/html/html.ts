import { htmlMark } from '../results/file-marks.ts';
import { roundedSeconds } from '../results/json-text.ts';
import type { RunReport } from '../run/run-report.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { type TaskVerdict, verdictSigns } from '../words/task-words.ts';
import { withCommas } from '../../model/with-commas.ts';
import { counted } from '../words/words.ts';
import { renderAdvice, renderHeader, renderRemarks, renderTabTitle } from './html-facts.ts';
import { renderFailed } from './html-failures.ts';
import { renderTasks } from './html-table.ts';
import { Lanes } from './lanes.ts';
import { type LogPieces, logPieces } from './log-data.ts';
import { jsonInHtml } from './markup.ts';
import { pagePolicy, pageScript, pageStyle } from './page-code.ts';
import { type ChosenTasks, taskPieces } from './task-data.ts';

/** The most bytes of the whole page, whatever the run; its parts add up to less. */
export const htmlBytes = 8 * 1024 ** 2;

/** The most bytes of each part, so that the whole stays below its bound with some 2 MB for needs, lanes, facts, script, style, and marks of HTML in failures. */
const room = {
  failures: 600_000,
  table: 500_000,
  notes: 60_000,
  tasks: 2_600_000,
  logs: 2_200_000,
} as const;

const verdicts: readonly TaskVerdict[] = [
  'success',
  'flaky',
  'failure',
  'tolerated',
  'cancelled',
  'skipped',
  'unfinished',
];

/**
 * The run as one page for people, in pieces: no network, at most `htmlBytes`. Verdict, failures and table are plain HTML, which the page's script
 * adds the timeline, the search, the graph and the panels of tasks to.
 */
export function* htmlReport(report: RunReport, options: MaskOptions = {}): Generator<string> {
  const mask = maskOf(options);
  const lanes = new Lanes(report, mask);
  const chosen = taskPieces(report, mask, lanes, room.tasks);
  const logs = logPieces(chosen.tasks, mask, room.logs);
  yield htmlMark;
  yield renderHead(report, mask);
  yield '<body>\n<a class="skip" href="#tasks">To the table of tasks</a>\n';
  yield renderHeader(report, mask);
  yield '<main>\n';
  yield renderFailed(report, mask, chosen.keys, room.failures);
  yield '<section id="timeline" aria-labelledby="timeline-title" hidden><h2 id="timeline-title">Timeline</h2></section>\n';
  yield renderTasks(report, mask, lanes, chosen.keys, room.table);
  yield '<section id="graph" aria-labelledby="graph-title" hidden><h2 id="graph-title">Graph</h2></section>\n';
  yield renderAdvice(report, mask);
  yield renderRemarks(report, mask, room.notes);
  yield '</main>\n<aside id="task" aria-labelledby="task-title" hidden></aside>\n';
  yield renderFooter(report, chosen, logs);
  yield* dataScripts(report, lanes, chosen, logs);
  yield `<script>${pageScript}</script>\n</body>\n</html>\n`;
}

function renderHead(report: RunReport, mask: Mask): string {
  return [
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${renderTabTitle(report, mask)}</title>`,
    '<link rel="icon" href="data:,">',
    `<style>${pageStyle}</style>`,
    '</head>',
    '',
  ].join('\n');
}

/** What the page is, and what it leaves out. */
function renderFooter(report: RunReport, chosen: ChosenTasks, logs: LogPieces): string {
  const { leftOut, needsOfEach } = chosen;
  const cuts = [
    ...(leftOut === 0
      ? []
      : [
          `${counted(leftOut, 'task')} of ${withCommas(report.tasks.size)}: the failed, the critical path and the longest are here`,
        ]),
    ...(needsOfEach === undefined ? [] : [`needs beyond the first ${withCommas(needsOfEach)} of a task`]),
    ...(logs.leftOut === 0 ? [] : [`what ${counted(logs.leftOut, 'task')} printed`]),
  ];
  const when = new Date(report.startedAt).toISOString();
  return [
    '<footer>',
    '<p id="keys"></p>',
    ...(cuts.length === 0
      ? []
      : [
          `<p>Left out, so that the page stays below ${htmlBytes / 1024 ** 2} MiB: ${cuts.join('; ')}. <code>results.json</code> and <code>logs/</code> beside it have all.</p>`,
        ]),
    `<p>Started at <time datetime="${when}">${when.slice(0, 19).replace('T', ' ')} UTC</time>. Made by Rundag: one file, which loads nothing. Values that tasks mask are masked here, and not in <code>logs/</code>.</p>`,
    '</footer>',
    '',
  ].join('\n');
}

/** The data of the page's script; that of the logs is read when a task is opened. */
function* dataScripts(
  report: RunReport,
  lanes: Lanes,
  chosen: ChosenTasks,
  logs: LogPieces,
): Generator<string> {
  const places = new Map(chosen.tasks.map(({ task }, place) => [task.id, place]));
  const signs = Object.fromEntries(
    verdicts.map((verdict) => {
      const { symbol, word } = verdictSigns(verdict);
      return [verdict, { symbol, word }];
    }),
  );
  const run = jsonInHtml({
    seconds: roundedSeconds(report.wallSeconds),
    verdicts: signs,
    lanes: lanes.all,
    path: report.criticalPath.path.flatMap((id) => places.get(id) ?? []),
  });
  yield `<script type="application/json" id="data">${run.slice(0, -1)},"tasks":[`;
  yield* separated(chosen.pieces);
  yield ']}</script>\n<script type="application/json" id="logs">{';
  yield* separated(logs.pieces);
  yield '}</script>\n';
}

function* separated(pieces: readonly string[]): Generator<string> {
  let separator = '\n';
  for (const piece of pieces) {
    yield `${separator}${piece}`;
    separator = ',\n';
  }
}
