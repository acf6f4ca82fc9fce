import { expect, onTestFinished, test } from 'vitest';
import { EndSignals } from '../../src/host/signals.ts';
import { startGraph } from '../support/graph-run.ts';

// Windows knows no signals.
test.skipIf(process.platform === 'win32')(
  'the event loop turns before a cancelled run has told of all its tasks, and all have their result in the end',
  async () => {
    const signals = new EndSignals();
    onTestFinished(() => signals.close());
    const count = 20_000;
    const waiting = Array.from({ length: count }, (_, index) => [
      `t${index}`,
      index % 2 === 0 ? { run: ':' } : { run: ':', needs: 'held' },
    ]);
    const tasks = {
      held: { run: 'exec sleep 1000' },
      clean: { run: 'echo clean', needs: 'held', if: 'always()' },
      ...Object.fromEntries(waiting),
    };
    const running = startGraph(JSON.stringify({ defaults: { shell: 'sh' }, tasks }), { signals, cpus: 1 });
    await running.event('attempt-started', 'held');
    // How many tasks have their result at each turn.
    const told: number[] = [];
    let over = false;
    const watch = (): void => {
      told.push(running.events.filter(({ type }) => type === 'task-ended').length);
      if (!over) setImmediate(watch);
    };
    watch();
    process.emit('SIGINT', 'SIGINT');
    const { report, events } = await running.finished;
    over = true;
    expect(report.counts).toEqual({ success: 1, failure: 0, cancelled: count + 1, skipped: 0 });
    expect(events.filter(({ type }) => type === 'task-ended')).toHaveLength(count + 2);
    const steps = told.slice(1).map((at, index) => at - (told[index] ?? 0));
    expect(Math.max(0, ...steps.filter((step) => step > 0))).toBeLessThan(count / 4);
    expect(report.ended?.result).toBe('cancelled');
  },
);

test.skipIf(process.platform === 'win32')(
  'nothing more starts once the clean-ups of a great graph are forced to end',
  async () => {
    const signals = new EndSignals();
    onTestFinished(() => signals.close());
    const count = 20_000;
    const tasks = {
      held: { run: 'exec sleep 1000' },
      ...Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `t${index}`,
          { run: ':', needs: 'held', ...(index % 2 === 1 ? { if: 'always()' } : {}) },
        ]),
      ),
    };
    const running = startGraph(JSON.stringify({ defaults: { shell: 'sh' }, tasks }), { signals, cpus: 2 });
    await running.event('attempt-started', 'held');
    process.emit('SIGINT', 'SIGINT');
    await running.event('attempt-ended', 't3');
    process.emit('SIGINT', 'SIGINT');
    const { report, events } = await running.finished;
    const forced = events.findLastIndex(({ type }) => type === 'run-closed');
    expect(events[forced]).toMatchObject({ cause: { noCleanUps: 'second-signal' } });
    expect(events.slice(forced).filter(({ type }) => type === 'attempt-started')).toEqual([]);
    expect(events.filter(({ type }) => type === 'task-ended')).toHaveLength(count + 1);
    expect(report.ended?.result).toBe('cancelled');
  },
);
