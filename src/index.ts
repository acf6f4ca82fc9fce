/**
 * Rundag's core as a library: the graph and the scheduler with the surface of e3-testsuite's `MultiprocessScheduler`.
 * The action and the command line run on these same classes.
 */
export { DAG, type NewVertex, type VertexUpdate } from './e3/dag.ts';
export { DAGError } from './e3/dag-error.ts';
export { DAGIterator, type NextVertex } from './e3/dag-iterator.ts';
export { InterruptedError } from './e3/interrupted-error.ts';
export { MultiprocessScheduler } from './e3/multiprocess-scheduler.ts';
export { computeNextDynPoll } from './e3/poll-interval.ts';
export type { CollectResult, JobFactory, MultiprocessSchedulerOptions } from './e3/scheduler-options.ts';
export type { NextWork, WorkIterator } from './e3/work-iterator.ts';
export { type AskingScheduler, Worker } from './e3/worker.ts';
