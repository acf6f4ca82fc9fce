import { expect, test } from 'vitest';
import { conflictWarning, graphWarnings, leftoverEvents, runStarted } from '../../src/run/run-events.ts';
import { type GivenTask, noTaskFiles } from '../../src/model/outcome.ts';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import { makeService, makeTask, noCommonInputs } from '../support/make-task.ts';
import { settingsFor } from '../support/graph-run.ts';

/** The events without their times, all of which are instants. */
const untimed = (events: Iterable<RunEvent>): readonly object[] =>
  [...events].map(({ at, ...event }) => {
    expect(at).toBeGreaterThan(Date.UTC(2020));
    return event;
  });

test('a run begins with its graph, its budget and where the reports go', () => {
  const tasks = [makeTask('a'), makeService('db')];
  const graph = new TaskGraph(tasks);
  const expected = new Map([['a', { seconds: 3, isKnown: true }]]);
  const given: GivenTask = {
    result: 'success',
    tolerated: false,
    from: { kind: 'earlier-attempt', attempt: 1 },
    seconds: 4,
    files: noTaskFiles,
  };
  const started = runStarted(
    {
      graph: { name: 'CI', tasks, pools: new Map(), cache: noCommonInputs },
      graphFile: 'ci.yml',
      parallelism: { cpus: 3, because: 'max-parallel: 3' },
      reportDirectory: '/report',
      settings: settingsFor('/checkout'),
      environment: {},
      masker: new Masker(),
      given: new Map([
        ['a', given],
        ['db', given],
        ['unknown', given],
      ]),
      expected,
    },
    graph,
  );
  expect(untimed([started])).toEqual([
    {
      type: 'run-started',
      title: 'CI',
      graphFile: 'ci.yml',
      tasks,
      graph,
      parallelism: 3,
      parallelismBecause: 'max-parallel: 3',
      lendsCpus: false,
      reportDirectory: '/report',
      // A service is never given, nor what the graph does not have.
      given: [{ from: given.from, seconds: 4 }],
      expected,
    },
  ]);
});

test.each([
  ['declared', false],
  ['off', false],
  ['jobserver', true],
] as const)('with share-cpus: %s a run says %j of whether CPUs are lent', (shareCpus, lendsCpus) => {
  const graph = new TaskGraph([makeTask('a')]);
  const plan = {
    graph: { name: 'CI', tasks: graph.tasks, pools: new Map(), cache: noCommonInputs },
    graphFile: 'ci.yml',
    parallelism: { cpus: 3, because: 'max-parallel: 3' },
    reportDirectory: '/report',
    settings: { ...settingsFor('/checkout'), shareCpus },
    environment: {},
    masker: new Masker(),
  };
  expect(runStarted(plan, graph)).toMatchObject({ lendsCpus });
});

test('a service that no task needs is warned of', () => {
  const tasks = [makeService('used'), makeService('idle'), makeTask('plain'), makeTask('user', ['used'])];
  expect(untimed(graphWarnings(new TaskGraph(tasks)))).toEqual([
    {
      type: 'warning',
      message: 'no task needs this service: it is stopped as soon as it is ready',
      task: 'idle',
    },
  ]);
});

test('tasks that disagree on what later steps see are named with the one that wins', () => {
  expect(untimed([conflictWarning({ name: 'MODE', first: 'a', second: 'b' })])).toEqual([
    {
      type: 'warning',
      message:
        'tasks a and b export different values of MODE, and neither needs the other: later steps see that of b',
      task: 'b',
    },
  ]);
});

test('what became of each process that was left running is reported: ended, left alone, or not to be ended', () => {
  const events = leftoverEvents({
    ended: [{ task: 'a', attempt: 1, pid: 11, command: 'serve' }],
    survivors: [{ task: 'b', attempt: 2, pid: 12, command: 'sudo serve', reason: 'EPERM' }],
    leftRunning: [{ task: 'c', attempt: 1, pid: 13, command: 'daemon' }],
  });
  expect(untimed(events)).toEqual([
    {
      type: 'leftover',
      task: 'a',
      attempt: 1,
      process: { pid: 11, command: 'serve' },
      survives: undefined,
    },
    {
      type: 'leftover',
      task: 'c',
      attempt: 1,
      process: { pid: 13, command: 'daemon' },
      survives: undefined,
    },
    {
      type: 'leftover',
      task: 'b',
      attempt: 2,
      process: { pid: 12, command: 'sudo serve' },
      survives: 'EPERM',
    },
  ]);
});
