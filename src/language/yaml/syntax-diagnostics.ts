import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { explainYaml } from './yaml-problem.ts';

/** A file with this many lines with mistakes, or this many mistakes in fewer lines, is hardly YAML. */
const mostLines = 100;
const mostDiagnostics = 1000;

/** How far around a mistake its lines are examined, in UTF-16 units. */
const mostLooked = 1000;

/** Ends the reading of a file whose mistakes have been reported. */
export class Unreadable extends Error {}

/** Mistakes of syntax: the first of each line, since one mistake often looks like several; a bounded number. */
export class SyntaxDiagnostics {
  readonly #lines = new Set<number>();
  readonly #left: { readonly first: number; readonly last: number }[] = [];
  #count = 0;
  #isBroken = false;
  #quoted: Quoted | undefined;
  /** Where a text begins that swallows all that follows it. */
  #unclosed = Infinity;
  /** The first text in brackets whose end begins the next text. */
  #swallowing: { readonly start: number; readonly sign: string } | undefined;
  /** By line the first text that ends in the middle of an expression; of the first hundred such lines. */
  readonly #openExpressions = new Map<number, { readonly end: number; readonly sign: string }>();
  readonly #source: SourceText;
  readonly #diagnostics: Diagnostics;

  constructor(source: SourceText, diagnostics: Diagnostics) {
    this.#source = source;
    this.#diagnostics = diagnostics;
  }

  /** Whether the text is not YAML: a tag alone leaves all others to be read. */
  get any(): boolean {
    return this.#isBroken;
  }

  /** From where on quotes cannot be told from text: where a text begins that has no end; infinite for most files. */
  get unclosed(): number {
    return this.#unclosed;
  }

  add(offset: number, message: string, hint?: string): void {
    this.#tell(offset, message, hint, false);
  }

  /** Adds a tag, without which its value is as if it had none: what else is wrong in the file, and in its line, is told as well. */
  addTag(offset: number, message: string, hint?: string): void {
    this.#tell(offset, message, hint, true);
  }

  #tell(offset: number, message: string, hint: string | undefined, isTag: boolean): void {
    this.#isBroken ||= !isTag;
    if (offset > this.#unclosed) return;
    const at = this.#source.positionAt(offset);
    const isLeft = this.#left.some(({ first, last }) => first <= at.line && at.line <= last);
    if ((isTag || !this.#lines.has(at.line)) && !isLeft)
      this.#diagnostics.add(hint === undefined ? { message, at } : { message, at, hint });
    this.#lines.add(at.line);
    this.#count += 1;
    const tooManyLines = this.#lines.size >= mostLines;
    if (tooManyLines)
      this.#diagnostics.add({
        message: 'there are too many mistakes: the rest of the file was not read',
        at,
      });
    if (tooManyLines || this.#count > mostDiagnostics) throw new Unreadable();
  }

  /** Reports nothing more about these lines: what is wrong there has been reported. */
  leaveLines(first: number, last: number): void {
    this.#left.push({ first, last });
  }

  addParserMessage(offset: number, parserMessage: string): void {
    const foreign = foreignLine(this.#source.lineAt(this.#source.positionAt(offset).line));
    if (foreign !== undefined) return this.add(offset, ...foreign);
    if (this.#addByQuotes(offset)) return;
    // Of a tab before a line of a block the parser says only that the line is not indented.
    const isTab = parserMessage.startsWith('Block scalar') && this.#source.text.charAt(offset) === '\t';
    const { message, hint } = explainYaml(isTab ? 'Tabs are not allowed' : parserMessage);
    if (parserMessage.startsWith('Unresolved tag')) return this.addTag(offset, message, hint);
    const quoted = this.#quotedBefore(offset);
    if (quoted === undefined) return this.#addByLines(offset, parserMessage, { message, hint });
    const { start, end, sign } = quoted;
    if (parserMessage.startsWith('Missing closing')) {
      this.#unclosed = start;
      return this.add(
        start,
        message,
        `end it with ${sign}: without it, everything to the end of the file is part of this text`,
      );
    }
    if (!/ at node end$|^Implicit/.test(parserMessage)) return this.add(offset, message, hint);
    const { line } = this.#source.positionAt(end - 1);
    return this.add(
      start,
      `a text that begins with ${sign} ends only in line ${line}`,
      `a closing ${sign} is missing before that, or a ${sign} stands inside of the text`,
    );
  }

  /** Reports a missing or extra quote before this place, which the parser does not notice; returns whether there is one. */
  #addByQuotes(offset: number): boolean {
    const swallowing = this.#swallowing;
    const open = this.#openExpressions.get(this.#source.positionAt(offset).line);
    // None is noted after a text that swallows the next, so it comes before that.
    if (open !== undefined && offset >= open.end) {
      this.add(
        open.end - 1,
        `this ${open.sign} ends the text in the middle of an expression`,
        hintForQuotes(open.sign),
      );
      return true;
    }
    if (swallowing === undefined || offset < swallowing.start) return false;
    const { start, sign } = swallowing;
    const hint = `end it with ${sign}: without it, everything to the next ${sign} is part of this text`;
    this.add(start, `a text that begins with ${sign} has no closing ${sign}`, hint);
    this.#unclosed = Math.min(this.#unclosed, start);
    return true;
  }

  /** Adds a mistake that the lines around it explain better than the parser does. */
  #addByLines(
    offset: number,
    parserMessage: string,
    { message, hint }: { readonly message: string; readonly hint?: string | undefined },
  ): void {
    const { text } = this.#source;
    const continued = /^(?:Nested mappings|Implicit)/.test(parserMessage)
      ? this.#lineBelow(offset)
      : undefined;
    if (continued !== undefined) {
      return this.add(
        continued,
        'this line is indented further than the key above it, so YAML takes it for more of that value',
        'indent it like that key',
      );
    }
    const open = /^Flow (?:map|sequence) .*end with/.test(parserMessage)
      ? this.#openBracket(offset)
      : undefined;
    if (open !== undefined) return this.add(open, message, hint);
    const above = text.slice(Math.max(0, offset - mostLooked), offset);
    if (parserMessage.startsWith('Implicit') && /[:-] +[|>][-+\d]*[ \t\r]*\n\s*$/.test(above)) {
      return this.add(
        offset,
        'the text of a block is not indented',
        'indent it further than the key of the block',
      );
    }
    this.add(offset, message, hint);
  }

  /** The last bracket before a place that is not closed before it; undefined when none is near. */
  #openBracket(offset: number): number | undefined {
    const from = Math.max(0, offset - 10 * mostLooked);
    const before = this.#source.text
      .slice(from, offset)
      .replaceAll(/"(?:\\.|[^"\\])*"|'[^']*'|#.*/g, (quoted) => ' '.repeat(quoted.length));
    let closed = 0;
    for (let index = before.length - 1; index >= 0; index -= 1) {
      const character = before.charAt(index);
      if (character === '}' || character === ']') closed += 1;
      if (character !== '{' && character !== '[') continue;
      if (closed === 0) return from + index;
      closed -= 1;
    }
    return undefined;
  }

  /** The first word of the line below a value, when the value has no ": " itself and that line is its continuation. */
  #lineBelow(offset: number): number | undefined {
    const { text } = this.#source;
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', offset);
    if (lineEnd < 0 || offset - lineStart > mostLooked || text.slice(lineStart, offset).trim() === '')
      return undefined;
    if (/:\s/.test(text.slice(offset, lineEnd))) return undefined;
    const below = /^\s*?\n([ \t]*)[^\s][^\n]*?:(?:\s|$)/.exec(text.slice(lineEnd, lineEnd + mostLooked));
    const indent = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0].length ?? 0;
    if (below?.[1] === undefined || below[1].length <= indent) return undefined;
    const line = lineEnd + below[0].lastIndexOf('\n', below[0].length - 2) + 1;
    return line + below[1].length;
  }

  /**
   * Notes a text in quotes as it is read: one that has no end, or a late one, is reported where it begins. `isInside` says whether
   * it stands inside { } or [ ].
   */
  noteQuoted(start: number, lexeme: string, isInside: () => boolean): void {
    const end = start + lexeme.length;
    const sign = lexeme.charAt(0);
    // Only a sign of YAML or a space can follow the end of a text.
    if (this.#swallowing === undefined && /[^\s,:[\]{}]/.test(this.#source.text.charAt(end))) {
      if (lexeme.lastIndexOf('${{') > lexeme.lastIndexOf('}}')) this.#noteOpenExpression(end, sign);
      else if (/[{[,:]\s*.$/.test(lexeme) && isInside()) this.#swallowing = { start, sign };
    }
    if (lexeme.includes('\n') || !/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s.test(lexeme))
      this.#quoted = { start, end, sign, before: this.#quoted };
  }

  #noteOpenExpression(end: number, sign: string): void {
    const { line } = this.#source.positionAt(end);
    if (this.#openExpressions.size < mostLines && !this.#openExpressions.has(line))
      this.#openExpressions.set(line, { end, sign });
  }

  /** The text of several lines that ends right before a place, or in its line. */
  #quotedBefore(offset: number): Quoted | undefined {
    let quoted = this.#quoted;
    while (quoted !== undefined && quoted.start > offset) quoted = quoted.before;
    if (quoted === undefined) return undefined;
    const { line } = this.#source.positionAt(quoted.end - 1);
    return this.#source.positionAt(offset).line <= line + 1 && offset >= quoted.end - 1 ? quoted : undefined;
  }
}

/** How a text is written in an expression when the quotes around the whole are these. */
function hintForQuotes(sign: string): string {
  const inside = "texts in expressions stand in single quotes: 'like this'";
  return sign === '"' ? inside : `${inside}; put double quotes around the whole value`;
}

/** What is wrong with a line that another program put into the file, and what to do; undefined for any other. */
function foreignLine(line: string): readonly [message: string, hint: string] | undefined {
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line))
    return ['a merge of two versions left this line', 'keep one of the versions, and remove this line'];
  if (/^\s*```/.test(line)) return ['this line is of Markdown, not of YAML', 'remove it'];
  return undefined;
}

/** A text in quotes with more than one line, or without an end. */
interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  /** The line before it in the file. */
  readonly before: Quoted | undefined;
}
