import { randomBytes } from 'node:crypto';
import { usableCpus } from '../host/cpus.ts';
import { readInput, saveState, setOutput } from '../host/github.ts';
import type { StandardOutput } from '../host/standard-output.ts';
import type { RunResult } from '../model/outcome.ts';
import type { AnnotationCommand } from '../model/workflow-command.ts';
import { annotation, formatAnnotation, withinQuota } from '../report/annotation.ts';
import { annotationsOf, annotationsOfDiagnostics } from '../report/annotations.ts';
import { LogReporter } from '../report/log.ts';
import { githubStyle } from '../report/log-style.ts';
import { Masker } from '../report/masker.ts';
import { makeDeliveries } from './deliveries.ts';
import { jobDeliveries, leftOutOfOutputs, setEmptyOutputs, summaryDelivery } from './github-outputs.ts';
import { settingsFromInputs } from './inputs.ts';
import { JournalReporter } from './journal-file.ts';
import { load } from './load.ts';
import { loadHooks } from './load-hooks.ts';
import { elsewhere, formatMistake, type Mistake } from './mistakes.ts';
import { parallelismOf } from './parallelism.ts';
import { planText } from './plan-text.ts';
import { makeReportDirectory } from './report-directory.ts';
import { logProblems } from './log-problems.ts';
import { resultsDelivery } from './results-file.ts';
import { run } from './run.ts';
import { state } from './post-state.ts';
import { RunnerRequests } from './runner-requests.ts';

/** Does what a workflow step asks for, and gives the exit status: 0 exactly when the run succeeded. */
export async function performAction(environment: NodeJS.ProcessEnv, output: StandardOutput): Promise<0 | 1> {
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd();
  const asked = settingsFromInputs(readInput, workspace);
  if (asked.kind === 'mistakes') return refuse(elsewhere(asked.mistakes), undefined, output);
  const { settings } = asked;
  const loaded = load(settings, workspace, loadHooks(environment));
  const graphFile = settings.source.kind === 'file' ? settings.source.path : undefined;
  if (loaded.kind === 'mistakes') return refuse(loaded.mistakes, graphFile, output);
  const { graph } = loaded;
  const parallelism = parallelismOf(settings.maxParallel, usableCpus());
  if (settings.dryRun) {
    await output.write(planText(graph, parallelism));
    setEmptyOutputs('success');
    return 0;
  }

  const made = makeReportDirectory(settings.reportDirectory, environment);
  if (made.kind === 'mistake') return refuse(elsewhere([made.message]), graphFile, output);
  const reportDirectory = made.path;
  const runToken = randomBytes(16).toString('hex');
  // Before the first task starts: when this process is killed, the post entry ends what is left.
  saveState(state.runToken, runToken);
  saveState(state.reportDirectory, reportDirectory);
  const masker = new Masker();
  const {
    report,
    merged,
    problems: runProblems,
  } = await run({
    graph,
    graphFile,
    settings,
    parallelism,
    reportDirectory,
    environment,
    runToken,
    masker,
    reporters: [
      new RunnerRequests(output),
      new JournalReporter(reportDirectory),
      new LogReporter(output, githubStyle(true)),
    ],
    warningsOf: leftOutOfOutputs,
    beforeVerdict: (soFar) =>
      settings.annotations ? writeAnnotations(annotationsOf(soFar, { masker }), output) : undefined,
  });
  const problems = [
    ...runProblems,
    ...logProblems(report),
    ...(await makeDeliveries([
      resultsDelivery(report, { masker }),
      ...(settings.summary ? [summaryDelivery(report, { masker })] : []),
      ...jobDeliveries(report, merged),
    ])),
    ...(output.problem === undefined ? [] : [output.problem]),
  ];
  return conclude(report.ended?.result ?? 'failure', problems, output);
}

/** Tells why nothing is run. */
async function refuse(
  mistakes: readonly Mistake[],
  graphFile: string | undefined,
  output: StandardOutput,
): Promise<1> {
  const { ownLine } = githubStyle(true);
  const text = mistakes.flatMap((mistake) => formatMistake(mistake).split('\n')).map(ownLine);
  await output.write(`${text.join('\n')}\n`);
  const diagnostics = mistakes.flatMap((mistake) =>
    mistake.kind === 'in-graph' ? [mistake.diagnostic] : [],
  );
  const others = mistakes.flatMap((mistake) =>
    mistake.kind === 'elsewhere' ? [annotation('error', 'nothing was run', mistake.message, undefined)] : [],
  );
  await writeAnnotations(annotationsOfDiagnostics(diagnostics, graphFile), output);
  await writeAnnotations(withinQuota('error', others), output);
  setEmptyOutputs('failure');
  return 1;
}

async function writeAnnotations(
  annotations: readonly AnnotationCommand[],
  output: StandardOutput,
): Promise<void> {
  await output.write(annotations.map((one) => `${formatAnnotation(one)}\n`).join(''));
}

/** A run that could not be reported as promised is a failure, and says so wherever it still can. */
async function conclude(
  result: RunResult,
  problems: readonly string[],
  output: StandardOutput,
): Promise<0 | 1> {
  await writeAnnotations(
    problems.map((problem) => annotation('error', 'a report is missing', problem, undefined)),
    output,
  );
  const final = result === 'success' && problems.length > 0 ? 'failure' : result;
  setOutput('result', final);
  return final === 'success' ? 0 : 1;
}
