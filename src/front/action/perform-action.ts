import { randomBytes } from 'node:crypto';
import { usableCpus } from '../../host/cpus.ts';
import { readInput } from '../../host/github.ts';
import { hideVariables } from '../../host/hide-variables.ts';
import { EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import type { Graph } from '../../model/task.ts';
import { annotationsOf } from '../../report/annotations/annotations.ts';
import { LogReporter } from '../../report/log/log.ts';
import { githubStyle } from '../../report/log/log-style.ts';
import { Masker } from '../../report/secrets/masker.ts';
import { currentDirectory } from '../current-directory.ts';
import { makeDeliveries } from '../../run/reports/deliveries.ts';
import { cleanUpSeconds } from './clean-up-time.ts';
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
import { JournalReporter } from '../../run/reports/journal-file.ts';
import { type GraphSettings, load } from '../load.ts';
import { firstContexts } from '../first-contexts.ts';
import { tellWithPatience } from '../log-patience.ts';
import { logProblems, removedLogs } from '../../run/reports/log-problems.ts';
import { elsewhere } from '../mistakes.ts';
import { parallelismOf } from '../../run/parallelism.ts';
import { planText } from '../plan-text.ts';
import { leaveState } from './post-state.ts';
import { refuseStep } from './refuse-step.ts';
import { makeReportDirectory } from '../../run/reports/report-directory.ts';
import { resultsDelivery } from '../../run/reports/results-file.ts';
import { run, type RunOutcome } from '../../run/run.ts';
import { RunnerRequests } from './runner-requests.ts';
import { StartError } from '../../run/start-error.ts';
import { withheldNames } from '../../run/task/environment.ts';
import { writeAnnotations, writeProblems } from './write-annotations.ts';

/** Where a step's words go. */
export interface StepOutput {
  readonly output: StandardOutput;
  /** For what cannot be said on `output`. */
  readonly errors: StandardOutput;
}

/** Does what a workflow step asks for, and gives the exit status: 0 exactly when the run succeeded. */
export async function performAction(environment: NodeJS.ProcessEnv, step: StepOutput): Promise<0 | 1> {
  const { output } = step;
  // From the first moment to the last, which is this process's own: a signal may shorten the run, and never its reports.
  const signals = new EndSignals();
  const workspace = environment['GITHUB_WORKSPACE'] ?? currentDirectory();
  const asked = settingsFromInputs(readInput, workspace);
  // All inputs are read: a task that looks at this process finds no more than its own environment has.
  hideVariables(withheldNames(environment, process.platform));
  if (asked.kind === 'mistakes') return await refuseStep(elsewhere(asked.mistakes), undefined, output);
  const { settings } = asked;
  const loaded = await load(settings, workspace, firstContexts(environment));
  const { graphFile } = loaded;
  if (loaded.kind === 'mistakes') return await refuseStep(loaded.mistakes, graphFile, output);
  const { graph } = loaded;
  if (settings.dryRun) {
    await output.write(planText(graph, parallelismOf(settings.maxParallel, usableCpus())));
    const problems = setEmptyOutputs('success');
    await output.flush();
    await tell(output.problem === undefined ? problems : [...problems, output.problem], step);
    return problems.length === 0 && output.problem === undefined ? 0 : 1;
  }
  const made = makeReportDirectory(
    settings.reportDirectory,
    environment,
    graph.tasks.map(({ id }) => id),
  );
  if (made.kind === 'mistake') return await refuseStep(elsewhere([made.message]), graphFile, output);
  return await runStep(
    { graph, graphFile, settings, reportDirectory: made.path, environment, signals },
    step,
  );
}

interface StepRun {
  readonly graph: Graph;
  readonly graphFile: string | undefined;
  readonly settings: GraphSettings;
  readonly reportDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signals: EndSignals;
}

/** Runs the graph and makes all reports; a run that could not be reported as promised is a failure. */
async function runStep(wanted: StepRun, step: StepOutput): Promise<0 | 1> {
  const { settings, reportDirectory } = wanted;
  const { output } = step;
  const runToken = randomBytes(16).toString('hex');
  // Before the first task starts: when this process is killed, the post entry ends what is left.
  const stateProblems = leaveState({ 'run-token': runToken, 'report-directory': reportDirectory });
  const masker = new Masker();
  let outcome: RunOutcome;
  try {
    outcome = await run({
      ...wanted,
      parallelism: parallelismOf(settings.maxParallel, usableCpus()),
      runToken,
      masker,
      cleanUpSeconds: cleanUpSeconds(wanted.graph.tasks.length),
      reporters: [
        new RunnerRequests(output),
        new JournalReporter(reportDirectory),
        new LogReporter(output, githubStyle(true)),
      ],
      warningsOf: leftOutOfOutputs,
      beforeVerdict: (soFar) =>
        settings.annotations ? writeAnnotations(annotationsOf(soFar, { masker }), output) : undefined,
    });
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    leaveState({ finished: 'true' });
    return refuseStep(elsewhere([error.message]), wanted.graphFile, output);
  }
  const { report, merged, problems: runProblems } = outcome;
  const early = [...stateProblems, ...runProblems, ...removedLogs(report)];
  const known = [...early, ...(output.problem === undefined ? [] : [output.problem])];
  // What later steps cannot do without comes first: of a cancelled run the time may be up.
  const soFar = await makeDeliveries(report, known, [variablesDelivery(merged), outputsDelivery]);
  const reports = [...(settings.summary ? [summaryDelivery({ masker })] : []), resultsDelivery({ masker })];
  let made = await makeDeliveries(report, soFar, reports);
  if (made.length > soFar.length) made = await makeDeliveries(report, made, [resultDelivery]);
  leaveState({ finished: 'true' });
  const problems = await finishLog({ wanted, outcome, masker, made }, step);
  await tell([...logProblems(report), ...problems], step);
  return report.ended?.result === 'success' && problems.length === 0 && output.problem === undefined ? 0 : 1;
}

interface Unprinted {
  readonly wanted: StepRun;
  readonly outcome: RunOutcome;
  readonly masker: Masker;
  /** The problems that the reports tell of. */
  readonly made: readonly string[];
}

/**
 * Prints the rest of the log, now that nothing else waits for its reader, who may be slow or gone. What goes wrong only now
 * is added to the reports: a check that cannot report is not green. Gives all problems.
 */
async function finishLog(unprinted: Unprinted, { output }: StepOutput): Promise<readonly string[]> {
  const { wanted, outcome, masker, made } = unprinted;
  const { report } = outcome;
  const told = await tellWithPatience(outcome, output, wanted.signals, new Set(['SIGTERM']));
  const lost = output.problem === undefined ? [] : [output.problem];
  const late = [...told.problems, ...lost].filter((problem) => !made.includes(problem));
  if (late.length === 0) return made;
  if (told.kind === 'given-up') leaveState({ 'unprinted-log': late.join('; ') });
  // The runner kills this process soon: results.json is written again only when it would say that all is well.
  const rewritten = told.kind === 'whole' || report.ended?.result === 'success';
  return await makeDeliveries(
    report,
    [...made, ...late],
    [
      resultDelivery,
      ...(wanted.settings.summary ? [lateSummaryDelivery(late, { masker })] : []),
      ...(rewritten ? [resultsDelivery({ masker })] : []),
    ],
  );
}

/** Says what could not be reported wherever it still can be said. */
async function tell(problems: readonly string[], { output, errors }: StepOutput): Promise<void> {
  await writeProblems(problems, output);
  if (output.problem === undefined) return;
  for (const problem of problems) {
    const written = errors.write(`rundag: ${problem}\n`);
    // Who does not read the one may not read the other.
    if (!output.abandoned) await written;
  }
}
