import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstContexts } from '../../src/front/load.ts';
import { EndSignals } from '../../src/host/signals.ts';
import { type FinishedGraph, startGraph } from '../support/graph-run.ts';
import { graphIn } from '../support/load-text.ts';
import { openMachine, writeFiles } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import type { Situation } from './workflow.ts';

/** The text of the graph that `graphs` has of a workflow. */
export function graphText(name: string): string {
  return readFileSync(new URL(`graphs/${name}.yml`, import.meta.url), 'utf8');
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
 * Runs a graph in a situation with real processes, all tasks at once that can be. A failure comes, and so does a cancellation, when
 * everything that the situation says is running has started.
 */
export async function runSituation(name: string, situation: Situation): Promise<FinishedGraph> {
  const { fails = [], running = [], cancelDuring = [], environment = {}, event = {} } = situation;
  const held = running.length > 0 || cancelDuring.length > 0 ? [...fails, ...running, ...cancelDuring] : [];
  const machine = openMachine();
  writeFiles(machine.workspace, { 'behaviour.sh': behaviour, 'event.json': JSON.stringify(event) });
  const remote = await openRemote();
  const signals = new EndSignals();
  machine.atEnd(() => signals.close());
  const env = {
    ...remote.env,
    GITHUB_WORKSPACE: machine.workspace,
    GITHUB_EVENT_PATH: join(machine.workspace, 'event.json'),
    ...environment,
    BASH_ENV: join(machine.workspace, 'behaviour.sh'),
    FAILS: fails.join('\n'),
    HELD: held.join('\n'),
  };
  const text = graphText(name);
  const graph = graphIn(text, firstContexts(env));
  const { finished } = startGraph(text, { machine, env, cpus: 100, signals, request: { graph } });
  const started = await Promise.race([Promise.all(held.map(() => remote.next())), finished]);
  if (Array.isArray(started)) {
    for (const task of started) if (fails.includes(task.id)) task.end(1);
    if (cancelDuring.length > 0) process.emit('SIGINT');
  }
  return await finished;
}
