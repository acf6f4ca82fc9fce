import { expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { answer, bodyOf, serve } from '../support/web-server.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
}

it('gives each attempt a span that its processes can name as their parent', { timeout: 60_000 }, async () => {
  const received: Span[] = [];
  const url = await serve((request, response) => {
    void (async () => {
      const { resourceSpans } = JSON.parse((await bodyOf(request)).toString('utf8'));
      received.push(...resourceSpans[0].scopeSpans[0].spans);
      answer(response, 200, {});
    })();
  });
  const graph = `
tasks:
  seen: { run: 'echo "seen=$TRACEPARENT"' }
  own: { needs: seen, env: { TRACEPARENT: mine }, run: 'echo "own=$TRACEPARENT"' }
`;
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  const { status, stdout } = await runCommand({
    args: [],
    files: { 'rundag.yml': graph },
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: url,
      TRACEPARENT: `00-${trace}-00f067aa0ba902b7-01`,
    },
  });
  expect(status).toBe(0);
  const [run, seen, own] = received;
  expect(run).toMatchObject({ traceId: trace, parentSpanId: '00f067aa0ba902b7', name: 'rundag.yml' });
  expect(seen).toMatchObject({ name: 'seen', parentSpanId: run?.spanId });
  expect(own).toMatchObject({ name: 'own', parentSpanId: run?.spanId });
  expect(stdout).toContain(`seen=00-${trace}-${seen?.spanId}-01`);
  expect(stdout).toContain('own=mine');
});
