import { addressProblem } from '../../host/http/address-problem.ts';
import { askHttpServer, statusText } from '../../host/http/http-request.ts';
import { readEntries } from '../../model/read-json.ts';
import type { MaskOptions } from '../../report/secrets/mask.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import { otlpDocument, spansOf } from '../../report/traces/otlp.ts';
import type { TraceContext } from '../../report/traces/trace-context.ts';
import { pairsIn, traceSource } from './trace-source.ts';

/** How long all of it may take, in milliseconds: a collector that is gone holds up no check. */
const patience = 5000;

/** Spans in one request: some 2 MB. */
const mostSpans = 2000;

/** The most that is read of a collector's answer, in bytes. */
const largestAnswer = 64 * 1024;

/** Where spans are sent to, that they are sent nowhere, or why they cannot be. */
type Endpoint =
  | { readonly kind: 'none' }
  | { readonly kind: 'url'; readonly url: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'problem'; readonly problem: string };

/**
 * Sends the spans of a run to the collector that the variables of OpenTelemetry name, where they name one and the run's trace is wanted
 * (https://opentelemetry.io/docs/specs/otel/protocol/exporter/). Never rejects; returns what there is to say about it, which
 * changes nothing.
 */
export async function exportTraces(
  environment: NodeJS.ProcessEnv,
  report: RunReport,
  context: TraceContext,
  masking: MaskOptions,
): Promise<string | undefined> {
  const endpoint = endpointIn(environment);
  if (endpoint.kind === 'none' || !context.isSampled) return undefined;
  if (endpoint.kind === 'problem') return `traces: ${endpoint.problem}`;
  const source = traceSource(environment, context);
  // A cancelled run is killed some seconds after its signal.
  const signal = AbortSignal.timeout(report.ended?.result === 'cancelled' ? patience / 5 : patience);
  for (const spans of batches(spansOf(report, source, masking))) {
    const outcome = await askHttpServer(
      {
        method: 'POST',
        url: endpoint.url,
        headers: { ...endpoint.headers, 'content-type': 'application/json' },
        body: [...otlpDocument(spans, source, masking)].join(''),
        largestAnswer,
      },
      signal,
    );
    if (outcome.kind === 'failure')
      return `traces: expected a collector that takes them; found ${outcome.problem}`;
    if (outcome.status < 200 || outcome.status > 299)
      return `traces: expected a collector that takes them; found ${statusText(outcome.status)}${adviceFor(outcome.status)}`;
    const refused = rejectedIn(outcome.body);
    if (refused !== undefined) return `traces: the collector refused ${refused}`;
  }
  return undefined;
}

function* batches(spans: Iterable<string>): Generator<readonly string[]> {
  let batch: string[] = [];
  for (const span of spans) {
    batch.push(span);
    if (batch.length < mostSpans) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Where the variables want the spans to be sent. The variable for traces alone is used as it is; to the other belongs a path. */
export function endpointIn(environment: NodeJS.ProcessEnv): Endpoint {
  const valueOf = (name: string): string => environment[name]?.trim() ?? '';
  const own = valueOf('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT');
  const common = valueOf('OTEL_EXPORTER_OTLP_ENDPOINT');
  const isOff =
    valueOf('OTEL_SDK_DISABLED').toLowerCase() === 'true' || valueOf('OTEL_TRACES_EXPORTER') === 'none';
  if ((own === '' && common === '') || isOff) return { kind: 'none' };
  const protocol = valueOf('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') || valueOf('OTEL_EXPORTER_OTLP_PROTOCOL');
  if (protocol === 'grpc')
    return {
      kind: 'problem',
      problem:
        'expected OTEL_EXPORTER_OTLP_PROTOCOL "http/json"; found "grpc": name the port for HTTP (4318 as a rule), and the protocol "http/json"',
    };
  const name = own === '' ? 'OTEL_EXPORTER_OTLP_ENDPOINT' : 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT';
  const url = own === '' ? `${common.replace(/\/+$/, '')}/v1/traces` : own;
  const found = addressProblem(url);
  if (found !== undefined)
    return {
      kind: 'problem',
      problem: `expected ${name} to be an address such as "http://localhost:4318"; found ${found}`,
    };
  const headers = valueOf('OTEL_EXPORTER_OTLP_TRACES_HEADERS') || valueOf('OTEL_EXPORTER_OTLP_HEADERS');
  return { kind: 'url', url, headers: headersIn(headers) };
}

/** What has no name that a header can have is left out. */
function headersIn(text: string): Readonly<Record<string, string>> {
  const named = pairsIn(text).filter(([name]) => /^[!#$%&'*+\-.^_`|~\w]+$/.test(name));
  return Object.fromEntries(named.map(([name, value]) => [name.toLowerCase(), value]));
}

function adviceFor(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return ': set OTEL_EXPORTER_OTLP_HEADERS to what it wants';
    case 404:
      return ': name the address before /v1/traces in OTEL_EXPORTER_OTLP_ENDPOINT';
    default:
      return '';
  }
}

/** How many spans a collector did not take, and why; undefined when it took all. */
function rejectedIn(body: Uint8Array): string | undefined {
  try {
    const answer = readEntries(JSON.parse(Buffer.from(body).toString('utf8')), 'an answer');
    const partial = readEntries(answer.get('partialSuccess') ?? {}, 'what it did not take');
    const count = Number(partial.get('rejectedSpans') ?? 0);
    const message = partial.get('errorMessage');
    const why = typeof message === 'string' && message !== '' ? `: ${message}` : '';
    return count > 0 ? `${count} spans${why}` : undefined;
  } catch {
    // It answers in another format.
    return undefined;
  }
}
