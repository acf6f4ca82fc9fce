import { describe, expect, test } from 'vitest';
import type { Termination } from '../../src/model/outcome.ts';
import { exitCodeOf, jsonObject, roundedSeconds, signalOf } from '../../src/report/results/json-text.ts';
import { readResults } from '../../src/report/results/results.ts';

test('an object has its entries in their order, whatever their names are', () => {
  expect(
    jsonObject([
      ['b', '1'],
      ['__proto__', '"x"'],
      ['1', 'null'],
      ['a"', '[]'],
    ]),
  ).toBe('{"b":1,"__proto__":"x","1":null,"a\\"":[]}');
  expect(jsonObject([])).toBe('{}');
});

test('seconds have no more than three decimals', () => {
  expect([1, 1.5, 0.0004, 0.0005, 2.34567].map(roundedSeconds)).toEqual([1, 1.5, 0, 0.001, 2.346]);
});

describe('the exit code and the signal of an attempt', () => {
  const cause = { kind: 'fail-fast', task: 'lint' } as const;

  test.each<[Termination | undefined, number | null, string | null]>([
    [undefined, null, null],
    [{ kind: 'exited', code: 0 }, 0, null],
    [{ kind: 'exited', code: 1 }, 1, null],
    [{ kind: 'exited', code: 3 }, 3, null],
    [{ kind: 'signalled', signal: 'SIGSEGV' }, null, 'SIGSEGV'],
    [{ kind: 'ended-early', code: 4, signal: undefined }, 4, null],
    [{ kind: 'ended-early', code: undefined, signal: 'SIGABRT' }, null, 'SIGABRT'],
    [{ kind: 'ended-early', code: undefined, signal: undefined }, null, null],
    // Its command succeeded.
    [{ kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'p' }, 0, null],
    [{ kind: 'timed-out', afterSeconds: 1 }, null, null],
    [{ kind: 'cancelled', cause }, null, null],
    [{ kind: 'could-not-start', cause: 'c', fix: 'r' }, null, null],
    [{ kind: 'too-many-masks', problem: 'p' }, null, null],
    [{ kind: 'stopped' }, null, null],
    [{ kind: 'not-ready', afterSeconds: 1, lastProblem: 'p' }, null, null],
  ])('of one that ended as %j are %j and %j', (termination, code, signal) => {
    expect([exitCodeOf(termination), signalOf(termination)]).toEqual([code, signal]);
  });
});

describe('what is read of results', () => {
  const leftRunning = { kind: 'left-running', pid: 7 };

  test('are the logs of all attempts, and the processes that were left running', () => {
    const document = {
      format: 'rundag-results',
      version: 9,
      tasks: [
        {
          attempts: [{ log: 'logs/a.1.log' }, { log: null }, { log: 'logs/a.2.log' }],
          processes: [leftRunning],
        },
        {
          attempts: [],
          processes: [
            { kind: 'leaky', pid: 8 },
            { kind: 'survivor', pid: 9 },
          ],
        },
        { attempts: [{ log: '/elsewhere/b.log' }], processes: [{ ...leftRunning, pid: 10 }] },
      ],
    };
    expect(readResults(JSON.stringify(document))).toEqual({
      logs: ['logs/a.1.log', 'logs/a.2.log', '/elsewhere/b.log'],
      leftRunning: [7, 10],
    });
  });

  test.each([
    ['{"format":"rundag-results","version":1}', [], []],
    ['{"format":"rundag-results","version":1,"tasks":{"attempts":[{"log":"a"}]}}', [], []],
    ['{"format":"rundag-results","version":1,"tasks":[null,7,"x",{"attempts":null,"processes":7}]}', [], []],
    [
      '{"format":"rundag-results","version":1,"tasks":[{"attempts":[null,{"log":1},{"log":"a"}],"processes":[{"kind":"left-running","pid":"7"},null,{"kind":"left-running","pid":8}]}]}',
      ['a'],
      [8],
    ],
  ])('leaves out what is of another form: %s', (document, logs, running) => {
    expect(readResults(document)).toEqual({ logs, leftRunning: running });
  });

  test.each([
    '',
    '{"format":"rundag-results"',
    'null',
    '7',
    '[]',
    '{}',
    '{"version":1}',
    '{"format":"other","version":1}',
    '{"format":"rundag-results"}',
    '{"format":"rundag-results","version":"1"}',
    '{"format":"rundag-results","version":1.5}',
  ])('is nothing of what is no such document: %j', (document) => {
    expect(readResults(document)).toBeUndefined();
  });

  test('looks at what the document says itself, not at what all objects have', () => {
    expect(readResults('{"format":"rundag-results","version":1,"tasks":[{"constructor":[]}]}')).toEqual({
      logs: [],
      leftRunning: [],
    });
    expect(readResults('{"__proto__":{"format":"rundag-results","version":1}}')).toBeUndefined();
  });
});
