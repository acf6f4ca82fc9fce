import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/bundle.ts';
import { runCommand } from '../support/run-command.ts';
import { readResults } from '../support/schedule.ts';

const graph = JSON.stringify({
  name: 'Small',
  defaults: { shell: 'sh' },
  tasks: {
    base: { run: 'echo at the base' },
    left: { needs: 'base', run: 'true' },
    right: { needs: 'base', run: 'echo broken; exit 4' },
    top: { needs: ['left', 'right'], run: 'true' },
  },
});
const files = { 'graph.yml': graph };

describe('what only tells', () => {
  it.each([['--help'], ['-h']])('%s', async (option) => {
    const { status, stdout, stderr } = await runCommand({ args: [option] });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: rundag \[TARGET\.\.\.\] \[options\]\n/);
    const options = `max-parallel share-cpus fail-fast max-failures grace-seconds report-directory dry-run validate graph version help`;
    for (const name of options.split(' ')) expect(stdout).toContain(`--${name}`);
    expect(stdout).toContain(
      '0 success, 1 a task failed, 2 the graph or the arguments are wrong, 130 interrupted',
    );
  });

  it('--version is that of package.json', async () => {
    const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(await runCommand({ args: ['--version'] })).toMatchObject({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('--validate', async () => {
    expect(await runCommand({ files, args: ['graph.yml', '--validate'] })).toMatchObject({
      status: 0,
      stdout: 'graph.yml is valid: 4 tasks\n',
      stderr: '',
    });
  });

  it('--dry-run prints the plan of the targets', async () => {
    const { status, stdout } = await runCommand({
      files,
      args: ['graph.yml', 'left', '--dry-run', '--max-parallel', '3'],
    });
    expect(status).toBe(0);
    expect(stdout).toBe(
      'Small: 2 tasks, 3 at a time (max-parallel: 3). Nothing is run.\n   1. base\n   2. left: needs base\n',
    );
  });

  it('--graph mermaid', async () => {
    const { status, stdout } = await runCommand({ files, args: ['--graph', 'mermaid', 'graph.yml'] });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'flowchart LR',
      '  t0["base"]',
      '  t1["left"]',
      '  t2["right"]',
      '  t3["top"]',
      '  t0 --> t1',
      '  t0 --> t2',
      '  t1 --> t3',
      '  t2 --> t3',
      '',
    ]);
  });

  it('--graph dot', async () => {
    const { status, stdout } = await runCommand({ files, args: ['graph.yml', '--graph=dot'] });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^digraph tasks \{\n/);
    expect(stdout.match(/->/g)).toHaveLength(4);
  });
});

describe('a run', () => {
  it('exits with 0 when all is well, and leaves nothing behind', async () => {
    const { status, stdout, stderr, machine } = await runCommand({ files, args: ['graph.yml', 'left'] });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('at the base');
    expect(stdout).toContain('✓ Small succeeded: 2 tasks · 2 succeeded');
    expect(readdirSync(machine.temp)).toEqual([]);
  });

  it('exits with 1 when a task failed, and says where the logs are', async () => {
    const { status, stdout, stderr, machine } = await runCommand({ files, args: ['graph.yml'] });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('✗ Small failed: 4 tasks · 2 succeeded, 1 failed, 1 skipped');
    const directory = /^logs and results\.json: (.*)$/m.exec(stdout)?.[1] ?? '';
    expect(directory.startsWith(machine.temp)).toBe(true);
    expect(readResults(directory).tasks.map(({ result }) => result)).toEqual([
      'success',
      'success',
      'failure',
      'skipped',
    ]);
    expect(readFileSync(join(directory, 'logs', 'right.log'), 'utf8')).toBe('broken\n');
  });

  it('runs targets of the nearest graph where it was found, by pattern, and lists its tasks', async () => {
    const tree = {
      'rundag.yml': `tasks: { unit-a: { run: pwd -P > unit-a }, unit-b: { run: pwd -P > unit-b }, lint: { run: exit 1 } }`,
      'deep/er/file': '',
    };
    const { status, stderr, machine } = await runCommand({
      files: tree,
      directory: 'deep/er',
      args: ['unit*'],
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of ['unit-a', 'unit-b'])
      expect(readFileSync(join(machine.workspace, name), 'utf8').trim()).toBe(
        realpathSync(machine.workspace),
      );
    const list = await runCommand({ machine, directory: 'deep', args: ['--list'] });
    expect(list).toMatchObject({ status: 0, stdout: 'unit-a\nunit-b\nlint\n', stderr: '' });
    const wrong = await runCommand({ machine, args: ['unti-a', 'x*'] });
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('did you mean "unit-a"?');
    expect(wrong.stderr).toContain('found none that it fits');
  });

  it('reads the default file, and puts reports where it is told', async () => {
    const { status, machine } = await runCommand({
      files: { '.github/rundag.yml': graph },
      args: ['--report-directory', 'reports/here', '--max-parallel=1', '--fail-fast'],
    });
    expect(status).toBe(1);
    expect(existsSync(join(machine.workspace, 'reports', 'here', 'results.json'))).toBe(true);
  });

  it('does not read or write what is a workflow’s', async () => {
    const { status, machine, stdout } = await runCommand({
      files: { 'graph.yml': `tasks: { one: { shell: sh, run: 'echo "::notice::mine"' } }` },
      args: ['graph.yml'],
      env: { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary', INPUT_DAG: graph },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('1 task');
    expect(readdirSync(machine.workspace)).toEqual(['graph.yml']);
  });
});

describe('mistakes', () => {
  it.each([
    [['--wrong'], 'option --wrong: expected one that --help names; found none of that name\ntry --help\n'],
    [['-x'], 'option -x: expected one that --help names; found none of that name\ntry --help\n'],
    [
      ['--max-parallel'],
      'option --max-parallel: expected a value; found none: write --max-parallel N\ntry --help\n',
    ],
    [
      ['--fail-fast=yes'],
      'option --fail-fast: expected no value; found "yes": write --fail-fast alone\ntry --help\n',
    ],
    [
      ['--max-parallel', '0', '--max-failures', 'x', '--grace-seconds', '-', '--graph', 'svg'],
      [
        'option --max-parallel: expected auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%; found "0"',
        'option --max-failures: expected a whole number from 0 to 1000000; found "x"',
        'option --grace-seconds: expected a number of seconds from 0 to 86400; found "-"',
        'option --graph: expected mermaid or dot; found "svg"',
        'try --help\n',
      ].join('\n'),
    ],
    [
      ['graph.yml', 'rigth', 'nothing-like-it'],
      [
        'target "rigth": expected the id of a task; found no task of that name: did you mean "right"?',
        'target "nothing-like-it": expected the id of a task; found no task of that name: name a task of the graph\n',
      ].join('\n'),
    ],
    [
      ['missing.yml'],
      'graph file "missing.yml": expected a readable YAML file; found no such file: check the path; it starts at the current directory\n',
    ],
  ])('%j', async (args, message) => {
    expect(await runCommand({ files, args })).toMatchObject({ status: 2, stdout: '', stderr: message });
  });

  it('names a graph file that is a directory', async () => {
    const { status, stderr } = await runCommand({ files, args: ['.'] });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^graph file "\.": expected a regular file or a pipe; found a directory/);
  });

  it('names a report directory that cannot be made', async () => {
    const { status, stdout, stderr } = await runCommand({
      files,
      args: ['graph.yml', '--report-directory', 'graph.yml'],
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /^report-directory ".*graph\.yml": expected a directory .*: name another place\n$/,
    );
  });
});
