import type { FailureCause } from '../../model/failure-cause.ts';
import type { Json } from '../../model/json.ts';
import type { AttemptOutcome, Because, TestReport } from '../../model/outcome.ts';
import { pathFrom } from './event-line.ts';
import { saidOfAttempt } from '../words/cause-text.ts';
import { givenInReport, givenSentence } from '../words/given-words.ts';
import { exitCodeOf, jsonObject, roundedSeconds, signalOf } from './json-text.ts';
import { insightJson } from './insight-json.ts';
import { shardJson, type ShardOfRun } from './shard-json.ts';
import { maskOf } from '../secrets/mask.ts';
import type { Mask, MaskOptions } from '../secrets/mask.ts';
import { processRemarks } from '../words/processes.ts';
import { filesOf, lastOutcome } from '../run/run-report.ts';
import type { AttemptReport, RunReport, TaskReport } from '../run/run-report.ts';
import { attemptText, whyText } from '../words/task-words.ts';

/** What every such document begins with. */
export const resultsFormat = 'rundag-results';

/** Version of the document's form: it grows only when something changes its meaning or is removed. */
export const resultsVersion = 1;

/**
 * The document `results.json` in pieces, a task a line: everything known of the run. Masked, since it is kept and
 * passed on; names in kebab-case as in the `tasks` output; times in seconds from the run's start.
 */
export function* resultsJson(report: RunReport, options: ResultsOptions = {}): Generator<string> {
  const mask = maskOf(options);
  yield `{"format":"${resultsFormat}","version":${resultsVersion},\n"run":${runJson(report, mask)},\n"tasks":[`;
  let separator = '\n';
  for (const task of report.tasks.values()) {
    yield `${separator}${taskJson(report, task, mask)}`;
    separator = ',\n';
  }
  if (options.shard !== undefined) {
    yield '\n]';
    yield* shardJson(report, options.shard, mask);
    yield '}\n';
  } else yield '\n]}\n';
}

/** How such a document is made. */
export interface ResultsOptions extends MaskOptions {
  /** Set when the run is a part of a graph whose other parts run elsewhere. */
  readonly shard?: ShardOfRun | undefined;
}

/** What is read back of such a document. */
export interface ReadResults {
  /** The paths of the logs, as they stand in it. */
  readonly logs: readonly string[];
  /** The ids of the processes that were left running. */
  readonly leftRunning: readonly number[];
}

/** Reads a document of any version; undefined for any other text. */
export function readResults(document: string): ReadResults | undefined {
  const results = parsed(document);
  if (fieldOf(results, 'format') !== resultsFormat || !Number.isInteger(fieldOf(results, 'version')))
    return undefined;
  const tasks = listOf(fieldOf(results, 'tasks'));
  return {
    logs: tasks
      .flatMap((task) => listOf(fieldOf(task, 'attempts')))
      .map((attempt) => fieldOf(attempt, 'log'))
      .filter((log) => typeof log === 'string'),
    leftRunning: tasks
      .flatMap((task) => listOf(fieldOf(task, 'processes')))
      .filter((remark) => fieldOf(remark, 'kind') === 'left-running')
      .map((remark) => fieldOf(remark, 'pid'))
      .filter((pid) => typeof pid === 'number'),
  };
}

function parsed(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return found;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function runJson(report: RunReport, mask: Mask): string {
  const { counts, criticalPath, closedBy } = report;
  return jsonObject([
    ['title', text(report.title, mask)],
    ['graph-file', text(report.graphFile, mask)],
    ['result', json(report.ended?.result ?? null)],
    ['started-at', json(new Date(report.startedAt).toISOString())],
    ['seconds', json(roundedSeconds(report.wallSeconds))],
    ['task-seconds', json(roundedSeconds(report.taskSeconds))],
    ['cpu-bound-seconds', json(roundedSeconds(report.cpuBoundSeconds))],
    ['parallelism', json(report.parallelism)],
    ['parallelism-because', text(report.parallelismBecause, mask)],
    ['processes', json(report.processes ?? null)],
    ...(report.machines.length === 0 ? [] : machinesJson(report, mask)),
    ['counts', json({ ...counts })],
    ['given', text(givenSentence(givenInReport(report)), mask)],
    ['critical-path', json({ seconds: roundedSeconds(criticalPath.seconds), tasks: criticalPath.path })],
    ['insight', json(report.insight === undefined ? null : insightJson(report.insight, mask))],
    ['closed-by', json(closedBy === undefined ? null : { ...closedBy })],
    [
      'warnings',
      list(report.warnings, ({ message, task }) => json({ task: task ?? null, message: mask(message) })),
    ],
  ]);
}

/** The other machines, and what of their work was done more than once. */
function machinesJson(report: RunReport, mask: Mask): readonly (readonly [string, string])[] {
  const since = (at: number): string => json(roundedSeconds((at - report.startedAt) / 1000));
  return [
    ['merge-started', since(report.startedHereAt)],
    ['repeated-seconds', json(roundedSeconds(report.repeatedSeconds))],
    [
      'machines',
      list(report.machines, ({ name, directory, cpus, startedAt, endedAt, setUpSeconds }) =>
        jsonObject([
          ['name', text(name, mask)],
          ['report', text(directory, mask)],
          ['cpus', json(cpus)],
          ['started', since(startedAt)],
          ['ended', since(endedAt)],
          ['set-up-seconds', json(setUpSeconds === undefined ? null : roundedSeconds(setUpSeconds))],
        ]),
      ),
    ],
  ];
}

function taskJson(report: RunReport, task: TaskReport, mask: Mask): string {
  const last = lastOutcome(task);
  const { outputs } = filesOf(task);
  // Concatenated by hand: with 100,000 tasks a list of entries for each would take most of the time.
  return [
    `{"id":${json(task.task.id)},"key":${json(task.task.key)},"name":${text(task.name, mask)}`,
    `,"needs":${json(task.task.needs)},"at":${json({ ...task.task.at })}`,
    `,"result":${json(task.ended?.result ?? null)},"because":${json(task.ended?.because.kind ?? null)}`,
    `,"given":${givenJson(task.ended?.because, mask)}`,
    `,"why":${text(whyText(task), mask)},"tolerated":${task.ended?.tolerated ?? false},"flaky":${task.flaky}`,
    `,"exit-code":${json(exitCodeOf(last?.termination))},"signal":${json(signalOf(last?.termination))}`,
    `,"seconds":${roundedSeconds(task.seconds)}`,
    `,"ready-seconds":${task.readySeconds === undefined ? 'null' : roundedSeconds(task.readySeconds)}`,
    `,"attempts":${list(task.attempts, (attempt) => attemptJson(report, attempt, mask))}`,
    task.alsoRan.length === 0
      ? ''
      : `,"also-ran":${list(task.alsoRan, (attempt) => attemptJson(report, attempt, mask))}`,
    `,"outputs":${jsonObject(Array.from(outputs, ([name, value]) => [name, text(value, mask)] as const))}`,
    `,"processes":${list(processRemarks(task), (remark) => processJson(remark, mask))}}`,
  ].join('');
}

/** From where the result is known; null when the task was to be run. */
function givenJson(because: Because | undefined, mask: Mask): string {
  if (because?.kind !== 'given') return 'null';
  const { from, seconds } = because;
  return jsonObject([
    ['because', json(from.kind)],
    ...(from.kind === 'earlier-attempt' ? ([['attempt', json(from.attempt)]] as const) : []),
    ...(from.kind === 'unchanged' ? ([['since', text(from.since, mask)]] as const) : []),
    ...(from.kind === 'elsewhere' || from.kind === 'lost'
      ? ([['where', text(from.where, mask)]] as const)
      : []),
    ['seconds', seconds === undefined ? 'null' : String(roundedSeconds(seconds))],
  ]);
}

function attemptJson(report: RunReport, attempt: AttemptReport, mask: Mask): string {
  const outcome = attempt.ended?.outcome;
  const usage = outcome?.usage;
  const since = (at: number): Json => roundedSeconds((at - report.startedAt) / 1000);
  return jsonObject([
    ['attempt', json(attempt.attempt)],
    ['slot', json(attempt.slot)],
    ...(attempt.machine === undefined ? [] : ([['machine', text(attempt.machine, mask)]] as const)),
    ['started', json(since(attempt.startedAt))],
    ['ended', json(attempt.ended === undefined ? null : since(attempt.ended.at))],
    ['termination', json(outcome?.termination.kind ?? null)],
    ['why', text(attemptText(attempt), mask)],
    ['exit-code', json(exitCodeOf(outcome?.termination))],
    ['signal', json(signalOf(outcome?.termination))],
    ['cpu-seconds', usage === undefined ? 'null' : json(roundedSeconds(usage.cpuSeconds))],
    ['peak-bytes', json(usage?.peakBytes ?? null)],
    ['log', json(outcome?.logFile === undefined ? null : pathFrom(report.reportDirectory, outcome.logFile))],
    ['log-bytes', json(outcome?.logBytes ?? 0)],
    ['log-problem', text(outcome?.logProblem, mask)],
    ['said', saidJson(outcome, mask)],
    ['cause', causeJson(outcome?.cause, mask)],
    ['tests', testsJson(outcome?.tests, mask)],
  ]);
}

/** What the log says of a failed attempt in one line, with the place: by its cause, or guessed from its last lines. */
function saidJson(outcome: AttemptOutcome | undefined, mask: Mask): string {
  const { said, place } = saidOfAttempt(outcome, mask);
  if (said === undefined) return 'null';
  return json(place === undefined ? said : `${said} · ${place}`);
}

/** What the output says that went wrong; null where nothing in it marks a failure. `path` is set when the file is in the workspace. */
function causeJson(cause: FailureCause | undefined, mask: Mask): string {
  if (cause === undefined) return 'null';
  const { place } = cause;
  return jsonObject([
    ['tool', json(cause.tool)],
    ['headline', text(cause.headline, mask)],
    ['test', text(cause.testName, mask)],
    ['failures', json(cause.failures)],
    // Masked together: a secret may be in several lines.
    ['excerpt', json(mask(cause.excerpt.join('\n')).split('\n'))],
    ['first-line', json(cause.firstLine ?? null)],
    ['file', text(place?.file, mask)],
    ['path', text(place?.workspacePath, mask)],
    ['line', json(place?.line ?? null)],
    ['column', json(place?.column ?? null)],
  ]);
}

/** How many failed cases are named. */
const namedCases = 20;

/** What the test reports of an attempt have, and the first cases that failed; null when there are none. */
function testsJson(tests: TestReport | undefined, mask: Mask): string {
  if (tests === undefined) return 'null';
  const { passed, failed, error, skipped } = tests.counts;
  const failures = tests.cases.filter(({ state }) => state === 'failed' || state === 'error');
  return jsonObject([
    ['counts', json({ passed, failed, error, skipped })],
    [
      'failures',
      list(failures.slice(0, namedCases), ({ group, name, message }) =>
        json({ group: mask(group), name: mask(name), message: mask(message) }),
      ),
    ],
  ]);
}

function processJson(remark: ReturnType<typeof processRemarks>[number], mask: Mask): string {
  return jsonObject([
    ['kind', json(remark.kind === 'leftover' ? 'leaky' : remark.kind)],
    ['pid', json(remark.process.pid)],
    ['command', text(remark.process.command, mask)],
    ['reason', remark.kind === 'survivor' ? text(remark.reason, mask) : 'null'],
  ]);
}

function json(value: Json): string {
  return JSON.stringify(value);
}

function text(value: string | undefined, mask: Mask): string {
  return JSON.stringify(value === undefined ? null : mask(value));
}

function list<Item>(items: readonly Item[], render: (item: Item) => string): string {
  return `[${items.map((item) => render(item)).join(',')}]`;
}
