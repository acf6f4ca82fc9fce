import { expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { type FinishedStep, runStep } from '../support/run-action.ts';
import { commandsNamed } from '../support/workflow-log.ts';

const graph = {
  pools: { db: 1 },
  tasks: {
    keeper: {
      shell: 'bash',
      pools: { db: 1 },
      run: 'echo "::add-mask::hunter2"; echo "::debug::of the task"',
    },
    user: { pools: { db: 1 }, command: [process.execPath, '-e', '', 'hunter2'] },
  },
};

const waits = 'user: waits: pool db 1/1 held by keeper';

async function step(env: Readonly<Record<string, string>>): Promise<FinishedStep> {
  const finished = await runStep({ env, inputs: { dag: JSON.stringify(graph), 'max-parallel': '2' } });
  expect(finished).toMatchObject({ status: 0, stderr: '' });
  return finished;
}

/** What GitHub's log shows in debug logging, without times. */
function debugLines({ log }: FinishedStep): readonly string[] {
  return commandsNamed(log, 'debug').map(({ data }) => data.replace(/^\+\d+\.\d{3} s /, ''));
}

it('tells the reasons as debug commands when the job is run with debug logging, masked', async () => {
  const finished = await step({ RUNNER_DEBUG: '1' });
  const lines = debugLines(finished);
  expect(lines).toContain(waits);
  expect(lines).toContain('keeper: workflow commands of attempt 1: add-mask obeyed, debug obeyed');
  expect(lines).toContain('the run ends: success');
  const launch = lines.find((line) => line.startsWith('user: attempt 1 runs in'));
  expect(launch).toMatch(/ -e "" \*\*\*$/);
  expect(lines.join('\n')).not.toContain('hunter2');
  expect(finished.log.text.join('\n')).not.toContain(waits);
});

it('tells them as lines that are always shown when the step asks for them', async () => {
  const finished = await step({ RUNDAG_DEBUG: '1' });
  expect(finished.log.text.map((line) => line.replace(/\+\d+\.\d{3} s /, ''))).toContain(`debug ${waits}`);
  expect(debugLines(finished)).toEqual(['of the task']);
});

it.each([{}, { RUNNER_DEBUG: '', RUNDAG_DEBUG: '0' }])('tells none of them with %j', async (env) => {
  const finished = await step(env);
  expect(debugLines(finished)).toEqual(['of the task']);
  expect(finished.stdout).not.toContain('waits:');
});

it.each(['RUNDAG_DEBUG', 'RUNNER_DEBUG'])(
  'tells them on standard error of the command line with %s=1',
  async (name) => {
    const files = { 'graph.yml': JSON.stringify(graph) };
    const { status, stdout, stderr } = await runCommand({
      args: ['graph.yml', '-j2'],
      env: { [name]: '1' },
      files,
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^debug \+0\.000 s 2 tasks, CPU budget 2 /);
    expect(stderr).toMatch(/^debug \+\d+\.\d{3} s user: waits: pool db 1\/1 held by keeper$/m);
    expect(stderr).not.toContain('hunter2');
    expect(stdout).not.toContain('waits:');
    const without = await runCommand({ args: ['graph.yml', '-j2'], files });
    expect(without).toMatchObject({ status: 0, stderr: '' });
  },
);
