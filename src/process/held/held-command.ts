import type { ProcessNote } from '../../model/outcome.ts';
import { waitAtMost } from '../../host/time-limit.ts';
import type { Tree } from '../end/process-tree.ts';
import { type EndOptions, type EndReport, nothingEnded, type TreeEnder } from '../end/tree-ender.ts';
import { findingsOf } from '../owner/findings.ts';
import { leftoverSink } from '../owner/leftovers.ts';
import type {
  CommandEnd,
  CommandListener,
  CommandRequest,
  OwnedCommand,
  OwnerSurroundings,
} from '../owner/owned-command.ts';
import type { HeldLauncher, StartedProcess, StartRequest } from '../start/exec-handle.ts';
import type { Launch } from '../start/launch.ts';
import { explainStartError } from '../start/start-refusal.ts';
import { sendSignal } from '../system/process-table.ts';
import type { GroupMark } from './deadman.ts';
import type { FifoPool, Pipe } from './fifo.ts';
import type { HeldLeftover } from './held-leftovers.ts';
import { type OutputSource, settle, StreamSource } from './output-source.ts';
import type { PipeState } from '../output/pipe-reader.ts';

/** What a held command gets from those that hold all of them. */
export interface HeldHost {
  readonly surroundings: OwnerSurroundings;
  readonly launcher: HeldLauncher;
  /** Undefined where there are none: then the output comes through pipes of Node's own. */
  readonly fifos: FifoPool | undefined;
  readonly ender: TreeEnder;
  /** The time of the process table. */
  processTime(): number;
  began(command: HeldCommand): void;
  over(command: HeldCommand): void;
  /** A process group that is to be ended when this process is killed, and who leads it now. */
  watchGroup(group: number, mark: GroupMark): void;
  /** A process group that has ended. */
  forgetGroup(group: number): void;
  /** Looks later whether a success has left anything behind. */
  lookLater(request: CommandRequest, tree: Tree): void;
  /** Remembers what a success has left behind. */
  keep(leftover: HeldLeftover): void;
}

/** How long those that held the output are waited for once everything that could be found has ended, in milliseconds. */
const lastOutput = 200;
/** The end of a process that was ended is waited for this time, in milliseconds: it is on its way. */
const reapTime = 1000;

/** Before the start there is nothing to read, and afterwards too when the start fails. */
const silence: OutputSource = {
  state: 'ended',
  onEnd: () => undefined,
  drain: () => 'ended',
  redirect: () => undefined,
  letGo: () => undefined,
  close: () => undefined,
};

/** A command that is held as a child, with the pipe that it writes to and the tree that it is the root of. */
export class HeldCommand implements OwnedCommand {
  /** What the process table does not show may be there. */
  readonly isGone = false;
  readonly tree: Tree;
  readonly #request: CommandRequest;
  readonly #host: HeldHost;
  /** Fulfilled when it has started, or could not. */
  readonly #started: Promise<void>;
  #onStartedOrNot: () => void = () => undefined;
  /** Is called when the command itself has ended. */
  #onEnded: () => void = () => undefined;
  #source: OutputSource = silence;
  #pipe: Pipe | undefined;
  #process: StartedProcess | undefined;
  /** The process group that the deadman was told of. */
  #group: number | undefined;
  #hasEnded = false;
  #treeEnded = false;
  #kept = false;

  constructor(request: CommandRequest, host: HeldHost) {
    this.#request = request;
    this.#host = host;
    this.#started = new Promise((resolve) => {
      this.#onStartedOrNot = resolve;
    });
    const { debug } = host.surroundings;
    this.tree = {
      serial: request.serial,
      root: undefined,
      groupIsOurs: false,
      rootRuns: false,
      since: host.processTime(),
      pipe: undefined,
      known: new Map(),
      onFound: findingsOf(request.order, debug),
    };
  }

  start(launch: Launch, listener: CommandListener): void {
    const directory = this.#request.order.workingDirectory;
    const fail = (error: unknown): void => {
      this.#onExit();
      this.#source.close();
      this.#source = silence;
      this.#pipe?.close();
      this.#onStartedOrNot();
      listener.failed(explainStartError(error, launch.program, directory));
    };
    let stdio: StartRequest['stdio'];
    try {
      stdio = this.#openPipe();
    } catch (error) {
      fail(error);
      return;
    }
    this.#host.began(this);
    stdio = this.#host.surroundings.jobserver?.stdioWith(stdio) ?? stdio;
    const { program, args, env, verbatim } = launch;
    const detached = process.platform !== 'win32';
    this.#host.launcher.start(
      { program, args, env, directory, verbatim, stdio, detached },
      {
        started: (started) => {
          this.#onStarted(started);
          this.#onStartedOrNot();
          listener.started();
        },
        ended: (code, signal) => {
          this.#onExit();
          const own: CommandEnd =
            signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal };
          listener.ended(own);
        },
        failed: fail,
      },
    );
  }

  async settle(milliseconds: number): Promise<'nothing-left' | 'left'> {
    const state = await settle(this.#source, milliseconds);
    const { tree } = this;
    if (state === 'ended') tree.pipe = undefined;
    const groupLives = tree.root !== undefined && tree.groupIsOurs && sendSignal(-tree.root, 0) !== 'gone';
    return state === 'ended' && !groupLives ? 'nothing-left' : 'left';
  }

  async look(): Promise<readonly ProcessNote[]> {
    const found = await this.#host.ender.look(this.tree);
    return found.length === 0 && this.#source.state === 'held' ? [unseen] : found;
  }

  async end(options: EndOptions): Promise<EndReport> {
    await this.#started;
    if (this.#process === undefined) return nothingEnded;
    this.#treeEnded = true;
    const report = await this.#host.ender.end(this.tree, options);
    const { root } = this.tree;
    if (!this.#hasEnded && !report.survivors.some(({ pid }) => pid === root))
      await waitAtMost(reapTime, (done) => {
        this.#onEnded = done;
      });
    return withUnseen(report, await settle(this.#source, lastOutput));
  }

  keep(): void {
    this.#kept = true;
    this.tree.groupIsOurs = false;
    const { order, output } = this.#request;
    this.#source.redirect(leftoverSink(output.log));
    this.#host.keep({
      owner: order,
      tree: this.tree,
      remains: { source: this.#source, reader: this.#pipe?.reader, log: output.log },
    });
  }

  release(survives: boolean): void {
    this.#host.over(this);
    if (this.tree.rootRuns) this.#process?.letGo();
    if (this.#group !== undefined && !this.#kept && !survives) {
      this.#host.forgetGroup(this.#group);
      this.#group = undefined;
    }
    if (this.#kept) {
      this.#source.letGo();
      return;
    }
    if (this.#hasEnded && !this.#treeEnded) this.#host.lookLater(this.#request, this.tree);
    this.#source.close();
    this.#pipe?.close();
  }

  #openPipe(): StartRequest['stdio'] {
    const { fifos } = this.#host;
    if (fifos === undefined) return ['ignore', 'pipe', 'pipe'];
    const pipe = fifos.open(this.#request.output.stream());
    this.#pipe = pipe;
    this.#source = pipe.reader;
    this.tree.pipe = pipe.path;
    return ['ignore', pipe.writer, pipe.writer];
  }

  #onStarted(process: StartedProcess): void {
    this.#process = process;
    this.tree.root = process.pid;
    this.tree.groupIsOurs = process.leadsGroup;
    this.tree.rootRuns = true;
    if (process.pid !== undefined && process.leadsGroup) {
      this.#group = process.pid;
      this.#host.watchGroup(process.pid, 'led');
    }
    this.#pipe?.closeWriter();
    if (process.streams.length > 0)
      this.#source = new StreamSource(
        process.streams,
        process.streams.map(() => this.#request.output.stream()),
      );
  }

  #onExit(): void {
    this.tree.rootRuns = false;
    this.#hasEnded = true;
    this.#onEnded();
    if (this.#group !== undefined) this.#host.watchGroup(this.#group, 'orphaned');
    // Windows knows descendants by a root that lives alone, and gives its number to another process soon.
    if (process.platform === 'win32') this.tree.root = undefined;
  }
}

/** Stands for the process that holds the output although none with a trace of the task is left; its pid cannot be known. */
const unseen: ProcessNote = { pid: 0, command: '(a process that cannot be seen holds the output open)' };

function withUnseen(report: EndReport, state: PipeState): EndReport {
  if (state === 'ended' || report.survivors.length > 0) return report;
  const reason = "nothing else shows that it belongs to the task: it may be another user's";
  return { ...report, survivors: [{ ...unseen, reason }] };
}
