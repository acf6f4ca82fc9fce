import type { EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import { annotation } from '../../report/annotations/annotation.ts';
import { githubStyle } from '../../report/log/log-style.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import type { Masker } from '../../report/secrets/masker.ts';
import { orderChecks } from '../checks/order-checks.ts';
import { type ChecksOrder, postChecks } from '../checks/post-checks.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsFromInputs } from './inputs.ts';
import { leaveFile, type LeftFile, receiveLeftFile } from './left-file.ts';
import { leaveState } from './post-state.ts';
import { writeAnnotations } from './write-annotations.ts';

/** What the checks of a step are made with. */
export interface ChecksStep {
  readonly settings: Settings;
  readonly environment: NodeJS.ProcessEnv;
  readonly workspace: string;
  readonly masker: Masker;
  readonly signals: EndSignals;
  readonly output: StandardOutput;
}

/** Of a step that is cancelled while it sends, this much is still waited for, in milliseconds: the runner kills it some seconds later. */
const lastTime = 2000;

/** A longer file is not sent, in bytes: 20 batches of annotations and all their details. */
const largestOrder = 128 * 1024 ** 2;

/**
 * Makes the checks of a run that has ended, and prints what there is to say about them. Those of a cancelled step are left to the post entry, which has the
 * time for it.
 */
export async function makeChecks(report: RunReport, step: ChecksStep): Promise<void> {
  const { settings, environment, workspace, masker, signals, output } = step;
  const { githubToken, checks } = settings;
  if (githubToken === undefined) {
    if (checks.length > 0) await note(output, 'checks: there is no github-token, so no statuses are made');
    return;
  }
  const ordered = await orderChecks(report, settings, environment, workspace, { masker });
  if (ordered.kind === 'problem') return await tellOf([`no checks are made: ${ordered.problem}`], output);
  for (const notice of ordered.notices) await note(output, notice);
  if (signals.heard > 0 && leaveOrder(ordered.order, environment)) return;
  const hurry = new AbortController();
  const give = (): void => void setTimeout(() => hurry.abort(), lastTime).unref();
  signals.release();
  signals.attend(give, give);
  await tellOf(await postChecks(ordered.order, githubToken, hurry.signal), output);
}

/** Leaves what is to be sent for the post entry; returns whether it will be found there. */
function leaveOrder(order: ChecksOrder, environment: NodeJS.ProcessEnv): boolean {
  const left = leaveFile('checks.json', JSON.stringify(order), environment);
  return left !== undefined && leaveState({ checks: JSON.stringify(left) }).length === 0;
}

/** Sends what the main entry has left, and prints what there is to say about that. */
export async function makeLeftChecks(
  state: string,
  environment: NodeJS.ProcessEnv,
  workspace: string,
  output: StandardOutput,
): Promise<void> {
  // The variables of this process are hidden by now.
  const input = (name: string): string => environment[`INPUT_${name.toUpperCase()}`] ?? '';
  const asked = settingsFromInputs(input, workspace);
  const token = asked.kind === 'settings' ? asked.settings.githubToken : undefined;
  // Only the main entry and this one can write the state of the step.
  const left: LeftFile = JSON.parse(state);
  const found = receiveLeftFile(left, largestOrder);
  // A process that a task left behind could write another one, which would send the token elsewhere.
  if (token === undefined || found === undefined)
    return await tellOf(['no checks are made: what the main entry left is gone, or was changed'], output);
  const order: ChecksOrder = JSON.parse(found.toString('utf8'));
  await tellOf(await postChecks(order, token, new AbortController().signal), output);
}

/** An annotation each: what was asked for was not made, and somebody has to see that. */
async function tellOf(notices: readonly string[], output: StandardOutput): Promise<void> {
  await writeAnnotations(
    notices.map((notice) => annotation('notice', 'checks', notice, undefined)),
    output,
  );
}

async function note(output: StandardOutput, text: string): Promise<void> {
  await output.write(`${githubStyle(true).ownLine(text)}\n`);
}
