import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { FailureCause } from '../../src/model/failure-cause.ts';
import type { AnnotationCommand } from '../../src/github/workflow-command.ts';
import { parseWorkflowCommand } from '../../src/github/workflow-command.ts';
import { formatAnnotation } from '../../src/report/annotations/annotation.ts';
import { annotationsOf } from '../../src/report/annotations/annotations.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { aTask, startOfStory, Story } from '../support/story.ts';

const cause: FailureCause = {
  tool: 'Vitest',
  headline: 'expected 3 to be 4',
  testName: 'cart > adds the tax',
  failures: 2,
  excerpt: [' FAIL  test/cart.test.ts > cart > adds the tax', 'AssertionError: expected 3 to be 4'],
  firstLine: 7,
  place: { file: '/w/test/cart.test.ts', line: 14, column: 10, workspacePath: 'test/cart.test.ts' },
};

const failing = (found: FailureCause, tail: readonly string[] = ['a.ts | 100 |', 'b.ts | 100 |']) =>
  new Story([aTask('unit')]).runs(0, 1, 'unit', 1, { cause: found, tail });

const only = (commands: readonly AnnotationCommand[]): AnnotationCommand => {
  const [first, ...rest] = commands;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('there is no annotation');
  return first;
};

const asked = (file: string, line: string, level: AnnotationCommand['level'] = 'error') => ({
  type: 'task-annotation' as const,
  at: startOfStory,
  task: 'unit',
  command: {
    level,
    message: `${file}:${line}`,
    properties: new Map([
      ['file', file],
      ['line', line],
    ]),
  },
});

const titles = (commands: readonly AnnotationCommand[]) =>
  commands.filter(({ level }) => level === 'error').map(({ properties }) => properties.get('title'));

describe('the annotation of a failure', () => {
  it('begins with the cause, and is where that is', () => {
    expect(formatAnnotation(only(annotationsOf(failing(cause).report())))).toBe(
      '::error file=test/cart.test.ts,line=14,col=10,title=unit failed%3A exit code 1::' +
        'cart > adds the tax: expected 3 to be 4%0A FAIL  test/cart.test.ts > cart > adds the tax%0A' +
        'AssertionError: expected 3 to be 4',
    );
  });

  it('is at the task when the file is not in the workspace or none is named', () => {
    const elsewhere = { file: '/usr/lib/a.ts', line: 3, column: undefined };
    for (const place of [elsewhere, undefined]) {
      const { properties } = only(annotationsOf(failing({ ...cause, place }).report()));
      expect([properties.get('file'), properties.get('line')]).toEqual(['dag.yml', '1']);
    }
  });

  it('is in the file also when the graph is in none, and in the first column when none is named', () => {
    const place = { file: 'a.py', line: 3, column: undefined, workspacePath: 'src/a.py' };
    const story = new Story([aTask('unit')], { graphFile: undefined });
    const report = story.runs(0, 1, 'unit', 1, { cause: { ...cause, place } }).report();
    expect(formatAnnotation(only(annotationsOf(report)))).toContain('file=src/a.py,line=3,col=1,');
  });

  it('says the name of the test once, and the hint below the cause', () => {
    const named = { ...cause, headline: 'cart > adds the tax timed out', excerpt: ['x'] };
    const report = new Story([aTask('unit')]).runs(0, 1, 'unit', 137, { cause: named }).report();
    expect(only(annotationsOf(report)).message.split('\n')).toEqual([
      'cart > adds the tax timed out',
      expect.stringMatching(/^by convention: /),
      'x',
    ]);
  });

  it('masks the cause before it is cut', () => {
    const masker = new Masker();
    masker.add('a-long-secret');
    const long = `${'x'.repeat(990)} a-long-secret`;
    const report = failing({
      ...cause,
      headline: long,
      testName: 'a-long-secret',
      excerpt: ['a-long-secret'],
    });
    const { message } = only(annotationsOf(report.report(), { masker }));
    expect(message).not.toContain('a-long');
    expect(message.split('\n').at(-1)).toBe('***');
  });

  it('shows the first lines of a long output in which nothing marks the cause, then the last', () => {
    const tail = Array.from({ length: 100 }, (_, index) => `line ${index + 400}`);
    const head = ['line 1', 'line 2', 'line 3', 'line 4', 'line 5'];
    const report = new Story([aTask('unit')]).runs(0, 1, 'unit', 1, { head, tail }).report();
    const lines = only(annotationsOf(report)).message.split('\n');
    expect(lines).toHaveLength(30);
    expect(lines.slice(0, 6)).toEqual([...head.slice(0, 4), '…', 'line 475']);
    expect(lines.at(-1)).toBe('line 499');
  });
});

describe('an error that a task asks for where its failure is told', () => {
  it.each(['file', 'File', 'FILE'])('is told once, whatever the case of %s', (name) => {
    const { file, line } = { file: 'test/cart.test.ts', line: '14' };
    const command = asked(file, line).command;
    const properties = new Map([
      [name, file],
      [name === 'file' ? 'line' : 'Line', line],
    ]);
    const report = failing(cause)
      .tell({ ...asked(file, line), command: { ...command, properties } })
      .report();
    expect(titles(annotationsOf(report))).toEqual(['unit failed: exit code 1']);
  });
});

describe('the annotations of many failures', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `t${index}`);
  it('begin with those that kept the most others from running', () => {
    const tasks = [...ids, 'a', 'b', 'c', 'd'].map((id) => aTask(id));
    const story = new Story(tasks);
    for (const id of ids) story.runs(0, 1, id, 1);
    story
      .has(1, 'a', 'skipped', { kind: 'need', task: 't11', result: 'failure' })
      .has(1, 'c', 'skipped', { kind: 'need', task: 'b', result: 'skipped' })
      .has(1, 'b', 'skipped', { kind: 'need', task: 'a', result: 'skipped' })
      .has(1, 'd', 'cancelled', { kind: 'closed', cause: { kind: 'fail-fast', task: 't5' } });
    const all = titles(annotationsOf(story.report()));
    expect(all.slice(0, 4)).toEqual(['t11', 't5', 't0', 't1'].map((id) => `${id} failed: exit code 1`));
    expect(all).toHaveLength(10);
    expect(all[9]).toBe('3 more errors');
  });

  it('follow a chain of 100,000 needs', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => `c${index}`);
    const story = new Story([aTask('z'), aTask('root'), ...chain.map((id) => aTask(id))]);
    story.runs(0, 1, 'z', 1).runs(0, 1, 'root', 1);
    for (const [index, id] of chain.entries())
      story.has(1, id, 'skipped', { kind: 'need', task: chain[index + 1] ?? 'root', result: 'skipped' });
    expect(titles(annotationsOf(story.report()))[0]).toBe('root failed: exit code 1');
  });

  it('leave out an error that the task asked for where its failure is told', () => {
    const story = failing(cause)
      .tell(asked('/w/test/cart.test.ts', '14'))
      .tell(asked('test/cart.test.ts', '14'))
      .tell(asked('test/cart.test.ts', '15'))
      .tell(asked('other-test/cart.test.ts', '14'))
      .tell(asked('test/cart.test.ts', '14', 'warning'));
    expect(annotationsOf(story.report()).map(({ message }) => message.split('\n', 1)[0])).toEqual([
      'cart > adds the tax: expected 3 to be 4',
      'test/cart.test.ts:15',
      'other-test/cart.test.ts:14',
      'test/cart.test.ts:14',
    ]);
  });
});

test('any cause makes one annotation that the runner reads as it is meant', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('::error::x', '%0A::warning::', '##[error]', 'a,b:c%2C', '\u202e', '::stop-commands::x'),
  );
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 12 }), text, (headline, testName, excerpt, file) => {
      const place = { file, line: 3, column: undefined, workspacePath: file };
      const command = only(annotationsOf(failing({ ...cause, headline, testName, excerpt, place }).report()));
      const line = formatAnnotation(command);
      expect(line).not.toMatch(/[\n\r]/);
      const read = parseWorkflowCommand(line);
      expect(read?.name).toBe('error');
      expect(read?.properties.get('title')).toBe('unit failed: exit code 1');
      expect(read?.properties.get('line')).toBe('3');
      expect(read?.data).toBe(command.message);
    }),
  );
});
