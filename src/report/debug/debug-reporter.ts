import { escapeCommandData } from '../../github/format-command.ts';
import type { Sink } from '../../model/sink.ts';
import type { RunEvent } from '../run/event.ts';
import type { Reporter } from '../run/reporter.ts';
import type { LogStyle } from '../log/log-style.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { cutText } from '../words/plain-text.ts';
import { debugTexts } from './debug-text.ts';

/** The longest line, in UTF-16 units: arguments of a command may be long. */
const longestLine = 1000;

/** Turns a harmless line into what is written, without its line end. */
export type DebugForm = (line: string) => string;

/** GitHub's log shows these only with debug logging. */
export const commandForm: DebugForm = (line) => `::debug::${escapeCommandData(line)}`;

/** A line that everybody sees. */
export const plainForm: DebugForm = (line) => `debug ${line}`;

/** Writes the reasons behind a run as they arise, each with the seconds since its start and its task: `+0.012 s e2e: waits: …`. */
export class DebugReporter implements Reporter {
  readonly name = 'debug';
  readonly #sink: Sink;
  readonly #form: DebugForm;
  readonly #ownLine: LogStyle['ownLine'];
  readonly #mask: Mask;
  #startedAt: number | undefined;

  /** @param style makes what users named harmless where the lines are read */
  constructor(sink: Sink, form: DebugForm, style: Pick<LogStyle, 'ownLine'>, options: MaskOptions = {}) {
    this.#sink = sink;
    this.#form = form;
    this.#ownLine = style.ownLine;
    this.#mask = maskOf(options);
  }

  /** Does not wait for the reader of the lines: the run's log, and its end, must not wait for it either. */
  on(event: RunEvent): void {
    this.#startedAt ??= event.at;
    const texts = debugTexts(event);
    if (texts.length === 0) return;
    const seconds = Math.max(0, event.at - this.#startedAt) / 1000;
    const task = 'task' in event && event.task !== undefined ? `${event.task}: ` : '';
    const lines = texts.map((text) => this.#line(`+${seconds.toFixed(3)} s ${task}${text}`));
    void this.#sink.write(lines.map((line) => `${line}\n`).join(''));
  }

  /** Masked before it is cut: half a secret is no longer found. */
  #line(text: string): string {
    return this.#form(cutText(this.#ownLine(this.#mask(text)), longestLine));
  }
}
