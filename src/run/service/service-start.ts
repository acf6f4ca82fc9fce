import type { TaskFiles, Termination } from '../../model/outcome.ts';
import type { AskedProbe } from '../../model/probe.ts';
import type { Service } from '../../model/task.ts';
import type { AttemptOrder, EndReason } from '../../process/start/attempt-order.ts';
import type { Supervisor } from '../../process/supervisor.ts';
import type { AttemptFiles } from '../../task-files/task-files.ts';
import { ReadinessWatch } from './readiness-watch.ts';
import { ServiceProbe, type Taken } from './service-probe.ts';

/** What a service needs from its attempt. */
export interface ServiceHost {
  /** Starts the command, unless something else answers in its place or it is to end already. Returns whether it was started. */
  launch(taken: Taken | undefined): boolean;
  /** Ends the command. */
  end(reason: EndReason): void;
  /** The service is ready, and has written this so far; undefined when what it wrote breaks the format, and then it is being ended. */
  ready(seconds: number, files: TaskFiles | undefined): void;
  /** Warns about the attempt. */
  remark(messages: readonly string[]): void;
}

/** What one start of a service is made of. */
export interface StartedService {
  readonly service: Service;
  readonly ready: AskedProbe;
  readonly order: AttemptOrder;
  readonly files: AttemptFiles;
  readonly supervisor: Supervisor;
}

/** The part of an attempt that makes it a service: nothing else may answer in its place, and it is asked until it is ready. */
export class ServiceStart {
  readonly #service: Service;
  readonly #files: AttemptFiles;
  readonly #probe: ServiceProbe;
  readonly #host: ServiceHost;
  #watching: ReadinessWatch | undefined;
  #ready = false;
  /** Set when it was ready and its files broke the format. */
  #badWhenReady: Termination | undefined;

  constructor({ service, ready, order, files, supervisor }: StartedService, host: ServiceHost) {
    this.#service = service;
    this.#files = files;
    this.#host = host;
    this.#probe = new ServiceProbe(ready, order, supervisor, {
      found: () => this.#watching?.askNow(),
      problem: (message) => host.remark([message]),
    });
  }

  /** Receives a line that the service printed. */
  read(line: string): void {
    this.#probe.read(line);
  }

  /** Receives a line that the service has begun to print. */
  readUnended(line: string): void {
    this.#probe.readUnended(line);
  }

  /**
   * Starts it at once, and returns undefined; or, where something else may answer in its place, returns a promise that settles once
   * that has been checked and the service has started: its dependents would otherwise talk to something else.
   */
  begin(): Promise<void> | undefined {
    if (this.#probe.mayBeTaken) return this.#probe.taken().then((taken) => this.#launch(taken));
    this.#launch(undefined);
    return undefined;
  }

  /** Whether it is ready no longer matters; waits until nothing is left of the probe. */
  async stop(): Promise<void> {
    this.#watching?.stop();
    await this.#probe.stop();
  }

  /** The termination, with what is known of the service: that it ended before it was ready, or why it was stopped. */
  explain(own: Termination): Termination {
    if (own.kind === 'stopped') return this.#badWhenReady ?? own;
    return own.kind === 'ended-early' && !this.#ready ? { ...own, beforeReady: true } : own;
  }

  #launch(taken: Taken | undefined): void {
    if (!this.#host.launch(taken)) return;
    this.#watching = new ReadinessWatch(this.#service, this.#probe, {
      ready: (seconds) => this.#onReady(seconds),
      giveUp: (afterSeconds, lastProblem) => {
        void this.stop();
        this.#host.end({ kind: 'not-ready', afterSeconds, lastProblem });
      },
    });
  }

  /** What it has written so far is for its dependents, which start now. */
  #onReady(seconds: number): void {
    const reading = this.#files.read();
    this.#ready = true;
    if (reading.kind === 'files') {
      this.#host.remark(reading.refusals);
      this.#host.ready(seconds, reading.files);
    } else {
      this.#badWhenReady = reading.termination;
      this.#host.ready(seconds, undefined);
      this.#host.end({ kind: 'stopped' });
    }
  }
}
