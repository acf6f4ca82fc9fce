import type { StandardOutput } from '../../host/standard-output.ts';
import { annotation, withinQuota } from '../../report/annotations/annotation.ts';
import { annotationsOfDiagnostics } from '../../report/annotations/annotations.ts';
import { githubStyle } from '../../report/log/log-style.ts';
import { setEmptyOutputs } from './github-outputs.ts';
import { type InputProblem, problemLines } from '../input-problems.ts';
import { writeAnnotations, writeProblems } from './write-annotations.ts';

/** Says why a step runs nothing, in the log, as annotations and in its outputs; returns the exit status. */
export async function refuseStep(
  problems: readonly InputProblem[],
  graphFile: string | undefined,
  output: StandardOutput,
): Promise<1> {
  const { ownLine } = githubStyle(true);
  await output.write(`${problemLines(problems, ownLine).join('\n')}\n`);
  const diagnostics = problems.flatMap((problem) =>
    problem.kind === 'diagnostic' ? [problem.diagnostic] : [],
  );
  const others = problems.flatMap((problem) =>
    problem.kind === 'problem' ? [annotation('error', 'nothing was run', problem.message, undefined)] : [],
  );
  await writeAnnotations(annotationsOfDiagnostics(diagnostics, graphFile), output);
  await writeAnnotations(withinQuota('error', others), output);
  await writeProblems(setEmptyOutputs('failure'), output);
  return 1;
}
