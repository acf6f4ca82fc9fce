import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { EventLines } from '../../src/report/results/event-line.ts';
import { resultsJson } from '../../src/report/results/results.ts';
import { eventsSchema } from '../../src/report/schemas/events-schema.ts';
import { resultsSchema } from '../../src/report/schemas/results-schema.ts';
import type { Termination } from '../../src/model/outcome.ts';
import { eventsProblems, publishedSchema, schemaProblems } from '../support/published-schemas.ts';
import { anOutcome, aTask, at, exited, retries, Story } from '../support/story.ts';

test('the schemas in schema/ are those of src/', () => {
  expect(publishedSchema('results')).toEqual(resultsSchema());
  expect(publishedSchema('events')).toEqual(eventsSchema());
});

test('each is a schema by strict rules, as is that of graph files', () => {
  for (const name of ['results', 'events', 'rundag'] as const)
    expect(() =>
      new Ajv({ strict: name !== 'rundag', allowUnionTypes: true }).compile(publishedSchema(name)),
    ).not.toThrow();
});

const terminations: readonly Termination[] = [
  exited(0),
  exited(3),
  { kind: 'signalled', signal: 'SIGSEGV' },
  { kind: 'keeper-killed', how: 'SIGKILL' },
  { kind: 'timed-out', afterSeconds: 1 },
  { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT', noCleanUps: 'second-signal' } },
  { kind: 'could-not-start', cause: 'c', fix: 'f' },
  { kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'p' },
  { kind: 'too-many-masks', problem: 'p' },
  { kind: 'stopped' },
  { kind: 'not-ready', afterSeconds: 1, lastProblem: 'p' },
  { kind: 'ended-early', code: 3, signal: undefined },
];

/** All kinds of ends, of results and of what may be said of them. */
function everything(): Story {
  const story = new Story([
    ...terminations.map((_none, number) => aTask(`t${number}`)),
    aTask('again', { retry: retries(1) }),
    aTask('given'),
    aTask('known'),
    aTask('skipped'),
    aTask('bad'),
    aTask('waiting'),
  ]).tell({ type: 'processes-owned', at: at(0), by: 'process-table' });
  for (const [number, termination] of terminations.entries())
    story
      .starts(number, `t${number}`)
      .ends(number + 0.5, `t${number}`, anOutcome(termination, { usage: { cpuSeconds: 1, peakBytes: 2 } }))
      .has(number + 0.5, `t${number}`, number === 0 ? 'success' : 'failure');
  return story
    .starts(20, 'again')
    .tell({ type: 'service-ready', at: at(20), task: 'again', seconds: 1 })
    .ends(
      21,
      'again',
      anOutcome(exited(1), {
        logFile: '/report/logs/again.log',
        logProblem: 'disk full',
        cause: {
          tool: 'Vitest',
          headline: 'expected 3 to be 4',
          testName: 'adds',
          failures: 1,
          excerpt: ['x'],
          firstLine: 3,
          place: { file: 'a.ts', line: 1, column: 2, workspacePath: 'a.ts' },
        },
        tests: {
          cases: [
            {
              name: 'adds',
              group: 'cart',
              state: 'failed',
              seconds: 0,
              file: 'a',
              line: 1,
              message: 'm',
              type: 't',
              details: 'd',
            },
          ],
          counts: { passed: 0, failed: 1, error: 0, skipped: 0 },
        },
        leftovers: [{ pid: 7, command: 'node' }],
        survivors: [{ pid: 8, command: 'dd', reason: 'stuck' }],
        files: { outputs: new Map([['__proto__', 'v']]), env: new Map(), path: [], summary: '' },
      }),
      { retryInSeconds: 1 },
    )
    .has(21, 'given', 'success', { kind: 'given', from: { kind: 'earlier-attempt', attempt: 1 }, seconds: 3 })
    .has(21, 'known', 'success', { kind: 'given', from: { kind: 'elsewhere', where: 'shard 1/2' } }, true)
    .has(21, 'skipped', 'skipped', { kind: 'need', task: 'bad', result: 'failure' })
    .has(21, 'bad', 'failure', {
      kind: 'bad-expression',
      problem: 'p',
      at: { file: 'f', line: 1, column: 1 },
    })
    .tell({
      type: 'leftover',
      at: at(21),
      task: 'again',
      attempt: 1,
      process: { pid: 7, command: 'node' },
      survives: undefined,
    })
    .tell({
      type: 'run-closed',
      at: at(21),
      cause: { kind: 'signal', signal: 'SIGINT', noCleanUps: 'time-over' },
    })
    .tell({ type: 'warning', at: at(21), message: 'm', task: undefined })
    .tell({ type: 'explanation', at: at(21), task: 'again', message: 'm' });
}

/** The lines of a story, as one text. */
function linesOf(story: Story): string {
  const lines = new EventLines();
  return story.events.map((event) => lines.lineOf(event) ?? '').join('');
}

describe('what a run writes is valid, and has nothing that is not published', () => {
  test.each([
    ['finished', () => everything().finishes(22, 'cancelled')],
    ['cut off', everything],
    ['of nothing', () => new Story([], { graphFile: undefined })],
  ])('%s', (_, tell) => {
    const story = tell();
    expect(schemaProblems('results', JSON.parse([...resultsJson(story.report())].join('')))).toEqual([]);
    expect(eventsProblems(linesOf(story))).toEqual([]);
  });
});

const results = (): string => [...resultsJson(everything().report())].join('');

describe('what no run writes is not valid', () => {
  test.each<readonly [string, string]>([
    ['"version":1', '"version":2'],
    ['"rundag-results"', '"other"'],
    ['"kind":"survivor"', '"kind":"other"'],
    ['"because":"join"', '"because":"joined"'],
    ['"termination":"timed-out"', '"termination":"late"'],
    ['"slot":0', '"slot":-1'],
    ['"tolerated":false', '"tolerated":null'],
    ['"flaky":', '"flakey":'],
    ['"file":"a.ts"', '"other":1,"file":"a.ts"'],
  ])('results.json with %s as %s', (before, after) => {
    const document = results().replace('"because":"need"', '"because":"join"');
    expect(document).toContain(before);
    expect(schemaProblems('results', JSON.parse(document))).toEqual([]);
    expect(schemaProblems('results', JSON.parse(document.replace(before, after)))).not.toEqual([]);
  });

  test.each<readonly [string, string]>([
    ['"event":"warning"', '"event":"warned"'],
    ['"format":"rundag-events"', '"format":"other"'],
    ['"at":21', '"at":"21"'],
    ['"retry-in-seconds":1', '"retry":1'],
    ['"message":"m"', '"message":"m","more":1'],
  ])('events.ndjson with %s as %s', (before, after) => {
    const text = linesOf(everything());
    expect(text).toContain(before);
    expect(eventsProblems(text.replace(before, after))).not.toEqual([]);
  });
});
