import { expect, test } from 'vitest';
import { heldScript, openRemote } from '../support/remote.ts';
import { type FinishedGraph, runGraph, startGraph } from '../support/graph-run.ts';
import { slotClashes } from '../support/overlap.ts';

/** Seconds that were announced before each further attempt. */
const pausesOf = ({ events }: FinishedGraph): readonly (number | undefined)[] =>
  events.flatMap((event) => (event.type === 'attempt-ended' ? [event.retryInSeconds] : []));

test('the wait before an attempt is kept, and doubles when the backoff is exponential', async () => {
  const finished = await runGraph(`
    tasks:
      unit:
        run: exit 7
        retries: {max: 3, delay-seconds: 0.05, backoff: exponential}
    `);
  expect(pausesOf(finished)).toEqual([0.05, 0.1, 0.2, undefined]);
  const attempts = finished.report.tasks.get('unit')?.attempts ?? [];
  const gaps = attempts
    .slice(1)
    .map(({ startedAt }, index) => startedAt - (attempts[index]?.ended?.at ?? Infinity));
  // A timer may be early by the millisecond to which it rounds.
  expect(gaps.map((gap, index) => gap >= 50 * 2 ** index - 1)).toEqual([true, true, true]);
  expect(finished.task('unit').ended?.result).toBe('failure');
  expect(finished.log).toMatch(/\n↻ unit · attempt 2 of 4 · exit code 7 · [0-9.]+ s · next in 0.1 s\n/);
  expect(finished.log).toMatch(/\n✗ unit · [0-9.]+ s · exit code 7 · 4 attempts\n/);
});

test('a fixed wait stays the same, and none is none', async () => {
  const finished = await runGraph(`
    tasks:
      fixed: {run: exit 1, retries: {max: 2, delay-seconds: 0.02}}
      plain: {needs: fixed, if: always(), run: exit 1, retries: 2}
    `);
  expect(pausesOf(finished)).toEqual([0.02, 0.02, undefined, 0, 0, undefined]);
});

test('only the exit codes that are named are tried again', async () => {
  const finished = await runGraph(`
    tasks:
      named: {run: exit "$((40 + RUNDAG_ATTEMPT))", retries: {max: 5, on-exit-codes: [41, 42]}}
      other: {run: exit 1, retries: {max: 5, on-exit-codes: [41, 42]}}
      killed: {run: kill -KILL $$, retries: {max: 1, on-exit-codes: [137]}}
      by-command: {command: [sh, -c, kill -KILL $$], retries: {max: 1, on-exit-codes: [137]}}
      by-term: {command: [sh, -c, kill -TERM $$], retries: {max: 1, on-exit-codes: [137]}}
    `);
  expect(finished.task('named').attempts).toHaveLength(3);
  expect(finished.task('other').attempts).toHaveLength(1);
  expect(finished.task('killed').attempts).toHaveLength(2);
  expect(finished.task('by-command').attempts).toHaveLength(2);
  expect(finished.task('by-term').attempts).toHaveLength(1);
});

test('while a task waits for its next attempt, another runs in its slot', async () => {
  const remote = await openRemote();
  const running = startGraph(
    `
    tasks:
      flaky:
        priority: 1
        run: exit "$((RUNDAG_ATTEMPT == 1))"
        retries: {max: 1, delay-seconds: 0.3}
      other: {run: ${JSON.stringify(heldScript)}}
    `,
    { cpus: 1, env: remote.env },
  );
  const other = await remote.next();
  expect(running.events.filter(({ type }) => type === 'task-ended')).toEqual([]);
  expect(other.slot).toBe(0);
  other.end(0);
  const finished = await running.finished;
  expect(
    finished.events.flatMap((event) =>
      event.type === 'attempt-started' || event.type === 'attempt-ended'
        ? [`${event.type} ${event.task} ${event.attempt} in slot ${event.slot}`]
        : [],
    ),
  ).toEqual([
    'attempt-started flaky 1 in slot 0',
    'attempt-ended flaky 1 in slot 0',
    'attempt-started other 1 in slot 0',
    'attempt-ended other 1 in slot 0',
    'attempt-started flaky 2 in slot 0',
    'attempt-ended flaky 2 in slot 0',
  ]);
  expect(slotClashes(finished)).toEqual([]);
});

test('a task that passes on a retry is named as flaky everywhere, and its dependents run once', async () => {
  const finished = await runGraph(`
    tasks:
      unit:
        run: |
          echo "this is attempt $RUNDAG_ATTEMPT"
          echo "seen=$RUNDAG_ATTEMPT" >> "$GITHUB_OUTPUT"
          exit "$((RUNDAG_ATTEMPT < 3))"
        retries: 2
      after:
        needs: unit
        env: {SEEN: "\${{ needs.unit.outputs.seen }}"}
        run: echo "saw $SEEN"
    `);
  expect(finished.report.ended?.result).toBe('success');
  expect(finished.output('after')).toBe('saw 3\n');
  expect(finished.tasks['unit']).toMatchObject({ result: 'success', flaky: true, attempts: 3 });
  expect(finished.results.tasks[0]?.flaky).toBe(true);
  expect(finished.log).toMatch(/\n↻ unit · [0-9.]+ s · passed on attempt 3\n/);
  expect(finished.log).toContain('2 succeeded (1 flaky)');
  // The attempts that failed are in the log too: whoever looks for the cause needs them.
  expect(finished.log).toContain('this is attempt 1\n');
  expect(finished.summary).toContain('🔁');
  expect(finished.summary).toContain('passed on attempt 3');
  expect(finished.annotations).toEqual([
    {
      level: 'warning',
      message: 'attempt 1: exit code 1\nattempt 2: exit code 1\nattempt 3: exit code 0',
      properties: new Map([
        ['file', 'dag.yml'],
        ['line', '3'],
        ['col', '7'],
        ['title', 'unit is flaky'],
      ]),
    },
  ]);
});

test('what was written by an attempt that failed is forgotten', async () => {
  const finished = await runGraph(`
    tasks:
      unit:
        run: |
          if [ "$RUNDAG_ATTEMPT" = 1 ]; then echo "FIRST=yes" >> "$GITHUB_ENV"; echo "a=1" >> "$GITHUB_OUTPUT"; exit 1; fi
          echo "b=2" >> "$GITHUB_OUTPUT"
        retries: 1
      after:
        needs: unit
        run: echo "[$FIRST]"
    `);
  expect(finished.output('after')).toBe('[]\n');
  expect(finished.tasks['unit']).toMatchObject({ outputs: { b: '2' } });
});

test('after the run has closed nothing is tried again', async () => {
  const finished = await runGraph(
    `
    tasks:
      again: {run: exit 1, retries: {max: 3, delay-seconds: 3600}}
      fatal: {run: exit 2}
    `,
    { cpus: 1, settings: { failFast: true } },
  );
  expect(finished.task('again').attempts).toHaveLength(1);
  expect(finished.task('again').ended).toMatchObject({ result: 'cancelled', because: { kind: 'closed' } });
  expect(finished.log).toMatch(
    /⊘ again · [0-9.]+ s · exit code 1, not tried again: fatal failed \(fail-fast\)/,
  );
});
