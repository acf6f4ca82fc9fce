import { evaluateCondition } from '../graph-file/condition.ts';
import type { Contexts, HostFunctions } from '../graph-file/expression-types.ts';
import type { Result } from '../model/outcome.ts';
import type { Task, TaskId } from '../model/task.ts';
import { commandMarks } from '../model/workflow-command.ts';
import type { Judgement, Standing } from '../scheduler/verdict.ts';
import type { AttemptOrder } from '../worker/attempt-order.ts';
import { taskEnvironment } from '../worker/environment.ts';
import { exportedEnv, exportedPath } from '../worker/exports.ts';
import type { AttemptFiles } from '../worker/task-files.ts';
import { prepareAttempt, type Preparation } from './attempt-preparation.ts';
import { type Environment, type TaskFacts, taskContexts } from './contexts.ts';
import type { Ledger } from './ledger.ts';

/** What is the same for all tasks of a run. */
export interface Surroundings {
  /** The step's environment, without what tasks may not see. */
  readonly stepEnvironment: Environment;
  readonly runContexts: Contexts;
  readonly functions: HostFunctions;
  /** Absolute; the base of the tasks' directories. */
  readonly workingDirectory: string;
  /** The CPU budget. */
  readonly parallelism: number;
  readonly platform: NodeJS.Platform;
  readonly logNames: ReadonlyMap<TaskId, string>;
  readonly resultOf: (id: TaskId) => Result | undefined;
}

/** Turns a task of the graph into what a worker can run, with all that has happened so far taken into account. */
export class TaskPreparer {
  readonly #surroundings: Surroundings;
  readonly #ledger: Ledger;

  constructor(surroundings: Surroundings, ledger: Ledger) {
    this.#surroundings = surroundings;
    this.#ledger = ledger;
  }

  /** Whether a task's `if` holds. */
  judge(task: Task, standing: Standing): Judgement {
    const contexts = taskContexts(this.#surroundings.runContexts, this.#facts(task, new Map(), undefined));
    const evaluated = evaluateCondition(
      task.condition ?? '',
      contexts,
      standing,
      this.#surroundings.functions,
    );
    if (evaluated.kind === 'value') return { kind: evaluated.value ? 'run' : 'skip' };
    return { kind: 'bad', problem: `if: ${evaluated.problem}`, at: task.places.get('if') ?? task.at };
  }

  /** Evaluates the expressions of one attempt. */
  prepare(task: Task, attempt: number, slot: number): ReturnType<typeof prepareAttempt> {
    const { runContexts, workingDirectory, functions } = this.#surroundings;
    return prepareAttempt(
      task,
      workingDirectory,
      (env) => taskContexts(runContexts, this.#facts(task, env, { slot, number: attempt })),
      functions,
    );
  }

  /** The order for one attempt, with its whole environment. */
  orderFor(
    task: Task,
    attempt: number,
    slot: number,
    preparation: Preparation,
    files: AttemptFiles,
    onLine: (line: string) => void,
  ): AttemptOrder {
    const { work, workingDirectory, timeoutSeconds, env } = preparation;
    if (work.kind === 'join') throw new Error(`internal error: the join ${task.id} was started`);
    const { stepEnvironment, parallelism, platform, logNames } = this.#surroundings;
    const exports = this.#ledger.exportsFor(task);
    const logName = logNames.get(task.id) ?? task.id;
    return {
      task: task.id,
      attempt,
      slot,
      work,
      workingDirectory,
      timeoutSeconds,
      strictCleanup: task.strictCleanup,
      leaveRunning: task.leaveRunning,
      onLine,
      // Commands have marks; what tells that a service is ready can be in any line.
      ...(task.service?.ready.kind === 'log' ? {} : { lineMarks: commandMarks }),
      logName: attempt === 1 ? `${logName}.log` : `${logName}.attempt-${attempt}.log`,
      env: taskEnvironment({
        base: stepEnvironment,
        exportedEnv: exportedEnv(exports),
        exportedPath: exportedPath(exports),
        fileAndTaskEnv: env,
        matrix: task.matrix?.values ?? noValues,
        rundag: {
          task: task.id,
          slot,
          attempt,
          parallelism,
          cpus: task.cpusStated ? cpusOf(task, parallelism) : undefined,
        },
        taskFileEntries: files.entries,
        platform,
      }),
      ...(task.service === undefined
        ? {}
        : { service: { stopSignal: task.service.stopSignal, stopSeconds: task.service.stopSeconds } }),
    };
  }

  #facts(task: Task, env: Environment, attempt: TaskFacts['attempt']): TaskFacts {
    return {
      id: task.id,
      cpus: cpusOf(task, this.#surroundings.parallelism),
      attempt,
      exported: exportedEnv(this.#ledger.exportsFor(task)),
      env,
      matrix: task.matrix?.values,
      needs: this.#ledger.needsOf(task, this.#surroundings.resultOf),
    };
  }
}

const noValues = new Map<never, never>();

/** The share of the CPU budget that a task gets. */
function cpusOf(task: Task, parallelism: number): number {
  return task.cpus === 'all' ? parallelism : Math.min(task.cpus, parallelism);
}
