import type { TaskId } from './task.ts';

/** What a resource is to people. */
export type Scarce =
  | { readonly kind: 'cpus' }
  | { readonly kind: 'pool'; readonly name: string }
  /** Places of a matrix with `max-parallel`; `key` is its task's id in the file. */
  | { readonly kind: 'max-parallel'; readonly key: string };

/** One thing that keeps a task from starting. */
export type WaitReason =
  /** Needs that have no result yet, in the file's order; services that are starting are listed under `services`. */
  | { readonly kind: 'needs'; readonly tasks: readonly TaskId[] }
  /** Services that run and are not ready. */
  | { readonly kind: 'services'; readonly tasks: readonly TaskId[] }
  /** Too much of a resource is taken. */
  | {
      readonly kind: 'scarce';
      readonly scarce: Scarce;
      readonly wanted: number;
      readonly taken: number;
      readonly total: number;
      /** The tasks that hold some of it, in the order of start. */
      readonly holders: readonly TaskId[];
    }
  /** Enough is free, but it is kept for a task that was overtaken too often. */
  | { readonly kind: 'kept'; readonly scarce: Scarce; readonly keptFor: TaskId }
  /** It wants more memory than is free and not promised to running tasks. */
  | { readonly kind: 'memory'; readonly wantedBytes: number; readonly freeBytes: number };

/** That a task waits; `reasons` is never empty. */
export interface Wait {
  readonly task: TaskId;
  readonly reasons: readonly WaitReason[];
}
