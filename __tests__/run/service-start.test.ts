import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Service } from '../../src/model/task.ts';
import type { Termination } from '../../src/model/outcome.ts';
import { ServiceStart } from '../../src/run/service/service-start.ts';
import { TaskFileSets } from '../../src/task-files/task-files.ts';
import { freePort, openWebServer } from '../support/service-fixtures.ts';
import { probeWith, readPlain } from '../support/probes.ts';
import { openWorkbench, testEnvironment, type Workbench } from '../support/workbench.ts';

let bench: Workbench;
let files: TaskFileSets;
beforeAll(async () => {
  bench = await openWorkbench(0.2);
  files = new TaskFileSets(join(bench.directory, 'task-files'));
});
afterAll(async () => void (await bench.close()));

/** A service that is known by a probe, on a host that starts it unless something answers in its place, and what the host is told. */
function open(keys: object, times: Partial<Service> = {}, launches = true) {
  const told: string[] = [];
  const ready = probeWith(keys);
  const service: Service = {
    ready,
    timeoutSeconds: 60,
    intervalSeconds: 0.02,
    stopSignal: 'SIGTERM',
    stopSeconds: undefined,
    ...times,
  };
  const started = new ServiceStart(
    {
      service,
      ready: ready.evaluate(readPlain),
      order: {
        task: 'db',
        attempt: 1,
        slot: 0,
        work: { kind: 'script', script: 'true', shell: undefined },
        workingDirectory: bench.directory,
        env: testEnvironment(),
        timeoutSeconds: undefined,
        cpus: 1,
        strictCleanup: false,
        leaveRunning: false,
        logName: 'db.log',
      },
      files: files.create('db'),
      supervisor: bench.supervisor,
    },
    {
      launch: (taken) => {
        told.push(taken === undefined ? 'launch' : `taken: ${taken.cause}`);
        return launches && taken === undefined;
      },
      end: (reason) => void told.push(`end: ${reason.kind}`),
      ready: () => void told.push('ready'),
      remark: (messages) => void told.push(...messages),
    },
  );
  onTestFinished(() => started.stop());
  return { started, told };
}

const upOnLog = { log: '^up' };

describe('the start of a service', () => {
  test('is at once where nothing else can answer in its place', () => {
    const { started, told } = open(upOnLog);
    expect(started.begin()).toBeUndefined();
    expect(told).toEqual(['launch']);
  });

  test('is put off until its place was asked, where something else can', async () => {
    const { started, told } = open({ tcp: await freePort() });
    const opening = started.begin();
    expect(told).toEqual([]);
    await opening;
    expect(told).toEqual(['launch']);
  });

  test('is none where something else answers, and that is not taken for the service', async () => {
    const port = await openWebServer(204);
    const { started, told } = open({ tcp: port });
    await started.begin();
    await new Promise((over) => setTimeout(over, 50));
    expect(told).toEqual([`taken: port ${port} is taken already`]);
  });

  test('that the host did not make is not watched', async () => {
    const { started, told } = open(upOnLog, {}, false);
    await started.begin();
    started.read('up');
    await new Promise((over) => setTimeout(over, 50));
    expect(told).toEqual(['launch']);
  });

  test.each<readonly [string, (started: ServiceStart) => void]>([
    ['a line', (started) => started.read('up')],
    ['a line that has only begun', (started) => started.readUnended('up to')],
  ])('ends when %s tells it, long before it would be asked again', async (_, print) => {
    const { started, told } = open(upOnLog, { intervalSeconds: 1000 });
    await started.begin();
    // It was asked, and is not asked again by itself.
    await new Promise((turn) => setImmediate(turn));
    print(started);
    await vi.waitFor(() => expect(told).toEqual(['launch', 'ready']), { timeout: 20_000 });
  });

  test('that takes too long ends it, and it is not ready any more after that', async () => {
    const { started, told } = open(upOnLog, { timeoutSeconds: 0.1 });
    await started.begin();
    await vi.waitFor(() => expect(told).toEqual(['launch', 'end: not-ready']), { timeout: 20_000 });
    started.read('up');
    await new Promise((over) => setTimeout(over, 50));
    expect(told).toEqual(['launch', 'end: not-ready']);
  });

  test('tells what of its output was not searched', async () => {
    const { started, told } = open(upOnLog);
    await started.begin();
    started.read('x'.repeat(64 * 1024 * 1024 + 1));
    expect(told).toEqual([
      'launch',
      'the output comes faster than the pattern can be tried: some lines were not',
    ]);
  });
});

describe('how a service ended', () => {
  const early: Termination = { kind: 'ended-early', code: 1, signal: undefined };

  test('before it was ready says so', async () => {
    const { started } = open(upOnLog);
    await started.begin();
    expect(started.explain(early)).toEqual({ ...early, beforeReady: true });
  });

  test('is what it is otherwise', async () => {
    const { started, told } = open(upOnLog);
    for (const own of [
      { kind: 'stopped' },
      { kind: 'exited', code: 1 },
      { kind: 'timed-out', afterSeconds: 1 },
    ] as const)
      expect(started.explain(own)).toBe(own);
    await started.begin();
    started.read('up');
    await vi.waitFor(() => expect(told).toContain('ready'), { timeout: 20_000 });
    expect(started.explain(early)).toBe(early);
  });
});
