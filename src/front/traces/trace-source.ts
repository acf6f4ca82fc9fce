import type { TraceSource } from '../../report/traces/otlp.ts';
import type { TraceContext } from '../../report/traces/trace-context.ts';

/** The most attributes that `OTEL_RESOURCE_ATTRIBUTES` may add. */
const mostAttributes = 64;

/**
 * Whose spans the spans of a run are, and where it takes place: by the variables of OpenTelemetry and of GitHub, in the words of
 * https://opentelemetry.io/docs/specs/semconv/registry/attributes/cicd/ and …/vcs/.
 */
export function traceSource(environment: NodeJS.ProcessEnv, context: TraceContext): TraceSource {
  const valueOf = (name: string): string => environment[name] ?? '';
  const server = valueOf('GITHUB_SERVER_URL');
  const repository = valueOf('GITHUB_REPOSITORY');
  const run = valueOf('GITHUB_RUN_ID');
  const address = server === '' || repository === '' ? '' : `${server}/${repository}`;
  const facts: readonly (readonly [string, string])[] = [
    ['cicd.pipeline.run.id', run],
    ['cicd.pipeline.run.url.full', address === '' || run === '' ? '' : `${address}/actions/runs/${run}`],
    ['cicd.worker.name', valueOf('RUNNER_NAME')],
    ['vcs.repository.url.full', address],
    ['vcs.ref.head.name', valueOf('GITHUB_HEAD_REF') || valueOf('GITHUB_REF_NAME')],
    ['vcs.ref.head.revision', valueOf('GITHUB_SHA')],
    ['vcs.ref.base.name', valueOf('GITHUB_BASE_REF')],
  ];
  return {
    context,
    resource: resourceIn(valueOf('OTEL_SERVICE_NAME'), valueOf('OTEL_RESOURCE_ATTRIBUTES')),
    run: new Map(facts.filter(([, value]) => value !== '')),
  };
}

/** `service.name=shop,deployment.environment.name=ci`: percent-encoded. */
function resourceIn(serviceName: string, attributes: string): ReadonlyMap<string, string> {
  const resource = new Map([['service.name', 'rundag']]);
  for (const pair of attributes.split(',').slice(0, mostAttributes)) {
    const [, name, value] = /^\s*([^=]+?)\s*=(.*)$/s.exec(pair) ?? [];
    if (name !== undefined && value !== undefined) resource.set(name, decoded(value.trim()));
  }
  if (serviceName !== '') resource.set('service.name', serviceName);
  return resource;
}

/** The text without its percent-encoding; as it is when that is not valid. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
