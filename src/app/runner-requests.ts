import type { RunEvent } from '../model/event.ts';
import type { WorkflowCommand } from '../model/workflow-command.ts';
import { escapeCommandData, escapeCommandProperty } from '../report/escape.ts';
import type { Reporter, Sink } from '../report/reporter.ts';

/**
 * Hands on to GitHub's runner, at once, what tasks ask of it: to mask a secret, which it does in later lines only, and
 * to match problems in the output.
 */
export class RunnerRequests implements Reporter {
  readonly name = 'runner requests';
  readonly #sink: Sink;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  on(event: RunEvent): void | Promise<void> {
    if (event.type === 'secret') return this.#sink.write(`::add-mask::${escapeCommandData(event.value)}\n`);
    if (event.type === 'task-matcher') return this.#sink.write(`${formatCommand(event.command)}\n`);
    return undefined;
  }
}

function formatCommand({ name, properties, data }: WorkflowCommand): string {
  const pairs = Array.from(properties, ([key, value]) => `${key}=${escapeCommandProperty(value)}`);
  return `::${[name, ...(pairs.length === 0 ? [] : [pairs.join(',')])].join(' ')}::${escapeCommandData(data)}`;
}
