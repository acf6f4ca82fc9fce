import type { Insight } from '../run/insight.ts';
import type { RunReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { divisionWords } from '../findings/division-words.ts';
import { notesOf } from '../findings/notes.ts';
import { machinesCompared } from '../findings/machines-compared.ts';
import { verdictWords } from '../findings/verdict-words.ts';
import { renderedThatFit } from '../words/bounded.ts';
import { pathText } from '../words/closing-words.ts';
import { cpuAdvice, cpuAdviceText } from '../findings/cpu-advice.ts';
import { formatDuration } from '../words/duration.ts';
import {
  assumptionText,
  changeText,
  flakyText,
  floorText,
  idleText,
  slowerText,
} from '../findings/insight-words.ts';
import { verdictSigns } from '../words/task-words.ts';
import { counted } from '../words/words.ts';
import { preformatted, type ShownText, shownTexts } from './markup.ts';

/** Characters of a line with several names in it, and of a note. */
const longestLine = 1000;

/** Tasks that should state their CPUs, at most. */
const mostAdvice = 5;

/** The title of the page's tab. */
export function renderTabTitle(report: RunReport, mask: Mask): string {
  return `${verdictSign(report).symbol} ${verdictWords(report, shownTexts(mask)).sentence}`;
}

/** The verdict in one sentence, in the words of the summary, and the facts of the run. */
export function renderHeader(report: RunReport, mask: Mask): string {
  const shown = shownTexts(mask);
  const { sentence, facts, stoppedEarly, given, notRun } = verdictWords(report, shown);
  const sign = verdictSign(report);
  const { path, seconds } = report.criticalPath;
  const lines = [
    [...facts, ...(stoppedEarly === undefined ? [] : [`<b>stopped early:</b> ${stoppedEarly}`])].join(' · '),
    ...(given === undefined ? [] : [`<b>Given:</b> ${given}`]),
    ...(notRun === undefined ? [] : [`<b>Not run:</b> ${notRun}`]),
    ...(path.length === 0
      ? []
      : [`<b>Critical path</b> (◆), ${formatDuration(seconds)}: ${shown(pathText(report), longestLine)}`]),
  ];
  return [
    `<header class="${sign.name}">`,
    `<h1><span class="sign ${sign.name}" aria-hidden="true">${sign.symbol}</span> ${sentence}</h1>`,
    ...lines.map((line) => `<p>${line}</p>`),
    '</header>',
    '',
  ].join('\n');
}

/** What would make the run shorter, and who should state CPUs; empty when there is nothing to say. */
export function renderAdvice(report: RunReport, mask: Mask): string {
  const shown = shownTexts(mask);
  const found = cpuAdvice(report);
  const cpus = found.slice(0, mostAdvice).map((advice) => cpuAdviceText(advice));
  if (found.length > mostAdvice)
    cpus.push(
      `${counted(found.length - mostAdvice, 'more task')} left out here: see cpu-seconds in results.json`,
    );
  const { insight } = report;
  const parts =
    insight === undefined
      ? []
      : [
          `<p>${shown(floorText(report, insight), longestLine)}.</p>`,
          ...list(
            'ol',
            insight.changes.map((change) => changeText(report, change)),
            shown,
          ),
          ...renderMachines(machinesCompared(insight)),
          ...renderDivision(report, insight, shown),
          ...asSentence(idleText(insight.idle), shown),
          ...titled(
            'Slower than usual',
            insight.slower.map((task) => slowerText(report, task)),
            shown,
          ),
          ...titled(
            'Flaky',
            insight.flaky.map((task) => flakyText(report, task)),
            shown,
          ),
          `<p class="small">${shown(assumptionText(insight), longestLine)}.</p>`,
        ];
  const all = [...parts, ...titled('More CPUs used than held', cpus, shown)];
  if (all.length === 0) return '';
  return section('shorter', 'What would make it shorter', all);
}

/** What else deserves attention, in about `bytes` at most; empty when there is nothing. */
export function renderRemarks(report: RunReport, mask: Mask, bytes: number): string {
  const notes = notesOf(report);
  if (notes.length === 0) return '';
  const shown = shownTexts(mask);
  const { kept, leftOut } = renderedThatFit(notes, bytes, (note) => `<li>${shown(note, longestLine)}</li>`);
  const cut =
    leftOut === 0 ? [] : [`<p>${counted(leftOut, 'more note')} left out here: the log has them all.</p>`];
  return section('notes', 'Notes', ['<ul>', ...kept, '</ul>', ...cut]);
}

/** What several machines would do, and where that pays the lines to paste, folded. */
function renderDivision(report: RunReport, insight: Insight, shown: ShownText): readonly string[] {
  const words = divisionWords(report, insight);
  if (words === undefined) return [];
  const text = `${shown(words.text, longestLine)}.`;
  if (words.workflow === undefined) return [`<p>${text}</p>`];
  const { title, lines } = words.workflow;
  return [
    `<p><b>${text}</b></p>`,
    `<details><summary>${title}</summary>`,
    '<p>With the set-up steps of your own before each <code>rundag</code>, and this graph, <code>working-directory</code> and inputs in all of them:</p>',
    `${preformatted(lines, title)}</details>`,
  ];
}

function verdictSign(report: RunReport): { readonly name: 'success' | 'failure'; readonly symbol: string } {
  const name = report.ended?.result === 'success' ? 'success' : 'failure';
  return { name, symbol: verdictSigns(name).symbol };
}

function section(id: string, title: string, parts: readonly string[]): string {
  return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${parts.join('\n')}\n</section>\n`;
}

function asSentence(text: string | undefined, shown: ShownText): readonly string[] {
  return text === undefined ? [] : [`<p>${shown(text, longestLine)}.</p>`];
}

function list(tag: 'ol' | 'ul', texts: readonly string[], shown: ShownText): readonly string[] {
  if (texts.length === 0) return [];
  return [`<${tag}>`, ...texts.map((text) => `<li>${shown(text, longestLine)}.</li>`), `</${tag}>`];
}

function titled(title: string, texts: readonly string[], shown: ShownText): readonly string[] {
  return texts.length === 0 ? [] : [`<p>${title}:</p>`, ...list('ul', texts, shown)];
}

function cell(text: string, isOwn: boolean): string {
  return `<td class="number">${isOwn ? `<b>${text}</b>` : text}</td>`;
}

function renderMachines(columns: ReturnType<typeof machinesCompared>): readonly string[] {
  if (columns.length === 0) return [];
  const machines = columns.map((column) => cell(column.machines, column.isOwn)).join('');
  const durations = columns.map((column) => cell(column.duration, column.isOwn)).join('');
  return [
    '<div class="machines" tabindex="0" role="group" aria-label="CPUs"><table><tbody>',
    `<tr><th scope="row">CPUs</th>${machines}</tr>`,
    `<tr><th scope="row">the run takes</th>${durations}</tr>`,
    '</tbody></table></div>',
  ];
}
