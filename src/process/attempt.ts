import { unlinkSync } from 'node:fs';
import { TimeLimit } from '../host/time-limit.ts';
import type { DebugListener } from '../model/debug-note.ts';
import { passed, type ProcessNote, type Termination } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import { attemptToken } from './end/process-tree.ts';
import { type EndOptions, type EndReport, nothingEnded } from './end/tree-ender.ts';
import type { LogFile } from './output/log-file.ts';
import { Output } from './output/output.ts';
import type { CommandEnd, OwnedCommand, ProcessOwner } from './owner/owned-command.ts';
import type { AttemptOrder, ProcessOutcome, EndReason } from './start/attempt-order.ts';
import { prepareLaunch } from './start/launch.ts';
import { refuse, type StartRefusal } from './start/start-refusal.ts';
import { isSignal } from './system/describe-error.ts';

/** How long descendants may run on after the command's end before the attempt counts as having leftovers, in milliseconds. */
export const leftoverTime = 200;

/** What an attempt gets from its run. */
export interface AttemptHost {
  readonly runToken: string;
  /** Scripts lie here. */
  readonly temporaryDirectory: string;
  readonly owner: ProcessOwner;
  readonly graceSeconds: number;
  /** Undefined where nobody debugs. */
  readonly debug: DebugListener | undefined;
  warn(message: string, task?: TaskId): void;
  /** The number of an attempt in this run. */
  nextSerial(order: AttemptOrder): number;
  logFile(name: string): LogFile;
  began(attempt: Attempt): void;
  over(attempt: Attempt): void;
}

/**
 * One attempt, from its start until nothing of it is left to wait for.
 *
 *     starting ──could not──────────────────────────────→ over
 *        └→ running ──the command ends──→ looking after ─→ over
 *              └─ended by us: the whole tree──────┘
 */
export class Attempt {
  readonly order: AttemptOrder;
  /** Fulfilled, never rejected, when the attempt is over. */
  readonly ended: Promise<ProcessOutcome>;
  readonly #host: AttemptHost;
  readonly #output: Output;
  readonly #serial: number;
  readonly #command: OwnedCommand;
  #scriptFile: string | undefined;
  #limit: TimeLimit | undefined;
  /** Why we end it; the first reason stays. */
  #reason: EndReason | undefined;
  /** How the command itself ended. */
  #own: Termination | undefined;
  #launched = false;
  #resolve: (outcome: ProcessOutcome) => void = () => undefined;
  #over = false;

  constructor(order: AttemptOrder, host: AttemptHost) {
    this.order = order;
    this.#host = host;
    this.ended = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.#output = new Output(host.logFile(order.logName), {
      onLine: order.onLine,
      lineMarks: order.lineMarks,
      onUnendedLine: order.onUnendedLine,
      onGrown: order.onGrown,
      onProblem: (error) =>
        host.warn(`internal error: the output of task ${order.task} could not be read on: ${String(error)}`),
    });
    this.#serial = host.nextSerial(order);
    this.#command = host.owner.command({ order, serial: this.#serial, output: this.#output });
  }

  start(): void {
    this.#host.began(this);
    const token = attemptToken(this.#host.runToken, this.#serial);
    const launch = prepareLaunch(this.order, token, this.#host.temporaryDirectory, this.#serial);
    if ('kind' in launch) {
      this.#finish(launch, nothingEnded, []);
      return;
    }
    this.#scriptFile = launch.scriptFile;
    const { task, attempt, workingDirectory: directory } = this.order;
    const { program, args } = launch;
    this.#host.debug?.({ kind: 'launch', attempt, program, args, directory }, task);
    this.#launched = true;
    this.#command.start(launch, {
      started: () => this.#onStarted(),
      ended: (own) => this.#onEnded(own),
      failed: (refusal) => this.#onFailed(refusal),
    });
    if (this.#reason !== undefined) this.#endTree(this.#reason);
  }

  /** Whether it is certain that nothing of it is alive; to be asked when it has ended. */
  get nothingLeft(): boolean {
    return this.#command.isGone;
  }

  /** Ends the attempt with everything that it has started; does nothing when the command has ended by itself. */
  end(reason: EndReason): void {
    if (this.#over || this.#own !== undefined || this.#reason !== undefined) return;
    this.#reason = reason;
    this.#limit?.cancel();
    if (this.#launched) this.#endTree(reason);
  }

  #onStarted(): void {
    const { timeoutSeconds } = this.order;
    if (this.#reason !== undefined || timeoutSeconds === undefined) return;
    this.#limit = new TimeLimit(timeoutSeconds * 1000, () =>
      this.end({ kind: 'timed-out', afterSeconds: timeoutSeconds }),
    );
  }

  #onFailed(refusal: StartRefusal): void {
    if (this.#over || this.#own !== undefined) return;
    this.#own = refusal;
    this.#finish(this.#reason ?? refusal, nothingEnded, []);
  }

  #onEnded(own: CommandEnd): void {
    if (this.#over || this.#own !== undefined) return;
    this.#own = own;
    this.#limit?.cancel();
    if (this.#reason === undefined) this.#seeTo(this.#lookAfter(own));
  }

  #endTree(reason: EndReason): void {
    this.#seeTo(this.#command.end(this.#endOptions()).then((report) => this.#finish(reason, report, [])));
  }

  /** Whatever goes wrong in our own code, the attempt must come to its end. */
  #seeTo(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#host.warn(`internal error: ${String(error)}`, this.order.task);
      this.#finish(this.#reason ?? this.#own ?? refuse('internal error', 'report it'), nothingEnded, []);
    });
  }

  /** The command has ended by itself: what did it leave running? */
  async #lookAfter(own: CommandEnd): Promise<void> {
    const left = await this.#command.settle(leftoverTime);
    if (this.#command.isGone) {
      this.#finish(own, nothingEnded, []);
    } else if (!this.#succeeds(own)) {
      const report = await this.#command.end(this.#endOptions());
      const survivors = report.survivors.map(({ pid, command }) => ({ pid, command }));
      this.#finish(own, report, [...report.ended, ...survivors]);
    } else if (left === 'nothing-left') {
      this.#finish(own, nothingEnded, []);
    } else {
      const leftovers = await this.#command.look();
      this.#command.keep();
      this.#finish(own, nothingEnded, leftovers);
    }
  }

  #succeeds(own: CommandEnd): boolean {
    return this.order.service === undefined && passed(own);
  }

  #endOptions(): EndOptions {
    const { service } = this.order;
    const signal = service?.stopSignal ?? '';
    return {
      signal: isSignal(signal) ? signal : 'SIGTERM',
      graceMilliseconds: (service?.stopSeconds ?? this.#host.graceSeconds) * 1000,
    };
  }

  #finish(termination: Termination, report: EndReport, leftovers: readonly ProcessNote[]): void {
    if (this.#over) return;
    this.#over = true;
    this.#host.over(this);
    this.#limit?.cancel();
    this.#output.end();
    this.#command.release(report.survivors.length > 0);
    this.#removeScript();
    const { log } = this.#output;
    log.close();
    this.#resolve({
      termination: this.#named(termination),
      leftovers,
      survivors: report.survivors,
      usage: this.#command.usage,
      logFile: log.path,
      logBytes: log.bytes,
      withheldFrom: this.#output.withheldFrom,
      logProblem: log.problem,
      tail: this.#output.tail.lines(),
    });
  }

  #removeScript(): void {
    if (this.#scriptFile === undefined) return;
    try {
      unlinkSync(this.#scriptFile);
    } catch {
      // The task may have removed it itself; whatever else lies there goes with its directory.
    }
  }

  /** A service that ends by itself, however well, was still needed. */
  #named(termination: Termination): Termination {
    if (this.order.service === undefined) return termination;
    if (termination.kind === 'exited')
      return { kind: 'ended-early', code: termination.code, signal: undefined };
    if (termination.kind === 'signalled')
      return { kind: 'ended-early', code: undefined, signal: termination.signal };
    return termination;
  }
}
