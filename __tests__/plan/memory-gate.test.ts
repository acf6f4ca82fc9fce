import { describe, expect, it } from 'vitest';
import { MemoryGate } from '../../src/plan/dispatch/memory-gate.ts';

describe('MemoryGate', () => {
  it('lets in what is free now', () => {
    let free = 3;
    const gate = new MemoryGate(() => free);
    expect([0, 3, 4].map((bytes) => gate.hasRoomFor(bytes))).toEqual([true, true, false]);
    free = 5;
    gate.refresh();
    expect(gate.hasRoomFor(4)).toBe(true);
  });

  it('counts what was promised and is not used yet', () => {
    const gate = new MemoryGate(() => 5);
    expect(gate.hasRoomFor(3)).toBe(true);
    gate.acquire(3);
    gate.refresh();
    expect([2, 3].map((bytes) => gate.hasRoomFor(bytes))).toEqual([true, false]);
    gate.release(3);
    gate.refresh();
    expect(gate.hasRoomFor(3)).toBe(true);
  });

  it('does not count twice what was promised and is used', () => {
    let free = 5;
    const gate = new MemoryGate(() => free);
    gate.hasRoomFor(3);
    gate.acquire(3);
    free = 2;
    gate.refresh();
    expect([2, 3].map((bytes) => gate.hasRoomFor(bytes))).toEqual([true, false]);
  });

  it('promises what it was not asked about', () => {
    const gate = new MemoryGate(() => 5);
    gate.acquire(3);
    expect([2, 3].map((bytes) => gate.hasRoomFor(bytes))).toEqual([true, false]);
  });

  it('asks the machine once per decision, and only when somebody needs memory', () => {
    let asked = 0;
    const gate = new MemoryGate(() => (asked += 1));
    gate.hasRoomFor(0);
    gate.acquire(0);
    expect(asked).toBe(0);
    gate.hasRoomFor(1);
    gate.hasRoomFor(2);
    expect(asked).toBe(1);
    gate.refresh();
    gate.hasRoomFor(1);
    expect(asked).toBe(2);
  });
});
