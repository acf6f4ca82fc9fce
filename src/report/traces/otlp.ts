import type { Json } from '../../model/json.ts';
import { type Instant, passed, type Termination } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { otlpMark } from '../results/file-marks.ts';
import { exitCodeOf } from '../results/json-text.ts';
import { shownText } from '../words/plain-text.ts';
import { attemptText } from '../words/task-words.ts';
import { type AttemptReport, failed, type RunReport, type TaskReport } from '../run/run-report.ts';
import { attemptSpan, runSpan, type TraceContext } from './trace-context.ts';

/** Whose spans they are, and where the run took place. */
export interface TraceSource {
  readonly context: TraceContext;
  /** Attributes of all spans: `service.name`, and what a user states in `OTEL_RESOURCE_ATTRIBUTES`. */
  readonly resource: ReadonlyMap<string, string>;
  /** Attributes of the run's span: `cicd.pipeline.run.id`, `vcs.ref.head.revision` and their like. */
  readonly run: ReadonlyMap<string, string>;
}

/** The most characters of a name or message. */
const longest = 1000;

/** The most links of a span, as the kits of OpenTelemetry have them: of tasks that all need all others there would be millions. */
const mostLinks = 128;

/**
 * An OTLP document of spans in one line, as a collector reads it by `http/json` and from files
 * (https://opentelemetry.io/docs/specs/otel/protocol/file-exporter/), in pieces.
 *
 * @param spans from `spansOf`, all or some of them
 */
export function* otlpDocument(
  spans: Iterable<string>,
  { resource }: Pick<TraceSource, 'resource'>,
  options: MaskOptions = {},
): Generator<string> {
  const mask = maskOf(options);
  const attributes = Array.from(resource, ([name, value]) => textAttribute(name, mask(value)));
  yield `${otlpMark},"spans":[`;
  let separator = '';
  for (const span of spans) {
    yield `${separator}${span}`;
    separator = ',';
  }
  yield `]}],"resource":{"attributes":${JSON.stringify(attributes)}}}]}\n`;
}

/**
 * The spans of a run, a JSON text each: one for the run, and one below it for each attempt that has ended, with the names of the
 * conventions for CI/CD (https://opentelemetry.io/docs/specs/semconv/cicd/). Tasks that did not run have none.
 *
 * @param isWanted chooses the tasks whose attempts are told
 */
export function* spansOf(
  report: RunReport,
  { context, run }: TraceSource,
  options: MaskOptions = {},
  isWanted: (task: TaskReport) => boolean = () => true,
): Generator<string> {
  const mask = maskOf(options);
  yield JSON.stringify(runSpanOf(report, context, run, mask));
  const places = new Map<TaskId, number>();
  for (const id of report.tasks.keys()) places.set(id, places.size);
  const lastAttempts = new Map<TaskId, number>();
  for (const [id, { attempts }] of report.tasks)
    lastAttempts.set(id, attempts.findLast(({ machine }) => machine === undefined)?.attempt ?? 0);
  const linkTo = (need: TaskId): readonly string[] => {
    const [place, attempt] = [places.get(need), lastAttempts.get(need)];
    return place === undefined || attempt === undefined || attempt === 0
      ? []
      : [attemptSpan(context, place, attempt)];
  };
  for (const [id, task] of report.tasks) {
    if (!isWanted(task)) continue;
    const links = task.task.needs.flatMap(linkTo);
    for (const attempt of task.attempts) {
      // What another machine ran has its span in the trace of that run.
      if (attempt.machine !== undefined) continue;
      const span = attemptSpan(context, places.get(id) ?? 0, attempt.attempt);
      const made = attemptSpanOf(task, attempt, { context, span, links, mask });
      if (made !== undefined) yield JSON.stringify(made);
    }
  }
}

function runSpanOf(
  report: RunReport,
  context: TraceContext,
  facts: ReadonlyMap<string, string>,
  mask: Mask,
): Json {
  const result = report.ended?.result;
  const { counts } = report;
  return {
    traceId: context.traceId,
    spanId: runSpan(context),
    ...(context.parent === undefined ? {} : { parentSpanId: context.parent }),
    name: shownText(report.title, mask, longest),
    kind: kinds.internal,
    startTimeUnixNano: nanoseconds(report.startedAt),
    endTimeUnixNano: nanoseconds(report.startedAt + report.wallSeconds * 1000),
    attributes: [
      textAttribute('cicd.pipeline.name', shownText(report.title, mask, longest)),
      textAttribute('cicd.pipeline.result', result === 'cancelled' ? 'cancellation' : (result ?? 'error')),
      ...Array.from(facts, ([name, value]) => textAttribute(name, mask(value))),
      numberAttribute('rundag.parallelism', report.parallelism),
      numberAttribute('rundag.tasks', report.tasks.size),
      ...Object.entries(counts).map(([name, count]) => numberAttribute(`rundag.tasks.${name}`, count)),
    ],
    status: result === 'success' ? { code: codes.ok } : { code: codes.error },
  };
}

/** What a span of an attempt is told beside the attempt. */
interface AttemptFacts {
  readonly context: TraceContext;
  readonly span: string;
  /** The spans of the attempts that it had to wait for. */
  readonly links: readonly string[];
  readonly mask: Mask;
}

function attemptSpanOf(
  task: TaskReport,
  attempt: AttemptReport,
  { context, span, links, mask }: AttemptFacts,
): Json | undefined {
  const { ended } = attempt;
  if (ended === undefined) return undefined;
  const { termination, cause, usage } = ended.outcome;
  const code = exitCodeOf(termination);
  const good = passed(termination);
  const id = shownText(task.task.id, mask, longest);
  return {
    traceId: context.traceId,
    spanId: span,
    parentSpanId: runSpan(context),
    name: shownText(task.name, mask, longest),
    kind: kinds.internal,
    startTimeUnixNano: nanoseconds(attempt.startedAt),
    endTimeUnixNano: nanoseconds(Math.max(ended.at, attempt.startedAt)),
    attributes: [
      textAttribute('cicd.pipeline.task.name', shownText(task.name, mask, longest)),
      textAttribute('cicd.pipeline.task.run.id', `${id}/${attempt.attempt}`),
      textAttribute('cicd.pipeline.task.run.result', resultWord(termination)),
      textAttribute('rundag.task.id', id),
      textAttribute('rundag.task.result', task.ended?.result ?? 'unfinished'),
      { key: 'rundag.task.tolerated', value: { boolValue: failed(task) && task.ended?.tolerated === true } },
      numberAttribute('rundag.attempt', attempt.attempt),
      numberAttribute('rundag.slot', attempt.slot),
      ...(code === null ? [] : [numberAttribute('process.exit.code', code)]),
      ...(usage === undefined
        ? []
        : [
            { key: 'rundag.cpu.seconds', value: { doubleValue: usage.cpuSeconds } },
            numberAttribute('rundag.memory.peak', usage.peakBytes),
          ]),
    ],
    links: links.slice(0, mostLinks).map((spanId) => ({ traceId: context.traceId, spanId })),
    ...(links.length > mostLinks ? { droppedLinksCount: links.length - mostLinks } : {}),
    status: good
      ? { code: codes.ok }
      : {
          code: codes.error,
          message: shownText(
            [attemptText(attempt), cause?.headline].filter(isText).join(': '),
            mask,
            longest,
          ),
        },
  };
}

const isText = (text: string | undefined): text is string => text !== undefined;

/** The words of `cicd.pipeline.task.run.result`. */
function resultWord(termination: Termination): string {
  switch (termination.kind) {
    case 'exited':
    case 'stopped':
      return passed(termination) ? 'success' : 'failure';
    case 'timed-out':
    case 'not-ready':
      return 'timeout';
    case 'cancelled':
      return 'cancellation';
    case 'could-not-start':
    case 'keeper-killed':
      return 'error';
    case 'signalled':
    case 'bad-task-file':
    case 'too-many-masks':
    case 'ended-early':
      return 'failure';
  }
}

/** As the protocol numbers them. */
const kinds = { internal: 1 } as const;
const codes = { ok: 1, error: 2 } as const;

function textAttribute(key: string, value: string): Json {
  return { key, value: { stringValue: value } };
}

/** Whole numbers are texts in OTLP's JSON, as in that of protocol buffers. */
function numberAttribute(key: string, value: number): Json {
  return { key, value: { intValue: String(Math.round(value)) } };
}

/** As text, since a number of JavaScript cannot hold all the digits. */
function nanoseconds(at: Instant): string {
  return String(BigInt(Math.round(at * 1000)) * 1000n);
}
