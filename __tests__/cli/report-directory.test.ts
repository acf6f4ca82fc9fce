import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, startCommand } from '../support/run-command.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { readResults } from '../support/schedule.ts';

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
    expect(readdirSync(report).toSorted()).toEqual([
      'events.ndjson',
      'junit.xml',
      'logs',
      'report.html',
      'results.json',
      'trace.json',
      'trace.otlp.json',
    ]);
    expect(readResults(report).run).toMatchObject({ result: 'success' });
  });

  it('may hold what a killed run has left there', async () => {
    const remote = await openRemote();
    const args = ['graph.yml', '--report-directory', 'report'];
    const first = startCommand({
      files: {
        'graph.yml': JSON.stringify({ tasks: { a: { shell: 'bash', run: `echo first\n${heldScript}` } } }),
      },
      args,
      env: remote.env,
    });
    await remote.next();
    first.child.kill('SIGKILL');
    await first.finished;
    const files = { 'graph.yml': 'tasks: {a: {run: echo second}}' };
    const second = await runCommand({ machine: first.machine, files, args });
    expect(second).toMatchObject({ status: 0, stderr: '' });
    const log = join(first.machine.workspace, 'report', 'logs', 'a.log');
    expect(readFileSync(log, 'utf8')).toBe('second\n');
  });

  it("loses nothing of somebody else's: the run is refused", async () => {
    const files = {
      'graph.yml': 'tasks: {a: {run: echo a}}',
      'results.json': '{"mine":1}',
      'logs/production.log': 'precious',
    };
    const { status, stdout, stderr, machine } = await runCommand({
      files,
      args: ['graph.yml', '--report-directory', '.'],
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^report-directory ".*": expected no results\.json but .*\n$/);
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(join(machine.workspace, name), 'utf8')).toBe(text);
    expect(readdirSync(machine.workspace).toSorted()).toEqual(['graph.yml', 'logs', 'results.json']);
  });

  it("loses nothing of somebody else's that comes while it is in use either", async () => {
    const files = {
      'graph.yml': `tasks:
  a: {shell: bash, run: 'echo mine > results.json; echo mine > logs/b.log'}
  b: {needs: a, run: echo b}
`,
    };
    const { status, stderr, machine } = await runCommand({
      files,
      args: ['graph.yml', '--report-directory', '.'],
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/the log of task b is incomplete: .*b\.log: .*EEXIST/);
    expect(stderr).toMatch(/results\.json: expected nothing else that writes/);
    for (const name of ['results.json', 'logs/b.log'])
      expect(readFileSync(join(machine.workspace, name), 'utf8')).toBe('mine\n');
  });

  it('of failed runs is kept for the newest few, and named', async () => {
    const files = { 'graph.yml': 'tasks: {a: {run: exit 1}}' };
    const first = await runCommand({ files, args: ['graph.yml'] });
    const { machine } = first;
    const named = [first];
    for (let count = 0; count < 5; count += 1) named.push(await runCommand({ machine, args: ['graph.yml'] }));
    const reports = named.map(({ stdout }) => /^logs and results\.json: (.*)$/m.exec(stdout)?.[1] ?? 'none');
    expect(reports.map((report) => existsSync(join(report, 'results.json')))).toEqual([
      false,
      ...Array.from({ length: 5 }, () => true),
    ]);
    expect(readdirSync(machine.temp)).toHaveLength(1);
  });

  it('is named with what is in it to look into, the page for people first', async () => {
    const files = { 'graph.yml': 'tasks: {a: {run: exit 1}}' };
    for (const options of [[], ['--report-directory', 'report']]) {
      const { stdout } = await runCommand({ files, args: ['graph.yml', ...options] });
      const [, named = '', directory = ''] =
        /^(.*): (.*)\n$/.exec(stdout.split('\n').slice(-2).join('\n')) ?? [];
      const names = named.split(/, | and /);
      expect(names).toEqual([...(options.length > 0 ? ['report.html'] : []), 'logs', 'results.json']);
      const there = readdirSync(directory);
      expect(names.filter((name) => !there.includes(name))).toEqual([]);
      expect(there.includes('report.html')).toBe(names.includes('report.html'));
    }
  });

  it('is kept when a line is in a log file alone, and the printed log says in which', async () => {
    const files = {
      'long.mjs': "process.stdout.write('before\\n' + 'x'.repeat(2_000_000) + '\\nafter\\n')",
      'graph.yml': 'tasks: { json: { command: [node, long.mjs] } }',
    };
    const { status, stdout } = await runCommand({ files, args: ['graph.yml'] });
    expect(status).toBe(0);
    const [, log = 'none'] =
      /^before\n\[a line of 2,000,000 bytes is left out here: it is in (.*)\]\nafter$/m.exec(stdout) ?? [];
    expect(readFileSync(log, 'utf8')).toBe(`before\n${'x'.repeat(2_000_000)}\nafter\n`);
    expect(stdout).toContain(`\nlogs and results.json: ${dirname(dirname(log))}\n`);
    const short = await runCommand({
      files: { 'graph.yml': 'tasks: { a: { run: echo } }' },
      args: ['graph.yml'],
    });
    expect(short.stdout).not.toContain('logs and results.json');
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
