import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttemptUsage } from '../../src/model/outcome.ts';
import {
  LineWatch,
  makeFifo,
  openWorkbench,
  ownerKind,
  testEnvironment,
  type Workbench,
  write,
} from '../support/workbench.ts';

/** CPU time that `$BURN` uses, in seconds: many times what all that is around it uses. */
const burnt = 0.4;

/** How many times `$BURN` has run, by the CPU time that was measured. */
function timesBurnt(usage: AttemptUsage | undefined): number {
  return Math.floor((usage?.cpuSeconds ?? Number.NaN) / burnt);
}

let bench: Workbench;
let environment: ReadonlyMap<string, string>;
beforeEach(async () => {
  bench = await openWorkbench(0.3);
  const program = (name: string, script: string): string =>
    write(join(bench.directory, name), `#!/usr/bin/env perl\n${script}\n`, 0o755);
  environment = testEnvironment({
    BURN: program('burn', `do { ($user, $system) = times } while $user + $system < ${burnt};`),
    ALLOCATE: program('allocate', '$bytes = "x" x $ARGV[0];'),
    FIFO: makeFifo(join(bench.directory, 'fifo')),
  });
});
afterEach(() => bench.close());

/** The usage of a script that has to be measured. */
async function usageOf(script: string): Promise<AttemptUsage> {
  const { usage } = await bench.run(script, { env: environment });
  if (usage === undefined) throw new Error('nothing was measured');
  return usage;
}

/** Runs a script behind a line that names its keeper. */
function runInKeeper(script: string): ReturnType<Workbench['run']> {
  return bench.run(`echo $PPID; ${script}`, { env: environment });
}

describe.runIf(ownerKind === 'keepers')('the CPU time of an attempt', () => {
  it('is that of its command, of what the command waits for, and of what those wait for', async () => {
    const usage = await usageOf(`$BURN; sh -c '$BURN; true' & sh -c 'sh -c "$BURN; true"; true' & wait`);
    expect(timesBurnt(usage)).toBe(3);
  });

  it('has in it what nobody has waited for, in a session of its own or not', async () => {
    // Each is nobody's child when it burns; the command ends after both, but is not told of their ends. Opened both ways, the FIFO has no end
    // between two that write to it.
    const usage = await usageOf(
      'exec 3<>$FIFO; for by in env setsid; do ($by sh -c "$BURN; echo over >&3" &) ; read line <&3; done; exit 3',
    );
    expect(timesBurnt(usage)).toBe(2);
  });

  it('has in it what is ended with the attempt', async () => {
    const script = '(setsid sh -c "$BURN; echo burnt >$FIFO; exec sleep 1000" &); read line <$FIFO; exit 3';
    expect(timesBurnt(await usageOf(script))).toBe(1);
  });

  it('has in it what an attempt used that took too long', async () => {
    const watch = new LineWatch();
    const attempt = bench.start('$BURN; echo burnt; sleep 1000', {
      env: environment,
      onLine: watch.onLine,
    });
    await watch.begins('burnt');
    attempt.end({ kind: 'timed-out', afterSeconds: 1 });
    expect(timesBurnt((await attempt.ended).usage)).toBe(1);
  });

  it('is what had ended when a success leaves something running', async () => {
    const outcome = await bench.run('$BURN; sleep 1000 & disown', { env: environment });
    expect(outcome.leftovers).toHaveLength(1);
    expect(timesBurnt(outcome.usage)).toBe(1);
  });

  it('begins at nothing for the next attempt in the same keeper', async () => {
    const first = await runInKeeper('$BURN; $BURN; $ALLOCATE 80000000');
    const second = await runInKeeper('true');
    const third = await runInKeeper('$BURN');
    expect([second.tail, third.tail]).toEqual([first.tail, first.tail]);
    expect(timesBurnt(second.usage)).toBe(0);
    expect(timesBurnt(first.usage)).toBe(2);
    expect(second.usage?.peakBytes).toBeLessThan(50_000_000);
    expect(timesBurnt(third.usage)).toBe(1);
  });

  it('is not known of an attempt that was not started', async () => {
    const outcome = await bench.run(['/no/such/program'], { env: environment });
    expect(outcome.termination.kind).toBe('could-not-start');
    expect(outcome.usage).toBeUndefined();
  });
});

describe.runIf(ownerKind === 'keepers')('the peak memory of an attempt', () => {
  const [size, most] = [50_000_000, 130_000_000];

  it.each([
    ['child', '$ALLOCATE 50000000; true'],
    ['grandchild', 'sh -c "$ALLOCATE 50000000; true"; true'],
    [
      'process that nobody waits for',
      '(setsid sh -c "$ALLOCATE 50000000; echo over >$FIFO" &); read line <$FIFO',
    ],
  ])('is that of a %s that takes 50 MB', async (_, script) => {
    const { peakBytes } = await usageOf(script);
    expect(peakBytes).toBeGreaterThan(size);
    expect(peakBytes).toBeLessThan(most);
  });

  it('is that of the largest process, not of all together', async () => {
    for (const script of [
      'for i in 1 2 3 4; do $ALLOCATE 50000000 & done; wait',
      'exec 3<>$FIFO; for i in 1 2 3 4; do (setsid sh -c "$ALLOCATE 50000000; echo over >&3" &); read line <&3; done',
    ]) {
      const { peakBytes } = await usageOf(script);
      expect(peakBytes).toBeGreaterThan(size);
      expect(peakBytes).toBeLessThan(most);
    }
  });
});

describe.runIf(ownerKind === 'process-table')('without keepers', () => {
  it('nothing is measured', async () => {
    const outcome = await bench.run('exit 3');
    expect(outcome.termination).toEqual({ kind: 'exited', code: 3 });
    expect(outcome.usage).toBeUndefined();
  });
});
