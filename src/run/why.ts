import { TaskGraph } from '../graph/task-graph.ts';
import { LateWorkspaceFiles } from '../host/workspace-files/late-workspace-files.ts';
import { messageOf } from '../model/message-of.ts';
import { noTaskFiles } from '../model/outcome.ts';
import type { Task } from '../model/task.ts';
import type { RunPlan } from './assembly.ts';
import { runContexts } from './task/contexts.ts';
import { stepEnvironment } from './task/environment.ts';
import { Ledger } from './task/ledger.ts';
import { lookUpTask } from './task/look-up.ts';
import { TaskPreparer } from './task/task-preparer.ts';
import { Remembering } from './remembering/remembering.ts';
import { tasksWithNeededFiles } from './remembering/need-states.ts';
import { SecretValues } from './history/secret-values.ts';
import type { Foresight } from './remembering/why-again.ts';

/** A graph of which somebody asks why its tasks would run. */
type Asked = Pick<RunPlan, 'graph' | 'settings' | 'parallelism' | 'environment' | 'memory' | 'keepIndexIn'>;

/**
 * Says of each task of a graph whether it would run, and why, a line each, needs first; nothing is run, restored or removed. What a task
 * would write when it runs is not known: those that need it see what it wrote the last time.
 */
export async function whyTasksRun(asked: Asked): Promise<string> {
  const { graph, settings, parallelism, environment, memory } = asked;
  if (memory === undefined) return 'No task states its inputs: every task runs.\n';
  if (memory.openArchives === undefined) return 'There is no history: every task runs.\n';
  const tasks = new TaskGraph(graph.tasks);
  const ordered = [...tasks.inOrder()];
  const ledger = new Ledger(ordered, process.platform);
  const step = stepEnvironment(environment, process.platform);
  const files = new LateWorkspaceFiles(settings.workingDirectory, { keepIn: asked.keepIndexIn });
  const preparer = new TaskPreparer(
    {
      stepEnvironment: step,
      runContexts: runContexts(step, { platform: process.platform, arch: process.arch }),
      workingDirectory: settings.workingDirectory,
      parallelism: parallelism.cpus,
      shareCpus: settings.shareCpus,
      makeFlags: undefined,
      platform: process.platform,
      logNames: new Map(),
      resultOf: () => 'success',
      debug: undefined,
    },
    ledger,
  );
  const said = new Map<string, string>();
  const say = (id: string, message: string): void => void said.set(id, message);
  const remembering = new Remembering(memory, {
    files,
    workspace: settings.workingDirectory,
    temporaryDirectory: '',
    step,
    taskOf: (id) => ledger.taskOf(id),
    resultOf: () => 'success',
    exportsFor: (task) => ledger.exportsFor(task),
    needed: tasksWithNeededFiles(graph.tasks),
    hasMasks: () => false,
    secrets: new SecretValues([]),
    warn: say,
    explain: say,
  });
  const lines: string[] = [];
  const { signal } = new AbortController();
  try {
    for (const task of ordered) {
      if (task.work.kind === 'join' || task.service !== undefined) continue;
      let foresight: Foresight | undefined;
      const lookUp = {
        concerns: remembering.concerns,
        find: async ({ preparation }: { readonly preparation: Parameters<Remembering['foresee']>[1] }) => {
          foresight = await remembering.foresee(task, preparation, signal);
          return undefined;
        },
      };
      if (remembering.concerns(task))
        await lookUpTask(task, signal, {
          lookUp,
          preparer,
          ask: (question) => files.ask(question),
          remark: say,
        });
      lines.push(...linesOf(task, foresight, said.get(task.id)));
      ledger.record(
        task,
        memory.recordsOf(task).find(({ basis }) => basis !== undefined)?.files ?? noTaskFiles,
      );
    }
  } catch (error) {
    lines.push(messageOf(error));
  } finally {
    await files.close();
  }
  return `${lines.join('\n')}\n`;
}

function linesOf(task: Task, foresight: Foresight | undefined, said: string | undefined): readonly string[] {
  if (foresight === undefined)
    return [
      `${task.id} runs: ${said ?? (task.mayBeRemembered ? 'it states no inputs' : 'it is never remembered')}`,
    ];
  switch (foresight.kind) {
    case 'unchanged':
      return [`${task.id} does not run: unchanged since ${foresight.since}`];
    case 'runs': {
      const [first = '', ...more] = foresight.because;
      if (more.length === 0) return [`${task.id} runs: ${first}`];
      return [`${task.id} runs:`, ...foresight.because.map((each) => `  ${each}`)];
    }
  }
}
