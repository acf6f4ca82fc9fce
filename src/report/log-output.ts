import { open } from 'node:fs/promises';
import { type LineRendering, OutputRenderer } from './output-renderer.ts';
import type { Sink } from './reporter.ts';

/** Bytes read at a time: so much of a log is in memory, and at most one line. */
const chunkBytes = 65_536;

/** Writes a log file to the sink as `rendering` says. Rejects with the file system's error when the file cannot be read to its end. */
export async function writeOutput(path: string, sink: Sink, rendering: LineRendering): Promise<void> {
  const renderer = new OutputRenderer(rendering);
  const file = await open(path);
  try {
    // One for all of them: a log may have any number of pieces.
    const bytes = Buffer.allocUnsafeSlow(chunkBytes);
    for (;;) {
      const { bytesRead } = await file.read(bytes, 0, chunkBytes);
      if (bytesRead === 0) break;
      const rendered = renderer.push(bytes.subarray(0, bytesRead));
      if (rendered.length > 0) await sink.write(rendered);
    }
  } finally {
    await file.close();
  }
  const last = renderer.end();
  if (last.length > 0) await sink.write(last);
}
