/**
 * Rundag's core as a library: the graph and the scheduler with the surface of e3-testsuite's `MultiprocessScheduler`.
 * The action and the command line run on these same classes.
 */
export { DAG, type NewVertex, type VertexUpdate } from './graph/dag.ts';
export { DAGError } from './graph/dag-error.ts';
export { DAGIterator, type NextVertex } from './graph/dag-iterator.ts';
export { InterruptedError } from './scheduler/interrupted-error.ts';
export { MultiprocessScheduler } from './scheduler/multiprocess-scheduler.ts';
export { computeNextDynPoll } from './scheduler/poll-interval.ts';
export type {
  CollectResult,
  JobFactory,
  MultiprocessSchedulerOptions,
} from './scheduler/scheduler-options.ts';
export type { NextWork, WorkIterator } from './scheduler/work-iterator.ts';
export { type AskingScheduler, Worker } from './scheduler/worker.ts';
