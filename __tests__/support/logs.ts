import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { AttemptOutcome } from '../../src/model/outcome.ts';
import { LogReporter } from '../../src/report/log/log.ts';
import { githubStyle } from '../../src/report/log/log-style.ts';
import type { LogStyle } from '../../src/report/log/log-style.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import type { LogOptions } from '../../src/report/log/log-writer.ts';
import type { Story } from './story.ts';

/** The directory of a test's log files, a new one for each test. */
export class LogDirectory {
  #directory = '';

  constructor() {
    beforeEach(() => {
      this.#directory = mkdtempSync(join(tmpdir(), 'rundag-log-'));
    });
    afterEach(() => rmSync(this.#directory, { recursive: true }));
  }

  /** The path of a file in it. */
  path(name: string): string {
    return join(this.#directory, name);
  }

  /** The part of an outcome that belongs to a log file with this content. */
  logged(name: string, content: string | Uint8Array): Partial<AttemptOutcome> {
    const logFile = this.path(name);
    writeFileSync(logFile, content);
    return { logFile, logBytes: Buffer.byteLength(content) };
  }
}

/** The lines of the log after each event has been dealt with. */
export async function logOf(
  story: Story,
  style: LogStyle = githubStyle(false),
  options: LogOptions = {},
): Promise<string[]> {
  let text = '';
  const log = new LogReporter({ write: (piece) => void (text += String(piece)) }, style, options);
  const timeline = new Timeline();
  for (const event of story.events) {
    timeline.on(event);
    await log.on(event, timeline)?.();
  }
  return text.split('\n').slice(0, -1);
}
