import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EndSignals } from '../../src/host/signals.ts';
import { type GivenFrom, type GivenTask, noTaskFiles, type TaskFiles } from '../../src/model/outcome.ts';
import type { LookedUp, ResultLookUp } from '../../src/run/task/look-up.ts';
import { filesOf } from '../../src/report/run/run-report.ts';
import { type FinishedGraph, type GraphOptions, runGraph, startGraph } from '../support/graph-run.ts';
import { openMachine } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { ownerKind } from '../support/workbench.ts';

const attempt: GivenFrom = { kind: 'earlier-attempt', attempt: 1 };
const unchanged: GivenFrom = { kind: 'unchanged', since: 'run 12' };

const passed = (from: GivenFrom, files: Partial<TaskFiles> = {}): GivenTask => ({
  result: 'success',
  tolerated: false,
  from,
  seconds: 30,
  files: { ...noTaskFiles, ...files },
});

const known = (...given: readonly (readonly [string, GivenTask])[]): GraphOptions => ({
  request: { given: new Map(given) },
});

/** Looks up the tasks that `find` is told of, all unless `ids` are named. */
const lookingUp = (find: ResultLookUp['find'], ids?: readonly string[]): GraphOptions => ({
  request: { lookUp: { concerns: ({ id }) => ids?.includes(id) ?? true, find } },
});

describe.runIf(ownerKind === 'keepers')('a result that is known before the run', () => {
  test('has no keeper made ahead for its task, and for what needs it', async () => {
    // The keepers that are there when the task runs are children of this process.
    const graph = `
      tasks:
        a: {run: 'true'}
        b: {run: 'true'}
        needs-b: {needs: b, run: 'true'}
        counts: {run: cat /proc/${process.pid}/task/*/children | wc -w}
      `;
    const count = async (options: GraphOptions): Promise<number> =>
      Number((await runGraph(graph, options)).output('counts'));
    const all = await count({});
    expect(
      await count(known(['a', passed(attempt)], ['b', passed(attempt)], ['needs-b', passed(attempt)])),
    ).toBe(all - 2);
  });
});

describe('a result that is known before the run', () => {
  test('keeps its task from running, and dependents and later steps get what the task wrote', async () => {
    const machine = openMachine();
    const tools = join(machine.workspace, 'tools');
    mkdirSync(tools);
    writeFileSync(join(tools, 'tell'), '#!/bin/sh\necho told\n', { mode: 0o755 });
    const finished = await runGraph(
      `
      tasks:
        build: {run: exit 1}
        between: {needs: build}
        test:
          needs: [build, between]
          if: needs.build.outputs.version == '1.2' && env.MODE == 'fast'
          env: {VERSION: "\${{ needs.build.outputs.version }}"}
          run: echo "$VERSION $MODE"; tell
      `,
      {
        machine,
        ...known([
          'build',
          passed(attempt, {
            outputs: new Map([['version', '1.2']]),
            env: new Map([['MODE', 'fast']]),
            path: [tools],
            summary: 'It is **built**.',
          }),
        ]),
      },
    );
    expect(finished.output('test')).toBe('1.2 fast\ntold\n');
    expect(finished.merged).toMatchObject({ env: new Map([['MODE', 'fast']]), path: [tools] });
    expect(finished.summary).toContain('It is **built**.');
    expect(finished.tasks['build']).toMatchObject({
      result: 'success',
      given: 'earlier-attempt',
      attempts: 0,
      outputs: { version: '1.2' },
    });
    expect(finished.report.ended?.result).toBe('success');
    expect(finished.problems).toEqual([]);
  });

  test('is said in every report', async () => {
    const finished = await runGraph(
      'tasks: {build: {run: exit 1}, test: {needs: build, run: "true"}}',
      known(['build', passed(attempt)]),
    );
    const sentence = '1 of 2 results is given: 1 from attempt 1; task time 30.0 s';
    const lines = finished.log.split('\n');
    expect(lines[0]).toContain(` · ${sentence}`);
    expect(lines).toContain('✓ build · given: passed in attempt 1');
    expect(finished.log).toMatch(
      /\n✓ dag succeeded: 2 tasks · 2 succeeded · 1 of 2 results is given: 1 from/,
    );
    expect(finished.summary).toMatch(/^## ✅ dag succeeded: 2 tasks succeeded, 1 of 2 results is given\n/);
    expect(finished.results).toMatchObject({
      run: { given: sentence },
      tasks: [
        { id: 'build', given: { because: 'earlier-attempt', attempt: 1, seconds: 30 } },
        { given: null },
      ],
    });
  });

  test('that is a failure fails the run, and ends what runs when failures do', async () => {
    const failed: GivenTask = { ...passed({ kind: 'elsewhere', where: 'shard 2/4' }), result: 'failure' };
    const finished = await runGraph(
      'tasks: {unit: {run: "true"}, after: {needs: unit, run: "true"}, other: {run: "true"}}',
      { ...known(['unit', failed]), settings: { failFast: true } },
    );
    expect(finished.report.ended?.result).toBe('failure');
    expect(finished.report.counts).toEqual({ success: 0, failure: 1, cancelled: 1, skipped: 1 });
    expect(finished.log).toContain('unit · failed on shard 2/4');
    expect(finished.annotations).toMatchObject([{ message: 'unit failed: failed on shard 2/4' }]);
  });

  test('is part of what the matrix comes to that its task is an instance of', async () => {
    const finished = await runGraph(
      `
      tasks:
        unit: {strategy: {matrix: {n: [1, 2]}}, run: 'echo "n=$MATRIX_N" >> "$GITHUB_OUTPUT"'}
        after: {needs: unit, command: [echo, "\${{ needs.unit.result }} \${{ needs.unit.outputs.n }}"]}
      `,
      known(['unit (1)', passed(attempt, { outputs: new Map([['n', 'given']]) })]),
    );
    // The instance that ran wrote last.
    expect(finished.output('after')).toBe('success 2\n');
  });

  test('lets a service that nothing else needs rest, and is not had by a service', async () => {
    const finished = await runGraph(
      `
      tasks:
        unused: {command: [sh, -c, exit 7], service: {ready: {log: never}}}
        used: {run: 'echo ready; exec sleep 1000', service: {ready: {log: ready}}}
        e2e: {needs: [unused, used], run: exit 1}
        other: {needs: used, run: "true"}
      `,
      known(['e2e', passed(attempt)], ['used', passed(attempt)]),
    );
    expect(finished.report.ended?.result).toBe('success');
    expect(finished.task('unused')).toMatchObject({ attempts: [], ended: { because: { kind: 'unused' } } });
    expect(finished.task('used').attempts).toHaveLength(1);
    expect(finished.log.split('\n')[0]).toContain('1 of 4 results is given');
    expect(finished.log).toContain('✓ unused · not started: the results of all tasks that need it are given');
  });

  test('of a task that the graph does not have is ignored', async () => {
    const finished = await runGraph('tasks: {a: {run: "true"}}', known(['elsewhere', passed(attempt)]));
    expect(finished.report.ended?.result).toBe('success');
    expect(finished.log).not.toContain('given');
  });
});

/** What a run has found, for another. */
const givenBy = ({ report }: FinishedGraph): ReadonlyMap<string, GivenTask> =>
  new Map(
    [...report.tasks.values()].map((task) => [
      task.task.id,
      {
        result: task.ended?.result ?? 'cancelled',
        tolerated: task.ended?.tolerated ?? false,
        from: { kind: 'elsewhere', where: 'shard 1/1' },
        seconds: task.seconds,
        files: filesOf(task),
      },
    ]),
  );
/** What dependents, later steps and people see of a run but for how it came to it. */
const outward = ({ report, merged }: FinishedGraph): unknown => ({
  result: report.ended?.result,
  tasks: [...report.tasks.values()].map((task) => [
    task.task.id,
    task.ended?.result,
    task.ended?.tolerated,
    filesOf(task),
  ]),
  merged,
});

describe('a run in which everything is given that another run has found', () => {
  test('starts nothing, and ends as that one did: each result, each output, and what later steps get', async () => {
    const yaml = `
      tasks:
        version: {run: 'echo "number=1.2" >> "$GITHUB_OUTPUT"; echo MODE=fast >> "$GITHUB_ENV"'}
        db: {run: 'echo up; exec sleep 1000', service: {ready: {log: up}}}
        unit:
          needs: [version, db]
          strategy: {fail-fast: false, matrix: {n: [1, 2, 3]}}
          run: 'echo "n=$MATRIX_N" >> "$GITHUB_OUTPUT"; test "$MATRIX_N" != 2'
        forgiven: {run: exit 3, continue-on-error: true}
        all: {needs: [unit, forgiven]}
        report: {needs: unit, if: always(), run: 'echo "# $MODE" >> "$GITHUB_STEP_SUMMARY"'}
        never: {if: false, run: "true"}
      `;
    const first = await runGraph(yaml);
    expect(first.report.counts).toEqual({ success: 6, failure: 1, cancelled: 0, skipped: 2 });
    const second = await runGraph(yaml, { request: { given: givenBy(first) } });
    expect(outward(second)).toEqual(outward(first));
    expect(second.events.filter(({ type }) => type === 'attempt-started')).toEqual([]);
    expect(second.log).toContain('8 of 9 results are given: 8 from shard 1/1');
  });
});

describe('a task that could start', () => {
  test('is looked up with its expressions evaluated, once its needs have ended', async () => {
    const asked: LookedUp[] = [];
    const finished = await runGraph(
      `
      env: {MODE: fast}
      tasks:
        version: {run: 'echo "number=1.2" >> "$GITHUB_OUTPUT"'}
        build:
          needs: version
          env: {OF: "\${{ needs.version.outputs.number }}"}
          working-directory: "\${{ env.MODE }}"
          run: make \${{ hashFiles('sources') }}
        skipped: {if: false, run: "true"}
        all: {needs: build}
      `,
      {
        files: { sources: 'a' },
        ...lookingUp(async (asks) => {
          asked.push(asks);
          return asks.task.id === 'build' ? passed(unchanged) : undefined;
        }),
      },
    );
    expect(asked.map(({ task }) => task.id)).toEqual(['version', 'build']);
    expect(asked[1]?.preparation).toMatchObject({
      work: { kind: 'script', script: expect.stringMatching(/^make [0-9a-f]{64}$/) as unknown },
      workingDirectory: join(finished.machine.workspace, 'fast'),
      variables: { own: new Map([['OF', '1.2']]), file: new Map([['MODE', 'fast']]) },
    });
    expect(finished.task('build')).toMatchObject({ attempts: [], ended: { result: 'success' } });
    expect(finished.task('version').attempts).toHaveLength(1);
    expect(finished.log).toContain('✓ build · given: unchanged since run 12');
    expect(finished.log).toContain('1 of 4 results is given: 1 unchanged since run 12; task time 30.0 s');
  });

  test('is given what it would leave in the workspace before what needs it starts, and what it wrote', async () => {
    const machine = openMachine();
    const finished = await runGraph(
      `
      tasks:
        build: {run: exit 1}
        test:
          needs: build
          if: hashFiles('dist/**') != '' && needs.build.outputs.name == 'app'
          run: cat dist/app
      `,
      {
        machine,
        ...lookingUp(async () => {
          mkdirSync(join(machine.workspace, 'dist'));
          writeFileSync(join(machine.workspace, 'dist', 'app'), 'restored\n');
          return passed(unchanged, { outputs: new Map([['name', 'app']]) });
        }, ['build']),
      },
    );
    expect(finished.output('test')).toBe('restored\n');
  });

  test('runs when looking it up fails, with a warning', async () => {
    const finished = await runGraph(
      'tasks: {a: {run: "true"}}',
      lookingUp(() => Promise.reject(new Error('the store is gone'))),
    );
    expect(finished.task('a').attempts).toHaveLength(1);
    expect(finished.report.warnings).toEqual([
      { task: 'a', message: 'it runs, since an earlier result could not be looked up: the store is gone' },
    ]);
    expect(finished.report.ended?.result).toBe('success');
  });

  test('is not looked up when its expressions cannot be evaluated: it runs, and says why it fails', async () => {
    const asked: string[] = [];
    const finished = await runGraph(
      'tasks: {a: {env: {X: "${{ fromJSON(env.NOTHING) }}"}, run: "true"}}',
      lookingUp(async ({ task }) => {
        asked.push(task.id);
        return passed(unchanged);
      }),
    );
    expect(asked).toEqual([]);
    expect(finished.task('a').ended).toMatchObject({
      result: 'failure',
      because: { kind: 'bad-expression' },
    });
  });

  test('is cancelled while it is looked up, and whoever looks is told to stop', async () => {
    const signals = new EndSignals();
    onTestFinished(() => signals.close());
    const machine = openMachine();
    const running = startGraph('tasks: {a: {run: "echo > ran"}, b: {needs: a, run: "true"}}', {
      machine,
      signals,
      ...lookingUp(
        (_asked, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(new Error('stopped')));
            process.emit('SIGINT', 'SIGINT');
          }),
      ),
    });
    const finished = await running.finished;
    expect(finished.report.ended?.result).toBe('cancelled');
    expect(finished.report.counts.cancelled).toBe(2);
    expect(finished.report.warnings).toEqual([]);
    expect(existsSync(join(machine.workspace, 'ran'))).toBe(false);
  });

  test('holds no slot while it is looked up: others start', async () => {
    const waiting: ((given: GivenTask) => void)[] = [];
    const running = startGraph('tasks: {slow: {run: "true"}, other: {run: "true"}}', {
      cpus: 1,
      ...lookingUp(() => new Promise((resolve) => void waiting.push(resolve)), ['slow']),
    });
    await running.event('task-ended', 'other');
    for (const found of waiting) found(passed(unchanged));
    expect((await running.finished).report.ended?.result).toBe('success');
  });
});

/** The tasks of a run in the order in which they started. */
const starts = ({ events }: { readonly events: readonly object[] }): readonly unknown[] =>
  events.flatMap((event) =>
    'type' in event && event.type === 'attempt-started' && 'task' in event ? [event.task] : [],
  );

describe('expected times', () => {
  const yaml = 'tasks: {a: {run: "true"}, b: {run: "true"}, c: {run: "true"}}';
  test('put the longest first', async () => {
    const expected = new Map([
      ['a', { seconds: 1, isKnown: true }],
      ['b', { seconds: 30, isKnown: false }],
      ['c', { seconds: 20, isKnown: true }],
    ]);
    expect(starts(await runGraph(yaml, { cpus: 1 }))).toEqual(['a', 'b', 'c']);
    const finished = await runGraph(yaml, { cpus: 1, request: { expected } });
    expect(starts(finished)).toEqual(['b', 'c', 'a']);
    expect(['a', 'b'].map((id) => finished.task(id).expectedSeconds)).toEqual([1, undefined]);
  });

  test('are named when a task is slow', async () => {
    const remote = await openRemote();
    const running = startGraph(
      `tasks: {a: {slow-after-minutes: 0.001, run: ${JSON.stringify(heldScript)}}}`,
      { env: remote.env, request: { expected: new Map([['a', { seconds: 3, isKnown: true }]]) } },
    );
    const task = await remote.next();
    await running.event('warning', 'a');
    task.end(0);
    expect((await running.finished).report.warnings).toEqual([
      { task: 'a', message: 'runs longer than 0.06 s; expected 3.0 s, by earlier runs' },
    ]);
  });
});
