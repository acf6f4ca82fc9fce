import { expect, test } from 'vitest';
import { heldScript, openRemote } from '../support/remote.ts';
import { startGraph } from '../support/graph-run.ts';
import { mostAtOnce, slotClashes } from '../support/overlap.ts';

const held = `run: ${JSON.stringify(heldScript)}`;

/** The first of the texts that an id begins with gives its share. */
const shares = (table: Readonly<Record<string, number>>) => (id: string) =>
  Object.entries(table).find(([start]) => id.startsWith(start))?.[1] ?? 0;

test('never more of a pool is held than there is, and all of it is used', async () => {
  const remote = await openRemote();
  const running = startGraph(
    `
    pools: {database: 3, printer: 1}
    tasks:
      one-a: {pools: database, ${held}}
      one-b: {pools: [database, printer], ${held}}
      one-c: {pools: [database, printer], ${held}}
      two-a: {pools: {database: 2}, ${held}}
      two-b: {pools: {database: 2}, ${held}}
      none: {${held}}
    `,
    { cpus: 16, env: remote.env },
  );
  const first = [await remote.next(), await remote.next(), await remote.next()];
  const calls = new Map(first.map((task) => [task.id, task]));
  expect([...calls.keys()].toSorted()).toEqual(['none', 'one-a', 'one-b']);
  const endAndSeeStart = async (id: string, next: string): Promise<void> => {
    calls.get(id)?.end(0);
    const task = await remote.next();
    expect(task.id).toBe(next);
    calls.set(next, task);
  };
  // The printer goes on to the next; then there is room for the first that takes two at once, beside it.
  await endAndSeeStart('one-b', 'one-c');
  await endAndSeeStart('one-a', 'two-a');
  await endAndSeeStart('two-a', 'two-b');
  for (const task of calls.values()) task.end(0);
  const finished = await running.finished;
  expect(finished.report.counts.success).toBe(6);
  expect(mostAtOnce(finished, shares({ one: 1, two: 2 }))).toBe(3);
  expect(mostAtOnce(finished, shares({ 'one-b': 1, 'one-c': 1 }))).toBe(1);
  expect(slotClashes(finished)).toEqual([]);
});

test('CPUs: fractions add up, all is the whole machine, 0 takes none, more than there is counts as all', async () => {
  const remote = await openRemote();
  const running = startGraph(
    `
    tasks:
      half-a: {cpus: 0.5, ${held}}
      half-b: {cpus: 0.5, ${held}}
      half-c: {cpus: 0.5, ${held}}
      tenth: {cpus: 0.1, ${held}}
      all: {cpus: all, ${held}}
      huge: {cpus: 64, ${held}}
      wait-a: {cpus: 0, ${held}}
      wait-b: {cpus: 0, ${held}}
    `,
    { cpus: 1, env: remote.env },
  );
  // Both halves and both that only wait run at once, on one CPU.
  const first = [await remote.next(), await remote.next(), await remote.next(), await remote.next()];
  expect(first.map(({ id }) => id).toSorted()).toEqual(['half-a', 'half-b', 'wait-a', 'wait-b']);
  expect(new Set(first.map(({ slot }) => slot)).size).toBe(4);
  expect(remote.waiting).toEqual([]);
  for (const task of first) task.end(0);
  for (let left = 4; left > 0; left -= 1) (await remote.next()).end(0);
  const finished = await running.finished;
  expect(finished.report.counts.success).toBe(8);
  const share = shares({ half: 0.5, tenth: 0.1, all: 1, huge: 1 });
  expect(mostAtOnce(finished, share)).toBe(1);
  expect(slotClashes(finished)).toEqual([]);
});

test('tasks that state cpus learn their share, the others do not', async () => {
  const finished = await startGraph(
    `
    tasks:
      half: {cpus: 0.5, run: 'echo "[$RUNDAG_CPUS] of $RUNDAG_PARALLELISM"'}
      all: {cpus: all, run: 'echo "[$RUNDAG_CPUS]"'}
      huge: {cpus: 64, run: 'echo "[$RUNDAG_CPUS]"'}
      silent: {run: 'echo "[$RUNDAG_CPUS]"'}
    `,
    { cpus: 3 },
  ).finished;
  expect(['half', 'all', 'huge', 'silent'].map((id) => finished.output(id))).toEqual([
    '[0.5] of 3\n',
    '[3]\n',
    '[3]\n',
    '[]\n',
  ]);
});

test('a task that wants more memory than is free runs alone, and every other task runs all the same', async () => {
  const remote = await openRemote();
  const running = startGraph(
    `
    tasks:
      large-a: {memory: 900TB, ${held}}
      large-b: {memory: 900TB, ${held}}
      small-a: {${held}}
      small-b: {memory: 1KB, ${held}}
    `,
    { cpus: 8, env: remote.env },
  );
  for (let left = 4; left > 0; left -= 1) (await remote.next()).end(0);
  const finished = await running.finished;
  expect(finished.report.counts.success).toBe(4);
  expect(mostAtOnce(finished, shares({ large: 1 }))).toBe(1);
  const spans = finished.results.tasks.map(({ id, attempts: [attempt] }) => ({
    id,
    started: attempt?.started ?? 0,
    ended: attempt?.ended ?? 0,
  }));
  const large = spans.filter(({ id }) => id.startsWith('large'));
  const startedBesideOthers = large.filter(({ id, started }) =>
    spans.some((other) => other.id !== id && other.started < started && started < other.ended),
  );
  expect(startedBesideOthers).toEqual([]);
});

test('priority goes before the order of the file, and before the longest way', async () => {
  const finished = await startGraph(
    `
    tasks:
      first: {run: "true"}
      second: {priority: 1, run: "true"}
      third: {priority: -1, run: "true"}
      fourth: {priority: 5, run: "true"}
      long-way: {needs: first, run: "true"}
    `,
    { cpus: 1 },
  ).finished;
  const starts = finished.events.flatMap((event) => (event.type === 'attempt-started' ? [event.task] : []));
  expect(starts).toEqual(['fourth', 'second', 'first', 'long-way', 'third']);
});

test('max-parallel of a matrix bounds its instances and nothing else', async () => {
  const remote = await openRemote();
  const running = startGraph(
    `
    tasks:
      unit:
        strategy: {matrix: {n: [1, 2, 3, 4, 5]}, max-parallel: 2}
        ${held}
      lint: {${held}}
    `,
    { cpus: 16, env: remote.env },
  );
  const first = [await remote.next(), await remote.next(), await remote.next()];
  expect(first.map(({ id }) => id).toSorted()).toEqual(['lint', 'unit (1)', 'unit (2)']);
  for (const task of first) task.end(0);
  for (let left = 3; left > 0; left -= 1) (await remote.next()).end(0);
  const finished = await running.finished;
  expect(mostAtOnce(finished, shares({ unit: 1 }))).toBe(2);
});
