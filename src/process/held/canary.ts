import { TimeLimit } from '../../host/time-limit.ts';
import { errorCode } from '../system/describe-error.ts';
import type { HeldLauncher, StartRequest } from '../start/exec-handle.ts';
import { sendSignal } from '../system/process-table.ts';

/** How long the canary may take, in milliseconds. */
const patience = 10_000;

/** What a trivial run has shown of the way in which this Node and this `@actions/exec` start programs. */
export type Proof =
  | { readonly kind: 'held'; readonly exitCode: number | undefined }
  /** `problem` says what was missing. */
  | { readonly kind: 'not-held'; readonly problem: string };

/**
 * Starts one program and looks whether its child could be held, whether it got the descriptors it was meant to get, and whether it leads a
 * process group: what is used of Node for this is marked experimental. Always fulfilled.
 */
export function proveLauncher(launcher: HeldLauncher, request: Omit<StartRequest, 'stdio'>): Promise<Proof> {
  return new Promise<Proof>((resolve) => {
    const limit = new TimeLimit(patience, () =>
      resolve({ kind: 'not-held', problem: `nothing happened for ${patience / 1000} s` }),
    );
    let problem: string | undefined = 'its child process was not announced';
    const conclude = (exitCode: number | undefined): void => {
      limit.cancel();
      resolve(problem === undefined ? { kind: 'held', exitCode } : { kind: 'not-held', problem });
    };
    launcher.start(
      { ...request, stdio: ['ignore', 'ignore', 'ignore'] },
      {
        started: ({ pid, streams }) => {
          if (streams.length > 0) problem = 'its descriptors could not be set';
          else if (request.detached && (pid === undefined || sendSignal(-pid, 0) !== 'sent'))
            problem = 'it got no process group of its own';
          else problem = undefined;
        },
        ended: (code) => conclude(code ?? undefined),
        failed: (error) => {
          // The system's own refusal arrives through the child: so there was one to hold.
          if (errorCode(error) !== undefined) problem = undefined;
          conclude(undefined);
        },
      },
    );
  });
}
