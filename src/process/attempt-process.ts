import type { Termination } from '../model/outcome.ts';
import type { DebugListener } from '../model/debug-note.ts';
import type { AttemptHost, Remains } from './attempt-host.ts';
import type { AttemptOrder } from './start/attempt-order.ts';
import type { StartedProcess, StartRequest } from './start/exec-handle.ts';
import type { Pipe } from './output/fifo.ts';
import type { Launch } from './start/launch.ts';
import { keptLogBytes } from './leftovers.ts';
import { type Output, type OutputSource, StreamSource } from './output/output.ts';
import { attemptToken, type Tree } from './end/process-tree.ts';
import { signalName } from './system/describe-error.ts';
import { explainStartError, type StartRefusal } from './start/start-refusal.ts';
import { readReport, underLauncher } from './start/strict-launcher.ts';

/** Who is told how the process of an attempt fares: `started` then `ended`, or `failed` alone or after `started`. */
export interface ProcessListener {
  started(): void;
  ended(own: Extract<Termination, { kind: 'exited' | 'signalled' }>): void;
  failed(refusal: StartRefusal): void;
}

/** How many processes of a tree are reported when the run is debugged: one that keeps forking has any number. */
const mostFindings = 50;

/** Before the start there is nothing to read, and afterwards too when the start fails. */
const silence: OutputSource = {
  state: 'ended',
  onEnd: () => undefined,
  drain: () => 'ended',
  redirect: () => undefined,
  letGo: () => undefined,
  close: () => undefined,
};

/** The process of an attempt, with the pipe that it writes to and the tree that it is the root of. */
export class AttemptProcess {
  readonly serial: number;
  readonly token: string;
  readonly tree: Tree;
  started = false;
  source: OutputSource = silence;
  readonly #order: AttemptOrder;
  readonly #host: AttemptHost;
  readonly #output: Output;
  readonly #strict: string | undefined;
  #pipe: Pipe | undefined;
  #control: Pipe | undefined;
  #report = '';
  #process: StartedProcess | undefined;
  /** The process group that the deadman was told of. */
  #group: number | undefined;
  #kept = false;

  constructor(order: AttemptOrder, host: AttemptHost, output: Output) {
    this.#order = order;
    this.#host = host;
    this.#output = output;
    this.serial = host.nextSerial(order);
    this.token = attemptToken(host.runToken, this.serial);
    this.#strict = order.strictCleanup ? host.perlForStrict(order.task) : undefined;
    this.tree = {
      serial: this.serial,
      root: undefined,
      groupIsOurs: false,
      rootRuns: false,
      since: host.processTime(),
      pipe: undefined,
      rootIsKeeper: this.#strict !== undefined,
      known: new Map(),
      onFound: host.debug && this.#findings(host.debug),
    };
  }

  #findings(debug: DebugListener): Tree['onFound'] {
    const { task, attempt } = this.#order;
    let found = 0;
    return (process, trace) => {
      found += 1;
      if (found <= mostFindings) debug({ kind: 'process', attempt, process, trace }, task);
      else if (found === mostFindings + 1) debug({ kind: 'more-processes', attempt }, task);
    };
  }

  start(launch: Launch, listener: ProcessListener): void {
    const { workingDirectory } = this.#order;
    const report = (): void => {
      const own = readReport(this.#report, launch.program, workingDirectory, signalName);
      if (own?.kind === 'could-not-start') listener.failed(own);
      else if (own !== undefined) listener.ended(own);
    };
    let stdio: StartRequest['stdio'];
    try {
      stdio = this.#openPipes(report);
    } catch (error) {
      this.#closePipes();
      listener.failed(explainStartError(error, launch.program, workingDirectory));
      return;
    }
    const wrapped =
      this.#strict === undefined
        ? launch
        : underLauncher(this.#strict, launch.program, launch.args, launch.env);
    this.#host.launcher.start(
      {
        program: wrapped.program,
        args: wrapped.args,
        env: wrapped.env,
        directory: workingDirectory,
        verbatim: launch.verbatim,
        stdio,
        detached: this.#host.detached,
      },
      {
        started: (process) => {
          this.#onStarted(process);
          listener.started();
        },
        ended: (code, signal) => {
          this.#onExit();
          if (this.#control?.drain() !== undefined) report();
          listener.ended(
            signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal },
          );
        },
        failed: (error) => {
          this.#onExit();
          this.source.close();
          this.source = silence;
          this.#closePipes();
          listener.failed(explainStartError(error, launch.program, workingDirectory));
        },
      },
    );
  }

  /** Keeps the pipe open although the attempt is over; what comes through it from now on goes to the log alone, up to a bound. */
  keep(): Remains {
    const { log } = this.#output;
    this.#kept = true;
    let room = keptLogBytes;
    this.source.redirect((bytes) => {
      log.write(bytes.subarray(0, Math.max(0, room)));
      room -= bytes.length;
    });
    return { tree: this.tree, source: this.source, pipe: this.#pipe, log };
  }

  /** Frees what the attempt held of ours. */
  release(survives: boolean): void {
    if (this.tree.rootRuns) this.#process?.letGo();
    if (this.#group !== undefined && !this.#kept && !survives) {
      this.#host.forgetGroup(this.#group);
      this.#group = undefined;
    }
    this.#control?.close();
    if (this.#kept) this.source.letGo();
    else {
      this.source.close();
      this.#closePipes();
    }
  }

  #openPipes(report: () => void): StartRequest['stdio'] {
    const { fifos } = this.#host;
    if (fifos === undefined) return ['ignore', 'pipe', 'pipe'];
    const pipe = fifos.open(this.#output.stream());
    this.#pipe = pipe;
    this.source = pipe;
    this.tree.pipe = pipe.path;
    if (this.#strict === undefined) return ['ignore', pipe.writer, pipe.writer];
    this.#control = fifos.open((bytes) => {
      this.#report += bytes.toString('latin1');
      report();
    });
    return ['ignore', pipe.writer, pipe.writer, this.#control.writer];
  }

  #onStarted(process: StartedProcess): void {
    this.#process = process;
    this.started = true;
    this.tree.root = process.pid;
    this.tree.groupIsOurs = process.leadsGroup;
    this.tree.rootRuns = true;
    if (process.pid !== undefined && process.leadsGroup) {
      this.#group = process.pid;
      this.#host.watchGroup(process.pid, this.tree.rootIsKeeper ? 'keeper' : 'led');
    }
    this.#pipe?.closeWriter();
    this.#control?.closeWriter();
    if (process.streams.length > 0)
      this.source = new StreamSource(
        process.streams,
        process.streams.map(() => this.#output.stream()),
      );
  }

  #onExit(): void {
    this.tree.rootRuns = false;
    if (this.#group !== undefined) this.#host.watchGroup(this.#group, 'orphaned');
    // Windows knows descendants by a root that lives alone, and gives its number to another process soon.
    if (process.platform === 'win32') this.tree.root = undefined;
  }

  #closePipes(): void {
    this.#pipe?.close();
    this.#control?.close();
  }
}
