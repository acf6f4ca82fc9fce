/** A run's place among the traces of all that has a part in the same work (https://www.w3.org/TR/trace-context/). */
export interface TraceContext {
  /** 32 hexadecimal digits, in lower case. */
  readonly traceId: string;
  /** The span that started this run, 16 hexadecimal digits; undefined when the run begins its trace. */
  readonly parent: string | undefined;
  /** Whether the one who began the trace wants it to be kept. */
  readonly isSampled: boolean;
  /** What tells the spans of this run from all others of the trace. */
  readonly seed: bigint;
}

/** Version 00, and what later versions begin with; ids of zeros alone are not valid. */
const traceparent =
  /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/s;

/**
 * The context of a run: in the trace that the variable `TRACEPARENT` names, or in a new one when there is none or it is not valid.
 *
 * @param random 32 hexadecimal digits that nobody else has
 */
export function traceContextOf(given: string | undefined, random: string): TraceContext {
  const seed = BigInt(`0x${random.slice(0, 16)}`);
  const [, version, traceId, parent, flags = '01', rest] = traceparent.exec(given?.trim() ?? '') ?? [];
  if (traceId === undefined || (version === '00' && rest !== undefined))
    return { traceId: random, parent: undefined, isSampled: true, seed };
  return { traceId, parent, isSampled: (Number.parseInt(flags, 16) & 1) === 1, seed };
}

/** Attempts of a task that have spans of their own ids: `retries` allows 10. */
const mostAttempts = 1n << 16n;

/** The id of the run's own span. */
export function runSpan({ seed }: TraceContext): string {
  return spanId(seed);
}

/**
 * The id of the span of an attempt.
 *
 * @param place of the task in the graph, from 0
 * @param attempt from 1
 */
export function attemptSpan({ seed }: TraceContext, place: number, attempt: number): string {
  return spanId(seed + (BigInt(place) + 1n) * mostAttempts + BigInt(attempt));
}

/** Another random number for each seed, and for each attempt another one: ids of zeros alone are not valid. */
function spanId(number: bigint): string {
  const id = BigInt.asUintN(64, number);
  return (id === 0n ? 1n : id).toString(16).padStart(16, '0');
}

/** What `TRACEPARENT` is for processes that belong to a span. */
export function traceparentOf({ traceId, isSampled }: TraceContext, span: string): string {
  return `00-${traceId}-${span}-${isSampled ? '01' : '00'}`;
}
