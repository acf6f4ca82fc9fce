import { formatDuration } from '../src/report/words/duration.ts';
import type { PageState } from './page-state.ts';
import type { Bar } from './run-model.ts';
import { barAt } from './timeline-scale.ts';

/** What is known of bars, and which of them are looked for. */
type Known = Pick<PageState, 'model' | 'found'>;

/** A bar in words, a line for each thing. */
export function describeBar(
  { model: { data } }: Known,
  { task, attempt, verdict, lane, from, to, why, repeated }: Bar,
): string {
  const { symbol, word } = data.verdicts[verdict];
  const isOneOfSeveral = task.tries > 1 && repeated !== true;
  const which = isOneOfSeveral ? `, attempt ${attempt} of ${task.tries}` : '';
  const reason = why === undefined ? '' : ` (${why})`;
  return [
    `${symbol} ${task.label}${which}`,
    `${word}${reason}${task.isCritical ? ', on the critical path' : ''}`,
    `${formatDuration(to - from)}, from ${formatDuration(from)} to ${formatDuration(to)}`,
    data.lanes[lane]?.name ?? '',
  ].join('\n');
}

/** The bar before or after one in its lane, of those that are looked for; from none the first of all. */
export function barBeside(known: Known, reached: Bar | undefined, direction: 1 | -1): Bar | undefined {
  const { bars } = known.model;
  if (reached === undefined) return bars.flatMap((lane) => lane.find((bar) => isFound(known, bar)) ?? [])[0];
  const lane = (bars[reached.lane] ?? []).filter((bar) => bar === reached || isFound(known, bar));
  return lane[lane.indexOf(reached) + direction];
}

/** The bar nearest in time in the next lane, downwards or upwards, that has one which is looked for. */
export function barAcross(known: Known, reached: Bar | undefined, direction: 1 | -1): Bar | undefined {
  const { bars } = known.model;
  if (reached === undefined) return barBeside(known, undefined, 1);
  const moment = (reached.from + reached.to) / 2;
  for (let lane = reached.lane + direction; bars[lane] !== undefined; lane += direction) {
    const found = (bars[lane] ?? []).filter((bar) => isFound(known, bar));
    const bar = barAt(found, moment, Infinity);
    if (bar !== undefined) return bar;
  }
  return undefined;
}

function isFound({ found }: Known, { task }: Bar): boolean {
  return found === undefined || found.has(task);
}
