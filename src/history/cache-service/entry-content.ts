import { sendFile } from '../../host/http/http-files.ts';
import { askHttpServer, type HttpOutcome, type HttpRequest } from '../../host/http/http-request.ts';
import type { EntryContent } from './cache-service.ts';

/** A part of a content, in bytes. */
export interface Chunk {
  readonly start: number;
  readonly length: number;
}

/** How large a content is, in bytes. */
export function sizeOf(content: EntryContent): number {
  return content.kind === 'file' ? content.size : content.bytes.byteLength;
}

/** The parts that a content is sent in: none is larger than so many bytes. */
export function chunksOf(content: EntryContent, largest: number): readonly Chunk[] {
  const size = sizeOf(content);
  return Array.from({ length: Math.ceil(size / largest) }, (_, place) => ({
    start: place * largest,
    length: Math.min(largest, size - place * largest),
  }));
}

/** Sends a part of a content, and never rejects. */
export function sendChunk(
  request: Omit<HttpRequest, 'body'>,
  content: EntryContent,
  { start, length }: Chunk,
  signal: AbortSignal,
): Promise<HttpOutcome> {
  return content.kind === 'file'
    ? sendFile(request, { path: content.path, start, length }, signal)
    : askHttpServer({ ...request, body: content.bytes.subarray(start, start + length) }, signal);
}
