import { execFile } from 'node:child_process';

/** SIGKILL is repeated this long, in milliseconds, before what is left is given up. */
export const giveUpAfter = 5000;
/**
 * When nothing is left but what belongs to another user, a tree is given up after this time, in milliseconds, whatever its grace: no signal
 * reaches it. Until then a program such as `sudo` may end because its child has ended, or become this user's.
 */
export const giveUpRefusedAfter = 500;

/** Why a process has survived its end. */
export function survivalReason(process: {
  readonly refused: boolean;
  readonly waitsInKernel: boolean;
}): string {
  if (process.refused) return 'it belongs to another user, and this user may not end it';
  if (process.waitsInKernel)
    return 'it waits inside the kernel, for a disk or a network file system perhaps, and cannot be ended until that answers';
  return `it was still there ${giveUpAfter / 1000} s after the first SIGKILL`;
}

/** How long `sudo` may take, in milliseconds; it never asks for a password. */
const patience = 2000;

/**
 * Sends a signal (`TERM`) to processes of other users, as `sudo` may allow without a password. A task that could start them so allows it
 * as a rule: on GitHub's runners everybody may. Whether it was sent to all of them.
 */
export function endAsRoot(signal: string, pids: readonly number[]): Promise<boolean> {
  const args = ['-n', 'kill', '-s', signal, '--', ...pids.map(String)];
  return new Promise((resolve) => {
    try {
      execFile('sudo', args, { timeout: patience, killSignal: 'SIGKILL' }, (error) =>
        resolve(error === null),
      );
    } catch {
      resolve(false);
    }
  });
}
