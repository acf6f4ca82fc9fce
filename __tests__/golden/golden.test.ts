import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CacheServer } from '../support/cache-server.ts';
import { expectGolden, goldenDirectory, normalise } from '../support/golden.ts';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { openRemote } from '../support/remote.ts';
import { type FinishedStep, startStep } from '../support/run-action.ts';
import { startCommand } from '../support/run-command.ts';
import { type GoldenGraph, goldenGraphs } from './graphs.ts';

interface Place {
  readonly machine: Machine;
  /** The graph file, from the workspace. */
  readonly file: string;
}

/** A machine with the graph's file in its workspace. */
function placeOf({ name, text }: GoldenGraph): Place {
  const machine = openMachine();
  const file = name === 'endings' ? 'examples/endings/rundag.yml' : 'rundag.yml';
  writeFiles(machine.workspace, { [file]: text });
  return { machine, file };
}

async function runAsStep(graph: GoldenGraph): Promise<FinishedStep> {
  const { machine, file } = placeOf(graph);
  const remote = await openRemote();
  const inputs = { 'dag-file': file, 'max-parallel': '1', 'report-directory': 'report' };
  // As on GitHub, where a step has a cache.
  const server = await CacheServer.open();
  const step = startStep({ machine, env: { ...server.env, ...remote.env }, inputs });
  if (graph.signal !== undefined) {
    await remote.next();
    step.child.kill(graph.signal);
  }
  return step.done();
}

/** All that it prints, and its exit status. */
async function runAsCommand(graph: GoldenGraph): Promise<string> {
  const { machine, file } = placeOf(graph);
  const remote = await openRemote();
  const args = ['-f', file, '-j', '1', '--report-directory', 'report'];
  const command = startCommand({ machine, env: { ...remote.env, NO_COLOR: '1' }, args });
  if (graph.signal !== undefined) {
    await remote.next();
    command.child.kill(graph.signal);
  }
  const { stdout, stderr, status } = await command.finished;
  return normalise(`${stdout}${stderr}[exit status ${status}]\n`, machine);
}

// The graphs want bash, and what processes leave behind is told as Linux shows it.
describe.skipIf(process.platform !== 'linux')('the whole reports of', { timeout: 120_000 }, () => {
  it.each(goldenGraphs)('$name, in the action', async (graph) => {
    const step = await runAsStep(graph);
    expect(step).toMatchObject({ status: graph.status, stderr: '' });
    const plain = (text: string): string => normalise(text, step.machine);
    await expectGolden(plain(step.stdout), `${graph.name}.action.log`);
    if (step.summary !== '') await expectGolden(plain(step.summary), `${graph.name}.summary.md`);
    const results = join(step.machine.workspace, 'report', 'results.json');
    if (existsSync(results))
      await expectGolden(plain(readFileSync(results, 'utf8')), `${graph.name}.results.json`);
  });

  it.each(goldenGraphs)('$name, on the command line', async (graph) => {
    const text = await runAsCommand(graph);
    expect(text).toMatch(graph.status === 0 ? /\[exit status 0\]$/m : /\[exit status [1-9]\d*\]$/m);
    await expectGolden(text, `${graph.name}.console.log`);
  });
});

it.each([
  ['✓ a · 12.3 s · timed out after 0.48 s', '✓ a · 0.0 s · timed out after 0.48 s'],
  ['1 min 5 s, critical path 2 min: a → b', '0.0 s, critical path 0.0 s: (the longest chain)'],
  ['left process 4711 (sleep 300)', 'left process 0 (sleep 300)'],
  ['{"exit-code":3,"seconds":1.25,"started":0.5}', '{"exit-code":3,"seconds":0,"started":0}'],
  ['  t0["✓ a<br/>0#46;3 s"]', '  t0["✓ a<br/>0#46;0 s"]'],
  ['2 of 4 tasks, 17 bytes', '2 of 4 tasks, 17 bytes'],
])('compares %j as %j', (text, plain) => {
  expect(normalise(text, openMachine())).toBe(plain);
});

it('has no golden file of a graph that is gone', () => {
  const names = new Set(goldenGraphs.map(({ name }) => name));
  const golden = readdirSync(goldenDirectory).filter((file) => !file.endsWith('.ts'));
  expect(golden.filter((file) => !names.has(file.split('.')[0] ?? ''))).toEqual([]);
});
