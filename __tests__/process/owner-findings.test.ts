import { describe, expect, it } from 'vitest';
import type { DebugNote } from '../../src/model/debug-note.ts';
import { findingsOf } from '../../src/process/owner/findings.ts';

describe('the processes of an attempt', () => {
  const order = { task: 't', attempt: 2 };

  it('are not followed where nobody debugs', () => {
    expect(findingsOf(order, undefined)).toBeUndefined();
  });

  it('are reported each once, and no more of them than a bound', () => {
    const notes: [DebugNote, string | undefined][] = [];
    const found = findingsOf(order, (note, task) => notes.push([note, task]));
    for (let pid = 1; pid <= 60; pid += 1)
      for (const trace of ['token', 'group'] as const) found?.({ pid, command: 'sh' }, trace);
    expect(notes).toHaveLength(51);
    expect(notes[0]).toEqual([
      { kind: 'process', attempt: 2, process: { pid: 1, command: 'sh' }, trace: 'token' },
      't',
    ]);
    expect(
      notes.slice(0, 50).map(([note]) => (note.kind === 'process' ? note.process.pid : note.kind)),
    ).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(notes[50]).toEqual([{ kind: 'more-processes', attempt: 2 }, 't']);
  });
});
