import type { Result, Termination } from '../model/outcome.ts';

/** The result that the end of an ordinary task's last attempt gives the task. */
export function resultOfAttempt(termination: Termination): Result {
  switch (termination.kind) {
    case 'exited':
      return termination.code === 0 ? 'success' : 'failure';
    case 'stopped':
      return 'success';
    case 'cancelled':
      return 'cancelled';
    case 'signalled':
    case 'keeper-killed':
    case 'timed-out':
    case 'could-not-start':
    case 'bad-task-file':
    case 'too-many-masks':
    case 'not-ready':
    case 'ended-early':
      return 'failure';
  }
}

/**
 * The result that the end of a service gives it: `success` when it was asked to stop, however it then ended, since
 * the request and its own end may cross; `failure` when it ended by itself, also with code 0.
 */
export function resultOfService(termination: Termination, askedToStop: boolean): Result {
  switch (termination.kind) {
    case 'stopped':
      return 'success';
    case 'cancelled':
      return 'cancelled';
    case 'could-not-start':
    case 'bad-task-file':
    case 'too-many-masks':
      return 'failure';
    case 'exited':
    case 'signalled':
    case 'keeper-killed':
    case 'timed-out':
    case 'not-ready':
    case 'ended-early':
      return askedToStop ? 'success' : 'failure';
  }
}
