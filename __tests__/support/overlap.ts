import type { FinishedGraph } from './graph-run.ts';

/** One attempt of a task, in seconds from the run's start as `results.json` has them. */
interface Span {
  readonly id: string;
  readonly slot: number;
  readonly started: number;
  readonly ended: number;
}

function spansOf({ results }: FinishedGraph): readonly Span[] {
  return results.tasks.flatMap(({ id, attempts }) =>
    attempts.map(({ slot, started, ended }) => ({ id, slot, started, ended })),
  );
}

/** The most that attempts took at one moment of the run, when each takes so much. */
export function mostAtOnce(finished: FinishedGraph, share: (id: string) => number): number {
  const spans = spansOf(finished);
  // What is held changes at starts only, and an attempt that ends at a moment holds nothing any more.
  return Math.max(
    0,
    ...spans.map(({ started: moment }) =>
      spans
        .filter(({ started, ended }) => started <= moment && moment < ended)
        .reduce((sum, { id }) => sum + share(id), 0),
    ),
  );
}

/** Pairs of attempts that ran at the same time in the same slot. */
export function slotClashes(finished: FinishedGraph): readonly (readonly [string, string])[] {
  const spans = spansOf(finished);
  return spans.flatMap((left, index) =>
    spans
      .slice(index + 1)
      .filter((right) => left.slot === right.slot && left.started < right.ended && right.started < left.ended)
      .map((right) => [left.id, right.id] as const),
  );
}
