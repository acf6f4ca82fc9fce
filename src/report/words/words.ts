import type { Because, CloseCause, NoCleanUps, Result, RunResult, Termination } from '../../model/outcome.ts';
import { formatLimit } from './duration.ts';
import { withCommas } from '../../model/with-commas.ts';

/** A count with its noun in the right number: `1 task`, `3,000 tasks`; `plural` where adding an s is wrong. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${withCommas(count)} ${count === 1 ? noun : plural}`;
}

/** Up to `limit` items joined by commas, then how many more there are: `a, b and 3 more`. */
export function listed(items: readonly string[], limit: number): string {
  const shown = items.slice(0, limit).join(', ');
  return items.length > limit ? `${shown} and ${withCommas(items.length - limit)} more` : shown;
}

/**
 * How an attempt ended: `exit code 1`, `timed out after 30 s`, `cancelled: lint failed (fail-fast)`; `blamed` is what reports call the
 * task that is named in it, which is its id without that.
 */
export function terminationText(termination: Termination, blamed?: string): string {
  switch (termination.kind) {
    case 'exited':
      return `exit code ${termination.code}`;
    case 'signalled':
      return `killed by ${termination.signal}`;
    case 'keeper-killed':
      return `its keeper, the process that held it, was ended: ${termination.how}`;
    case 'timed-out':
      return `timed out after ${formatLimit(termination.afterSeconds)}`;
    case 'cancelled':
      return `cancelled: ${closeCauseText(termination.cause, blamed)}`;
    case 'could-not-start':
      return `could not start: ${termination.cause}`;
    case 'bad-task-file':
      return `${termination.file}${termination.line === undefined ? '' : ` line ${termination.line}`}: ${termination.problem}`;
    case 'too-many-masks':
      return `too many masks: ${termination.problem}`;
    case 'stopped':
      return 'stopped, no longer needed';
    case 'not-ready':
      return `not ready after ${formatLimit(termination.afterSeconds)}: ${termination.lastProblem}`;
    case 'ended-early':
      return `ended ${termination.beforeReady === true ? 'before it was ready' : 'while still needed'}: ${earlyEndText(termination.code, termination.signal)}`;
  }
}

function earlyEndText(code: number | undefined, signal: string | undefined): string {
  if (signal !== undefined) return `killed by ${signal}`;
  return code === undefined ? 'no exit code' : `exit code ${code}`;
}

/** A hint at what a termination often means or what to do about it; undefined where there is none. */
export function terminationHint(termination: Termination): string | undefined {
  switch (termination.kind) {
    case 'exited':
      return exitCodeHint(termination.code);
    case 'signalled':
      return signalHint(termination.signal);
    case 'keeper-killed':
      return 'see whether this task, or another, kills its parent process or all processes of this user; a machine without free memory does so too';
    case 'could-not-start':
      return termination.fix;
    case 'not-ready':
      return "look at what the service printed; if it only takes longer, raise timeout-seconds under its service's ready";
    case 'ended-early':
      return earlyEndHint(termination.code, termination.signal);
    case 'timed-out':
    case 'cancelled':
    case 'bad-task-file':
    case 'too-many-masks':
    case 'stopped':
      return undefined;
  }
}

function earlyEndHint(code: number | undefined, signal: string | undefined): string | undefined {
  if (code === 0)
    return 'a service has to go on running until it is stopped: start the server in the foreground, not as a daemon';
  if (code !== undefined) return exitCodeHint(code);
  return signal === undefined ? undefined : signalHint(signal);
}

function signalHint(signal: string): string | undefined {
  return signal === 'SIGKILL' ? `not ended by this run; ${outOfMemory}` : undefined;
}

const outOfMemory = 'the machine probably ran out of memory';

/** By the convention of POSIX shells: 126, 127, and 128 plus the signal's number. */
function exitCodeHint(code: number): string | undefined {
  switch (code) {
    case 126:
      return 'by convention: a command was found but could not be run';
    case 127:
      return 'by convention: a command was not found';
    case 137:
      return `by convention: a process was killed with SIGKILL; ${outOfMemory}`;
    case 139:
      return 'by convention: a process crashed with a segmentation fault';
    default:
      return undefined;
  }
}

/** Why nothing more was started: `lint failed (fail-fast)`; `blamed` as for `terminationText`. */
export function closeCauseText(cause: CloseCause, blamed?: string): string {
  switch (cause.kind) {
    case 'fail-fast':
      return `${blamed ?? cause.task} failed (fail-fast)`;
    case 'max-failures':
      return `${counted(cause.failures, 'task')} failed (max-failures)`;
    case 'matrix-fail-fast':
      return `${blamed ?? cause.task} failed (fail-fast of its matrix)`;
    case 'signal':
      return `interrupted by ${cause.signal}${noCleanUpsText(cause.noCleanUps)}`;
  }
}

function noCleanUpsText(noCleanUps: NoCleanUps | undefined): string {
  switch (noCleanUps) {
    case undefined:
      return '';
    case 'second-signal':
      return ' again';
    case 'time-over':
      return ', and the time for clean-ups is over';
  }
}

/** Why a task has its result, when its attempts do not say; empty for `ran` and `join`, and `given` has more to say than this; `blamed` as for `terminationText`. */
export function becauseText(because: Because, blamed?: string): string {
  switch (because.kind) {
    case 'ran':
    case 'join':
      return '';
    case 'given':
      return 'given';
    case 'unused':
      return 'not started: the results of all tasks that need it are given';
    case 'need':
      return `${blamed ?? because.task} ${resultVerbs[because.result]}`;
    case 'condition':
      return `if is false: ${because.source}`;
    case 'bad-expression':
      return `bad expression in ${because.problem}`;
    case 'closed':
      return closeCauseText(because.cause, blamed);
  }
}

/** What a task with this result did, after its name: `lint failed`. */
const resultVerbs: Readonly<Record<Result, string>> = {
  success: 'succeeded',
  failure: 'failed',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
};

/** What the run did, after its title: `CI failed`; a run without a result `did not finish`. */
export function runResultVerb(result: RunResult | undefined): string {
  return result === undefined ? 'did not finish' : resultVerbs[result];
}
