import { execFile } from 'node:child_process';

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
