import { probeWith } from './probes.ts';
import type { CommonInputs, MatrixGroup, Retry, Service, Task, TaskId } from '../../src/model/task.ts';

/** A task as the decoder makes it from `ID: {needs: NEEDS, run: "true"}`, with what a test wants otherwise. */
export function makeTask(id: TaskId, needs: readonly TaskId[] = [], other: Partial<Task> = {}): Task {
  return {
    id,
    key: id,
    name: id,
    needs,
    needKeys: needs,
    condition: undefined,
    work: { kind: 'script', script: 'true', shell: undefined },
    workingDirectory: undefined,
    fileEnv: new Map(),
    env: new Map(),
    timeout: undefined,
    continueOnError: false,
    retry: makeRetry(0),
    matrix: undefined,
    cpus: 1,
    cpusStated: false,
    memoryBytes: undefined,
    pools: new Map(),
    priority: 0,
    slowAfterSeconds: undefined,
    service: undefined,
    leaveRunning: false,
    strictCleanup: false,
    inputs: undefined,
    outputs: undefined,
    junit: undefined,
    mayBeRemembered: true,
    at: { file: 'dag', line: 1, column: 1 },
    places: new Map(),
    ...other,
  };
}

/** The `cache` of a graph file that has none. */
export const noCommonInputs: CommonInputs = { env: [], tools: [] };

/** A join: a task without a command. */
export function makeJoin(id: TaskId, needs: readonly TaskId[], other: Partial<Task> = {}): Task {
  return makeTask(id, needs, { work: { kind: 'join' }, mayBeRemembered: false, ...other });
}

/** A service, which takes no CPU unless told otherwise. */
export function makeService(id: TaskId, needs: readonly TaskId[] = [], other: Partial<Task> = {}): Task {
  return makeTask(id, needs, { service: anyService, cpus: 0, mayBeRemembered: false, ...other });
}

/** A retry without delay, unless told otherwise. */
export function makeRetry(max: number, other: Partial<Retry> = {}): Retry {
  return { max, delaySeconds: 0, backoff: 'fixed', onExitCodes: undefined, ...other };
}

/** The place of one instance in a matrix. */
export function makeInstance(
  key: string,
  index: number,
  total: number,
  other: Partial<MatrixGroup> = {},
): MatrixGroup {
  return { key, index, total, maxParallel: undefined, failFast: true, values: new Map(), ...other };
}

const anyService: Service = {
  ready: probeWith({ tcp: 5432 }),
  timeoutSeconds: 60,
  intervalSeconds: 0.5,
  stopSignal: 'SIGTERM',
  stopSeconds: undefined,
};
