import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const workflow = `on: push
jobs:
  hello:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: who
        run: echo "name=world" >> "$GITHUB_OUTPUT"
      - run: echo "hello \${{ steps.who.outputs.name }}"
`;

it('what is imported from a workflow runs', async () => {
  const files = { '.github/workflows/ci.yml': workflow };
  const { machine, ...made } = await runCommand({
    args: ['import', '.github/workflows/ci.yml', '-o', 'rundag.yml'],
    files,
  });
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(machine.workspace, 'rundag.yml'), 'utf8')).toContain(
    '#   - uses: actions/checkout@v6\n',
  );

  const run = await runCommand({ args: [], machine });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('\nhello world\n');
});

it('a mistake is told on standard error, with status 2', async () => {
  const files = { 'ci.yml': workflow };
  const { status, stdout, stderr } = await runCommand({ args: ['import', 'ci.yml', 'helo'], files });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('did you mean "hello"?');
});
