import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { AskedService, ProbeAsker } from '../../src/model/probe.ts';
import { openLog } from '../../src/probes/log/search-output.ts';
import { probeOf } from '../../src/probes/probes.ts';
import { freePort, openWebServer } from '../support/service-fixtures.ts';
import { askedProbeWith, probeWith, readPlain, saidBy } from '../support/probes.ts';

const never = new AbortController().signal;

/** A service of which nothing is expected but what is given. */
const service = (given: Partial<AskedService>): AskedService => ({
  found: () => expect.unreachable(),
  problem: (message) => expect.unreachable(message),
  runProgram: () => expect.unreachable(),
  ...given,
});

/** The way to ask that these keys of `ready` open. */
function openedWith(keys: object, given: Partial<AskedService> = {}): ProbeAsker {
  return askedProbeWith(keys).open(service(given));
}

describe('the keys of ready', () => {
  test.each([
    [{ tcp: 80 }, { kind: 'tcp', port: 80 }],
    [{ log: 'up' }, { kind: 'log', pattern: 'up' }],
    [{ command: ['a', 2, ''] }, { kind: 'command', words: ['a', '2', ''] }],
    [
      { http: 'http://a' },
      { kind: 'http', url: 'http://a', statuses: [{ from: 200, to: 399 }], insecure: false },
    ],
    [
      { http: 'http://a', status: ['4xx', 503], insecure: true },
      {
        kind: 'http',
        url: 'http://a',
        statuses: [
          { from: 400, to: 499 },
          { from: 503, to: 503 },
        ],
        insecure: true,
      },
    ],
  ])('%j say how it is asked', (keys, said) => {
    expect(saidBy(probeWith(keys))).toEqual(said);
    expect(saidBy(askedProbeWith(keys))).toEqual(said);
  });

  test('without a kind say nothing', () => {
    expect(probeOf({})).toBeUndefined();
  });

  test.each([
    [{ tcp: 80 }, []],
    [{ tcp: '${{ env.A }}' }, ['${{ env.A }}']],
    [{ log: '${{ env.A }}' }, ['${{ env.A }}']],
    [{ http: '${{ env.A }}', status: 200 }, ['${{ env.A }}']],
    [{ command: ['a', '${{ env.A }}'] }, ['a', '${{ env.A }}']],
  ])('%j hold the texts that are evaluated: %j', (keys, texts) => {
    expect(probeWith(keys).templates).toEqual(texts);
  });

  test('each word of command is evaluated', () => {
    const expected: string[] = [];
    const asked = probeWith({ command: ['a', '${{ env.A }}'] }).evaluate((template, ...rest) => {
      expected.push(rest[1]);
      return readPlain(template === 'a' ? 'a' : 'b c', ...rest);
    });
    expect(saidBy(asked)).toEqual({ kind: 'command', words: ['a', 'b c'] });
    expect(expected).toEqual(['a word', 'a word']);
  });
});

describe('what is asked', () => {
  test.each([
    [{ tcp: 80 }, 'port 80', 'port 80 is taken already', undefined],
    [{ http: 'http://a/b' }, 'http://a/b', 'http://a/b answers already', undefined],
    [{ log: 'up' }, 'its output', undefined, true],
    [{ command: ['a', 'b c'] }, 'a b c', undefined, true],
  ])('%j has a name, and is taken by others or not', (keys, subject, taken, timesItself) => {
    const opened = openedWith(keys);
    onTestFinished(() => opened.stop?.());
    expect(opened).toMatchObject({ subject, ...(timesItself && { timesItself }) });
    expect([opened.taken, opened.timesItself]).toEqual([taken, timesItself]);
  });

  test('a port and a URL are those of the keys', async () => {
    const port = await openWebServer(503);
    expect(await openedWith({ tcp: port }).ask(never)).toBeUndefined();
    const free = await freePort();
    expect(await openedWith({ tcp: free }).ask(never)).toBe(`nothing listens on port ${free}`);
    const url = `http://127.0.0.1:${port}/`;
    expect(await openedWith({ http: url }).ask(never)).toBe(`${url} answers with status 503`);
    expect(await openedWith({ http: url, status: '5xx' }).ask(never)).toBeUndefined();
  });
});

describe('a program', () => {
  test('is run with its words and the signal, and is ready without a problem', async () => {
    const asked: unknown[] = [];
    const opened = openedWith(
      { command: ['pg', '-q'] },
      { runProgram: async (...all) => void asked.push(...all) },
    );
    expect(await opened.ask(never)).toBeUndefined();
    expect(asked).toEqual([['pg', '-q'], never]);
  });

  test('that fails is named before its problem', async () => {
    const opened = openedWith({ command: ['pg', '-q'] }, { runProgram: async () => 'exit code 2' });
    expect(await opened.ask(never)).toBe('pg -q: exit code 2');
  });

  test('is waited for by stop, also when it cannot be run', async () => {
    const done: string[] = [];
    let refuse: (() => void) | undefined;
    const opened = openedWith(
      { command: ['pg'] },
      {
        runProgram: () =>
          new Promise((_resolve, reject) => {
            refuse = () => reject(new Error('no such program'));
          }),
      },
    );
    await opened.stop?.();
    const answer = opened.ask(never);
    const stopped = opened.stop?.().then(() => done.push('stopped'));
    await new Promise((turn) => setImmediate(turn));
    done.push('refused');
    refuse?.();
    await expect(answer).rejects.toThrow('no such program');
    await stopped;
    expect(done).toEqual(['refused', 'stopped']);
  });
});

describe('the output', () => {
  test('is ready from the first line that matches, which is told once', async () => {
    const found = vi.fn<() => void>();
    const opened = openLog('^up [0-9]+$', service({ found }));
    onTestFinished(() => opened.stop?.());
    expect(await opened.ask(never)).toBe('no line of its output matches ^up [0-9]+$');
    for (const line of ['up', 'it is up 1', 'up 1', 'up 2']) opened.read?.(line);
    await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(1), { timeout: 20_000 });
    expect(await opened.ask(never)).toBeUndefined();
  });

  test('is ready by a line that has begun', async () => {
    const opened = openLog('^login: $', service({ found: () => undefined }));
    onTestFinished(() => opened.stop?.());
    opened.readUnended?.('login: ');
    await vi.waitFor(async () => expect(await opened.ask(never)).toBeUndefined(), { timeout: 20_000 });
  });

  test('is waited for while its lines are searched', async () => {
    const found = vi.fn<() => void>();
    const opened = openLog('^last$', service({ found }));
    onTestFinished(() => opened.stop?.());
    opened.read?.('first');
    // The thread may take longer to start than one question waits.
    await vi.waitFor(async () => expect(await opened.ask(never)).toMatch(/matches \^last\$$/), {
      timeout: 20_000,
    });
    opened.read?.('last');
    await vi.waitFor(async () => expect(await opened.ask(never)).toBeUndefined(), { timeout: 20_000 });
    expect(found).toHaveBeenCalledTimes(1);
  });

  test('on which the pattern takes long is told with the time', async () => {
    const opened = openLog('^(a+)+$', service({}));
    onTestFinished(() => opened.stop?.());
    opened.read?.(`${'a'.repeat(40)}b`);
    let answer: string | undefined = '';
    while (!answer?.includes('has been')) answer = await opened.ask(never);
    expect(answer).toMatch(
      /^no line of its output matches \^\(a\+\)\+\$; the pattern has been at one line for [0-9.]+ s$/,
    );
  });

  test('is no longer searched after stop', async () => {
    const opened = openLog('up', service({}));
    await opened.stop?.();
    opened.read?.('up');
    opened.readUnended?.('up');
    expect(await opened.ask(never)).toBe('no line of its output matches up');
  });
});
