import { cellOf } from '../../src/report/annotations/display-width.ts';

/**
 * A terminal that knows what the foot of a run makes use of, and throws at everything else. Its lines can be narrower than it is
 * wide, or wrap, as in those that wrap them again when they are resized.
 */
export class TinyTerminal {
  readonly #columns: number;
  readonly #rows: number;
  /** Lines that have left the screen at its top. */
  readonly #gone: string[] = [];
  #screen: string[][];
  #row = 0;
  #column = 0;
  #wraps = true;

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#rows = rows;
    this.#screen = Array.from({ length: rows }, () => []);
  }

  /** Everything that can be seen, also by scrolling back, without the blank lines at the end. */
  get lines(): readonly string[] {
    const all = [...this.#gone, ...this.#screen.map((cells) => cells.join('').trimEnd())];
    return all.slice(0, all.findLastIndex((line) => line !== '') + 1);
  }

  /** Whether what is typed, or printed by others, is shown as usual. */
  get isUsual(): boolean {
    return this.#wraps && this.#column === 0;
  }

  write(data: string | Uint8Array): void {
    const text = typeof data === 'string' ? data : Buffer.from(data).toString();
    // oxlint-disable-next-line no-control-regex
    const pattern = /\u001b\[(\??)([\d;]*)([A-Za-z])|([^])/gu;
    for (const [, mark = '', number = '', command, character] of text.matchAll(pattern)) {
      if (command === undefined) this.#put(character ?? '');
      else this.#obey(`${mark}${command}`, number);
    }
  }

  #put(character: string): void {
    if (character === '\r') this.#column = 0;
    else if (character === '\n') this.#lineFeed();
    else {
      const { width, shown } = cellOf(character);
      if (shown !== character) throw new Error(`a terminal got ${JSON.stringify(character)}`);
      if (this.#column + width > this.#columns && this.#wraps) {
        this.#column = 0;
        this.#lineFeed();
      }
      this.#show(shown, width);
    }
  }

  #show(shown: string, width: number): void {
    const line = this.#screen[this.#row] ?? [];
    if (width === 0) {
      const last = Math.max(0, this.#column - 1);
      line[last] = `${line[last] ?? ''}${shown}`;
      return;
    }
    const at = Math.min(this.#column, this.#columns - width);
    for (let blank = line.length; blank < at; blank += 1) line[blank] = ' ';
    line[at] = shown;
    if (width === 2) line[at + 1] = '';
    this.#column = at + width;
  }

  #lineFeed(): void {
    if (this.#row < this.#rows - 1) {
      this.#row += 1;
      return;
    }
    this.#gone.push((this.#screen[0] ?? []).join('').trimEnd());
    this.#screen = [...this.#screen.slice(1), []];
  }

  #obey(command: string, number: string): void {
    const count = Number(number);
    switch (command) {
      case 'A':
        this.#row = Math.max(0, this.#row - count);
        return;
      case 'B':
        this.#row = Math.min(this.#rows - 1, this.#row + count);
        return;
      case 'K':
        this.#screen[this.#row]?.splice(this.#column);
        return;
      case 'J':
        this.#screen[this.#row]?.splice(this.#column);
        for (const line of this.#screen.slice(this.#row + 1)) line.splice(0);
        return;
      case 'm':
        return;
      case '?h':
      case '?l':
        if (number === '7') this.#wraps = command === '?h';
        else if (number !== '2026') throw new Error(`a terminal got the mode ${number}`);
        return;
      default:
        throw new Error(`a terminal got the command ${command}`);
    }
  }
}
