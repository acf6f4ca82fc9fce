import type { OwnerFacts } from '../../model/debug-note.ts';
import { type Tree, strayTrees } from '../end/process-tree.ts';
import { Reaper } from '../end/reaper.ts';
import type { EndOptions, TreeEnder } from '../end/tree-ender.ts';
import { WindowsEnder } from '../end/windows-ender.ts';
import type { LeftoverReport } from '../owner/leftovers.ts';
import type {
  CommandRequest,
  OwnedCommand,
  OwnerSurroundings,
  ProcessOwner,
} from '../owner/owned-command.ts';
import type { HeldLauncher } from '../start/exec-handle.ts';
import { systemProcesses } from '../system/process-table-of.ts';
import type { ProcessTable } from '../system/process-table.ts';
import { Deadman, type GroupMark } from './deadman.ts';
import type { FifoPool } from './fifo.ts';
import { HeldCommand, type HeldHost } from './held-command.ts';
import { type HeldLeftover, HeldLeftovers } from './held-leftovers.ts';
import { proveHeld } from './open-held.ts';

/** Where macOS shows no token, descendants are noted at this interval while their task runs, in milliseconds. */
const recordInterval = 1000;

/**
 * Owns processes as children that are held, whose descendants are found in the process table by the traces that they cannot easily shed:
 * where there can be no keepers.
 */
export class HeldProcesses implements ProcessOwner, HeldHost {
  readonly surroundings: OwnerSurroundings;
  readonly launcher: HeldLauncher;
  readonly fifos: FifoPool | undefined;
  readonly ender: TreeEnder;
  readonly #table: ProcessTable | undefined;
  readonly #reaper: Reaper | undefined;
  readonly #leftovers: HeldLeftovers;
  readonly #deadman: Deadman | undefined;
  readonly #since: number;
  readonly #running = new Set<HeldCommand>();
  readonly #recorder: NodeJS.Timeout | undefined;

  private constructor(
    launcher: HeldLauncher,
    fifos: FifoPool | undefined,
    table: ProcessTable | undefined,
    surroundings: OwnerSurroundings,
  ) {
    this.surroundings = surroundings;
    this.launcher = launcher;
    this.fifos = fifos;
    this.#table = table;
    this.#since = table?.now() ?? 0;
    this.#reaper = table === undefined ? undefined : new Reaper(table, surroundings.runToken);
    this.ender = this.#reaper ?? new WindowsEnder();
    this.#leftovers = new HeldLeftovers(this.ender);
    if (process.platform !== 'win32')
      this.#deadman = new Deadman(surroundings.runToken, surroundings.temporaryDirectory, (problem) =>
        surroundings.warn(
          `nothing will end the tasks if this process is killed: the process that would do so: ${problem}`,
        ),
      );
    if (process.platform === 'darwin') {
      this.#recorder = setInterval(() => this.#record(), recordInterval);
      this.#recorder.unref();
    }
  }

  /** Proves by one trivial run that children can be held, and starts the deadman; gives the reason where they cannot. */
  static async open(
    launcher: HeldLauncher,
    surroundings: OwnerSurroundings,
  ): Promise<HeldProcesses | string> {
    const proof = await proveHeld(launcher, surroundings.temporaryDirectory, (message) =>
      surroundings.warn(message),
    );
    if (proof.kind === 'not-held') return proof.problem;
    return new HeldProcesses(launcher, proof.fifos, systemProcesses(), surroundings);
  }

  get facts(): OwnerFacts {
    return {
      kind: 'process-table',
      fifos: this.fifos !== undefined,
      table: this.#table === undefined ? 'none' : process.platform === 'darwin' ? 'ps' : 'proc',
    };
  }

  command(request: CommandRequest): OwnedCommand {
    const { task, strictCleanup } = request.order;
    if (strictCleanup)
      this.surroundings.warn(
        'strict-cleanup needs Linux on x64 or arm64, and perl: a process of this task that hides from every trace will not be found',
        task,
      );
    return new HeldCommand(request, this);
  }

  processTime(): number {
    return this.#table?.now() ?? 0;
  }

  began(command: HeldCommand): void {
    this.#running.add(command);
  }

  over(command: HeldCommand): void {
    this.#running.delete(command);
  }

  watchGroup(group: number, mark: GroupMark): void {
    this.#deadman?.watch(group, mark);
  }

  forgetGroup(group: number): void {
    this.#deadman?.forget(group);
  }

  lookLater({ order }: CommandRequest, tree: Tree): void {
    if (this.#table !== undefined) this.#leftovers.lookLater(order, tree);
  }

  keep(leftover: HeldLeftover): void {
    this.#leftovers.keep(leftover);
  }

  shortenGrace(milliseconds: number): void {
    this.ender.shortenGrace(milliseconds);
  }

  async close(options: EndOptions): Promise<LeftoverReport> {
    clearInterval(this.#recorder);
    await this.#leftovers.examine();
    const first = await this.#leftovers.end(options);
    this.#keepStrays(new Set(first.survivors.map(({ pid }) => pid)));
    const second = await this.#leftovers.end(options);
    this.#deadman?.dismiss();
    await this.fifos?.close();
    return {
      ended: [...first.ended, ...second.ended],
      survivors: [...first.survivors, ...second.survivors],
      leftRunning: [...first.leftRunning, ...second.leftRunning],
    };
  }

  #keepStrays(except: ReadonlySet<number>): void {
    if (this.#reaper === undefined) return;
    for (const tree of strayTrees(this.#reaper.strays(this.#since))) {
      const owner = this.surroundings.ownerOf(tree.serial);
      if (owner === undefined || owner.leaveRunning || [...tree.known.keys()].every((pid) => except.has(pid)))
        continue;
      this.#leftovers.keep({ owner, tree, remains: undefined });
    }
  }

  #record(): void {
    for (const command of this.#running)
      if (command.tree.root !== undefined) void this.ender.look(command.tree);
  }
}
