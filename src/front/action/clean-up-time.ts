/** So long a cancelled run of a small graph may clean up, in seconds: GitHub's runner sends its second signal after 7.5 s. */
const longest = 5;

/** So long they have in any graph, in seconds: a task that is asked to end can still do so. */
const shortest = 1;

/** What one task takes of that time, in seconds: to cancel 100,000 tasks and write their reports takes 2.9 s on two CPUs. */
const perTask = 30e-6;

/**
 * After this many seconds the clean-ups of a cancelled run are forced to end, and nothing more starts: the rest of what
 * the runner grants is for the reports, which take longer the more tasks there are.
 */
export function cleanUpSeconds(tasks: number): number {
  return Math.max(shortest, longest - tasks * perTask);
}
