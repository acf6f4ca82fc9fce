import { waitAtMost } from '../../host/time-limit.ts';
import type { DebugListener, OwnerFacts } from '../../model/debug-note.ts';
import { tokenTree } from '../end/process-tree.ts';
import { Reaper } from '../end/reaper.ts';
import type { EndOptions, EndReport } from '../end/tree-ender.ts';
import type { Leftover, LeftoverReport, LeftoverSurvivor } from '../owner/leftovers.ts';
import type {
  CommandRequest,
  OwnedCommand,
  OwnerSurroundings,
  ProcessOwner,
} from '../owner/owned-command.ts';
import { findProgram, ownEnvironment } from '../start/find-program.ts';
import type { HeldLauncher } from '../start/exec-handle.ts';
import { linuxProcesses } from '../system/process-table-linux.ts';
import { Keeper, type KeeperStart } from './keeper.ts';
import { keeperArguments } from './keeper-script.ts';
import { type KeeperPool, KeptCommand } from './kept-command.ts';
import type { KeptEnd } from './kept-end.ts';

/** How long the end of keepers is waited for when the run is over, in milliseconds: it is on its way. */
const longestEnd = 1000;

/** How often a keeper that a task has stopped is told to go on, in milliseconds. */
const goOnInterval = 1000;

/** What the pipe for output holds, in bytes: the most that a user without privileges may ask for (`/proc/sys/fs/pipe-max-size`), or what is usual. */
const pipeBytes = { large: 1024 * 1024, usual: 64 * 1024 };

/** How many keepers have a large pipe: a user without privileges whose pipes may hold 64 MiB in all gets tiny ones from then on (`pipe-user-pages-soft`). */
const mostLarge = 16;

/** How many keepers are made before they are needed: each takes some 10 ms of CPU time. */
const mostAhead = 8;

/** The variable that chooses how processes are owned, for tests and for a machine on which keepers do not work: `process-table`. */
export const ownerVariable = 'RUNDAG_PROCESSES';

/** How a keeper is started on this machine, or why there can be none. */
export function keeperStart(
  launcher: HeldLauncher,
  jobserver: KeeperStart['jobserver'],
): KeeperStart | string {
  if (process.env[ownerVariable] === 'process-table') return `${ownerVariable} chooses the process table`;
  const args = keeperArguments();
  if (args === undefined) return `there are no keepers on ${process.platform} ${process.arch}`;
  const perl = findProgram('perl', ownEnvironment(), '/');
  return perl.kind === 'found'
    ? { launcher, perl: perl.path, args, jobserver, pipeBytes: pipeBytes.large }
    : 'there is no perl';
}

/** Owns processes by keepers: exactly, and without a search. On Linux with Perl. */
export class Keepers implements ProcessOwner, KeeperPool {
  readonly facts: OwnerFacts = { kind: 'keepers' };
  readonly #start: Omit<KeeperStart, 'pipeBytes'>;
  /** How many keepers were started. */
  #started = 1;
  readonly #surroundings: OwnerSurroundings;
  readonly #idle: Keeper[] = [];
  readonly #busy = new Set<Keeper>();
  /** Those that end. */
  readonly #leaving = new Set<Keeper>();
  readonly #retired = new Set<KeptCommand>();
  readonly #ends = new Set<KeptEnd>();
  readonly #goOn: NodeJS.Timeout;
  #latestKill = Infinity;
  /** Ends what killed keepers have left; made when the first is. */
  #reaper: Reaper | undefined;
  readonly #since = linuxProcesses.now();

  private constructor(
    start: Omit<KeeperStart, 'pipeBytes'>,
    first: Keeper,
    surroundings: OwnerSurroundings,
    atOnce: number,
  ) {
    this.#start = start;
    this.#surroundings = surroundings;
    // The last is taken first: the one that is ready.
    while (this.#started < Math.min(atOnce, mostAhead)) this.#idle.push(this.#makeKeeper());
    this.#idle.push(first);
    this.#goOn = setInterval(() => {
      for (const keeper of this.#busy) keeper.goOn();
    }, goOnInterval).unref();
  }

  /**
   * Uses the first keeper, or starts it, and waits until it is ready; gives the reason where there can be none. The others for the
   * commands that start `atOnce` are on their way then.
   */
  static async open(
    launcher: HeldLauncher,
    first: Keeper | undefined,
    surroundings: OwnerSurroundings,
    atOnce: number,
  ): Promise<Keepers | string> {
    const start = keeperStart(launcher, surroundings.jobserver);
    if (typeof start === 'string') return start;
    const keeper = first ?? new Keeper(start);
    const problem = await keeper.ready;
    return problem === undefined
      ? new Keepers(start, keeper, surroundings, atOnce)
      : `no keeper could be started: ${problem}`;
  }

  command(request: CommandRequest): OwnedCommand {
    return new KeptCommand(request, this);
  }

  acquire(): Keeper {
    let keeper = this.#idle.pop();
    while (keeper !== undefined && keeper.end !== undefined) keeper = this.#idle.pop();
    keeper ??= this.#makeKeeper();
    this.#busy.add(keeper);
    return keeper;
  }

  #makeKeeper(): Keeper {
    this.#started += 1;
    const size = this.#started > mostLarge ? pipeBytes.usual : pipeBytes.large;
    return new Keeper({ ...this.#start, pipeBytes: size });
  }

  giveBack(keeper: Keeper): void {
    this.#busy.delete(keeper);
    keeper.rest();
    this.#idle.push(keeper);
  }

  retire(command: KeptCommand): void {
    this.#retired.add(command);
  }

  get debug(): DebugListener | undefined {
    return this.#surroundings.debug;
  }

  dismiss(keeper: Keeper, runsOn: boolean): void {
    this.#busy.delete(keeper);
    this.#leaving.add(keeper);
    if (runsOn) keeper.letGo();
    else keeper.close();
  }

  graceOf(milliseconds: number): number {
    return Math.min(milliseconds, Math.max(0, this.#latestKill - performance.now()));
  }

  began(end: KeptEnd): void {
    this.#ends.add(end);
  }

  over(end: KeptEnd): void {
    this.#ends.delete(end);
  }

  shortenGrace(milliseconds: number): void {
    this.#latestKill = Math.min(this.#latestKill, performance.now() + milliseconds);
    for (const end of this.#ends) end.hurry(milliseconds);
    this.#reaper?.shortenGrace(milliseconds);
  }

  endLost({ serial }: CommandRequest, options: EndOptions): Promise<EndReport> {
    this.#reaper ??= new Reaper(linuxProcesses, this.#surroundings.runToken);
    const graceMilliseconds = this.graceOf(options.graceMilliseconds);
    return this.#reaper.end(tokenTree(serial, this.#since), { ...options, graceMilliseconds });
  }

  async close(options: EndOptions): Promise<LeftoverReport> {
    const ended: Leftover[] = [];
    const survivors: LeftoverSurvivor[] = [];
    const leftRunning: Leftover[] = [];
    await Promise.all(
      [...this.#retired].map(async (command) => {
        const { task, attempt, leaveRunning } = command.request.order;
        if (leaveRunning)
          for (const note of await command.leave()) leftRunning.push({ ...note, task, attempt });
        else {
          const report = await command.endKept(options);
          for (const note of report.ended) ended.push({ ...note, task, attempt });
          for (const survivor of report.survivors) survivors.push({ ...survivor, task, attempt });
        }
      }),
    );
    clearInterval(this.#goOn);
    for (const keeper of this.#idle) this.dismiss(keeper, false);
    // Rundag may be the only process here that collects ended ones: in a container it can be process 1.
    await Promise.all(
      [...this.#leaving].map((keeper) => waitAtMost(longestEnd, (done) => keeper.onEnd(done))),
    );
    return { ended, survivors, leftRunning };
  }
}
