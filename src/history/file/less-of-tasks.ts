import type { TaskHistory } from './history.ts';

/**
 * Ways to keep less and less of what is known of each task, for graphs so large that not all of it fits: a history that knows one time of every
 * task is worth more than one that knows everything of some. Records go last where their results may be taken by any later run.
 */
export const lessAndLess: readonly ((task: TaskHistory) => TaskHistory)[] = [
  (task) => task,
  ({ times, records }) => ({ times: times.slice(-3), records: records.slice(0, 1) }),
  ({ times, records }) => ({ times: times.slice(-1), records: records.slice(0, 1) }),
  ({ times, records }) => ({
    times: bare(times),
    records: records.slice(0, 1).filter(({ remembered }) => remembered !== undefined),
  }),
  ({ times }) => ({ times: bare(times), records: [] }),
];

/** The newest time, without what was measured besides. */
function bare(times: TaskHistory['times']): TaskHistory['times'] {
  return times
    .slice(-1)
    .map(({ when, seconds }) => ({ when, seconds, cpuSeconds: undefined, peakBytes: undefined }));
}
