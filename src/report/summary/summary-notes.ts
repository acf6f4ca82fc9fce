import { renderedThatFit } from '../words/bounded.ts';
import { escapeMarkdown } from '../words/escape.ts';
import type { Mask } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { processRemarks, remarkText } from '../words/processes.ts';
import { taskLabel } from '../run/run-report.ts';
import type { RunReport } from '../run/run-report.ts';
import { counted } from '../words/words.ts';

/** Longest note, in characters. */
const longestNote = 1000;

/** What else deserves attention, a list of at most `bytes`: leftovers, incomplete logs, warnings; else empty. */
export function renderNotes(report: RunReport, mask: Mask, bytes: number): string {
  const notes = notesOf(report);
  if (notes.length === 0) return '';
  const { kept, leftOut } = renderedThatFit(
    notes,
    bytes - 500,
    (note) => `- ${escapeMarkdown(shownText(note, mask, longestNote))}`,
  );
  const cut =
    leftOut === 0 ? [] : ['', `_${counted(leftOut, 'more note')} left out here: the log has them all._`];
  return ['### Notes', '', ...kept, ...cut, ''].join('\n');
}

/** What else deserves attention, the most serious first: not masked, not escaped. */
export function notesOf(report: RunReport): readonly string[] {
  return [...processNotes(report), ...logNotes(report), ...warningNotes(report)];
}

/** A part to be added to a finished summary: what could not be reported as promised. */
export function renderLateNotes(problems: readonly string[], mask: Mask): string {
  const items = problems.map((problem) => `- ${escapeMarkdown(shownText(problem, mask, longestNote))}`);
  return ['', '### ❌ Not reported as promised', '', ...items, ''].join('\n');
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
