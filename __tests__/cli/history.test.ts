import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHistory } from '../../src/history/file/parse-history.ts';
import type { History } from '../../src/history/file/history.ts';
import { type Machine, openMachine } from '../support/machine.ts';
import { runCommand, startCommand } from '../support/run-command.ts';

/** Tasks that write down that they ran; the gate of `test` opens when the file `ok` is there. */
const graph = `
name: CI
tasks:
  build: {run: 'echo build >> ran; echo "version=7" >> $GITHUB_OUTPUT; echo "MODE=fast" >> $GITHUB_ENV'}
  lint: {run: 'echo lint >> ran'}
  test: {needs: build, run: 'echo "test $MODE" >> ran; test -e ok'}
  report: {needs: [test, build], run: 'echo "report $VERSION" >> ran', env: {VERSION: '\${{ needs.build.outputs.version }}'}}
  tidy: {needs: test, if: always(), run: 'echo tidy >> ran'}
`;

function open(files: Readonly<Record<string, string>> = { 'rundag.yml': graph }): {
  readonly machine: Machine;
  readonly run: (...args: readonly string[]) => ReturnType<typeof runCommand>;
  readonly ran: () => readonly string[];
  readonly histories: () => readonly string[];
} {
  const machine = openMachine();
  const cache = join(machine.directory, 'cache');
  const histories = join(cache, 'rundag', 'history');
  return {
    machine,
    run: (...args) =>
      runCommand({ args: ['-j', '1', ...args], machine, files, env: { XDG_CACHE_HOME: cache } }),
    ran: () => {
      const path = join(machine.workspace, 'ran');
      const lines = readFileSync(path, 'utf8').trim().split('\n');
      writeFileSync(path, '');
      return lines.filter(Boolean);
    },
    histories: () =>
      readdirSync(histories, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(histories, name)),
  };
}

function read(path: string | undefined): History {
  const parsed = parseHistory(readFileSync(path ?? ''));
  if (parsed.kind !== 'history') throw new Error(parsed.problem);
  return parsed.history;
}

describe('the history of a graph on a terminal', () => {
  it('is kept for the user, a file for each working copy', async () => {
    const { run, histories } = open();
    await run();
    await run();
    expect(histories()).toHaveLength(1);
    const history = read(histories()[0]);
    expect(history.get('lint')?.times).toHaveLength(2);
    expect(history.get('test')?.times).toEqual([]);
    expect(history.get('test')?.records).toMatchObject([{ result: 'failure' }]);
    expect(history.get('report')?.records).toMatchObject([{ result: 'skipped' }]);
    expect(history.get('build')?.records[0]?.files).toEqual({
      outputs: new Map([['version', '7']]),
      env: new Map([['MODE', 'fast']]),
      path: [],
      summary: '',
    });
  });

  it('decides which task starts first, and says how long a run will take', async () => {
    const slowLast = `
tasks:
  a: {run: 'echo a >> ran'}
  b: {run: 'echo b >> ran; test -e quick || sleep 0.3'}
`;
    const { run, ran } = open({ 'rundag.yml': slowLast });
    await run();
    expect(ran()).toEqual(['a', 'b']);
    expect((await run('--dry-run')).stdout).toMatch(
      /^By the times of earlier runs it would take 0\.[3-9] s/m,
    );
    await run();
    expect(ran()).toEqual(['b', 'a']);
  });

  it('is neither read nor written when it is off, and only read when asked so', async () => {
    const { run, histories } = open();
    await run('--history', 'off');
    await run('--history', 'read');
    expect(() => histories()).toThrow('ENOENT');
    await run();
    const before = readFileSync(histories()[0] ?? '', 'utf8');
    await run('--history', 'read');
    expect(readFileSync(histories()[0] ?? '', 'utf8')).toBe(before);
  });

  it('is in a directory that is named, and what is wrong with it is one line', async () => {
    const { machine, run } = open();
    const directory = join(machine.workspace, 'kept');
    writeFileSync(directory, 'a file');
    const { status, stderr, stdout } = await run('lint', '--history-directory', 'kept');
    expect(status).toBe(0);
    expect(`${stdout}${stderr}`.match(/history in .*kept/g)).toHaveLength(1);
  });

  it('starts anew when it is damaged', async () => {
    const { run, histories } = open();
    await run('lint');
    writeFileSync(histories()[0] ?? '', '{"version":1,');
    const { status, stdout } = await run('lint');
    expect(status).toBe(0);
    expect(stdout).toMatch(/· history in .*: expected JSON/);
    expect(read(histories()[0]).get('lint')?.times).toHaveLength(1);
    expect((await run('lint')).stdout).not.toContain('history');
  });

  it('cannot be asked for in two places', async () => {
    const { run } = open();
    const { status, stderr } = await run('--history-directory', 'x', '--history-url', 'http://localhost/');
    expect(status).toBe(2);
    expect(stderr).toContain('expected history-url or history-directory; found both');
  });
});

describe('--resume', () => {
  it('goes on where the last run ended', async () => {
    const { machine, run, ran } = open();
    expect((await run()).status).toBe(1);
    expect(ran().toSorted()).toEqual(['build', 'lint', 'test fast', 'tidy']);
    writeFileSync(join(machine.workspace, 'ok'), '');
    const { status, stdout } = await run('--resume');
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toContain('2 of 5 results are given: 2 from attempt 1');
    // What the tasks that did not run had written is there for the others.
    expect(ran().toSorted()).toEqual(['report 7', 'test fast', 'tidy']);
    await run('--resume');
    // A task whose `if` asks how others ended always runs.
    expect(ran()).toEqual(['tidy']);
  });

  it('runs everything, and says why, when there is nothing to go on with', async () => {
    const { run, ran } = open();
    const first = await run('--resume', 'lint');
    expect(first.stdout).toContain(
      '· --resume: everything is run, since the history knows no run of this graph',
    );
    expect(ran()).toEqual(['lint']);
    const other = await run('--resume', 'lint', 'build');
    expect(other.stdout).toContain(
      '· --resume: everything is run, since the commit, the graph, its targets or the inputs are not those of the earlier attempt',
    );
    expect(ran().toSorted()).toEqual(['build', 'lint']);
    const off = await run('--resume', 'lint', '--history', 'off');
    expect(off.stdout).toContain('· --resume: everything is run, since there is no history');
  });

  it('does not go on with an older run than the last, when that one was killed', async () => {
    const waits = "tasks: {a: {run: 'test ! -e wait || sleep 600'}, b: {needs: a, run: 'true'}}";
    const { machine, run } = open({ 'rundag.yml': waits });
    await run();
    writeFileSync(join(machine.workspace, 'wait'), '');
    const env = { XDG_CACHE_HOME: join(machine.directory, 'cache') };
    const killed = startCommand({ args: [], machine, env });
    await killed.printed('▶ a');
    killed.child.kill('SIGKILL');
    await killed.finished;
    rmSync(join(machine.workspace, 'wait'));
    const { stdout } = await run('--resume');
    expect(stdout).toContain(
      '· --resume: everything is run, since the last run was killed, or has not ended yet',
    );
    expect(stdout).toContain('2 succeeded');
    expect((await run('--resume')).stdout).toContain('2 of 2 results are given: 2 from attempt 1');
  });

  it('gives no task again that masked a value', async () => {
    const masks = `
tasks:
  token: {run: 'echo token >> ran; echo "::add-mask::sesame"; echo "key=sesame" >> $GITHUB_OUTPUT'}
  use: {needs: token, run: 'exit 1'}
`;
    const { run, ran, histories } = open({ 'rundag.yml': masks });
    await run();
    await run('--resume');
    expect(ran()).toEqual(['token', 'token']);
    expect(readFileSync(histories()[0] ?? '', 'utf8')).not.toContain('sesame');
  });
});

describe('the history of a working copy', () => {
  it('belongs to the whole repository', async () => {
    const { machine, run, histories } = open({ 'sub/rundag.yml': graph, 'rundag.yml': graph });
    mkdirSync(join(machine.workspace, '.git'));
    await run('lint');
    await run('lint', '-f', 'sub/rundag.yml');
    expect(histories()).toHaveLength(2);
  });
});
