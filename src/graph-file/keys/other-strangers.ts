import type { Node } from '../../language/diagnostics/node.ts';
import {
  type Advice,
  asHint,
  isPlain,
  type Rows,
  type Stranger,
  type Strangers,
  strangersOf,
} from '../../language/forms/strangers.ts';
import { taskStrangers } from './task-strangers.ts';

const ofEachTask = 'each task has its own: write it there';

/** Keys that each task has for itself, which `defaults` does not have; `ownKeys` are their names. */
export function defaultsStrangers(ownKeys: readonly string[]): Strangers {
  const own: Rows = [
    ...ownKeys.map((key): readonly [string, Advice] => [key, ofEachTask]),
    ['run', runAdvice],
  ];
  const ownStrangers = strangersOf(own);
  return () => new Map([...taskStrangers(), ...ownStrangers()]);
}

/** In GitHub's workflows the keys of `defaults` stand below `run`. */
function runAdvice(run: Node): string {
  if (run.kind !== 'map') return ofEachTask;
  const keys = run.entries.map(({ key, value }) => `${key}: ${isPlain(value) ? value.text : '…'}`);
  return `GitHub's defaults.run is defaults here: write defaults: {${keys.join(', ')}}`;
}

/** Keys of other tools below `retries`. */
export const retriesStrangers = strangersOf([
  ['limit count times retries retry number maxretries', { means: 'max' }],
  ['attempts maxattempts tries', 'did you mean "max"? It counts the attempts after the first'],
  ['delay wait interval sleep seconds pause', 'did you mean "delay-seconds"? It counts seconds'],
  ['delayms intervalms', 'write delay-seconds: it counts seconds, with fractions'],
  ['exitcodes exitcode exitstatus onexit codes', { means: 'on-exit-codes' }],
  ['when on automatic manual', 'write on-exit-codes: […] to retry after these exit codes only'],
  ['strategy', { means: 'backoff' }],
  [
    'factor multiplier exponential',
    'write backoff: exponential: the wait doubles before each further attempt',
  ],
]);

/** Keys of other tools below `strategy`. */
export const strategyStrangers = strangersOf([
  ['parallel parallelism concurrency', { means: 'max-parallel' }],
  ['include exclude', 'put it under matrix: matrix: {…}'],
]);

const underReady = (key: string): Stranger => ({
  means: 'ready',
  advice: `put it under ready: ready: {${key}: …}`,
});

/** Keys of other tools below `service`. */
export const serviceStrangers = strangersOf([
  ['readywhen readiness readinessprobe healthcheck health probe waitfor', { means: 'ready' }],
  ['signal killsignal', { means: 'stop-signal' }],
  [
    'grace graceperiod stopgraceperiod stoptimeout killafter',
    'did you mean "stop-seconds"? It counts seconds',
  ],
  ['tcp', underReady('tcp')],
  [
    'port ports',
    { means: 'ready', advice: (value) => `to wait for a port, write ready: {tcp: ${asHint(value)}}` },
  ],
  ['http url', underReady('http')],
  ['log', underReady('log')],
  [
    'command run',
    'write it beside service, as a key of the task; to ask whether it is up, ready: {command: […]}',
  ],
  [
    'timeout timeoutseconds',
    'to wait longer for it, write ready: {timeout-seconds: …}; to stop it, stop-seconds',
  ],
  ['interval intervalseconds', underReady('interval-seconds')],
  ['image', 'a service is a command: write docker run in the run of the task'],
  ['env', 'write it beside service, as a key of the task'],
]);

/** Keys of other tools below `service.ready`. */
export const readyStrangers = strangersOf([
  ['port tcpport tcpsocket', { means: 'tcp' }],
  ['url endpoint httpget address', { means: 'http' }],
  ['linematches line regex pattern match stdout output', { means: 'log' }],
  ['test cmd exec run script', 'write command: a list of words, such as command: [pg_isready]'],
  ['timeout', 'did you mean "timeout-seconds"? It counts seconds'],
  ['interval period periodseconds', 'did you mean "interval-seconds"? It counts seconds'],
  [
    'retries startperiod initialdelayseconds failurethreshold',
    'it is asked until timeout-seconds are over: remove it',
  ],
]);
