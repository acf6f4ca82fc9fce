import { writeSync } from 'node:fs';

/** Writes all of a text. A disk that is nearly full takes a part first, and refuses the rest: then it throws. */
export function writeFully(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length;) from += writeSync(descriptor, bytes, from);
}
