import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../bundles/command-line.ts';
import { readResults } from '../bundles/schedule.ts';

describe('the report directory', () => {
  it('may be that of an earlier run, whose files are replaced', async () => {
    const files = {
      'graph.yml': 'tasks: {a: {run: echo $WORD}, b: {run: "[ $WORD = second ] || echo loud"}}',
    };
    const args = ['graph.yml', '--report-directory', 'report'];
    const first = await runCommand({ files, args, env: { WORD: 'first' } });
    const { machine } = first;
    const second = await runCommand({ machine, args, env: { WORD: 'second' } });
    expect([first, second]).toMatchObject([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ]);
    const report = join(machine.workspace, 'report');
    expect(readFileSync(join(report, 'logs', 'a.log'), 'utf8')).toBe('second\n');
    expect(readdirSync(join(report, 'logs'))).toEqual(['a.log']);
    expect(readResults(report).run).toMatchObject({ result: 'success' });
  });

  it.skipIf(process.platform === 'win32')('is kept while something goes on to write to it', async () => {
    const graph = "tasks: {a: {leave-running: true, run: 'echo up; sleep 1000 & echo $! > pid'}}";
    const { status, stdout, machine } = await runCommand({
      files: { 'graph.yml': graph },
      args: ['graph.yml'],
    });
    process.kill(Number(readFileSync(join(machine.workspace, 'pid'), 'utf8')), 'SIGKILL');
    const report = /^logs and results\.json: (.*)$/m.exec(stdout)?.[1] ?? 'none';
    expect(status).toBe(0);
    expect(existsSync(join(report, 'results.json'))).toBe(true);
  });
});
