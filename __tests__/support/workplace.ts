import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { WorkspaceFiles } from '../../src/host/workspace-files/workspace-files.ts';
import type { Task } from '../../src/model/task.ts';
import { logNames } from '../../src/run/reports/log-names.ts';
import { runContexts } from '../../src/run/task/contexts.ts';
import { Ledger } from '../../src/run/task/ledger.ts';
import { TaskPreparer } from '../../src/run/task/task-preparer.ts';
import type { TaskWorker } from '../../src/run/task/task-worker.ts';
import type { Workplace } from '../../src/run/task/workplace.ts';
import { TaskFileSets } from '../../src/task-files/task-files.ts';
import { testEnvironment, type Workbench } from './workbench.ts';

/** A run around workers that a test starts by hand, and what they have told it. */
export interface TestWorkplace {
  readonly workplace: Workplace<TaskWorker>;
  /** `began a "name"`, `remark a: …`, `ready web port=1`, `secret x`, in the order told. */
  readonly told: readonly string[];
  readonly preparer: TaskPreparer;
  readonly ledger: Ledger;
}

/** Opens the run of some tasks on a workbench, with real processes, files and expressions. */
export function openWorkplace(
  bench: Workbench,
  tasks: readonly Task[],
  other: Partial<Workplace<TaskWorker>> = {},
): TestWorkplace {
  const told: string[] = [];
  const ledger = new Ledger(tasks, process.platform);
  const workspace = new WorkspaceFiles(bench.directory);
  const environment = testEnvironment();
  const preparer = new TaskPreparer(
    {
      stepEnvironment: environment,
      runContexts: runContexts(environment, { platform: process.platform, arch: process.arch }),
      workingDirectory: bench.directory,
      parallelism: 4,
      shareCpus: 'declared',
      makeFlags: undefined,
      platform: process.platform,
      logNames: logNames(tasks.map(({ id }) => id)),
      resultOf: () => undefined,
      debug: undefined,
    },
    ledger,
  );
  const files = new TaskFileSets(mkdtempSync(join(bench.directory, 'task-files-')));
  const workplace: Workplace<TaskWorker> = {
    supervisor: bench.supervisor,
    debug: undefined,
    expectedSecondsOf: () => undefined,
    attemptOf: () => 1,
    placed: ({ uid }) => void told.push(`placed ${uid}`),
    preparer,
    ask: (question) => workspace.ask(question),
    createFiles: (id) => files.create(id),
    began: ({ uid }, name) => void told.push(`began ${uid} ${JSON.stringify(name)}`),
    requestsOf: (task) => ({
      secret: (value) => {
        told.push(`secret of ${task.id}: ${value}`);
        return undefined;
      },
      annotation: ({ level, message }) => void told.push(`${level} of ${task.id}: ${message}`),
      matcher: ({ name }) => void told.push(`${name} of ${task.id}`),
      lost: (command) => void told.push(`lost ${command} of ${task.id}`),
    }),
    serviceReady: ({ id }, _seconds, written) =>
      void told.push([`ready ${id}`, ...[...written.outputs].map((output) => output.join('='))].join(' ')),
    remark: (id, message) => void told.push(`remark ${id}: ${message}`),
    ...other,
  };
  return { workplace, told, preparer, ledger };
}
