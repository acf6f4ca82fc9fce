import { expect, test } from 'vitest';
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
