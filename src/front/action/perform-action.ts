import { formatCommand } from '../../github/format-command.ts';
import { readInput } from '../../host/github.ts';
import { hideVariables } from '../../host/hide-variables.ts';
import { EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import { annotation } from '../../report/annotations/annotation.ts';
import { annotationsOf } from '../../report/annotations/annotations.ts';
import { LogReporter } from '../../report/log/log.ts';
import { githubStyle } from '../../report/log/log-style.ts';
import { JournalReporter } from '../../run/reports/journal-file.ts';
import { leftOut, unasked } from '../../run/reports/deliveries.ts';
import { furtherDeliveries, resultsDelivery } from '../../run/reports/results-file.ts';
import { probableSecrets } from '../../run/history/secret-values.ts';
import { withheldNames } from '../../run/task/environment.ts';
import { actionDebugging } from '../debugging.ts';
import { currentDirectory } from '../current-directory.ts';
import { unplaced } from '../input-problems.ts';
import type { NewRun, RunSinks } from '../run/front-door.ts';
import { runAndReport } from '../run/run-and-report.ts';
import {
  lateSummaryDelivery,
  leftOutOfOutputs,
  outputsDelivery,
  resultDelivery,
  setEmptyOutputs,
  summaryDelivery,
  variablesDelivery,
} from './github-outputs.ts';
import { settingsFromInputs } from './inputs.ts';
import { leaveState } from './post-state.ts';
import { refuseStep } from './refuse-step.ts';
import { RunnerRequests } from './runner-requests.ts';
import { writeAnnotations, writeProblems } from './write-annotations.ts';

/** Where a step prints. */
export interface StepOutput {
  readonly output: StandardOutput;
  /** For what cannot be printed on `output`. */
  readonly errors: StandardOutput;
}

/** Does what a workflow step asks for, and returns the exit status: 0 exactly when the run succeeded. */
export async function performAction(environment: NodeJS.ProcessEnv, step: StepOutput): Promise<0 | 1> {
  const { output } = step;
  // For the whole life of this process: a signal may shorten the run, but never its reports.
  const signals = new EndSignals();
  const workspace = environment['GITHUB_WORKSPACE'] ?? currentDirectory();
  const asked = settingsFromInputs(readInput, workspace);
  // Only now that all inputs are read: a task that looks at this process must find no more than its own environment has.
  // What a store of histories needs of them is not there any more then.
  const whole = { ...environment };
  hideVariables(withheldNames(environment, process.platform));
  if (asked.kind === 'settings') await maskToken(asked.settings.githubToken, output);
  if (asked.kind === 'problems') return await refuseStep(unplaced(asked.problems), undefined, output);
  return await runAndReport<0 | 1>(asked.settings, {
    asker: 'action',
    environment,
    wholeEnvironment: whole,
    base: workspace,
    output,
    signals: () => signals,
    keepsSignals: true,
    impatient: new Set(['SIGTERM']),
    refuse: (problems, graphFile) => refuseStep(problems, graphFile, output),
    show: (text, outputs) => showPlan(text, outputs, step),
    open: (newRun) => openSinks(newRun, step, { environment, workspace, signals }),
  });
}

async function showPlan(
  text: string,
  outputs: ReadonlyMap<string, string> | undefined,
  step: StepOutput,
): Promise<0 | 1> {
  const { output } = step;
  await output.write(text);
  const problems = setEmptyOutputs('success', outputs);
  await output.flush();
  await tell(output.problem === undefined ? problems : [...problems, output.problem], step);
  return problems.length === 0 && output.problem === undefined ? 0 : 1;
}

/** The runner knows only the secrets of the workflow: a token may come from elsewhere. */
async function maskToken(token: string | undefined, output: StandardOutput): Promise<void> {
  if (token === undefined) return;
  await output.write(`${formatCommand({ name: 'add-mask', properties: new Map(), data: token })}\n`);
}

/** The post entry has nothing more to complete. */
function leaveFinished(): void {
  leaveState({ finished: 'true' });
}

/** Where a step runs, and what may end it. */
interface StepFacts {
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute. */
  readonly workspace: string;
  readonly signals: EndSignals;
}

/** The log, annotations, outputs, variables, summary and `results.json` of a step. */
function openSinks(
  newRun: NewRun,
  step: StepOutput,
  { environment, workspace, signals }: StepFacts,
): RunSinks<0 | 1> {
  const { graph, settings, reportDirectory, runToken, masker, shard, trace } = newRun;
  const { output } = step;
  if (settings.githubToken !== undefined) masker.add(settings.githubToken);
  for (const secret of probableSecrets(environment)) masker.add(secret);
  const debugging = actionDebugging(environment, output, masker);
  const further = furtherDeliveries({ masker }, async () => {
    const { traceSource } = await import('../traces/trace-source.ts');
    return traceSource(environment, trace);
  });
  const missing: string[] = [];
  return {
    // Before the first task starts: when this process is killed, the post entry ends what is left.
    problems: leaveState({ 'run-token': runToken, 'report-directory': reportDirectory }),
    debug: debugging.debug,
    followOutput: settings.log === 'live',
    reporters: [
      new RunnerRequests(output),
      new JournalReporter(reportDirectory, { masker }),
      new LogReporter(output, githubStyle(true), {
        shortenedMasker: masker,
        mode: settings.log ?? 'grouped',
      }),
      ...debugging.reporters,
    ],
    cleanUpSeconds: cleanUpSeconds(graph.tasks.length),
    warningsOf: leftOutOfOutputs,
    beforeVerdict: (report) =>
      settings.annotations ? writeAnnotations(annotationsOf(report, { masker }), output) : undefined,
    abandon: leaveFinished,
    // What later steps cannot do without comes first: the time of a cancelled run may run out.
    reports: (merged) => [
      variablesDelivery(merged),
      outputsDelivery,
      ...(settings.summary ? [summaryDelivery({ masker })] : []),
      resultsDelivery({ masker, shard }),
    ],
    correction: [resultDelivery],
    reported: leaveFinished,
    furtherReports: (told) => {
      const wanted = told === 'given-up' ? leftOut(further) : further;
      return settings.reportDirectory === undefined
        ? unasked(wanted, (problem) => missing.push(problem))
        : wanted;
    },
    lateReports: (late, told, report) => {
      if (told === 'given-up') leaveState({ 'unprinted-log': late.join('; ') });
      // The runner kills this process soon: results.json is rewritten only when it would claim that all is well.
      const rewritten = told === 'whole' || report.ended?.result === 'success';
      return [
        resultDelivery,
        ...(settings.summary ? [lateSummaryDelivery(late, { masker })] : []),
        ...(rewritten ? [resultsDelivery({ masker, shard })] : []),
      ];
    },
    announce: async (report) => {
      if (settings.githubToken === undefined && settings.checks.length === 0) return;
      const { makeChecks } = await import('./step-checks.ts');
      await makeChecks(report, { ...newRun, environment, workspace, signals, output });
    },
    note: async (text) => output.write(`${githubStyle(true).ownLine(text)}\n`),
    // The runner grants a cancelled step some seconds, and the post entry all the time that it needs.
    keepLater: async (kept) => {
      if (signals.heard === 0) return false;
      const { leaveHistory } = await import('./left-history.ts');
      return leaveHistory(kept, environment);
    },
    // A check that cannot report is not green.
    finish: async (report, problems) => {
      await writeAnnotations(
        missing.map((problem) => annotation('warning', 'a report is missing', problem, undefined)),
        output,
      );
      await tell(problems, step);
      return report.ended?.result === 'success' && problems.length === 0 && output.problem === undefined
        ? 0
        : 1;
    },
  };
}

/** Reports what could not be reported, wherever that is still possible. */
async function tell(problems: readonly string[], { output, errors }: StepOutput): Promise<void> {
  await writeProblems(problems, output);
  if (output.problem === undefined) return;
  for (const problem of problems) {
    const written = errors.write(`rundag: ${problem}\n`);
    // A reader that is gone from the one may be gone from the other.
    if (!output.abandoned) await written;
  }
}

/** How long a cancelled run of a small graph may clean up, in seconds: GitHub's runner sends its second signal after 7.5 s. */
const longest = 5;

/** The least time for clean-ups in any graph, in seconds: enough for a task to end when asked to. */
const shortest = 1;

/** The part of that time that one task uses up, in seconds: cancelling 100,000 tasks and writing their reports takes 2.9 s on two CPUs. */
const perTask = 30e-6;

/**
 * After this many seconds the clean-ups of a cancelled run are forced to end, and nothing more starts: the rest of what
 * the runner grants is for the reports, which take longer the more tasks there are.
 */
export function cleanUpSeconds(tasks: number): number {
  return Math.max(shortest, longest - tasks * perTask);
}
