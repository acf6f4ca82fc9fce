import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../src/report/html/html.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { divisionWords } from '../../../src/report/findings/division-words.ts';
import { failureGroups, groupPlace, groupWhy } from '../../../src/report/findings/failure-groups.ts';
import { changeText, floorText } from '../../../src/report/findings/insight-words.ts';
import { machinesCompared } from '../../../src/report/findings/machines-compared.ts';
import { notesOf } from '../../../src/report/findings/notes.ts';
import { verdictWords } from '../../../src/report/findings/verdict-words.ts';
import { anInsight } from '../../support/an-insight.ts';
import { readPage } from '../../support/html-page.ts';
import { at, aTask, Story } from '../../support/story.ts';

const plain = (text: string): string => text;

const there = { machines: 3, seconds: 250, billedMinutes: 8 };
const now = { machines: 1, seconds: 570, billedMinutes: 10 };

/** Of which every finding has something to say. */
const insight = anInsight({
  machines: { setUp: { seconds: 30, isMeasured: false }, now, tried: [there], advised: there },
});

const report = new Story([aTask('build'), aTask('unit'), aTask('e2e', { needs: ['unit'] })])
  .runs(0, 15, 'build', 0, { leftovers: [{ pid: 42, command: 'node server.js' }] })
  .runs(15, 45, 'unit', 1)
  .has(45, 'e2e', 'skipped', { kind: 'need', task: 'unit', result: 'failure' })
  .tell({ type: 'insight', at: at(60), insight })
  .finishes(60, 'failure')
  .report();

/** As a reader sees it: no tags, references as characters, one space between words. */
const seen = (markup: string): string =>
  markup
    .replaceAll(/<[^<>]*>/gu, ' ')
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/[*`#|]/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

const reports = new Map([
  ['the summary', seen(renderSummary(report))],
  ['report.html', seen(readPage([...htmlReport(report)].join('')).text)],
]);

const { sentence, facts, notRun } = verdictWords(report, plain);
const [failed] = failureGroups(report, plain);
const division = divisionWords(report, insight);

describe('what is found of a run', () => {
  it.each<[string, readonly (string | undefined)[]]>([
    ['the verdict', [sentence, ...facts, notRun]],
    ['a failure', [failed && groupWhy(failed), failed && groupPlace(failed, plain)]],
    ['notes', notesOf(report)],
    [
      'what would make it shorter',
      [floorText(report, insight), ...insight.changes.map((one) => changeText(report, one))],
    ],
    ['other machines', machinesCompared(insight).map(({ duration }) => duration)],
    ['several machines', [division?.text, ...(division?.workflow?.lines ?? [])]],
  ])('has the same words in each report: %s', (_, words) => {
    const told = words.map((word) => seen(word ?? 'nothing is found').trim());
    const missing = [...reports].flatMap(([name, text]) =>
      told.filter((word) => !text.includes(word)).map((word) => `${name}: ${word}`),
    );
    expect([told.length > 0, missing]).toEqual([true, []]);
  });
});
