import { describe, expect, it } from 'vitest';
import { endpointIn, exportTraces } from '../../src/front/traces/export-traces.ts';
import { traceSource } from '../../src/front/traces/trace-source.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { traceContextOf } from '../../src/report/traces/trace-context.ts';
import { aTask, Story } from '../support/story.ts';
import { answer, bodyOf, serve, unusedAddress } from '../support/web-server.ts';

const context = traceContextOf(undefined, '0123456789abcdef0123456789abcdef');

function report(tasks = 1): RunReport {
  const story = new Story(Array.from({ length: tasks }, (_, index) => aTask(`t${index}`)));
  for (let index = 0; index < tasks; index += 1) story.runs(0, 1, `t${index}`, 0);
  return story.finishes(1, 'success').report();
}

/** A collector that answers so, and what it was sent. */
async function collector(status: number, value: object = {}) {
  const requests: { readonly url: string; readonly key: string; readonly spans: number }[] = [];
  const url = await serve((request, response) => {
    void (async () => {
      const { resourceSpans } = JSON.parse((await bodyOf(request)).toString('utf8'));
      requests.push({
        url: request.url ?? '',
        key: String(request.headers['api-key'] ?? ''),
        spans: resourceSpans[0].scopeSpans[0].spans.length,
      });
      answer(response, status, value);
    })();
  });
  return { url, requests };
}

describe('exportTraces', () => {
  it('sends all spans to the path for traces, with the headers that are wanted', async () => {
    const { url, requests } = await collector(200);
    const environment = {
      OTEL_EXPORTER_OTLP_ENDPOINT: `${url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: 'API-Key=a%20b, bad',
    };
    expect(await exportTraces(environment, report(2500), context, {})).toBeUndefined();
    expect(requests).toEqual([
      { url: '/v1/traces', key: 'a b', spans: 2000 },
      { url: '/v1/traces', key: 'a b', spans: 501 },
    ]);
  });

  it('uses the address for traces alone as it is', async () => {
    const { url, requests } = await collector(200);
    const environment = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${url}/own` };
    expect(await exportTraces(environment, report(), context, {})).toBeUndefined();
    expect(requests).toMatchObject([{ url: '/own', spans: 2 }]);
  });

  it.each([
    [401, {}, 'status 401 (denied): set OTEL_EXPORTER_OTLP_HEADERS'],
    [503, {}, 'status 503 (a fault of the server)'],
    [
      200,
      { partialSuccess: { rejectedSpans: '2', errorMessage: 'too old' } },
      'the collector refused 2 spans: too old',
    ],
  ])('tells of a collector that answers with %s', async (status, value, problem) => {
    const { url, requests } = await collector(status, value);
    const notice = await exportTraces({ OTEL_EXPORTER_OTLP_ENDPOINT: url }, report(), context, {});
    expect(notice).toContain(problem);
    expect(requests).toHaveLength(1);
  });

  it('tells of a collector that is not there', async () => {
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: await unusedAddress() };
    expect(await exportTraces(environment, report(), context, {})).toBe(
      'traces: expected a collector that takes them; found connection refused',
    );
  });

  it('sends nothing of a trace that nobody wants to keep', async () => {
    const { url, requests } = await collector(200);
    const unwanted = traceContextOf(`00-${'a'.repeat(32)}-${'b'.repeat(16)}-00`, '1'.repeat(32));
    expect(await exportTraces({ OTEL_EXPORTER_OTLP_ENDPOINT: url }, report(), unwanted, {})).toBeUndefined();
    expect(requests).toEqual([]);
  });
});

describe('endpointIn', () => {
  it.each([
    [{}, 'none'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_SDK_DISABLED: 'true' }, 'none'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_TRACES_EXPORTER: 'none' }, 'none'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'problem'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'problem'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c' }, 'url'],
  ])('of %j is of the kind %s', (environment, kind) => {
    expect(endpointIn(environment).kind).toBe(kind);
  });

  it.each([
    ['collector', 'a text that is no address'],
    ['localhost:4318', 'one that begins with "localhost:"'],
  ])('says of %j what it is, and not the text, which may hold a password', (value, found) => {
    expect(endpointIn({ OTEL_EXPORTER_OTLP_ENDPOINT: value })).toEqual({
      kind: 'problem',
      problem: `expected OTEL_EXPORTER_OTLP_ENDPOINT to be an address such as "http://localhost:4318"; found ${found}`,
    });
  });
});

describe('traceSource', () => {
  it('says where a run takes place', () => {
    const { resource, run } = traceSource(
      {
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'shop/shop',
        GITHUB_RUN_ID: '7',
        GITHUB_SHA: 'abc',
        OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=c%2Ci,service.name=other, nonsense',
        OTEL_SERVICE_NAME: 'shop',
      },
      context,
    );
    expect(Object.fromEntries(resource)).toEqual({
      'service.name': 'shop',
      'deployment.environment.name': 'c,i',
    });
    expect(Object.fromEntries(run)).toEqual({
      'cicd.pipeline.run.id': '7',
      'cicd.pipeline.run.url.full': 'https://github.com/shop/shop/actions/runs/7',
      'vcs.repository.url.full': 'https://github.com/shop/shop',
      'vcs.ref.head.revision': 'abc',
    });
  });
});
