import { evaluateCondition } from '../../language/expressions/condition.ts';
import {
  type Contexts,
  type ContextValue,
  type HostFunctions,
  withContext,
} from '../../language/expressions/expression-types.ts';
import type { DebugListener } from '../../model/debug-note.ts';
import type { HashAnswer } from '../../host/workspace-files/workspace-files.ts';
import type { Result } from '../../model/outcome.ts';
import type { Task, TaskId } from '../../model/task.ts';
import { commandMarks } from '../../github/workflow-command.ts';
import type { Judgement, Standing } from '../../plan/verdict.ts';
import type { LineListener } from '../../process/output/stream-lines.ts';
import type { AttemptOrder } from '../../process/start/attempt-order.ts';
import { type ShareCpus, shareVariables } from './cpu-share.ts';
import { shellEnvironment, taskEnvironment } from './environment.ts';
import { exportedEnv, exportedPath, noExports } from '../../task-files/exports.ts';
import type { AttemptFiles } from '../../task-files/task-files.ts';
import { type Preparation, prepareAttempt, type Prepared } from './attempt-preparation.ts';
import { BadExpression, evaluateVariables } from './task-variables.ts';
import { type Environment, once, taskContexts, type TaskFacts, type TaskVariables } from './contexts.ts';
import { type Inquired, Inquiry, type Question } from './inquiry.ts';
import type { Ledger } from './ledger.ts';
import { logFileName } from '../reports/log-names.ts';

/** What is the same for all tasks of a run. */
export interface Surroundings {
  /** The step's environment, without what tasks may not see. */
  readonly stepEnvironment: Environment;
  readonly runContexts: Contexts;
  /** Absolute; the base of the tasks' directories. */
  readonly workingDirectory: string;
  /** The CPU budget. */
  readonly parallelism: number;
  readonly shareCpus: ShareCpus;
  /** MAKEFLAGS of a task that borrows CPUs; undefined without a jobserver. */
  readonly makeFlags: string | undefined;
  readonly platform: NodeJS.Platform;
  readonly logNames: ReadonlyMap<TaskId, string>;
  /** What `TRACEPARENT` is for an attempt of a task; undefined where nothing is traced. */
  readonly traceparentOf?: ((id: TaskId, attempt: number) => string) | undefined;
  readonly resultOf: (id: TaskId) => Result | undefined;
  /** Undefined without debugging. */
  readonly debug: DebugListener | undefined;
}

/** Turns a task of the graph into what a worker can run, given all that has happened so far. */
export class TaskPreparer {
  readonly #surroundings: Surroundings;
  readonly #ledger: Ledger;
  /** The inquiry of each task's `if`. The `if` is evaluated again when the run closes, and the answers are kept. */
  readonly #inquiries = new Map<TaskId, Inquiry>();

  constructor(surroundings: Surroundings, ledger: Ledger) {
    this.#surroundings = surroundings;
    this.#ledger = ledger;
  }

  /** Whether a task's `if` holds. Its variables are evaluated when the condition reads `env`. */
  judge(task: Task, standing: Standing): Judgement {
    const inquiry = this.#inquiries.get(task.id) ?? new Inquiry();
    const inquired = inquiry.evaluate((functions) => this.#judgeWith(task, standing, functions));
    if (inquired.kind === 'known') return inquired.value;
    this.#inquiries.set(task.id, inquiry);
    return inquired;
  }

  /** Receives the answer to what the `if` of a task has asked. */
  receiveAnswer(id: TaskId, question: Question, answer: HashAnswer): void {
    this.#inquiries.get(id)?.receive(question, answer);
  }

  #judgeWith(task: Task, standing: Standing, functions: HostFunctions): Judgement {
    const { resultOf } = this.#surroundings;
    const status = { ...standing, resultOf: (id: string) => this.#ledger.resultOfKey(id, resultOf) };
    let bad: BadExpression | undefined;
    const env = once((): ContextValue => {
      try {
        const variables = evaluateVariables(task, (soFar) => this.#contexts(task, soFar), functions);
        return this.#contexts(task, variables).get('env')?.() ?? null;
      } catch (error) {
        if (error instanceof BadExpression) bad = error;
        throw error;
      }
    });
    const contexts = withContext(this.#contexts(task, noVariables), 'env', env);
    const evaluated = evaluateCondition(task.condition ?? '', contexts, status, functions);
    if (evaluated.kind === 'value') return { kind: evaluated.value ? 'run' : 'skip' };
    bad ??= new BadExpression(task, 'if', evaluated.problem);
    return { kind: 'bad', problem: bad.message, at: bad.at };
  }

  /** Evaluates the expressions of one attempt. */
  prepare(task: Task, attempt: number, slot: number, inquiry: Inquiry): Inquired<Prepared> {
    const { workingDirectory } = this.#surroundings;
    return inquiry.evaluate((functions) =>
      prepareAttempt(
        task,
        workingDirectory,
        (variables) => this.#contexts(task, variables, { slot, number: attempt }),
        functions,
      ),
    );
  }

  /** Evaluates the expressions of a task of which it is not known yet whether it is run, and in which slot. */
  prepareEarly(task: Task, inquiry: Inquiry): Inquired<Prepared> {
    const { workingDirectory } = this.#surroundings;
    return inquiry.evaluate((functions) =>
      prepareAttempt(task, workingDirectory, (variables) => this.#contexts(task, variables), functions),
    );
  }

  /** The order for one attempt, with its whole environment. */
  orderFor(
    task: Task,
    attempt: number,
    slot: number,
    preparation: Preparation,
    files: AttemptFiles,
    onLine: LineListener,
    onUnendedLine: (line: string) => void,
  ): AttemptOrder {
    const { work, workingDirectory, timeoutSeconds, variables } = preparation;
    if (work.kind === 'join') throw new Error(`internal error: the join ${task.id} was started`);
    const { stepEnvironment, parallelism, shareCpus, makeFlags, platform, logNames, traceparentOf, debug } =
      this.#surroundings;
    const cpus = cpusOf(task, parallelism);
    const stated = task.cpusStated ? cpus : undefined;
    const exports = this.#ledger.exportsFor(task);
    const path = exportedPath(exports);
    const exported = exportedEnv(exports);
    if (exports !== noExports)
      debug?.({ kind: 'inherits', env: [...exported.keys()], directories: path.length }, task.id);
    const logName = logNames.get(task.id) ?? task.id;
    return {
      task: task.id,
      attempt,
      slot,
      work,
      workingDirectory,
      timeoutSeconds,
      cpus,
      strictCleanup: task.strictCleanup,
      leaveRunning: task.leaveRunning,
      onLine,
      // Commands have marks; the sign that a service is ready can be in any line.
      ...(task.service?.ready.kind === 'log' ? { onUnendedLine } : { lineMarks: commandMarks }),
      logName: logFileName(logName, attempt),
      shellEnv: shellEnvironment({ base: stepEnvironment, exportedPath: path, platform }),
      env: taskEnvironment({
        base: stepEnvironment,
        fileEnv: variables.file,
        exportedEnv: exported,
        taskEnv: variables.own,
        exportedPath: path,
        matrix: task.matrix?.values ?? noValues,
        rundag: {
          task: task.id,
          slot,
          attempt,
          parallelism,
          cpus: stated,
        },
        traceparent: traceparentOf?.(task.id, attempt),
        share: shareVariables({ stated, shareCpus, makeFlags }),
        taskFileEntries: files.entries,
        platform,
      }),
      ...(task.service === undefined
        ? {}
        : { service: { stopSignal: task.service.stopSignal, stopSeconds: task.service.stopSeconds } }),
    };
  }

  #contexts(task: Task, variables: TaskVariables, attempt?: TaskFacts['attempt']): Contexts {
    const { runContexts, parallelism, resultOf } = this.#surroundings;
    return taskContexts(runContexts, {
      id: task.id,
      cpus: cpusOf(task, parallelism),
      attempt,
      exported: () => exportedEnv(this.#ledger.exportsFor(task)),
      variables,
      matrix: task.matrix?.values,
      needs: () => this.#ledger.needsOf(task, resultOf),
    });
  }
}

const noValues = new Map<never, never>();
const noVariables: TaskVariables = { file: noValues, own: noValues };

/** The share of the CPU budget that a task gets. */
function cpusOf(task: Task, parallelism: number): number {
  return task.cpus === 'all' ? parallelism : Math.min(task.cpus, parallelism);
}
