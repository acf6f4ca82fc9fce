import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { AskedProbe } from '../../src/model/probe.ts';
import { openHttp } from '../../src/probes/http/ask-url.ts';
import { ServiceProbe } from '../../src/run/service/service-probe.ts';
import type { AttemptOrder } from '../../src/process/start/attempt-order.ts';
import { openWorkbench, processesMarked, testEnvironment, type Workbench } from '../support/workbench.ts';
import { freePort, openWebServer } from '../support/service-fixtures.ts';
import { askedProbeWith } from '../support/probes.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench(0.2);
});
afterEach(async () => void (await bench.close()));

/** Asks a service that was started like this. */
function probeOf(keys: object, found?: () => void): ServiceProbe {
  return opened(askedProbeWith(keys), found);
}

function opened(probe: AskedProbe, found: () => void = () => undefined): ServiceProbe {
  const order: AttemptOrder = {
    task: 'db',
    attempt: 1,
    slot: 0,
    work: { kind: 'script', script: 'true', shell: undefined },
    workingDirectory: bench.directory,
    env: testEnvironment({ WHERE: 'here' }),
    timeoutSeconds: undefined,
    cpus: 1,
    strictCleanup: false,
    leaveRunning: false,
    logName: 'db.log',
    service: { stopSignal: 'SIGTERM', stopSeconds: undefined },
    onLine: () => {
      throw new Error('what the command prints is not what the service prints');
    },
  };
  const asks = new ServiceProbe(probe, order, bench.supervisor, { found, problem: () => undefined });
  onTestFinished(() => asks.stop());
  return asks;
}

describe('log', () => {
  test('tells the first line that matches, and is ready from then on', async () => {
    let told = 0;
    let tell: (() => void) | undefined;
    const found = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const probe = probeOf({ log: 'listening on [0-9]+' }, () => {
      told += 1;
      tell?.();
    });
    expect(await probe.ask()).toBe('no line of its output matches listening on [0-9]+');
    for (const line of ['starting', 'listening on port', ' now listening on 80.', 'listening on 81'])
      probe.read(line);
    await found;
    expect(await probe.ask()).toBeUndefined();
    expect(told).toBe(1);
  });

  test('waits a second at most for a pattern that takes long, and says that it does', async () => {
    const probe = probeOf({ log: '^(a+)+$' }, () => expect.unreachable());
    probe.read(`${'a'.repeat(40)}b`);
    // The thread has to be at it.
    while (!(await probe.ask())?.includes('has been')) continue;
    expect(await probe.ask()).toMatch(
      /^no line of its output matches \^\(a\+\)\+\$; the pattern has been at one line for [0-9.]+ s$/,
    );
  });

  test('is ready by a line that has only begun', async () => {
    const probe = probeOf({ log: '^password: ' });
    probe.readUnended('password: ');
    // The thread may be slow to start.
    await vi.waitFor(async () => expect(await probe.ask()).toBeUndefined(), { timeout: 20_000 });
  });

  test('other ways do not mind the output', async () => {
    const port = await openWebServer(204);
    const probe = probeOf({ tcp: port }, () => expect.unreachable());
    probe.read('tcp');
    probe.readUnended('tcp');
    expect(await probe.ask()).toBeUndefined();
  });
});

const askBash = (script: string) => probeOf({ command: ['bash', '-c', script] }).ask();

describe('command', () => {
  test('is ready when it exits with 0, and runs in the place of the service', async () => {
    const words = [
      'bash',
      '-c',
      '[ "$WHERE" = here ] && [ "$PWD" -ef . ] && cat db.log 2> /dev/null || true',
    ];
    expect(await probeOf({ command: words }).ask()).toBeUndefined();
  });

  test('says how it ended and what it said last', async () => {
    expect(await askBash('echo first; echo "  no response "; echo " "; exit 2')).toBe(
      'bash -c echo first; echo "  no response "; echo " "; exit 2: exit code 2: no response',
    );
    expect(await askBash('kill -KILL $$')).toBe('bash -c kill -KILL $$: killed by SIGKILL');
  });

  test('that says nothing is reported by how it ended alone', async () => {
    expect(await askBash('exit 2')).toBe('bash -c exit 2: exit code 2');
  });

  test('may be asked again and again, and leaves no logs', async () => {
    const probe = probeOf({ command: ['bash', '-c', 'echo "$RANDOM $RANDOM"; exit 1'] });
    const answers = [await probe.ask(), await probe.ask(), await probe.ask()];
    expect(new Set(answers).size).toBe(3);
    expect(readdirSync(join(bench.directory, 'logs'))).toEqual([]);
  });

  test('is ended by stop, with all that it started, however stubborn', async () => {
    const mark = `probe-${process.pid}-${Math.random()}`;
    const probe = probeOf({
      command: ['bash', '-c', `trap '' TERM; (exec -a ${mark} sleep 1000) & wait; sleep 1000`],
    });
    const answer = probe.ask();
    await probe.stop();
    await answer;
    expect(processesMarked(mark)).toEqual([]);
  });
});

describe('tcp and http', () => {
  test('ask the port and the URL', async () => {
    const port = await openWebServer(204);
    expect(await probeOf({ tcp: port }).ask()).toBeUndefined();
    expect(await probeOf({ http: `http://127.0.0.1:${port}/` }).ask()).toBeUndefined();
  });

  test('say why the service is not ready, and leave no timer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const port = await freePort();
    expect(await probeOf({ tcp: port }).ask()).toBe(`nothing listens on port ${port}`);
    const url = `http://127.0.0.1:${port}/`;
    expect(await probeOf({ http: url }).ask()).toBe(`${url}: nothing listens there`);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stop ends a question that nobody answers', async () => {
    const port = await openWebServer(undefined);
    const probe = probeOf({ http: `http://127.0.0.1:${port}/` });
    const answer = probe.ask();
    await probe.stop();
    expect(await answer).toBe(`http://127.0.0.1:${port}/ does not answer`);
  });
});

describe('before a service is started', () => {
  const fix =
    'something else listens there, maybe left by an earlier run: end it, or give the service a port of its own';

  test('only a port or a URL may be taken by something else', async () => {
    const probes = [
      { tcp: await freePort() },
      { http: `http://127.0.0.1:${await freePort()}/` },
      { log: 'up' },
      { command: ['true'] },
    ];
    expect(probes.map((probe) => probeOf(probe).mayBeTaken)).toEqual([true, true, false, false]);
    expect(await Promise.all(probes.map((probe) => probeOf(probe).taken()))).toEqual(
      probes.map(() => undefined),
    );
  });

  test('what answers is named, and what to do', async () => {
    const port = await openWebServer(204);
    expect(await probeOf({ tcp: port }).taken()).toEqual({
      cause: `port ${port} is taken already`,
      fix,
    });
    const url = `http://127.0.0.1:${port}/`;
    expect(await probeOf({ http: url }).taken()).toEqual({
      cause: `${url} answers already`,
      fix,
    });
  });

  test('what answers as the service would not, or cannot be asked, does not take its place', async () => {
    const url = `http://127.0.0.1:${await openWebServer(503)}/`;
    expect(await probeOf({ http: url }).taken()).toBeUndefined();
    const question = { url: 'no URL', statuses: [], insecure: false };
    const unaskable = { kind: 'http', fields: question, open: () => openHttp(question) };
    expect(await opened(unaskable).taken()).toBeUndefined();
  });

  test('what does not answer for a second does not take its place', async () => {
    const url = `http://127.0.0.1:${await openWebServer(undefined)}/`;
    const before = performance.now();
    expect(await probeOf({ http: url }).taken()).toBeUndefined();
    // Ten seconds are granted to a service that runs.
    expect(performance.now() - before).toBeLessThan(9000);
  });
});

test('each names for people what is asked', () => {
  expect(
    [{ tcp: 5432 }, { http: 'http://localhost/' }, { log: 'up' }, { command: ['pg_isready', '-q'] }].map(
      (probe) => probeOf(probe).subject,
    ),
  ).toEqual(['port 5432', 'http://localhost/', 'its output', 'pg_isready -q']);
});
