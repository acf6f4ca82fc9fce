/**
 * Rundag's core as a library: the graph and the scheduler with the surface of e3-testsuite's `MultiprocessScheduler`.
 * The action and the command line run on these same classes.
 */
export { DAG, type NewVertex, type VertexUpdate } from './e3/dag.js';
export { DAGError, InterruptedError } from './e3/errors.js';
export { DAGIterator, type NextVertex, type NextWork, type WorkIterator } from './e3/dag-iterator.js';
export { MultiprocessScheduler } from './e3/multiprocess-scheduler.js';
export { computeNextDynPoll } from './e3/poll-rounds.js';
export type { CollectResult, JobFactory, MultiprocessSchedulerOptions, SchedulerLogger, } from './e3/scheduler-options.js';
export { type AskingScheduler, Worker } from './e3/worker.js';
