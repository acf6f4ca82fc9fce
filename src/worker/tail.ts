/** How many lines of a task's output stay in memory. */
export const tailLines = 100;
/** How many bytes of a task's output stay in memory. */
export const tailBytes = 16 * 1024;

/** The last lines of an output, bounded in number and in bytes; a line is kept whole or not at all. */
export class Tail {
  readonly #lines: { readonly text: string; readonly bytes: number }[] = [];
  #first = 0;
  #bytes = 0;

  push(text: string, bytes: number): void {
    if (bytes > tailBytes) {
      this.pushDropped(bytes);
      return;
    }
    this.#lines.push({ text, bytes });
    this.#bytes += bytes;
    while (this.#lines.length - this.#first > tailLines || this.#bytes > tailBytes) {
      this.#bytes -= this.#lines[this.#first]?.bytes ?? 0;
      this.#first += 1;
    }
    // Cutting the front off only now and then keeps every push cheap.
    if (this.#first > tailLines) {
      this.#lines.splice(0, this.#first);
      this.#first = 0;
    }
  }

  /** Notes in its place a line that is too long to be kept. */
  pushDropped(bytes: number): void {
    const note = `[a line of ${bytes.toLocaleString('en-US')} bytes is left out here; the log has it]`;
    this.push(note, note.length);
  }

  /** Oldest first. */
  lines(): readonly string[] {
    return this.#lines.slice(this.#first).map((line) => line.text);
  }
}
