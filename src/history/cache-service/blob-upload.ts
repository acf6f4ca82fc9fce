import { askHttpServer, type HttpOutcome } from '../../host/http/http-request.ts';
import { isSuccess, largestAnswer } from './cache-answers.ts';
import type { EntryContent } from './cache-service.ts';
import { chunksOf, sendChunk, sizeOf } from './entry-content.ts';

/** The most that is sent as one blob, and as one of its blocks, in bytes: a blob has at most 50,000 blocks. */
const largestBlob = 64 * 1024 ** 2;

/**
 * Writes a content to a blob store by a signed URL: a small one as a whole, a large one in blocks, which a last request puts together
 * ("Put Block" and "Put Block List" of Azure's Blob service). Never rejects; gives the last outcome, or the first that is no success.
 */
export async function putBlob(url: string, content: EntryContent, signal: AbortSignal): Promise<HttpOutcome> {
  const headers = { 'content-type': 'application/octet-stream' };
  const chunks = chunksOf(content, largestBlob);
  const request = { method: 'PUT', url, largestAnswer } as const;
  if (chunks.length <= 1) {
    const whole = { ...request, headers: { ...headers, 'x-ms-blob-type': 'BlockBlob' } };
    return await sendChunk(whole, content, { start: 0, length: sizeOf(content) }, signal);
  }
  for (const [place, chunk] of chunks.entries()) {
    const sent = await sendChunk(
      { ...request, url: addressOfBlock(url, place), headers },
      content,
      chunk,
      signal,
    );
    if (!isSuccess(sent)) return sent;
  }
  const list = chunks.map((_, place) => `<Latest>${blockId(place)}</Latest>`).join('');
  return await askHttpServer(
    {
      ...request,
      url: withQuery(url, 'comp=blocklist'),
      headers: { 'content-type': 'application/xml', 'x-ms-blob-content-type': 'application/octet-stream' },
      body: `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`,
    },
    signal,
  );
}

function addressOfBlock(url: string, place: number): string {
  return withQuery(url, `comp=block&blockid=${encodeURIComponent(blockId(place))}`);
}

/** All ids of a blob are of one length. */
function blockId(place: number): string {
  return Buffer.from(String(place).padStart(5, '0')).toString('base64');
}

/** As text: the signature stays as it was written. */
function withQuery(url: string, query: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}
