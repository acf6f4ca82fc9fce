import type { Json } from '../../model/json.ts';

/** A row of the trace: a thread of a process, as the format calls them. */
export interface TraceRow {
  readonly pid: number;
  readonly tid: number;
}

/** Times are in microseconds since the start of the run, whole numbers, so that a span ends exactly where the next begins. */
export type TraceEvent =
  /** What a process or a thread is called, and in which order they stand. */
  | {
      readonly kind: 'name';
      readonly row: TraceRow;
      readonly of: 'process' | 'thread';
      readonly name: string;
      readonly order: number;
    }
  | {
      readonly kind: 'span';
      readonly row: TraceRow;
      readonly name: string;
      readonly category: string;
      readonly from: number;
      readonly to: number;
      readonly details: { readonly [key: string]: Json };
    }
  | { readonly kind: 'instant'; readonly row: TraceRow; readonly name: string; readonly at: number }
  /** A span with a row of its own, since it may overlap others; `id` is unique. */
  | {
      readonly kind: 'wait';
      readonly pid: number;
      readonly id: number;
      readonly name: string;
      readonly from: number;
      readonly to: number;
      readonly details: { readonly [key: string]: Json };
    }
  /** An arrow from the span that lies in one row at a time to that in another; `id` is unique. */
  | {
      readonly kind: 'arrow';
      readonly id: number;
      readonly from: TraceRow & { readonly at: number };
      readonly to: TraceRow & { readonly at: number };
    };

/**
 * The event in the Trace Event Format, as one or two JSON objects
 * (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU).
 */
export function traceEventText(event: TraceEvent): readonly string[] {
  switch (event.kind) {
    case 'name': {
      const { row, of, name, order } = event;
      return [
        JSON.stringify({ ph: 'M', ...row, name: `${of}_name`, args: { name } }),
        JSON.stringify({ ph: 'M', ...row, name: `${of}_sort_index`, args: { sort_index: order } }),
      ];
    }
    case 'span': {
      const { row, name, category, from, to, details } = event;
      return [
        JSON.stringify({ ph: 'X', ...row, name, cat: category, ts: from, dur: to - from, args: details }),
      ];
    }
    case 'instant':
      return [JSON.stringify({ ph: 'i', ...event.row, name: event.name, ts: event.at, s: 't' })];
    case 'wait': {
      const { pid, id, name, from, to, details } = event;
      const common = { pid, tid: 0, cat: 'wait', id, name };
      return [
        JSON.stringify({ ph: 'b', ...common, ts: from, args: details }),
        JSON.stringify({ ph: 'e', ...common, ts: to }),
      ];
    }
    case 'arrow': {
      const { id, from, to } = event;
      const common = { cat: 'critical path', id, name: 'critical path' };
      return [
        JSON.stringify({ ph: 's', ...common, pid: from.pid, tid: from.tid, ts: from.at }),
        // Bound to the span that it ends in, not to the next one.
        JSON.stringify({ ph: 'f', bp: 'e', ...common, pid: to.pid, tid: to.tid, ts: to.at }),
      ];
    }
  }
}
