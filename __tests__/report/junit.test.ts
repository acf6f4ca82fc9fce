import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FailureCause } from '../../src/model/failure-cause.ts';
import type { AttemptOutcome, Because, Termination, TestCase } from '../../src/model/outcome.ts';
import { junitFiles, mostCasesInFile } from '../../src/report/junit/junit.ts';
import { isJunitOfRun } from '../../src/report/results/file-marks.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import type { MaskOptions } from '../../src/report/secrets/mask.ts';
import { aTask, anOutcome, exited, retries, Story } from '../support/story.ts';
import { parseXml, type XmlElement } from '../support/xml.ts';

/** The one file of a small run, as text. */
function textOf(report: RunReport, options: MaskOptions = {}): string {
  const [file, ...more] = junitFiles(report, options);
  expect(file?.name).toBe('junit.xml');
  expect(more).toEqual([]);
  return [...(file?.text ?? [])].join('');
}

/** The suite, of which every reader needs exactly one. */
function suiteOf(text: string): XmlElement {
  const root = parseXml(text);
  expect(root.name).toBe('testsuites');
  const [suite, ...more] = root.children;
  if (suite === undefined) throw new Error('there is no suite');
  expect(more).toEqual([]);
  expect(suite.children.every(({ name }) => name === 'testcase')).toBe(true);
  return suite;
}

const casesOf = (report: RunReport, options?: MaskOptions): readonly XmlElement[] =>
  suiteOf(textOf(report, options)).children;

/** The one case of a run of the task `a`. */
function onlyCase(report: RunReport, options?: MaskOptions): XmlElement {
  const [one] = casesOf(report, options);
  if (one === undefined) throw new Error('there is no case');
  return one;
}

const aCause: FailureCause = {
  tool: 'Vitest',
  headline: 'expected 3 to be 4',
  testName: 'cart > adds the tax',
  failures: 2,
  excerpt: ['AssertionError: expected 3 to be 4', ' ❯ test/a.test.ts:14'],
  firstLine: 7,
  place: { file: 'test/a.test.ts', line: 14, column: undefined },
};

/** A run of the task `a` alone that ended so. */
function ended(termination: Termination, outcome: Partial<AttemptOutcome> = {}): RunReport {
  return new Story([aTask('a', { at: { file: 'ci/dag.yml', line: 14, column: 3 } })])
    .starts(0, 'a')
    .ends(1.5, 'a', anOutcome(termination, outcome))
    .has(1.5, 'a', 'failure')
    .finishes(2, 'failure')
    .report();
}

/** A run whose one task has a result that is given. */
const given = (result: 'success' | 'failure', tolerated = false): RunReport => {
  const because: Because = { kind: 'given', from: { kind: 'earlier-attempt', attempt: 1 } };
  return new Story([aTask('a')]).has(0, 'a', result, because, tolerated).report();
};

/** A case that passed, of a report that a task wrote. */
const reported = (name: string, different: Partial<TestCase> = {}): TestCase => ({
  name,
  group: 'cart.test.ts',
  state: 'passed',
  seconds: 0.25,
  file: undefined,
  line: undefined,
  message: '',
  type: '',
  details: '',
  ...different,
});

describe('junit.xml', () => {
  test('has a flat suite with a case for each task, and the counts of each kind', () => {
    const report = new Story([
      aTask('a', { at: { file: 'ci/dag.yml', line: 14, column: 3 } }),
      aTask('b', { name: 'Unit tests', key: 'unit' }),
      aTask('c'),
      aTask('d'),
    ])
      .runs(0, 1.5, 'a', 0)
      .runs(1.5, 2, 'b', 3)
      .starts(2, 'c')
      .ends(2, 'c', anOutcome({ kind: 'could-not-start', cause: 'there is no program x', fix: 'install it' }))
      .has(2, 'c', 'failure')
      .has(2, 'd', 'skipped', { kind: 'need', task: 'b', result: 'failure' })
      .finishes(2.25, 'failure')
      .report();
    const suite = suiteOf(textOf(report));
    const counts = { tests: '4', failures: '1', errors: '1', skipped: '1', time: '2.250' };
    expect(suite.attributes).toEqual({ name: 'CI', ...counts, timestamp: '2030-01-02T03:04:05' });
    expect(parseXml(textOf(report)).attributes).toEqual({ name: 'CI', ...counts });
    expect(suite.children.map(({ attributes }) => attributes)).toEqual([
      { name: 'a', classname: 'rundag.CI.a', file: 'ci/dag.yml', line: '14', time: '1.500' },
      { name: 'Unit tests', classname: 'rundag.CI.unit', file: 'dag.yml', line: '1', time: '0.500' },
      { name: 'c', classname: 'rundag.CI.c', file: 'dag.yml', line: '1', time: '0.000' },
      { name: 'd', classname: 'rundag.CI.d', file: 'dag.yml', line: '1', time: '0.000' },
    ]);
    expect(suite.children.map(({ children }) => children.map(({ name }) => name))).toEqual([
      [],
      ['failure'],
      ['error'],
      ['skipped'],
    ]);
    expect(suite.children[2]?.children[0]).toMatchObject({
      attributes: { message: 'could not start: there is no program x', type: 'could-not-start' },
      text: 'attempt 1: could not start: there is no program x\ninstall it',
    });
    expect(suite.children[3]?.children[0]?.attributes).toEqual({ message: 'Unit tests failed' });
  });

  test('points into no file for a graph without one', () => {
    const report = new Story([aTask('a')], { graphFile: undefined }).runs(0, 1, 'a', 0).report();
    expect(onlyCase(report).attributes).toEqual({ name: 'a', classname: 'rundag.CI.a', time: '1.000' });
  });

  test.each<readonly [Termination, Readonly<Record<string, string>>]>([
    [exited(3), { message: 'exit code 3', type: 'exited' }],
    [
      { kind: 'timed-out', afterSeconds: 90 },
      { message: 'timed out after 1 min 30 s', type: 'timed-out' },
    ],
    [
      { kind: 'signalled', signal: 'SIGSEGV' },
      { message: 'killed by SIGSEGV', type: 'signalled' },
    ],
  ])('says of a failure how it ended: %o', (termination, attributes) => {
    expect(onlyCase(ended(termination)).children).toMatchObject([{ name: 'failure', attributes }]);
  });

  test('says the cause of a failure, then what was printed around it and last', () => {
    const tail = ['\u001b[31mFAIL\u001b[0m test/a.test.ts', '\ttab & <mark>', ''];
    const [failure] = onlyCase(ended(exited(1), { cause: aCause, tail })).children;
    expect(failure?.attributes).toEqual({
      message: 'cart > adds the tax: expected 3 to be 4',
      type: 'exited',
    });
    expect(failure?.text.split('\n')).toEqual([
      'attempt 1: exit code 1 after 1.5 s',
      '',
      'AssertionError: expected 3 to be 4',
      ' ❯ test/a.test.ts:14',
      'FAIL test/a.test.ts',
      '\ttab & <mark>',
    ]);
  });

  test('takes at most 64 KiB for a failure, and the end of its output', () => {
    const tail = Array.from({ length: 100 }, (_none, number) => `${number} ${'<'.repeat(1500)}`);
    const text = textOf(ended(exited(1), { tail }));
    expect(text.length).toBeLessThan(66 * 1024);
    const lines = onlyCase(ended(exited(1), { tail })).children[0]?.text.split('\n') ?? [];
    expect(lines.at(-1)).toMatch(/^99 </);
    expect(lines.length).toBeGreaterThan(8);
  });

  test('has a flakyFailure for each attempt that failed before one that passed', () => {
    const report = new Story([aTask('a', { retry: retries(2) })])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), { tail: ['first'], cause: aCause }), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(2, 'a', anOutcome(exited(2), { tail: ['second'] }), { attempt: 2, retryInSeconds: 0 })
      .starts(2, 'a', { attempt: 3 })
      .ends(3, 'a', anOutcome(exited(0)), { attempt: 3 })
      .has(3, 'a', 'success')
      .report();
    expect(suiteOf(textOf(report)).attributes).toMatchObject({ failures: '0', errors: '0', skipped: '0' });
    expect(onlyCase(report).children).toMatchObject([
      {
        name: 'flakyFailure',
        attributes: { message: 'cart > adds the tax: expected 3 to be 4', type: 'exited' },
        children: [
          {
            name: 'stackTrace',
            text: `attempt 1: exit code 1 after 1.0 s\n\n${aCause.excerpt.join('\n')}\nfirst`,
          },
        ],
      },
      {
        name: 'flakyFailure',
        attributes: { message: 'exit code 2 · last line: second', type: 'exited' },
        children: [{ name: 'stackTrace', text: 'attempt 2: exit code 2 after 1.0 s\nsecond' }],
      },
    ]);
  });

  test('has the last attempt of a failure after retries as failure, and the others as rerunFailure', () => {
    const report = new Story([aTask('a', { retry: retries(1) })])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1)), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(2, 'a', anOutcome(exited(2)), { attempt: 2 })
      .has(2, 'a', 'failure')
      .report();
    expect(onlyCase(report).children.map(({ name, attributes }) => [name, attributes['message']])).toEqual([
      ['failure', 'exit code 2'],
      ['rerunFailure', 'exit code 1'],
    ]);
    expect(suiteOf(textOf(report)).attributes).toMatchObject({ failures: '1' });
  });

  test.each<readonly [string, RunReport, readonly string[], string]>([
    ['a tolerated failure', given('success', true), ['skipped'], 'given: failed in attempt 1'],
    ['a success that is given', given('success'), [], ''],
    ['a failure that is given', given('failure'), ['failure'], 'given: failed in attempt 1'],
    [
      'a task of a closed run',
      new Story([aTask('a')])
        .has(0, 'a', 'cancelled', { kind: 'closed', cause: { kind: 'fail-fast', task: 'b' } })
        .report(),
      ['skipped'],
      'not started: b failed (fail-fast)',
    ],
    [
      'a bad expression',
      new Story([aTask('a')])
        .has(0, 'a', 'failure', {
          kind: 'bad-expression',
          problem: 'if: no such function',
          at: { file: 'dag.yml', line: 9, column: 1 },
        })
        .report(),
      ['error'],
      'bad expression in if: no such function',
    ],
    ['a task without a result', new Story([aTask('a')]).report(), ['skipped'], 'not started'],
  ])('says what became of %s', (_, report, names, message) => {
    const { children } = onlyCase(report);
    expect(children.map(({ name }) => name)).toEqual(names);
    expect(children[0]?.attributes['message'] ?? '').toContain(message);
  });

  test('has behind a task the cases that it reported, told apart by the task', () => {
    const cases: readonly TestCase[] = [
      reported('adds'),
      reported('taxes', {
        state: 'failed',
        file: 'test/cart.test.ts',
        line: 14,
        message: 'expected 3 to be 4',
        type: 'AssertionError',
        details: 'AssertionError: expected 3 to be 4\n  at test/cart.test.ts:14:3',
      }),
      reported('breaks', { state: 'error', message: 'no fixture' }),
      reported('later', { state: 'skipped', seconds: undefined, group: '' }),
    ];
    const tests = { cases, counts: { passed: 1, failed: 1, error: 1, skipped: 1 } };
    const failing = ended(exited(1), { tests });
    const suite = suiteOf(textOf(failing));
    expect(suite.attributes).toMatchObject({ tests: '5', failures: '2', errors: '1', skipped: '1' });
    expect(suite.children.slice(1).map(({ attributes }) => attributes)).toEqual([
      { name: 'adds', classname: 'rundag.CI.a.cart.test.ts', time: '0.250' },
      {
        name: 'taxes',
        classname: 'rundag.CI.a.cart.test.ts',
        file: 'test/cart.test.ts',
        line: '14',
        time: '0.250',
      },
      { name: 'breaks', classname: 'rundag.CI.a.cart.test.ts', time: '0.250' },
      { name: 'later', classname: 'rundag.CI.a', time: '0.000' },
    ]);
    expect(suite.children[2]?.children).toEqual([
      {
        name: 'failure',
        attributes: { message: 'expected 3 to be 4', type: 'AssertionError' },
        children: [],
        text: 'AssertionError: expected 3 to be 4\n  at test/cart.test.ts:14:3',
      },
    ]);

    const forgiven = new Story([aTask('a')])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), { tests }))
      .has(1, 'a', 'success', { kind: 'ran' }, true)
      .report();
    // The run is green, and so is a check that is made of this file.
    expect(suiteOf(textOf(forgiven)).attributes).toMatchObject({ failures: '0', errors: '0', skipped: '4' });
  });

  test(`goes on in another file after ${mostCasesInFile} cases, each with counts of its own`, () => {
    const ids = Array.from({ length: mostCasesInFile + 2 }, (_none, number) => `t${number}`);
    const story = new Story(ids.map((id) => aTask(id)));
    for (const id of ids) story.has(1, id, 'skipped', { kind: 'condition', source: 'false' });
    const files = junitFiles(story.report());
    expect(files.map(({ name }) => name)).toEqual(['junit.xml', 'junit-2.xml']);
    const suites = files.map(({ text }) => suiteOf([...text].join('')));
    expect(suites.map(({ attributes }) => [attributes['name'], attributes['tests']])).toEqual([
      ['CI (1/2)', '5000'],
      ['CI (2/2)', '2'],
    ]);
    expect(suites.flatMap(({ children }) => children.map(({ attributes }) => attributes['name']))).toEqual(
      ids,
    );
  });

  test('of very many failures is bounded: each says less', () => {
    const ids = Array.from({ length: 2000 }, (_none, number) => `t${number}`);
    const tail = Array.from({ length: 20 }, () => '<'.repeat(800));
    const story = new Story(ids.map((id) => aTask(id)));
    for (const id of ids) story.runs(0, 1, id, 1, { tail });
    const size = [...(junitFiles(story.report())[0]?.text ?? [])].reduce(
      (sum, { length }) => sum + length,
      0,
    );
    expect(size).toBeGreaterThan(16 * 1024 ** 2);
    expect(size).toBeLessThan(36 * 1024 ** 2);
  });

  test('shows no secret, also not a half of one that is cut', () => {
    const secret = 's3cr3t'.repeat(200);
    const masker = { mask: (text: string): string => text.replaceAll(secret, '***') };
    const tests = {
      cases: [
        {
          name: secret,
          group: secret,
          state: 'failed',
          seconds: 0,
          file: secret,
          line: 1,
          message: secret,
          type: secret,
          details: `x\n${secret}`,
        },
      ],
      counts: { passed: 0, failed: 1, error: 0, skipped: 0 },
    } as const;
    const cause = { ...aCause, headline: secret, testName: secret, excerpt: [secret] };
    const report = new Story([aTask('a', { name: secret })], { title: secret })
      .runs(0, 1, 'a', 1, { tail: [secret], cause, tests })
      .report();
    const text = textOf(report, { masker });
    expect(text).not.toContain('s3cr3t');
    expect(text.match(/\*\*\*/g)?.length).toBeGreaterThan(8);
  });

  test('is known by how it begins', () => {
    const text = textOf(ended(exited(1)));
    expect(isJunitOfRun(text.slice(0, 200))).toBe(true);
    for (const other of ['', '<?xml version="1.0"?>\n<testsuites/>\n', text.slice(1).replace(/^.*\n/, '')])
      expect(isJunitOfRun(other)).toBe(false);
  });
});

/** Any text, often one that would end an element, or that XML forbids. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&#0;',
        '&lt;',
        '<!--',
        '-->',
        '"',
        "'",
        '</testcase>',
        '\u0000',
        '\u001b[31m',
        '\ud800',
        '\udc00',
        '\ufffe',
        '\r',
        '\n',
        '\t',
        '&',
        '<!DOCTYPE a [',
        '%x;',
        '\u202e',
        'é',
        '𝄞',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);

/** What any report shows of a name, and what XML can hold of that. */
const shown = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
    .replaceAll(
      /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    );

describe('whatever tasks are called and print', () => {
  test('each file is well-formed, and gives the same names back', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.array(hostile), (title, name, headline, tail) => {
        const tests = {
          cases: [
            {
              name,
              group: headline,
              state: 'failed',
              seconds: 1,
              file: title,
              line: 1,
              message: name,
              type: title,
              details: tail.join('\n'),
            },
          ],
          counts: { passed: 0, failed: 1, error: 0, skipped: 0 },
        } as const;
        const cause = { ...aCause, headline, testName: undefined, excerpt: tail.slice(0, 12) };
        const report = new Story([aTask('a', { name: `n${name}` })], { title })
          .runs(0, 1, 'a', 1, { cause, tail, tests })
          .report();
        const suite = suiteOf(textOf(report));
        expect(suite.attributes).toMatchObject({ name: shown(title), tests: '2', failures: '2' });
        const [own, theirs] = suite.children;
        expect(own?.attributes['name']).toBe(shown(`n${name}`));
        expect(own?.children.map((child) => child.name)).toEqual(['failure']);
        expect(own?.children[0]?.children).toEqual([]);
        expect(own?.children[0]?.attributes['message']).toBe(shown(headline));
        expect(theirs?.attributes['name']).toBe(shown(name));
        expect(theirs?.children[0]?.attributes['message']).toBe(shown(name));
      }),
    );
  });
});
