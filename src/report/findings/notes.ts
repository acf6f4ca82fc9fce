import { type RunReport, taskLabel } from '../run/run-report.ts';
import { processRemarks, remarkText } from '../words/processes.ts';

/** What else deserves attention, the most serious first: not masked, not escaped. */
export function notesOf(report: RunReport): readonly string[] {
  return [...processNotes(report), ...logNotes(report), ...warningNotes(report)];
}

/** Survivors come first. */
function processNotes(report: RunReport): readonly string[] {
  const remarks = [...report.tasks.values()].flatMap((task) =>
    processRemarks(task).map((remark) => ({ remark, note: `${taskLabel(task)}: ${remarkText(remark)}` })),
  );
  const survivors = remarks.filter(({ remark }) => remark.kind === 'survivor');
  const others = remarks.filter(({ remark }) => remark.kind !== 'survivor');
  return [...survivors, ...others].map(({ note }) => note);
}

function logNotes(report: RunReport): readonly string[] {
  return [...report.tasks.values()].flatMap((task) =>
    task.attempts.flatMap((attempt) => {
      const problem = attempt.ended?.outcome.logProblem;
      return problem === undefined ? [] : [`${taskLabel(task)}: its log is incomplete: ${problem}`];
    }),
  );
}

function warningNotes(report: RunReport): readonly string[] {
  return report.warnings.map(({ message, task: id }) => {
    const task = id === undefined ? undefined : report.tasks.get(id);
    return task === undefined ? message : `${taskLabel(task)}: ${message}`;
  });
}
