import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment, startBundle } from './bundle.ts';
import type { Machine } from './machine.ts';
import { actionFile } from './run-action.ts';

/** Runs the action's post entry as the runner does, with what the main entry left for it. */
export async function runPost(
  state: ReadonlyMap<string, string>,
  machine: Machine,
  env: Readonly<Record<string, string>> = {},
): Promise<{
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
}> {
  const summaryFile = join(machine.directory, 'post-summary');
  writeFileSync(summaryFile, '');
  const variables = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
  const { finished } = startBundle(actionFile.runs.post, [], {
    machine,
    environment: {
      ...plainEnvironment(),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: machine.workspace,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...env,
      ...variables,
    },
  });
  const { status, stdout, stderr } = await finished;
  return { status, stdout, stderr, summary: readFileSync(summaryFile, 'utf8') };
}
