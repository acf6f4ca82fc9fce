import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstContexts, type GraphSettings, load } from '../../../src/front/load.ts';
import { Memory } from '../../../src/front/memory.ts';
import { readSettings } from '../../../src/front/settings/read-settings.ts';
import type { EndSignals } from '../../../src/host/signals.ts';
import type { TaskFiles } from '../../../src/model/outcome.ts';
import type { TaskId } from '../../../src/model/task.ts';
import type { RunEvent } from '../../../src/report/run/event.ts';
import { filesOf, type RunReport, type TaskReport } from '../../../src/report/run/run-report.ts';
import { Masker } from '../../../src/report/secrets/masker.ts';
import { run } from '../../../src/run/run.ts';

/** Where runs of one workspace take place, and what they have. */
export interface RunPlace {
  /** Absolute; the graph is its `rundag.yml`. */
  readonly workspace: string;
  /** For reports and all that lasts no longer than a run; absolute. */
  readonly temp: string;
  readonly historyDirectory: string;
  /** The whole environment of the step. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How one run differs from `rundag` on a terminal without any option. */
export interface RunWishes {
  /** By the names of the command line, without dashes: `history`, `force`. */
  readonly options?: ReadonlyMap<string, string>;
  readonly signals?: EndSignals;
  readonly onEvent?: (event: RunEvent) => void;
  readonly cpus?: number;
}

/** What a run left, beside the files of its workspace. */
export interface RememberedRun {
  readonly report: RunReport;
  /** The tasks that were run, and those that were given, sorted. */
  readonly ran: readonly TaskId[];
  readonly given: readonly TaskId[];
  /** What is said of tasks, `id: message`, in the order said. */
  readonly explanations: readonly string[];
  readonly warnings: readonly string[];
  /** What is said of the history, before and after the run. */
  readonly notices: readonly string[];
  readonly task: (id: TaskId) => TaskReport;
  readonly filesOf: (id: TaskId) => TaskFiles;
}

/** Runs the graph of a workspace in this process, with real tasks and a history, as the command line does. */
export async function runRemembering(place: RunPlace, wishes: RunWishes = {}): Promise<RememberedRun> {
  const { workspace: base, environment } = place;
  const { signals, onEvent, cpus = 4 } = wishes;
  const settings = settingsOf(place, wishes);
  const loaded = await load(settings, base, firstContexts(environment), 'command line');
  if (loaded.kind === 'problems')
    throw new Error(loaded.problems.map((problem) => JSON.stringify(problem)).join('\n'));
  const { graph, graphFile } = loaded;
  const memory = await Memory.open(settings, { asker: 'command line', environment, base });
  if (memory.problem !== undefined) throw new Error(memory.problem);
  const recalled = await memory.recall(graph);
  if (recalled.kind === 'problem') throw new Error(recalled.problem);
  const runToken = randomBytes(16).toString('hex');
  const reportDirectory = join(place.temp, `report-${runToken}`);
  mkdirSync(join(reportDirectory, 'logs'), { recursive: true });
  const events: RunEvent[] = [];
  const outcome = await run({
    ...recalled,
    graph,
    graphFile,
    settings,
    parallelism: { cpus, because: `max-parallel: ${cpus}` },
    reportDirectory,
    environment: { ...environment, RUNNER_TEMP: place.temp },
    runToken,
    masker: new Masker(),
    ...(signals === undefined ? {} : { signals }),
    reporters: [
      {
        name: 'the test',
        on: (event) => {
          events.push(event);
          onEvent?.(event);
        },
      },
    ],
  });
  await outcome.finishLog();
  const { remembered, notices } = await outcome.finishRemembering();
  const { report } = outcome;
  const kept = await memory.with(graph, report, remembered);
  const notice = kept && (await memory.save(kept));
  return {
    report,
    ...ranAndGiven(report),
    explanations: events.flatMap((event) =>
      event.type === 'explanation' ? [`${event.task}: ${event.message}`] : [],
    ),
    warnings: events.flatMap((event) =>
      event.type === 'warning' ? [`${event.task ?? 'run'}: ${event.message}`] : [],
    ),
    notices: [...recalled.notes, ...notices, ...(notice === undefined ? [] : [notice])],
    task: (id) => taskIn(report, id),
    filesOf: (id) => filesOf(taskIn(report, id)),
  };
}

function taskIn(report: RunReport, id: TaskId): TaskReport {
  const found = report.tasks.get(id);
  if (found === undefined) throw new Error(`the run has no task ${id}`);
  return found;
}

function ranAndGiven({ tasks }: RunReport): Pick<RememberedRun, 'ran' | 'given'> {
  const all = [...tasks.values()];
  return {
    ran: idsOf(all.filter(({ attempts, task }) => attempts.length > 0 && task.service === undefined)),
    given: idsOf(all.filter(({ ended }) => ended?.because.kind === 'given')),
  };
}

function idsOf(tasks: readonly TaskReport[]): readonly TaskId[] {
  return tasks.map(({ task }) => task.id).toSorted();
}

function settingsOf(place: RunPlace, { options = new Map() }: RunWishes): GraphSettings {
  const texts = new Map([['history-directory', place.historyDirectory], ...options]);
  if (texts.get('history') === 'off') texts.delete('history-directory');
  const read = readSettings({
    textOf: ({ name }) => texts.get(name),
    nameOf: ({ name }) => name,
    base: place.workspace,
  });
  if (read.kind === 'problems') throw new Error(read.problems.join('\n'));
  return { ...read.settings, source: { kind: 'file', path: 'rundag.yml', isDefault: false } };
}
