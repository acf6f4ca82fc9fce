import { drawMermaid, mermaidLimits } from '../../graph/draw.ts';
import { formatDuration } from '../words/duration.ts';
import { renderGantt } from './gantt.ts';
import type { Mask } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { taskLabel } from '../run/run-report.ts';
import type { RunReport } from '../run/run-report.ts';
import { verdictOf, verdictSigns } from '../words/task-words.ts';
import { counted } from '../words/words.ts';
import { withCommas } from '../../model/with-commas.ts';

/** Characters of a node's label. */
const longestLabel = 60;

/** Characters of the shortest node in a drawing: `t0["x"]` and its line end. */
const shortestNode = 8;

/** The timeline of the run; empty when nothing ran. */
export function renderTimeline(report: RunReport, mask: Mask): string {
  const gantt = renderGantt(report, mask);
  if (gantt === undefined) return '';
  const { mermaid, shown, total } = gantt;
  const cut =
    shown === total ? [] : [`_The ${counted(shown, 'longest attempt')} of ${withCommas(total)}._`, ''];
  return ['### Timeline', '', ...cut, '```mermaid', `${mermaid}\`\`\``, ''].join('\n');
}

/**
 * The graph, each task in the colour of its result; a line instead when it is too large to be drawn, and nothing when
 * no task needs another.
 */
export function renderGraph(report: RunReport, mask: Mask): string {
  if ([...report.tasks.values()].every(({ task }) => task.needs.length === 0)) return '';
  const drawing = draw(report, mask);
  if (drawing === undefined) {
    const { edges, characters } = mermaidLimits;
    const most = `${counted(edges, 'edge')} and ${counted(characters, 'character')}`;
    return `### Graph\n\n_Left out: GitHub draws graphs of up to ${most}, and this one has more._\n`;
  }
  return ['### Graph', '', '```mermaid', `${drawing}\`\`\``, ''].join('\n');
}

/** The drawing; undefined when it would be too large, which for a large graph is known without its labels. */
function draw({ tasks }: RunReport, mask: Mask): string | undefined {
  if (tasks.size * shortestNode > mermaidLimits.characters) return undefined;
  return drawMermaid(
    [...tasks.values()].map((task) => ({
      id: task.task.id,
      label: `${verdictSigns(verdictOf(task)).symbol} ${shownText(taskLabel(task), mask, longestLabel)}`,
      needs: task.task.needs,
      result: task.ended?.result,
      duration: task.attempts.length === 0 ? undefined : formatDuration(task.seconds),
    })),
  );
}
