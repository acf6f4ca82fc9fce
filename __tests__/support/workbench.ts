import { signalAll } from './signal-all.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { AttemptOrder, ProcessOutcome, OrderedWork } from '../../src/process/start/attempt-order.ts';
import { Attempt } from '../../src/process/attempt.ts';
import { systemProcesses } from '../../src/process/system/process-table-of.ts';
import type { LeftoverReport } from '../../src/process/owner/leftovers.ts';
import { HeadStart } from '../../src/process/head-start.ts';
import { ownerVariable } from '../../src/process/keeper/keepers.ts';
import { Supervisor } from '../../src/process/supervisor.ts';

/** How processes are owned in these tests: where there are keepers the whole suite of processes is run a second time without. */
export const ownerKind =
  process.platform === 'linux' && process.env[ownerVariable] !== 'process-table'
    ? 'keepers'
    : 'process-table';

/** What differs from a plain order. */
export type OrderOptions = Partial<AttemptOrder>;

/** A run of its own in a temporary directory, for real processes. */
export interface Workbench {
  readonly directory: string;
  readonly supervisor: Supervisor;
  readonly warnings: readonly string[];
  start(work: string | readonly string[], options?: OrderOptions): Attempt;
  run(work: string | readonly string[], options?: OrderOptions): Promise<ProcessOutcome>;
  close(): Promise<LeftoverReport>;
}

/** @param atOnce how many commands are said to start at once */
export async function openWorkbench(graceSeconds = 4, atOnce?: number): Promise<Workbench> {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-worker-'));
  const warnings: string[] = [];
  const supervisor = await Supervisor.open({
    headStart: new HeadStart(),
    directory,
    temporaryDirectory: directory,
    graceSeconds,
    atOnce,
    onWarning: (message) => warnings.push(message),
  });
  expect(supervisor.facts.kind).toBe(ownerKind);
  let count = 0;
  const start: Workbench['start'] = (work, options = {}) => {
    count += 1;
    const ordered: OrderedWork =
      typeof work === 'string'
        ? { kind: 'script', script: work, shell: undefined }
        : { kind: 'command', words: work };
    const attempt = new Attempt(
      {
        task: `task-${count}`,
        attempt: 1,
        slot: 0,
        work: ordered,
        workingDirectory: directory,
        env: testEnvironment(),
        timeoutSeconds: undefined,
        cpus: 1,
        strictCleanup: false,
        leaveRunning: false,
        logName: `${count}.log`,
        ...options,
      },
      supervisor,
    );
    attempt.start();
    return attempt;
  };
  return {
    directory,
    supervisor,
    warnings,
    start,
    run: (work, options) => endingOf(start(work, options)),
    async close() {
      const report = await supervisor.close();
      rmSync(directory, { recursive: true, force: true });
      return report;
    },
  };
}

export function testEnvironment(more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map([
    ['PATH', process.env['PATH'] ?? '/usr/bin:/bin'],
    ['NODE', process.execPath],
    ...Object.entries(more),
  ]);
}

export function endingOf(attempt: Attempt): Promise<ProcessOutcome> {
  return attempt.ended;
}

/** Lines as they come, and promises for the first that matches. */
export class LineWatch {
  readonly lines: string[] = [];
  #waiting: { readonly matches: (line: string) => boolean; readonly found: (line: string) => void }[] = [];

  readonly onLine = (line: string): void => {
    this.lines.push(line);
    for (const { matches, found } of this.#waiting) if (matches(line)) found(line);
    this.#waiting = this.#waiting.filter(({ matches }) => !matches(line));
  };

  /** Fulfilled with the first line that begins so, past or future. */
  begins(start: string): Promise<string> {
    const matches = (line: string): boolean => line.startsWith(start);
    const past = this.lines.find(matches);
    return past === undefined
      ? new Promise((found) => this.#waiting.push({ matches, found }))
      : Promise.resolve(past);
  }
}

/** A pipe with a name: a process that reads it waits until the test writes. */
export function makeFifo(path: string): string {
  execFileSync('mkfifo', [path]);
  return path;
}

/** Writes a file, and gives its path. */
export function write(path: string, text: string, mode = 0o644): string {
  writeFileSync(path, text, { mode });
  return path;
}

export function logText(ending: ProcessOutcome): string {
  return ending.logFile === undefined ? '' : readFileSync(ending.logFile, 'latin1');
}

/** The processes, but zombies, whose command line has a mark in it. */
export function processesMarked(mark: string): readonly number[] {
  const table = systemProcesses();
  if (table === undefined) throw new Error('there is no process table here');
  return [...table.scan()].filter((row) => readCommand(row.pid).includes(mark)).map((row) => row.pid);
}

/** Ends what is left of a test. */
export function killMarked(mark: string): void {
  signalAll(processesMarked(mark), 'SIGKILL');
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}
