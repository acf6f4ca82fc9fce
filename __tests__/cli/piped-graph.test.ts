import { execFileSync, spawnSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainEnvironment, root } from '../support/bundle.ts';
import { startCommand } from '../support/run-command.ts';
import { openMachine } from '../support/machine.ts';

const graph = 'tasks: {a: {run: x}, b: {needs: a, run: x}}';

/** What a line of bash comes to, in which `rundag` is the command line. */
function inBash(line: string) {
  const machine = openMachine();
  const program = join(root, 'dist/cli/index.js');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', `rundag() { "$NODE" "$PROGRAM" "$@"; }; ${line}`],
    {
      cwd: machine.workspace,
      env: { ...plainEnvironment(), NODE: process.execPath, PROGRAM: program, GRAPH: graph },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  return { status, stdout, stderr };
}

describe.runIf(process.platform !== 'win32')('a graph that comes through a pipe', () => {
  it.each([
    ['of a process substitution', 'rundag <(echo "$GRAPH") --validate'],
    ['that is standard input', 'echo "$GRAPH" | rundag /dev/stdin --validate'],
    ['whose writer takes its time', '{ sleep 0.1; echo "$GRAPH"; } | rundag /dev/stdin --validate'],
    ['with a name', 'mkfifo pipe; { echo "$GRAPH" > pipe & }; rundag pipe --validate'],
    ['or a file as standard input', 'echo "$GRAPH" > file; rundag /dev/stdin --validate < file'],
  ])('%s', (_name, line) => {
    expect(inBash(line)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/ is valid: 2 tasks\n$/) as unknown,
      stderr: '',
    });
  });

  it('and is empty is an empty graph at once', () => {
    expect(inBash('true | rundag /dev/stdin --validate')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^\/dev\/stdin:1:1: /) as unknown,
    });
  });

  it('can be interrupted while it is waited for', async () => {
    const machine = openMachine();
    const pipe = join(machine.workspace, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { child, finished } = startCommand({ machine, args: ['pipe'] });
    // It is open once somebody reads.
    const writer = await open(pipe, 'w');
    child.kill('SIGINT');
    expect(await finished).toMatchObject({ status: null, signal: 'SIGINT', stdout: '', stderr: '' });
    await writer.close();
  });
});
