import { createHash } from 'node:crypto';
import type { Remembered } from '../file/history.ts';

/** The version of what fingerprints are made of: with another one nothing that was remembered before is found. */
const fingerprintVersion = '1';

/** So many hexadecimal digits of a part's digest are kept, for comparing. */
const keptDigits = 16;

/** All that a task depends on: each part by what people call it, as any texts that stand for it. */
export type FingerprintParts = ReadonlyMap<string, readonly string[]>;

/** What stands for the parts together. */
export function fingerprintOf(parts: FingerprintParts): Pick<Remembered, 'fingerprint' | 'parts'> {
  const digests = [...parts]
    .map(([name, texts]) => [name, digestOf(texts)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    fingerprint: digestOf([fingerprintVersion, ...digests.flat()]),
    parts: new Map(digests.map(([name, digest]) => [name, digest.slice(0, keptDigits)])),
  };
}

/** The SHA-256 of texts, in hexadecimal: with its length before it, none can pass for the end of the one before. */
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}:`).update(text);
  return hash.digest('hex');
}
