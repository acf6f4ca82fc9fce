import { afterEach, expect, test } from 'vitest';
import { Worker } from '../../src/e3/worker.ts';

class PlainWorker extends Worker<readonly [driver: string, callback: string], { readonly HOME: string }> {
  override start(): void {
    this.process = { pid: 1 };
  }

  override poll(): boolean {
    return false;
  }
}

function make(slot: number): PlainWorker {
  return new PlainWorker('unit', ['driver', 'run'], slot, { HOME: '/home/me' });
}

test('a worker holds what it was made with, is counted, and has to be asked unless it says otherwise', () => {
  const first = make(0);
  const second = make(1);
  expect(first).toMatchObject({ uid: 'unit', data: ['driver', 'run'], slot: 0, env: { HOME: '/home/me' } });
  expect(first.index).toBeGreaterThanOrEqual(1);
  expect(second.index).toBe(first.index + 1);
  expect(first.process).toBeUndefined();
  expect(first.whenEnded()).toBeUndefined();
});

/** A generator that gives these indices, and fails the test when it is asked for more. */
function* indices(...given: readonly number[]): Generator<number, never> {
  yield* given;
  throw new Error('expected no more workers');
}

const original = Worker.indexGenerator;
afterEach(() => {
  Worker.indexGenerator = original;
});

test('indices come from a generator of the class, which can be asked and replaced', () => {
  const { index } = make(0);
  expect(Worker.indexGenerator.next()).toEqual({ done: false, value: index + 1 });
  expect(make(0).index).toBe(index + 2);
  Worker.indexGenerator = indices(1, 20);
  expect([make(0).index, make(0).index]).toEqual([1, 20]);
});

test('a subclass with a generator of its own counts its workers alone', () => {
  class CountedAlone extends PlainWorker {
    static override indexGenerator = indices(1, 2);
  }
  const { index } = make(0);
  const alone = [1, 2].map(() => new CountedAlone('unit', ['driver', 'run'], 0, { HOME: '/' }).index);
  expect(alone).toEqual([1, 2]);
  expect(make(0).index).toBe(index + 1);
});
