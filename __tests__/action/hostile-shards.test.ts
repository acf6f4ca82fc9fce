import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runStep, type FinishedStep } from '../support/run-action.ts';
import { type Machine, openMachine } from '../support/machine.ts';

const dag = `
tasks:
  one: {run: 'echo "x=1" >> "$GITHUB_OUTPUT"'}
  two: {run: 'echo two; exit 3'}
  deploy: {needs: [one], run: 'echo "deployed $PLACE $NODE_OPTIONS"'}
`;

/** What somebody may write into a report who wants more than to report. */
const commands = [
  '::stop-commands::x',
  '::error file=a.js,line=1::gotcha',
  '::add-mask::e',
  '::set-env name=PATH::/evil',
  '##[error]gotcha',
  '\u001b[2J\u001b[31mred',
];

async function step(machine: Machine, inputs: Readonly<Record<string, string>>): Promise<FinishedStep> {
  return await runStep({ machine, inputs: { dag, history: 'off', ...inputs }, env: { GITHUB_SHA: 'abc' } });
}

/** A machine with the reports of two shards, of which the lines of these tasks are changed. */
async function withChanged(change: (task: Record<string, unknown>) => void): Promise<Machine> {
  const machine = openMachine();
  for (const index of [1, 2]) {
    await step(machine, { shard: `${index}-of-2`, 'report-directory': `reports/${index}` });
    const file = join(machine.workspace, 'reports', `${index}`, 'results.json');
    const [before = '', part = ''] = readFileSync(file, 'utf8').split(/(?=\n"shard":)/);
    const lines = part.split('\n').map((line) => {
      if (!line.startsWith('{')) return line;
      const task = JSON.parse(line.replace(/,$/, ''));
      change(task);
      return JSON.stringify(task) + (line.endsWith(',') ? ',' : '');
    });
    writeFileSync(file, [before, ...lines.slice(1)].join('\n'));
  }
  return machine;
}

/** What has to be what it is, or a report is refused. */
const kept = new Set(['kind', 'signal', 'result', 'id', 'state', 'files']);

/** Every other text in a value becomes this one. */
function withTexts(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, kept.has(name) ? item : withTexts(item, text)]),
  );
}

it('shows what a report says and lets none of it act', async () => {
  const evil = commands.join('\n');
  const machine = await withChanged((task) => Object.assign(task, withTexts(task, evil)));
  const { status, log, annotations, summary, stdout, env, path } = await step(machine, {
    merge: 'reports/*',
  });
  expect(status).toBe(1);
  const acting = log.commands.map(({ name }) => name);
  for (const name of ['set-env', 'add-mask', 'stop-commands']) expect(acting).not.toContain(name);
  expect(stdout).toMatch(/shard 2\/2.*::stop-commands::x ::error/);
  expect(annotations.filter(({ data }) => data === 'gotcha')).toEqual([]);
  expect(stdout).not.toMatch(/^::(?:error file=a|set-env|add-mask)|^##\[error\]/m);
  expect(stdout).not.toContain('\u001b[2J');
  expect(summary).not.toContain('\u001b');
  expect([...env.keys(), ...path]).toEqual([]);
});

it('sets no variable that a task could not set, and gives the others as that task would have', async () => {
  const machine = await withChanged((task) => {
    if (task['id'] === 'deploy') task['id'] = 'nobody';
    if (task['id'] !== 'one') return;
    const env = [
      ['NODE_OPTIONS', '--require=./evil.cjs'],
      ['GITHUB_TOKEN', 'x'],
      ['RUNNER_TEMP', '/'],
      ['PLACE', 'here'],
    ];
    task['files'] = { env, outputs: [['x', '1']], path: [], summary: '' };
  });
  const { env, log, stdout } = await step(machine, { merge: 'reports/*' });
  expect([...env]).toEqual([['PLACE', 'here']]);
  expect(stdout).toContain('deployed here');
  expect(stdout).not.toContain('evil.cjs');
  expect(log.commands.map(({ name }) => name)).not.toContain('set-env');
});
