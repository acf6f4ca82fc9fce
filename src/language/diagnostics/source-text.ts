import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import type { Problem } from './diagnostics.ts';
import { maximalBytes } from './limits.ts';

/** The text of a graph file, with its lines counted. */
export interface SourceText {
  readonly text: string;
  /** Where the character at this offset of the text stands; in logarithmic time. */
  readonly positionAt: (offset: number) => Position;
  /** The line of this number, from 1, without its line feed; empty when there is none. */
  readonly lineAt: (line: number) => string;
}

/** The bytes as text without a byte order mark, or the one reason why they are not text. */
export function readSourceText(
  input: Uint8Array | string,
  file: string,
):
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic; readonly source?: SourceText } {
  const refused = (problem: Problem, at: Position = { file, line: 1, column: 1 }) =>
    ({ kind: 'diagnostic', diagnostic: { ...problem, at } }) as const;

  if (input.length > maximalBytes) {
    return refused({
      message: 'the graph file is too large',
      expected: `at most ${maximalBytes / 1e6} MB`,
      // The rest of a file is not read.
      found: 'more',
    });
  }
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : new TextDecoder().decode(input);
  const source = indexLines(text, file);
  // YAML 1.2.2, section 5.1: no control character but tab, line feed and carriage return may stand in a file.
  // oxlint-disable-next-line no-control-regex
  const control = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
  if (control >= 0) {
    const found = refused(
      {
        message: 'the graph file is not a text file',
        expected: 'YAML text in UTF-8',
        ...(isUtf16(input) ? { hint: 'it is UTF-16: save it as UTF-8' } : {}),
        found: `the control character U+${(text.codePointAt(control) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      },
      source.positionAt(control),
    );
    return { ...found, source };
  }
  if (typeof input !== 'string' && !isUtf8(input)) {
    const found = refused(
      { message: 'the graph file is not in UTF-8', expected: 'YAML text in UTF-8', hint: 'save it as UTF-8' },
      source.positionAt(Math.max(0, text.indexOf('\uFFFD'))),
    );
    return { ...found, source };
  }
  return { kind: 'text', source };
}

/** Whether it begins with the byte order mark of UTF-16. */
function isUtf16(input: Uint8Array | string): boolean {
  if (typeof input === 'string') return false;
  const [first, second] = input;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Counts the lines of a text. */
function indexLines(text: string, file: string): SourceText {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  const positionAt = (offset: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const lineAt = (line: number): string => {
    const start = starts[line - 1];
    return start === undefined ? '' : text.slice(start, (starts[line] ?? text.length + 1) - 1);
  };
  return { text, positionAt, lineAt };
}
