import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { run, type RunRequest } from '../../src/run/run.ts';
import type { RunSettings } from '../../src/run/assembly.ts';
import { loadGraph } from '../../src/graph-file/load.ts';
import type { EndSignals } from '../../src/host/signals.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import type { Reporter } from '../../src/report/run/reporter.ts';
import type { Graph, TaskId } from '../../src/model/task.ts';
import type { AnnotationCommand } from '../../src/github/workflow-command.ts';
import { annotationsOf } from '../../src/report/annotations/annotations.ts';
import { DebugReporter } from '../../src/report/debug/debug-reporter.ts';
import { LogReporter } from '../../src/report/log/log.ts';
import { terminalStyle } from '../../src/report/log/log-style.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { tasksOutput } from '../../src/report/results/outputs.ts';
import { EventLines } from '../../src/report/results/event-line.ts';
import { resultsJson } from '../../src/report/results/results.ts';
import type { RunReport, TaskReport } from '../../src/report/run/run-report.ts';
import { renderSummary } from '../../src/report/summary/summary.ts';
import { plainEnvironment } from './bundle.ts';
import { eventsProblems, schemaProblems } from './published-schemas.ts';
import type { MergedTaskFiles } from '../../src/task-files/merge-task-files.ts';
import { type Machine, openMachine, writeFiles } from './machine.ts';

/** How a test runs a graph. */
export interface GraphOptions {
  /** What tasks see beside the variables that any program wants. */
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the workspace, by their path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The CPU budget; 4 when it is not given. */
  readonly cpus?: number;
  readonly settings?: Partial<RunSettings>;
  readonly machine?: Machine;
  /** They cancel the run. */
  readonly signals?: EndSignals;
  /** What else is asked of the run; the graph may stand here too, for tests of what no file can say. */
  readonly request?: Partial<RunRequest>;
  /** They hear of everything, beside the log. */
  readonly reporters?: readonly Reporter[];
  readonly debug?: boolean;
}

/** A run inside this process. */
export interface RunningGraph {
  readonly machine: Machine;
  /** All events so far. */
  readonly events: readonly RunEvent[];
  /** The first event of a kind about a task, past or future; rejects when the run ends without it. */
  readonly event: <Type extends RunEvent['type']>(
    type: Type,
    task?: TaskId,
  ) => Promise<Extract<RunEvent, { readonly type: Type }>>;
  readonly finished: Promise<FinishedGraph>;
}

/** Everything that a run has to say. */
export interface FinishedGraph {
  readonly machine: Machine;
  readonly events: readonly RunEvent[];
  readonly report: RunReport;
  /** What the tasks exported to the later steps of the job. */
  readonly merged: MergedTaskFiles;
  /** What went wrong beside the tasks before the log was finished. */
  readonly problemsBefore: readonly string[];
  readonly problems: readonly string[];
  /** The log as a terminal shows it, without colours. */
  readonly log: string;
  /** The debug lines, without their prefix; none unless the run is debugged. */
  readonly debugLines: readonly string[];
  readonly summary: string;
  readonly annotations: readonly AnnotationCommand[];
  /** The output `tasks`. */
  readonly tasks: Readonly<Record<TaskId, { readonly result: string; readonly flaky: boolean }>>;
  readonly results: ResultsFile;
  /** What became of a task; throws for one that the graph does not have. */
  readonly task: (id: TaskId) => TaskReport;
  /** The output of a task's attempt, as its log file has it. */
  readonly output: (id: TaskId, attempt?: number) => string;
}

/** The part of `results.json` that these tests look at. */
export interface ResultsFile {
  readonly tasks: readonly {
    readonly id: TaskId;
    /** With its expressions evaluated when it has run. */
    readonly name: string;
    readonly needs: readonly TaskId[];
    readonly result: string;
    readonly flaky: boolean;
    readonly 'ready-seconds': number | null;
    readonly attempts: readonly {
      readonly slot: number;
      readonly started: number;
      readonly ended: number;
      readonly 'cpu-seconds': number | null;
      readonly 'peak-bytes': number | null;
      readonly log: string | null;
    }[];
  }[];
}

/** A graph from the text of its file; throws with its mistakes. */
export function graphOf(yaml: string): Graph {
  const loaded = loadGraph({ bytes: yaml, file: 'dag.yml', fallbackName: 'dag' }, firstContexts({}));
  if (loaded.kind === 'graph') return loaded.graph;
  throw new Error(loaded.diagnostics.map(formatDiagnostic).join('\n'));
}

/** Starts the run of a graph with real processes. */
export function startGraph(yaml: string, options: GraphOptions = {}): RunningGraph {
  const machine = options.machine ?? openMachine();
  writeFiles(machine.workspace, options.files ?? {});
  const watch = new EventWatch();
  const finished = runGraphOn(machine, yaml, options, watch);
  const over = finished.then((): never => {
    throw new Error('the run ended without it');
  });
  over.catch(() => undefined);
  const event: RunningGraph['event'] = (type, task) => Promise.race([watch.first(type, task), over]);
  return { machine, events: watch.events, event, finished };
}

/** Runs a graph to its end. */
export async function runGraph(yaml: string, options: GraphOptions = {}): Promise<FinishedGraph> {
  return startGraph(yaml, options).finished;
}

async function runGraphOn(
  machine: Machine,
  yaml: string,
  options: GraphOptions,
  watch: EventWatch,
): Promise<FinishedGraph> {
  const reportDirectory = join(machine.directory, 'report');
  mkdirSync(join(reportDirectory, 'logs'), { recursive: true });
  const masker = new Masker();
  let log = '';
  const sink = {
    write: (text: string | Uint8Array): void => {
      log += String(text);
    },
  };
  let debugText = '';
  const debugSink = { write: (text: string | Uint8Array) => void (debugText += String(text)) };
  const debugReporter = new DebugReporter(debugSink, (line) => line, terminalStyle(false), { masker });
  const debug = options.debug ?? false;
  const cpus = options.cpus ?? 4;
  const { report, merged, problems, finishLog } = await run({
    graph: options.request?.graph ?? graphOf(yaml),
    graphFile: 'dag.yml',
    settings: { ...settingsFor(machine.workspace), ...options.settings },
    parallelism: { cpus, because: `max-parallel: ${cpus}` },
    reportDirectory,
    environment: { ...plainEnvironment(), RUNNER_TEMP: machine.temp, NODE: process.execPath, ...options.env },
    runToken: randomBytes(16).toString('hex'),
    masker,
    ...(options.signals === undefined ? {} : { signals: options.signals }),
    debug,
    reporters: [
      watch,
      new LogReporter(sink, terminalStyle(false), { masker }),
      ...(debug ? [debugReporter] : []),
      ...(options.reporters ?? []),
    ],
    ...options.request,
  });
  const allProblems = await finishLog();
  const results = [...resultsJson(report, { masker })].join('');
  const lines = new EventLines({ masker });
  expect(schemaProblems('results', JSON.parse(results))).toEqual([]);
  expect(eventsProblems(watch.events.map((event) => lines.lineOf(event) ?? '').join(''))).toEqual([]);
  const task = (id: TaskId): TaskReport => {
    const found = report.tasks.get(id);
    if (found === undefined) throw new Error(`the run has no task ${id}`);
    return found;
  };
  return {
    machine,
    events: watch.events,
    report,
    merged,
    problemsBefore: problems,
    problems: allProblems,
    log,
    debugLines: debugText.split('\n').slice(0, -1),
    summary: renderSummary(report, { masker }),
    annotations: annotationsOf(report, { masker }),
    tasks: JSON.parse(tasksOutput(report).text),
    results: JSON.parse(results),
    task,
    output: (id, attempt = 1) => {
      const logFile = task(id).attempts[attempt - 1]?.ended?.outcome.logFile;
      return logFile === undefined ? '' : readFileSync(logFile, 'utf8');
    },
  };
}

/** The settings of a run that nobody has set anything for. */
export function settingsFor(workingDirectory: string): RunSettings {
  return { failFast: false, maxFailures: 0, workingDirectory, graceSeconds: 4, shareCpus: 'declared' };
}

/** Keeps all events, and tells of the first that matches. */
class EventWatch {
  readonly name = 'the test';
  readonly events: RunEvent[] = [];
  #waiting: { readonly matches: (event: RunEvent) => boolean; readonly found: () => void }[] = [];

  on(event: RunEvent): void {
    this.events.push(event);
    for (const { matches, found } of this.#waiting) if (matches(event)) found();
    this.#waiting = this.#waiting.filter(({ matches }) => !matches(event));
  }

  async first<Type extends RunEvent['type']>(
    type: Type,
    task: TaskId | undefined,
  ): Promise<Extract<RunEvent, { readonly type: Type }>> {
    const matches = (event: RunEvent): event is Extract<RunEvent, { readonly type: Type }> =>
      event.type === type && (task === undefined || ('task' in event && event.task === task));
    if (!this.events.some(matches))
      await new Promise<void>((found) => this.#waiting.push({ matches, found }));
    const event = this.events.find(matches);
    if (event === undefined) throw new Error('the event that was found is gone');
    return event;
  }
}
