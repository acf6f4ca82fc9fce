import type { DebugListener } from '../../model/debug-note.ts';
import type { AttemptUsage, ProcessNote } from '../../model/outcome.ts';
import { waitAtMost } from '../../host/time-limit.ts';
import type { EndOptions, EndReport } from '../end/tree-ender.ts';
import { findingsOf, type Findings } from '../owner/findings.ts';
import { leftoverSink, readOn } from '../owner/leftovers.ts';
import type { CommandEnd, CommandListener, CommandRequest, OwnedCommand } from '../owner/owned-command.ts';
import type { Launch } from '../start/launch.ts';
import { explainDirectoryError, explainStartError, type StartRefusal } from '../start/start-refusal.ts';
import { signalName, systemError } from '../system/describe-error.ts';
import { linuxProcesses } from '../system/process-table-linux.ts';
import type { Keeper, KeeperEnd, KeeperListener } from './keeper.ts';
import { type KeeperReport, runOrder } from './keeper-orders.ts';
import { KeptEnd } from './kept-end.ts';

/** What a command gets from those that hold the keepers. */
export interface KeeperPool {
  /** A keeper without a command. */
  acquire(): Keeper;
  /** Nothing is left of its command. */
  giveBack(keeper: Keeper): void;
  /** No other command follows in it: it ends, and all that runs in it too, unless that is to run on. */
  dismiss(keeper: Keeper, runsOn: boolean): void;
  /** What the command has left running is ended with the run. */
  retire(command: KeptCommand): void;
  /** The time until force is used, where so many milliseconds were granted. */
  graceOf(milliseconds: number): number;
  /** Its end has begun; until it is over it may be told to `hurry`. */
  began(end: KeptEnd): void;
  over(end: KeptEnd): void;
  /** Undefined where nobody debugs. */
  readonly debug: DebugListener | undefined;
  /** Ends what can be found of a command whose keeper was killed. */
  endLost(request: CommandRequest, options: EndOptions): Promise<EndReport>;
}

/** A command in a keeper. */
export class KeptCommand implements OwnedCommand, KeeperListener {
  readonly request: CommandRequest;
  readonly #pool: KeeperPool;
  /** Fulfilled when nothing of it is left, or its keeper was killed. */
  readonly #over: Promise<void>;
  #onOver: () => void = () => undefined;
  /** Is called with it by one that waits. */
  #whenOver: () => void = () => undefined;
  #state: 'runs' | 'gone' | 'lost' = 'runs';
  #keeper: Keeper | undefined;
  #launch: Launch | undefined;
  #listener: CommandListener | undefined;
  /** How the command itself ended, or why it was not started. */
  #own: CommandEnd | StartRefusal | undefined;
  #told = false;
  #usage: AttemptUsage | undefined;
  readonly #found: Findings | undefined;
  #end: KeptEnd | undefined;
  #kept = false;

  constructor(request: CommandRequest, pool: KeeperPool) {
    this.request = request;
    this.#pool = pool;
    this.#found = findingsOf(request.order, pool.debug);
    this.#over = new Promise((resolve) => {
      this.#onOver = resolve;
    });
  }

  start(launch: Launch, listener: CommandListener): void {
    this.#launch = launch;
    this.#listener = listener;
    const { order, output } = this.request;
    const { program, args, env } = launch;
    const keeper = this.#pool.acquire();
    this.#keeper = keeper;
    const toRun = runOrder({ directory: order.workingDirectory, env, program, args }, keeper.env);
    keeper.run(toRun, env, output.stream(), this);
    listener.started();
  }

  reported(reports: readonly KeeperReport[]): void {
    for (const report of reports) this.#take(report);
    this.#tell();
  }

  lost(end: KeeperEnd): void {
    if (this.#state === 'gone') return;
    this.#state = 'lost';
    this.#keeper?.output?.drain();
    this.#own ??=
      end.kind === 'ended'
        ? { kind: 'keeper-killed', how: end.how }
        : explainStartError(end.error, 'the process that would hold the task', '/');
    this.#finish();
    this.#tell();
  }

  get isGone(): boolean {
    return this.#is('gone');
  }

  get usage(): AttemptUsage | undefined {
    return this.#own?.kind === 'could-not-start' ? undefined : this.#usage;
  }

  async settle(milliseconds: number): Promise<'nothing-left' | 'left'> {
    if (this.#is('runs'))
      await waitAtMost(milliseconds, (done) => {
        this.#whenOver = done;
      });
    if (this.#is('gone')) return 'nothing-left';
    this.#keeper?.output?.drain();
    return 'left';
  }

  async look(): Promise<readonly ProcessNote[]> {
    const pids = (await this.#keeper?.look()) ?? [];
    const notes = pids.map((pid) => ({ pid, command: linuxProcesses.command({ pid }) }));
    for (const note of notes) this.#found?.(note, 'keeper');
    return notes;
  }

  async end(options: EndOptions): Promise<EndReport> {
    // How the command itself ends is known without a name.
    const before = this.#own === undefined ? [] : await this.look();
    let survivors: EndReport['survivors'] = [];
    if (this.#is('runs') && this.#keeper !== undefined) {
      const graceMilliseconds = this.#pool.graceOf(options.graceMilliseconds);
      const end = new KeptEnd(this.#keeper, { ...options, graceMilliseconds });
      this.#end = end;
      this.#pool.began(end);
      await Promise.race([this.#over, end.stuck]);
      end.stop();
      this.#pool.over(end);
      if (this.#is('runs')) survivors = await end.survivors();
    }
    if (this.#is('lost')) return this.#pool.endLost(this.request, options);
    const left = new Set(survivors.map(({ pid }) => pid));
    return { ended: before.filter(({ pid }) => !left.has(pid)), survivors };
  }

  keep(): void {
    this.#kept = true;
    this.#keeper?.output?.redirect(leftoverSink(this.request.output.log));
    this.#pool.retire(this);
  }

  /** Of one that was kept: lets what runs on outlive the run, and says what that is. */
  async leave(): Promise<readonly ProcessNote[]> {
    const keeper = this.#keeper;
    const left = await this.look();
    keeper?.output?.drain();
    if (left.length > 0 && keeper?.output !== undefined)
      readOn(keeper.output.descriptor, this.request.output.log.path);
    if (keeper !== undefined) this.#pool.dismiss(keeper, true);
    this.request.output.log.close();
    return left;
  }

  /** Of one that was kept: ends what runs on. */
  async endKept(options: EndOptions): Promise<EndReport> {
    const report = await this.end(options);
    this.#keeper?.output?.drain();
    if (this.#keeper !== undefined) this.#pool.dismiss(this.#keeper, report.survivors.length > 0);
    this.request.output.log.close();
    return report;
  }

  release(survives: boolean): void {
    const keeper = this.#keeper;
    if (keeper === undefined || this.#kept) return;
    this.#keeper = undefined;
    if (this.#is('gone')) this.#pool.giveBack(keeper);
    else this.#pool.dismiss(keeper, survives);
  }

  #take(report: KeeperReport): void {
    switch (report.kind) {
      case 'failed':
        this.#own = this.#refusal(report.step, systemError(report.errno));
        return;
      case 'exit':
        this.#own ??= endOf(report.status);
        this.#usage = report.usage;
        return;
      case 'gone':
        this.#state = 'gone';
        this.#usage = report.usage;
        // Asking an empty pipe costs an error.
        if (report.unread > 0) this.#keeper?.output?.drain(report.unread);
        this.#finish();
        return;
      case 'refused':
        this.#end?.refused(report.signal, report.pids);
        return;
      case 'ready':
      case 'here':
    }
  }

  #refusal(step: 'fork' | 'chdir' | 'exec', error: Error): StartRefusal {
    const directory = this.request.order.workingDirectory;
    return step === 'chdir'
      ? explainDirectoryError(error, directory)
      : explainStartError(error, this.#launch?.program ?? '', directory);
  }

  #finish(): void {
    this.#onOver();
    this.#whenOver();
  }

  /** Once, and of a command that was not started when nothing is left of the attempt to start it. */
  #tell(): void {
    const own = this.#own;
    if (own === undefined || this.#told) return;
    if (own.kind === 'could-not-start') {
      if (this.#is('runs')) return;
      this.#told = true;
      this.#listener?.failed(own);
    } else {
      this.#told = true;
      this.#listener?.ended(own);
    }
  }

  #is(state: 'runs' | 'gone' | 'lost'): boolean {
    return this.#state === state;
  }
}

/** What a status of `wait` means. */
function endOf(status: number): CommandEnd {
  const signal = status & 127;
  return signal === 0
    ? { kind: 'exited', code: status >> 8 }
    : { kind: 'signalled', signal: signalName(signal) };
}
