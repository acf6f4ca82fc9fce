import type { SourceText } from '../diagnostics/source-text.ts';
import type { SyntaxDiagnostics } from './syntax-diagnostics.ts';

const closed = {
  '"': /"(?:[^"\\]|\\[^])*"/y,
  "'": /'(?:[^']|'')*'/y,
} as const;

/** A line that begins a key or an item: the text before it was meant to end, and its closing quote is missing. */
const newEntry = /[ \t]*(?:- |"[^"\n]*"\s*:|'[^'\n]*'\s*:|[\w.@/-][^\s,{}[\]"']*:(?:\s|$))/y;

/**
 * Reports texts in quotes whose next line is not indented more than their key, which YAML forbids (1.2.2, section 7.3.1)
 * and GitHub accepts. The lexer ends such a text there, and everything after it looks wrong: its lines are reported once.
 */
export class UnindentedTexts {
  readonly #source: SourceText;
  readonly #found: SyntaxDiagnostics;
  /** The ends of texts have been searched for up to here: no part of a file is searched twice. */
  #searched = 0;

  constructor(source: SourceText, found: SyntaxDiagnostics) {
    this.#source = source;
    this.#found = found;
  }

  /** Receives the next lexeme, and where it begins. */
  check(lexeme: string, offset: number): void {
    const quote = lexeme.charAt(0);
    if ((quote !== '"' && quote !== "'") || offset < this.#searched) return;
    const { text, positionAt } = this.#source;
    const pattern = closed[quote];
    pattern.lastIndex = offset;
    const whole = pattern.exec(text)?.[0];
    const end = whole === undefined ? text.length : offset + whole.length;
    this.#searched = end;
    const lineStart = text.indexOf('\n', offset + lexeme.length - 1) + 1;
    newEntry.lastIndex = lineStart;
    // A quote without another one anywhere is never closed; one before a new key is most likely not closed either.
    if (whole === undefined || whole.length <= lexeme.length || lineStart === 0 || newEntry.test(text))
      return;
    const indent = /^[ \t\r\n]*/.exec(text.slice(lineStart, end))?.[0].length ?? 0;
    this.#found.add(
      lineStart + indent,
      `a text in ${quote} goes on here, in a line that is not indented more than its key`,
      'indent the line more, or write the text as a block with |',
    );
    this.#found.leaveLines(positionAt(offset).line, positionAt(end).line);
  }
}
