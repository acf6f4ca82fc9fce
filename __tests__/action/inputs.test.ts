import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FinishedStep, runStep, startStep } from '../support/run-action.ts';
import { openMachine } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { readResults } from '../support/schedule.ts';
import { commandsNamed } from '../support/workflow-log.ts';

const passing = `tasks: { fine: { shell: sh, run: 'echo "$PWD"' } }`;

/** The result of each task, in the graph's order. */
function resultsOf(step: FinishedStep): Readonly<Record<string, string>> {
  const tasks: Record<string, { result: string }> = JSON.parse(step.outputs.get('tasks') ?? '');
  return Object.fromEntries(Object.entries(tasks).map(([id, { result }]) => [id, result]));
}

describe('dag and dag-file', () => {
  it.each([
    ['inline', { dag: passing }, {}],
    ['a file', { 'dag-file': 'some/graph.yml' }, { 'some/graph.yml': passing }],
    ['the default file', {}, { '.github/rundag.yml': passing }],
    ['JSON', { dag: '{"tasks": {"fine": {"run": "true", "shell": "sh"}}}' }, {}],
  ])('takes the graph: %s', async (_, inputs, files) => {
    const step = await runStep({ inputs, files });
    expect(step).toMatchObject({ status: 0, stderr: '', annotations: [] });
    expect(Object.fromEntries(step.outputs)).toMatchObject({ result: 'success', failed: '[]' });
    expect(resultsOf(step)).toEqual({ fine: 'success' });
  });

  it('refuses both', async () => {
    const step = await runStep({
      inputs: { dag: passing, 'dag-file': 'some/graph.yml' },
      files: { 'some/graph.yml': passing },
    });
    expect(step.status).toBe(1);
    expect(step.outputs.get('result')).toBe('failure');
    expect(step.annotations.map(({ data }) => data)).toEqual([
      'inputs "dag" and "dag-file": expected one of them; found both: remove the one that is not meant',
    ]);
  });
});

describe('targets', () => {
  const graph = JSON.stringify({
    defaults: { shell: 'sh' },
    tasks: {
      base: { run: 'true' },
      left: { needs: 'base', run: 'true' },
      right: { needs: 'base', run: 'exit 1' },
      top: { needs: ['left', 'right'], run: 'true' },
    },
  });

  it('runs only these and what they need', async () => {
    const step = await runStep({ inputs: { dag: graph, targets: 'left' } });
    expect(step.status).toBe(0);
    expect(resultsOf(step)).toEqual({ base: 'success', left: 'success' });
  });

  it('takes several, over several lines', async () => {
    const step = await runStep({ inputs: { dag: graph, targets: 'left\n  right\n' } });
    expect(step.status).toBe(1);
    expect(resultsOf(step)).toEqual({ base: 'success', left: 'success', right: 'failure' });
  });
});

describe('fail-fast and max-failures', () => {
  it('ends what runs and starts nothing more', async () => {
    const remote = await openRemote();
    const dag = JSON.stringify({
      defaults: { shell: 'bash' },
      tasks: { one: { run: heldScript }, two: { run: heldScript }, three: { run: heldScript } },
    });
    const running = startStep({
      inputs: { dag, 'fail-fast': 'true', 'max-parallel': '2' },
      env: remote.env,
    });
    const held = [await remote.next(), await remote.next()];
    held.find(({ id }) => id === 'one')?.end(5);
    const step = await running.done();
    expect(step.status).toBe(1);
    expect(step.outputs.get('result')).toBe('failure');
    expect(resultsOf(step)).toEqual({ one: 'failure', two: 'cancelled', three: 'cancelled' });
    expect(JSON.parse(step.outputs.get('failed') ?? '')).toEqual(['one']);
    expect(remote.waiting).toEqual([]);
    expect(step.summary).toContain('**stopped early:**');
  });

  it('starts nothing more after so many failures, and lets what runs go on', async () => {
    const remote = await openRemote();
    const dag = JSON.stringify({
      defaults: { shell: 'bash' },
      tasks: {
        first: { shell: 'sh', run: 'exit 1' },
        long: { run: heldScript },
        second: { needs: 'first', if: 'always()', shell: 'sh', run: 'exit 1' },
        third: { run: heldScript },
      },
    });
    const running = startStep({ inputs: { dag, 'max-failures': '2', 'max-parallel': '2' }, env: remote.env });
    const long = await remote.next();
    expect(long.id).toBe('long');
    await running.printed('nothing more starts');
    long.end(0);
    const step = await running.done();
    expect(step.status).toBe(1);
    expect(resultsOf(step)).toEqual({
      first: 'failure',
      long: 'success',
      second: 'failure',
      third: 'cancelled',
    });
  });
});

describe('directories', () => {
  it('starts tasks in working-directory, and takes their own from there', async () => {
    const step = await runStep({
      files: { 'sub/inner/file': '' },
      inputs: {
        dag: `
          defaults: { shell: sh }
          tasks:
            here: { run: test -d inner }
            there: { working-directory: inner, run: test -f file }`,
        'working-directory': 'sub',
      },
    });
    expect(resultsOf(step)).toEqual({ here: 'success', there: 'success' });
  });

  it('names a working-directory that is not there in every task', async () => {
    const step = await runStep({ inputs: { dag: passing, 'working-directory': 'nowhere' } });
    expect(step.status).toBe(1);
    expect(step.annotations[0]?.properties.get('title')).toMatch(/^fine failed: could not start: .*nowhere/);
  });

  it('puts its files into report-directory, which it makes', async () => {
    const step = await runStep({ inputs: { dag: passing, 'report-directory': 'deep/report' } });
    const directory = join(step.machine.workspace, 'deep', 'report');
    expect(step.outputs.get('report-directory')).toBe(directory);
    expect(readResults(directory).run.result).toBe('success');
    expect(existsSync(join(directory, 'logs', 'fine.log'))).toBe(true);
  });

  it('uses a directory under the runner’s temp otherwise, and leaves nothing else there', async () => {
    const step = await runStep({ inputs: { dag: passing } });
    const directory = step.outputs.get('report-directory') ?? '';
    expect(readFileSync(join(directory, 'logs', 'fine.log'), 'utf8')).toContain('work');
    const left = readdirSync(step.machine.temp).map((name) => join(step.machine.temp, name));
    expect(left.filter((path) => !path.endsWith('_runner_file_commands'))).toEqual([directory]);
  });

  it('says what is wrong with a report-directory that cannot be made', async () => {
    const step = await runStep({
      files: { taken: 'a file' },
      inputs: { dag: passing, 'report-directory': 'taken' },
    });
    expect(step.status).toBe(1);
    expect(step.stderr).toBe('');
    expect(step.outputs.get('result')).toBe('failure');
    expect(step.annotations[0]?.data).toMatch(/report-directory.*taken/);
  });
});

describe('switches', () => {
  it('dry-run prints the plan and runs nothing', async () => {
    const machine = openMachine();
    const witness = join(machine.directory, 'ran');
    const step = await runStep({
      machine,
      inputs: {
        'dry-run': 'true',
        'max-parallel': '3',
        dag: `
          name: Dry
          defaults: { shell: sh }
          tasks:
            last: { needs: [middle], run: touch ${witness} }
            middle: { needs: first, run: touch ${witness} }
            first: { run: touch ${witness} }
            all: { needs: last }`,
      },
    });
    expect(step).toMatchObject({ status: 0, stderr: '', summary: '', annotations: [] });
    expect(step.stdout).toBe(
      [
        'Dry: 4 tasks, 3 at a time (max-parallel: 3). Nothing is run.',
        '   1. first',
        '   2. middle: needs first',
        '   3. last: needs middle',
        '    = all: join; needs last',
        '',
      ].join('\n'),
    );
    expect(Object.fromEntries(step.outputs)).toEqual({ result: 'success', tasks: '{}', failed: '[]' });
    expect(existsSync(witness)).toBe(false);
  });

  it('summary and annotations can be switched off', async () => {
    const step = await runStep({
      inputs: {
        dag: `tasks: { wrong: { shell: sh, run: 'echo "::error::mine"; exit 1' } }`,
        summary: 'false',
        annotations: 'false',
      },
    });
    expect(step).toMatchObject({ status: 1, summary: '', annotations: [] });
    expect(step.outputs.get('failed')).toBe('["wrong"]');
  });

  it('max-parallel says where the number comes from', async () => {
    const step = await runStep({ inputs: { dag: passing, 'max-parallel': '250%' } });
    expect(step.stdout).toMatch(/1 task, \d+ at a time \(max-parallel: 250% of .*CPU/);
  });
});

describe('mistakes in inputs', () => {
  it('tells them all, and runs nothing', async () => {
    const machine = openMachine();
    const witness = join(machine.directory, 'ran');
    const step = await runStep({
      machine,
      inputs: {
        dag: `tasks: { one: { shell: sh, run: touch ${witness} } }`,
        'max-parallel': 'many',
        'fail-fast': 'yes',
        'max-failures': '-1',
        summary: '1',
        annotations: 'on',
        'dry-run': 'perhaps',
        'grace-seconds': 'soon',
      },
    });
    expect(step).toMatchObject({ status: 1, stderr: '', summary: '' });
    expect(Object.fromEntries(step.outputs)).toEqual({ result: 'failure', tasks: '{}', failed: '[]' });
    const messages = [
      'input "max-parallel": expected auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%; found "many"',
      'input "fail-fast": expected true or false; found "yes"',
      'input "max-failures": expected a whole number from 0 to 1000000; found "-1"',
      'input "summary": expected true or false; found "1"',
      'input "annotations": expected true or false; found "on"',
      'input "grace-seconds": expected a number of seconds from 0 to 86400; found "soon"',
      'input "dry-run": expected true or false; found "perhaps"',
    ];
    expect(step.annotations.map(({ name, data }) => [name, data])).toEqual(
      messages.map((message) => ['error', message]),
    );
    for (const message of messages) expect(step.log.text).toContain(message);
    expect(existsSync(witness)).toBe(false);
  });

  it('names a graph file that is not there', async () => {
    const named = await runStep({ inputs: { 'dag-file': 'no/such.yml' } });
    expect(named.annotations.map(({ data }) => data)).toEqual([
      'graph file "no/such.yml": expected a readable YAML file; found no such file: check the path; it starts at the workspace',
    ]);
    const unnamed = await runStep({});
    expect(unnamed.annotations.map(({ data }) => data)).toEqual([
      'graph file ".github/rundag.yml": expected a readable YAML file; found no such file: write the graph there, or name another file, or give the graph itself (input "dag")',
    ]);
  });

  it.runIf(process.platform === 'linux')(
    'names what is no file, and waits for nobody to write to it',
    async () => {
      const machine = openMachine();
      const fifo = join(machine.temp, 'fifo');
      execFileSync('mkfifo', [fifo]);
      for (const [path, kind] of [
        [fifo, 'a FIFO'],
        ['/dev/zero', 'a device'],
        ['.', 'a directory'],
      ] as const) {
        const step = await runStep({ inputs: { 'dag-file': path } });
        expect(step.annotations.map(({ data }) => data)).toEqual([
          `graph file "${path}": expected a regular file; found ${kind}: check the path; it starts at the workspace`,
        ]);
        expect(step.status).toBe(1);
      }
    },
  );

  it('suggests targets, and keeps to ten annotations', async () => {
    const one = await runStep({ inputs: { dag: passing, targets: 'fime' } });
    expect(one.annotations.map(({ data }) => data)).toEqual([
      'target "fime": expected the id of a task; found no task of that name: did you mean "fine"?',
    ]);
    const targets = Array.from({ length: 30 }, (_, number) => `unknown${number}`);
    const many = await runStep({ inputs: { dag: passing, targets: targets.join(' ') } });
    const errors = commandsNamed(many.log, 'error');
    expect(errors).toHaveLength(10);
    expect(errors[9]?.data).toContain('21 more errors');
    for (const target of targets) expect(many.log.text.join('\n')).toContain(`target "${target}"`);
  });
});
