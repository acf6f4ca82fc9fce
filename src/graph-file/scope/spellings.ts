/** Names of variables, found as expressions find them: the very name, else the first added that differs in case only. */
export class Spellings {
  readonly #names = new Set<string>();
  readonly #folded = new Map<string, string>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    this.#names.add(name);
    const folded = name.toLowerCase();
    if (!this.#folded.has(folded)) this.#folded.set(folded, name);
  }

  /** The name that an expression means; undefined when there is none. */
  find(written: string): string | undefined {
    return this.#names.has(written) ? written : this.#folded.get(written.toLowerCase());
  }
}
