import { passed, type Termination } from '../model/outcome.ts';
import type { Probe } from '../model/task.ts';
import type { AttemptOrder } from '../worker/attempt-order.ts';
import { ExecWorker } from '../worker/exec-worker.ts';
import { askHttp, askTcp, type NotReady } from '../worker/readiness.ts';
import type { Supervisor } from '../worker/supervisor.ts';

/** One question to a service may take so long, in seconds. */
const questionSeconds = 10;

/** Asks one running service whether it is ready, in the way that its `ready` says. */
export class ServiceProbe {
  readonly #probe: Probe;
  readonly #order: AttemptOrder;
  readonly #supervisor: Supervisor;
  readonly #pattern: RegExp | undefined;
  #matched = false;
  #command: ExecWorker | undefined;

  /** @param order what started the service: a command that asks it runs in the same place */
  constructor(probe: Probe, order: AttemptOrder, supervisor: Supervisor) {
    this.#probe = probe;
    this.#order = order;
    this.#supervisor = supervisor;
    this.#pattern = probe.kind === 'log' ? new RegExp(probe.pattern) : undefined;
  }

  /** The service printed this line. */
  read(line: string): void {
    if (this.#pattern?.test(line) === true) this.#matched = true;
  }

  async ask(): Promise<NotReady> {
    switch (this.#probe.kind) {
      case 'tcp':
        return askTcp(this.#probe.port, questionSeconds * 1000);
      case 'http':
        return askHttp(this.#probe.url, questionSeconds * 1000);
      case 'log':
        return this.#matched ? undefined : `no line of its output matches ${this.#probe.pattern}`;
      case 'command':
        return this.#askByCommand(this.#probe.words);
    }
  }

  /** Ends the question that is being asked. */
  stop(): void {
    this.#command?.end({ kind: 'stopped' });
  }

  async #askByCommand(words: readonly string[]): Promise<NotReady> {
    const { service: _, onLine: _onLine, ...order } = this.#order;
    const worker = new ExecWorker(
      {
        ...order,
        work: { kind: 'command', words },
        timeoutSeconds: questionSeconds,
        logName: this.#order.logName.replace(/\.log$/, '.ready.log'),
      },
      this.#supervisor,
    );
    this.#command = worker;
    worker.start();
    await worker.whenEnded();
    this.#command = undefined;
    const { ending } = worker;
    if (ending === undefined) throw new Error('internal error: a readiness command ended without an ending');
    if (passed(ending.termination)) return undefined;
    const lastLine = ending.tail.findLast((line) => line.trim() !== '');
    return `${words.join(' ')}: ${howItEnded(ending.termination)}${lastLine === undefined ? '' : `: ${lastLine}`}`;
  }
}

function howItEnded(termination: Termination): string {
  switch (termination.kind) {
    case 'exited':
      return `exit code ${termination.code}`;
    case 'signalled':
      return `killed by ${termination.signal}`;
    case 'could-not-start':
      return termination.cause;
    case 'timed-out':
      return `no answer within ${termination.afterSeconds} s`;
    case 'cancelled':
    case 'bad-task-file':
    case 'stopped':
    case 'not-ready':
    case 'ended-early':
      return termination.kind;
  }
}
