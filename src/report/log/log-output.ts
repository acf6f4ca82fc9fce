import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { type LineRendering, OutputRenderer } from './output-renderer.ts';
import type { Sink } from '../../model/sink.ts';

/** Bytes that are rendered and written at a time. */
const pieceBytes = 120 * 1024;

/** Bytes read at a time: no more of a log is in memory than this and one line. */
const chunkBytes = 4 * pieceBytes;

/** The last log's buffer, for the next log: so much memory for each is more work for the garbage collector than the log itself. */
let spare: Buffer | undefined;

/** Bytes of a file: the first, and the one after the last. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Writes these bytes of a log file, which are whole lines, to the sink as `rendering` says. Rejects with the file system's error
 * when the file cannot be read to their end.
 */
export async function writeOutput(
  path: string,
  range: ByteRange,
  sink: Sink,
  rendering: LineRendering,
): Promise<void> {
  const renderer = new OutputRenderer(rendering);
  const writeAll = async (pieces: readonly Buffer[]): Promise<void> => {
    for (const piece of pieces) await sink.write(piece);
  };
  await readBytes(path, range, async (bytes) => {
    for (let from = 0; from < bytes.length; from += pieceBytes)
      await writeAll(renderer.push(bytes.subarray(from, from + pieceBytes)));
  });
  await writeAll(renderer.end());
}

/**
 * Hands on these bytes of a log file, a chunk at a time, which may be changed and is overwritten afterwards. Rejects with the file
 * system's error, or with that of `take`.
 */
export async function readBytes(
  path: string,
  { from: first, to: end }: ByteRange,
  take: (bytes: Buffer) => void | Promise<void>,
): Promise<void> {
  // A task may have put a FIFO without a writer there, or a link.
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  const bytes = spare ?? Buffer.allocUnsafeSlow(chunkBytes);
  spare = undefined;
  try {
    // In a FIFO there are no positions.
    const position = (at: number): number | null => (first === 0 ? null : at);
    for (let at = first; at < end;) {
      const { bytesRead } = await file.read(bytes, 0, Math.min(end - at, chunkBytes), position(at));
      if (bytesRead === 0) break;
      at += bytesRead;
      await take(bytes.subarray(0, bytesRead));
    }
  } finally {
    spare = bytes;
    await file.close();
  }
}
