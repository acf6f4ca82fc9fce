import { unlinkSync } from 'node:fs';
import { passed, type ProcessNote, type Termination } from '../model/outcome.ts';
import { TimeLimit } from '../host/time-limit.ts';
import type { AttemptHost, RunningAttempt } from './attempt-host.ts';
import type { AttemptOrder, ProcessOutcome, EndReason } from './start/attempt-order.ts';
import { AttemptProcess } from './attempt-process.ts';
import type { PipeState } from './output/fifo.ts';
import { prepareLaunch } from './start/launch.ts';
import { Output, settle } from './output/output.ts';
import { sendSignal } from './system/process-table.ts';
import type { Tree } from './end/process-tree.ts';
import { isSignal } from './system/describe-error.ts';
import { refuse, type StartRefusal } from './start/start-refusal.ts';
import { type EndReport, nothingEnded } from './end/tree-ender.ts';

/** How long descendants may keep the output open after the command's end before the attempt counts as having leftovers, in milliseconds. */
export const leftoverTime = 200;
/** The end of a process that was ended is waited for this time, in milliseconds: it is on its way. */
const reapTime = 1000;

/**
 * One attempt, from its start until nothing of it is left to wait for.
 *
 *     starting ──could not──────────────────────────────→ over
 *        └→ running ──the command ends──→ looking after ─→ over
 *              └─ended by us: the whole tree──────┘
 */
export class Attempt implements RunningAttempt {
  readonly order: AttemptOrder;
  /** Fulfilled, never rejected, when the attempt is over. */
  readonly ended: Promise<ProcessOutcome>;
  readonly #host: AttemptHost;
  readonly #output: Output;
  readonly #process: AttemptProcess;
  #scriptFile: string | undefined;
  #limit: TimeLimit | undefined;
  /** Why we end it; the first reason stays. */
  #reason: EndReason | undefined;
  /** How the command itself ended. */
  #own: Termination | undefined;
  /** The end of the tree, once it has begun. */
  #treeEnd: Promise<EndReport> | undefined;
  #commandEnded: () => void = () => undefined;
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
      onProblem: (error) =>
        host.warn(`internal error: the output of task ${order.task} could not be read on: ${String(error)}`),
    });
    this.#process = new AttemptProcess(order, host, this.#output);
  }

  /** What it has started. */
  get tree(): Tree {
    return this.#process.tree;
  }

  start(): void {
    this.#host.began(this);
    const { serial, token } = this.#process;
    const launch = prepareLaunch(this.order, token, this.#host.temporaryDirectory, serial);
    if ('kind' in launch) {
      this.#finish(launch, nothingEnded, []);
      return;
    }
    this.#scriptFile = launch.scriptFile;
    const { task, attempt, workingDirectory: directory } = this.order;
    const { program, args } = launch;
    this.#host.debug?.({ kind: 'launch', attempt, program, args, directory }, task);
    this.#process.start(launch, {
      started: () => this.#onStarted(),
      ended: (own) => this.#onEnded(own),
      failed: (refusal) => this.#onFailed(refusal),
    });
  }

  /** Ends the attempt with everything that it has started; does nothing when the command has ended by itself. */
  end(reason: EndReason): void {
    if (this.#over || this.#own !== undefined || this.#reason !== undefined) return;
    this.#reason = reason;
    this.#limit?.cancel();
    if (this.#process.started) this.#endTree();
  }

  #onStarted(): void {
    const { timeoutSeconds } = this.order;
    if (this.#reason !== undefined) this.#endTree();
    else if (timeoutSeconds !== undefined)
      this.#limit = new TimeLimit(timeoutSeconds * 1000, () =>
        this.end({ kind: 'timed-out', afterSeconds: timeoutSeconds }),
      );
  }

  #onFailed(refusal: StartRefusal): void {
    if (this.#over || this.#own !== undefined) return;
    this.#own = refusal;
    this.#finish(this.#reason ?? refusal, nothingEnded, []);
  }

  #onEnded(own: Termination): void {
    if (this.#over || this.#own !== undefined) return;
    this.#own = own;
    this.#limit?.cancel();
    this.#commandEnded();
    if (this.#treeEnd === undefined) this.#seeTo(this.#lookAfter(own));
  }

  #endTree(): void {
    this.#treeEnd = this.#host.ender.end(this.#process.tree, this.#endOptions());
    this.#seeTo(this.#afterTreeEnd(this.#treeEnd));
  }

  /** Whatever goes wrong in our own code, the attempt must come to its end. */
  #seeTo(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#host.warn(`internal error: ${String(error)}`, this.order.task);
      this.#finish(this.#reason ?? this.#own ?? refuse('internal error', 'report it'), nothingEnded, []);
    });
  }

  async #afterTreeEnd(treeEnd: Promise<EndReport>): Promise<void> {
    const report = await treeEnd;
    const { root } = this.#process.tree;
    if (this.#own === undefined && !report.survivors.some(({ pid }) => pid === root))
      await new Promise<void>((resolve) => {
        const limit = new TimeLimit(reapTime, () => resolve());
        this.#commandEnded = () => {
          limit.cancel();
          resolve();
        };
      });
    const state = await settle(this.#process.source, leftoverTime);
    const termination = this.#reason ?? this.#own;
    if (termination === undefined) throw new Error('an attempt was ended without a reason');
    this.#finish(termination, withUnseen(report, state), []);
  }

  /** The command has ended by itself: what did it leave running? */
  async #lookAfter(own: Termination): Promise<void> {
    const { tree, source } = this.#process;
    const state = await settle(source, leftoverTime);
    if (state === 'ended') tree.pipe = undefined;
    const succeeded = this.#succeeds(own);
    if (!succeeded) {
      const ended = await this.#host.ender.end(tree, this.#endOptions());
      const report = withUnseen(ended, await settle(source, leftoverTime));
      const notes = report.survivors.map(({ pid, command }) => ({ pid, command }));
      this.#finish(own, report, [...report.ended, ...notes]);
      return;
    }
    const groupLives = tree.root !== undefined && tree.groupIsOurs && sendSignal(-tree.root, 0) !== 'gone';
    if (state === 'ended' && !groupLives) {
      this.#host.lookLater(this.order, tree);
      this.#finish(own, nothingEnded, []);
      return;
    }
    const leftovers = await this.#host.ender.look(tree);
    tree.groupIsOurs = false;
    this.#host.keep(this.order, this.#process.keep());
    this.#finish(own, nothingEnded, leftovers.length === 0 && state === 'held' ? [unseen] : leftovers);
  }

  #succeeds(own: Termination): boolean {
    return this.order.service === undefined && passed(own);
  }

  #endOptions(): { readonly signal: NodeJS.Signals; readonly graceMilliseconds: number } {
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
    this.#process.release(report.survivors.length > 0);
    this.#removeScript();
    const { log } = this.#output;
    log.close();
    this.#resolve({
      termination: this.#named(termination),
      leftovers,
      survivors: report.survivors,
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

/** Stands for the process that holds the output although none with a trace of the task is left; its pid cannot be known. */
const unseen: ProcessNote = { pid: 0, command: '(a process that cannot be seen holds the output open)' };

function withUnseen(report: EndReport, state: PipeState): EndReport {
  if (state === 'ended' || report.survivors.length > 0) return report;
  const reason = "nothing else shows that it belongs to the task: it may be another user's";
  return { ...report, survivors: [{ ...unseen, reason }] };
}
