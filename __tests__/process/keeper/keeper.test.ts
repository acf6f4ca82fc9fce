import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { exec } from '@actions/exec';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { Keeper } from '../../../src/process/keeper/keeper.ts';
import { lookOrder } from '../../../src/process/keeper/keeper-orders.ts';
import { keeperScript, keeperVariable } from '../../../src/process/keeper/keeper-script.ts';
import { HeldLauncher } from '../../../src/process/start/exec-handle.ts';
import { type Script, ScriptedKeeper, Told } from '../../support/scripted-keeper.ts';

let made: ScriptedKeeper | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await made?.close();
  made = undefined;
});

async function ready(): Promise<ScriptedKeeper> {
  return (made = await ScriptedKeeper.ready());
}

function open(script: Script = {}): ScriptedKeeper {
  return (made = new ScriptedKeeper(script));
}

/** The text that came, and a promise for when it ends with `end`. */
function collect(): { readonly sink: (bytes: Buffer) => void; until(end: string): Promise<string> } {
  const seen = new PassThrough();
  let text = '';
  return {
    sink: (bytes) => {
      text += bytes.toString();
      seen.emit('more');
    },
    async until(end) {
      while (!text.endsWith(end)) await once(seen, 'more');
      return text;
    },
  };
}

const env = new Map([['A', '1']]);
const nowhere = (): void => undefined;

/** Handles that keep Node alive. */
const holding = (): number => process.getActiveResourcesInfo().filter((name) => name === 'PipeWrap').length;

describe.skipIf(process.platform !== 'linux')('orders', () => {
  it('that are given before it is ready wait, and keep their order', async () => {
    const { keeper } = open();
    expect(keeper.output).toBeUndefined();
    keeper.run(Buffer.from('r\0\0\0\x03abc'), env, nowhere, new Told());
    keeper.endAll('SIGTERM', 300);
    made?.report('ready 4 65536\n');
    expect(await keeper.ready).toBeUndefined();
    expect(keeper.output).toBeDefined();
    expect(await made?.order()).toEqual({ kind: 'r', text: 'abc' });
    expect(await made?.order()).toEqual({ kind: 'e', text: 'TERM 300' });
  });

  it('to let go close it, after the goodbye; what closes it says none', async () => {
    const first = await ready();
    first.keeper.letGo();
    expect(await first.order()).toEqual({ kind: 'q', text: '' });
    expect(await first.order()).toEqual({ kind: 'c', text: '' });
    await first.close();
    const second = await ready();
    second.keeper.close();
    expect(await second.order()).toEqual({ kind: 'c', text: '' });
  });

  it('are told a keeper that a task has stopped, which then goes on', async () => {
    const { keeper } = open({
      script:
        '(until grep -q "State:.T" "/proc/$$/status"; do :; done; echo "ready 4 65536" >&3) & kill -STOP $$; cat <&6 >&3 & cat <&3 >&5; printf "c\\0\\0\\0\\0" >&5; wait',
    });
    await keeper.ready;
    keeper.endAll('SIGINT', 0);
    expect(await made?.order()).toEqual({ kind: 'e', text: 'INT 0' });
  });
});

describe.skipIf(process.platform !== 'linux')('reports', () => {
  it('that come at once are told at once, and what is no report is passed over', async () => {
    const { keeper } = await ready();
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    made?.report('nonsense\nexit 256\ngone\n');
    await told.times(1);
    expect(told.all).toEqual([[{ kind: 'exit', status: 256 }, expect.objectContaining({ kind: 'gone' })]]);
  });

  it('may come in pieces', async () => {
    const { keeper } = await ready();
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    made?.report('exit 2');
    const answer = keeper.look();
    made?.report('56\nhere 7\n');
    expect(await answer).toEqual([7]);
    expect(told.all).toEqual([[{ kind: 'exit', status: 256 }]]);
  });

  it('answer those who look in the order in which they asked, and tell nobody else', async () => {
    const { keeper } = await ready();
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    const answers = [keeper.look(), keeper.look()];
    made?.report('here 1 2\nhere\n');
    expect(await Promise.all(answers)).toEqual([[1, 2], []]);
    expect(told.all).toEqual([]);
    expect((await made?.order())?.kind).toBe('l');
  });

  it('are told to nobody while it rests', async () => {
    const { keeper } = await ready();
    const [first, second] = [new Told(), new Told()];
    keeper.run(lookOrder, env, nowhere, first);
    keeper.rest();
    const answer = keeper.look();
    made?.report('exit 0\nhere\n');
    await answer;
    keeper.run(lookOrder, env, nowhere, second);
    made?.report('exit 1\n');
    await second.times(1);
    expect(first.all).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux')('the output', () => {
  it('goes to the command that runs, and while it rests nowhere', async () => {
    const { keeper } = await ready();
    const [first, second] = [collect(), collect()];
    keeper.run(lookOrder, env, first.sink, new Told());
    made?.print('one\n');
    expect(await first.until('one\n')).toBe('one\n');
    keeper.rest();
    made?.print('lost\n');
    keeper.output?.drain();
    keeper.run(lookOrder, env, second.sink, new Told());
    made?.print('two\n');
    expect(await second.until('two\n')).toBe('two\n');
    expect(await first.until('')).toBe('one\n');
  });

  it('of a command that waits for the keeper is not lost', async () => {
    const { keeper } = open();
    const seen = collect();
    keeper.run(lookOrder, env, seen.sink, new Told());
    made?.print('early\n');
    made?.report('ready 4 65536\n');
    expect(await seen.until('early\n')).toBe('early\n');
  });

  it('is read no more when it is closed', async () => {
    const { keeper } = await ready();
    keeper.close();
    expect(keeper.output?.state).toBe('ended');
  });
});

describe.skipIf(process.platform !== 'linux')('what it keeps alive', () => {
  it('is Node while a command runs, not while it rests', async () => {
    const { keeper } = await ready();
    const idle = holding();
    expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
    keeper.run(lookOrder, env, nowhere, new Told());
    expect(holding()).toBe(idle + 1);
    keeper.rest();
    expect(holding()).toBe(idle);
  });

  it('is Node when a command waits for it', async () => {
    const { keeper } = open();
    keeper.run(lookOrder, env, nowhere, new Told());
    const starting = holding();
    made?.report('ready 4 65536\n');
    await keeper.ready;
    expect(holding()).toBe(starting);
  });
});

describe.skipIf(process.platform !== 'linux')('its environment', () => {
  it('has the path and its script, nothing of the run, and then what its command has', async () => {
    const { keeper } = open({ script: 'env >"$1-env"; exit 0' });
    expect(keeper.env).toEqual(new Map([['PATH', process.env['PATH']]]));
    await keeper.ready;
    const names = readFileSync(join(made?.directory ?? '', 'output-env'), 'utf8').match(/^\w+(?==)/gm);
    expect(names?.filter((name) => !['PWD', '_', 'OLDPWD', 'SHLVL'].includes(name))).toEqual(
      expect.arrayContaining([keeperVariable, 'PATH']),
    );
    expect(names).not.toContain('HOME');
    keeper.run(lookOrder, env, nowhere, new Told());
    expect(keeper.env).toBe(env);
  });
});

describe.skipIf(process.platform !== 'linux')('its start', () => {
  const launcher = new HeldLauncher(exec);
  afterAll(() => launcher.close());
  const start = { launcher, perl: '/usr/bin/perl', args: ['-e', 'x'], pipeBytes: 7, jobserver: undefined };

  it.each(['/usr/bin:/mine', undefined])(
    'is that of a program in the root, with nothing of the run but PATH: %s',
    (path) => {
      vi.useFakeTimers();
      const request = vi.spyOn(launcher, 'start').mockImplementation(() => undefined);
      vi.stubEnv('PATH', path);
      const keeper = new Keeper(start);
      vi.unstubAllEnvs();
      expect(request.mock.calls[0]?.[0]).toEqual({
        program: '/usr/bin/perl',
        args: ['-e', 'x', '7'],
        directory: '/',
        env: new Map([
          ['PATH', path ?? '/usr/bin:/bin'],
          [keeperVariable, keeperScript],
        ]),
        verbatim: false,
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        detached: true,
      });
      expect([...keeper.env.keys()]).toEqual(['PATH']);
      request.mockRestore();
    },
  );

  it.each([{}, { program: '/no/such' }])(
    'is over when it was started, or could not be: %j',
    async (script) => {
      const { keeper } = open(script);
      await keeper.begun;
      expect(keeper.end?.kind).toBe('program' in script ? 'not-started' : undefined);
    },
  );

  it('fails without a socket', async () => {
    const originalStart = launcher.start.bind(launcher);
    const changed = vi
      .spyOn(launcher, 'start')
      .mockImplementation((request, listener) =>
        originalStart({ ...request, stdio: ['ignore', 'ignore', 'ignore'] }, listener),
      );
    const keeper = new Keeper({ ...start, perl: '/bin/sh', args: ['-c', 'exit 0'] });
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    expect(await keeper.ready).toBe('its descriptors could not be set');
    expect(keeper.end).toEqual({ kind: 'ended', how: 'its descriptors could not be set' });
    expect(await told.end).toEqual({
      kind: 'not-started',
      error: new Error('its descriptors could not be set'),
    });
    changed.mockRestore();
  });
});

describe.skipIf(process.platform !== 'linux')('one that a task may have stopped', () => {
  it('is told to go on with its group, as long as there is it', async () => {
    const { keeper } = await ready();
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    keeper.goOn();
    const [pid] = kill.mock.calls[0] ?? [];
    expect(pid).toBeLessThan(-1);
    expect(kill.mock.calls).toEqual([[pid, 'SIGCONT']]);
    void keeper.look();
    keeper.endAll('SIGTERM', 1);
    keeper.close();
    expect(kill).toHaveBeenCalledTimes(4);
    keeper.goOn();
    expect(await keeper.look()).toEqual([]);
    expect(kill).toHaveBeenCalledTimes(4);
    kill.mockRestore();
  });

  it('is told nothing before it was started', () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    open().keeper.goOn();
    expect(kill).not.toHaveBeenCalled();
    kill.mockRestore();
  });
});

describe.skipIf(process.platform !== 'linux')('its end', () => {
  it('is told to one who waits for it, before or after', async () => {
    const { keeper } = open({ script: 'echo "ready 4 65536" >&3; head -c 1 <&6 >/dev/null' });
    await keeper.ready;
    const before = new Promise<void>((resolve) => keeper.onEnd(resolve));
    made?.report('x');
    await before;
    const after = vi.fn<() => void>();
    keeper.onEnd(after);
    expect(after).toHaveBeenCalledTimes(1);
  });

  it('is that of one that has closed its socket and does not end', async () => {
    const { keeper } = open({ script: 'echo "ready 4 65536" >&3; exec 3>&-; head -c 1 <&6 >/dev/null' });
    await keeper.ready;
    const told = new Told();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    keeper.run(lookOrder, env, nowhere, told);
    await vi.waitUntil(() => vi.getTimerCount() === 1);
    vi.advanceTimersByTime(10_000);
    expect(await told.end).toEqual({ kind: 'ended', how: 'it closed its socket' });
    made?.report('x');
  });

  it('is not waited for when it was closed by us', async () => {
    const { keeper } = open({
      script: 'echo "ready 4 65536" >&3; cat <&3 >&4; exec 3>&-; head -c 1 <&6 >/dev/null',
    });
    await keeper.ready;
    const ended = new Promise<void>((resolve) => keeper.onEnd(resolve));
    const timers = vi.spyOn(globalThis, 'setTimeout');
    keeper.close();
    made?.report('x');
    await ended;
    expect(timers).not.toHaveBeenCalled();
    timers.mockRestore();
  });

  it('is followed by no report but of who is there', async () => {
    const { keeper } = await ready();
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    made?.report('here 5\nexit 0\n');
    await told.times(1);
    expect(told.all).toEqual([[{ kind: 'exit', status: 0 }]]);
  });

  it.each([
    ['kill -9 $$', 'SIGKILL'],
    ['exit 0', 'exit code 0'],
  ])('by `%s` before it was ready is told as it was', async (script, how) => {
    const { keeper } = open({ script });
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    expect(await keeper.ready).toBe(how);
    expect(keeper.end).toEqual({ kind: 'ended', how });
    expect(await told.end).toEqual({ kind: 'not-started', error: new Error(how) });
  });

  it.each([
    ['exit 3', 'exit code 3'],
    ['exit 128', 'exit code 128'],
    ['exit 137', 'SIGKILL'],
    ['kill -TERM $$', 'SIGTERM'],
  ])('by `%s` is told to the listener', async (script, how) => {
    const { keeper } = open({ script: `echo "ready 4 65536" >&3; head -c 1 <&6 >/dev/null; ${script}` });
    await keeper.ready;
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    const answer = keeper.look();
    made?.report('x');
    expect(await told.end).toEqual({ kind: 'ended', how });
    expect(await answer).toEqual([]);
    expect(keeper.end).toEqual({ kind: 'ended', how });
    expect(await keeper.look()).toEqual([]);
  });

  it('before it was ready means that it was not started', async () => {
    const { keeper } = open({ script: 'head -c 1 <&6 >/dev/null; exit 3' });
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    made?.report('x');
    // As Perl ends when the system refuses it something: by the number of the error.
    expect(await keeper.ready).toBe('no such process (ESRCH)');
    expect(await told.end).toMatchObject({ kind: 'not-started', error: { code: 'ESRCH' } });
  });

  it('is told once', async () => {
    const { keeper } = open({ script: 'echo "ready 99 65536" >&3; exit 3' });
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    const end = await told.end;
    expect(end).toMatchObject({ kind: 'not-started', error: { code: 'ENOENT' } });
    expect(await keeper.ready).toMatch(/ENOENT.*\/proc\/\d+\/fd\/99/);
    expect(keeper.end).toBe(end);
  });

  it('is there from the start where there is no such program', async () => {
    const { keeper } = open({ program: '/no/such/perl' });
    const told = new Told();
    keeper.run(lookOrder, env, nowhere, told);
    expect(await told.end).toMatchObject({ kind: 'not-started' });
    expect(await keeper.ready).toMatch(/\/no\/such\/perl/);
  });

  it('is that of one that is not ready in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { keeper } = open();
    vi.advanceTimersByTime(9_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(keeper.end).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(await keeper.ready).toBe('it was not ready in time');
    expect(keeper).toBeInstanceOf(Keeper);
  });
});
