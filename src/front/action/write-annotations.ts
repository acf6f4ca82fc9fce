import type { StandardOutput } from '../../host/standard-output.ts';
import type { AnnotationCommand } from '../../github/workflow-command.ts';
import { annotation, formatAnnotation, withinQuota } from '../../report/annotations/annotation.ts';

/** Prints annotations for GitHub's runner. */
export async function writeAnnotations(
  annotations: readonly AnnotationCommand[],
  output: StandardOutput,
): Promise<void> {
  await output.write(annotations.map((one) => `${formatAnnotation(one)}\n`).join(''));
}

/** Prints which reports could not be made as promised, and why. */
export async function writeProblems(problems: readonly string[], output: StandardOutput): Promise<void> {
  const all = problems.map((problem) => annotation('error', 'a report is missing', problem, undefined));
  await writeAnnotations(withinQuota('error', all), output);
}
