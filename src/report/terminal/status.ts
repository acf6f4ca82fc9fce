import type { Instant } from '../../model/outcome.ts';
import { withCommas } from '../../model/with-commas.ts';
import { verdictColour } from '../log/paint.ts';
import type { Mask } from '../secrets/mask.ts';
import { formatLimit } from '../words/duration.ts';
import type { TaskVerdict } from '../words/task-words.ts';
import { closeCauseText, counted } from '../words/words.ts';
import type { Part } from './columns.ts';
import type { LiveRun } from './live-run.ts';

/** The verdicts in the order in which they matter, each with its word. */
const words: readonly (readonly [TaskVerdict, string])[] = [
  ['failure', 'failed'],
  ['tolerated', 'tolerated'],
  ['flaky', 'flaky'],
  ['cancelled', 'cancelled'],
  ['success', 'passed'],
  ['skipped', 'skipped'],
];

const dot: Part = { text: ' · ', colour: 'dim' };

/**
 * `41 of 60 done · 25 s, about 40 s left · 2 failed · 38 passed · 1 skipped`: what matters most first. Counts that do not fit into
 * `columns` are left out.
 */
export function statusParts(live: LiveRun, now: Instant, columns: number): readonly Part[] {
  const seconds = Math.max(0, Math.floor((now - live.startedAt) / 1000));
  const rest = live.closed === undefined ? restText(live.restSeconds(now)) : undefined;
  const parts: Part[] = [
    { text: `${withCommas(doneOf(live))} of ${withCommas(live.total)} done`, colour: 'bold' },
    dot,
    { text: `${formatLimit(seconds)}${rest === undefined ? '' : `, ${rest}`}` },
  ];
  let left = columns - parts.reduce((sum, { text }) => sum + text.length, 0);
  for (const count of countParts(live)) {
    left -= dot.text.length + count.text.length;
    if (left < 0) break;
    parts.push(dot, count);
  }
  return parts;
}

function* countParts({ counts, given }: LiveRun): Generator<Part> {
  for (const [verdict, word] of words) {
    const count = counts.get(verdict) ?? 0;
    if (count > 0) yield { text: `${withCommas(count)} ${word}`, colour: verdictColour(verdict) };
  }
  if (given > 0) yield { text: `${withCommas(given)} given`, colour: 'dim' };
}

/** How many tasks have a result. */
export function doneOf({ counts }: LiveRun): number {
  let done = 0;
  for (const count of counts.values()) done += count;
  return done;
}

/** `about 40 s left`, as exact as an estimate can be; undefined without one, and when there is nothing more to say. */
function restText(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds < 1) return undefined;
  return `about ${formatLimit(roughly(seconds))} left`;
}

/** Rounded to what a reader can make use of: 7 s, 45 s, 2 min 10 s, 38 min; never 0. */
export function roughly(seconds: number): number {
  return Math.max(1, Math.round(seconds / stepOf(seconds))) * stepOf(seconds);
}

function stepOf(seconds: number): number {
  if (seconds < 20) return 1;
  if (seconds < 60) return 5;
  return seconds < 600 ? 10 : 60;
}

/** Why nothing more starts, and what a run that was interrupted waits for; undefined while the run is open. */
export function closingParts(live: LiveRun, mask: Mask): readonly Part[] | undefined {
  const { closed } = live;
  if (closed === undefined) return undefined;
  const { cause } = closed;
  const text = mask(closeCauseText(cause));
  if (cause.kind !== 'signal') return [{ text: `nothing more starts: ${text}`, colour: 'yellow' }];
  let cleanUps = 0;
  for (const { startedAt } of live.running.values()) if (startedAt > closed.at) cleanUps += 1;
  const ending = live.running.size - cleanUps;
  const what = [
    ...(ending > 0 ? [counted(ending, 'task')] : []),
    ...(cleanUps > 0 ? [counted(cleanUps, 'clean-up')] : []),
  ].join(' and ');
  if (what === '') return [{ text, colour: 'yellow' }];
  if (cause.noCleanUps !== undefined) return [{ text: `${text}: ending ${what} by force`, colour: 'yellow' }];
  const [interrupted, key] =
    cause.signal === 'SIGINT' ? ['interrupted', 'Ctrl-C again'] : ['interrupted by SIGTERM', 'Ctrl-C'];
  return [
    { text: `${interrupted}: waiting for ${what}`, colour: 'yellow' },
    dot,
    { text: `${key}: end by force` },
  ];
}
