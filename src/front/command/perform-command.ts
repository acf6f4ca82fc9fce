import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hideVariables } from '../../host/hide-variables.ts';
import { EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import type { TerminalScreen } from '../../host/terminal-screen.ts';
import { LogReporter } from '../../report/log/log.ts';
import { terminalStyle } from '../../report/log/log-style.ts';
import { makePaint } from '../../report/log/paint.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import { maskOf } from '../../report/secrets/mask.ts';
import type { TraceSource } from '../../report/traces/otlp.ts';
import { processRemarks } from '../../report/words/processes.ts';
import { withheldNames } from '../../run/task/environment.ts';
import { commandFromArguments, helpText } from './arguments.ts';
import { importHelpText } from './import-arguments.ts';
import { commandDebugging } from '../debugging.ts';
import { questionOf } from './questions.ts';
import type { LiveTerminal } from './live-terminal.ts';
import { kindOfFile, nearestGraphFile } from './nearest-graph-file.ts';
import { resizingOf } from './terminal-manners.ts';
import { JournalReporter } from '../../run/reports/journal-file.ts';
import { forgetOldReports, removeReport } from '../../run/reports/kept-reports.ts';
import { temporaryDirectory } from '../../run/reports/report-directory.ts';
import { furtherDeliveries, resultsDelivery } from '../../run/reports/results-file.ts';
import type { Told } from '../run/log-patience.ts';
import { type InputProblem, problemLines, unplaced } from '../input-problems.ts';
import type { FrontDoor, NewRun, RunSinks } from '../run/front-door.ts';
import { runAndReport } from '../run/run-and-report.ts';

/** The exit statuses of the command line: success, a task failed, nothing could be run, interrupted. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** Where a terminal program runs. */
export interface Terminal {
  readonly output: StandardOutput;
  readonly errors: StandardOutput;
  /** What `output` writes to, when a run may have a live foot there. */
  readonly screen: TerminalScreen | undefined;
  /** Whether `errors` writes to a terminal too: then it is taken for the same one. */
  readonly errorsOnScreen: boolean;
  readonly colour: boolean;
  /** Whether `errors` may have colours. */
  readonly errorsColour: boolean;
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
}

/** Does what the command line asks for, and returns the exit status. */
export async function performCommand(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { directory, environment } = terminal;
  const wholeEnvironment = { ...environment };
  hideVariables(withheldNames(environment, process.platform));
  const command = commandFromArguments(argv, {
    directory,
    kindOfFile,
    nearestGraphFile: () => nearestGraphFile(directory),
  });
  switch (command.kind) {
    case 'help':
      return show(helpText, terminal);
    case 'import-help':
      return show(importHelpText, terminal);
    case 'import': {
      const { performImport } = await import('./perform-import.ts');
      const end = await performImport(command, directory);
      return end.kind === 'text' ? show(end.text, terminal) : refuse(end.problems, terminal);
    }
    case 'version':
      return show(`${terminal.version}\n`, terminal);
    case 'problems':
      return refuse([...unplaced(command.problems), ...unplaced(['try --help'])], terminal);
    case 'run':
    case 'validate':
    case 'list':
    case 'draw':
      break;
  }
  const isRun = command.kind === 'run';
  const openLive = isRun && terminal.screen !== undefined ? await liveTerminals(terminal.screen) : undefined;
  const live: LiveTerminal[] = [];
  const door: FrontDoor<ExitStatus> = {
    asker: 'command line',
    environment,
    wholeEnvironment,
    base: directory,
    output: terminal.output,
    // Until there is something to protect, Ctrl-C ends this process at once.
    signals: () => new EndSignals(),
    keepsSignals: false,
    // Ctrl-C after all reports are made gives up nothing but the rest of the log.
    impatient: new Set(['SIGINT', 'SIGTERM']),
    refuse: (problems) => refuse(problems, terminal),
    show: (text) => show(text, terminal),
    open: (newRun) => {
      const foot = openLive?.(newRun, terminal);
      if (foot !== undefined) live.push(foot);
      return openSinks(newRun, terminal, foot);
    },
  };
  try {
    return await runAndReport(command.settings, isRun ? door : { ...door, question: questionOf(command) });
  } finally {
    // What went wrong is told below the log, without the foot.
    for (const foot of live) foot.end();
  }
}

/** What makes the live foot of a run; loaded only where there is one. */
async function liveTerminals(
  screen: TerminalScreen,
): Promise<(newRun: NewRun, terminal: Terminal) => LiveTerminal> {
  const { LiveTerminal } = await import('./live-terminal.ts');
  return ({ masker }, { output, colour, environment }) => {
    const look = { paint: makePaint(colour), mask: maskOf({ masker }) };
    return new LiveTerminal(output, screen, look, resizingOf(environment));
  };
}

/** The log, and `results.json` in a report directory that is kept only when there is something in it to look into. */
function openSinks(newRun: NewRun, terminal: Terminal, live: LiveTerminal | undefined): RunSinks<ExitStatus> {
  const { settings, reportDirectory, masker, shard, trace } = newRun;
  const { output, environment } = terminal;
  const mode = settings.log ?? (live === undefined ? 'grouped' : 'failures');
  const log = new LogReporter(live ?? output, terminalStyle(terminal.colour), { masker, mode });
  const errors = terminal.errorsOnScreen ? (live ?? terminal.errors) : terminal.errors;
  const debugging = commandDebugging(environment, errors, masker);
  const results = [resultsDelivery({ masker, shard })];
  const isOurs = settings.reportDirectory === undefined;
  const sourceOf = async (): Promise<TraceSource> => {
    const { traceSource } = await import('../traces/trace-source.ts');
    return traceSource(environment, trace);
  };
  return {
    problems: [],
    debug: debugging.debug,
    followOutput: mode === 'live',
    reporters: [
      new JournalReporter(reportDirectory, { masker }),
      ...(live === undefined ? [log] : live.reportersWith(log)),
      ...debugging.reporters,
    ],
    abandon: () => {
      live?.end();
      if (isOurs) removeReport(reportDirectory, temporaryDirectory(environment));
    },
    reports: () => results,
    correction: [],
    reported: () => undefined,
    // One that nobody asked for, and that few runs keep, has what Rundag itself and people read.
    furtherReports: () => (isOurs ? [] : furtherDeliveries({ masker }, sourceOf)),
    lateReports: () => results,
    note: async (text) => terminal.errors.write(`rundag: ${text}\n`),
    finish: async (report, problems, told) => {
      for (const problem of problems) await terminal.errors.write(`rundag: ${problem}\n`);
      const status = exitStatus(report, problems, told);
      const isWorthKeeping = !isOurs || status !== 0 || log.leftOutLines > 0 || leavesRunning(report);
      if (!isWorthKeeping) {
        removeReport(reportDirectory, temporaryDirectory(environment));
        return status;
      }
      if (isOurs) forgetOldReports(reportDirectory, temporaryDirectory(environment), Date.now());
      await output.write(`${whatIsIn(reportDirectory)}: ${reportDirectory}\n`);
      return status;
    },
  };
}

/** What there is to look into: the page for people comes first where there is one. */
function whatIsIn(reportDirectory: string): string {
  const page = existsSync(join(reportDirectory, 'report.html')) ? 'report.html, ' : '';
  return `${page}logs and results.json`;
}

/** Whether a process runs on, as its task asks, and may still write to its log. */
function leavesRunning({ tasks }: RunReport): boolean {
  return [...tasks.values()].some((task) => processRemarks(task).some(({ kind }) => kind === 'left-running'));
}

/** A run that could not be reported as promised is a failure. */
function exitStatus(report: RunReport, problems: readonly string[], told: Told['kind']): ExitStatus {
  if (told === 'given-up') return 130;
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

/** Writes the answer to a question; that it cannot be written is reported, and is a failure. */
async function show(text: string, { output, errors }: Terminal): Promise<0 | 2> {
  await output.write(text);
  await output.flush();
  if (output.problem === undefined) return 0;
  await errors.write(`rundag: ${output.problem}\n`);
  return 2;
}

async function refuse(problems: readonly InputProblem[], { errors, errorsColour }: Terminal): Promise<2> {
  const { ownLine, paint } = terminalStyle(errorsColour);
  await errors.write(`${problemLines(problems, ownLine, paint).join('\n')}\n`);
  return 2;
}
