import { shellExitCode } from '../model/exit-code.ts';
import type { Termination } from '../model/outcome.ts';
import type { Retry } from '../model/task.ts';

/** However often a wait is doubled, it is at most an hour, unless the first wait is longer. */
const longestDoubledDelaySeconds = 3600;

/**
 * How many seconds a task waits before its next attempt; undefined when there is none.
 *
 * Only what may go better next time is retried: a command that ran and failed, was killed or timed out, a service that
 * did not get ready. What could not start, wrote task files that cannot be read, or masks too much would do the same again.
 *
 * @param attempts attempts so far, this failed one included
 */
export function retryDelay(retry: Retry, attempts: number, termination: Termination): number | undefined {
  if (attempts > retry.max || !isRetried(retry, termination)) return undefined;
  if (retry.backoff === 'fixed') return retry.delaySeconds;
  const limit = Math.max(retry.delaySeconds, longestDoubledDelaySeconds);
  // The exponent is bounded, as 0 seconds times an infinite factor would not be a number.
  return Math.min(limit, retry.delaySeconds * 2 ** Math.min(attempts - 1, 64));
}

function isRetried({ onExitCodes }: Retry, termination: Termination): boolean {
  switch (termination.kind) {
    case 'exited':
    case 'signalled':
    case 'keeper-killed':
    case 'ended-early':
    case 'timed-out':
    case 'not-ready': {
      if (onExitCodes === undefined) return true;
      const code = shellExitCode(termination);
      return code !== undefined && onExitCodes.includes(code);
    }
    case 'cancelled':
    case 'could-not-start':
    case 'bad-task-file':
    case 'too-many-masks':
    case 'stopped':
      return false;
  }
}
