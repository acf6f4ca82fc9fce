import { EventEmitter, once } from 'node:events';
import { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Memory, type Recollection } from '../../src/front/memory.ts';
import { readSettings } from '../../src/front/settings/read-settings.ts';
import { historyKey } from '../../src/history/file/history.ts';
import { writeHistory } from '../../src/history/file/history-text.ts';
import { noTaskFiles } from '../../src/model/outcome.ts';
import type { Graph } from '../../src/model/task.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { openMachine } from '../support/machine.ts';
import { makeTask, noCommonInputs } from '../support/make-task.ts';
import { anAttemptElsewhere } from '../support/shard-reports.ts';
import { Story } from '../support/story.ts';
import { serve } from '../support/web-server.ts';

const graph: Graph = {
  name: 'CI',
  tasks: ['a', 'b', 'c'].map((id) => makeTask(id)),
  pools: new Map(),
  cache: noCommonInputs,
};
const part: Graph = { ...graph, tasks: graph.tasks.slice(0, 1) };

/** A run of `a` and `b`, which started then and took so many seconds; `a` may have run again, later. */
function reportOf(start: number, seconds: number, again = start): RunReport {
  const story = new Story(graph.tasks);
  for (const [id, from] of [
    ['a', again],
    ['b', start],
  ] as const)
    story.runs(from, from + seconds, id, 0).has(from + seconds, id, 'success');
  return story.report();
}

/** A run that merges one shard, which ran `a`, and shows its times later than they were. */
function reportOfMerge(shownLater: number): RunReport {
  const ran = anAttemptElsewhere();
  const attempts = [
    { ...ran, startedAt: ran.startedAt + shownLater, endedAt: ran.endedAt + shownLater },
  ] as const;
  const machine = {
    name: 'shard 1/2',
    directory: 'reports/1',
    cpus: 2,
    startedAt: attempts[0].startedAt,
    endedAt: attempts[0].endedAt,
    shownLater,
    setUpSeconds: undefined,
    attempts: new Map([['a', attempts]]),
  };
  const at = machine.endedAt + 1000;
  return new Story(graph.tasks, { at, machines: [machine] })
    .tell({
      type: 'task-ended',
      at,
      task: 'a',
      result: 'success',
      tolerated: false,
      because: { kind: 'given', from: { kind: 'elsewhere', where: 'shard 1/2', how: undefined }, seconds: 2 },
      givenFiles: noTaskFiles,
      elsewhere: { machine: 'shard 1/2', name: undefined, attempts },
    })
    .report();
}

/** A job of a workflow run, by `run/attempt`, that is one of several by a setting: its history is in this directory, or at this address. */
async function openJob(place: string, job: string, setting: string, value: string): Promise<Memory> {
  const isRemote = place.startsWith('http://');
  const directory = isRemote ? '/' : place;
  const texts = new Map([
    isRemote ? ['history-url', place] : ['history-directory', join(place, 'history')],
    [setting, value],
  ]);
  const read = readSettings({
    textOf: ({ name }) => texts.get(name),
    nameOf: ({ name }) => name,
    base: directory,
  });
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'));
  const [run = '', attempt = ''] = job.split('/');
  const environment = { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_WORKFLOW: 'CI' };
  const source = { kind: 'file', path: 'rundag.yml', isDefault: false } as const;
  return await Memory.open({ ...read.settings, source }, { asker: 'action', environment, base: directory });
}

async function merge(directory: string, job: string, report: RunReport): Promise<void> {
  const memory = await openJob(directory, job, 'merge', 'reports/*');
  const kept = await memory.with(graph, report, new Map());
  if (kept === undefined) throw new Error('nothing is kept');
  expect(await memory.save(kept)).toBeUndefined();
}

async function recalled(directory: string, job: string, shard = '1/2'): Promise<Recollection> {
  const found = await (await openJob(directory, job, 'shard', shard)).recall(graph, () => part);
  if (found.kind === 'problem') throw new Error(found.problem);
  return found;
}

it('tells a shard what is known of its own tasks, and divides by what is known of all', async () => {
  const { directory } = openMachine();
  await merge(directory, '1/1', reportOf(1, 5));
  const { past, expected } = await recalled(directory, '2/1');
  expect(past).toEqual(new Map([['a', [5]]]));
  expect([...(expected?.keys() ?? [])]).toEqual(['a']);
  const memory = await openJob(directory, '2/1', 'shard', '1/2');
  const known: string[] = [];
  await memory.recall(graph, (all) => {
    known.push(...(all?.keys() ?? []));
    return part;
  });
  expect(known).toEqual(['a', 'b', 'c']);
});

it('divides in a later attempt as in the first, whatever a merge of the run has written since', async () => {
  const { directory } = openMachine();
  await merge(directory, '1/1', reportOf(1, 5));
  const first = await recalled(directory, '2/1');
  await merge(directory, '2/1', reportOf(1000, 9));
  expect((await recalled(directory, '2/2')).expected).toEqual(first.expected);
  await merge(directory, '2/2', reportOf(1000, 9, 2000));
  expect((await recalled(directory, '2/3')).past).toEqual(first.past);
  expect((await recalled(directory, '3/1')).past.get('a')).toHaveLength(3);
});

/** What each attempt of run 2 ran, and when: the seconds at which it began `a` and `b`, of which a part that ran earlier counts as it was. */
const courses: readonly (readonly [string, readonly (readonly [a: number, b: number])[]])[] = [
  [
    'everything again each time',
    [
      [2000, 1000],
      [3000, 3000],
      [4000, 4000],
      [5000, 5000],
    ],
  ],
  [
    'some again, then everything',
    [
      [1000, 1000],
      [2000, 1000],
      [3000, 3000],
      [4000, 3000],
    ],
  ],
  [
    'everything again, then some',
    [
      [1000, 1000],
      [2000, 2000],
      [3000, 2000],
      [3000, 4000],
    ],
  ],
];

it.each(courses)('divides in every attempt as in the first: %s', async (_, attempts) => {
  const { directory } = openMachine();
  for (const [place, seconds] of [5, 6, 7].entries())
    await merge(directory, `1${place}/1`, reportOf(1 + 100 * place, seconds));
  const first = await recalled(directory, '2/1');
  expect(first.past.get('a')).toEqual([5, 6, 7]);
  for (const [place, [a, b]] of attempts.entries()) {
    await merge(directory, `2/${place + 1}`, reportOf(b, 9, a));
    expect((await recalled(directory, `2/${place + 2}`)).past).toEqual(first.past);
  }
  expect((await recalled(directory, '3/1')).past.get('a')?.length).toBeGreaterThan(4);
});

it('divides in every attempt as in the first that left something, after one that left nothing', async () => {
  const { directory } = openMachine();
  await merge(directory, '1/1', reportOf(1, 5));
  const first = await recalled(directory, '2/2');
  await merge(directory, '2/2', reportOf(1000, 9));
  await merge(directory, '2/3', reportOf(2000, 9));
  expect((await recalled(directory, '2/4')).past).toEqual(first.past);
});

it('keeps once what two merges of a workflow run tell of one attempt, which the second shows later', async () => {
  const { directory } = openMachine();
  await merge(directory, '2/1', reportOfMerge(0));
  await merge(directory, '2/2', reportOfMerge(3_600_000));
  expect((await recalled(directory, '3/1')).past).toEqual(new Map([['a', [2]]]));
  expect((await recalled(directory, '2/3')).past).toEqual(new Map());
});

it('lets a shard wait for times that come late: without them it would divide as no other', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const requests = new EventEmitter();
  const address = await serve((_request, response) => void requests.emit('asked', response));
  const asked = once(requests, 'asked');
  const found = recalled(address, '2/1');
  const [response]: readonly unknown[] = await asked;
  if (!(response instanceof ServerResponse)) throw new Error('no response');
  vi.advanceTimersByTime(5000);
  const time = { when: 1, seconds: 5, cpuSeconds: undefined, peakBytes: undefined };
  const known = { times: [time], records: [] };
  response.end(writeHistory(new Map([[historyKey('a', undefined), known]])));
  expect((await found).past).toEqual(new Map([['a', [5]]]));
});
