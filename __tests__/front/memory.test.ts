import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Memory, type Recollection } from '../../src/front/memory.ts';
import { readSettings } from '../../src/front/settings/read-settings.ts';
import type { Graph } from '../../src/model/task.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { openMachine } from '../support/machine.ts';
import { makeTask, noCommonInputs } from '../support/make-task.ts';
import { Story } from '../support/story.ts';

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

/** A job of a workflow run, by `run/attempt`, that is one of several by a setting: its history is in this directory. */
async function openJob(directory: string, job: string, setting: string, value: string): Promise<Memory> {
  const texts = new Map([
    ['history-directory', join(directory, 'history')],
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
