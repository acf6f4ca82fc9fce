import { expect } from 'vitest';

/** An event of a trace, as its file has it. */
export interface FileEvent {
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly ts: number;
  readonly dur: number;
  readonly id: number;
  readonly cat: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** The events of a trace; fails where it breaks a rule that a viewer depends on. */
export function readTrace(document: string): readonly FileEvent[] {
  const { traceEvents }: { readonly traceEvents: readonly FileEvent[] } = JSON.parse(document);
  const of = (ph: string): readonly FileEvent[] => traceEvents.filter((event) => event.ph === ph);
  expect(traceEvents.filter(({ ph }) => !['M', 'X', 'i', 'b', 'e', 's', 'f'].includes(ph))).toEqual([]);
  for (const { name, pid, tid, ts = 0, dur = 0 } of traceEvents) {
    expect(typeof name).toBe('string');
    for (const number of [pid, tid, ts, dur]) expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
  }
  // The spans of a row are one after the other.
  const rows = new Map<string, FileEvent[]>();
  for (const span of of('X')) {
    const key = `${span.pid} ${span.tid}`;
    rows.set(key, [...(rows.get(key) ?? []), span]);
  }
  for (const spans of rows.values()) {
    let end = 0;
    for (const { ts, dur } of spans.toSorted((a, b) => a.ts - b.ts || a.dur - b.dur)) {
      expect(ts).toBeGreaterThanOrEqual(end);
      end = ts + dur;
    }
  }
  // Each row has a name.
  const named = new Set(of('M').map(({ pid, tid }) => `${pid} ${tid}`));
  expect([...rows.keys()].filter((row) => !named.has(row))).toEqual([]);
  // What begins ends, later, and under the same name.
  for (const [begin, end] of [
    ['b', 'e'],
    ['s', 'f'],
  ] as const) {
    const ends = new Map(of(end).map((event) => [event.id, event]));
    expect(ends.size).toBe(of(begin).length);
    for (const { id, name, cat, ts } of of(begin)) {
      expect(ends.get(id)).toMatchObject({ name, cat });
      expect(ends.get(id)?.ts).toBeGreaterThanOrEqual(ts);
    }
  }
  // An arrow begins and ends in a span.
  for (const { pid, tid, ts } of [...of('s'), ...of('f')])
    expect((rows.get(`${pid} ${tid}`) ?? []).some((span) => span.ts <= ts && ts <= span.ts + span.dur)).toBe(
      true,
    );
  return traceEvents;
}
