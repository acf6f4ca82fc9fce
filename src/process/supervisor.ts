import { exec } from '@actions/exec';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DebugListener, DebugNote } from '../model/debug-note.ts';
import type { TaskId } from '../model/task.ts';
import type { AttemptHost, Remains, RunningAttempt } from './attempt-host.ts';
import type { AttemptOrder } from './start/attempt-order.ts';
import { Deadman, type GroupMark } from './end/deadman.ts';
import { describeError } from './system/describe-error.ts';
import type { Exec, Launcher } from './start/exec-handle.ts';
import type { FifoPool } from './output/fifo.ts';
import { findProgram } from './start/find-program.ts';
import { type LeftoverReport, Leftovers } from './leftovers.ts';
import { LogFile } from './output/log-file.ts';
import { makeDirectories } from '../host/make-directories.ts';
import { openLauncher, ownEnvironment } from './start/open-launcher.ts';
import { systemProcesses } from './system/process-table-of.ts';
import type { ProcessTable } from './system/process-table.ts';
import { runDirectory, type Tree } from './end/process-tree.ts';
import { Reaper } from './end/reaper.ts';
import { strayTrees } from './end/sweep.ts';
import { strictIsPossible } from './start/strict-launcher.ts';
import type { TreeEnder } from './end/tree-ender.ts';
import { WindowsEnder } from './end/windows-ender.ts';

/** What a supervisor is made of. */
export interface SupervisorOptions {
  /** `exec` of `@actions/exec`. */
  readonly exec: Exec;
  /** The run's own directory; the logs come to lie in `logs` in it. */
  readonly directory: string;
  /** Where scripts and pipes may lie while they are used. */
  readonly temporaryDirectory: string;
  /** Between SIGTERM and SIGKILL. */
  readonly graceSeconds: number;
  /** 32 hexadecimal digits by default; letters and digits. */
  readonly runToken?: string;
  /** Is told what deserves a look although the run goes on. */
  readonly onWarning: (message: string, task: TaskId | undefined) => void;
  /** Undefined where nobody debugs. */
  readonly onDebug?: DebugListener | undefined;
}

/** Where macOS shows no token, descendants are noted at this interval while their task runs, in milliseconds. */
const recordInterval = 1000;

interface Parts {
  readonly runToken: string;
  readonly temporaryDirectory: string;
  readonly launcher: Launcher;
  readonly fifos: FifoPool | undefined;
  readonly table: ProcessTable | undefined;
}

/** The supervisor of a run whose programs are started by `@actions/exec`. */
export function openSupervisor(options: Omit<SupervisorOptions, 'exec'>): Promise<Supervisor> {
  return Supervisor.open({ ...options, exec });
}

/** What the attempts of one run share, and what outlives each of them: the one owner of all their processes. */
export class Supervisor implements AttemptHost {
  readonly runToken: string;
  readonly temporaryDirectory: string;
  readonly ender: TreeEnder;
  readonly launcher: Launcher;
  readonly fifos: FifoPool | undefined;
  readonly graceSeconds: number;
  readonly debug: DebugListener | undefined;
  readonly #options: SupervisorOptions;
  readonly #logs: string;
  readonly #table: ProcessTable | undefined;
  readonly #reaper: Reaper | undefined;
  readonly #leftovers: Leftovers;
  readonly #deadman: Deadman | undefined;
  readonly #since: number;
  readonly #owners: Pick<AttemptOrder, 'task' | 'attempt' | 'leaveRunning'>[] = [];
  readonly #running = new Set<RunningAttempt>();
  readonly #recorder: NodeJS.Timeout | undefined;
  #perl: string | null | undefined;

  private constructor(options: SupervisorOptions, parts: Parts) {
    this.#options = options;
    this.runToken = parts.runToken;
    this.temporaryDirectory = parts.temporaryDirectory;
    this.launcher = parts.launcher;
    this.fifos = parts.fifos;
    this.graceSeconds = options.graceSeconds;
    this.debug = options.onDebug;
    this.#logs = join(options.directory, 'logs');
    this.#table = parts.table;
    this.#since = parts.table?.now() ?? 0;
    this.#reaper = parts.table === undefined ? undefined : new Reaper(parts.table, parts.runToken);
    this.ender = this.#reaper ?? new WindowsEnder();
    this.#leftovers = new Leftovers(this.ender);
    if (process.platform !== 'win32')
      this.#deadman = new Deadman(parts.runToken, parts.temporaryDirectory, (problem) =>
        this.warn(
          `nothing will end the tasks if this process is killed: the process that would do so: ${problem}`,
        ),
      );
    if (process.platform === 'darwin') {
      this.#recorder = setInterval(() => this.#record(), recordInterval);
      this.#recorder.unref();
    }
  }

  /** Makes the directories, proves by one trivial run that children can be held, and starts the deadman. */
  static async open(options: SupervisorOptions): Promise<Supervisor> {
    makeDirectories(join(options.directory, 'logs'));
    const runToken = options.runToken ?? randomBytes(16).toString('hex');
    // By its real path: that is what /proc shows of the pipes in it.
    const temporaryDirectory = join(realpathSync(options.temporaryDirectory), runDirectory(runToken));
    mkdirSync(temporaryDirectory, { mode: 0o700 });
    // Others may use what they know the name of: a script may be for another user's shell. The pipes are for this user alone.
    chmodSync(temporaryDirectory, 0o711);
    const table = systemProcesses();
    const { launcher, fifos } = await openLauncher(options.exec, temporaryDirectory, table, (message) =>
      options.onWarning(message, undefined),
    );
    return new Supervisor(options, { runToken, temporaryDirectory, launcher, fifos, table });
  }

  get detached(): boolean {
    return this.launcher.holds && process.platform !== 'win32';
  }

  /** What was found out of this machine's way to start and see processes. */
  get facts(): Pick<Extract<DebugNote, { kind: 'host' }>, 'held' | 'fifos' | 'processTable'> {
    return {
      held: this.launcher.holds,
      fifos: this.fifos !== undefined,
      processTable: this.#table === undefined ? 'none' : process.platform === 'darwin' ? 'ps' : 'proc',
    };
  }

  warn(message: string, task?: TaskId): void {
    this.#options.onWarning(message, task);
  }

  processTime(): number {
    return this.#table?.now() ?? 0;
  }

  nextSerial(order: AttemptOrder): number {
    const { task, attempt, leaveRunning } = order;
    return this.#owners.push({ task, attempt, leaveRunning });
  }

  logFile(name: string): LogFile {
    return new LogFile(join(this.#logs, name));
  }

  perlForStrict(task: TaskId): string | undefined {
    if (this.#perl === undefined) this.#perl = this.#findPerl();
    if (this.#perl !== null) return this.#perl;
    this.warn(
      'strict-cleanup needs Linux on x64 or arm64 and perl: a process of this task that hides from every trace will not be found',
      task,
    );
    return undefined;
  }

  #findPerl(): string | null {
    if (!strictIsPossible() || !this.launcher.holds || this.fifos === undefined) return null;
    const perl = findProgram('perl', ownEnvironment(), '/');
    return perl.kind === 'found' ? perl.path : null;
  }

  began(attempt: RunningAttempt): void {
    this.#running.add(attempt);
  }

  over(attempt: RunningAttempt): void {
    this.#running.delete(attempt);
  }

  watchGroup(group: number, mark: GroupMark): void {
    this.#deadman?.watch(group, mark);
  }

  forgetGroup(group: number): void {
    this.#deadman?.forget(group);
  }

  lookLater(order: AttemptOrder, tree: Tree): void {
    if (this.#table !== undefined) this.#leftovers.lookLater(order, tree);
  }

  keep(order: AttemptOrder, remains: Remains): void {
    this.#leftovers.keep(order, remains.tree, remains);
  }

  /** Uses force after this many seconds at the latest; with 0 at once. */
  shortenGrace(seconds: number): void {
    this.ender.shortenGrace(seconds * 1000);
  }

  /**
   * Ends everything that is left of the run, except what its task wants left running, and gives back what was held: afterwards nothing of
   * it keeps Node alive. Never rejected.
   */
  async close(graceSeconds: number = this.graceSeconds): Promise<LeftoverReport> {
    clearInterval(this.#recorder);
    const running = [...this.#running];
    for (const attempt of running) attempt.end({ kind: 'stopped' });
    await Promise.all(running.map((attempt) => attempt.ended));
    await this.#leftovers.examine();
    const options = { signal: 'SIGTERM', graceMilliseconds: graceSeconds * 1000 } as const;
    const first = await this.#leftovers.end(options);
    this.#keepStrays(new Set(first.survivors.map(({ pid }) => pid)));
    const second = await this.#leftovers.end(options);
    this.#deadman?.dismiss();
    this.launcher.close();
    await this.fifos?.close();
    try {
      rmSync(this.temporaryDirectory, { recursive: true, force: true, maxRetries: 2 });
    } catch (error) {
      this.warn(`the temporary directory could not be removed: ${describeError(error)}`);
    }
    return {
      ended: [...first.ended, ...second.ended],
      survivors: [...first.survivors, ...second.survivors],
      leftRunning: [...first.leftRunning, ...second.leftRunning],
    };
  }

  #keepStrays(except: ReadonlySet<number>): void {
    if (this.#reaper === undefined) return;
    for (const tree of strayTrees(this.#reaper.strays(this.#since))) {
      const owner = this.#owners[tree.serial - 1];
      if (owner === undefined || owner.leaveRunning || [...tree.known.keys()].every((pid) => except.has(pid)))
        continue;
      this.#leftovers.keep(owner, tree);
    }
  }

  #record(): void {
    for (const attempt of this.#running)
      if (attempt.tree.root !== undefined) void this.ender.look(attempt.tree);
  }
}
