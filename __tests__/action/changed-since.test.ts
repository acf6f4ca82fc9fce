import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { type FinishedStep, startStep } from '../support/run-action.ts';

const dag = `
tasks:
  web: {run: 'echo web', inputs: web/**, outputs: []}
  api: {run: 'echo api', inputs: api/**, outputs: []}
`;

function git(machine: Machine, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  execFileSync('git', [...identity, ...args], { cwd: machine.workspace, stdio: 'pipe' });
}

function openRepository(): Machine {
  const machine = openMachine();
  writeFiles(machine.workspace, { 'web/a': '1', 'api/a': '1', '.github/workflows/ci.yml': 'jobs: {}' });
  git(machine, 'init', '-q', '-b', 'main');
  git(machine, 'add', '-A');
  git(machine, 'commit', '-qm', 'first');
  return machine;
}

async function step(machine: Machine, ref: string): Promise<FinishedStep> {
  return await startStep({
    machine,
    inputs: { dag, 'changed-since': ref },
    env: { GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/ci.yml@refs/heads/main' },
  }).done();
}

describe('changed-since', () => {
  it('gives what no change concerns, and every report says so', async () => {
    const machine = openRepository();
    writeFileSync(join(machine.workspace, 'web/a'), '2');
    const { status, stdout, summary, outputs } = await step(machine, 'main');
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toContain('1 of 2 results is given: 1 unchanged since main');
    expect(summary).toContain('1 of 2 results is given');
    expect(outputs.get('tasks')).toContain('"given"');
  });

  // Of a workflow that is called, and of a composite action, the step is told only who calls.
  it.each(['.github/workflows/ci.yml', '.github/workflows/called.yml', '.github/actions/a/action.yml'])(
    'runs everything when %s changed, in which the graph can be written',
    async (path) => {
      const machine = openRepository();
      writeFiles(machine.workspace, { [path]: 'jobs: {x: {}}' });
      expect((await step(machine, 'main')).stdout.split('\n')[0]).not.toContain('given');
    },
  );

  it('fails the step, and says what to do, for a commit that is not there', async () => {
    const { status, stdout } = await step(openRepository(), 'origin/main');
    expect(status).toBe(1);
    expect(stdout).toContain('fetch it, in a workflow with fetch-depth: 0');
  });
});
