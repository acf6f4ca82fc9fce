import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { EndSignals } from '../../src/host/signals.ts';
import type { Task } from '../../src/model/task.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { StartError } from '../../src/run/run.ts';
import { type FinishedGraph, type GraphOptions, runGraph, startGraph } from '../support/graph-run.ts';
import { openMachine } from '../support/machine.ts';
import { makeTask, noCommonInputs } from '../support/make-task.ts';

/** What the warnings of a run say, with the task that each is about. */
const warningsOf = ({ events }: FinishedGraph): readonly string[] =>
  events.flatMap((event) => (event.type === 'warning' ? [`${event.task ?? 'run'}: ${event.message}`] : []));

/** Signals that the test raises; they end no process. */
function openSignals(): EndSignals {
  const signals = new EndSignals();
  onTestFinished(() => signals.close());
  return signals;
}

const raise = (signal: NodeJS.Signals): void => void process.emit(signal, signal);

describe('a run', () => {
  test('tells of its beginning first and of its end last, with its result', async () => {
    const { events, report, log } = await runGraph('tasks: {a: {run: "true"}}');
    expect(events.map(({ type }) => type)).toEqual([
      'run-started',
      'processes-owned',
      'attempt-started',
      'attempt-ended',
      'task-ended',
      'run-ended',
    ]);
    expect(events.at(-1)).toMatchObject({ result: 'success' });
    expect(report.ended).toMatchObject({ result: 'success' });
    expect(log).toContain('succeeded');
  });

  test('that cannot begin says what is wrong with the temporary directory, and leaves no timer', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const machine = openMachine();
    const started = runGraph('tasks: {a: {run: "true"}}', {
      machine,
      request: {
        environment: { PATH: process.env['PATH'], RUNNER_TEMP: join(machine.directory, 'missing') },
      },
    });
    await expect(started).rejects.toThrow(StartError);
    await expect(started).rejects.toThrow(
      /^temporary directory ".*missing": expected a directory that files can be written to; found ENOENT/,
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  test('hands what its tasks exported to the later steps, and warns where they disagree', async () => {
    const finished = await runGraph(`
      tasks:
        a: {run: 'echo MODE=a >> "$GITHUB_ENV"'}
        b: {run: 'echo MODE=b >> "$GITHUB_ENV"; echo ONLY=b >> "$GITHUB_ENV"'}
    `);
    expect(finished.merged.env).toEqual(
      new Map([
        ['MODE', 'b'],
        ['ONLY', 'b'],
      ]),
    );
    expect(warningsOf(finished)).toEqual([
      expect.stringMatching(/^b: tasks a and b export different values of MODE/),
    ]);
  });

  test('warns of what deserves it once every task has its result', async () => {
    const seen: (string | undefined)[] = [];
    const finished = await runGraph('tasks: {a: {run: "true"}}', {
      request: {
        warningsOf: (report) => {
          seen.push(report.tasks.get('a')?.ended?.result);
          return ['first', 'second'];
        },
      },
    });
    expect(seen).toEqual(['success']);
    expect(warningsOf(finished)).toEqual(['run: first', 'run: second']);
    expect(finished.report.warnings.map(({ message }) => message)).toEqual(['first', 'second']);
  });

  test('warns of a service that nothing needs before anything starts', async () => {
    const { events } = await runGraph(
      'tasks: {s: {run: echo up; exec sleep 100, service: {ready: {log: up}}}, a: {run: "true"}}',
    );
    expect(events.slice(0, 2).map((event) => [event.type, 'task' in event ? event.task : undefined])).toEqual(
      [
        ['run-started', undefined],
        ['warning', 's'],
      ],
    );
  });

  test.skipIf(process.platform === 'win32')('ends what its tasks left running, and tells of it', async () => {
    const { events } = await runGraph('tasks: {a: {run: sleep 1000 > /dev/null 2>&1 &}}');
    expect(events.filter(({ type }) => type === 'leftover')).toMatchObject([
      {
        task: 'a',
        attempt: 1,
        process: { command: expect.stringContaining('sleep 1000') },
        survives: undefined,
      },
    ]);
    // Of the process all is known before the result of the run.
    expect(events.at(-1)).toMatchObject({ type: 'run-ended' });
  });

  test('masks what a task names in all that is reported afterwards', async () => {
    const { events, log } = await runGraph(
      'tasks: {a: {run: "echo ::add-mask::hunter2; echo it is hunter2"}}',
    );
    expect(events.filter(({ type }) => type === 'secret')).toMatchObject([{ value: 'hunter2' }]);
    expect(log).toContain('it is ***');
  });
});

/** The result and those of the tasks. */
const resultsOf = ({ report }: FinishedGraph) => [
  report.ended?.result,
  ...[...report.tasks.values()].map(({ ended }) => ended?.result),
];

describe('the result of a run', () => {
  test('is failure when one task has failed', async () => {
    expect(
      resultsOf(await runGraph('tasks: {a: {run: exit 1}, b: {run: "true"}, c: {needs: a, run: x}}')),
    ).toEqual(['failure', 'failure', 'success', 'skipped']);
  });

  test('is success when all that did not run was skipped', async () => {
    expect(resultsOf(await runGraph('tasks: {a: {if: "false", run: x}}'))).toEqual(['success', 'skipped']);
  });

  test('is failure when a failure cancelled others', async () => {
    const finished = await runGraph('tasks: {a: {run: exit 1}, b: {run: exec sleep 1000}}', {
      settings: { failFast: true },
    });
    expect(resultsOf(finished)).toEqual(['failure', 'failure', 'cancelled']);
  });

  test('is failure when the log of a task is not whole', async () => {
    const machine = openMachine();
    // Its log cannot be made there.
    mkdirSync(join(machine.directory, 'report', 'logs', 'a.log'), { recursive: true });
    const finished = await runGraph('tasks: {a: {run: echo said}}', { machine });
    expect(resultsOf(finished)).toEqual(['failure', 'success']);
  });

  test.each<readonly [string, string, string, readonly (string | undefined)[]]>([
    [
      'cancelled when a signal cancelled a task',
      'exec sleep 1000',
      '',
      ['cancelled', 'cancelled', 'cancelled'],
    ],
    [
      'cancelled when a task failed after the signal',
      'until [ -e on ]; do sleep 0.02; done; exit 1',
      'if: always(), ',
      ['cancelled', 'failure', 'skipped'],
    ],
    [
      'success when all had succeeded in spite of the signal',
      'until [ -e on ]; do sleep 0.02; done',
      'if: always(), ',
      ['success', 'success', 'success'],
    ],
  ])('is %s', async (_, script, condition, results) => {
    const signals = openSignals();
    const machine = openMachine();
    const needed = results[2] === 'success' ? 'if: always(), ' : '';
    const running = startGraph(
      `tasks: {a: {${condition}run: ${JSON.stringify(script)}}, b: {needs: a, ${needed}run: "true"}}`,
      { signals, machine },
    );
    await running.event('attempt-started', 'a');
    raise('SIGINT');
    await running.event('run-closed');
    await runGraph('tasks: {a: {run: touch on}}', { settings: { workingDirectory: machine.workspace } });
    expect(resultsOf(await running.finished)).toEqual(results);
  });
});

describe('a signal', () => {
  test('that came before the run lets nothing start', async () => {
    const signals = openSignals();
    raise('SIGTERM');
    const { report, events } = await runGraph('tasks: {a: {run: "true"}, b: {run: "true"}}', { signals });
    expect(events.filter(({ type }) => type === 'attempt-started')).toEqual([]);
    expect([report.ended?.result, report.closedBy]).toEqual([
      'cancelled',
      { kind: 'signal', signal: 'SIGTERM' },
    ]);
  });

  test('that comes after the run is kept for whoever attends next', async () => {
    const signals = openSignals();
    await runGraph('tasks: {a: {run: "true"}}', { signals });
    raise('SIGINT');
    const heard: string[] = [];
    signals.attend(
      (signal) => heard.push(signal),
      () => heard.push('again'),
    );
    expect(heard).toEqual(['SIGINT']);
  });

  test.each<readonly [string, NonNullable<GraphOptions['request']>, () => void, string]>([
    ['a second one', {}, () => raise('SIGINT'), 'second-signal'],
    ['the end of their time', { cleanUpSeconds: 0.1 }, () => undefined, 'time-over'],
  ])('lets clean-ups run until %s', async (_, request, then, why) => {
    const signals = openSignals();
    const running = startGraph('tasks: {a: {if: always(), run: exec sleep 1000}}', { signals, request });
    await running.event('attempt-started', 'a');
    raise('SIGINT');
    await running.event('run-closed');
    then();
    const { report, events } = await running.finished;
    expect(events.filter(({ type }) => type === 'run-closed')).toMatchObject([
      { cause: { kind: 'signal', signal: 'SIGINT' } },
      { cause: { kind: 'signal', signal: 'SIGINT', noCleanUps: why } },
    ]);
    expect(report.ended?.result).toBe('cancelled');
  });
});

describe('silence', () => {
  test('of half a minute is broken, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const machine = openMachine();
    const running = startGraph(
      'tasks: {a: {run: "until [ -e on ]; do sleep 0.02; done"}, b: {run: "until [ -e also ]; do sleep 0.02; done"}}',
      { machine },
    );
    const beats = () => running.events.filter(({ type }) => type === 'heartbeat').length;
    await running.event('attempt-started', 'b');
    vi.advanceTimersByTime(29_999);
    await runGraph('tasks: {a: {run: touch on}}', { settings: { workingDirectory: machine.workspace } });
    await running.event('task-ended', 'a');
    vi.advanceTimersByTime(29_999);
    expect(beats()).toBe(0);
    vi.advanceTimersByTime(1);
    expect(beats()).toBe(1);
    await runGraph('tasks: {a: {run: touch also}}', { settings: { workingDirectory: machine.workspace } });
    await running.finished;
  });
});

const failing = (name: string, at: RunEvent['type']) => ({
  name,
  on: ({ type }: RunEvent) => {
    if (type === at) throw new Error('disk full');
  },
});

describe('the log', () => {
  test('has everything before the verdict is prepared, and the verdict after it', async () => {
    const order: string[] = [];
    const slow = {
      name: 'slow',
      on:
        ({ type }: RunEvent) =>
        async () => {
          await new Promise((turn) => setImmediate(turn));
          order.push(type);
        },
    };
    await runGraph('tasks: {a: {run: "true"}}', {
      reporters: [slow],
      request: {
        beforeVerdict: async (report) => {
          order.push(`verdict: ${report.ended?.result}`);
          await new Promise((turn) => setImmediate(turn));
        },
      },
    });
    expect(order.slice(-3)).toEqual(['task-ended', 'verdict: success', 'run-ended']);
  });

  test('that a reporter cannot write is a problem of the run, when it comes up and later', async () => {
    const finished = await runGraph('tasks: {a: {run: "true"}}', {
      reporters: [failing('early', 'task-ended'), failing('late', 'run-ended')],
    });
    expect(finished.problemsBefore).toEqual([expect.stringMatching(/early.*disk full/)]);
    expect(finished.problems).toEqual([
      expect.stringMatching(/early.*disk full/),
      expect.stringMatching(/late.*disk full/),
    ]);
  });
});

/** A run of two tasks one after the other, of which the second cannot be read. */
function broken(message: string): Promise<FinishedGraph> {
  const second: Task = {
    ...makeTask('b', ['a']),
    get workingDirectory(): string {
      throw new Error(message);
    },
  };
  return runGraph('', {
    request: {
      graph: { name: 'CI', tasks: [makeTask('a'), second], pools: new Map(), cache: noCommonInputs },
    },
  });
}

describe('an internal error', () => {
  test.each(['internal error: no one knows', 'no one knows'])(
    'fails the run, which still reports what had ended: %s',
    async (message) => {
      const finished = await broken(message);
      expect(finished.report.ended?.result).toBe('failure');
      expect(finished.task('a').ended?.result).toBe('success');
      expect(finished.problems).toEqual(['internal error: no one knows']);
      expect(finished.problemsBefore).toEqual(['internal error: no one knows']);
      expect(warningsOf(finished)).toEqual(['run: internal error: no one knows']);
      expect(finished.events.at(-1)).toMatchObject({ type: 'run-ended', result: 'failure' });
    },
  );
});

describe('what the settings say', () => {
  test('about failures holds: after so many nothing more starts', async () => {
    const { report } = await runGraph('tasks: {a: {run: exit 1}, b: {run: exit 1}, c: {run: "true"}}', {
      cpus: 1,
      settings: { maxFailures: 2 },
    });
    expect(report.closedBy).toEqual({ kind: 'max-failures', failures: 2 });
    expect(report.tasks.get('c')?.attempts).toEqual([]);
  });

  test('about the directory holds for tasks and for hashFiles', async () => {
    const machine = openMachine();
    const finished = await runGraph(
      `tasks: {a: {if: "hashFiles('x') != ''", run: 'cat x; echo " $RUNDAG_PARALLELISM"'}}`,
      {
        machine,
        files: { 'sub/x': 'from sub' },
        settings: { workingDirectory: join(machine.workspace, 'sub') },
      },
    );
    expect(finished.output('a')).toBe('from sub 4\n');
  });

  test('puts the logs into the report directory', async () => {
    const finished = await runGraph('tasks: {a: {run: echo said}}');
    expect(readFileSync(join(finished.report.reportDirectory, 'logs', 'a.log'), 'utf8')).toBe('said\n');
  });
});

describe('what a task prints', () => {
  test('reaches the reports as annotations and problem matchers, with its task', async () => {
    const { events } = await runGraph(
      'tasks: {a: {run: "echo ::warning file=x.ts::beware; echo ::add-matcher::m.json; echo ::set-env name=A::1"}}',
    );
    const asked = events.filter(({ type }) => ['task-annotation', 'task-matcher', 'warning'].includes(type));
    expect(asked).toMatchObject([
      { type: 'task-annotation', task: 'a', command: { level: 'warning', message: 'beware' } },
      { type: 'task-matcher', task: 'a', command: { name: 'add-matcher', data: 'm.json' } },
      { type: 'warning', task: 'a', message: expect.stringMatching(/^it prints "::set-env"/) },
    ]);
  });

  test('is no secret that is kept when there is no room for it: the task fails', async () => {
    const finished = await runGraph('tasks: {a: {run: "echo ::add-mask::hunter2; echo it is hunter2"}}', {
      request: { masker: new Masker({ values: 0, characters: 0 }) },
    });
    expect(finished.events.filter(({ type }) => type === 'secret')).toEqual([]);
    expect(finished.task('a').attempts[0]?.ended?.outcome.termination.kind).toBe('too-many-masks');
    expect(finished.log).not.toContain('hunter2');
  });
});

describe('the graph of a run', () => {
  test('may name needs before they stand there, and tasks without CPUs run beside all others', async () => {
    const { events } = await runGraph(
      `
      tasks:
        last: {needs: waits, run: "true"}
        waits: {cpus: 0, run: "until [ -e go ]; do sleep 0.02; done"}
        idle: {cpus: 0, run: "until [ -e go ]; do sleep 0.02; done"}
        opens: {run: touch go}
      `,
      { cpus: 1 },
    );
    expect(events.at(-1)).toMatchObject({ type: 'run-ended', result: 'success' });
  });

  test('is told of an output that a task reads and its need did not write', async () => {
    const finished = await runGraph(
      'tasks: {a: {run: "true"}, b: {needs: a, name: "${{ needs.a.outputs.v }}", run: "true"}}',
    );
    expect(warningsOf(finished)).toEqual([expect.stringMatching(/^b: name at .*: a wrote no output "v"/)]);
  });

  test('sees the workspace as each task has left it', async () => {
    const finished = await runGraph(`
      tasks:
        before: {if: "hashFiles('x') == ''", run: 'true'}
        makes: {needs: before, run: 'echo 1 > x; echo v=1 >> "$GITHUB_OUTPUT"; echo E=1 >> "$GITHUB_ENV"'}
        after: {needs: makes, if: "hashFiles('x') != '' && needs.makes.outputs.v == '1' && env.E == '1'", run: 'true'}
        service:
          needs: after
          env: {HASH: "\${{ hashFiles('x') }}"}
          run: '[ "$HASH" ]; rm x; echo port=80 >> "$GITHUB_OUTPUT"; echo up; exec sleep 1000'
          service: {ready: {log: up}}
        last:
          needs: service
          if: "hashFiles('x') == '' && needs.service.outputs.port == '80' && needs.service.result == 'success' && runner.arch != ''"
          run: 'true'
    `);
    expect([...finished.report.tasks.values()].map(({ ended }) => ended?.result)).toEqual([
      'success',
      'success',
      'success',
      'success',
      'success',
    ]);
  });
});
