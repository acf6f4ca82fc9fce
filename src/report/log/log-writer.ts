import type { Sink } from '../../model/sink.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import type { LogStyle } from './log-style.ts';
import type { LogLine } from './paint.ts';

/**
 * What a log shows of what tasks print. `grouped`: a task's output when it has ended; `live`: each line when it is printed, with its task
 * before it; `failures`: only that of failed tasks. In all of them what failed tasks printed comes at the end.
 */
export type LogMode = 'grouped' | 'live' | 'failures';

/** How a log is to be written. */
export interface LogOptions extends MaskOptions {
  /** `grouped` when it is left out. */
  readonly mode?: LogMode;
  /**
   * Masks what this log shortens, where it masks nothing else because its reader does: GitHub's runner finds no half of a secret.
   * `masker` when it is left out.
   */
  readonly shortenedMasker?: NonNullable<MaskOptions['masker']>;
}

/** Writes lines of our own in a log's style, masked and harmless. */
export class LogWriter {
  readonly sink: Sink;
  readonly style: LogStyle;
  /** For every text that goes out. */
  readonly mask: Mask;
  /** For a text that is shortened. */
  readonly maskShortened: Mask;

  constructor(sink: Sink, style: LogStyle, options: LogOptions) {
    this.sink = sink;
    this.style = style;
    this.mask = maskOf(options);
    const { shortenedMasker } = options;
    this.maskShortened = shortenedMasker === undefined ? this.mask : maskOf({ masker: shortenedMasker });
  }

  async line({ colour, symbol, text }: LogLine): Promise<void> {
    await this.sink.write(`${this.style.paint(colour, symbol)} ${this.own(text)}\n`);
  }

  async blank(): Promise<void> {
    await this.sink.write('\n');
  }

  /** Whether parts fold. */
  get folds(): boolean {
    return this.style.close !== undefined;
  }

  /** Opens a part that folds, where anything folds; parts do not nest. */
  async open({ colour, symbol, text }: LogLine): Promise<void> {
    await this.sink.write(`${this.style.open(this.style.paint(colour, symbol), this.own(text))}\n`);
  }

  async close(): Promise<void> {
    if (this.style.close !== undefined) await this.sink.write(`${this.style.close}\n`);
  }

  /** A text of our own as one harmless line. */
  own(text: string): string {
    return this.style.ownLine(this.mask(text));
  }
}
