import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { runCommand } from '../support/run-command.ts';
import { readResults } from '../support/schedule.ts';

const graph = `
tasks:
  build: {run: 'echo ran >> build.count; echo x=1 >> "$GITHUB_OUTPUT"'}
  unit:
    needs: build
    strategy: {fail-fast: false, matrix: {n: [1, 2, 3, 4, 5, 6]}}
    run: 'echo "unit $MATRIX_N" >> unit.count; echo "U$MATRIX_N=yes" >> "$GITHUB_ENV"; test ! -e "bad$MATRIX_N"'
  deploy: {needs: [unit], run: 'echo "deploy $U1 $U6" >> deploy.count'}
`;

interface Ran {
  readonly status: number | null;
  readonly text: string;
}

async function rundag(machine: Machine, ...args: readonly string[]): Promise<Ran> {
  const { status, stdout, stderr } = await runCommand({ machine, args: ['--history', 'off', ...args] });
  return { status, text: stdout + stderr };
}

/** The same with a history, which `rundag` has not. */
async function rememberingRundag(machine: Machine, ...args: readonly string[]): Promise<Ran> {
  const { status, stdout, stderr } = await runCommand({ machine, args });
  return { status, text: stdout + stderr };
}

async function shard(machine: Machine, index: number): Promise<Ran> {
  return await rundag(machine, '--shard', `${index}/3`, '--report-directory', `reports/${index}`);
}

async function openShards(files: Readonly<Record<string, string>> = {}): Promise<Machine> {
  const machine = openMachine();
  writeFiles(machine.workspace, { 'rundag.yml': graph, ...files });
  for (const index of [1, 2, 3]) {
    const { text } = await shard(machine, index);
    expect(text).toContain(`shard ${index}/3: 3 of the 8 tasks of the whole graph`);
  }
  return machine;
}

const lines = (machine: Machine, file: string): readonly string[] =>
  readFileSync(join(machine.workspace, file), 'utf8').trim().split('\n');

/** The ids in what `--list` prints. */
function idsIn({ status, text }: Ran): readonly string[] {
  expect(status).toBe(0);
  return text.split('\n').flatMap((line) => /^(\S+(?: \(\d\))?)/.exec(line)?.[1] ?? []);
}

describe('three shards and their merge', () => {
  it('run everything once but for what each of them needs, and are one run', async () => {
    const machine = await openShards();
    expect(lines(machine, 'build.count')).toHaveLength(3);
    expect(lines(machine, 'unit.count').toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((n) => `unit ${n}`));
    const { status, text } = await rundag(machine, '--merge', 'reports/*');
    expect(text).toContain('7 of 8 results are given');
    expect(status).toBe(0);
    expect(lines(machine, 'deploy.count')).toEqual(['deploy yes yes']);
    expect(lines(machine, 'unit.count')).toHaveLength(6);
  });

  it('fail when a test failed on one of them', async () => {
    const machine = await openShards({ bad4: '' });
    const { status, text } = await rundag(machine, '--merge', 'reports/1', 'reports/2', 'reports/3');
    expect(status).toBe(1);
    expect(text).toMatch(/✗ unit \(4\) · [0-9.]+ s · failed on shard [123]\/3: exit code 1/);
  });

  it('fail when one of them is missing, or is damaged, and say which, and go on when it is there', async () => {
    const machine = await openShards();
    const results = join(machine.workspace, 'reports', '2', 'results.json');
    writeFileSync(results, readFileSync(results, 'utf8').slice(0, -10));
    const damaged = await rundag(machine, '--merge', 'reports/*');
    expect(damaged.status).toBe(1);
    expect(damaged.text).toContain('merge: reports/2: expected the JSON of a shard; found something else');
    rmSync(join(machine.workspace, 'reports', '2'), { recursive: true });
    const missing = await rundag(machine, '--merge', 'reports/*');
    expect(missing.status).toBe(1);
    expect(missing.text).toMatch(
      /expected a report of shard 2\/3; found none: .*its tasks: unit \(\d\), unit \(\d\)/,
    );
    expect(missing.text).toContain('lost: shard 2/3 left no report');
    await shard(machine, 2);
    expect((await rundag(machine, '--merge', 'reports/*')).status).toBe(0);
  });

  it('say which version divided them, and the merge says where it was another one', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, { 'rundag.yml': 'tasks: {a: {run: "true"}, b: {run: "true"}}' });
    for (const index of [1, 2])
      await rundag(machine, '--shard', `${index}/2`, '--report-directory', `reports/${index}`);
    const file = join(machine.workspace, 'reports', '2', 'results.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/"rundag":"[^"]+"/, '"rundag":"0.0.9"'));
    const merged = await rundag(machine, '--merge', 'reports/*');
    expect(merged.status).toBe(0);
    expect(merged.text).toMatch(/this is version \d\S* of Rundag; found 0\.0\.9 on shard 2\/2/);
    writeFileSync(file, text);
    expect((await rundag(machine, '--merge', 'reports/*')).text).not.toContain('this is version');
  });

  it('leave nothing between them when they divided by different times, nor without the files that it needs', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, {
      'rundag.yml': `
tasks:
  build: {run: 'echo 1 > built'}
  unit:
    needs: build
    strategy: {fail-fast: false, matrix: {n: [1, 2, 3, 4, 5, 6]}}
    run: 'cat built; echo "unit $MATRIX_N" >> unit.count; if [ "$MATRIX_N" = 1 ]; then sleep 2; fi'
`,
    });
    expect((await rememberingRundag(machine)).status).toBe(0);
    const elsewhere = (): void => rmSync(join(machine.workspace, 'built'));
    rmSync(join(machine.workspace, 'unit.count'));
    elsewhere();
    // By the times the first of two has the slow one alone; without any, the second has half of them.
    await rememberingRundag(machine, '--shard', '1/2', '--report-directory', 'reports/1');
    elsewhere();
    await rundag(machine, '--shard', '2/2', '--report-directory', 'reports/2');
    elsewhere();
    const ran = lines(machine, 'unit.count').length;
    const { status, text } = await rundag(machine, '--merge', 'reports/*');
    expect(text).toMatch(/different times.*runs here: unit \(\d\).*and again what they need: build$/m);
    expect(status).toBe(0);
    expect(ran).toBeLessThan(6);
    expect(new Set(lines(machine, 'unit.count')).size).toBe(6);
  });

  it('refuse to merge the parts of another graph, or nothing at all', async () => {
    const machine = await openShards();
    const nothing = await rundag(machine, '--merge', 'elsewhere/*');
    expect(nothing.status).toBe(2);
    expect(nothing.text).toContain('found none that "elsewhere/*" fits');
    writeFiles(machine.workspace, { 'rundag.yml': graph.replace('deploy $U1', 'deployed $U1') });
    const foreign = await rundag(machine, '--merge', 'reports/*');
    expect(foreign.status).toBe(2);
    expect(foreign.text).toContain('expected the graph, directory and targets of this run; found others');
  });
});

describe('what is asked about a graph of several machines', () => {
  it('is answered of what that shard, or the merge, would run', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, { 'rundag.yml': graph });
    const listed: string[] = [];
    for (const index of [1, 2, 3]) {
      const list = idsIn(await rundag(machine, '--list', '--shard', `${index}/3`));
      listed.push(...list);
      await shard(machine, index);
      const { tasks } = readResults(join(machine.workspace, 'reports', `${index}`));
      expect(list).toEqual(tasks.map(({ id }) => id));
    }
    expect(new Set(listed)).not.toContain('deploy');
    const merge = await rundag(machine, '--list', '--merge', 'reports/*');
    expect(merge).toEqual({
      status: 0,
      text: `deploy  needs ${[1, 2, 3, 4, 5, 6].map((n) => `unit (${n})`).join(', ')}\n`,
    });
    const drawing = await rundag(machine, '--graph', 'dot', '--merge', 'reports/*');
    expect(drawing.text).toContain('"deploy" [label="deploy"]');
    expect(drawing.text).not.toContain('unit');
    expect(() => lines(machine, 'deploy.count')).toThrow('ENOENT');
  });

  it('is nothing where nothing is left to run, and refused where there is no report', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, { 'rundag.yml': graph });
    expect(await rundag(machine, '--list', 'build', '--shard', '2/3')).toEqual({ status: 0, text: '' });
    const nowhere = await rundag(machine, '--list', '--merge', 'elsewhere/*');
    expect(nowhere).toMatchObject({ status: 2, text: expect.stringContaining('found none that') });
  });

  it('is about the whole file where that is to be checked', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, { 'rundag.yml': graph });
    const { text } = await rundag(machine, '--validate', '--shard', '1/3');
    expect(text).toBe('rundag.yml is valid: 8 tasks\n');
  });
});

describe('the plan of shards', () => {
  it('is printed, and nothing runs', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, { 'rundag.yml': graph });
    const { status, text } = await rundag(machine, '--shards', '3');
    expect(status).toBe(0);
    expect(text).toContain('  1/3: 3 tasks, ');
    expect(text).toContain('  merge: 1 task, 1.0 s: deploy');
    expect(text).toContain('\n  2 of these tasks also run on another shard, which needs them too\n');
    const { text: ofTwo } = await rundag(machine, '--shards', '2');
    expect(ofTwo).toContain('\n  1 of these tasks also runs on another shard, which needs it too\n');
    expect(() => lines(machine, 'build.count')).toThrow('ENOENT');
  });

  it('is refused beside a shard', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, { 'rundag.yml': graph });
    const { status, text } = await rundag(machine, '--shards', '3', '--shard', '1/3');
    expect(status).toBe(2);
    expect(text).toContain('shard and shards: expected one of them; found 2');
  });
});
