/**
 * Rundag's core as a library: the graph and the scheduler with the surface of e3-testsuite's `MultiprocessScheduler`.
 * The action and the command line run on these same classes.
 */
export { DAG, type NewVertex, type VertexUpdate } from './e3/dag.ts';
export { DAGError, InterruptedError } from './e3/errors.ts';
export { DAGIterator, type NextVertex, type NextWork, type WorkIterator } from './e3/dag-iterator.ts';
export { MultiprocessScheduler } from './e3/multiprocess-scheduler.ts';
export { computeNextDynPoll } from './e3/poll-rounds.ts';
export type {
  CollectResult,
  JobFactory,
  MultiprocessSchedulerOptions,
  SchedulerLogger,
} from './e3/scheduler-options.ts';
export { type AskingScheduler, Worker } from './e3/worker.ts';
