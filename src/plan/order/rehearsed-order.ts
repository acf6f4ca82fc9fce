import { rehearse, type Stage } from './rehearsal.ts';
import { orderBy, type StartOrder } from './start-order.ts';

/** How far a rank is moved at most, as a part of the mean time of a task: of 0.15 to 1 what found the shortest runs, of graphs of several kinds. */
const farthest = 0.4;

/** The least of a run that a better order has to save, as a part of it: less is lost in what times vary. */
const least = 0.001;

/** So many starts are rehearsed for each second that could be saved, and at most: a thousand take some 5 ms. */
const starts = { perSecond: 10_000, most: 3000 };

/**
 * An order by which the run ends sooner, if rehearsals of the run find one; else the one given.
 *
 * The longest remaining path first is seldom more than some per cent from the best order, yet towards the end of a run it can leave CPUs
 * idle that a slightly different order would have used. So the ranks are moved a little at random, and what makes the run shorter by the
 * expected times is kept. The numbers are pseudo-random from a fixed seed: the same graph and times give the same order.
 * A graph with services is not rehearsed, since nobody knows when they end, nor one of more tasks than may be started in rehearsals.
 */
export function rehearsedOrder(order: StartOrder, stage: Stage): Int32Array {
  const { graph, candidates } = stage;
  const count = candidates.length;
  // A graph that starts more tasks than may be rehearsed has no rehearsal left, whatever the first one shows.
  if (count === 0 || count > starts.most) return order.numbers;
  if (graph.tasks.some(({ service }) => service !== undefined)) return order.numbers;
  const floor = floorSeconds(order, stage);
  let best = { ranks: order.remaining, numbers: order.numbers, seconds: rehearse(order.numbers, stage) };
  const worth = Math.min(starts.most, (best.seconds - floor) * starts.perSecond);
  const mean = sum(candidates.map(({ expectedSeconds }) => expectedSeconds)) / count;
  const random = pseudoRandom();
  for (let left = Math.floor(worth / count); left > 0 && best.seconds > floor * (1 + least); left -= 1) {
    // Mostly a little, at times far.
    const move = 2 * farthest * mean * random() ** 2;
    const ranks = best.ranks.map((rank) => rank + (random() - 0.5) * move);
    const numbers = orderBy(order.priorities, ranks);
    const seconds = rehearse(numbers, stage);
    if (seconds < best.seconds * (1 - least)) best = { ranks, numbers, seconds };
  }
  return best.numbers;
}

/** No order ends sooner: the longest path, or what is claimed of the scarcest resource spread evenly. */
function floorSeconds({ remaining }: StartOrder, { candidates, totals }: Stage): number {
  const claimed = totals.map(() => 0);
  for (const { claim, expectedSeconds } of candidates)
    for (const { resource, amount } of claim.amounts)
      claimed[resource] = (claimed[resource] ?? 0) + amount * expectedSeconds;
  const longest = remaining.reduce((most, seconds) => Math.max(most, seconds), 0);
  return Math.max(longest, ...claimed.map((seconds, resource) => seconds / (totals[resource] ?? seconds)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Numbers from 0 to below 1, always the same: a linear congruential generator with the constants of Numerical Recipes. */
function pseudoRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
