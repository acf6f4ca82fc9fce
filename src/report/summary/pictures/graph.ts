import { drawMermaid, type DrawnTask } from '../../../graph/draw.ts';
import type { TaskId } from '../../../model/task.ts';
import type { RunReport } from '../../run/run-report.ts';
import type { Mask } from '../../secrets/mask.ts';
import { counted } from '../../words/words.ts';
import { chooseGraph, type ChosenGraph } from './graph-choice.ts';
import type { Knot, Knots } from './graph-condense.ts';
import { graphInit } from './graph-size.ts';
import { knotLabel, knotResult } from './knot-label.ts';

/**
 * The graph, each task in the colour and with the sign of its result; of a large one what matters, so that the drawing takes two screens at most. A line
 * instead when it cannot be drawn, and nothing when no task needs another.
 */
export function renderGraph(report: RunReport, mask: Mask): string {
  if ([...report.tasks.values()].every(({ task }) => task.needs.length === 0)) return '';
  const labels = new Map<Knot, string>();
  const labelOf = (knot: Knot): string => {
    const known = labels.get(knot) ?? knotLabel(knot, mask);
    labels.set(knot, known);
    return known;
  };
  const chosen = chooseGraph(report, (knot) => labelOf(knot).length);
  const drawing = chosen === undefined ? undefined : draw(report, chosen, labelOf);
  if (chosen === undefined || drawing === undefined)
    return '### Graph\n\n_Left out: too many tasks for a drawing that can be read._\n';
  return ['### Graph', '', legend(report, chosen), '', '```mermaid', `${drawing}\`\`\``, ''].join('\n');
}

function draw(
  report: RunReport,
  { knots, layout }: ChosenGraph,
  labelOf: (knot: Knot) => string,
): string | undefined {
  const before = previousOnPath(report, knots);
  const drawn = Array.from(knots.values(), (knot): DrawnTask => ({
    id: knot.key,
    label: labelOf(knot),
    needs: [...knot.needs],
    result: knotResult(knot),
    isGroup: knot.tasks.length > 1,
    thickNeeds: new Set([before.get(knot.key) ?? '']),
  }));
  const description = `${counted(report.tasks.size, 'task')} and what they need; the table of tasks has the same in words.`;
  return drawMermaid(drawn, { direction: layout.direction, init: graphInit, description });
}

/** For each box on the critical path the one before it. */
function previousOnPath({ criticalPath }: RunReport, knots: Knots): ReadonlyMap<string, string> {
  const keyOf = new Map<TaskId, string>();
  for (const { key, tasks } of knots.values()) for (const { task } of tasks) keyOf.set(task.id, key);
  const before = new Map<string, string>();
  let previous: string | undefined;
  for (const id of criticalPath.path) {
    const key = keyOf.get(id);
    if (key === undefined || key === previous) continue;
    if (previous !== undefined) before.set(key, previous);
    previous = key;
  }
  return before;
}

function legend(report: RunReport, { knots, isCondensed }: ChosenGraph): string {
  let drawn = 0;
  for (const { tasks } of knots.values()) drawn += tasks.length;
  const leftOut = report.tasks.size - drawn;
  const hasGroups = drawn > knots.size;
  const parts = [
    'An arrow leads from a task to what needs it; thick arrows join the critical path.',
    ...(hasGroups ? ['A box with double sides stands for several tasks.'] : []),
    ...(isCondensed
      ? [
          'The critical path, the failed, what they need and the longest have boxes of their own, as far as there is room.',
        ]
      : []),
    ...(leftOut === 0 ? [] : [`${counted(leftOut, 'more task')} left out.`]),
  ];
  return `_${parts.join(' ')}_`;
}
