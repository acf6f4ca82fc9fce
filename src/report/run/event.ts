import type { AcyclicGraph } from '../../graph/needs-first.ts';
import type {
  AttemptOutcome,
  Because,
  CloseCause,
  GivenNote,
  Instant,
  MachineElsewhere,
  ProcessNote,
  RanElsewhere,
  Result,
  RunResult,
  TaskFiles,
} from '../../model/outcome.ts';
import type { DebugNote, OwnerFacts } from '../../model/debug-note.ts';
import type { ExpectedTime, Task, TaskId } from '../../model/task.ts';
import type { Insight } from './insight.ts';
import type { AnnotationCommand, WorkflowCommand } from '../../github/workflow-command.ts';

/** Everything that happens in a run, in the order in which it happens; reports are made of nothing else. */
export type RunEvent =
  | {
      readonly type: 'run-started';
      readonly at: Instant;
      readonly title: string;
      /** The graph file as given, or undefined for an inline graph. */
      readonly graphFile: string | undefined;
      readonly tasks: readonly Task[];
      /** Who needs whom, by the places of the tasks in `tasks`. */
      readonly graph: AcyclicGraph;
      /** The CPU budget: how many tasks of one CPU run at once. */
      readonly parallelism: number;
      /** Where that number comes from: `2 usable CPUs`, `max-parallel: 3`. */
      readonly parallelismBecause: string;
      /** Whether tasks may borrow the CPUs that no task holds. */
      readonly lendsCpus?: boolean;
      readonly reportDirectory: string;
      /** What there is to say before anything runs, a line each. */
      readonly notes?: readonly string[] | undefined;
      /** The results that are known before anything runs. */
      readonly given?: readonly GivenNote[];
      /** The other machines that ran parts of the run before. */
      readonly machines?: readonly MachineElsewhere[] | undefined;
      /** How long tasks are expected to take. */
      readonly expected?: ReadonlyMap<TaskId, ExpectedTime> | undefined;
    }
  | {
      readonly type: 'attempt-started';
      readonly at: Instant;
      readonly task: TaskId;
      /** From 1. */
      readonly attempt: number;
      /** From 0; unique among running attempts. */
      readonly slot: number;
      /** The task's name with its expressions evaluated. */
      readonly name: string;
    }
  | {
      readonly type: 'attempt-ended';
      readonly at: Instant;
      readonly task: TaskId;
      readonly attempt: number;
      readonly slot: number;
      readonly outcome: AttemptOutcome;
      /** Seconds until the next attempt may start; undefined when there is none. */
      readonly retryInSeconds: number | undefined;
    }
  /** A running attempt has printed something; told now and then, and only where somebody follows it. */
  | {
      readonly type: 'task-output';
      readonly at: Instant;
      readonly task: TaskId;
      readonly attempt: number;
      /** Absolute path. */
      readonly logFile: string;
      /** How many bytes of the log may be shown now: whole lines. */
      readonly bytes: number;
    }
  | { readonly type: 'service-ready'; readonly at: Instant; readonly task: TaskId; readonly seconds: number }
  | {
      readonly type: 'task-ended';
      readonly at: Instant;
      readonly task: TaskId;
      /** For dependents and the run: with `continue-on-error` a failed task's result is `success`. */
      readonly result: Result;
      /** It failed, and `continue-on-error` forgave it. */
      readonly tolerated: boolean;
      readonly because: Because;
      /** What the task wrote where it ran; set when its result is given. */
      readonly givenFiles?: TaskFiles | undefined;
      /** How it ran there; set when that was on another machine. */
      readonly elsewhere?: RanElsewhere | undefined;
    }
  /** A task asked for an annotation in its output. */
  | {
      readonly type: 'task-annotation';
      readonly at: Instant;
      readonly task: TaskId;
      readonly command: AnnotationCommand;
    }
  /** A task added a problem matcher to the runner, or removed one. */
  | {
      readonly type: 'task-matcher';
      readonly at: Instant;
      readonly task: TaskId;
      readonly command: WorkflowCommand;
    }
  /** A task named a value that no report may show from now on. */
  | { readonly type: 'secret'; readonly at: Instant; readonly task: TaskId; readonly value: string }
  /** What became of a leftover at the end of the run. */
  | {
      readonly type: 'leftover';
      readonly at: Instant;
      readonly task: TaskId;
      readonly attempt: number;
      readonly process: ProcessNote;
      /** Why it could not be ended; undefined when it was ended, or is left alone as its task asks. */
      readonly survives: string | undefined;
    }
  | { readonly type: 'run-closed'; readonly at: Instant; readonly cause: CloseCause }
  /** Something went wrong beside the tasks, or deserves attention; the run goes on. */
  | {
      readonly type: 'warning';
      readonly at: Instant;
      readonly message: string;
      readonly task: TaskId | undefined;
    }
  /** Why a task runs although a result of it was known. */
  | {
      readonly type: 'explanation';
      readonly at: Instant;
      readonly task: TaskId;
      readonly message: string;
    }
  /** Made only for a run that is debugged. */
  | {
      readonly type: 'debug';
      readonly at: Instant;
      readonly task: TaskId | undefined;
      readonly note: DebugNote;
    }
  /** How the processes of the run are owned. */
  | { readonly type: 'processes-owned'; readonly at: Instant; readonly by: OwnerFacts['kind'] }
  /** Nothing has started or ended for a while. */
  | { readonly type: 'heartbeat'; readonly at: Instant }
  /** All tasks have ended, and this is what would make the run shorter. */
  | { readonly type: 'insight'; readonly at: Instant; readonly insight: Insight }
  | { readonly type: 'run-ended'; readonly at: Instant; readonly result: RunResult };
