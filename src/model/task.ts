import type { Probe } from './probe.ts';
import type { Json } from './json.ts';
import type { Position } from './diagnostic.ts';
import type { Template } from './template.ts';

/** Names one task of a graph: the id of the file, or, for an instance of a matrix, `unit (20)` as GitHub shows it. */
export type TaskId = string;

/** What a task does when it runs. */
export type Work =
  | {
      readonly kind: 'script';
      readonly script: Template;
      /** As written; none: GitHub's default shell. */ readonly shell: string | undefined;
    }
  | {
      readonly kind: 'command';
      /** Program and arguments; never empty. */ readonly words: readonly Template[];
    }
  /** Nothing: a join that ends when its needs have ended. */
  | { readonly kind: 'join' };

/** When a failed attempt is followed by another. */
export interface Retry {
  /** Attempts after the first; 0: none. */
  readonly max: number;
  /** Wait before the second attempt, in seconds. */
  readonly delaySeconds: number;
  /** `exponential` doubles the wait before each further attempt. */
  readonly backoff: 'fixed' | 'exponential';
  /** Only these exit codes are retried; undefined: every failure. */
  readonly onExitCodes: readonly number[] | undefined;
}

/** What makes a task a service: it stays up while its dependents run. */
export interface Service {
  readonly ready: Probe;
  /** Not ready after this long is a failure. */
  readonly timeoutSeconds: number;
  /** Pause between two probes. */
  readonly intervalSeconds: number;
  /** Asks the service to stop: `SIGTERM` by default. */
  readonly stopSignal: string;
  /** Time between that signal and force; undefined: the run's grace. */
  readonly stopSeconds: number | undefined;
}

/** The failures that `continue-on-error` forgives when it does not forgive all. */
export interface ToleratedCodes {
  /** For a command ended by a signal, 128 plus the signal's number. */
  readonly exitCodes: readonly number[];
}

/** The matrix that a task is an instance of. */
export interface MatrixGroup {
  /** The id in the file, shared by all instances. */
  readonly key: string;
  /** At most this many instances run at once; undefined: no limit of its own. */
  readonly maxParallel: number | undefined;
  /** Whether the first failed instance cancels the others; GitHub's default is true. */
  readonly failFast: boolean;
  /** The instance's values by key, in the order of the file. */
  readonly values: ReadonlyMap<string, Json>;
  /** The instance's place among its siblings, from 0, and their number. */
  readonly index: number;
  readonly total: number;
}

/** A node of the graph, with defaults and matrix applied: everything that the file says of it. */
export interface Task {
  readonly id: TaskId;
  /** The id in the file; differs from `id` for instances of a matrix. */
  readonly key: string;
  readonly name: Template;
  /** In the file's order, without repeats; a need on a matrix stands here as all of its instances. */
  readonly needs: readonly TaskId[];
  /** `needs` as the file has them, for the `needs` context. */
  readonly needKeys: readonly string[];
  /** The source of `if`, without the outer `${{ }}`; undefined: `success()`. */
  readonly condition: string | undefined;
  readonly work: Work;
  readonly workingDirectory: Template | undefined;
  /** The file's `env`, under what the tasks that it needs export; the same for all tasks. */
  readonly fileEnv: ReadonlyMap<string, Template>;
  /** The `env` of the defaults and of the task, over all else, in the order of the file. */
  readonly env: ReadonlyMap<string, Template>;
  /** A number of seconds, or a template that gives minutes. */
  readonly timeout:
    | { readonly kind: 'seconds'; readonly seconds: number }
    | { readonly kind: 'expression'; readonly minutes: Template }
    | undefined;
  readonly continueOnError: boolean | Template | ToleratedCodes;
  readonly retry: Retry;
  readonly matrix: MatrixGroup | undefined;
  /** Share of the CPU budget; more than the machine has counts as all of it. */
  readonly cpus: number | 'all';
  /** Whether the file states `cpus`: only then does the task learn its share. */
  readonly cpusStated: boolean;
  /** Free memory that has to be there before it starts beside others, in bytes. */
  readonly memoryBytes: number | undefined;
  /** Units held of each named pool while it runs. */
  readonly pools: ReadonlyMap<string, number>;
  /** Takes precedence over the computed order; higher first. */
  readonly priority: number;
  /** An attempt that runs longer is warned about. */
  readonly slowAfterSeconds: number | undefined;
  readonly service: Service | undefined;
  /** What it left running after a success is not ended with the run. */
  readonly leaveRunning: boolean;
  /** Processes that hide every trace are ended too. */
  readonly strictCleanup: boolean;
  /**
   * Patterns of the files that it reads, from the workspace, one or more lines each; `[]`: it reads none. Undefined: not stated, and
   * then the task is never remembered. Never stated for joins and services.
   */
  readonly inputs: readonly Template[] | undefined;
  /** Patterns of the files that it makes; `[]`: it makes none. Undefined: not stated. Never stated for joins and services. */
  readonly outputs: readonly Template[] | undefined;
  /** Patterns of the JUnit XML files that it writes, from the workspace, one or more lines each. Undefined: not stated. Never stated for joins and services. */
  readonly junit: readonly Template[] | undefined;
  /** False with `cache: false`, and for joins, services and tasks that leave something running: each of these runs every time. */
  readonly mayBeRemembered: boolean;
  /** Where the task's id stands. */
  readonly at: Position;
  /** Where each key's value stands, by the key's name as in the file (`run`, `if`, `env.NAME`). */
  readonly places: ReadonlyMap<string, Position>;
}

/** What counts as an input of every task, beside the files that it names. */
export interface CommonInputs {
  /** Names of environment variables whose values count, each once. */
  readonly env: readonly string[];
  /** Command lines for the shell whose output counts, such as `node --version`; each once. */
  readonly tools: readonly string[];
}

/** A whole graph file, decoded and expanded. */
export interface Graph {
  /** Title of the report. */
  readonly name: string;
  /** In the order of the file; instances of a matrix in GitHub's order. */
  readonly tasks: readonly Task[];
  /** How many of each pool there are. */
  readonly pools: ReadonlyMap<string, number>;
  readonly cache: CommonInputs;
}

/** The variable that holds a matrix value: `MATRIX_NODE_VERSION` for the key `node-version`. */
export function matrixVariable(key: string): string {
  return `MATRIX_${key.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}`;
}

/** How long a task is expected to take when it runs. */
export interface ExpectedTime {
  readonly seconds: number;
  /** What it takes on average, for sums over many tasks; undefined: as much as `seconds`. */
  readonly meanSeconds?: number | undefined;
  /** Whether earlier runs of this task say so; else it is a guess, good enough for the order in which tasks start. */
  readonly isKnown: boolean;
}
