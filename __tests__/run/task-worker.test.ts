import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { HashAnswer, HashQuestion } from '../../src/host/workspace-files/workspace-files.ts';
import { type AttemptOutcome, noTaskFiles, type CloseCause } from '../../src/model/outcome.ts';
import type { Preparation } from '../../src/run/task/attempt-preparation.ts';
import { TaskWorker } from '../../src/run/task/task-worker.ts';
import type { Workplace } from '../../src/run/task/workplace.ts';
import { sigint } from '../support/drive-plan.ts';
import { graphOf } from '../support/graph-run.ts';
import { freePort, openWebServer } from '../support/service-fixtures.ts';
import { openWorkbench, processesMarked, type Workbench } from '../support/workbench.ts';
import { openWorkplace } from '../support/workplace.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench(1);
});
afterAll(async () => void (await bench.close()));

/** A worker for the last task of a graph, in a run of real processes, and what it tells the run. */
function open(
  yaml: string,
  other: (worker: () => TaskWorker) => Partial<Workplace<TaskWorker>> = () => ({}),
) {
  const { tasks } = graphOf(yaml);
  const task = tasks.at(-1);
  if (task === undefined) throw new Error('the graph has no task');
  const { workplace, told } = openWorkplace(
    bench,
    tasks,
    other(() => worker),
  );
  const worker: TaskWorker = new TaskWorker(task.id, task, 0, workplace);
  return { worker, told };
}

/** Runs the task to its end. */
async function run(yaml: string, other?: Parameters<typeof open>[1]) {
  const opened = open(yaml, other);
  opened.worker.start();
  await opened.worker.whenEnded();
  return opened;
}

/** The `GITHUB_*` files of this test that are there; those of a task that left them as they were stay for the next. */
const taskFiles = (): readonly string[] =>
  readdirSync(bench.directory)
    .filter((name) => name.startsWith('task-files-'))
    .flatMap((name) => readdirSync(join(bench.directory, name)));

afterEach(() => {
  for (const name of readdirSync(bench.directory))
    if (name.startsWith('task-files-')) rmSync(join(bench.directory, name), { recursive: true });
  // A log of the same name would not be written.
  for (const name of readdirSync(join(bench.directory, 'logs'))) rmSync(join(bench.directory, 'logs', name));
});

describe('an attempt', () => {
  test('is placed, begins under its name, and ends with what it did and wrote', async () => {
    const { worker, told } = open(
      `tasks: {a: {name: "N \${{ task.attempt }}", run: 'echo "v=1" >> "$GITHUB_OUTPUT"; echo said; exit 3', continue-on-error: true}}`,
    );
    expect([worker.attempt, worker.continueOnError]).toEqual([1, false]);
    expect(() => worker.outcome).toThrow('internal error: task a has not ended');
    worker.start();
    expect(told).toEqual(['placed a', 'began a "N 1"']);
    expect([worker.poll(), worker.continueOnError]).toEqual([true, true]);
    await worker.whenEnded();
    expect(worker.poll()).toBe(false);
    expect(worker.termination).toEqual({ kind: 'exited', code: 3 });
    expect(worker.outcome.tail).toEqual(['said']);
    expect(worker.outcome.files.outputs).toEqual(new Map([['v', '1']]));
    expect(taskFiles()).toEqual([]);
  });

  test('that has ended is looked into once, and has what was found', async () => {
    const head = ['found'];
    const looked: unknown[] = [];
    const other = () => ({
      explained: async (
        task: string,
        { workingDirectory }: Preparation,
        startedAt: number,
        outcome: AttemptOutcome,
      ) => {
        looked.push([task, workingDirectory, outcome.termination, outcome.tail]);
        expect(startedAt).toBeLessThanOrEqual(Date.now());
        return { ...outcome, head };
      },
    });
    const { worker } = await run('tasks: {a: {run: echo said; exit 3}}', other);
    expect(worker.outcome).toMatchObject({ head, tail: ['said'] });
    expect(looked).toEqual([['a', bench.directory, { kind: 'exited', code: 3 }, ['said']]]);
  });

  test('whose expressions cannot be evaluated does not start, and says where to look', async () => {
    const { worker, told } = await run(
      `tasks:\n  a:\n    name: "\${{ fromJSON('{') }}"\n    run: touch started`,
    );
    expect(told).toEqual(['placed a', 'began a "a"']);
    expect(worker.badExpression).toMatchObject({ at: { file: 'dag.yml', line: 3 } });
    expect(worker.outcome).toEqual({
      termination: {
        kind: 'could-not-start',
        cause: expect.stringMatching(/^bad expression in name: .*JSON/),
        fix: expect.stringMatching(/the expression at dag\.yml:3:12$/),
      },
      leftovers: [],
      survivors: [],
      logFile: undefined,
      logBytes: 0,
      logProblem: undefined,
      tail: [],
      files: noTaskFiles,
    });
    expect(existsSync(join(bench.directory, 'started'))).toBe(false);
  });

  test('without room for its files does not start', async () => {
    const { worker } = await run('tasks: {a: {run: touch started}}', () => ({
      createFiles: () => {
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      },
    }));
    expect(worker.termination).toEqual({
      kind: 'could-not-start',
      cause: 'its GITHUB_* files cannot be made: ENOSPC: no space left on device',
      fix: 'make room in the temporary directory (RUNNER_TEMP), and let this user write to it',
    });
    expect(existsSync(join(bench.directory, 'started'))).toBe(false);
  });

  test('that says too little of how it ended is an internal error', async () => {
    const { worker } = open('tasks: {a: {run: x}}');
    // It was never started.
    await worker.whenEnded();
    expect(() => worker.termination).toThrow('internal error: task a has not ended');
  });

  test('tells what goes no further of what it wrote', async () => {
    const { told } = await run(`tasks: {a: {run: 'echo NODE_OPTIONS=x >> "$GITHUB_ENV"'}}`);
    expect(told.at(-1)).toMatch(/^remark a: .*NODE_OPTIONS cannot be passed on with GITHUB_ENV/);
  });
});

describe('the commands in the output of an attempt', () => {
  test('are told to the run', async () => {
    const { told, worker } = await run(
      `tasks: {a: {run: 'echo ::add-mask::s3cret; echo ::warning::beware; echo ::add-matcher::x.json; echo ::set-env name=A::1'}}`,
    );
    expect(told.slice(2)).toEqual([
      'secret of a: s3cret',
      'warning of a: beware',
      'add-matcher of a',
      'lost set-env of a',
    ]);
    expect(worker.termination).toEqual({ kind: 'exited', code: 0 });
  });

  test('end it when a value cannot be masked: the line and all after it are withheld, and what it wrote', async () => {
    const { worker } = await run(
      `tasks: {a: {run: 'echo "v=1" >> "$GITHUB_OUTPUT"; echo before; echo ::add-mask::x; echo after; exec sleep 1000'}}`,
      () => ({
        requestsOf: () => ({
          secret: () => 'there is no room',
          annotation: () => undefined,
          matcher: () => undefined,
          lost: () => undefined,
        }),
      }),
    );
    expect(worker.outcome).toMatchObject({
      termination: { kind: 'too-many-masks', problem: 'there is no room' },
      withheldFrom: 'before\n'.length,
      logProblem: undefined,
      files: noTaskFiles,
    });
  });
});

/** Questions that the test answers. */
function questions() {
  const asked: {
    readonly question: readonly string[];
    answer: (answer: HashAnswer | undefined) => void;
    drops: number;
  }[] = [];
  const ask = (question: readonly string[]): HashQuestion => {
    let fulfil: ((answer: HashAnswer | undefined) => void) | undefined;
    const answer = new Promise<HashAnswer | undefined>((settle) => {
      fulfil = settle;
    });
    const one = { question, answer: (found: HashAnswer | undefined) => fulfil?.(found), drops: 0 };
    asked.push(one);
    return {
      answer,
      drop: () => {
        one.drops += 1;
        one.answer(undefined);
      },
    };
  };
  return { asked, ask };
}

const asking = `tasks: {a: {name: "\${{ hashFiles('x') }}\${{ hashFiles('y') }}", run: touch asked}}`;

describe('an attempt whose expressions ask for hashes', () => {
  test('begins when all of them are answered', async () => {
    const { asked, ask } = questions();
    const { worker, told } = open(asking, () => ({ ask }));
    worker.start();
    const ended = worker.whenEnded();
    expect(told).toEqual(['placed a']);
    for (const [index, hash] of ['0', 'f'].entries()) {
      await vi.waitFor(() => expect(asked).toHaveLength(index + 1));
      expect(told).toEqual(['placed a']);
      asked[index]?.answer({ kind: 'hash', hash });
    }
    await ended;
    expect(asked.map(({ question }) => question)).toEqual([['x'], ['y']]);
    expect(told).toEqual(['placed a', 'began a "0f"']);
    expect(worker.termination).toEqual({ kind: 'exited', code: 0 });
  });

  test('is cancelled meanwhile without having run, and its question is dropped', async () => {
    const { asked, ask } = questions();
    const { worker, told } = open(asking.replace('touch asked', 'touch started'), () => ({ ask }));
    worker.start();
    worker.end({ kind: 'cancelled', cause: sigint });
    await worker.whenEnded();
    expect(told).toEqual(['placed a', 'began a "a"']);
    expect(worker.termination).toEqual({ kind: 'cancelled', cause: sigint });
    expect(asked.map(({ drops }) => drops)).toEqual([1]);
    worker.end({ kind: 'cancelled', cause: sigint });
    expect([told.length, asked[0]?.drops]).toEqual([2, 1]);
    expect(existsSync(join(bench.directory, 'started'))).toBe(false);
  });
});

describe('an attempt that is told to end', () => {
  const matrix: CloseCause = { kind: 'matrix-fail-fast', task: 'b' };

  test('is ended, for the first reason that was told', async () => {
    const { worker } = open('tasks: {a: {run: echo up; exec sleep 1000}}');
    worker.start();
    worker.end({ kind: 'cancelled', cause: matrix });
    worker.end({ kind: 'cancelled', cause: sigint });
    await worker.whenEnded();
    expect(worker.termination).toEqual({ kind: 'cancelled', cause: matrix });
  });

  test('as it begins is ended all the same', async () => {
    const { worker } = await run('tasks: {a: {run: exec sleep 1000}}', (itself) => ({
      began: () => {
        itself().end({ kind: 'cancelled', cause: matrix });
        itself().end({ kind: 'cancelled', cause: sigint });
      },
    }));
    expect(worker.termination).toEqual({ kind: 'cancelled', cause: matrix });
  });

  test('by stop counts as stopped', async () => {
    const { worker } = open('tasks: {a: {run: exec sleep 1000, service: {ready: {log: up}}}}');
    worker.start();
    worker.end({ kind: 'stopped' });
    await worker.whenEnded();
    expect(worker.termination).toEqual({ kind: 'stopped' });
  });
});

describe('slowness', () => {
  test('is reported once while the attempt runs', async () => {
    const { worker, told } = open(
      'tasks: {a: {slow-after-minutes: 0.001, run: "until [ -e slow-enough ]; do sleep 0.02; done"}}',
    );
    worker.start();
    await vi.waitFor(() => expect(told).toHaveLength(3), { timeout: 20_000 });
    await bench.run('touch slow-enough');
    await worker.whenEnded();
    expect(told.slice(2)).toEqual(['remark a: runs longer than 0.06 s']);
  });

  test('is not told of an attempt that has ended, and holds nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { worker, told } = open('tasks: {a: {slow-after-minutes: 60, run: "true"}}');
    const before = vi.getTimerCount();
    worker.start();
    expect(vi.getTimerCount()).toBeGreaterThan(before);
    await worker.whenEnded();
    vi.advanceTimersByTime(3_600_000);
    await new Promise((turn) => setImmediate(turn));
    expect(told).toEqual(['placed a', 'began a "a"']);
  });
});

const ended = async (worker: TaskWorker): Promise<void> => {
  worker.end({ kind: 'stopped' });
  await worker.whenEnded();
};

describe('a service', () => {
  test('that is ready is reported with what it has written, and ends with what it wrote later', async () => {
    const { worker, told } = open(
      `tasks: {a: {run: 'echo port=1 >> "$GITHUB_OUTPUT"; echo NODE_OPTIONS=x >> "$GITHUB_ENV"; trap "echo port=2 >> $GITHUB_OUTPUT; exit" TERM; sleep 0.2; echo up; while :; do sleep 0.02; done', service: {ready: {log: ^up$, interval-seconds: 1000}}}}`,
    );
    worker.start();
    await vi.waitFor(() => expect(told).toContain('ready a port=1'), { timeout: 20_000 });
    expect(told[2]).toMatch(/^remark a: .*NODE_OPTIONS/);
    await ended(worker);
    expect(worker.termination).toEqual({ kind: 'stopped' });
    expect(worker.outcome.files.outputs).toEqual(new Map([['port', '2']]));
    // Its files were read twice.
    expect(told.filter((line) => line.includes('NODE_OPTIONS'))).toHaveLength(1);
  });

  test('is ready by a line that it has only begun', async () => {
    const { worker, told } = open(
      `tasks: {a: {run: 'printf "password: "; exec sleep 1000', service: {ready: {log: ^password, interval-seconds: 1000}}}}`,
    );
    worker.start();
    await vi.waitFor(() => expect(told).toContain('ready a'), { timeout: 20_000 });
    await ended(worker);
  });

  test('whose place is taken does not start, since those that need it would talk to something else', async () => {
    const port = await openWebServer(204);
    const fix =
      'something else listens there, maybe left by an earlier run: end it, or give the service a port of its own';
    const byPort = await run(`tasks: {a: {run: touch taken, service: {ready: {tcp: ${port}}}}}`);
    expect(byPort.worker.termination).toEqual({
      kind: 'could-not-start',
      cause: `port ${port} is taken already`,
      fix,
    });
    const url = `http://127.0.0.1:${port}/`;
    const byUrl = await run(`tasks: {a: {run: touch taken, service: {ready: {http: "${url}"}}}}`);
    expect(byUrl.worker.termination).toEqual({
      kind: 'could-not-start',
      cause: `${url} answers already`,
      fix,
    });
    expect(existsSync(join(bench.directory, 'taken'))).toBe(false);
    // Nobody asks whether it is ready.
    expect(byPort.told).toEqual(['placed a', 'began a "a"']);
    expect(taskFiles()).toEqual([]);
  });

  test('that is told to end while its place is asked for is never started', async () => {
    const { worker } = open(`tasks: {a: {run: touch late, service: {ready: {tcp: ${await freePort()}}}}}`);
    const began = vi.spyOn(bench.supervisor, 'began');
    onTestFinished(() => began.mockRestore());
    worker.start();
    worker.end({ kind: 'cancelled', cause: sigint });
    await worker.whenEnded();
    expect(worker.termination).toEqual({ kind: 'cancelled', cause: sigint });
    expect(began).not.toHaveBeenCalled();
  });

  test('that starts on a free port is asked until it answers', async () => {
    const port = await freePort();
    const serve = `require("node:http").createServer((_, r) => r.end()).listen(${port})`;
    const { worker, told } = open(
      `tasks: {a: {command: [${JSON.stringify(process.execPath)}, -e, ${JSON.stringify(serve)}], service: {ready: {tcp: ${port}, interval-seconds: 0.05}}}}`,
    );
    worker.start();
    await vi.waitFor(() => expect(told).toContain('ready a'), { timeout: 20_000 });
    await ended(worker);
    expect(worker.termination).toEqual({ kind: 'stopped' });
  });

  test('whose files break the format when it is ready is not reported as ready, and fails for that', async () => {
    const { worker, told } = await run(
      `tasks: {a: {run: 'echo nonsense >> "$GITHUB_OUTPUT"; echo up; exec sleep 1000', service: {ready: {log: up}}}}`,
    );
    expect(told).toEqual(['placed a', 'began a "a"']);
    expect(worker.termination).toEqual({
      kind: 'bad-task-file',
      file: 'GITHUB_OUTPUT',
      line: 1,
      problem: "Invalid format 'nonsense'",
    });
  });

  test('that is not ready in time is ended, with the last answer', async () => {
    const { worker } = await run(
      'tasks: {a: {run: exec sleep 1000, service: {ready: {log: up, timeout-seconds: 0.3, interval-seconds: 0.05}}}}',
    );
    expect(worker.termination).toEqual({
      kind: 'not-ready',
      afterSeconds: 0.3,
      lastProblem: 'no line of its output matches up',
    });
  });

  test('that ends by itself has ended early, and before it was ready if it was not', async () => {
    const before = await run('tasks: {a: {run: exit 3, service: {ready: {log: up}}}}');
    expect(before.worker.termination).toEqual({
      kind: 'ended-early',
      code: 3,
      signal: undefined,
      beforeReady: true,
    });
    const { worker, told } = open(
      'tasks: {a: {run: "echo up; until [ -e go-on ]; do sleep 0.02; done", service: {ready: {log: up}}}}',
    );
    worker.start();
    await vi.waitFor(() => expect(told).toContain('ready a'), { timeout: 20_000 });
    await bench.run('touch go-on');
    await worker.whenEnded();
    expect(worker.termination).toEqual({ kind: 'ended-early', code: 0, signal: undefined });
  });

  test('that is told to end is no longer reported as ready', async () => {
    const { worker, told } = open(
      `tasks: {a: {run: 'trap "echo up; sleep 0.3; exit" TERM; echo ::notice::here; while :; do sleep 0.02; done', service: {ready: {log: up}}}}`,
    );
    worker.start();
    await vi.waitFor(() => expect(told).toContain('notice of a: here'), { timeout: 20_000 });
    worker.end({ kind: 'cancelled', cause: sigint });
    await worker.whenEnded();
    expect(worker.outcome.tail.at(-1)).toBe('up');
    expect(told.at(-1)).toBe('notice of a: here');
  });

  test('leaves nothing of the command that asks it when it has ended', async () => {
    const mark = `asks-${process.pid}-${Math.random()}`;
    await run(
      `tasks: {a: {run: 'until [ -e asked-once ]; do sleep 0.02; done', service: {ready: {command: [bash, -c, "touch asked-once; exec -a ${mark} sleep 1000"]}}}}`,
    );
    expect(processesMarked(mark)).toEqual([]);
  });

  test('that cannot be masked is asked no more', async () => {
    const { worker, told } = await run(
      `tasks: {a: {run: 'trap "" TERM; echo ::add-mask::x; echo up; exec sleep 1000', service: {ready: {log: up}}}}`,
      () => ({
        requestsOf: () => ({
          secret: () => 'there is no room',
          annotation: () => undefined,
          matcher: () => undefined,
          lost: () => undefined,
        }),
      }),
    );
    expect(worker.termination.kind).toBe('too-many-masks');
    expect(told).toEqual(['placed a', 'began a "a"']);
  });
});
