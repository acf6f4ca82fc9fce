import { join } from 'node:path';
import type { TaskGraph } from '../graph/task-graph.ts';
import { now } from '../host/clock.ts';
import { isAnyKnown } from '../history/expected-times.ts';
import { LateWorkspaceFiles } from '../host/workspace-files/late-workspace-files.ts';
import type { HashQuestion } from '../host/workspace-files/workspace-files.ts';
import { freeMemoryBytes } from '../host/machine/memory.ts';
import type { DebugListener } from '../model/debug-note.ts';
import type { RunEvent } from '../report/run/event.ts';
import type { GivenTask, MachineElsewhere, TaskFiles } from '../model/outcome.ts';
import type { ExpectedTime, Graph, Task, TaskId } from '../model/task.ts';
import type { Masker } from '../report/secrets/masker.ts';
import { MultiprocessScheduler } from '../e3/multiprocess-scheduler.ts';
import { Plan } from '../plan/plan.ts';
import { lookIntoFailure } from './cause/look-into-failure.ts';
import type { ShareCpus } from './task/cpu-share.ts';
import { stepEnvironment } from './task/environment.ts';
import type { Supervisor } from '../process/supervisor.ts';
import { TaskFileSets } from '../task-files/task-files.ts';
import { runContexts } from './task/contexts.ts';
import type { Question } from './task/inquiry.ts';
import { Ledger } from './task/ledger.ts';
import { TestReports } from './junit/test-reports.ts';
import { tasksWithNeededFiles } from './remembering/need-states.ts';
import { Remembering } from './remembering/remembering.ts';
import type { ResultMemory } from './remembering/result-memory.ts';
import { SecretValues } from './history/secret-values.ts';
import { attemptSpan, type TraceContext, traceparentOf } from '../report/traces/trace-context.ts';
import { logNames } from './reports/log-names.ts';
import { temporaryDirectory } from './reports/report-directory.ts';
import { lookUpTask, type ResultLookUp } from './task/look-up.ts';
import { LostCommands } from './task/lost-commands.ts';
import { MissingOutputs } from './task/missing-outputs.ts';
import type { Parallelism } from './parallelism.ts';
import { PlanDriver } from './plan-driver.ts';
import { TaskPreparer } from './task/task-preparer.ts';
import { TaskWorker } from './task/task-worker.ts';
import type { Workplace } from './task/workplace.ts';

/** What settings decide about a run. */
export interface RunSettings {
  readonly failFast: boolean;
  /** After this many failures nothing more starts; 0: no limit. */
  readonly maxFailures: number;
  /** Absolute; the base of the tasks' directories. */
  readonly workingDirectory: string;
  /** Time that a task has between being asked to end and being killed. */
  readonly graceSeconds: number;
  readonly shareCpus: ShareCpus;
}

/** What is to be run, and how. */
export interface RunPlan {
  readonly graph: Graph;
  readonly settings: RunSettings;
  /** Where the paths of files begin that reports name, absolute: the workspace of a job. Undefined: the working directory. */
  readonly placesFrom?: string | undefined;
  readonly parallelism: Parallelism;
  /** This process's environment. */
  readonly environment: NodeJS.ProcessEnv;
  /** Receives the secrets that tasks name. */
  readonly masker: Masker;
  /** Where the traces of the run's processes belong; undefined: nowhere. */
  readonly trace?: TraceContext | undefined;
  /** Whether the reasons for what happens are events too, for a reporter that shows them. */
  readonly debug?: boolean;
  /** Whether it is an event that a running task has printed something. */
  readonly followOutput?: boolean;
  /** What there is to say before anything runs, a line each. */
  readonly notes?: readonly string[];
  /**
   * Results that are known before the run; each counts once the needs of its task have ended, whatever its `if` says. Services are run
   * all the same, unless nothing but such tasks needs them. Ids that the graph does not have are ignored.
   */
  readonly given?: ReadonlyMap<TaskId, GivenTask> | undefined;
  /** The other machines that ran parts of it before. */
  readonly machines?: readonly MachineElsewhere[] | undefined;
  /** Asked about each task that could start, instead of what is remembered. */
  readonly lookUp?: ResultLookUp | undefined;
  /** What earlier runs knew of results: tasks that state their inputs are not run when nothing has changed. */
  readonly memory?: ResultMemory | undefined;
  /** A file in which the digests of files are kept between runs, absolute; undefined where files are new each time. */
  readonly keepIndexIn?: string | undefined;
  /** How long tasks take, as far as earlier runs or anything else tells. */
  readonly expected?: ReadonlyMap<TaskId, ExpectedTime> | undefined;
  /** How long the last successful runs of each task took, newest last; of a service, until it was ready. */
  readonly past?: ReadonlyMap<TaskId, readonly number[]> | undefined;
}

/** The parts of one run, wired. */
export interface Assembly {
  readonly scheduler: MultiprocessScheduler<Task, TaskWorker, TaskGraph>;
  readonly driver: PlanDriver;
  readonly ledger: Ledger;
  /** To be closed when the scheduler has finished. */
  readonly workspace: LateWorkspaceFiles;
  /** Undefined when no task can be remembered. */
  readonly remembering: Remembering | undefined;
}

/** Wires the plan, the scheduler and the workers of one run. */
export function assemble(
  request: RunPlan,
  tasks: TaskGraph,
  supervisor: Supervisor,
  emit: (event: RunEvent) => void,
  debug: DebugListener | undefined,
): Assembly {
  const { graph, settings, parallelism, environment, trace, given = new Map(), memory, expected } = request;
  const placesFrom = request.placesFrom ?? settings.workingDirectory;
  const ledger = new Ledger([...tasks.inOrder()], process.platform);
  // Nobody reads what a task wrote before that task has ended.
  for (const [id, { files }] of given) recordGiven(ledger, id, files);
  const workspace = new LateWorkspaceFiles(settings.workingDirectory, { keepIn: request.keepIndexIn });
  const step = stepEnvironment(environment, process.platform);
  const preparer = new TaskPreparer(
    {
      stepEnvironment: step,
      runContexts: runContexts(step, { platform: process.platform, arch: process.arch }),
      workingDirectory: settings.workingDirectory,
      parallelism: parallelism.cpus,
      shareCpus: settings.shareCpus,
      makeFlags: supervisor.jobserver?.makeFlags,
      platform: process.platform,
      logNames: logNames(tasks.ids),
      traceparentOf:
        trace &&
        ((id, attempt) => traceparentOf(trace, attemptSpan(trace, tasks.numberOf.get(id) ?? 0, attempt))),
      resultOf: (id) => plan.resultOf(id),
      debug,
    },
    ledger,
  );
  const plan = new Plan(
    tasks,
    {
      cpus: parallelism.cpus,
      pools: graph.pools,
      failFast: settings.failFast,
      maxFailures: settings.maxFailures,
      freeMemoryBytes,
      followWaits: debug !== undefined,
      expectedSeconds: (id) => expected?.get(id)?.seconds,
      rehearses: expected !== undefined && isAnyKnown(expected),
      given,
      mayBeGiven: (task) => lookUp?.concerns(task) ?? false,
    },
    (task, standing) => preparer.judge(task, standing),
  );
  const masked = new Set<TaskId>();
  const remembering =
    memory &&
    new Remembering(memory, {
      files: workspace,
      workspace: settings.workingDirectory,
      temporaryDirectory: join(temporaryDirectory(environment), `rundag-archives-${supervisor.runToken}`),
      step,
      taskOf: (id) => ledger.taskOf(id),
      resultOf: (id) => plan.resultOf(id),
      exportsFor: (task) => ledger.exportsFor(task),
      hasMasks: (task) => masked.has(task),
      secrets: new SecretValues(step),
      needed: tasksWithNeededFiles(graph.tasks),
      warn: (task, message) => emit({ type: 'warning', at: now(), message, task }),
      explain: (task, message) => emit({ type: 'explanation', at: now(), task, message }),
    });
  const lookUp = request.lookUp ?? remembering;
  const remark = (task: TaskId, message: string): void => emit({ type: 'warning', at: now(), message, task });
  const testReports = tasks.tasks.some(({ junit }) => junit !== undefined)
    ? new TestReports({
        files: workspace,
        base: settings.workingDirectory,
        workspace: placesFrom,
        warn: remark,
      })
    : undefined;
  const missingOutputs = new MissingOutputs(graph.tasks, ledger, remark);
  const ask = (question: Question): HashQuestion => workspace.ask(question);
  const driver = new PlanDriver({
    plan,
    emit: (event) => {
      emit(event);
      missingOutputs.on(event);
    },
    now,
    debug,
    wake: () => scheduler.wake(),
    record: (task, outcome) => {
      workspace.filesMayHaveChanged();
      ledger.record(task, outcome.files);
    },
    recordReady: (service, written) => {
      workspace.filesMayHaveChanged();
      ledger.recordReady(service, written);
      debug?.({ kind: 'ready-files', files: written }, service.id);
    },
    ask,
    recordAnswer: (...answer) => preparer.receiveAnswer(...answer),
    given,
    lookUp: async (id, signal) =>
      lookUp && (await lookUpTask(tasks.get(id), signal, { lookUp, preparer, ask, remark })),
    recordGiven: (id, { files }) => recordGiven(ledger, id, files),
    closed: () => {
      remembering?.giveUp();
      testReports?.giveUp();
    },
  });
  const files = new TaskFileSets(join(supervisor.temporaryDirectory, 'task-files'));
  const lostCommands = new LostCommands(({ id }, message) => remark(id, message));
  const workplace: Workplace<TaskWorker> = {
    supervisor,
    attemptOf: (id) => plan.attemptOf(id),
    placed: (worker) => driver.placed(worker),
    preparer,
    ask,
    createFiles: (id) => files.create(id),
    began: (worker, name) => {
      workspace.filesMayHaveChanged();
      driver.began(worker, name);
    },
    requestsOf: (task) => ({
      secret: (value) => {
        const problem = request.masker.add(value);
        masked.add(task.id);
        if (problem === undefined) emit({ type: 'secret', at: now(), task: task.id, value });
        return problem;
      },
      annotation: (command) => emit({ type: 'task-annotation', at: now(), task: task.id, command }),
      matcher: (command) => emit({ type: 'task-matcher', at: now(), task: task.id, command }),
      lost: (command) => lostCommands.printed(task, command),
    }),
    expectedSecondsOf: (id) => {
      const time = expected?.get(id);
      return time?.isKnown === true ? time.seconds : undefined;
    },
    debug,
    printed:
      request.followOutput === true
        ? ({ uid, attempt }, logFile, bytes) =>
            emit({ type: 'task-output', at: now(), task: uid, attempt, logFile, bytes })
        : undefined,
    succeeded: remembering && ((...attempt) => remembering.succeeded(...attempt)),
    explained: async (task, { workingDirectory: directory, junit: patterns = [] }, startedAt, outcome) => {
      const found = await lookIntoFailure(outcome, {
        directory,
        base: settings.workingDirectory,
        workspace: placesFrom,
        scripts: supervisor.temporaryDirectory,
      });
      if (testReports === undefined || patterns.length === 0) return found;
      return await testReports.read({ task, patterns, directory, startedAt, outcome: found });
    },
    serviceReady: (...ready) => driver.serviceReady(...ready),
    remark,
  };
  const scheduler = new MultiprocessScheduler<Task, TaskWorker, TaskGraph>(
    tasks,
    (id, task, slot) => new TaskWorker(id, task, slot, workplace),
    (worker) => driver.collect(worker),
    // The plan bounds what runs: a task may need no CPU at all, so slots must never run out.
    { jobs: parallelism.cpus, slots: Infinity, iterator: driver },
  );
  return { scheduler, driver, ledger, workspace, remembering };
}

/** What a service wrote elsewhere is not given, since it is not. */
function recordGiven(ledger: Ledger, id: TaskId, files: TaskFiles): void {
  const task = ledger.taskOf(id);
  if (task !== undefined && task.service === undefined) ledger.record(task, files);
}
