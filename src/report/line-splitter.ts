/** Characters of the longest line that is passed on: 1 MiB. */
export const longestLine = 1_048_576;

/**
 * Cuts text that comes in pieces into lines where GitHub's runner does: at `\n`, `\r\n` and a lone `\r`.
 * A line of more than `longestLine` characters is not kept: a note stands in its place.
 */
export class LineSplitter {
  #unfinished = '';
  /** Characters of the unfinished line, also when it is too long to be kept. */
  #length = 0;
  /** The last piece ended in `\r`: a `\n` at the start of the next one belongs to it. */
  #afterReturn = false;

  /** The lines that the text completes. */
  push(text: string): readonly string[] {
    const rest = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') this.#afterReturn = rest.endsWith('\r');
    const lines = rest.split(/\r\n|[\r\n]/u);
    const unfinished = lines.pop() ?? '';
    const [first] = lines;
    if (first !== undefined) {
      this.#extend(first);
      lines[0] = this.#finish();
    }
    this.#extend(unfinished);
    return lines;
  }

  /** The last line, when it is not empty; the splitter is then as new. */
  end(): readonly string[] {
    this.#afterReturn = false;
    return this.#length === 0 ? [] : [this.#finish()];
  }

  #extend(text: string): void {
    this.#length += text.length;
    this.#unfinished = this.#length > longestLine ? '' : this.#unfinished + text;
  }

  #finish(): string {
    const length = this.#length.toLocaleString('en-US');
    const line =
      this.#length > longestLine ? `[a line of ${length} characters is left out]` : this.#unfinished;
    this.#unfinished = '';
    this.#length = 0;
    return line;
  }
}
