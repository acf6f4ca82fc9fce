import { constants, openSync } from 'node:fs';
import { TimeLimit } from '../../host/time-limit.ts';
import { messageOf } from '../../model/message-of.ts';
import { type BytesSink, PipeReader } from '../output/pipe-reader.ts';
import type { Jobserver } from '../jobserver/jobserver.ts';
import type { HeldLauncher, StartedProcess, StartRequest } from '../start/exec-handle.ts';
import { signalName, systemError } from '../system/describe-error.ts';
import { sendSignal } from '../system/process-table.ts';
import { endOrder, type KeeperReport, letGoOrder, lookOrder } from './keeper-orders.ts';
import { keeperScript, keeperVariable } from './keeper-script.ts';
import { KeeperSocket } from './keeper-socket.ts';

/** How long a keeper may take until it can be used, in milliseconds. */
const patience = 10_000;

const ignore: BytesSink = () => undefined;

/** Who is told what a keeper reports of its command. */
export interface KeeperListener {
  /** Several reports that came at once. */
  reported(reports: readonly KeeperReport[]): void;
  /** The keeper has ended, or could not be started (`error`): nothing is reported any more. */
  lost(end: KeeperEnd): void;
}

/** How a keeper ended before its time. */
export type KeeperEnd =
  | { readonly kind: 'not-started'; readonly error: unknown }
  | { readonly kind: 'ended'; readonly how: string };

/** How a keeper is started. */
export interface KeeperStart {
  readonly launcher: HeldLauncher;
  /** Absolute path. */
  readonly perl: string;
  readonly args: readonly string[];
  /** How much the pipe for the output is to hold, in bytes; the system may refuse it. */
  readonly pipeBytes: number;
  /** Whose pipe its commands inherit from it. */
  readonly jobserver: Jobserver | undefined;
}

/** A socket is its descriptor 3. */
const keeperStdio: StartRequest['stdio'] = ['ignore', 'ignore', 'ignore', 'pipe'];

/** One keeper, a process that `keeperScript` describes: orders go to it, and its reports to the listener of its command. */
export class Keeper {
  /** The output of its command; undefined until it can be used. */
  output: PipeReader | undefined;
  /** Fulfilled when it can be used, with undefined; or when it cannot, with the reason. */
  readonly ready: Promise<string | undefined>;
  /** Fulfilled when it was started, or could not be. */
  readonly begun: Promise<void>;
  #process: StartedProcess | undefined;
  readonly #socket = new KeeperSocket({
    reports: (reports) => this.#onReports(reports),
    closed: () => this.#awaitEnd(),
  });
  #phase: 'starting' | 'ready' | 'over' = 'starting';
  #env: ReadonlyMap<string, string>;
  #listener: KeeperListener | undefined;
  #sink: BytesSink = ignore;
  readonly #looks: ((pids: readonly number[]) => void)[] = [];
  #onBegun: () => void = () => undefined;
  #onReady: (problem: string | undefined) => void = () => undefined;
  #end: KeeperEnd | undefined;
  #onEnd: () => void = () => undefined;
  #closed: TimeLimit | undefined;

  /** Starts it; orders may be given at once. */
  constructor({ launcher, perl, args, pipeBytes, jobserver }: KeeperStart) {
    // Nothing of the run: it must not be found as a process of its own tasks, nor be changed by what changes Perl.
    const env = new Map([['PATH', process.env['PATH'] ?? '/usr/bin:/bin']]);
    this.#env = env;
    this.begun = new Promise((resolve) => {
      this.#onBegun = resolve;
    });
    this.ready = new Promise((resolve) => {
      const limit = new TimeLimit(patience, () =>
        this.#lose({ kind: 'ended', how: 'it was not ready in time' }),
      );
      this.#onReady = (problem) => {
        limit.cancel();
        resolve(problem);
      };
    });
    launcher.start(
      {
        program: perl,
        args: [...args, String(pipeBytes)],
        directory: '/',
        env: new Map(env).set(keeperVariable, keeperScript),
        verbatim: false,
        stdio: jobserver?.stdioWith(keeperStdio) ?? keeperStdio,
        detached: true,
      },
      {
        started: (process) => this.#onStarted(process),
        ended: (code, signal) => this.#lose(this.#endOf(code ?? 0, signal)),
        failed: (error) => this.#lose({ kind: 'not-started', error }),
      },
    );
  }

  /** How it ended; undefined as long as it can be used. */
  get end(): KeeperEnd | undefined {
    return this.#end;
  }

  /** Calls back when it has ended, or at once. */
  onEnd(callback: () => void): void {
    if (this.#end === undefined) this.#onEnd = callback;
    else callback();
  }

  /** The environment that it has, of which the next order to run says what is different. */
  get env(): ReadonlyMap<string, string> {
    return this.#env;
  }

  /** Runs a command, by a `runOrder` that changes the environment to `env`, when nothing is left of the one before; its output goes to `sink`. */
  run(order: Buffer, env: ReadonlyMap<string, string>, sink: BytesSink, listener: KeeperListener): void {
    this.#listener = listener;
    this.#sink = sink;
    this.output?.redirect(sink);
    this.#socket.hold(true);
    this.#env = env;
    this.#socket.send(order);
  }

  /** The processes of its command; none when it has ended. */
  look(): Promise<readonly number[]> {
    if (this.#phase === 'over') return Promise.resolve([]);
    return new Promise((resolve) => {
      this.#looks.push(resolve);
      this.goOn();
      this.#socket.send(lookOrder);
    });
  }

  /** Ends everything of its command: with a signal, and by force after so many milliseconds. */
  endAll(signal: NodeJS.Signals, graceMilliseconds: number): void {
    this.goOn();
    this.#socket.send(endOrder(signal, graceMilliseconds));
  }

  /** A task may have stopped it. */
  goOn(): void {
    const pid = this.#process?.pid;
    if (pid !== undefined && this.#phase !== 'over') sendSignal(-pid, 'SIGCONT');
  }

  /** Nothing is to be heard of its command any more; a next one may come. */
  rest(): void {
    this.#listener = undefined;
    this.output?.redirect(ignore);
    this.#socket.hold(false);
  }

  /** Lets it end; what runs of its command runs on. */
  letGo(): void {
    this.goOn();
    this.#socket.send(letGoOrder);
    this.close();
  }

  /** Lets it end; with it everything of its command. */
  close(): void {
    this.goOn();
    this.rest();
    this.#socket.end();
    this.output?.close();
    this.#phase = 'over';
  }

  #onStarted(started: StartedProcess): void {
    this.#process = started;
    this.#onBegun();
    started.letGo();
    const { control } = started;
    if (control === undefined) {
      this.#lose({ kind: 'ended', how: 'its descriptors could not be set' });
      return;
    }
    this.#socket.connect(control);
  }

  #onReports(reports: readonly KeeperReport[]): void {
    const ofCommand: KeeperReport[] = [];
    for (const report of reports) {
      if (report.kind === 'ready') this.#open(report.descriptor, report.capacity);
      else if (report.kind === 'here') this.#looks.shift()?.(report.pids);
      // When its guard was killed, what it reports is how it ends its command itself.
      else if (this.#end === undefined) ofCommand.push(report);
    }
    if (ofCommand.length > 0) this.#listener?.reported(ofCommand);
  }

  /** The pipe has no name that a task could take away: it is opened as the keeper's own. */
  #open(descriptor: number, capacity: number): void {
    if (this.#phase === 'over') return;
    const { O_RDONLY, O_NONBLOCK } = constants;
    try {
      const path = `/proc/${this.#process?.pid}/fd/${descriptor}`;
      this.output = new PipeReader(openSync(path, O_RDONLY | O_NONBLOCK), this.#sink, capacity);
    } catch (error) {
      this.#lose({ kind: 'not-started', error });
      return;
    }
    this.output.letGo();
    this.#phase = 'ready';
    this.#socket.open();
    this.#onReady(undefined);
  }

  /** Its process does not keep Node alive, nor does its socket any more: its end is still to be told. */
  #awaitEnd(): void {
    if (this.#end !== undefined || this.#phase === 'over') return;
    this.#closed = new TimeLimit(patience, () => this.#lose({ kind: 'ended', how: 'it closed its socket' }));
  }

  /** One that cannot be divided into guard and keeper ends with the system's error as its exit code. */
  #endOf(code: number, signal: string | null): KeeperEnd {
    if (this.#phase === 'starting' && signal === null && code > 0)
      return { kind: 'not-started', error: systemError(code) };
    return { kind: 'ended', how: signal ?? howOf(code) };
  }

  #lose(end: KeeperEnd): void {
    if (this.#end !== undefined) return;
    this.#onBegun();
    this.#end = end;
    this.#closed?.cancel();
    const wasUsed = this.#phase === 'ready';
    const wasOver = this.#phase === 'over';
    this.#phase = 'over';
    for (const resolve of this.#looks.splice(0)) resolve([]);
    this.#onReady(end.kind === 'ended' ? end.how : messageOf(end.error));
    this.#onEnd();
    // Where the guard alone was killed, the keeper proper lives on until it has ended everything.
    if (wasUsed) this.#socket.whenClosed(patience, () => this.#listener?.lost(end));
    else {
      if (!wasOver) this.#socket.destroy();
      this.#listener?.lost(
        end.kind === 'not-started' ? end : { kind: 'not-started', error: new Error(end.how) },
      );
    }
  }
}

/** What the guard's exit code says of its keeper's end. */
function howOf(code: number): string {
  return code > 128 ? signalName(code - 128) : `exit code ${code}`;
}
