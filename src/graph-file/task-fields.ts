import { probeOf } from '../probes/probes.ts';
import type { Retry, Service, Task, Work } from '../model/task.ts';
import type { TaskKeys } from './keys/task-keys.ts';

type OwnFields =
  'id' | 'key' | 'name' | 'needs' | 'needKeys' | 'condition' | 'matrix' | 'fileEnv' | 'env' | 'at' | 'places';

type Shared = Omit<Task, OwnFields>;

const noPools: ReadonlyMap<string, number> = new Map();
const join: Work = { kind: 'join' };
const noRetry: Retry = { max: 0, delaySeconds: 0, backoff: 'fixed', onExitCodes: undefined };

/** A task, from what its instances share and what is its own. Field by field: spreading both takes ten times as long. */
export function taskOf(shared: Shared, own: Pick<Task, OwnFields>): Task {
  return {
    id: own.id,
    key: own.key,
    name: own.name,
    needs: own.needs,
    needKeys: own.needKeys,
    condition: own.condition,
    work: shared.work,
    workingDirectory: shared.workingDirectory,
    fileEnv: own.fileEnv,
    env: own.env,
    timeout: shared.timeout,
    continueOnError: shared.continueOnError,
    retry: shared.retry,
    matrix: own.matrix,
    cpus: shared.cpus,
    cpusStated: shared.cpusStated,
    memoryBytes: shared.memoryBytes,
    pools: shared.pools,
    priority: shared.priority,
    slowAfterSeconds: shared.slowAfterSeconds,
    service: shared.service,
    leaveRunning: shared.leaveRunning,
    strictCleanup: shared.strictCleanup,
    inputs: shared.inputs,
    outputs: shared.outputs,
    junit: shared.junit,
    mayBeRemembered: shared.mayBeRemembered,
    at: own.at,
    places: own.places,
  };
}

/** What the keys of a task, with the defaults under them, say about it regardless of other tasks. */
export function taskFields(keys: TaskKeys): Shared {
  const { run, command, shell } = keys;
  const work: Work =
    run !== undefined
      ? { kind: 'script', script: run.value, shell: shell?.value }
      : command !== undefined
        ? { kind: 'command', words: command.value.map((word) => word.value) }
        : join;
  // A join has nothing that could stay up; it can only have this key from the defaults.
  const service = work.kind === 'join' ? undefined : serviceOf(keys);
  const timeout = keys['timeout-minutes']?.value;
  const slowAfter = keys['slow-after-minutes']?.value;
  const leaveRunning = keys['leave-running']?.value ?? false;
  // A join or a service can only have inputs and outputs from the defaults.
  const hasFiles = work.kind !== 'join' && service === undefined;
  return {
    work,
    workingDirectory: keys['working-directory']?.value,
    timeout:
      timeout === undefined
        ? undefined
        : typeof timeout === 'number'
          ? { kind: 'seconds', seconds: timeout * 60 }
          : { kind: 'expression', minutes: timeout },
    continueOnError: keys['continue-on-error']?.value ?? false,
    retry: retryOf(keys),
    cpus: keys.cpus?.value ?? (service === undefined ? 1 : 0),
    cpusStated: keys.cpus !== undefined,
    memoryBytes: keys.memory?.value,
    pools:
      keys.pools === undefined ? noPools : new Map(keys.pools.value.map(({ name, count }) => [name, count])),
    priority: keys.priority?.value ?? 0,
    slowAfterSeconds: slowAfter === undefined ? undefined : slowAfter * 60,
    service,
    leaveRunning,
    strictCleanup: keys['strict-cleanup']?.value ?? false,
    inputs: hasFiles ? keys.inputs?.value.map((pattern) => pattern.value) : undefined,
    outputs: hasFiles ? keys.outputs?.value.map((pattern) => pattern.value) : undefined,
    junit: hasFiles ? keys.junit?.value.map((pattern) => pattern.value) : undefined,
    mayBeRemembered: hasFiles && !leaveRunning && keys.cache?.value !== false,
  };
}

function retryOf(keys: TaskKeys): Retry {
  if (keys.retries === undefined) return noRetry;
  const retries: { readonly [Key in keyof Retry]?: Retry[Key] | undefined } = keys.retries.value;
  return {
    max: retries.max ?? 0,
    delaySeconds: retries.delaySeconds ?? 0,
    backoff: retries.backoff ?? 'fixed',
    onExitCodes: retries.onExitCodes,
  };
}

function serviceOf(keys: TaskKeys): Service | undefined {
  const service = keys.service?.value;
  const ready = service?.ready?.value;
  const probe = ready === undefined ? undefined : probeOf(ready);
  if (service === undefined || ready === undefined || probe === undefined) return undefined;
  return {
    ready: probe,
    timeoutSeconds: ready['timeout-seconds']?.value ?? 60,
    intervalSeconds: ready['interval-seconds']?.value ?? 0.5,
    stopSignal: service['stop-signal']?.value ?? 'SIGTERM',
    stopSeconds: service['stop-seconds']?.value,
  };
}
