import type { ProcessNote, TaskFiles } from './outcome.ts';
import type { TaskId } from './task.ts';
import type { WaitReason } from './wait-reason.ts';

/** How a process is known to belong to an attempt. */
export type Trace = 'token' | 'group' | 'session' | 'root' | 'pipe' | 'descendant' | 'keeper';

/** What became of a workflow command in a task's output. */
export type CommandFate =
  | 'obeyed'
  /** It is shown as text, and nothing acts on it. */
  | 'disarmed';

/** Workflow commands of one name that met the same fate. */
export interface CommandCount {
  /** As in `add-mask`; `resume` for the token that ends a `stop-commands`. */
  readonly name: string;
  readonly fate: CommandFate;
  readonly count: number;
}

/** Names, without their values, of what was exported. */
export interface ExportedNames {
  readonly env: readonly string[];
  /** Directories that were put before PATH. */
  readonly directories: number;
}

/** A reason or a finding for somebody who debugs a run; nothing depends on it. */
export type DebugNote =
  | {
      readonly kind: 'host';
      readonly node: string;
      readonly platform: string;
      readonly arch: string;
      /** `2 usable CPUs`. */
      readonly cpus: string;
      readonly freeMemoryBytes: number;
      readonly processes: OwnerFacts;
    }
  /** Why processes are not owned by keepers. */
  | { readonly kind: 'no-keepers'; readonly problem: string }
  /** There is a jobserver, which tasks find by this MAKEFLAGS. */
  | { readonly kind: 'jobserver'; readonly makeFlags: string }
  | { readonly kind: 'waits'; readonly reasons: readonly WaitReason[] }
  /** How many more tasks wait than were reported. */
  | { readonly kind: 'more-wait'; readonly count: number }
  /** Its `if` waits until the files that match these patterns are hashed. */
  | { readonly kind: 'asks'; readonly patterns: readonly string[] }
  /** It could start, and waits until it is known whether it has its result without running. */
  | { readonly kind: 'looks-up' }
  /** What the tasks that it needs, of any depth, exported to it. */
  | ({ readonly kind: 'inherits' } & ExportedNames)
  /** What a service wrote before it was ready, for its dependents; for other tasks `attempt-ended` has it. */
  | { readonly kind: 'ready-files'; readonly files: TaskFiles }
  /** What later steps of the job get. */
  | ({ readonly kind: 'exports' } & ExportedNames)
  /** Which program was found for the attempt, and its arguments. */
  | {
      readonly kind: 'launch';
      readonly attempt: number;
      /** Absolute path. */
      readonly program: string;
      readonly args: readonly string[];
      readonly directory: string;
    }
  | {
      readonly kind: 'process';
      readonly attempt: number;
      readonly process: ProcessNote;
      readonly trace: Trace;
    }
  /** More processes of the attempt were found than are listed one by one. */
  | { readonly kind: 'more-processes'; readonly attempt: number }
  | { readonly kind: 'commands'; readonly attempt: number; readonly counts: readonly CommandCount[] };

/** Receives each note, and the task that it is about; without debugging there is no listener, and no note is made. */
export type DebugListener = (note: DebugNote, task?: TaskId) => void;

/** How processes are owned here. */
export type OwnerFacts =
  /** Each is a descendant of a keeper. */
  | { readonly kind: 'keepers' }
  /** They are held as children, and their descendants found in the process table. */
  | {
      readonly kind: 'process-table';
      /** Whether stdout and stderr are one FIFO. */
      readonly fifos: boolean;
      /** `/proc`, `ps`, or that there is none. */
      readonly table: 'proc' | 'ps' | 'none';
    };
