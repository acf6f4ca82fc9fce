import { describe, expect, test } from 'vitest';
import { runGraph } from '../support/graph-run.ts';
import { imported } from '../support/import-text.ts';
import { dedent } from '../support/load-text.ts';

/** Runs what a workflow becomes, and gives the result and the last line of each task. */
async function ran(
  text: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const graph = imported(dedent(text));
  const { tasks, log } = await runGraph(graph, { env, files: { 'app/name': 'app' } });
  const ends = Object.entries(tasks).map(([id, { result }]) => [id, result]);
  return {
    ...Object.fromEntries(ends),
    log: log
      .split('\n')
      .filter((line) => /^\s*say /.test(line))
      .map((line) => line.trim())
      .toSorted()
      .join('\n'),
  };
}

/** A job with a matrix and a step between two others. */
const matrixJob = (run: string, shell = '') => `
      on: push
      jobs:
        a:
          runs-on: x
          strategy: { matrix: { n: [1] } }
          steps: [{ run: "echo say one" }, { run: "${run}"${shell} }, { run: "echo say two" }]
    `;

/** A job of steps with conditions behind a job with this script. */
const stepsBehind = (first: string) => `
      on: push
      jobs:
        before: { runs-on: x, steps: [{ run: "${first}" }] }
        job:
          needs: before
          runs-on: x
          steps:
            - { id: start, run: "true" }
            - { id: test, run: "exit $FAILS" }
            - { id: alarm, if: failure(), run: "echo say alarm" }
            - { id: stop, if: always(), run: "true" }
            - { id: end, run: "true" }
    `;

/** A job that may fail, whose first step does, before another job. */
const jobThatMayFail = (more: string) => `
      on: push
      jobs:
        job:
          runs-on: x
          continue-on-error: true
          steps:
            - { id: fails, run: exit 1${more} }
            - { id: after, run: echo say after }
        next: { needs: job, runs-on: x, steps: [{ run: echo say next }] }
    `;

describe.skipIf(process.platform === 'win32')('what a workflow becomes runs as the workflow does', () => {
  test('in a job with a matrix each part of the script has what the steps before it have exported, and changes nothing else', async () => {
    const ends = await ran(`
      on: push
      env: { MODE: old }
      jobs:
        test:
          runs-on: x
          strategy: { matrix: { n: [1, 2] } }
          steps:
            - run: |
                echo "MODE=new \${{ matrix.n }}" >> "$GITHUB_ENV"
                echo "$PWD/app/bin" >> $GITHUB_PATH
            - run: cd app; HIDDEN=1; exit 0
            - { id: out, run: 'echo "value=v\${{ matrix.n }}" >> "$GITHUB_OUTPUT"' }
            - if: env.MODE == 'old'
              run: echo say never
            - working-directory: app
              env: { QUOTED: "a \\"b\\" $c", FROM: "\${{ steps.out.outputs.value }}" }
              run: echo "say $MODE $QUOTED $FROM $(cat name) [$HIDDEN] \${PATH%%:*}"
    `);
    expect(ends).toMatchObject({ 'test (1)': 'success', 'test (2)': 'success' });
    const lines = String(ends['log']).split('\n');
    expect(lines.map((line) => line.replace(/\/.*$/, ''))).toEqual(
      ['say new 1 a "b" $c v1 app []', 'say new 2 a "b" $c v2 app []'].map((line) => `${line} `),
    );
    expect(lines.every((line) => line.endsWith('/app/bin'))).toBe(true);
  });

  test('what a part exports is read as the runner reads it: values of several lines, a last line without an end, no empty path', async () => {
    const ends = await ran(`
      on: push
      jobs:
        test:
          runs-on: x
          strategy: { matrix: { n: [1] } }
          steps:
            - id: out
              run: |
                printf 'LIST<<END\\nHIDDEN=1\\nb "c"\\nEND\\nMODE=new=er' >> "$GITHUB_ENV"
                echo 'size<<E' >> $GITHUB_OUTPUT
                printf 'one=1\\n\\ntwo\\nE\\nshort=2<<3\\n' >> $GITHUB_OUTPUT
            - run: echo "$PWD/app" >> $GITHUB_PATH; echo >> $GITHUB_PATH
            - run: |
                echo "say $LIST" | tr '\\n' ' '; echo "$MODE [$HIDDEN]"
                echo "say \${{ steps.out.outputs.size }}" | tr '\\n' ' '; echo "\${{ steps.out.outputs.short }}"
                case ":$PATH:" in *::*) echo say empty;; esac
    `);
    expect(ends).toEqual({
      'test (1)': 'success',
      log: 'say HIDDEN=1 b "c" new=er []\nsay one=1  two 2<<3',
    });
  });

  test('the last of the variables that a part exports may stand on a line without an end', async () => {
    const ends = await ran(`
      on: push
      jobs:
        test:
          runs-on: x
          strategy: { matrix: { n: [1] } }
          steps: [{ run: "printf MODE=new >> $GITHUB_ENV" }, { run: "echo say $MODE" }]
    `);
    expect(ends['log']).toBe('say new');
  });

  test.each([
    ["case(env.MODE == 'x', 'left', '')", 'say end'],
    ["case(env.MODE == '', 'right', '')", 'say ran\nsay end'],
    ["format('{0}==', env.MODE)", 'say ran\nsay end'],
    ['fromJSON(\'["!="]\')', 'say ran\nsay end'],
    ['"!env.MODE == \'x\'"', 'say end'],
    ["contains('a', env.MODE) && 'text'", 'say ran\nsay end'],
    ['True', 'say ran\nsay end'],
    ['FALSE', 'say end'],
  ])('a step runs when its if is true, whatever kind of value that is: %s', async (condition, log) => {
    const ends = await ran(`
      on: push
      jobs:
        test:
          runs-on: x
          steps:
            - run: "true"
            - if: ${condition}
              run: echo say ran
            - run: echo say end
    `);
    expect(ends['log']).toBe(log.split('\n').toSorted().join('\n'));
  });

  test('an if with text beside its ${{ }} is always true, and true after a failure where it asks for the status', async () => {
    const ends = await ran(`
      on: push
      jobs:
        test:
          runs-on: x
          steps:
            - run: "true"
            - { id: never, if: "\${{ false }} && true", run: echo say always }
            - { id: fails, run: exit 1 }
            - { id: skipped, if: "\${{ true }} || true", run: echo say no }
            - { id: alarm, if: "(\${{ success() }} || \${{ failure() }})", run: echo say alarm }
            - { id: end, run: echo say end }
    `);
    expect(ends).toMatchObject({ skipped: 'skipped', end: 'skipped', log: 'say alarm\nsay always' });
  });

  test('a variable of a step is made of those outside of it, and a script may end with a backslash', async () => {
    const ends = await ran(`
      on: push
      env: { A: outer }
      jobs:
        test:
          runs-on: x
          strategy: { matrix: { n: [1] } }
          steps:
            - run: 'echo say started \\'
            - { run: "echo say $A $B", env: { A: inner, B: "\${{ env.A }}\\nsay more" } }
            - run: echo say $A
    `);
    expect(ends['log']).toBe('say inner outer say more\nsay outer\nsay started');
  });

  test.each([
    [
      'one is left out',
      "runner.os == 'Windows'",
      '$x = "\\".replace("\\","/")',
      'success',
      'say one\nsay two',
    ],
    ['one fails', "matrix.os == 'windows-2025'", '(Get-Location', 'failure', 'say one'],
    [
      'one is not meant',
      "contains(matrix.target, 'windows')",
      'echo say built',
      'success',
      'say built\nsay one\nsay two',
    ],
    ['a script without a form fails', 'true', "cat <<'E'\n\\${{ github.actor }}\nE", 'failure', 'say one'],
  ])(
    'a part that cannot be carried over fails where it would run: %s',
    async (_, condition, script, result, log) => {
      const ends = await ran(
        `
      on: push
      jobs:
        test:
          runs-on: \${{ matrix.os }}
          strategy: { matrix: { os: [windows-2025, ubuntu-latest], target: [x86_64-pc-windows-gnu], exclude: [{ os: ubuntu-latest }] } }
          steps:
            - run: echo say one
            - if: ${condition}
              run: ${JSON.stringify(script)}
            - run: echo say two
    `,
        { RUNNER_OS: 'Linux' },
      );
      expect(ends).toEqual({ 'test (windows-2025, x86_64-pc-windows-gnu)': result, log });
    },
  );

  test('no step of a job that may fail runs after one that failed, also where the job has to become several tasks', async () => {
    expect(await ran(jobThatMayFail(''))).toEqual({ job: 'success', next: 'success', log: 'say next' });
    expect(await ran(jobThatMayFail(', timeout-minutes: 1'))).toEqual({
      'job:fails': 'failure',
      'job:after': 'skipped',
      next: 'skipped',
      log: '',
    });
    // What the step says of itself stays.
    expect(await ran(jobThatMayFail(', timeout-minutes: 1, continue-on-error: true'))).toMatchObject({
      'job:fails': 'success',
      next: 'success',
      log: 'say after\nsay next',
    });
  });

  test('a part that fails ends the script, also in the middle of a pipe where its shell says so', async () => {
    expect(await ran(matrixJob('false && true'))).toEqual({ 'a (1)': 'failure', log: 'say one' });
    expect(await ran(matrixJob('! true', ', shell: bash'))).toMatchObject({
      'a (1)': 'failure',
      log: 'say one',
    });
    expect(await ran(matrixJob('false | true', ', shell: bash'))).toMatchObject({
      'a (1)': 'failure',
      log: 'say one',
    });
    expect(await ran(matrixJob('false | true'))).toMatchObject({ 'a (1)': 'success' });
  });

  test('steps after a failure: skipped, but those that ask for one or for none', async () => {
    expect(await ran(stepsBehind('true'), { FAILS: '0' })).toEqual({
      before: 'success',
      'job:start': 'success',
      'job:test': 'success',
      'job:alarm': 'success',
      'job:stop': 'success',
      'job:end': 'success',
      log: '',
    });
    expect(await ran(stepsBehind('true'), { FAILS: '1' })).toMatchObject({
      'job:test': 'failure',
      'job:alarm': 'success',
      'job:stop': 'success',
      'job:end': 'skipped',
      log: 'say alarm',
    });
    expect(await ran(stepsBehind('false'), { FAILS: '0' })).toMatchObject({
      before: 'failure',
      'job:start': 'skipped',
      'job:alarm': 'skipped',
      'job:stop': 'skipped',
      'job:end': 'skipped',
    });
  });

  test('how a tolerated step ended decides what comes after it', async () => {
    const steps = `
      on: push
      jobs:
        job:
          runs-on: x
          steps:
            - { id: try, run: "exit $FAILS", continue-on-error: true }
            - { id: go, if: steps.try.outcome == 'success', run: "echo say gone" }
            - { id: alas, if: steps.try.outcome == 'failure', run: "echo say alas" }
            - { id: end, run: 'echo "say \${{ steps.go.outcome }}"' }
    `;
    expect(await ran(steps, { FAILS: '0' })).toMatchObject({ try: 'success', log: 'say gone\nsay success' });
    expect(await ran(steps, { FAILS: '3' })).toMatchObject({
      try: 'success',
      end: 'success',
      log: 'say alas\nsay skipped',
    });
  });

  test('a job that runs in spite of a failure runs to its end', async () => {
    const ends = await ran(`
      on: push
      jobs:
        a: { runs-on: x, steps: [{ run: "false" }] }
        b: { needs: a, if: always(), runs-on: x, steps: [{ id: one, run: "true" }, { id: two, run: "true" }] }
        c: { needs: [a], if: "needs.a.result == 'failure' && failure()", runs-on: x, steps: [{ run: "true" }] }
    `);
    expect(ends).toMatchObject({ a: 'failure', 'b:one': 'success', 'b:two': 'success', c: 'success' });
  });
});
