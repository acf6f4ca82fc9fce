import { deepStrictEqual } from 'node:assert/strict';
import { afterAll, beforeAll, vi } from 'vitest';

/** What a file of tests could leave changed for the file after it, in the same process. */
interface ProcessState {
  readonly directory: string;
  /** The names of variables that were changed, set or removed: values may be secrets. */
  readonly changedVariables: readonly string[];
  readonly umask: number;
  readonly exitCode: typeof process.exitCode;
  /** How many listeners the process has for each event. */
  readonly listeners: ReadonlyMap<string | symbol, number>;
  readonly fakeTimers: boolean;
}

let environment: NodeJS.ProcessEnv;
let before: ProcessState;

beforeAll(() => {
  environment = { ...process.env };
  before = processState();
});

// The files after this one are to find the process as this one has found it.
afterAll(function leavesTheProcessAsItWas() {
  deepStrictEqual(processState(), before);
});

function processState(): ProcessState {
  const names = new Set([...Object.keys(environment), ...Object.keys(process.env)]);
  return {
    directory: process.cwd(),
    changedVariables: [...names].filter((name) => environment[name] !== process.env[name]),
    umask: process.umask(),
    exitCode: process.exitCode,
    listeners: new Map(process.eventNames().map((name) => [name, process.listenerCount(name)])),
    fakeTimers: vi.isFakeTimers(),
  };
}
