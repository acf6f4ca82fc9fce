import { setTimeout as pause } from 'node:timers/promises';
import { rmSync } from 'node:fs';
import { messageOf } from '../../model/message-of.ts';
import { passed } from '../../model/outcome.ts';
import type { AskedProbe } from '../../model/task.ts';
import { TimeLimit } from '../../host/time-limit.ts';
import { formatLimit } from '../../report/words/duration.ts';
import { terminationText } from '../../report/words/words.ts';
import type { AttemptOrder } from '../../process/start/attempt-order.ts';
import { Attempt } from '../../process/attempt.ts';
import { PatternSearch, type SearchListener } from './pattern-search.ts';
import { askHttp, askTcp, type NotReady } from './readiness.ts';
import type { Supervisor } from '../../process/supervisor.ts';
import { readyLogName } from '../reports/log-names.ts';
import type { Questioned } from './readiness-watch.ts';

/** One question to a service may take so long, in seconds. */
export const questionSeconds = 10;

/** Before a service starts, an answer in its place is waited for so long, in seconds: whoever is there answers at once. */
const firstQuestionSeconds = 1;

/** Why a service must not be started: something else answers in its place. */
export interface Taken {
  readonly cause: string;
  readonly remedy: string;
}

/** Asks one running service whether it is ready, in the way that its `ready` says. */
export class ServiceProbe implements Questioned {
  readonly #probe: AskedProbe;
  readonly #order: AttemptOrder;
  readonly #supervisor: Supervisor;
  readonly #search: PatternSearch | undefined;
  #matched = false;
  /** Ends the question that is being asked; undefined between questions. */
  #endQuestion: (() => void) | undefined;
  /** Settles when nothing is left of the command that asks. */
  #command: Promise<unknown> = Promise.resolve();

  /** @param order what started the service: a command that asks it runs in the same place */
  constructor(probe: AskedProbe, order: AttemptOrder, supervisor: Supervisor, listener: SearchListener) {
    this.#probe = probe;
    this.#order = order;
    this.#supervisor = supervisor;
    if (probe.kind === 'log')
      this.#search = new PatternSearch(probe.pattern, {
        found: () => {
          this.#matched = true;
          listener.found();
        },
        problem: listener.problem,
      });
  }

  get subject(): string {
    switch (this.#probe.kind) {
      case 'tcp':
        return `port ${this.#probe.port}`;
      case 'http':
        return this.#probe.url;
      case 'log':
        return 'its output';
      case 'command':
        return this.#probe.words.join(' ');
    }
  }

  /** Whether something else than the service could answer in its place. */
  get mayBeTaken(): boolean {
    return this.#probe.kind === 'tcp' || this.#probe.kind === 'http';
  }

  /** Asks once before the service is started: why it must not be, since what answers then is not the service. */
  async taken(): Promise<Taken | undefined> {
    const probe = this.#probe;
    if (probe.kind !== 'tcp' && probe.kind !== 'http') return undefined;
    const problem = await this.#askWithin(firstQuestionSeconds, (signal) =>
      probe.kind === 'tcp' ? askTcp(probe.port, signal) : askHttp(probe, signal),
    ).catch(messageOf);
    if (problem !== undefined) return undefined;
    return {
      cause: probe.kind === 'tcp' ? `port ${probe.port} is taken already` : `${probe.url} answers already`,
      remedy:
        'something else listens there, maybe left by an earlier run: end it, or give the service a port of its own',
    };
  }

  /** Takes a line that the service printed; the listener is told of one by which it is known to be ready. */
  read(line: string): void {
    this.#search?.read(line);
  }

  /** Takes a line that the service has begun to print. */
  readUnended(line: string): void {
    this.#search?.readUnended(line);
  }

  async ask(): Promise<NotReady> {
    const probe = this.#probe;
    switch (probe.kind) {
      case 'tcp':
        return this.#askWithin(questionSeconds, (signal) => askTcp(probe.port, signal));
      case 'http':
        return this.#askWithin(questionSeconds, (signal) => askHttp(probe, signal));
      case 'log':
        await this.#searched();
        return this.#matched ? undefined : `no line of its output matches ${probe.pattern}${this.#slowness}`;
      case 'command':
        return this.#askByCommand(probe.words);
    }
  }

  /** Waits until the thread has looked at what was printed so far, for a second at most: a pattern may take for ever. */
  async #searched(): Promise<void> {
    for (let looks = 0; looks < 50 && !this.#matched && this.#search?.busy === true; looks += 1)
      await pause(20);
  }

  /** Ends the question that is being asked, and waits until nothing is left of it. */
  async stop(): Promise<void> {
    this.#search?.close();
    this.#endQuestion?.();
    await this.#command;
  }

  get #slowness(): string {
    const milliseconds = this.#search?.milliseconds ?? 0;
    return milliseconds === 0
      ? ''
      : `; the pattern has been at one line for ${formatLimit(milliseconds / 1000)}`;
  }

  async #askWithin(seconds: number, question: (signal: AbortSignal) => Promise<NotReady>): Promise<NotReady> {
    const controller = new AbortController();
    this.#endQuestion = () => controller.abort();
    const limit = new TimeLimit(seconds * 1000, this.#endQuestion);
    try {
      return await question(controller.signal);
    } finally {
      limit.cancel();
      this.#endQuestion = undefined;
    }
  }

  async #askByCommand(words: readonly string[]): Promise<NotReady> {
    const { service: _, onLine: _onLine, onUnendedLine: _onUnended, ...order } = this.#order;
    const attempt = new Attempt(
      {
        ...order,
        work: { kind: 'command', words },
        timeoutSeconds: questionSeconds,
        logName: readyLogName(this.#order.logName),
      },
      this.#supervisor,
    );
    this.#endQuestion = () => attempt.end({ kind: 'stopped' });
    attempt.start();
    this.#command = attempt.ended;
    const ending = await attempt.ended;
    this.#endQuestion = undefined;
    // It is asked so often that what it printed would bury the logs of the tasks; its last line is told.
    if (ending.logFile !== undefined) rmSync(ending.logFile, { force: true });
    if (passed(ending.termination)) return undefined;
    const lastLine = ending.tail.findLast((line) => line.trim() !== '');
    const said = lastLine === undefined ? '' : `: ${lastLine.trim()}`;
    return `${this.subject}: ${terminationText(ending.termination)}${said}`;
  }
}
