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

/** The attributes of all spans: what a user states, and a name for the service in any case. */
function resourceIn(serviceName: string, attributes: string): ReadonlyMap<string, string> {
  const stated = pairsIn(attributes).slice(0, mostAttributes);
  const named = serviceName === '' ? [] : [['service.name', serviceName] as const];
  return new Map([['service.name', 'rundag'], ...stated, ...named]);
}

/** The pairs of a variable such as `service.name=shop,team=c%2Ci`, without their percent-encoding; what is no pair is left out. */
export function pairsIn(text: string): readonly (readonly [name: string, value: string])[] {
  return text.split(',').flatMap((part) => {
    const [, name, value] = /^\s*([^=]+?)\s*=(.*)$/s.exec(part) ?? [];
    return name === undefined || value === undefined ? [] : [[name, decoded(value.trim())] as const];
  });
}

/** As it is when the encoding is not valid. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
