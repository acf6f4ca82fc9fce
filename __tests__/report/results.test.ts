import { describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../src/model/outcome.ts';
import { resultsJson } from '../../src/report/results/results.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { aTask, anOutcome, at, exited, retries, Story } from '../support/story.ts';

const parse = (pieces: Iterable<string>): unknown => JSON.parse([...pieces].join(''));

/** A failed case of a test report. */
const named = (number: number) => ({
  name: `case ${number} s3cret`,
  group: 'cart',
  state: number % 2 === 0 ? ('failed' as const) : ('error' as const),
  seconds: 0,
  file: undefined,
  line: undefined,
  message: `m${number}`,
  type: '',
  details: 'not here',
});

describe('resultsJson', () => {
  it('holds the cause of a failure as it was found, masked', () => {
    const masker = new Masker();
    masker.add('first-half\nsecond-half');
    const report = new Story([aTask('unit')])
      .runs(0, 1, 'unit', 1, {
        cause: {
          tool: 'Vitest',
          headline: 'expected 3 to be 4',
          testName: 'cart > adds the tax',
          failures: 2,
          excerpt: [' FAIL  a.test.ts', 'first-half', 'second-half'],
          firstLine: 7,
          place: { file: '/w/a.test.ts', line: 14, column: undefined, workspacePath: 'a.test.ts' },
        },
      })
      .report();
    const cause = {
      tool: 'Vitest',
      headline: 'expected 3 to be 4',
      test: 'cart > adds the tax',
      failures: 2,
      excerpt: [' FAIL  a.test.ts', '***'],
      'first-line': 7,
      file: '/w/a.test.ts',
      path: 'a.test.ts',
      line: 14,
      column: null,
    };
    expect(parse(resultsJson(report, { masker }))).toMatchObject({ tasks: [{ attempts: [{ cause }] }] });
  });

  it('holds what is known of the run', () => {
    const report = new Story([
      aTask('build', { at: { file: 'dag.yml', line: 3, column: 3 } }),
      aTask('unit', { name: 'Unit tests', needs: ['build'], retry: retries(1) }),
    ])
      .runs(0, 1.5, 'build', 0, {
        logFile: '/report/logs/build.1.log',
        logBytes: 12,
        files: { ...noTaskFiles, outputs: new Map([['__proto__', 'v']]) },
      })
      .starts(1.5, 'unit', { name: 'Unit tests' })
      .ends(2, 'unit', anOutcome(exited(1)), { retryInSeconds: 1 })
      .starts(3, 'unit', { attempt: 2, slot: 1, name: 'Unit tests' })
      .ends(
        5,
        'unit',
        anOutcome(
          { kind: 'timed-out', afterSeconds: 2 },
          {
            logFile: '/elsewhere/unit.log',
            logProblem: 'disk full',
            usage: { cpuSeconds: 3.4567, peakBytes: 20_480 },
            leftovers: [{ pid: 7, command: 'node server.js' }],
            survivors: [{ pid: 8, command: 'dd', reason: 'in uninterruptible sleep' }],
          },
        ),
        { attempt: 2, slot: 1 },
      )
      .has(5, 'unit', 'failure')
      .tell({ type: 'run-closed', at: 0, cause: { kind: 'fail-fast', task: 'unit' } })
      .tell({ type: 'warning', at: 0, message: 'look', task: 'unit' })
      .tell({ type: 'processes-owned', at: 0, by: 'keepers' })
      .finishes(5, 'failure')
      .report();
    expect(parse(resultsJson(report))).toEqual({
      format: 'rundag-results',
      version: 1,
      run: {
        title: 'CI',
        'graph-file': 'dag.yml',
        result: 'failure',
        'started-at': '2030-01-02T03:04:05.000Z',
        seconds: 5,
        'task-seconds': 4,
        'cpu-bound-seconds': 2,
        parallelism: 2,
        'parallelism-because': '2 usable CPUs',
        processes: 'keepers',
        counts: { success: 1, failure: 1, cancelled: 0, skipped: 0 },
        given: null,
        insight: null,
        'critical-path': { seconds: 5, tasks: ['build', 'unit'] },
        'closed-by': { kind: 'fail-fast', task: 'unit' },
        warnings: [{ task: 'unit', message: 'look' }],
      },
      tasks: [
        expect.objectContaining({
          id: 'build',
          at: { file: 'dag.yml', line: 3, column: 3 },
          result: 'success',
          outputs: JSON.parse('{"__proto__":"v"}') as unknown,
          attempts: [expect.objectContaining({ log: 'logs/build.1.log', 'log-bytes': 12 })],
        }),
        {
          id: 'unit',
          key: 'unit',
          name: 'Unit tests',
          needs: ['build'],
          at: { file: 'dag.yml', line: 1, column: 1 },
          result: 'failure',
          because: 'ran',
          given: null,
          why: 'timed out after 2 s',
          tolerated: false,
          flaky: false,
          'exit-code': null,
          signal: null,
          seconds: 2.5,
          'ready-seconds': null,
          attempts: [
            {
              attempt: 1,
              slot: 0,
              started: 1.5,
              ended: 2,
              termination: 'exited',
              why: 'exit code 1',
              'exit-code': 1,
              signal: null,
              'cpu-seconds': null,
              'peak-bytes': null,
              log: null,
              'log-bytes': 0,
              'log-problem': null,
              said: null,
              cause: null,
              tests: null,
            },
            {
              attempt: 2,
              slot: 1,
              started: 3,
              ended: 5,
              termination: 'timed-out',
              why: 'timed out after 2 s',
              'exit-code': null,
              signal: null,
              'cpu-seconds': 3.457,
              'peak-bytes': 20_480,
              log: '/elsewhere/unit.log',
              'log-bytes': 0,
              'log-problem': 'disk full',
              said: null,
              cause: null,
              tests: null,
            },
          ],
          outputs: {},
          processes: [
            { kind: 'leaky', pid: 7, command: 'node server.js', reason: null },
            { kind: 'survivor', pid: 8, command: 'dd', reason: 'in uninterruptible sleep' },
          ],
        },
      ],
    });
  });

  it('shows no secret in any value, and stays JSON when the secret is punctuation', () => {
    const report = new Story([aTask('build', { name: 'with hunter2' })])
      .runs(0, 1, 'build', 1, { files: { ...noTaskFiles, outputs: new Map([['token', 'a"hunter2,']]) } })
      .tell({ type: 'warning', at: 0, message: 'hunter2', task: undefined })
      .report();
    for (const secret of ['hunter2', '"', ',']) {
      const masker = { mask: (text: string): string => text.replaceAll(secret, '***') };
      const token = 'a"hunter2,'.replaceAll(secret, '***');
      expect(parse(resultsJson(report, { masker }))).toMatchObject({ tasks: [{ outputs: { token } }] });
    }
    const masker = { mask: (text: string): string => text.replaceAll('hunter2', '***') };
    expect([...resultsJson(report, { masker })].join('')).not.toContain('hunter2');
  });

  it('comes a task at a time', () => {
    const tasks = Array.from({ length: 1000 }, (_, index) => aTask(`t${index}`));
    const pieces = [...resultsJson(new Story(tasks).report())];
    expect(pieces.length).toBe(tasks.length + 2);
    // A task a line, which tools that read lines rely on.
    expect(pieces.join('').split('\n').length).toBe(tasks.length + 5);
    expect(parse(pieces)).toMatchObject({ tasks: tasks.map(({ id }) => ({ id })) });
  });

  it('says null of all that is not known of a run that was cut off', () => {
    const report = new Story([aTask('a'), aTask('b')], { graphFile: undefined }).starts(1.2345, 'a').report();
    expect(parse(resultsJson(report))).toMatchObject({
      run: { 'graph-file': null, result: null, 'closed-by': null, warnings: [] },
      tasks: [
        {
          result: null,
          because: null,
          why: 'still running',
          tolerated: false,
          'exit-code': null,
          attempts: [
            {
              started: 1.235,
              ended: null,
              termination: null,
              why: 'still running',
              'exit-code': null,
              signal: null,
              'cpu-seconds': null,
              'peak-bytes': null,
              log: null,
              'log-bytes': 0,
              'log-problem': null,
              said: null,
              cause: null,
              tests: null,
            },
          ],
          processes: [],
        },
        { result: null, why: 'not started', seconds: 0, attempts: [], outputs: {} },
      ],
    });
  });

  it('tells a service’s readiness, a forgiven failure, a signal and what is left running as asked', () => {
    const report = new Story([aTask('db', { leaveRunning: true }), aTask('crash')])
      .starts(0, 'db')
      .tell({ type: 'service-ready', at: at(1), task: 'db', seconds: 1.23456 })
      .ends(2, 'db', anOutcome({ kind: 'stopped' }, { leftovers: [{ pid: 7, command: 'postgres' }] }))
      .has(2, 'db', 'success')
      .starts(0, 'crash')
      .ends(1, 'crash', anOutcome({ kind: 'signalled', signal: 'SIGSEGV' }))
      .has(1, 'crash', 'success', { kind: 'ran' }, true)
      .tell({ type: 'warning', at: at(2), message: 'look', task: undefined })
      .report();
    expect(parse(resultsJson(report))).toMatchObject({
      run: { warnings: [{ task: null, message: 'look' }] },
      tasks: [
        {
          'ready-seconds': 1.235,
          processes: [{ kind: 'left-running', pid: 7, command: 'postgres', reason: null }],
        },
        {
          result: 'success',
          tolerated: true,
          signal: 'SIGSEGV',
          'exit-code': null,
          attempts: [{ signal: 'SIGSEGV' }],
        },
      ],
    });
  });

  it.each([
    ['/report/logs/a.log', 'logs/a.log'],
    ['/report/a.log', 'a.log'],
    ['/reports/a.log', '/reports/a.log'],
    ['/a.log', '/a.log'],
  ])('names the log %s by %s, so that its directory can be moved', (logFile, log) => {
    const report = new Story([aTask('a')]).runs(0, 1, 'a', 0, { logFile }).report();
    expect(parse(resultsJson(report))).toMatchObject({ tasks: [{ attempts: [{ log }] }] });
  });

  it('counts the cases of test reports, and names the first that failed, masked', () => {
    const cases = Array.from({ length: 30 }, (_none, number) => named(number));
    const tests = { cases, counts: { passed: 7, failed: 15, error: 15, skipped: 1 } };
    const report = new Story([aTask('a')]).runs(0, 1, 'a', 1, { tests }).report();
    const masker = { mask: (text: string): string => text.replaceAll('s3cret', '***') };
    const text = [...resultsJson(report, { masker })].join('');
    expect(text).not.toMatch(/s3cret|not here/);
    expect(JSON.parse(text)).toMatchObject({
      tasks: [
        {
          attempts: [
            {
              tests: {
                counts: { passed: 7, failed: 15, error: 15, skipped: 1 },
                failures: Array.from({ length: 20 }, (_none, number) => ({
                  group: 'cart',
                  name: `case ${number} ***`,
                  message: `m${number}`,
                })),
              },
            },
          ],
        },
      ],
    });
  });
});
