import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { withOwnPlace } from './case-cause.ts';
import type { CaseCollector } from './case-room.ts';
import { JunitReader, NotJunit } from './junit-reader.ts';

/** Read at once, in bytes: the event loop turns after each piece. */
const pieceBytes = 64 * 1024;

/**
 * Reads the cases of one file into the collector. Throws a `NotJunit`, the system's error, or the signal's reason: what was read before
 * that stays collected.
 */
export async function readReportFile(
  path: string,
  most: number,
  collector: Pick<CaseCollector, 'add'>,
  signal: AbortSignal,
): Promise<void> {
  const reader = new JunitReader((found) => collector.add(withOwnPlace(found)));
  // A task may have put a FIFO or a link there meanwhile.
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    if (!(await file.stat()).isFile()) throw new NotJunit('it is no regular file');
    const bytes = Buffer.allocUnsafe(pieceBytes);
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    let left = most;
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead } = await file.read(bytes, 0, bytes.length);
      if (bytesRead === 0) break;
      left -= bytesRead;
      if (left < 0) throw new NotJunit('it is still being written to');
      const piece = bytes.subarray(0, bytesRead);
      decoder ??= decoderFor(piece);
      reader.write(decoder.decode(piece, { stream: true }));
    }
    reader.write(decoder?.decode() ?? '');
    reader.end();
  } finally {
    await file.close();
  }
}

/** By the mark at its start or by its declaration; UTF-8 otherwise. Invalid bytes become U+FFFD. */
function decoderFor(beginning: Buffer): InstanceType<typeof TextDecoder> {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return new TextDecoder('utf-16le');
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return new TextDecoder('utf-16be');
  const declaration = beginning.toString('latin1', 0, 200);
  const encoding = /^(?:ï»¿)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(declaration)?.[1];
  try {
    return new TextDecoder(encoding ?? 'utf-8');
  } catch {
    throw new NotJunit(`its encoding ${JSON.stringify(encoding)} is not known`);
  }
}
