import { notesOf } from '../findings/notes.ts';
import { renderedThatFit } from '../words/bounded.ts';
import { escapeMarkdown } from '../words/escape.ts';
import type { Mask } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
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

/** A part to be added to a finished summary: what could not be reported as promised. */
export function renderLateNotes(problems: readonly string[], mask: Mask): string {
  const items = problems.map((problem) => `- ${escapeMarkdown(shownText(problem, mask, longestNote))}`);
  return ['', '### ❌ Not reported as promised', '', ...items, ''].join('\n');
}
