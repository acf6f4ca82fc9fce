import type { RunReport } from '../report/run-report.ts';

/** The attempts whose logs lack something, and why: their output was promised whole. */
export function logProblems(report: RunReport): readonly string[] {
  return [...report.tasks.values()].flatMap(({ task, attempts }) =>
    attempts.flatMap(({ ended }) => {
      const problem = ended?.outcome.logProblem;
      return problem === undefined ? [] : [`the log of task ${task.id} is not whole: ${problem}`];
    }),
  );
}
