import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandFromArguments } from '../../src/front/command/arguments.ts';
import { importHelpText } from '../../src/front/command/import-arguments.ts';
import { performImport } from '../../src/front/command/perform-import.ts';
import { problemLines } from '../../src/front/input-problems.ts';
import { openMachine, writeFiles } from '../support/machine.ts';

const workflow =
  'on: push\njobs:\n  build: { runs-on: x, steps: [{ run: make }] }\n  test: { runs-on: x, steps: [{ run: make test }] }\n';

const command = (...argv: string[]) =>
  commandFromArguments(argv, {
    directory: '/somewhere',
    kindOfFile: () => undefined,
    nearestGraphFile: () => ({ path: 'rundag.yml', base: '/somewhere' }),
  });

/** Runs an import in a workspace with a workflow `ci.yml`: what it prints, or its mistakes as text. */
async function performed(workspace: string, ...argv: string[]): Promise<string> {
  writeFiles(workspace, { 'ci.yml': workflow });
  const asked = command('import', ...argv);
  if (asked.kind !== 'import') throw new Error(JSON.stringify(asked));
  const end = await performImport(asked, workspace);
  return end.kind === 'text' ? end.text : problemLines(end.problems, (text) => text).join('\n');
}

test('import is a command where it is the first word, with the workflow, jobs and options behind it', () => {
  expect(command('import', 'ci.yml', 'build', '-o', 'rundag.yml', 'test', '--per-step')).toEqual({
    kind: 'import',
    workflow: 'ci.yml',
    jobs: ['build', 'test'],
    form: 'per-step',
    output: 'rundag.yml',
  });
  expect(command('import', 'ci.yml', '--per-job')).toMatchObject({
    form: 'per-job',
    jobs: [],
    output: undefined,
  });
  expect(command('import', '--help')).toEqual({ kind: 'import-help' });
  expect(importHelpText).toMatch(/--per-step .*\n.*--per-job/);
});

test('a task called import is a target where the word is not the first', () => {
  expect(command('--', 'import')).toMatchObject({ kind: 'run', settings: { targets: ['import'] } });
});

test.each([
  [[], /^import: expected the path of a workflow; found none: rundag import /],
  [
    ['ci.yml', '--per-jobs'],
    /^option --per-jobs: expected one that --help names; found none of that name: did you mean --per-job\?$/,
  ],
  [['ci.yml', '--per-job', '--per-step'], /expected at most one of them; found both$/],
])('%j is a mistake', (argv, message) => {
  const asked = command('import', ...argv);
  expect(asked.kind === 'problems' ? asked.problems.join('\n') : asked.kind).toMatch(message);
});

test('prints the graph file, or writes it where there is none yet', async () => {
  const { workspace } = openMachine();
  const printed = await performed(workspace, 'ci.yml', 'test');
  expect(printed).toContain(
    'tasks:\n  # For the job that runs this graph: runs-on: x\n  test:\n    run: make test\n',
  );

  expect(await performed(workspace, './ci.yml', 'test', '-o', 'graph.yml')).toMatch(
    /^graph\.yml is written: /,
  );
  expect(readFileSync(join(workspace, 'graph.yml'), 'utf8')).toBe(printed);

  writeFiles(workspace, { 'graph.yml': 'by hand' });
  expect(await performed(workspace, 'ci.yml', '-o', 'graph.yml')).toBe(
    'option --output: expected a file that can be made; found one that exists: name another, or remove it first',
  );
  expect(readFileSync(join(workspace, 'graph.yml'), 'utf8')).toBe('by hand');
  expect(await performed(workspace, 'ci.yml', '-o', 'none/graph.yml')).toMatch(/found ENOENT/);
});

test('a workflow that is not there, a directory, and a job that it does not have are reported', async () => {
  const { workspace } = openMachine();
  expect(await performed(workspace, 'no.yml')).toBe(
    'workflow "no.yml": expected a readable YAML file; found no such file: check the path; it starts at the current directory',
  );
  expect(await performed(workspace, '.')).toMatch(
    /^workflow "\.": expected a regular file or a pipe; found a directory: /,
  );
  expect(await performed(workspace, 'ci.yml', 'biuld', '-o', 'graph.yml')).toMatchInlineSnapshot(`
    "ci.yml:2:1: the workflow has no job "biuld"
      2 | jobs:
        | ^^^^
      expected: one of build, test
      found: "biuld"
      hint: did you mean "build"?"
  `);
  expect(existsSync(join(workspace, 'graph.yml'))).toBe(false);
});
