import { loopTurn } from '../../host/clock.ts';
import { messageOf } from '../../model/message-of.ts';
import type { RunReport } from '../../report/run/run-report.ts';

/** Something that is made once of a run's report, and its name for people: `the job summary`. */
export interface Delivery {
  readonly name: string;
  readonly deliver: (report: RunReport) => void | Promise<void>;
}

/**
 * Makes all deliveries in order, even when some fail. Each gets the report with the problems known by then: those from
 * `before`, and those of earlier deliveries. Returns all problems.
 */
export async function makeDeliveries(
  report: RunReport,
  before: readonly string[],
  deliveries: readonly Delivery[],
): Promise<readonly string[]> {
  const problems = [...before];
  for (const { name, deliver } of deliveries) {
    // Each takes a while for a large graph.
    await loopTurn();
    try {
      await deliver(withProblems(report, problems));
    } catch (error) {
      const problem = `${name}: ${messageOf(error)}`;
      if (!problems.includes(problem)) problems.push(problem);
    }
  }
  return problems;
}

/** The same deliveries for a run that nobody asked them of: one that fails is told of, and is no problem of the run. */
export function unasked(
  deliveries: readonly Delivery[],
  tell: (problem: string) => void,
): readonly Delivery[] {
  return deliveries.map(({ name, deliver }) => ({
    name,
    deliver: async (report) => {
      try {
        await deliver(report);
      } catch (error) {
        tell(`${name}: ${messageOf(error)}`);
      }
    },
  }));
}

/** The same deliveries where there is no time for them: each fails, and says so. */
export function leftOut(deliveries: readonly Delivery[]): readonly Delivery[] {
  return deliveries.map(({ name }) => ({
    name,
    deliver: () => {
      throw new Error('left out, since the time of the cancelled run was over');
    },
  }));
}

/** The report of a run that could not be reported as promised: the problems are among its warnings, and it is no success. */
export function withProblems(report: RunReport, problems: readonly string[]): RunReport {
  if (problems.length === 0) return report;
  const { ended } = report;
  const known = new Set(report.warnings.map(({ message }) => message));
  const added = problems.filter((message) => !known.has(message));
  return {
    ...report,
    warnings: [...report.warnings, ...added.map((message) => ({ message, task: undefined }))],
    ended: ended?.result === 'success' ? { ...ended, result: 'failure' } : ended,
  };
}
