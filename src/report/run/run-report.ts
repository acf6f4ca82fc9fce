import type { Instant } from '../../model/outcome.ts';
import { noTaskFiles, passed } from '../../model/outcome.ts';
import type {
  AttemptOutcome,
  Because,
  CloseCause,
  MachineElsewhere,
  Result,
  RunResult,
  TaskFiles,
} from '../../model/outcome.ts';
import type { OwnerFacts } from '../../model/debug-note.ts';
import type { Task, TaskId } from '../../model/task.ts';
import type { Insight } from './insight.ts';
import type { AnnotationCommand } from '../../github/workflow-command.ts';
import { closingTask } from './task-names.ts';

/** One attempt of a task. */
export interface AttemptReport {
  /** From 1. */
  readonly attempt: number;
  readonly slot: number;
  /** The other machine that ran it: `shard 2/4`; undefined for one that ran here. */
  readonly machine?: string | undefined;
  readonly startedAt: Instant;
  /** Undefined while the attempt runs. */
  readonly ended: { readonly at: Instant; readonly outcome: AttemptOutcome } | undefined;
}

/** How a task ended. */
export interface TaskEnd {
  readonly at: Instant;
  readonly result: Result;
  /** It failed, and `continue-on-error` forgave it. */
  readonly tolerated: boolean;
  readonly because: Because;
  /** What it wrote where it ran; set when its result is given. */
  readonly givenFiles?: TaskFiles | undefined;
}

/** One task of a run. */
export interface TaskReport {
  readonly task: Task;
  /** How long it takes as a rule, in seconds, by what earlier runs took; undefined when they do not say. */
  readonly expectedSeconds: number | undefined;
  /** As people see it: the evaluated name, or the id of a task that never started and whose name has expressions. */
  readonly name: string;
  /** What reports call it: its name, and its id where others have that name too. */
  readonly label: string;
  /** What reports call the task that is the reason for its result: the need that failed, the failure that closed the run. */
  readonly blamed: string | undefined;
  /** Those that its result comes from, here or on another machine, in order; empty for a task that never started. */
  readonly attempts: readonly AttemptReport[];
  /** Its attempts on machines that its result does not come from, since it ran on several. */
  readonly alsoRan: readonly AttemptReport[];
  /** Seconds from a service's start to its being ready; undefined for all others. */
  readonly readySeconds: number | undefined;
  /** Undefined as long as the task has no result. */
  readonly ended: TaskEnd | undefined;
  /** Sum of its attempts' seconds, pauses between them not counted. */
  readonly seconds: number;
  /** It passed, but not at the first attempt. */
  readonly flaky: boolean;
  /** What it asked for with `::error::`, `::warning::` and `::notice::`. */
  readonly annotations: readonly AnnotationCommand[];
  /** It named a value that no report may show. */
  readonly hasMasks: boolean;
}

/** A warning, beside the tasks' results. */
export interface RunWarning {
  readonly message: string;
  readonly task: TaskId | undefined;
}

/** What a run takes at least, and which of its two bounds that is; of equal ones the critical path, which more CPUs leave as it is. */
export interface Floor {
  readonly kind: 'critical-path' | 'cpus';
  readonly seconds: number;
}

/** Everything known of a run at one moment; never changes. */
export interface RunReport {
  readonly title: string;
  /** Undefined for an inline graph. */
  readonly graphFile: string | undefined;
  /** Absolute path. */
  readonly reportDirectory: string;
  readonly parallelism: number;
  readonly parallelismBecause: string;
  /** Whether tasks may borrow the CPUs that no task holds. */
  readonly lendsCpus: boolean;
  /** How its processes are owned; undefined until that is known. */
  readonly processes: OwnerFacts['kind'] | undefined;
  /** When the first of its machines began. */
  readonly startedAt: Instant;
  /** When this machine began. */
  readonly startedHereAt: Instant;
  /** Undefined while the run lasts. */
  readonly ended: { readonly at: Instant; readonly result: RunResult } | undefined;
  /** Why nothing more was started; undefined when nothing stopped the run. */
  readonly closedBy: CloseCause | undefined;
  /** The other machines that ran parts of it; empty for a run that merges none. */
  readonly machines: readonly MachineElsewhere[];
  /** In the graph's order. */
  readonly tasks: ReadonlyMap<TaskId, TaskReport>;
  /** How many tasks have each result; those without one are not counted. */
  readonly counts: Readonly<Record<Result, number>>;
  /** From the run's start to its end, or to the last event. */
  readonly wallSeconds: number;
  /** The sum of all attempts' seconds; beside others they take longer than alone. A service counts until it is ready. */
  readonly taskSeconds: number;
  /** The seconds of attempts that are not in that sum, since their tasks ran on other machines as well. */
  readonly repeatedSeconds: number;
  /** The CPUs of all machines that shared the tasks between them; of a run without others its own. */
  readonly allCpus: number;
  /** What the attempts held of the CPUs, shared evenly by all CPUs: with these times and CPUs no run is shorter. */
  readonly cpuBoundSeconds: number;
  /**
   * The chain of needs that took longest, pauses between attempts counted: no number of CPUs makes the run shorter.
   * Tasks that never started are left out.
   */
  readonly criticalPath: { readonly path: readonly TaskId[]; readonly seconds: number };
  /** The longer of critical path and CPU bound: what the run takes at least. */
  readonly floor: Floor;
  readonly warnings: readonly RunWarning[];
  /** What would make it shorter; undefined before its end, and for a run that says too little about that. */
  readonly insight?: Insight | undefined;
}

/** The last attempt's outcome; undefined when the task never ran or still runs its first attempt. */
export function lastOutcome(task: TaskReport): AttemptOutcome | undefined {
  return task.attempts.findLast((attempt) => attempt.ended !== undefined)?.ended?.outcome;
}

/** All attempts of a task: those that its result comes from, then those on other machines. */
export function allAttempts({ attempts, alsoRan }: TaskReport): readonly AttemptReport[] {
  return alsoRan.length === 0 ? attempts : [...attempts, ...alsoRan];
}

/** What the task wrote to its `GITHUB_*` files, in its last attempt or, when its result is given, where it ran. */
export function filesOf(task: TaskReport): TaskFiles {
  return task.ended?.givenFiles ?? lastOutcome(task)?.files ?? noTaskFiles;
}

/** The other machine that a result comes from: `shard 2/4`; undefined for all others. */
export function machineOf({ ended }: TaskReport): string | undefined {
  const because = ended?.because;
  return because?.kind === 'given' && because.from.kind === 'elsewhere' ? because.from.where : undefined;
}

/** Whether the task failed, forgiven or not. */
export function failed(task: TaskReport): boolean {
  return task.ended !== undefined && (task.ended.result === 'failure' || task.ended.tolerated);
}

/** Whether the last of several attempts passed. */
export function passedOnRetry(attempts: readonly AttemptReport[]): boolean {
  const last = attempts.at(-1)?.ended;
  return attempts.length > 1 && last !== undefined && passed(last.outcome.termination);
}

/** Seconds from the attempt's start to its end, or to `now` while it runs. */
export function attemptSeconds(attempt: AttemptReport, now: Instant): number {
  return Math.max(0, (attempt.ended?.at ?? now) - attempt.startedAt) / 1000;
}

/** The task as logs and tables name it: its name, and its id where other tasks have that name too. */
export function taskLabel(task: TaskReport): string {
  return task.label;
}

/** What reports call the task of this id. */
export function labelOf(report: RunReport, id: TaskId): string {
  return report.tasks.get(id)?.label ?? id;
}

/** What reports call the task whose failure closed the run or a matrix; undefined when it was not that of one task. */
export function closedByLabel(report: RunReport, cause: CloseCause): string | undefined {
  const id = closingTask(cause);
  return id === undefined ? undefined : labelOf(report, id);
}
