import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/report/run/event.ts';
import { EventDispatcher } from '../../src/report/run/dispatch.ts';
import type { Reporter } from '../../src/report/run/reporter.ts';
import { Timeline } from '../../src/report/run/timeline.ts';

const beat = (at: number): RunEvent => ({ type: 'heartbeat', at });
const warning = (message: string): RunEvent => ({ type: 'warning', at: 99, message, task: undefined });
const now = (): number => 99;

/** Notes what it gets. */
function listener(name = 'listener'): Reporter & { readonly heard: RunEvent[] } {
  const heard: RunEvent[] = [];
  return { name, heard, on: (event) => void heard.push(event) };
}

const failing = (name: string): Reporter => ({
  name,
  on: () => {
    throw new Error(name);
  },
});

const closing = (name: string, close: () => Promise<void>): Reporter => ({
  name,
  on: () => undefined,
  close,
});

describe('Dispatcher', () => {
  it('gives a synchronous reporter its event before dispatch returns', () => {
    const first = listener();
    new EventDispatcher(new Timeline(), [first], now).dispatch(beat(1));
    expect(first.heard).toEqual([beat(1)]);
  });

  it('gives an asynchronous reporter one event at a time, in order, while others go on', async () => {
    const fast = listener();
    const releases: (() => void)[] = [];
    const started: RunEvent[] = [];
    let atOnce = 0;
    let most = 0;
    const slow: Reporter = {
      name: 'slow',
      on: (event) => async () => {
        started.push(event);
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise<void>((resolve) => releases.push(resolve));
        atOnce -= 1;
      },
    };
    const dispatcher = new EventDispatcher(new Timeline(), [slow, fast], now);
    const events = [1, 2, 3, 4].map(beat);
    for (const event of events) dispatcher.dispatch(event);
    expect(fast.heard).toEqual(events);
    expect(started).toEqual([beat(1)]);
    const idle = dispatcher.idle();
    for (let count = 1; count <= events.length; count += 1) {
      releases.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
      expect(started).toEqual(events.slice(0, count + 1));
    }
    await idle;
    expect(most).toBe(1);
  });

  it('drops a reporter that throws and tells the others once, after the event at which it happened', () => {
    const before = listener();
    const after = listener();
    const broken: Reporter = {
      name: 'log',
      on: () => {
        throw new Error('no space left on device');
      },
    };
    const dispatcher = new EventDispatcher(new Timeline(), [before, broken, after], now);
    dispatcher.dispatch(beat(1));
    dispatcher.dispatch(beat(2));
    const heard = [beat(1), warning('the log report is incomplete: no space left on device'), beat(2)];
    expect(before.heard).toEqual(heard);
    expect(after.heard).toEqual(heard);
  });

  it('drops a reporter that rejects, with the events that still wait for it', async () => {
    const other = listener();
    const seen: RunEvent[] = [];
    const broken: Reporter = {
      name: 'results',
      on: (event) => async () => {
        seen.push(event);
        await Promise.resolve();
        throw new Error('EPIPE');
      },
    };
    const dispatcher = new EventDispatcher(new Timeline(), [broken, other], now);
    dispatcher.dispatch(beat(1));
    dispatcher.dispatch(beat(2));
    await dispatcher.idle();
    dispatcher.dispatch(beat(3));
    expect(seen).toEqual([beat(1)]);
    expect(other.heard).toEqual([
      beat(1),
      beat(2),
      warning('the results report is incomplete: EPIPE'),
      beat(3),
    ]);
  });

  it('waits in idle for what a failure has told the others', async () => {
    const late: RunEvent[] = [];
    const slow: Reporter = {
      name: 'slow',
      on: (event) => async () => {
        await new Promise((resolve) => setImmediate(resolve));
        late.push(event);
      },
    };
    const broken: Reporter = {
      name: 'broken',
      on: () => async () => {
        for (let turn = 0; turn < 20; turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        throw new Error('late');
      },
    };
    const dispatcher = new EventDispatcher(new Timeline(), [slow, broken], now);
    dispatcher.dispatch(beat(1));
    await dispatcher.idle();
    expect(late).toEqual([beat(1), warning('the broken report is incomplete: late')]);
  });

  it('survives when every reporter fails', async () => {
    const dispatcher = new EventDispatcher(new Timeline(), [failing('a'), failing('b')], now);
    dispatcher.dispatch(beat(1));
    expect(await dispatcher.close()).toEqual([
      'the a report is incomplete: a',
      'the b report is incomplete: b',
    ]);
  });

  it('closes those that still work and names those that fail to', async () => {
    const closed: string[] = [];
    const dropped: Reporter = {
      name: 'dropped',
      on: () => () => Promise.reject(new Error('x')),
      close: async () => void closed.push('dropped'),
    };
    const dispatcher = new EventDispatcher(
      new Timeline(),
      [
        closing('good', async () => void closed.push('good')),
        dropped,
        closing('bad', () => Promise.reject(new Error('disk full'))),
      ],
      now,
    );
    dispatcher.dispatch(beat(1));
    expect(await dispatcher.close()).toEqual([
      'the dropped report is incomplete: x',
      'the bad report is incomplete: disk full',
    ]);
    expect(closed).toEqual(['good']);
  });

  it('knows why reporters were dropped so far, in their order, and not of those that work', () => {
    const dispatcher = new EventDispatcher(new Timeline(), [failing('a'), listener(), failing('b')], now);
    expect(dispatcher.problems).toEqual([]);
    dispatcher.dispatch(beat(1));
    expect(dispatcher.problems).toEqual(['the a report is incomplete: a', 'the b report is incomplete: b']);
  });

  it('closes reporters that have nothing to close, and drops what waits for one that fails', async () => {
    const seen: RunEvent[] = [];
    const releases: (() => void)[] = [];
    const late: Reporter = {
      name: 'late',
      on: (event) => async () => {
        seen.push(event);
        if (seen.length > 2) throw new Error('full');
        if (seen.length === 1) await new Promise<void>((resolve) => releases.push(resolve));
      },
    };
    const dispatcher = new EventDispatcher(new Timeline(), [listener(), late], now);
    for (const time of [1, 2, 3, 4, 5]) dispatcher.dispatch(beat(time));
    for (const release of releases) release();
    await dispatcher.idle();
    dispatcher.dispatch(beat(6));
    expect(seen).toEqual([beat(1), beat(2), beat(3)]);
    expect(await dispatcher.close()).toEqual(['the late report is incomplete: full']);
  });

  it('begins no work of a reporter that failed while earlier work of it went on', async () => {
    const done: RunEvent[] = [];
    const releases: (() => void)[] = [];
    const reporter: Reporter = {
      name: 'log',
      on: (event) => {
        if (event.at === 4) throw new Error('full');
        return async () => {
          await new Promise<void>((resolve) => releases.push(resolve));
          done.push(event);
        };
      },
    };
    const dispatcher = new EventDispatcher(new Timeline(), [reporter], now);
    for (const time of [1, 2, 3]) dispatcher.dispatch(beat(time));
    releases.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
    // The work for 2 has begun, the one for 3 waits for it.
    expect(releases).toHaveLength(1);
    dispatcher.dispatch(beat(4));
    releases.shift()?.();
    await dispatcher.idle();
    expect(done).toEqual([beat(1), beat(2)]);
    expect(releases).toEqual([]);
  });

  it('names the timeline where an event cannot be added up, and tells the others all the same', async () => {
    const other = listener();
    const dispatcher = new EventDispatcher(new Timeline(), [other], now);
    const event: RunEvent = { type: 'service-ready', at: 1, task: 'nobody', seconds: 1 };
    dispatcher.dispatch(event);
    const problem =
      'the timeline report is incomplete: internal error: an event names the unknown task "nobody"';
    expect(other.heard).toEqual([event, warning(problem)]);
    expect(await dispatcher.close()).toEqual([problem]);
  });
});
