import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openMachine, writeFiles } from '../support/machine.ts';
import { runGraph } from '../support/graph-run.ts';

/** The results of all tasks. */
const resultsOf = (finished: Awaited<ReturnType<typeof runGraph>>): readonly string[] =>
  Object.entries(finished.tasks).map(([id, { result }]) => `${id}: ${result}`);

// A script's shell and its PATH are a matter of POSIX here.
describe.skipIf(process.platform === 'win32')('a PATH of a task', () => {
  test.each([
    ['with no shell in it', '/nowhere'],
    ['that is empty', ''],
    ['that is the current directory', '.'],
  ])('%s is that of the script; its shell starts all the same', async (_what, path) => {
    const finished = await runGraph(`
      env: {PATH: ${JSON.stringify(path)}}
      tasks:
        default: {run: 'echo "PATH=$PATH"'}
        bash: {shell: bash, run: 'echo "PATH=$PATH"'}
        sh: {shell: sh, run: 'echo "PATH=$PATH"'}
        template: {shell: 'bash --norc {0}', run: 'echo "PATH=$PATH"'}
        own: {env: {PATH: /own}, run: 'echo "PATH=$PATH"'}
    `);
    const outputs = ['default', 'bash', 'sh', 'template', 'own'].map((id) => finished.output(id));
    const line = `PATH=${path}\n`;
    expect(outputs).toEqual([line, line, line, line, 'PATH=/own\n']);
  });

  test('may come from GITHUB_ENV', async () => {
    const finished = await runGraph(`
      tasks:
        set: {run: 'echo PATH=/nowhere >> "$GITHUB_ENV"'}
        after: {needs: set, shell: bash, run: 'echo "PATH=$PATH"'}
    `);
    expect(finished.output('after')).toBe('PATH=/nowhere\n');
  });

  test('is where the program of a command is found', async () => {
    const machine = openMachine();
    writeFiles(machine.workspace, { 'bin/greet': '#!/bin/sh\necho "hello from $PATH"\n' });
    chmodSync(join(machine.workspace, 'bin/greet'), 0o755);
    const path = join(machine.workspace, 'bin');
    const finished = await runGraph(
      `
      tasks:
        stated: {env: {PATH: ${JSON.stringify(path)}}, command: [greet]}
        without: {env: {PATH: /nowhere}, command: [sh, -c, 'true']}
    `,
      { machine },
    );
    expect(finished.output('stated')).toBe(`hello from ${path}\n`);
    expect(resultsOf(finished)).toEqual(['stated: success', 'without: failure']);
    expect(finished.log).toContain('there is no program "sh": looked in PATH');
  });

  test('is not where a shell is found: the step and GITHUB_PATH say that, for dependents alone', async () => {
    const machine = openMachine();
    for (const folder of ['stated', 'exported']) {
      writeFiles(machine.workspace, { [`${folder}/bash`]: `#!/bin/sh\necho "${folder}"\n` });
      chmodSync(join(machine.workspace, folder, 'bash'), 0o755);
    }
    const stated = JSON.stringify(join(machine.workspace, 'stated'));
    const finished = await runGraph(
      `
      tasks:
        add: {run: 'echo "$PWD/exported" >> "$GITHUB_PATH"'}
        after: {needs: add, env: {PATH: ${stated}}, run: 'echo "the real one"'}
        template: {needs: add, env: {PATH: ${stated}}, shell: 'bash {0}', run: 'echo "the real one"'}
        beside: {env: {PATH: ${stated}}, run: 'echo "the real one"'}
    `,
      { machine },
    );
    const outputs = ['after', 'template', 'beside'].map((id) => finished.output(id));
    expect(outputs).toEqual(['exported\n', 'exported\n', 'the real one\n']);
  });
});
