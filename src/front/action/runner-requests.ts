import type { RunEvent } from '../../report/run/event.ts';
import type { Reporter } from '../../report/run/reporter.ts';
import { formatCommand } from '../../github/format-command.ts';
import type { Sink } from '../../model/sink.ts';

/**
 * Passes on to GitHub's runner what tasks ask it to mask; the runner masks later lines only.
 *
 * A mask is written while its event is handed out, whether or not the sink asks to wait: the sink keeps the order of
 * writes, so nothing that any reporter prints about a later event comes before it. Each value is written once, so what
 * waits in the sink is never more than a few times what the masker remembers of the same values.
 */
export class RunnerRequests implements Reporter {
  readonly name = 'runner requests';
  readonly #sink: Sink;
  readonly #masked = new Set<string>();

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  on(event: RunEvent): void {
    if (event.type !== 'secret' || this.#masked.has(event.value)) return;
    this.#masked.add(event.value);
    void this.#sink.write(
      `${formatCommand({ name: 'add-mask', properties: new Map(), data: event.value })}\n`,
    );
  }
}
