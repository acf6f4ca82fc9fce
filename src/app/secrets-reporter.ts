import type { RunEvent } from '../model/event.ts';
import { escapeCommandData } from '../report/escape.ts';
import type { Reporter, Sink } from '../report/reporter.ts';

/** Tells GitHub's runner of every secret that a task names, the moment it is named: it masks later lines only. */
export class SecretsReporter implements Reporter {
  readonly name = 'secrets';
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  on(event: RunEvent): void | Promise<void> {
    if (event.type === 'secret') return this.#sink.write(`::add-mask::${escapeCommandData(event.value)}\n`);
    return undefined;
  }
}
