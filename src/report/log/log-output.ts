import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type LineRendering, OutputRenderer } from './output-renderer.ts';
import type { Sink } from '../../model/sink.ts';

/** Bytes read at a time: no more of a log is in memory than this and one line. */
const chunkBytes = 65_536;

/**
 * Writes the first bytes of a log file to the sink as `rendering` says. What follows them was written when it
 * was no longer searched for secrets. Rejects with the file system's error when the file cannot be read to its end.
 */
export async function writeOutput(
  path: string,
  length: number,
  sink: Sink,
  rendering: LineRendering,
): Promise<void> {
  const renderer = new OutputRenderer(rendering);
  // A task may have put a FIFO without a writer there, or a link.
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    // One buffer for all pieces: a log may have any number of them.
    const bytes = Buffer.allocUnsafeSlow(chunkBytes);
    for (let left = length; left > 0;) {
      const { bytesRead } = await file.read(bytes, 0, Math.min(left, chunkBytes));
      if (bytesRead === 0) break;
      left -= bytesRead;
      const rendered = renderer.push(bytes.subarray(0, bytesRead));
      if (rendered.length > 0) await sink.write(rendered);
    }
  } finally {
    await file.close();
  }
  const last = renderer.end();
  if (last.length > 0) await sink.write(last);
}
