import type { Listed } from './list-walk.ts';

/** The files that patterns match. */
export type FileListing = Listed;

/** One of the files in a listing. */
export interface ListedFile {
  readonly kind: 'file' | 'link' | 'directory';
  /** From the workspace, with `/` between its parts. */
  readonly path: string;
  /** The SHA-256, in hexadecimal, of the content, or of where a link leads to as text; empty text for an (empty) directory. */
  readonly digest: string;
  /** In bytes; of a link, the length of its text. */
  readonly size: number;
  readonly isExecutable: boolean;
}

const kinds = new Map<string, ListedFile['kind']>([
  ['f', 'file'],
  ['x', 'file'],
  ['l', 'link'],
  ['d', 'directory'],
]);

/** What stands before a path in the text of a listing; the format: `Listed` in `list-walk.ts`. */
const lineStart = /([fxld]) ([0-9a-f]*) (\d+) (\d+):/y;

/**
 * The files of a listing that was asked for with `files: true`, sorted by the bytes of their paths. Throws when the listing has no
 * text, or none that a list can have.
 */
export function* listedFiles({ text }: FileListing): Generator<ListedFile, void, undefined> {
  if (text === undefined) throw new Error('expected a listing that was asked for with its files');
  for (let at = 0; at < text.length;) {
    lineStart.lastIndex = at;
    const [start, letter = '', digest = '', size, length] = lineStart.exec(text) ?? [];
    const kind = kinds.get(letter);
    if (start === undefined || kind === undefined)
      throw new Error(`expected a file at ${at} of a listing, found ${text.slice(at, at + 40)}`);
    const pathAt = at + start.length;
    at = pathAt + Number(length) + 1;
    const path = text.slice(pathAt, at - 1);
    yield { kind, path, digest, size: Number(size), isExecutable: letter === 'x' };
  }
}
