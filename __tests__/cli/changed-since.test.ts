import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { runCommand } from '../support/run-command.ts';

const graph = `
tasks:
  web: {run: 'cat web/*', inputs: web/**, outputs: []}
  api: {run: 'cat api/*', inputs: api/**, outputs: []}
  always: {run: 'true'}
`;

function git(machine: Machine, ...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'init.defaultBranch=main',
  ];
  return execFileSync('git', [...identity, ...args], {
    cwd: machine.workspace,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** A repository with a branch that left `main` after its first commit. */
function openRepository(): Machine {
  const machine = openMachine();
  writeFiles(machine.workspace, {
    'rundag.yml': graph,
    'web/a b.txt': '1',
    'api/é.txt': '1',
    '.gitignore': 'api/made',
  });
  git(machine, 'init', '-q');
  git(machine, 'add', '-A');
  git(machine, 'commit', '-qm', 'first');
  git(machine, 'checkout', '-qb', 'topic');
  return machine;
}

async function ran(machine: Machine, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCommand({ machine, args: ['-j1', ...args] });
  if (status !== 0) throw new Error(stderr);
  return [...stdout.matchAll(/^▶ (.*)$/gm)]
    .map(([, id = '']) => id)
    .toSorted((one, other) => one.localeCompare(other))
    .join(' ');
}

/** What runs without what earlier runs knew. */
async function since(machine: Machine, ref: string, ...args: readonly string[]): Promise<string> {
  return await ran(machine, '--changed-since', ref, '--history', 'off', ...args);
}

describe('--changed-since', () => {
  it('runs what changed in a commit, in the index, in the working tree, or is new', async () => {
    const machine = openRepository();
    const write = (path: string, text: string): void => writeFileSync(join(machine.workspace, path), text);
    expect(await since(machine, 'main')).toBe('always');
    write('web/a b.txt', '2');
    expect(await since(machine, 'main')).toBe('always web');
    git(machine, 'add', '-A');
    expect(await since(machine, 'main')).toBe('always web');
    git(machine, 'commit', '-qm', 'second');
    expect(await since(machine, 'main')).toBe('always web');
    expect(await since(machine, 'HEAD')).toBe('always');
    write('api/new.txt', '2');
    expect(await since(machine, 'HEAD', '--force')).toBe('always api web');
    expect(await since(machine, 'HEAD')).toBe('always api');
    rmSync(join(machine.workspace, 'api/new.txt'));
    rmSync(join(machine.workspace, 'api/é.txt'));
    write('api/other', '2');
    expect(await since(machine, 'HEAD')).toBe('always api');
  });

  it('does not mind what others changed on the branch that is named', async () => {
    const machine = openRepository();
    git(machine, 'checkout', '-q', 'main');
    writeFileSync(join(machine.workspace, 'api/é.txt'), '2');
    git(machine, 'commit', '-qam', 'of others');
    git(machine, 'checkout', '-q', 'topic');
    expect(await ran(machine, '--changed-since', 'main', '--history', 'off')).toBe('always');
  });

  it('says so in the first line, and runs everything when the graph itself changed', async () => {
    const machine = openRepository();
    const { stdout } = await runCommand({ machine, args: ['--changed-since', 'main'] });
    expect(stdout.split('\n')[0]).toContain('2 of 3 results are given: 2 unchanged since main');
    writeFileSync(join(machine.workspace, 'rundag.yml'), `${graph}  more: {run: 'true'}\n`);
    expect(await ran(machine, '--changed-since', 'main', '--history', 'off')).toBe('always api more web');
  });

  it('names files from the directory that the graph runs in', async () => {
    const machine = openRepository();
    mkdirSync(join(machine.workspace, 'sub/web'), { recursive: true });
    mkdirSync(join(machine.workspace, 'sub/api'));
    writeFileSync(join(machine.workspace, 'sub/rundag.yml'), graph);
    writeFileSync(join(machine.workspace, 'sub/web/a'), '1');
    writeFileSync(join(machine.workspace, 'sub/api/a'), '1');
    git(machine, 'add', '-A');
    git(machine, 'commit', '-qm', 'sub');
    writeFileSync(join(machine.workspace, 'web/a b.txt'), '2');
    writeFileSync(join(machine.workspace, 'sub/api/a'), '2');
    const { stdout } = await runCommand({
      machine,
      directory: 'sub',
      args: ['-j1', '--changed-since', 'HEAD', '--history', 'off'],
    });
    expect(stdout).toContain('▶ api');
    expect(stdout).not.toContain('▶ web');
  });

  it('runs everything when a graph beside the directory changed, also behind a link', async () => {
    const machine = openRepository();
    const sinceIn = async (file: string): Promise<string> => {
      const args = ['-j1', '-f', file, '--changed-since', 'main', '--history', 'off'];
      const { stdout } = await runCommand({ machine, directory: 'sub', args });
      return [...stdout.matchAll(/^▶ (.*)$/gm)]
        .map(([, id = '']) => id)
        .toSorted()
        .join(' ');
    };
    writeFiles(machine.workspace, { 'sub/web/a': '1', 'sub/api/a': '1', 'graphs/ci.yml': graph });
    symlinkSync('ci.yml', join(machine.workspace, 'graphs/link.yml'));
    git(machine, 'add', '-A');
    git(machine, 'commit', '-qm', 'sub');
    git(machine, 'branch', '-f', 'main');
    expect([await sinceIn('../graphs/ci.yml'), await sinceIn('../graphs/link.yml')]).toEqual([
      'always',
      'always',
    ]);
    writeFileSync(join(machine.workspace, 'web/a b.txt'), '2');
    expect(await sinceIn('../graphs/ci.yml')).toBe('always');
    writeFileSync(join(machine.workspace, 'graphs/ci.yml'), graph.replace('cat web/*', 'true'));
    expect(await sinceIn('../graphs/ci.yml')).toBe('always api web');
    expect(await sinceIn('../graphs/link.yml')).toBe('always api web');
    git(machine, 'rm', '-q', '--cached', 'graphs/ci.yml');
    git(machine, 'commit', '-qm', 'untracked');
    git(machine, 'branch', '-f', 'main');
    expect(await sinceIn('../graphs/ci.yml')).toBe('always api web');
    writeFiles(machine.directory, { 'beside.yml': graph });
    expect(await sinceIn('../../beside.yml')).toBe('always');
  });

  it('runs what reads something in another repository that changed: a submodule, or one that is new', async () => {
    const machine = openRepository();
    const patterns = ['sub/deep/f', 'sub/*.c', '**/*.md', 'sub', 'other/**', 'new/f'];
    const tasks = patterns
      .map((pattern, index) => `  t${index}: {run: 'true', inputs: '${pattern}', outputs: []}\n`)
      .join('');
    writeFileSync(join(machine.workspace, 'rundag.yml'), `tasks:\n${tasks}`);
    const place = join(machine.workspace, 'sub');
    writeFiles(place, { 'deep/f': '1', 'a.c': '1', 'a.md': '1' });
    const inSub = (...args: readonly string[]): string => git({ ...machine, workspace: place }, ...args);
    const commit = (): void => {
      inSub('add', '-A');
      inSub('commit', '-qm', 'in it');
    };
    inSub('init', '-q');
    commit();
    git(machine, '-c', 'advice.addEmbeddedRepo=false', 'add', '-A');
    git(machine, 'config', 'diff.ignoreSubmodules', 'all');
    git(machine, 'config', 'diff.relative', 'true');
    git(machine, 'commit', '-qm', 'sub');
    git(machine, 'branch', '-f', 'main');
    expect(await since(machine, 'main')).toBe('');
    writeFileSync(join(place, 'a.c'), '2');
    expect(await since(machine, 'main')).toBe('t0 t1 t2 t3');
    commit();
    expect(await since(machine, 'main')).toBe('t0 t1 t2 t3');
    git(machine, '-c', 'diff.ignoreSubmodules=none', 'add', '-A');
    git(machine, '-c', 'diff.ignoreSubmodules=none', 'commit', '-qm', 'moved');
    expect(await since(machine, 'main')).toBe('t0 t1 t2 t3');
    git(machine, 'branch', '-f', 'main');
    writeFiles(machine.workspace, { 'new/f': '1' });
    git({ ...machine, workspace: join(machine.workspace, 'new') }, 'init', '-q');
    expect(await since(machine, 'main')).toBe('t2 t5');
  });

  it.each([
    ['nothing', 'expected a commit'],
    ['--output=x', 'expected a commit'],
  ])('refuses %s, and says what to do', async (ref, problem) => {
    const machine = openRepository();
    const { status, stderr } = await runCommand({ machine, args: [`--changed-since=${ref}`] });
    expect(status).toBe(2);
    expect(stderr).toContain(problem);
    expect(stderr).toContain('fetch-depth: 0');
  });

  it('refuses where there is no repository', async () => {
    const files = { 'rundag.yml': graph, 'web/a': '', 'api/a': '' };
    const { status, stderr } = await runCommand({ files, args: ['--changed-since', 'main'] });
    expect(status).toBe(2);
    expect(stderr).toContain('fatal: not a git repository');
  });
});

describe('--why', () => {
  const chain = `
cache: {env: [MODE]}
tasks:
  install: {run: 'true'}
  build: {needs: install, run: 'mkdir -p dist; cat src/* > dist/all', inputs: src/**, outputs: dist/**}
  test: {needs: build, run: 'cat dist/all', inputs: [src/**, test/**], outputs: []}
  lint: {run: 'true', inputs: [src/**, nothing/**]}
  unit: {run: 'true', inputs: [src/**], cache: false}
`.replace('needs: install, ', '');

  it('says of a task and its needs why they would run, and runs nothing', async () => {
    const machine = openMachine();
    const files = { 'rundag.yml': chain, 'src/a': '1', 'src/b': '1', 'test/a': '1' };
    const why = async (task: string, env: Readonly<Record<string, string>> = {}): Promise<string> =>
      (await runCommand({ machine, args: ['--why', task], env })).stdout;
    expect((await runCommand({ machine, files, args: ['build'] })).status).toBe(0);
    const moment = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;
    expect(await why('test')).toMatch(
      new RegExp(`^build does not run: unchanged since ${moment}\ntest runs: no earlier result is known\n$`),
    );
    await runCommand({ machine, args: ['test'] });
    expect(await why('test')).toMatch(/^build does not run: .*\ntest does not run: .*\n$/);
    writeFiles(machine.workspace, { 'src/a': '2', 'src/c': '1' });
    rmSync(join(machine.workspace, 'src/b'));
    expect(await why('test', { MODE: 'fast' })).toMatch(
      new RegExp(
        [
          'build runs:',
          `  cache.env MODE changed since ${moment}`,
          `  src/a changed since ${moment}`,
          `  src/c is new since ${moment}`,
          `  src/b is gone since ${moment}`,
          'test runs:',
          `  cache.env MODE changed since ${moment}`,
          `  src/a changed since ${moment}`,
          `  src/c is new since ${moment}`,
          `  src/b is gone since ${moment}`,
          `  need build changed since ${moment}`,
          '',
        ].join('\n'),
      ),
    );
    expect(await why('lint')).toContain(
      'lint runs: it is not remembered: inputs: expected patterns that match a file; "nothing/**" matches none',
    );
    expect(await why('install')).toBe('No task states its inputs: every task runs.\n');
    expect(await why('*')).toContain('unit runs: it is never remembered\n');
  });
});
