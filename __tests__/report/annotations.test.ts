import { describe, expect, it } from 'vitest';
import { formatAnnotation } from '../../src/report/annotations/annotation.ts';
import { annotationsOf, annotationsOfDiagnostics } from '../../src/report/annotations/annotations.ts';
import { aTask, anOutcome, exited, retries, startOfStory, Story } from '../support/story.ts';

const place = (line: number) => ({ at: { file: '.github/rundag.yml', line, column: 3 } });
const asked = (level: 'error' | 'warning' | 'notice', message: string) => ({
  level,
  message,
  properties: new Map<string, string>(),
});

describe('annotationsOf', () => {
  it('puts a failed task at its place in the graph file, with its last lines', () => {
    const report = new Story([aTask('unit', place(7))])
      .runs(0, 1, 'unit', 1, { tail: ['\u001b[31mexpected 1\u001b[0m', 'found 2', ''] })
      .report();
    const [only, ...rest] = annotationsOf(report).map(formatAnnotation);
    expect(rest).toEqual([]);
    expect(only).toBe(
      '::error file=.github/rundag.yml,line=7,col=3,title=unit failed%3A exit code 1::expected 1%0Afound 2',
    );
  });

  it('shows a command among the last lines as the log does', () => {
    const tail = ['::error file=a.c,line=0::e0%0A::warning::w0', '::debug::d', '::set-env name=A::x'];
    const report = new Story([aTask('a')]).runs(0, 1, 'a', 1, { tail }).report();
    expect(annotationsOf(report)[0]?.message).toBe('Error: e0\n\\::warning::w0\n\\::set-env name=A::x');
  });

  it('points into no file for an inline graph, and says the reason where there was no output', () => {
    const report = new Story([aTask('unit')], { graphFile: undefined }).runs(0, 1, 'unit', 1).report();
    expect(annotationsOf(report).map(formatAnnotation)).toEqual([
      '::error title=unit failed%3A exit code 1::unit failed: exit code 1',
    ]);
  });

  it('points at the expression when that is what failed', () => {
    const at = { file: 'dag.yml', line: 9, column: 11 };
    const report = new Story([aTask('a')])
      .has(0, 'a', 'failure', { kind: 'bad-expression', problem: 'if: unknown name "x"', at })
      .report();
    expect(annotationsOf(report).map(formatAnnotation)).toEqual([
      '::error file=dag.yml,line=9,col=11,title=a failed%3A bad expression in if%3A unknown name "x"::fix the expression at dag.yml:9:11',
    ]);
  });

  it('leads with the hint', () => {
    const report = new Story([aTask('a')]).runs(0, 1, 'a', 137, { tail: ['Killed'] }).report();
    expect(annotationsOf(report)[0]?.message).toMatch(/^by convention: .* ran out of memory\nKilled$/u);
  });

  it('keeps the escaped message within 4,096 characters, the newest lines in it', () => {
    const tail = Array.from({ length: 100 }, (_, index) => `${index} ${'%'.repeat(80)}`);
    const report = new Story([aTask('a')]).runs(0, 1, 'a', 1, { tail }).report();
    const [only] = annotationsOf(report);
    const data = formatAnnotation(only ?? asked('error', '')).replace(/^::error .*?::/u, '');
    expect(data.length).toBeLessThanOrEqual(4096);
    expect(data.length).toBeGreaterThan(3500);
    expect(only?.message.split('\n').at(-1)).toBe(tail.at(-1));
  });

  it('leaves room for the hint too, and names no line where there is none', () => {
    const tail = Array.from({ length: 100 }, (_, index) => `${index} ${'%'.repeat(80)}`);
    const fix = 'r'.repeat(1000);
    const termination = { kind: 'could-not-start', cause: 'c', fix } as const;
    const report = new Story([aTask('a')])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(termination, { tail }))
      .has(1, 'a', 'failure')
      .report();
    const [only] = annotationsOf(report);
    const data = formatAnnotation(only ?? asked('error', '')).replace(/^::error .*?::/u, '');
    expect(data.length).toBeLessThanOrEqual(4096);
    expect(data.length).toBeGreaterThan(3500);
    expect(only?.message.startsWith(`${fix}\n`)).toBe(true);
    expect(only?.message.split('\n').at(-1)).toBe(tail.at(-1));
    const silent = new Story([aTask('a')]).runs(0, 1, 'a', 127).report();
    expect(annotationsOf(silent)[0]?.message).toBe('by convention: a command was not found');
  });

  it('shows at most 30 lines, the first and the last, each of at most 500 characters', () => {
    const tail = Array.from({ length: 40 }, (_, index) => `${index}`);
    const story = new Story([aTask('a'), aTask('b')]).runs(0, 1, 'a', 1, { tail });
    story.runs(1, 2, 'b', 1, { tail: ['x'.repeat(501)] });
    const [many, long] = annotationsOf(story.report());
    expect(many?.message).toBe([...tail.slice(0, 4), '…', ...tail.slice(15)].join('\n'));
    expect(long?.message).toBe(`${'x'.repeat(499)}…`);
  });

  it('spends ten errors on failed tasks first, the tenth saying how many more', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `t${index}`);
    const story = new Story(ids.map((id) => aTask(id)));
    for (const id of ids) {
      story.runs(0, 1, id, 1).tell({
        type: 'task-annotation',
        at: startOfStory,
        task: id,
        command: asked('error', `asked by ${id}`),
      });
    }
    const errors = annotationsOf(story.report());
    expect(errors).toHaveLength(10);
    expect(errors.slice(0, 9).map(({ properties }) => properties.get('title'))).toEqual(
      ids.slice(0, 9).map((id) => `${id} failed: exit code 1`),
    );
    expect(errors[9]?.properties.get('title')).toBe('991 more errors');
    expect(errors[9]?.message.split('\n').slice(0, 2)).toEqual([
      '991 more errors; the log has them all:',
      't9 failed: exit code 1',
    ]);
    expect(errors[9]?.message.length).toBeLessThan(4096);
  });

  it('gives tasks what is left of each level, with what they asked for', () => {
    const properties = new Map([
      ['FILE', 'src/a,b.ts'],
      ['line', '3'],
      ['title', 'TS1: no'],
      ['evil', '::'],
    ]);
    const story = new Story([aTask('a')]).runs(0, 1, 'a', 1);
    story.tell({
      type: 'task-annotation',
      at: 0,
      task: 'a',
      command: { level: 'error', message: '50%\nno', properties },
    });
    for (let count = 0; count < 10; count += 1) {
      story.tell({ type: 'task-annotation', at: 0, task: 'a', command: asked('notice', `n${count}`) });
    }
    const lines = annotationsOf(story.report()).map(formatAnnotation);
    expect(lines[1]).toBe('::error file=src/a%2Cb.ts,line=3,title=TS1%3A no::50%25%0Ano');
    expect(lines.slice(2)).toEqual(Array.from({ length: 10 }, (_, count) => `::notice::n${count}`));
  });

  it('warns of tolerated failures, stubborn and leaked processes, flaky tasks, then of the rest', () => {
    const process = { pid: 7, command: 'node' };
    const report = new Story([
      aTask('flaky', { retry: retries(1) }),
      aTask('leaky'),
      aTask('stubborn'),
      aTask('forgiven'),
      aTask('server', { leaveRunning: true }),
    ])
      .tell({ type: 'warning', at: 0, message: 'two tasks set X', task: undefined })
      .tell({ type: 'task-annotation', at: 0, task: 'leaky', command: asked('warning', 'asked') })
      .starts(0, 'flaky')
      .ends(1, 'flaky', anOutcome(exited(9)), { retryInSeconds: 0 })
      .starts(1, 'flaky', { attempt: 2 })
      .ends(2, 'flaky', anOutcome(exited(0)), { attempt: 2 })
      .has(2, 'flaky', 'success')
      .runs(2, 3, 'leaky', 0, { leftovers: [process] })
      .runs(3, 4, 'stubborn', 0, { survivors: [{ ...process, reason: 'in D state' }] })
      .runs(3, 4, 'server', 0, { leftovers: [process] })
      .starts(4, 'forgiven')
      .ends(5, 'forgiven', anOutcome(exited(1), { tail: ['why'] }))
      .has(5, 'forgiven', 'success', { kind: 'ran' }, true)
      .report();
    expect(
      annotationsOf(report).map(({ level, message, properties }) => [
        level,
        properties.get('title'),
        message,
      ]),
    ).toEqual([
      ['warning', 'forgiven failed: exit code 1, tolerated (continue-on-error)', 'why'],
      [
        'warning',
        'stubborn: a process could not be ended',
        'process 7 (node) could not be ended: in D state',
      ],
      ['warning', 'leaky: processes left running', 'left process 7 (node) running'],
      ['warning', 'flaky is flaky', 'attempt 1: exit code 9\nattempt 2: exit code 0'],
      ['warning', 'CI', 'two tasks set X'],
      ['warning', undefined, 'asked'],
    ]);
  });

  it('tells all processes of a task in one warning, by the gravest', () => {
    const [left, stuck] = [
      { pid: 7, command: 'node' },
      { pid: 8, command: 'dd', reason: 'in D state' },
    ];
    const report = new Story([aTask('a', place(7))])
      .runs(0, 1, 'a', 0, { leftovers: [left], survivors: [stuck] })
      .report();
    expect(annotationsOf(report).map(formatAnnotation)).toEqual([
      '::warning file=.github/rundag.yml,line=7,col=3,title=a%3A a process could not be ended::left process 7 (node) running%0Aprocess 8 (dd) could not be ended: in D state',
    ]);
  });

  it('puts a warning of a task at its place, and one of the run or of no known task at none', () => {
    const story = new Story([aTask('a', { ...place(7), name: 'A' })]);
    for (const task of ['a', undefined, 'gone'])
      story.tell({ type: 'warning', at: 0, message: 'look', task });
    expect(annotationsOf(story.report()).map(formatAnnotation)).toEqual([
      '::warning file=.github/rundag.yml,line=7,col=3,title=A::look',
      '::warning title=CI::look',
      '::warning title=CI::look',
    ]);
  });

  it('shows no secret, also not half of one', () => {
    const masker = { mask: (text: string): string => text.replaceAll('hunter2', '***') };
    const tail = [`${'x'.repeat(497)}hunter2`, 'hunter2'];
    const name = `${'x'.repeat(196)}hunter2`;
    const story = new Story([aTask('a', { name })]).runs(0, 1, 'a', 1, { tail });
    story.tell({ type: 'task-annotation', at: 0, task: 'a', command: asked('notice', 'hunter2') });
    const text = annotationsOf(story.report(), { masker }).map(formatAnnotation).join('\n');
    expect(text).not.toContain('hun');
    expect(text).toContain('***');
  });
});

describe('annotationsOfDiagnostics', () => {
  const diagnostic = {
    message: 'unknown key "need" in task "lint"',
    expected: 'one of name, needs',
    found: '"need"',
    hint: 'did you mean "needs"?',
    at: { file: 'dag.yml', line: 4, column: 5 },
  };

  it('puts each mistake on its line', () => {
    expect(annotationsOfDiagnostics([diagnostic], 'dag.yml').map(formatAnnotation)).toEqual([
      '::error file=dag.yml,line=4,col=5,title=mistake in the graph::unknown key "need" in task "lint"' +
        '%0Aexpected: one of name, needs%0Afound: "need"%0Ahint: did you mean "needs"?',
    ]);
  });

  it('says the place in the text for an inline graph', () => {
    const inline = { message: 'empty', at: { file: 'dag', line: 1, column: 1 } };
    expect(annotationsOfDiagnostics([inline], undefined).map(formatAnnotation)).toEqual([
      '::error title=mistake in the graph::dag:1:1: empty',
    ]);
  });

  it('keeps to ten', () => {
    const many = annotationsOfDiagnostics(
      Array.from({ length: 30 }, () => diagnostic),
      'dag.yml',
    );
    expect(many).toHaveLength(10);
    expect(many[9]?.message).toMatch(/^21 more errors; the log has them all:\n/u);
  });
});
