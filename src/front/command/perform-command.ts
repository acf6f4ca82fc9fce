import { randomBytes } from 'node:crypto';
import { drawDot, drawMermaid, mermaidLimits } from '../../graph/draw.ts';
import { usableCpus } from '../../host/cpus.ts';
import { hideVariables } from '../../host/hide-variables.ts';
import { EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import type { Graph } from '../../model/task.ts';
import { LogReporter } from '../../report/log/log.ts';
import { terminalStyle } from '../../report/log/log-style.ts';
import { Masker } from '../../report/secrets/masker.ts';
import { processRemarks } from '../../report/words/processes.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import { counted } from '../../report/words/words.ts';
import { withheldNames } from '../../run/task/environment.ts';
import { commandFromArguments, helpText } from './arguments.ts';
import { listText } from './list-text.ts';
import { kindOfFile, nearestGraphFile } from './nearest-graph-file.ts';
import { makeDeliveries } from '../../run/reports/deliveries.ts';
import { JournalReporter } from '../../run/reports/journal-file.ts';
import { forgetOldReports, removeReport } from '../../run/reports/kept-reports.ts';
import { type GraphSettings, load } from '../load.ts';
import { firstContexts } from '../first-contexts.ts';
import { tellWithPatience } from '../log-patience.ts';
import { logProblems, removedLogs } from '../../run/reports/log-problems.ts';
import { elsewhere, type Mistake, mistakeLines } from '../mistakes.ts';
import { parallelismOf } from '../../run/parallelism.ts';
import { planText } from '../plan-text.ts';
import { makeReportDirectory, temporaryDirectory } from '../../run/reports/report-directory.ts';
import { resultsDelivery } from '../../run/reports/results-file.ts';
import { run, type RunOutcome } from '../../run/run.ts';
import { StartError } from '../../run/start-error.ts';

/** The exit statuses of the command line: all well, a task failed, nothing could be run, interrupted. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** Where a terminal program runs. */
export interface Terminal {
  readonly output: StandardOutput;
  readonly errors: StandardOutput;
  readonly colour: boolean;
  /** Whether `errors` may have colours. */
  readonly errorsColour: boolean;
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
}

/** Does what the command line asks for, and gives the exit status. */
export async function performCommand(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { directory, environment } = terminal;
  hideVariables(withheldNames(environment, process.platform));
  const command = commandFromArguments(argv, {
    directory,
    kindOfFile,
    nearestGraphFile: () => nearestGraphFile(directory),
  });
  switch (command.kind) {
    case 'help':
      return show(helpText, terminal);
    case 'version':
      return show(`${terminal.version}\n`, terminal);
    case 'mistakes':
      return refuse([...elsewhere(command.mistakes), ...elsewhere(['try --help'])], terminal);
    case 'run':
    case 'validate':
    case 'list':
    case 'draw':
      break;
  }
  const { settings } = command;
  const loaded = await load(settings, directory, firstContexts(environment), 'command line');
  if (loaded.kind === 'mistakes') return refuse(loaded.mistakes, terminal);
  const { graph, graphFile } = loaded;
  if (command.kind === 'validate') {
    return show(`${graphFile ?? 'dag'} is valid: ${counted(graph.tasks.length, 'task')}\n`, terminal);
  }
  if (command.kind === 'list') return show(listText(graph), terminal);
  if (command.kind === 'draw') return draw(graph, command.language, terminal);
  if (settings.dryRun) {
    return show(planText(graph, parallelismOf(settings.maxParallel, usableCpus())), terminal);
  }
  return runHere(graph, graphFile, settings, terminal);
}

async function runHere(
  graph: Graph,
  graphFile: string | undefined,
  settings: GraphSettings,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { output, environment } = terminal;
  const masker = new Masker();
  const made = makeReportDirectory(
    settings.reportDirectory,
    environment,
    graph.tasks.map(({ id }) => id),
  );
  if (made.kind === 'mistake') return refuse(elsewhere([made.message]), terminal);
  const reportDirectory = made.path;
  const signals = new EndSignals();
  const log = new LogReporter(output, terminalStyle(terminal.colour), { masker });
  let outcome: RunOutcome;
  try {
    outcome = await run({
      graph,
      graphFile,
      settings,
      parallelism: parallelismOf(settings.maxParallel, usableCpus()),
      reportDirectory,
      environment,
      runToken: randomBytes(16).toString('hex'),
      masker,
      reporters: [new JournalReporter(reportDirectory), log],
      signals,
    });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    if (settings.reportDirectory === undefined)
      removeReport(reportDirectory, temporaryDirectory(environment));
    return await refuse(elsewhere([error.message]), terminal);
  }
  const { report } = outcome;
  const results = [resultsDelivery({ masker })];
  const known = [...outcome.problems, ...removedLogs(report)];
  const delivered = await makeDeliveries(report, known, results);
  // Who presses Ctrl-C from now on waits for nothing but the rest of the log.
  const told = await tellWithPatience(outcome, output, signals, new Set(['SIGINT', 'SIGTERM']));
  signals.close();
  const lost = output.problem === undefined ? [] : [output.problem];
  const late = [...told.problems, ...lost].filter((problem) => !delivered.includes(problem));
  const all = late.length === 0 ? delivered : await makeDeliveries(report, [...delivered, ...late], results);
  const problems = [...logProblems(report), ...all];
  for (const problem of problems) await terminal.errors.write(`rundag: ${problem}\n`);
  const status = told.kind === 'given-up' ? 130 : exitStatus(report, problems);
  const isWorthKeeping = status !== 0 || log.leftOutLines > 0 || leavesRunning(report);
  if (settings.reportDirectory === undefined && !isWorthKeeping) {
    // Nobody asked for it, and there is nothing in it to look into.
    removeReport(reportDirectory, temporaryDirectory(environment));
  } else {
    if (settings.reportDirectory === undefined)
      forgetOldReports(reportDirectory, temporaryDirectory(environment), Date.now());
    await output.write(`logs and results.json: ${reportDirectory}\n`);
  }
  return status;
}

/** Whether a process runs on, as its task wants, and goes on to write to its log. */
function leavesRunning({ tasks }: RunReport): boolean {
  return [...tasks.values()].some((task) => processRemarks(task).some(({ kind }) => kind === 'left-running'));
}

/** A run that could not be reported as promised is a failure. */
function exitStatus(report: RunReport, problems: readonly string[]): ExitStatus {
  switch (report.ended?.result) {
    case 'success':
      return problems.length > 0 ? 1 : 0;
    case 'cancelled':
      return 130;
    case 'failure':
    case undefined:
      return 1;
  }
}

async function draw(graph: Graph, language: 'mermaid' | 'dot', terminal: Terminal): Promise<ExitStatus> {
  const tasks = graph.tasks.map(({ id, needs }) => ({ id, label: id, needs }));
  const drawing = language === 'dot' ? drawDot(tasks) : drawMermaid(tasks);
  if (drawing === undefined) {
    const { edges, characters } = mermaidLimits;
    const message = `--graph mermaid: expected a graph that Mermaid can draw (at most ${edges} edges and ${characters} characters); found ${graph.tasks.length} tasks: use --graph dot, or name targets`;
    return refuse(elsewhere([message]), terminal);
  }
  return show(drawing, terminal);
}

/** Writes the answer to a question; when it cannot be written that is told, and is a failure. */
async function show(text: string, { output, errors }: Terminal): Promise<0 | 2> {
  await output.write(text);
  await output.flush();
  if (output.problem === undefined) return 0;
  await errors.write(`rundag: ${output.problem}\n`);
  return 2;
}

async function refuse(mistakes: readonly Mistake[], { errors, errorsColour }: Terminal): Promise<2> {
  const { ownLine, paint } = terminalStyle(errorsColour);
  await errors.write(`${mistakeLines(mistakes, ownLine, paint).join('\n')}\n`);
  return 2;
}
