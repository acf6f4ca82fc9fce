import { traceContextOf } from '../../src/report/traces/trace-context.ts';
import type { TraceSource } from '../../src/report/traces/otlp.ts';

/** A span as a document of OTLP has it, as far as tests look into it. */
export interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}

/** Whose spans those of a test are. */
export const aTraceSource = async (): Promise<TraceSource> => ({
  context: traceContextOf(undefined, '0123456789abcdef0123456789abcdef'),
  resource: new Map([['service.name', 'shop']]),
  run: new Map(),
});

type Check = (value: unknown, at: string) => readonly string[];

const matching =
  (pattern: RegExp): Check =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${at}: ${JSON.stringify(value)}`];

const text: Check = (value, at) =>
  typeof value === 'string' && !/\p{Surrogate}/u.test(value) ? [] : [`${at}: no text`];

const truth: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at}: no boolean`]);

const double: Check = (value, at) => (Number.isFinite(value) ? [] : [`${at}: no number`]);

const wholeUpTo =
  (most: number): Check =>
  (value, at) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most ? [] : [`${at}: ${String(value)}`];

const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${at}[${index}]`))
      : [`${at}: no list`];

/** An object with these fields and no others. */
const message =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, at) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(
          ([name, field]) => fields[name]?.(field, `${at}.${name}`) ?? [`${at}: unknown field ${name}`],
        )
      : [`${at}: no object`];

// Protocol buffers in JSON: 64-bit numbers are texts. OTLP: ids are hexadecimal and not zero, enumerations are numbers.
const uint64 = matching(/^\d{1,20}$/);
const int64 = matching(/^-?\d{1,19}$/);
const traceId = matching(/^(?!0{32})[0-9a-f]{32}$/);
const spanId = matching(/^(?!0{16})[0-9a-f]{16}$/);
const value = message({ stringValue: text, boolValue: truth, intValue: int64, doubleValue: double });
const attributes = listOf(message({ key: text, value }));
const link = message({ traceId, spanId, attributes });
const span = message({
  traceId,
  spanId,
  parentSpanId: spanId,
  name: text,
  kind: wholeUpTo(5),
  startTimeUnixNano: uint64,
  endTimeUnixNano: uint64,
  attributes,
  links: listOf(link),
  droppedLinksCount: wholeUpTo(2 ** 32 - 1),
  status: message({ message: text, code: wholeUpTo(2) }),
});
const scopeSpans = message({ scope: message({ name: text, version: text }), spans: listOf(span) });
const tracesData = message({
  resourceSpans: listOf(message({ resource: message({ attributes }), scopeSpans: listOf(scopeSpans) })),
});

/**
 * The spans of a file of OTLP, by the definitions of opentelemetry-proto and what the protocol says of its JSON; throws where it breaks them, and
 * unless it is one line.
 */
export function readOtlp(file: string): readonly OtlpSpan[] {
  if (file.indexOf('\n') !== file.length - 1) throw new Error('expected one line');
  const document = JSON.parse(file);
  const problems = tracesData(document, 'document');
  if (problems.length > 0) throw new Error(`no OTLP:\n${problems.slice(0, 10).join('\n')}`);
  const spans: readonly OtlpSpan[] = document.resourceSpans[0].scopeSpans[0].spans;
  for (const { attributes: all } of spans)
    if (new Set(all.map(({ key }) => key)).size < all.length) throw new Error('a key appears twice');
  if (new Set(spans.map((one) => one.spanId)).size < spans.length) throw new Error('an id appears twice');
  return spans;
}
