import { createReadStream } from 'node:fs';
import { type LineRendering, OutputRenderer } from './output-renderer.ts';
import type { Sink } from './reporter.ts';

/** Bytes read at a time: so much of a log is in memory, and at most one line. */
const chunkBytes = 65_536;

/** Writes a log file to the sink as `rendering` says. Rejects with the file system's error when the file cannot be read to its end. */
export async function writeOutput(path: string, sink: Sink, rendering: LineRendering): Promise<void> {
  const renderer = new OutputRenderer(rendering);
  const stream = createReadStream(path, { highWaterMark: chunkBytes });
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    const rendered = renderer.push(bytes);
    if (rendered.length > 0) await sink.write(rendered);
  }
  const last = renderer.end();
  if (last.length > 0) await sink.write(last);
}
