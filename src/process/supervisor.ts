import { chmodSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectories } from '../host/make-directories.ts';
import { randomToken } from '../host/random-token.ts';
import type { DebugListener, OwnerFacts } from '../model/debug-note.ts';
import type { TaskId } from '../model/task.ts';
import type { Attempt, AttemptHost } from './attempt.ts';
import { runDirectory } from './end/process-tree.ts';
import type { HeadStart } from './head-start.ts';
import { Jobserver } from './jobserver/jobserver.ts';
import { Keepers } from './keeper/keepers.ts';
import { LogFile } from './output/log-file.ts';
import type { LeftoverReport } from './owner/leftovers.ts';
import type { CommandOwner, OwnerSurroundings, ProcessOwner } from './owner/owned-command.ts';
import type { AttemptOrder } from './start/attempt-order.ts';
import type { HeldLauncher } from './start/exec-handle.ts';
import { describeError } from './system/describe-error.ts';

/** What a supervisor is made of. */
export interface SupervisorOptions {
  /** What was started for it before. */
  readonly headStart: HeadStart;
  /** The run's own directory; the logs come to lie in `logs` in it. */
  readonly directory: string;
  /** Where scripts and pipes may lie while they are used. */
  readonly temporaryDirectory: string;
  /** How many commands are to start at once when the run begins: what holds them is made meanwhile; undefined: one. */
  readonly atOnce?: number | undefined;
  /** Between SIGTERM and SIGKILL. */
  readonly graceSeconds: number;
  /** 32 hexadecimal digits by default; letters and digits. */
  readonly runToken?: string;
  /** Is told what deserves a look although the run goes on. */
  readonly onWarning: (message: string, task: TaskId | undefined) => void;
  /** Undefined where nobody debugs. */
  readonly onDebug?: DebugListener | undefined;
  /** The CPU budget that a jobserver lends to the makes of this environment; without it there is no jobserver. */
  readonly lend?: { readonly cpus: number; readonly env: ReadonlyMap<string, string> } | undefined;
}

/** Tasks cannot be run on this machine at all. */
export class NoOwnerError extends Error {
  override readonly name = 'NoOwnerError';
}

/** What the attempts of one run share, and what outlives each of them: the one owner of all their processes. */
export class Supervisor implements AttemptHost {
  readonly runToken: string;
  readonly temporaryDirectory: string;
  readonly graceSeconds: number;
  readonly debug: DebugListener | undefined;
  readonly owner: ProcessOwner;
  /** Undefined for a run without one. */
  readonly jobserver: Jobserver | undefined;
  readonly #options: SupervisorOptions;
  readonly #launcher: HeldLauncher;
  readonly #logs: string;
  readonly #owners: CommandOwner[];
  readonly #running = new Set<Attempt>();

  private constructor(
    options: SupervisorOptions,
    launcher: HeldLauncher,
    surroundings: OwnerSurroundings,
    owner: ProcessOwner,
    owners: CommandOwner[],
  ) {
    this.#options = options;
    this.#launcher = launcher;
    this.runToken = surroundings.runToken;
    this.temporaryDirectory = surroundings.temporaryDirectory;
    this.graceSeconds = options.graceSeconds;
    this.debug = options.onDebug;
    this.owner = owner;
    this.jobserver = surroundings.jobserver;
    this.#logs = join(options.directory, 'logs');
    this.#owners = owners;
  }

  /** Makes the directories, and finds out how processes can be owned here; throws a `NoOwnerError` where they cannot. */
  static async open(options: SupervisorOptions): Promise<Supervisor> {
    makeDirectories(join(options.directory, 'logs'));
    const runToken = options.runToken ?? (await randomToken());
    // By its real path: that is what /proc shows of the pipes in it.
    const temporaryDirectory = join(realpathSync(options.temporaryDirectory), runDirectory(runToken));
    mkdirSync(temporaryDirectory, { mode: 0o700 });
    // Others may use what they know the name of: a script may be for another user's shell. The pipes are for this user alone.
    chmodSync(temporaryDirectory, 0o711);
    const owners: CommandOwner[] = [];
    const surroundings: OwnerSurroundings = {
      runToken,
      temporaryDirectory,
      ownerOf: (serial) => owners[serial - 1],
      warn: (message, task) => options.onWarning(message, task),
      debug: options.onDebug,
      jobserver: openJobserver(options, temporaryDirectory),
    };
    const { launcher } = options.headStart;
    const owner = await openOwner(options.headStart, surroundings, options.atOnce ?? 1);
    if (typeof owner === 'string') {
      launcher.close();
      surroundings.jobserver?.close();
      rmSync(temporaryDirectory, { recursive: true, force: true });
      throw new NoOwnerError(owner);
    }
    return new Supervisor(options, launcher, surroundings, owner, owners);
  }

  /** How processes are owned here. */
  get facts(): OwnerFacts {
    return this.owner.facts;
  }

  warn(message: string, task?: TaskId): void {
    this.#options.onWarning(message, task);
  }

  nextSerial(order: AttemptOrder): number {
    const { task, attempt, leaveRunning } = order;
    return this.#owners.push({ task, attempt, leaveRunning });
  }

  logFile(name: string): LogFile {
    return new LogFile(join(this.#logs, name));
  }

  began(attempt: Attempt): void {
    this.#running.add(attempt);
    this.jobserver?.began(attempt.order);
  }

  over(attempt: Attempt): void {
    if (this.#running.delete(attempt)) this.jobserver?.over(attempt.order);
  }

  /** Uses force after this many seconds at the latest; with 0 at once. */
  shortenGrace(seconds: number): void {
    this.owner.shortenGrace(seconds * 1000);
  }

  /**
   * Ends everything that is left of the run, except what its task wants left running, and gives back what was held: afterwards nothing of
   * it keeps Node alive. Never rejected.
   */
  async close(graceSeconds: number = this.graceSeconds): Promise<LeftoverReport> {
    const running = [...this.#running];
    for (const attempt of running) attempt.end({ kind: 'stopped' });
    await Promise.all(running.map((attempt) => attempt.ended));
    const report = await this.owner.close({ signal: 'SIGTERM', graceMilliseconds: graceSeconds * 1000 });
    this.#launcher.close();
    this.jobserver?.close();
    try {
      rmSync(this.temporaryDirectory, { recursive: true, force: true, maxRetries: 2 });
    } catch (error) {
      this.warn(`the temporary directory could not be removed: ${describeError(error)}`);
    }
    return report;
  }
}

/** The run goes on without one where there can be none. */
function openJobserver(
  { lend, onWarning, onDebug }: SupervisorOptions,
  temporaryDirectory: string,
): Jobserver | undefined {
  if (lend === undefined) return undefined;
  const jobserver = Jobserver.open(temporaryDirectory, lend.cpus, lend.env);
  if (typeof jobserver !== 'string') {
    onDebug?.({ kind: 'jobserver', makeFlags: jobserver.makeFlags }, undefined);
    return jobserver;
  }
  onWarning(
    `tasks get no jobserver (${jobserver}): each make in them runs as many jobs as it says itself`,
    undefined,
  );
  return undefined;
}

/** The owner of processes on this machine, or why there is none. */
async function openOwner(
  { launcher, firstKeeper }: HeadStart,
  surroundings: OwnerSurroundings,
  atOnce: number,
): Promise<ProcessOwner | string> {
  const keepers = await Keepers.open(launcher, firstKeeper, surroundings, atOnce);
  if (typeof keepers !== 'string') return keepers;
  surroundings.debug?.({ kind: 'no-keepers', problem: keepers }, undefined);
  const { HeldProcesses } = await import('./held/held-processes.ts');
  const held = await HeldProcesses.open(launcher, surroundings);
  if (typeof held !== 'string') return held;
  return `tasks cannot be run: the processes that @actions/exec starts cannot be held (${held}), with Node ${process.version}; use a Node of a supported version, and report this`;
}
