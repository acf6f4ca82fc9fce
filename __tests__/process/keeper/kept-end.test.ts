import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptEnd } from '../../../src/process/keeper/kept-end.ts';
import { FifoLines } from '../../support/fifo-lines.ts';
import { ScriptedKeeper } from '../../support/scripted-keeper.ts';

let scripted: ScriptedKeeper;
let end: KeptEnd | undefined;
let asked: FifoLines;
const path = process.env['PATH'];
beforeEach(async () => {
  scripted = await ScriptedKeeper.ready();
  // A `sudo` that says what it was asked for, and waits for a line.
  asked = new FifoLines(join(scripted.directory, 'asked'));
  const sudo = join(scripted.directory, 'sudo');
  writeFileSync(sudo, `#!/bin/sh\necho "$*" >"${asked.path}"\n`);
  chmodSync(sudo, 0o755);
  process.env['PATH'] = `${scripted.directory}:${path}`;
});
afterEach(async () => {
  process.env['PATH'] = path;
  vi.restoreAllMocks();
  vi.useRealTimers();
  end?.stop();
  asked.close();
  await scripted.close();
});

/** As a user sees these processes who may not signal them; `all` are all others. */
function belongToAnother(...pids: readonly number[]): void {
  vi.spyOn(process, 'kill').mockImplementation((pid) => {
    if (pids.includes(pid)) throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    return true;
  });
}

function begin(graceMilliseconds = 300): KeptEnd {
  end = new KeptEnd(scripted.keeper, { signal: 'SIGTERM', graceMilliseconds });
  return end;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether it has given up by now. */
async function isStuck(of: KeptEnd): Promise<boolean> {
  let stuck = false;
  void of.stuck.then(() => (stuck = true));
  // A limit lets the event loop turn once before it is over.
  for (let turns = 0; turns < 3; turns += 1) await turn();
  return stuck;
}

describe('its time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  it('is that of the order, and 5 s more for force', async () => {
    const ending = begin(300);
    expect(await scripted.order()).toEqual({ kind: 'e', text: 'TERM 300' });
    vi.advanceTimersByTime(5299);
    expect(await isStuck(ending)).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await isStuck(ending)).toBe(true);
  });

  it('begins again when it is to hurry', async () => {
    const ending = begin(60_000);
    await scripted.order();
    vi.advanceTimersByTime(1000);
    ending.hurry(0);
    expect(await scripted.order()).toEqual({ kind: 'e', text: 'TERM 0' });
    vi.advanceTimersByTime(4999);
    expect(await isStuck(ending)).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await isStuck(ending)).toBe(true);
  });

  it.each([
    ['is cancelled when it hurries with more', (ending: KeptEnd) => ending.hurry(900)],
    ['is over when it has ended', (ending: KeptEnd) => ending.stop()],
  ])('%s', async (_what, then) => {
    const ending = begin(300);
    then(ending);
    vi.advanceTimersByTime(5300);
    expect(await isStuck(ending)).toBe(false);
  });
});

describe('processes of another user', () => {
  it('are ended as root, where that is allowed, and one call at a time', async () => {
    const ending = begin();
    ending.refused('TERM', [7, 8]);
    ending.refused('KILL', [7, 8]);
    expect(await asked.next()).toBe('-n kill -s TERM -- 7 8');
    // Until the first call is over no other begins.
    const next = asked.next();
    let second: string | void;
    do {
      ending.refused('KILL', [8]);
      second = await Promise.race([next, turn()]);
    } while (second === undefined);
    expect(second).toBe('-n kill -s KILL -- 8');
  });

  it.each([
    ['at all', undefined],
    ['since one of this user was among them', 'here 7 9\n'],
    ['since none was left for a moment', 'here\n'],
  ])('are given up when no signal reaches any of them for half a second %s', async (_since, other) => {
    belongToAnother(7, 8);
    const ending = begin(1e6);
    ending.refused('TERM', [7]);
    await scripted.order();
    const stuck = ending.stuck.then(() => 'stuck' as const);
    let since = performance.now();
    let looks = 0;
    for (; ; looks += 1) {
      const next = await Promise.race([stuck, scripted.order()]);
      if (next === 'stuck') break;
      expect(next.kind).toBe('l');
      // In the middle another word is said of them.
      ending.refused('TERM', [7]);
      if (looks === 3 && other !== undefined) since = performance.now();
      scripted.report(looks === 3 && other !== undefined ? other : 'here 7 8\n');
    }
    expect(looks).toBeGreaterThan(3);
    expect(performance.now() - since).toBeGreaterThanOrEqual(500);
  });
});

describe('survivors', () => {
  it('are told with the reason', async () => {
    belongToAnother(process.ppid);
    const asking = begin().survivors();
    scripted.report(`here ${process.pid} ${process.ppid}\n`);
    expect(await asking).toEqual([
      {
        pid: process.pid,
        command: expect.stringContaining('node'),
        reason: 'it was still there 5 s after the first SIGKILL',
      },
      {
        pid: process.ppid,
        command: expect.any(String),
        reason: 'it belongs to another user, and this user may not end it',
      },
    ]);
  });
});
