import type { Mistakes } from './mistakes.ts';
import type { SourceText } from './source-text.ts';
import { explainYaml } from './yaml-mistake.ts';

/** After so many lines with mistakes, or so many mistakes in fewer lines, it is hardly YAML. */
const mostLines = 100;
const mostMistakes = 1000;

/** Ends the reading of a file whose mistakes are already told. */
export class Unreadable extends Error {}

/** Mistakes of syntax: the first of each line, since one mistake often looks like several; a bounded number. */
export class SyntaxMistakes {
  readonly #lines = new Set<number>();
  #count = 0;
  readonly #source: SourceText;
  readonly #mistakes: Mistakes;

  constructor(source: SourceText, mistakes: Mistakes) {
    this.#source = source;
    this.#mistakes = mistakes;
  }

  get any(): boolean {
    return this.#lines.size > 0;
  }

  add(offset: number, message: string, hint?: string): void {
    const at = this.#source.positionAt(offset);
    if (!this.#lines.has(at.line))
      this.#mistakes.add(hint === undefined ? { message, at } : { message, at, hint });
    this.#lines.add(at.line);
    this.#count += 1;
    const tooManyLines = this.#lines.size >= mostLines;
    if (tooManyLines)
      this.#mistakes.add({
        message: 'there are so many mistakes that the file was not read on from here',
        at,
      });
    if (tooManyLines || this.#count > mostMistakes) throw new Unreadable();
  }

  addParserMessage(offset: number, parserMessage: string): void {
    const { message, hint } = explainYaml(parserMessage);
    this.add(offset, message, hint);
  }
}
