import type { TaskId } from '../../model/task.ts';

/** What would make a run shorter, found once when all tasks have ended. Times are seconds. */
export interface Insight {
  /** The run's CPU budget. */
  readonly cpus: number;
  /** How long the run took. */
  readonly seconds: number;
  readonly idle: Idle;
  /** By ascending number of CPUs, without the run's own; empty when nothing was simulated. */
  readonly whatIf: readonly WhatIf[];
  /** The changes worth most, the largest gain first, at most three. */
  readonly changes: readonly Change[];
  readonly simulated: Simulated;
  /** What took longer than earlier runs of it do, the largest difference first. */
  readonly slower: readonly SlowerTask[];
  /** What several machines would do for it; undefined for a run that is too short, or too large to simulate. */
  readonly machines?: MachineAdvice | undefined;
  /** What passed, but not at its first attempt, the most lost time first. */
  readonly flaky: readonly FlakyTask[];
}

/** CPU time of the budget that no task held. */
export interface Idle {
  readonly seconds: number;
  /** All of the budget: CPUs times the length of the run. */
  readonly ofSeconds: number;
  /** Add up to `seconds`, the largest first. */
  readonly reasons: readonly { readonly why: IdleReason; readonly seconds: number }[];
}

/** Why a CPU was idle. */
export type IdleReason =
  /** All that was left waited for needs. */
  | { readonly kind: 'needs' }
  | { readonly kind: 'pool'; readonly name: string }
  /** A matrix ran as many instances as its `max-parallel` says; `key` is its task's id in the file. */
  | { readonly kind: 'max-parallel'; readonly key: string }
  | { readonly kind: 'memory' }
  /** What could start wants more CPUs than were free. */
  | { readonly kind: 'cpus' }
  /** A failed attempt waited for its delay. */
  | { readonly kind: 'retry' }
  /** The run or a task was being started. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'nothing-left' };

/** How long the run would have taken elsewhere. */
export interface WhatIf {
  /** How many machines share the tasks. */
  readonly machines: number;
  /** Of each machine. */
  readonly cpus: number;
  readonly seconds: number;
}

/** A run on several machines, by the division that `shard` makes; all times with the set-up of each machine, and of the merge after them. */
export interface MachineAdvice {
  readonly setUp: SetUp;
  /** The run as it was. */
  readonly now: OnMachines;
  /** By ascending number, by simulation; never empty. */
  readonly tried: readonly OnMachines[];
  /** One of those tried: the run is clearly shorter on so many. Undefined where no number pays. */
  readonly advised: OnMachines | undefined;
}

/** What a machine takes from the start of its job to that of the run. */
export interface SetUp {
  readonly seconds: number;
  /** Else it is a guess. */
  readonly isMeasured: boolean;
}

/** From the start of the first job to the end of the last. */
export interface OnMachines {
  /** How many share the tasks, without the one that merges. */
  readonly machines: number;
  readonly seconds: number;
  /** Each job rounded up to a whole minute. */
  readonly billedMinutes: number;
}

/** One change, and how many seconds shorter the run would have been with it. */
export type Change = { readonly gain: number } & (
  | { /** In half the time. */ readonly kind: 'task'; readonly task: TaskId; readonly seconds: number }
  | {
      /** Without this need, but with what that one needs itself. */
      readonly kind: 'need';
      readonly task: TaskId;
      /** The id of the file that it needs: of a matrix all instances. */
      readonly need: string;
    }
  | { /** Without its limit. */ readonly kind: 'pool'; readonly name: string; readonly limit: number }
  | { readonly kind: 'max-parallel'; readonly key: string; readonly limit: number }
  | { /** One more than there are. */ readonly kind: 'cpu'; readonly cpus: number }
);

/** What the simulations are worth. */
export type Simulated =
  /** The graph is so large that it would have delayed the reports. */
  | { readonly kind: 'too-large'; readonly tasks: number }
  | {
      readonly kind: 'simulated';
      /** How long this very run takes by simulation. */
      readonly seconds: number;
      /** Changes that were not tried since the graph is large. */
      readonly untried: number;
      /** Whether it is known of most of the time how busy the attempts kept the CPUs. */
      readonly cpuTimes: boolean;
    };

/** A task that took longer than usual. */
export interface SlowerTask {
  readonly task: TaskId;
  readonly seconds: number;
  /** The median of its last runs, and the quartiles around it. */
  readonly usual: number;
  readonly low: number;
  readonly high: number;
  /** How many runs that is known from. */
  readonly runs: number;
}

/** A task that needed several attempts. */
export interface FlakyTask {
  readonly task: TaskId;
  readonly attempts: number;
  /** From the start of its first attempt to the start of the one that passed. */
  readonly lostSeconds: number;
}
