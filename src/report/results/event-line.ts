import { isAbsolute, relative, sep } from 'node:path';
import type { Json } from '../../model/json.ts';
import { type AttemptOutcome, failedCases, type Instant } from '../../model/outcome.ts';
import type { RunEvent } from '../run/event.ts';
import { eventsFormat } from '../run/journal.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { cutText } from '../words/plain-text.ts';
import { becauseText, closeCauseText, terminationText } from '../words/words.ts';
import { exitCodeOf, roundedSeconds, signalOf } from './json-text.ts';

/** Version of the lines' form: it grows only when something changes its meaning or is removed. */
export const eventsVersion = 1;

/** In UTF-16 units: no line is long because of what a task or a graph says. */
const longestText = 4000;

/** Makes the lines of `events.ndjson`: what happens in a run as JSON, one object a line, masked with what is known to be secret by then. */
export class EventLines {
  readonly #mask: Mask;
  #startedAt: Instant = 0;
  #reportDirectory = '';

  constructor(options: MaskOptions = {}) {
    this.#mask = maskOf(options);
  }

  /** The event's line, with its line end; undefined for events that it leaves out. */
  lineOf(event: RunEvent): string | undefined {
    if (event.type === 'run-started') {
      this.#startedAt = event.at;
      this.#reportDirectory = event.reportDirectory;
    }
    const fields = this.#fieldsOf(event);
    if (fields === undefined) return undefined;
    const at = Math.max(0, roundedSeconds((event.at - this.#startedAt) / 1000));
    return `${JSON.stringify({ event: event.type, at, ...fields })}\n`;
  }

  #fieldsOf(event: RunEvent): { readonly [name: string]: Json } | undefined {
    switch (event.type) {
      case 'run-started':
        return {
          format: eventsFormat,
          version: eventsVersion,
          title: this.#text(event.title),
          'started-at': new Date(event.at).toISOString(),
          'graph-file': event.graphFile === undefined ? null : this.#text(event.graphFile),
          parallelism: event.parallelism,
          tasks: event.tasks.map(({ id }) => id),
        };
      case 'attempt-started':
        return {
          task: event.task,
          attempt: event.attempt,
          slot: event.slot,
          name: this.#text(event.name),
        };
      case 'service-ready':
        return { task: event.task, seconds: roundedSeconds(event.seconds) };
      case 'attempt-ended':
        return {
          task: event.task,
          attempt: event.attempt,
          slot: event.slot,
          ...this.#outcome(event.outcome),
          'retry-in-seconds': event.retryInSeconds ?? null,
        };
      case 'task-ended': {
        const { task, result, tolerated, because, elsewhere } = event;
        const why = becauseText(because);
        return {
          task,
          result,
          tolerated,
          because: because.kind,
          why: why === '' ? null : this.#text(why),
          ...(elsewhere === undefined ? {} : { machine: this.#text(elsewhere.machine) }),
        };
      }
      case 'leftover':
        return {
          task: event.task,
          attempt: event.attempt,
          pid: event.process.pid,
          command: this.#text(event.process.command),
          survives: event.survives === undefined ? null : this.#text(event.survives),
        };
      case 'run-closed':
        return { because: event.cause.kind, why: this.#text(closeCauseText(event.cause)) };
      case 'warning':
      case 'explanation':
        return { task: event.task ?? null, message: this.#text(event.message) };
      case 'processes-owned':
        return { by: event.by };
      case 'run-ended':
        return { result: event.result };
      // What tasks print is in their logs, and the rest says nothing of what became of them.
      case 'task-output':
      case 'task-annotation':
      case 'task-matcher':
      case 'secret':
      case 'debug':
      case 'insight':
      case 'heartbeat':
        return undefined;
    }
  }

  #outcome(outcome: AttemptOutcome): { readonly [name: string]: Json } {
    const { termination, usage, cause, tests, logFile, logBytes } = outcome;
    return {
      termination: termination.kind,
      why: this.#text(terminationText(termination)),
      'exit-code': exitCodeOf(termination),
      signal: signalOf(termination),
      'cpu-seconds': usage === undefined ? null : roundedSeconds(usage.cpuSeconds),
      'peak-bytes': usage?.peakBytes ?? null,
      log: logFile === undefined ? null : pathFrom(this.#reportDirectory, logFile),
      'log-bytes': logBytes,
      cause: cause === undefined ? null : this.#text(cause.headline),
      test: cause?.testName === undefined ? null : this.#text(cause.testName),
      'failed-tests': tests === undefined ? null : failedCases(tests),
    };
  }

  #text(text: string): string {
    return cutText(this.#mask(text), longestText);
  }
}

/** Relative to the directory and with slashes, so that it can be moved; else as it is. */
export function pathFrom(directory: string, file: string): string {
  const path = relative(directory, file);
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/');
}
