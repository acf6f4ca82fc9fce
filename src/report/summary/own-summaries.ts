import { byteLength } from '../words/bounded.ts';
import { escapeMarkdown } from '../words/escape.ts';
import type { Mask } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { filesOf, taskLabel } from '../run/run-report.ts';
import type { RunReport } from '../run/run-report.ts';
import { counted, listed } from '../words/words.ts';

/** Bytes kept free for the line that names what was left out. */
const roomForNames = 10_000;

/**
 * What the tasks wrote to their own `GITHUB_STEP_SUMMARY`, each under its task's name, in at most `bytes`; empty when
 * none wrote any. It is Markdown and stays so; one that no longer fits is left out whole and named.
 */
export function renderOwnSummaries(report: RunReport, mask: Mask, bytes: number): string {
  const parts: string[] = [];
  const leftOut: string[] = [];
  let left = bytes - roomForNames;
  for (const task of report.tasks.values()) {
    const summary = filesOf(task).summary;
    if (summary.trim() === '') continue;
    const name = shownText(taskLabel(task), mask, 100);
    const masked = mask(summary);
    // Looking for what is open takes far longer than measuring, and of very many summaries most do not fit.
    const part =
      byteLength(masked) > left ? undefined : `### ${escapeMarkdown(name)}\n\n${closeOpenBlocks(masked)}\n`;
    const size = part === undefined ? Infinity : byteLength(part) + 1;
    if (part === undefined || size > left) {
      leftOut.push(name);
    } else {
      parts.push(part);
      left -= size;
    }
  }
  if (leftOut.length > 0) {
    const names = escapeMarkdown(listed(leftOut, 10));
    parts.push(
      `_${counted(leftOut.length, 'summary', 'summaries')} of tasks left out, there is no room: ${names}._\n`,
    );
  }
  return parts.join('\n');
}

/** The Markdown with its open code block and open `<details>` closed: they must not swallow what follows. */
function closeOpenBlocks(markdown: string): string {
  let fence: string | undefined;
  let details = 0;
  for (const line of markdown.split(/\r\n|[\r\n]/u)) {
    // Backticks with others behind them in the line are code within a text, no fence (CommonMark 0.31.2, 4.5).
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/su.exec(line);
    if (fence !== undefined) {
      if (mark?.[1]?.startsWith(fence) === true && mark[2]?.trim() === '') fence = undefined;
    } else if (mark?.[1] !== undefined) {
      fence = mark[1];
    } else {
      details += (line.match(/<details\b/giu)?.length ?? 0) - (line.match(/<\/details\s*>/giu)?.length ?? 0);
    }
  }
  const closings = [
    ...(fence === undefined ? [] : [fence]),
    ...Array<string>(Math.max(0, details)).fill('</details>'),
  ];
  return [markdown, ...closings].join('\n');
}
