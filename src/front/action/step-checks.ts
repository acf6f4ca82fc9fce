import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import { annotation } from '../../report/annotations/annotation.ts';
import { githubStyle } from '../../report/log/log-style.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import type { Masker } from '../../report/secrets/masker.ts';
import { readUntrustedFile } from '../../task-files/read-untrusted-file.ts';
import { orderChecks } from '../checks/order-checks.ts';
import { type ChecksOrder, postChecks } from '../checks/post-checks.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsFromInputs } from './inputs.ts';
import { leaveState } from './post-state.ts';
import { writeAnnotations } from './write-annotations.ts';

/** What the checks of a step are made with. */
export interface ChecksStep {
  readonly settings: Settings;
  readonly environment: NodeJS.ProcessEnv;
  readonly workspace: string;
  readonly reportDirectory: string;
  readonly masker: Masker;
  readonly signals: EndSignals;
  readonly output: StandardOutput;
}

/** Of a step that is cancelled while it sends, this much is still waited for, in milliseconds: the runner kills it some seconds later. */
const lastTime = 2000;

/** What is left for the post entry: where it lies, and by what it is known. */
interface LeftOrder {
  readonly path: string;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
}

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
  if (signals.heard > 0 && leaveOrder(ordered.order, step.reportDirectory)) return;
  const hurry = new AbortController();
  const give = (): void => void setTimeout(() => hurry.abort(), lastTime).unref();
  signals.release();
  signals.attend(give, give);
  await tellOf(await postChecks(ordered.order, githubToken, hurry.signal), output);
}

/** Leaves what is to be sent for the post entry; returns whether it will be found there. */
function leaveOrder(order: ChecksOrder, reportDirectory: string): boolean {
  try {
    const path = join(reportDirectory, 'checks.json');
    const text = JSON.stringify(order);
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    const left: LeftOrder = { path, digest: digestOf(text) };
    return leaveState({ checks: JSON.stringify(left) }).length === 0;
  } catch {
    // A full disk, or a file of that name.
    return false;
  }
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
  const { path, digest }: LeftOrder = JSON.parse(state);
  const found = readUntrustedFile(path, largestOrder);
  const text = found.kind === 'content' ? Buffer.from(found.bytes).toString('utf8') : '';
  // A process that a task left behind could write another one, which would send the token elsewhere.
  if (token === undefined || digestOf(text) !== digest)
    return await tellOf(['no checks are made: what the main entry left is gone, or was changed'], output);
  removeIfPossible(path);
  const order: ChecksOrder = JSON.parse(text);
  await tellOf(await postChecks(order, token, new AbortController().signal), output);
}

/** The next run into the same directory would find it in its way. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It can be sent all the same.
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
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
