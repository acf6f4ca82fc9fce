import { TimeLimit } from '../../host/time-limit.ts';
import { messageOf } from '../../model/message-of.ts';
import type { AskedProbe, AskedService, NotReady, ProbeAsker } from '../../model/probe.ts';
import type { AttemptOrder } from '../../process/start/attempt-order.ts';
import type { Supervisor } from '../../process/supervisor.ts';
import type { Questioned } from './readiness-watch.ts';
import { programsOf } from './run-program.ts';

/** How long one question to a service may take, in seconds. */
export const questionSeconds = 10;

/** How long to wait, before a service starts, for something else to answer in its place, in seconds: a server that is there answers at once. */
const firstQuestionSeconds = 1;

/** Why a service must not be started: something else answers in its place. */
export interface Taken {
  readonly cause: string;
  readonly fix: string;
}

/** Asks one running service whether it is ready, in the way that its `ready` says: one question at a time. */
export class ServiceProbe implements Questioned {
  readonly #asker: ProbeAsker;
  /** Ends the open question; undefined between questions. */
  #endQuestion: (() => void) | undefined;

  /** @param order how the service was started: a command that asks it runs in the same place */
  constructor(
    probe: AskedProbe,
    order: AttemptOrder,
    supervisor: Supervisor,
    listener: Pick<AskedService, 'found' | 'problem'>,
  ) {
    this.#asker = probe.open({ ...listener, runProgram: programsOf(order, supervisor, questionSeconds) });
  }

  get subject(): string {
    return this.#asker.subject;
  }

  /** Whether something other than the service could answer in its place. */
  get mayBeTaken(): boolean {
    return this.#asker.taken !== undefined;
  }

  /** Asks once before the service is started: what answers then is not the service, so the service must not start. */
  async taken(): Promise<Taken | undefined> {
    const { taken } = this.#asker;
    if (taken === undefined) return undefined;
    const problem = await this.#askWithin(firstQuestionSeconds).catch(messageOf);
    if (problem !== undefined) return undefined;
    return {
      cause: taken,
      fix: 'something else listens there, maybe left by an earlier run: end it, or give the service a port of its own',
    };
  }

  /** Receives a line that the service printed; the listener is called when one shows that it is ready. */
  read(line: string): void {
    this.#asker.read?.(line);
  }

  /** Receives a line that the service has begun to print. */
  readUnended(line: string): void {
    this.#asker.readUnended?.(line);
  }

  ask(): Promise<NotReady> {
    return this.#askWithin(this.#asker.timesItself === true ? undefined : questionSeconds);
  }

  /** Ends the open question, and waits until nothing is left of it. */
  async stop(): Promise<void> {
    this.#endQuestion?.();
    await this.#asker.stop?.();
  }

  async #askWithin(seconds: number | undefined): Promise<NotReady> {
    const controller = new AbortController();
    const end = (): void => controller.abort();
    this.#endQuestion = end;
    const limit = seconds === undefined ? undefined : new TimeLimit(seconds * 1000, end);
    try {
      return await this.#asker.ask(controller.signal);
    } finally {
      limit?.cancel();
      this.#endQuestion = undefined;
    }
  }
}
