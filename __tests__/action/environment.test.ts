import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runStep } from '../support/run-action.ts';
import { openMachine } from '../support/machine.ts';

/** Prints the task's environment as JSON into the file that `DUMP` names. */
const dump = [
  process.execPath,
  '-e',
  "require('node:fs').writeFileSync(process.env.DUMP + process.env.RUNDAG_TASK, JSON.stringify(process.env))",
];

describe('the environment of a task', () => {
  it('has nothing that a run: step has not, and tells the task who it is', async () => {
    const machine = openMachine();
    mkdirSync(join(machine.directory, 'dumps'));
    const withheld = {
      STATE_run: 'state',
      ACTIONS_RUNTIME_TOKEN: 'runtime-token',
      ACTIONS_RUNTIME_URL: 'https://runtime.example',
      ACTIONS_RESULTS_URL: 'https://results.example',
      ACTIONS_CACHE_URL: 'https://cache.example',
    };
    const kept = {
      OWN: 'value',
      RUNNER_TRACKING_ID: 'github_1',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id.example',
      GITHUB_SHA: 'abc',
    };
    const step = await runStep({
      machine,
      env: { ...withheld, ...kept, OVER: 'step', DUMP: join(machine.directory, 'dumps/') },
      inputs: {
        'max-parallel': '3',
        dag: JSON.stringify({
          env: { OVER: 'file', FROM_FILE: 'yes' },
          tasks: {
            plain: { command: dump },
            heavy: { command: dump, cpus: 2, env: { OVER: 'task' } },
          },
        }),
      },
    });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    const environmentOf = (task: string): Record<string, string> =>
      JSON.parse(readFileSync(join(machine.directory, 'dumps', task), 'utf8'));
    const plain = environmentOf('plain');
    const heavy = environmentOf('heavy');

    expect(Object.keys(plain).filter((name) => /^INPUT_|^STATE_/.test(name))).toEqual([]);
    expect(Object.keys(plain).filter((name) => name in withheld)).toEqual([]);
    expect(plain).toMatchObject({ ...kept, OVER: 'file', FROM_FILE: 'yes', GITHUB_ACTIONS: 'true' });
    expect(plain).toMatchObject({
      RUNDAG_TASK: 'plain',
      RUNDAG_ATTEMPT: '1',
      RUNDAG_PARALLELISM: '3',
      RUNDAG_SLOT: expect.stringMatching(/^[01]$/),
    });
    expect(plain).not.toHaveProperty('RUNDAG_CPUS');
    expect(heavy).toMatchObject({ RUNDAG_TASK: 'heavy', RUNDAG_CPUS: '2', OVER: 'task' });
    expect(heavy['RUNDAG_SLOT']).not.toBe(plain['RUNDAG_SLOT']);

    const files = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => `GITHUB_${name}`);
    const paths = files.flatMap((name) => [plain[name], heavy[name]]);
    expect(paths.every((path) => typeof path === 'string')).toBe(true);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).not.toContain('_runner_file_commands');
  });
});

describe('what tasks export', () => {
  it('reaches what needs them, transitively, and at the end the job', async () => {
    const machine = openMachine();
    const bin = (name: string): string => {
      const directory = join(machine.directory, name);
      mkdirSync(directory);
      writeFileSync(join(directory, 'which-tool'), `#!/bin/sh\necho ${name}\n`, { mode: 0o755 });
      return directory;
    };
    const [first, second] = [bin('bin-first'), bin('bin-second')];
    const step = await runStep({
      machine,
      inputs: {
        dag: `
          defaults: { shell: sh }
          tasks:
            setup:
              run: |
                echo VERSION=7 >> "$GITHUB_ENV"
                printf 'TEXT<<E\\none\\ntwo\\nE\\n' >> "$GITHUB_ENV"
                echo ${first} >> "$GITHUB_PATH"
                which-tool 2>/dev/null || true
            between: { needs: setup, run: true }
            late:
              needs: between
              run: |
                test "$VERSION" = 7
                test "$TEXT" = "one
                two"
                test "$(which-tool)" = bin-first
                echo VERSION=8 >> "$GITHUB_ENV"
                echo ${second} >> "$GITHUB_PATH"
            latest: { needs: late, run: 'test "$VERSION" = 8 && test "$(which-tool)" = bin-second' }
            beside: { needs: setup, env: { VERSION: own }, run: test "$VERSION" = own }
            stranger: { run: 'test -z "$VERSION" && ! which-tool' }`,
      },
    });
    expect(step.annotations).toEqual([]);
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(Object.fromEntries(step.env)).toEqual({ VERSION: '8', TEXT: 'one\ntwo' });
    expect(step.path).toEqual([first, second]);
  });

  it('is warned of where two tasks disagree and neither needs the other', async () => {
    const step = await runStep({
      inputs: {
        dag: `
          defaults: { shell: sh }
          tasks:
            one: { run: 'echo MODE=a >> "$GITHUB_ENV"' }
            two: { run: 'echo MODE=b >> "$GITHUB_ENV"' }`,
      },
    });
    expect(step.status).toBe(0);
    expect(step.env.get('MODE')).toBe('b');
    expect(step.annotations.map(({ name, data }) => [name, data])).toEqual([
      [
        'warning',
        'tasks one and two export different values of MODE, and neither needs the other: later steps see that of two',
      ],
    ]);
  });

  it.each(['NODE_OPTIONS', 'GITHUB_SHA', 'RUNNER_TEMP'])('is refused as %s', async (name) => {
    const step = await runStep({
      inputs: {
        dag: `
          defaults: { shell: sh }
          tasks:
            bold: { run: 'echo ${name}=x >> "$GITHUB_ENV"' }
            next: { needs: bold, run: 'test "$${name}" != x' }`,
      },
    });
    expect(step.status).toBe(0);
    expect(step.env.size).toBe(0);
    expect(step.annotations).toMatchObject([{ name: 'warning', data: expect.stringContaining(name) }]);
  });

  it('fails a task whose file breaks the format, and no other', async () => {
    const step = await runStep({
      inputs: {
        dag: `
          defaults: { shell: sh }
          tasks:
            bad: { run: 'echo fine=1 >> "$GITHUB_OUTPUT"; echo no equals sign >> "$GITHUB_OUTPUT"' }
            good: { run: 'echo fine=2 >> "$GITHUB_OUTPUT"' }`,
      },
    });
    expect(step.status).toBe(1);
    expect(JSON.parse(step.outputs.get('failed') ?? '')).toEqual(['bad']);
    expect(JSON.parse(step.outputs.get('tasks') ?? '')).toMatchObject({
      bad: { result: 'failure', outputs: {} },
      good: { result: 'success', outputs: { fine: '2' } },
    });
    expect(step.annotations[0]?.properties.get('title')).toMatch(/GITHUB_OUTPUT.*line 2/);
  });

  it('reads as outputs and variables what the runner would, character for character', async () => {
    const hostile = ['', ' x ', 'a=b', '%0A::error::x', 'ghadelimiter_', 'q\'"`$', 'é\u2028☃', '<<E'];
    const lines = hostile.map((value, number) => `o${number}=${value}`);
    const step = await runStep({
      files: { lines: `${lines.join('\n')}\nmany<<END OF IT\nfirst\n\nlast \nEND OF IT\n` },
      inputs: {
        dag: `
          defaults: { shell: sh }
          tasks:
            one: { run: 'cat lines >> "$GITHUB_OUTPUT"; cat lines >> "$GITHUB_ENV"' }`,
      },
    });
    const expected = {
      ...Object.fromEntries(hostile.map((value, number) => [`o${number}`, value])),
      many: 'first\n\nlast ',
    };
    expect(step.status).toBe(0);
    expect(JSON.parse(step.outputs.get('tasks') ?? '')).toMatchObject({ one: { outputs: expected } });
    expect(Object.fromEntries(step.env)).toEqual(expected);
  });

  it('leaves none of the tasks’ own files behind', async () => {
    const step = await runStep({
      inputs: {
        dag: `tasks: { one: { shell: sh, run: 'echo a=b >> "$GITHUB_STATE"; cat "$GITHUB_OUTPUT"' } }`,
      },
    });
    expect(step.status).toBe(0);
    expect(step.state.has('a')).toBe(false);
    const left = readdirSync(step.machine.temp).filter((name) => name !== '_runner_file_commands');
    expect(left.map((name) => join(step.machine.temp, name))).toEqual([step.outputs.get('report-directory')]);
  });
});
