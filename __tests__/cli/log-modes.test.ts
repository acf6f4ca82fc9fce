import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMachine, writeFiles } from '../support/machine.ts';
import { runCommand, startCommand } from '../support/run-command.ts';

const graph = `
tasks:
  slow: {name: The slow one, run: 'echo first; echo second >&2; while [ ! -e go ]; do sleep 0.05; done; printf last'}
  bad: {needs: slow, run: 'echo broken; exit 3'}
`;

describe.skipIf(process.platform === 'win32')('--log', { timeout: 60_000 }, () => {
  it('live shows what a task prints while it runs, and what failed once more at the end', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, { 'rundag.yml': graph });
    const command = startCommand({ machine, args: ['--log', 'live'], env: { NO_COLOR: '1' } });
    await command.printed('The slow one │ second\n');
    writeFileSync(join(machine.workspace, 'go'), '');
    const { stdout, status } = await command.finished;
    expect(status).toBe(1);
    const lines = stdout.replaceAll(/\d+\.\d s/g, '0.0 s').split('\n');
    expect(lines.slice(1, lines.lastIndexOf(''))).toEqual(
      expect.arrayContaining([
        '▶ The slow one',
        'The slow one │ first',
        'The slow one │ second',
        'The slow one │ last',
        '✓ The slow one · 0.0 s',
        '▶ bad',
        'bad          │ broken',
        '✗ bad · 0.0 s · exit code 3',
        'broken',
        '✗ bad · exit code 3 after 0.0 s · last line: broken · rundag.yml:4',
      ]),
    );
    expect(lines.indexOf('The slow one │ last')).toBeLessThan(lines.indexOf('✓ The slow one · 0.0 s'));
  });

  it('failures shows nothing of what a task printed that succeeded', async () => {
    const files = { 'rundag.yml': graph, go: '' };
    const { stdout } = await runCommand({ files, args: ['--log', 'failures'] });
    expect(stdout).toContain('\nbroken\n');
    expect(stdout).not.toContain('second');
  });

  it('says what it can be', async () => {
    const { status, stderr } = await runCommand({ files: { 'rundag.yml': graph }, args: ['--log', 'slow'] });
    expect(status).toBe(2);
    expect(stderr).toContain('option --log: expected grouped, live or failures; found "slow"');
  });
});
