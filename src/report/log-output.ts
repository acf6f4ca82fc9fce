import { createReadStream } from 'node:fs';
import { LineSplitter } from './line-splitter.ts';
import type { Sink } from './reporter.ts';

/** Bytes read at a time: so much of a log is in memory, and at most one line. */
const chunkBytes = 65_536;

/**
 * Writes a log file to the sink line by line, each passed through `render`; bytes that are not UTF-8 become U+FFFD.
 * Rejects with the file system's error when the file cannot be read to its end.
 */
export async function writeOutput(path: string, sink: Sink, render: (line: string) => string): Promise<void> {
  const splitter = new LineSplitter();
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: chunkBytes });
  for await (const text of stream as AsyncIterable<string>) {
    const lines = splitter.push(text);
    if (lines.length > 0) await sink.write(joinLines(lines, render));
  }
  const last = splitter.end();
  if (last.length > 0) await sink.write(joinLines(last, render));
}

function joinLines(lines: readonly string[], render: (line: string) => string): string {
  return `${lines.map((line) => render(line)).join('\n')}\n`;
}
