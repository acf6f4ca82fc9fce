import { describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../../src/model/outcome.ts';
import type { AttemptOutcome } from '../../../src/model/outcome.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { expectWithinLimits, mermaidOf, rowsOf } from '../../support/markdown.ts';
import { aTask, anOutcome, exited, retries, Story } from '../../support/story.ts';

const summaryOf = (markdown: string): Partial<AttemptOutcome> => ({
  files: { ...noTaskFiles, summary: markdown },
});

/** The summary of a run in which much happened. */
function aSummary(): string {
  const story = new Story([
    aTask('install'),
    aTask('lint', { needs: ['install'] }),
    aTask('unit', { name: 'Unit tests', needs: ['install'], retry: retries(1) }),
    aTask('build', { needs: ['install'], leaveRunning: true }),
    aTask('e2e', { needs: ['build', 'lint'] }),
    aTask('green', { needs: ['unit', 'e2e'] }),
  ])
    .runs(0, 2, 'install', 0)
    .starts(2, 'lint')
    .ends(
      3,
      'lint',
      anOutcome(exited(1), { tail: ['src/a.ts:1', '\u001b[31merror\u001b[0m', '::error file=a.ts::boom'] }),
    )
    .has(3, 'lint', 'failure')
    .starts(2, 'unit', { slot: 1, name: 'Unit tests' })
    .ends(4, 'unit', anOutcome(exited(1)), { slot: 1, retryInSeconds: 0 })
    .starts(4, 'unit', { attempt: 2, slot: 0, name: 'Unit tests' })
    .ends(6, 'unit', anOutcome(exited(0), summaryOf('| passed |\n| --- |\n| 12 |')), { attempt: 2, slot: 0 })
    .has(6, 'unit', 'success')
    .starts(4, 'build', { slot: 1 })
    .ends(7, 'build', anOutcome(exited(0), { leftovers: [{ pid: 42, command: 'node server.js' }] }), {
      slot: 1,
    })
    .has(7, 'build', 'success')
    .has(7, 'e2e', 'skipped', { kind: 'need', task: 'lint', result: 'failure' })
    .has(7, 'green', 'skipped', { kind: 'need', task: 'e2e', result: 'skipped' })
    .finishes(7.5, 'failure');
  return renderSummary(story.report());
}

/** The summary of a run whose one task wrote this much for it. */
const summaryWith = (length: number): string =>
  renderSummary(new Story([aTask('a')]).runs(0, 1, 'a', 0, summaryOf('x'.repeat(length))).report());

describe('renderSummary', () => {
  it('opens with the verdict', () => {
    expect(aSummary().split('\n').slice(0, 6)).toEqual([
      '## ❌ CI failed: 1 of 6 tasks failed, 2 were skipped, 3 succeeded (1 flaky)',
      '',
      'Took 7.5 s; sum of task times 10.0 s · 2 at a time (2 usable CPUs)',
      '',
      '**Not run:** 2 tasks skipped, since lint failed: e2e, green',
      '',
    ]);
  });

  it('has a row a task in the order of the graph', () => {
    expect(rowsOf(aSummary().split('\n---\n')[0] ?? '')).toEqual([
      ['install', '✅ success', '0.0 s', '2.0 s', '1', '0', ''],
      ['lint', '❌ failure', '2.0 s', '1.0 s', '1', '0', 'exit code 1'],
      [
        expect.stringContaining('Unit tests'),
        '🔁 success, flaky',
        '2.0 s',
        '4.0 s',
        '2',
        '1, 0',
        'passed on attempt 2',
      ],
      ['build', '✅ success', '4.0 s', '3.0 s', '1', '1', ''],
      ['e2e', '⏭️ skipped', '', '', '', '', 'lint failed'],
      ['green', '⏭️ skipped', '', '', '', '', 'e2e was skipped'],
    ]);
  });

  it('shows the last lines of what failed, open, without colours and as the log does', () => {
    expect(aSummary()).toContain(
      '<details open>\n<summary>❌ <b>lint</b> · exit code 1 · <b>Error: boom</b> · <code>dag.yml:1</code> · held back 2 tasks</summary>',
    );
    expect(aSummary()).toContain('```text\nsrc/a.ts:1\nerror\nError: boom\n```');
  });

  it('draws a bar for each attempt in the section of its slot, from zero', () => {
    expect(mermaidOf(aSummary())[0]).toBe(
      [
        '%%{init: {"gantt": {"leftPadding": 65, "rightPadding": 20}}}%%',
        'gantt',
        '  accDescr: 5 attempts of tasks in their slots over 7.5 s, the table of tasks has the same in words.',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        '  axisFormat %S.%L',
        '  todayMarker off',
        '  section slot 0',
        '    ✓ ◆ install :active, 2001-01-01 00:00:00.000, 2000ms',
        '    ✗ lint :crit, 2001-01-01 00:00:02.000, 1000ms',
        '    ✓ ◆ Unit tests · attempt 2 :active, 2001-01-01 00:00:04.000, 2000ms',
        '  section slot 1',
        '    ✗ ◆ Unit tests · attempt 1 :crit, 2001-01-01 00:00:02.000, 2000ms',
        '    ✓ build :active, 2001-01-01 00:00:04.000, 3000ms',
        '',
      ].join('\n'),
    );
  });

  it('draws the graph with results and times', () => {
    const [, graph] = mermaidOf(aSummary());
    expect(graph).toMatch(/\["✗ lint · 1#46;0 s"\]:::failure/u);
    expect(graph?.match(/-->/gu)).toHaveLength(6);
    expect(graph?.match(/==>/gu)).toHaveLength(1);
  });

  it('notes what was left running and joins what tasks wrote themselves under the report', () => {
    expect(aSummary()).toContain('### Notes');
    expect(aSummary()).toContain('42');
    expect(aSummary().indexOf('| passed |')).toBeGreaterThan(aSummary().indexOf('### Graph'));
  });

  it('is short when all is well', () => {
    const good = renderSummary(new Story([aTask('a')]).runs(0, 1, 'a', 0).finishes(1, 'success').report());
    expect(good).toBe(
      [
        '## ✅ CI succeeded: 1 task succeeded',
        '',
        'Took 1.0 s; sum of task times 1.0 s · 2 at a time (2 usable CPUs)',
        '',
        '### Timeline',
        '',
        'Critical path (◆), 1.0 s: a',
        '',
        '```mermaid',
        '%%{init: {"gantt": {"leftPadding": 65, "rightPadding": 20}}}%%',
        'gantt',
        '  accDescr: 1 attempt of tasks in their slots over 1.0 s, the table of tasks has the same in words.',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        '  axisFormat %S.%L',
        '  todayMarker off',
        '  section slot 0',
        '    ✓ ◆ a :active, 2001-01-01 00:00:00.000, 1000ms',
        '```',
        '',
        '### Tasks',
        '',
        '| Task | Result | Start | Time | Attempts | Slot | Why |',
        '| --- | --- | ---: | ---: | ---: | ---: | --- |',
        '| a | ✅ success | 0.0 s | 1.0 s | 1 | 0 |  |',
        '',
      ].join('\n'),
    );
  });

  it('has all its parts in this order, and a line between them and what tasks wrote', () => {
    const markdown = aSummary();
    expect(markdown.match(/^#+ .*/gmu)).toEqual([
      '## ❌ CI failed: 1 of 6 tasks failed, 2 were skipped, 3 succeeded (1 flaky)',
      '### Failed',
      '### Notes',
      '### Timeline',
      '### Tasks',
      '### Graph',
      '### Unit tests',
    ]);
    expect(markdown).toContain('```\n\n---\n\n### Unit tests\n\n| passed |');
    // A heading begins a paragraph of its own.
    expect(markdown).not.toMatch(/[^\n]\n#+ /u);
  });

  it('says why the run was stopped early, and names no critical path where nothing ran', () => {
    const cause = { kind: 'fail-fast', task: 'a*b' } as const;
    const text = renderSummary(
      new Story([aTask('a*b')])
        .has(0, 'a*b', 'failure')
        .tell({ type: 'run-closed', at: 0, cause })
        .finishes(0, 'failure')
        .report(),
    );
    expect(text.split('\n').slice(2, 5)).toEqual([
      'Took 0.0 s; sum of task times 0.0 s · 2 at a time (2 usable CPUs) · **stopped early:** a&#42;b failed (fail-fast)',
      '',
      '### Failed',
    ]);
    expect(text).not.toContain('ritical path');
  });

  it('has room for what tasks wrote, less than its limit by what names those that do not fit', () => {
    const most = 1_000_000 - 100 - 10_000 - Buffer.byteLength(summaryWith(0)) - '### a\n\n\n\n'.length;
    const full = summaryWith(most);
    expect(Buffer.byteLength(full)).toBe(1_000_000 - 100 - 10_000 + '\n---\n\n'.length - 1);
    expect(summaryWith(most + 1)).toContain('_1 summary of tasks left out');
  });

  it('says of a run that nothing was to be run in', () => {
    const cause = { kind: 'signal', signal: 'SIGTERM' } as const;
    const text = renderSummary(
      new Story([aTask('a'), aTask('b')])
        .starts(0, 'a')
        .tell({ type: 'run-closed', at: 0, cause })
        .ends(1, 'a', anOutcome({ kind: 'cancelled', cause }))
        .has(1, 'a', 'cancelled')
        .has(1, 'b', 'cancelled', { kind: 'closed', cause })
        .finishes(1, 'cancelled')
        .report(),
    );
    expect(text.split('\n')[0]).toContain('was cancelled');
    expect(text).toContain('interrupted by SIGTERM');
  });

  it('describes a run that was cut off in the middle', () => {
    const text = renderSummary(new Story([aTask('a'), aTask('b')]).starts(0, 'a').report());
    expect(text.split('\n')[0]).toContain('did not finish');
    expect(rowsOf(text).map((row) => [row[1], row[6]])).toEqual([
      ['⏳ unfinished', 'still running'],
      ['⏳ unfinished', 'not started'],
    ]);
  });

  it('lets no fence in the output end its block', () => {
    const tail = ['```', '</details>', '````` x', '## not a heading'];
    const text = renderSummary(new Story([aTask('a')]).runs(0, 1, 'a', 1, { tail }).report());
    expect(text).toContain('``````text\n```\n</details>\n````` x\n## not a heading\n``````\n');
  });

  it('closes what a task left open in its own summary', () => {
    const text = renderSummary(
      new Story([aTask('a'), aTask('b')])
        .runs(0, 1, 'a', 0, summaryOf('<details>\n\n~~~~js\n~~~\n</details>'))
        .runs(1, 2, 'b', 0, summaryOf('of b'))
        .report(),
    );
    expect(text).toContain('<details>\n\n~~~~js\n~~~\n</details>\n~~~~\n</details>\n\n### b\n\nof b\n');
  });

  it('leaves out whole a summary of a task that does not fit, and names it', () => {
    const text = renderSummary(
      new Story([aTask('large'), aTask('small')])
        .runs(0, 1, 'large', 0, summaryOf('x'.repeat(2_000_000)))
        .runs(1, 2, 'small', 0, summaryOf('of small'))
        .report(),
    );
    expectWithinLimits(text);
    expect(text).toContain('of small');
    expect(text).not.toContain('xxx');
    expect(text).toContain('_1 summary of tasks left out, there is no room: large._');
  });

  it('keeps names of all kinds in their cells and out of Markdown, HTML and Mermaid', () => {
    const names = [
      'a|b',
      '<img src=x>',
      '"; graph TD',
      '`tick`',
      '😀',
      'two\nlines',
      '**bold** [l](u)',
      '%%{init}%%',
      'end',
      'section x :crit',
    ];
    const story = new Story(
      names.map((name, index) => aTask(`t${index}`, { name, needs: index === 0 ? [] : ['t0'] })),
    );
    names.forEach((name, index) =>
      story
        .starts(index, `t${index}`, { name })
        .ends(index + 1, `t${index}`, anOutcome(exited(1), { tail: [name] }))
        .has(index + 1, `t${index}`, 'failure'),
    );
    const text = renderSummary(story.report());
    const rows = rowsOf(text);
    // Ten causes: two are open, eight in a table, and then there is the table of tasks.
    expect(rows).toHaveLength(8 + names.length);
    for (const row of rows) expect([3, 7]).toContain(row.length);
    const outside = text.replaceAll(/^```.*?^```|^<summary>.*$/gmsu, '');
    expect(text.replaceAll(/^```.*?^```/gmsu, '')).not.toContain('<img');
    expect(outside).not.toContain('**bold**');
    const [gantt = '', graph = ''] = mermaidOf(text);
    expect(gantt.split('\n').filter((line) => line.startsWith('    '))).toHaveLength(names.length);
    for (const block of [gantt, graph])
      expect(block.replace(/^%%\{init: .*\}%%$/mu, '')).not.toMatch(/%%|"; |<img|`/u);
  });

  it('shows no secret anywhere', () => {
    const masker = { mask: (text: string): string => text.replaceAll('hunter2', '***') };
    const name = `${'x'.repeat(36)}hunter2`;
    const story = new Story([aTask('a', { name })])
      .starts(0, 'a', { name })
      .ends(
        1,
        'a',
        anOutcome(exited(1), { tail: ['a', `hunter2 ${'y'.repeat(500)}`], ...summaryOf('hunter2') }),
      )
      .has(1, 'a', 'failure')
      .tell({ type: 'warning', at: 0, message: 'hunter2', task: undefined });
    expect(renderSummary(story.report(), { masker })).not.toMatch(/hunt/u);
  });
});
