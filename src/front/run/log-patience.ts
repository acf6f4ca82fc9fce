import type { EndSignal, EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import type { RunOutcome } from '../../run/run.ts';

/**
 * Once the reader of the log is no longer waited for, it has this many milliseconds: a reader that is there reads the last lines in that time.
 * GitHub's runner kills the process 2.5 s after its second signal.
 */
const lastTime = 500;

/** Whether the log was written to its end, and the problems of the run that are known now. */
export interface Told {
  readonly kind: 'whole' | 'given-up';
  readonly problems: readonly string[];
}

/**
 * Writes the rest of the log, however slow its reader is, until one of the signals in `impatient` comes, or any second
 * signal. Then what the reader has not read is given up, and the output abandoned.
 */
export async function tellWithPatience(
  { report, problems, finishLog }: Pick<RunOutcome, 'report' | 'problems' | 'finishLog'>,
  output: StandardOutput,
  signals: EndSignals,
  impatient: ReadonlySet<EndSignal>,
): Promise<Told> {
  const telling = finishLog().then(async (all): Promise<Told> => {
    await output.flush();
    return { kind: 'whole', problems: all };
  });
  const givingUp = impatience(signals, impatient);
  const end = await Promise.race([telling, givingUp.comes]);
  givingUp.stop();
  if (typeof end !== 'string') return end;
  const where = `the logs of all tasks are in ${report.reportDirectory}`;
  output.abandon(
    `the rest of the log was not printed: its reader had not read it when ${end} came; ${where}`,
  );
  return { kind: 'given-up', problems };
}

/** `comes` is fulfilled, with the signal that came, when the reader has had its last milliseconds. */
function impatience(
  signals: EndSignals,
  impatient: ReadonlySet<EndSignal>,
): { readonly comes: Promise<string>; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const comes = new Promise<string>((resolve) => {
    const giveUp = (what: string): void => {
      timer ??= setTimeout(() => resolve(what), lastTime);
    };
    if (signals.heard > 1) giveUp('a second signal');
    const onSignal = (signal: EndSignal): void => {
      if (signals.heard > 1 || impatient.has(signal)) giveUp(signal);
    };
    signals.attend(onSignal, onSignal);
  });
  return { comes, stop: () => clearTimeout(timer) };
}
