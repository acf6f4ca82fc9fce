import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runStep } from '../support/run-action.ts';
import { runCommand } from '../support/run-command.ts';

/** Writes the environments of the processes above the task, up to Node and with it, an entry a line, to `seen`. */
const look = `
  pid=$PPID
  while :; do
    tr '\\0' '\\n' < /proc/$pid/environ >> seen
    [ "$(tr '\\0' '\\n' < /proc/$pid/cmdline | head -1)" = "$NODE_PROGRAM" ] && break
    pid=$(sed 's/.*) . //; s/ .*//' /proc/$pid/stat)
  done`;

const withheld = { ACTIONS_RUNTIME_TOKEN: 'runtime-token', ACTIONS_RUNTIME_URL: 'https://runtime.example' };

/** A task that asks Node for its inspector, and one whose output shows that Node went on with something else since. */
const inspected = {
  tasks: { asks: { run: 'kill -USR1 $PPID' }, later: { needs: 'asks', run: 'echo on it goes' } },
};

describe.skipIf(process.platform !== 'linux')('what a task finds of the process that started it', () => {
  test('is no more than it has itself: neither the inputs nor the tokens of the action', async () => {
    const step = await runStep({
      env: { ...withheld, OWN: 'value', LONG: 'x'.repeat(100_000), NODE_PROGRAM: process.execPath },
      inputs: { dag: JSON.stringify({ tasks: { a: { shell: 'bash', run: look } } }), 'max-parallel': '7' },
    });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    const lines = readFileSync(join(step.machine.workspace, 'seen'), 'utf8').split('\n');
    // What is not withheld is there to its last byte.
    expect(lines).toEqual(expect.arrayContaining(['OWN=value', 'CI=true', `LONG=${'x'.repeat(100_000)}`]));
    expect(lines.filter((line) => /INPUT_|runtime|ACTIONS_RUNTIME/.test(line))).toEqual([]);
  });

  test('is no more on the command line either', async () => {
    const graph = JSON.stringify({ tasks: { a: { shell: 'bash', run: look } } });
    const { status, machine } = await runCommand({
      files: { 'graph.yml': graph },
      args: ['graph.yml'],
      env: { ...withheld, OWN: 'value', NODE_PROGRAM: process.execPath },
    });
    expect(status).toBe(0);
    const lines = readFileSync(join(machine.workspace, 'seen'), 'utf8').split('\n');
    expect(lines).toContain('OWN=value');
    expect(lines.filter((line) => line.includes('runtime'))).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('SIGUSR1 from a task opens no inspector', () => {
  test('of the action', async () => {
    const step = await runStep({ inputs: { dag: JSON.stringify(inspected) } });
    expect(step).toMatchObject({ status: 0, stderr: '' });
  });

  test('of the command line', async () => {
    const files = { 'graph.yml': JSON.stringify(inspected) };
    expect(await runCommand({ files, args: ['graph.yml'] })).toMatchObject({ status: 0, stderr: '' });
  });

  test('and what a task starts gets it as ever', async () => {
    const run = "sh -c 'kill -USR1 $$' || echo status $?";
    const step = await runStep({ inputs: { dag: JSON.stringify({ tasks: { a: { run } } }) } });
    expect(step.status).toBe(0);
    // 128 and the number of the signal, which differs between systems.
    expect(step.stdout).toMatch(/^status (?:138|158)$/m);
  });
});
