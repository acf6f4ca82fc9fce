import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readModel } from '../../../page/run-model.ts';
import { isHtmlOfRun } from '../../../src/report/results/file-marks.ts';
import { htmlReport } from '../../../src/report/html/html.ts';
import type { RunReport } from '../../../src/report/run/run-report.ts';
import type { MaskOptions } from '../../../src/report/secrets/mask.ts';
import { Masker } from '../../../src/report/secrets/masker.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { readPage } from '../../support/html-page.ts';
import { makeInstance } from '../../support/make-task.ts';
import { mergingStory } from '../../support/merged-story.ts';
import { sizedRun } from '../../support/sized-run.ts';
import { aTask, anOutcome, exited, retries, Story } from '../../support/story.ts';

const textOf = (report: RunReport, options?: MaskOptions): string =>
  [...htmlReport(report, options)].join('');

const pageOf = (report: RunReport, options?: MaskOptions) => readPage(textOf(report, options));

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** `build` passes at its second attempt, `unit (20)` fails, `e2e` is skipped for it. */
const aStory = (): Story =>
  new Story([
    aTask('build', { retry: retries(1) }),
    aTask('unit (20)', { key: 'unit', needs: ['build'], matrix: makeInstance('unit', 0, 1) }),
    aTask('e2e', { name: 'End to end', needs: ['unit (20)'] }),
  ])
    .starts(0, 'build')
    .ends(1, 'build', anOutcome(exited(1), { tail: ['no network'], logFile: '/report/logs/build.log' }), {
      retryInSeconds: 0,
    })
    .starts(1, 'build', { attempt: 2 })
    .ends(
      3,
      'build',
      anOutcome(exited(0), { tail: ['built'], usage: { cpuSeconds: 1.5, peakBytes: 4096 } }),
      {
        attempt: 2,
      },
    )
    .has(3, 'build', 'success')
    .runs(3, 5.25, 'unit (20)', 3, {
      tail: ['AssertionError: expected 3 to be 4', ' at test/vat.test.js:14', 'bye'],
      cause: {
        tool: 'Vitest',
        headline: 'expected 3 to be 4',
        testName: 'vat > adds',
        failures: 1,
        excerpt: ['AssertionError: expected 3 to be 4'],
        firstLine: 1,
        place: { file: 'test/vat.test.js', line: 14, column: 3 },
      },
    })
    .has(5.25, 'e2e', 'skipped', { kind: 'need', task: 'unit (20)', result: 'failure' })
    .finishes(5.5, 'failure');

describe('report.html', () => {
  test('begins as a file of ours', () => {
    expect(isHtmlOfRun(textOf(aStory().report()))).toBe(true);
    expect(isHtmlOfRun('<!doctype html>\n<html>')).toBe(false);
  });

  test('says the verdict in the words of the summary', () => {
    const report = aStory().report();
    const [, verdict = ''] = /^## ❌ (.*)$/m.exec(renderSummary(report)) ?? [];
    expect(verdict).not.toBe('');
    const { text } = pageOf(report);
    expect(text).toContain(`✗  ${verdict}`.replace('✗  ', ''));
    expect(text).toMatch(/✗\s+CI failed: 1 of 3 tasks failed, 1 was skipped, 1 succeeded \(1 flaky\)/);
  });

  test('says of each failure its cause, its place and its lines, without a script', () => {
    const { text } = pageOf(aStory().report());
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      '✗ unit (20) · exit code 3 · vat > adds: expected 3 to be 4 · test/vat.test.js:14 · held back 1 task',
    );
    expect(text).toContain('AssertionError: expected 3 to be 4\n at test/vat.test.js:14\nbye');
  });

  test('has all tasks in a table, without a script', () => {
    const { text } = pageOf(aStory().report());
    const table = text.slice(text.indexOf('Attempts')).replaceAll(/\s+/g, ' ');
    expect(table).toContain('build ↻ success, flaky 0.0 s 3.0 s 2 0 passed on attempt 2');
    expect(table).toContain('End to end ↷ skipped unit (20) failed');
  });

  test('tells its script of each task', () => {
    const { data, logs } = pageOf(aStory().report());
    expect(data.tasks).toEqual([
      {
        key: 'build',
        label: 'build',
        verdict: 'flaky',
        why: 'passed on attempt 2',
        at: 'dag.yml:1:1',
        seconds: 3,
        attempts: [
          {
            attempt: 1,
            lane: 0,
            from: 0,
            to: 1,
            verdict: 'failure',
            why: 'exit code 1',
            log: 'logs/build.log',
          },
          { attempt: 2, lane: 0, from: 1, to: 3, verdict: 'success', cpuSeconds: 1.5, peakBytes: 4096 },
        ],
        slots: '0',
        printed: true,
        needs: [],
      },
      {
        key: 'unit (20)',
        label: 'unit (20)',
        verdict: 'failure',
        matrix: 'unit',
        why: 'exit code 3',
        said: 'vat > adds: expected 3 to be 4',
        where: 'test/vat.test.js:14',
        at: 'dag.yml:1:1',
        seconds: 2.25,
        attempts: [{ attempt: 1, lane: 0, from: 3, to: 5.25, verdict: 'failure', why: 'exit code 3' }],
        slots: '0',
        printed: true,
        needs: [0],
      },
      {
        key: 'e2e',
        label: 'End to end',
        verdict: 'skipped',
        why: 'unit (20) failed',
        at: 'dag.yml:1:1',
        seconds: 0,
        attempts: [],
        reason: 'unit (20) failed',
        blame: 1,
        needs: [1],
      },
    ]);
    expect(data).toMatchObject({ seconds: 5.5, path: [0, 1], lanes: [{ name: 'slot 0', machine: '' }] });
    expect(logs['0']).toEqual({
      tails: [
        [1, 'no network'],
        [2, 'built'],
      ],
    });
    expect(logs['1']).toMatchObject({ cause: expect.stringContaining('expected 3 to be 4') });
    expect(logs['2']).toBeUndefined();
  });

  test('has a row for each slot of each machine, on the clock of the whole', () => {
    const tasks = ['build', 'there', 'here'].map((id) => aTask(id));
    const part = (id: string): Story => new Story(tasks.filter((task) => [id, 'build'].includes(task.id)));
    const first = part('there')
      .runs(0, 2, 'build', 0)
      .runs(2, 6, 'there', 7, { tail: ['it broke \u001b[31mthere'] })
      .finishes(6, 'failure');
    const second = part('build').runs(1, 4, 'build', 0).finishes(4, 'success');
    const story = mergingStory(tasks, [first, second], 20).runs(21, 24, 'here', 0).finishes(25, 'failure');
    const { data, logs, text } = pageOf(story.report());
    expect(data.lanes).toEqual([
      { name: 'shard 1/2 slot 0', cell: 'shard 1/2: 0', machine: 'shard 1/2' },
      { name: 'shard 2/2 slot 0', cell: 'shard 2/2: 0', machine: 'shard 2/2' },
      { name: 'merge slot 0', cell: 'merge: 0', machine: 'merge' },
    ]);
    expect(data.tasks.map(({ attempts }) => attempts)).toMatchObject([
      [
        { attempt: 1, lane: 0, from: 0, to: 2, verdict: 'success' },
        { attempt: 1, lane: 1, from: 1, to: 4, verdict: 'success', repeated: true },
      ],
      [{ attempt: 1, lane: 0, from: 2, to: 6, verdict: 'failure' }],
      [{ attempt: 1, lane: 2, from: 21, to: 24, verdict: 'success' }],
    ]);
    expect(logs['1']).toEqual({ tails: [[1, 'it broke there', [[9, 14, 'red']]]] });
    expect(text).toContain('it broke there');
    expect(data.tasks.map(({ seconds }) => seconds)).toEqual([2, 4, 3]);
    // As in the summary, what ran on another machine as well is no second attempt.
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/build ✓ success 0\.0 s 2\.0 s 1 shard 1\/2: 0 (?!shard)/);
    expect(data.tasks.map(({ slots }) => slots)).toEqual(['shard 1/2: 0', 'shard 1/2: 0', 'merge: 0']);
    expect(readModel(data).tasks.map(({ tries }) => tries)).toEqual([1, 1, 1]);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('there ✗ failure 2.0 s 4.0 s 1 shard 1/2: 0');
  });

  test('lets a browser run its own script alone, and load nothing', () => {
    const html = textOf(aStory().report());
    const { script, style } = readPage(html);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(html).not.toMatch(/\bsrc=|@import|url\(/);
  });

  test('shows no value that is masked, in any form', () => {
    const masker = new Masker();
    masker.add('s3cret-value');
    const secret = 's3cret-value';
    const report = new Story(
      [
        aTask(`a ${secret}`, { name: `Task ${secret}`, at: { file: `${secret}.yml`, line: 1, column: 1 } }),
        aTask('b', { needs: [`a ${secret}`], key: secret, matrix: makeInstance(secret, 0, 1) }),
      ],
      { title: `CI ${secret}`, parallelismBecause: secret },
    )
      .runs(0, 1, `a ${secret}`, 1, {
        tail: [`token ${secret}`, 's3cret\u001b[31m-value', 'end'],
        head: [secret],
        logFile: `/report/logs/${secret}.log`,
        cause: {
          tool: 'tsc',
          headline: `error ${secret}`,
          testName: secret,
          failures: 1,
          excerpt: [`error ${secret}`],
          firstLine: 1,
          place: { file: `src/${secret}.ts`, line: 1, column: 1 },
        },
      })
      .has(1, 'b', 'skipped', { kind: 'need', task: `a ${secret}`, result: 'failure' })
      .tell({ type: 'warning', at: 0, message: `w ${secret}`, task: 'b' })
      .finishes(2, 'failure')
      .report();
    const html = textOf(report, { masker });
    expect(html).not.toContain(secret);
    expect(html).toContain('Task ***');
  });

  test('tells tasks apart whose ids look the same', () => {
    const report = new Story([aTask('a\u202e'), aTask('a '), aTask('a ~1')]).finishes(1, 'success').report();
    expect(pageOf(report).data.tasks.map(({ key }) => key)).toEqual(['a ', 'a ~1', 'a ~1~2']);
  });

  test.each([2, 60, 200, 5000])('of %i tasks knows all of them', (tasks) => {
    const report = sizedRun({ tasks, slots: 4, failures: Math.floor(tasks / 10) });
    const { data, text } = pageOf(report);
    expect(data.tasks.map(({ key }) => key)).toEqual([...report.tasks.keys()]);
    expect(data.tasks.map(({ needs }) => needs.map((place) => data.tasks[place]?.key))).toEqual(
      Array.from(report.tasks.values(), ({ task }) => task.needs),
    );
    expect(text).not.toContain('Left out, so that');
  });
});
