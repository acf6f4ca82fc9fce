import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMachine } from '../support/machine.ts';
import { runCommand } from '../support/run-command.ts';

const graph = `
tasks:
  build: {run: 'mkdir -p dist; cp src/a dist/a; echo built; echo "::add-mask::x" > /dev/null', inputs: src/**, outputs: dist/**}
  lint: {run: 'echo linted', inputs: src/**, outputs: []}
  quiet: {run: 'true', inputs: src/**, outputs: []}
  masks: {run: 'echo "::add-mask::sesame"; echo sesame', inputs: src/**, outputs: []}
  unit: {strategy: {matrix: {node: [20, 24]}}, run: 'echo "on $MATRIX_NODE"', inputs: src/**, outputs: []}
  other: {run: 'true'}
`;

describe('--log-of', () => {
  it('prints what a task printed in the run whose result is remembered', async () => {
    const machine = openMachine();
    const env = { XDG_CACHE_HOME: join(machine.directory, 'cache') };
    const log = (task: string) => runCommand({ machine, args: ['--log-of', task], env });
    expect(
      (await runCommand({ machine, files: { 'rundag.yml': graph, 'src/a': '1' }, args: [], env })).status,
    ).toBe(0);
    // Nothing runs the second time, and the logs are still those of the first.
    await runCommand({ machine, args: [], env });
    expect(await log('build')).toMatchObject({ status: 0, stdout: 'built\n' });
    expect((await log('lint')).stdout).toBe('linted\n');
    expect((await log('unit (24)')).stdout).toBe('on 24\n');
    expect((await log('unit')).stdout).toBe('━━ unit (20) ━━\non 20\n\n━━ unit (24) ━━\non 24\n');
    expect((await log('quiet')).stderr).toContain('expected a log with the result of');
    for (const task of ['masks', 'other'])
      expect(await log(task)).toMatchObject({
        status: 2,
        stderr: `--log-of ${task}: expected a result that is remembered; found none\n`,
      });
    const archives = join(env.XDG_CACHE_HOME, 'rundag/history/archives');
    for (const name of readdirSync(archives)) rmSync(join(archives, name), { recursive: true });
    expect((await log('build')).stderr).toMatch(/--log-of build: the log of .* is not kept any more/);
    expect(readdirSync(machine.temp).filter((name) => name.startsWith('rundag-log'))).toEqual([]);
  });
});
