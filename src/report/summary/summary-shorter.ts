import type { Insight } from '../run/insight.ts';
import type { RunReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { divisionWords } from '../findings/division-words.ts';
import {
  assumptionText,
  changeText,
  flakyText,
  floorText,
  idleText,
  slowerText,
} from '../findings/insight-words.ts';
import { machinesCompared } from '../findings/machines-compared.ts';
import { escapeMarkdown } from '../words/escape.ts';
import { shownText } from '../words/plain-text.ts';

/** Characters of a line, all names in it together. */
const longestLine = 1000;

/** What would make the run shorter: a few lines and a small table; empty for a run that says too little about that. */
export function renderShorter(report: RunReport, mask: Mask): string {
  const { insight } = report;
  if (insight === undefined) return '';
  const shown = (text: string): string => escapeMarkdown(shownText(text, mask, longestLine));
  const idle = idleText(insight.idle);
  const list = (title: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : [`${title}:`, '', ...texts.map((text) => `- ${shown(text)}.`), ''];
  return [
    '### What would make it shorter',
    '',
    `${shown(floorText(report, insight))}.`,
    '',
    ...insight.changes.map((change, place) => `${place + 1}. ${shown(changeText(report, change))}.`),
    ...(insight.changes.length > 0 ? [''] : []),
    ...table(insight),
    ...division(report, insight, shown),
    ...(idle === undefined ? [] : [`${shown(idle)}.`, '']),
    ...list(
      'Slower than usual',
      insight.slower.map((task) => slowerText(report, task)),
    ),
    ...list(
      'Flaky',
      insight.flaky.map((task) => flakyText(report, task)),
    ),
    `<sub>${shown(assumptionText(insight))}.</sub>`,
    '',
  ].join('\n');
}

/** What several machines would do, and where that pays the lines to paste, folded. */
function division(report: RunReport, insight: Insight, shown: (text: string) => string): readonly string[] {
  const words = divisionWords(report, insight);
  if (words === undefined) return [];
  const { text, workflow } = words;
  if (workflow === undefined) return [`${shown(text)}.`, ''];
  return [
    `**${shown(text)}.**`,
    '',
    `<details><summary>${workflow.title}</summary>`,
    '',
    'With the set-up steps of your own before each `rundag`, and this graph, `working-directory` and inputs in all of them:',
    '',
    '```yaml',
    ...workflow.lines,
    '```',
    '',
    '</details>',
    '',
  ];
}

/** The length of the run on other machines, and in its place that on its own. */
function table(insight: Insight): readonly string[] {
  const columns = machinesCompared(insight);
  if (columns.length === 0) return [];
  const cells = columns.map(({ isOwn, machines, duration }) =>
    isOwn ? [`**${machines}**`, `**${duration}**`] : [machines, duration],
  );
  return [
    `| CPUs | ${cells.map(([machines]) => machines).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    `| the run takes | ${cells.map(([, duration]) => duration).join(' | ')} |`,
    '',
  ];
}
