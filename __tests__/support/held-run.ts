import { expect } from 'vitest';
import type { Running } from './bundle.ts';
import { randomNumbers, type Shape } from './graphs.ts';
import { ListSchedule } from './list-schedule.ts';
import type { HeldTask, Remote } from './remote.ts';

/**
 * Plays a run whose tasks are all held, from its first task to its last, ending one random task at a time: after each
 * ending exactly the tasks have to start that the schedule says, in its slots, and no other ever calls.
 */
export async function playHeldRun(shape: Shape, slots: number, remote: Remote, run: Running): Promise<void> {
  const schedule = new ListSchedule(shape, slots);
  const random = randomNumbers(7);
  const running: HeldTask[] = [];
  const early = run.finished.then(() => {
    throw new Error(`the run ended while ${running.map(({ id }) => id).join(', ')} ran`);
  });
  for (let left = shape.size; left > 0; left -= 1) {
    const expected = schedule.start();
    const called = await Promise.race([Promise.all([...expected].map(() => remote.next())), early]);
    expect(new Map(called.map(({ id, slot }) => [id, slot]))).toEqual(new Map(expected));
    running.push(...called);
    expect(running.length).toBeLessThanOrEqual(slots);
    const [task] = running.splice(Math.floor(random() * running.length), 1);
    if (task === undefined) throw new Error(`nothing runs, and ${left} tasks are left`);
    schedule.end(task.id);
    task.end(0);
    // Two tasks that are let go at once may end in either order.
    await run.printed(` ${task.id} · `);
  }
  expect(remote.waiting).toEqual([]);
}
