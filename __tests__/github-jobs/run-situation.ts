import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finished } from '../support/bundle.ts';
import { root } from '../support/bundle.ts';
import { startCommand } from '../support/run-command.ts';
import { openMachine } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import type { Situation } from './workflow.ts';

/** A task as `results.json` has it. */
interface TaskResult {
  readonly id: string;
  /** With its expressions evaluated when it has run. */
  readonly name: string;
  readonly needs: readonly string[];
  readonly result: string;
  readonly attempts: readonly unknown[];
}

/**
 * Bash reads this before the script of each task, since BASH_ENV names it: a task ends as its situation says, whatever
 * its script would do. FAILS and HELD have the ids of tasks, one a line.
 */
const behaviour = `
is_among() { [[ $'\\n'"$1"$'\\n' == *$'\\n'"$RUNDAG_TASK"$'\\n'* ]]; }
if [[ -n \${RUNDAG_TASK-} ]]; then
  if is_among "$HELD"; then
    ${heldScript}
  fi
  if is_among "$FAILS"; then exit 1; fi
fi
`;

/**
 * Runs a graph in a situation with the program that users have, all tasks at once that can be. A failure comes, and so
 * does a cancellation, when everything that the situation says is running has started.
 */
export async function runSituation(
  graph: string,
  situation: Situation,
): Promise<Finished & { readonly tasks: readonly TaskResult[] }> {
  const { fails = [], running = [], cancelDuring = [], environment, event = {} } = situation;
  const held = running.length > 0 || cancelDuring.length > 0 ? [...fails, ...running, ...cancelDuring] : [];
  const machine = openMachine();
  const remote = await openRemote();
  const { child, finished } = startCommand({
    machine,
    files: { 'behaviour.sh': behaviour, 'event.json': JSON.stringify(event) },
    args: [
      join(root, '__tests__', 'github-jobs', 'graphs', `${graph}.yml`),
      '--max-parallel=100',
      '--report-directory=report',
    ],
    env: {
      ...remote.env,
      GITHUB_WORKSPACE: machine.workspace,
      GITHUB_EVENT_PATH: join(machine.workspace, 'event.json'),
      ...environment,
      BASH_ENV: join(machine.workspace, 'behaviour.sh'),
      FAILS: fails.join('\n'),
      HELD: held.join('\n'),
    },
  });
  const started = await Promise.race([Promise.all(held.map(() => remote.next())), finished]);
  if (Array.isArray(started)) {
    for (const task of started) if (fails.includes(task.id)) task.end(1);
    if (cancelDuring.length > 0) child.kill('SIGINT');
  }
  const end = await finished;
  const results: { readonly tasks: readonly TaskResult[] } = JSON.parse(
    readFileSync(join(machine.workspace, 'report', 'results.json'), 'utf8'),
  );
  return { ...end, tasks: results.tasks };
}
