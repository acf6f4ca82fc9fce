import { verdictWords } from '../findings/verdict-words.ts';
import type { RunReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { escapeMarkdown } from '../words/escape.ts';
import { shownText } from '../words/plain-text.ts';

/** Characters of anything that users named in the opening lines. */
const longestText = 300;

/** The opening of the summary: the verdict in one sentence, then how long it took, what was given, and what did not run for which reason. */
export function renderVerdict(report: RunReport, mask: Mask): string {
  const { sentence, facts, stoppedEarly, given, notRun } = verdictWords(
    report,
    (words, length = longestText) => escapeMarkdown(shownText(words, mask, length)),
  );
  const emoji = report.ended?.result === 'success' ? '✅' : '❌';
  const stopped = stoppedEarly === undefined ? [] : [`**stopped early:** ${stoppedEarly}`];
  return [
    `## ${emoji} ${sentence}`,
    '',
    [...facts, ...stopped].join(' · '),
    '',
    ...(given === undefined ? [] : [`**Given:** ${given}`, '']),
    ...(notRun === undefined ? [] : [`**Not run:** ${notRun}`, '']),
  ].join('\n');
}
