import type { Mistakes } from './mistakes.ts';
import type { SourceText } from './source-text.ts';
import { explainYaml } from './yaml-mistake.ts';

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
    if (this.#count > 1000 || this.#lines.size > 100) throw new Unreadable();
  }

  addParserMessage(offset: number, parserMessage: string): void {
    const { message, hint } = explainYaml(parserMessage);
    this.add(offset, message, hint);
  }
}
