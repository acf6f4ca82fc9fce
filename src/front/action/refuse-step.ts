import type { StandardOutput } from '../../host/standard-output.ts';
import { annotation, withinQuota } from '../../report/annotations/annotation.ts';
import { annotationsOfDiagnostics } from '../../report/annotations/annotations.ts';
import { githubStyle } from '../../report/log/log-style.ts';
import { setEmptyOutputs } from './github-outputs.ts';
import { type Mistake, mistakeLines } from '../mistakes.ts';
import { writeAnnotations, writeProblems } from './write-annotations.ts';

/** Tells why a step runs nothing, in the log, as annotations and by its outputs; gives the exit status. */
export async function refuseStep(
  mistakes: readonly Mistake[],
  graphFile: string | undefined,
  output: StandardOutput,
): Promise<1> {
  const { ownLine } = githubStyle(true);
  await output.write(`${mistakeLines(mistakes, ownLine).join('\n')}\n`);
  const diagnostics = mistakes.flatMap((mistake) =>
    mistake.kind === 'in-graph' ? [mistake.diagnostic] : [],
  );
  const others = mistakes.flatMap((mistake) =>
    mistake.kind === 'elsewhere' ? [annotation('error', 'nothing was run', mistake.message, undefined)] : [],
  );
  await writeAnnotations(annotationsOfDiagnostics(diagnostics, graphFile), output);
  await writeAnnotations(withinQuota('error', others), output);
  await writeProblems(setEmptyOutputs('failure'), output);
  return 1;
}
