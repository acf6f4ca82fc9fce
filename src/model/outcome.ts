import type { Position } from './diagnostic.ts';
import type { FailureCause } from './failure-cause.ts';
import type { TaskId } from './task.ts';

/** Milliseconds since the epoch, from a clock that never goes backwards, with fractions. */
export type Instant = number;

/** How a task counts for its dependents and the run: GitHub's own four words. */
export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** How a whole run ended; the step fails exactly when it is not `success`. */
export type RunResult = 'success' | 'failure' | 'cancelled';

/** Why a run, or one matrix of it, starts nothing more. */
export type CloseCause =
  | { readonly kind: 'fail-fast'; /** The task whose failure it was. */ readonly task: TaskId }
  | { readonly kind: 'max-failures'; readonly failures: number }
  /** An instance failed and its matrix has fail-fast: only its siblings are concerned. */
  | { readonly kind: 'matrix-fail-fast'; readonly task: TaskId }
  /** The workflow was cancelled, or somebody pressed Ctrl-C. */
  | {
      readonly kind: 'signal';
      readonly signal: 'SIGINT' | 'SIGTERM';
      /** Why clean-ups have to end too; undefined while they may run. */
      readonly noCleanUps?: NoCleanUps;
    };

/** Why a run that is ending does not let its clean-ups finish. */
export type NoCleanUps = 'second-signal' | 'time-over';

/** How one attempt ended. The first reason wins: a process killed because of its timeout has timed out. */
export type Termination =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  /** The process that held it (its keeper) was ended from outside, so that its own end is not known. `how` is a signal, or an exit code. */
  | { readonly kind: 'keeper-killed'; readonly how: string }
  | { readonly kind: 'timed-out'; readonly afterSeconds: number }
  | { readonly kind: 'cancelled'; readonly cause: CloseCause }
  /** No process was started. `cause` says what was found, `fix` what to do. */
  | { readonly kind: 'could-not-start'; readonly cause: string; readonly fix: string }
  /** The command succeeded but wrote something to one of its `GITHUB_*` files that cannot be read. */
  | {
      readonly kind: 'bad-task-file';
      /** `GITHUB_OUTPUT`, `GITHUB_ENV` … */ readonly file: string;
      readonly line: number | undefined;
      readonly problem: string;
    }
  /** It asked for more masks than a run has room for: nothing that it prints afterwards may be shown. */
  | { readonly kind: 'too-many-masks'; readonly problem: string }
  /** A service that is no longer needed was stopped by us. */
  | { readonly kind: 'stopped' }
  /** A service did not answer in time. */
  | { readonly kind: 'not-ready'; readonly afterSeconds: number; readonly lastProblem: string }
  /** A service ended by itself although it was still needed. */
  | {
      readonly kind: 'ended-early';
      readonly code: number | undefined;
      readonly signal: string | undefined;
      /** Set when it was never ready. */
      readonly beforeReady?: true;
    };

/** A process, as a person can recognise it. */
export interface ProcessNote {
  readonly pid: number;
  /** Its command line, cut to 200 characters. */
  readonly command: string;
}

/** A process that could not be ended, and why. */
export interface Survivor extends ProcessNote {
  readonly reason: string;
}

/** What a task wrote to its own `GITHUB_*` files. */
export interface TaskFiles {
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  /** Directories put before PATH, in the order written. */
  readonly path: readonly string[];
  /** Markdown; empty when there is none. */
  readonly summary: string;
}

/** Task files of a task that wrote nothing. */
export const noTaskFiles: TaskFiles = {
  outputs: new Map(),
  env: new Map(),
  path: [],
  summary: '',
};

/** All that is given of a task that is not run: dependents and later steps get what it wrote as if it had run. */
export interface GivenTask extends GivenResult {
  readonly files: TaskFiles;
  /** Set when it ran on another machine. */
  readonly elsewhere?: RanElsewhere | undefined;
}

/** One attempt of a task on another machine. */
export interface AttemptElsewhere {
  /** From 1. */
  readonly attempt: number;
  /** From 0; unique among what ran there at that time. */
  readonly slot: number;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Its log file and its `GITHUB_*` files have stayed there; it has text only if it failed, masked there. */
  readonly outcome: AttemptOutcome;
}

/** How a task ran on another machine. */
export interface RanElsewhere {
  /** `shard 2/4`. */
  readonly machine: string;
  /** The task's name with its expressions evaluated there; undefined where that is not known. */
  readonly name?: string | undefined;
  /** In order; empty for a task that never started. */
  readonly attempts: readonly AttemptElsewhere[];
}

/** Another machine that ran a part of this run. */
export interface MachineElsewhere {
  /** `shard 2/4`; no other machine of the run is called so. */
  readonly name: string;
  /** Where its report lies: `reports/2`. */
  readonly directory: string;
  /** Its CPU budget. */
  readonly cpus: number;
  /** By the clock of this machine, as well as that can be known. */
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** By how much that and its attempts are later than they were, in milliseconds: it ran in an earlier attempt of the workflow run. Undefined: not at all. */
  readonly shownLater?: number | undefined;
  /** From the start of its job to that of its run; undefined where that is not known. */
  readonly setUpSeconds: number | undefined;
  /** All that ran there, services too. */
  readonly attempts: ReadonlyMap<TaskId, readonly AttemptElsewhere[]>;
}

/**
 * What the processes of an attempt used that had ended when it was over: those it left running are not in it, nor those whose parent did
 * not want to hear of their end.
 */
export interface AttemptUsage {
  /** CPU time of all of them together, in user and system mode. */
  readonly cpuSeconds: number;
  /** The most memory that one of them held at a time, in bytes: its resident set, with pages that it shared with others. */
  readonly peakBytes: number;
}

/** How a case of a test report ended. */
export type TestState = 'passed' | 'failed' | 'error' | 'skipped';

/** One case of a test report that a task wrote; every text is bounded, not escaped and not masked. */
export interface TestCase {
  readonly name: string;
  /** What it belongs to, as its report has it: the class, the file or the suite; empty when it says nothing. */
  readonly group: string;
  readonly state: TestState;
  /** Undefined when its report does not say. */
  readonly seconds: number | undefined;
  /** The file that its report names; the path may be relative to anything. */
  readonly file: string | undefined;
  /** From 1. */
  readonly line: number | undefined;
  /** Why it failed, is an error or was skipped, in a line or a few; empty when its report does not say. */
  readonly message: string;
  /** What kind of failure it is: `AssertionError`; empty when its report does not say. */
  readonly type: string;
  /** The rest of what its report says of it, such as the stack; empty when there is nothing. */
  readonly details: string;
}

/** The cases of all test reports that one attempt wrote. */
export interface TestReport {
  /** As many as there is room for, in the order of their files; those that passed or were skipped go first when there is none. */
  readonly cases: readonly TestCase[];
  /** All that the reports have, kept or not. */
  readonly counts: Readonly<Record<TestState, number>>;
}

/** How many cases failed, or are errors. */
export function failedCases({ counts }: TestReport): number {
  return counts.failed + counts.error;
}

/** Everything known of one attempt after its end. */
export interface AttemptOutcome {
  readonly termination: Termination;
  /** What the command left running, as found when it ended. */
  readonly leftovers: readonly ProcessNote[];
  /** What could not be ended. */
  readonly survivors: readonly Survivor[];
  /** Undefined where nobody measures it: no process was started, or there are no keepers. */
  readonly usage?: AttemptUsage | undefined;
  /** Absolute path of the log with every byte of the output; undefined when there is none. */
  readonly logFile: string | undefined;
  readonly logBytes: number;
  /**
   * The byte of the log from which on nothing may be shown: the start of the line with a value that could not be masked.
   * Undefined when all of it may be shown.
   */
  readonly withheldFrom?: number | undefined;
  /** Why the log is not whole (`no space left on device`); undefined when it is. */
  readonly logProblem: string | undefined;
  /** The last lines of the output that may be shown, oldest first, at most 100 and 16 KiB; not escaped, not masked. */
  readonly tail: readonly string[];
  /** Of an attempt that failed: what it printed that says why. Undefined when nothing in its output marks a failure. */
  readonly cause?: FailureCause | undefined;
  /** The cases of the test reports that it wrote; undefined when its task names none, or none was found. */
  readonly tests?: TestReport | undefined;
  /**
   * Of an attempt that failed without such a mark: the first lines of its output when `tail` does not begin with them, at most 5 and 4 KiB;
   * neither escaped nor masked.
   */
  readonly head?: readonly string[] | undefined;
  readonly files: TaskFiles;
}

/** Whether the attempt succeeded: its command exited with 0, or it was a service that we stopped. */
export function passed(termination: Termination): boolean {
  return (termination.kind === 'exited' && termination.code === 0) || termination.kind === 'stopped';
}

/** Whether what a failed attempt printed can say why it failed: its command ran, and nobody asked it to end for another reason. */
export function mayTellWhy(termination: Termination): boolean {
  switch (termination.kind) {
    case 'exited':
      return termination.code !== 0;
    case 'signalled':
    case 'keeper-killed':
    case 'timed-out':
    case 'not-ready':
    case 'ended-early':
      return true;
    case 'cancelled':
    case 'could-not-start':
    case 'bad-task-file':
    case 'too-many-masks':
    case 'stopped':
      return false;
  }
}

/** From where the result of a task is known that is not run. */
export type GivenFrom =
  /** It ran in an earlier attempt of the same workflow run; attempts are counted from 1. */
  | { readonly kind: 'earlier-attempt'; readonly attempt: number }
  /** Nothing that it depends on has changed since then: `run 12`, `main`. */
  | { readonly kind: 'unchanged'; readonly since: string }
  /** It ran on another machine: `shard 2/4`. `how` says how it ended there, where its result does not: `exit code 3`. */
  | { readonly kind: 'elsewhere'; readonly where: string; readonly how?: string | undefined }
  /** It should have run on another machine, which left no report: nobody knows its result, and it counts as a failure. */
  | { readonly kind: 'lost'; readonly where: string };

/** From where a given result is known, and how long the task took there; undefined seconds: that is not known. */
export interface GivenNote {
  readonly from: GivenFrom;
  readonly seconds?: number | undefined;
}

/** The result of a task that is not run. */
export interface GivenResult extends GivenNote {
  readonly result: Result;
  /** It failed where it ran, and `continue-on-error` forgave it: its result is `success`. */
  readonly tolerated: boolean;
}

/** Why a task has the result that it has. */
export type Because =
  /** It ran: its last attempt decided. */
  | { readonly kind: 'ran' }
  /** It was not run: its result is known from elsewhere. */
  | ({ readonly kind: 'given' } & GivenNote)
  /** A service that was not started, since the results of all tasks that need it are given. */
  | { readonly kind: 'unused' }
  /** It has no command; its needs were met. */
  | { readonly kind: 'join' }
  /** A task that it needs did not succeed. */
  | { readonly kind: 'need'; readonly task: TaskId; readonly result: Result }
  /** Its `if` is false. */
  | { readonly kind: 'condition'; readonly source: string }
  /** Its `if` or another of its expressions could not be evaluated. */
  | { readonly kind: 'bad-expression'; readonly problem: string; readonly at: Position }
  /** The run, or its matrix, was closed before it could start or start again. */
  | { readonly kind: 'closed'; readonly cause: CloseCause };
