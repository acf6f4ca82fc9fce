/** What the step that runs the graph has to pass on, since no expression of a graph file can read it: `secrets.TOKEN`. */
export class StepEnvironment {
  readonly #nameBySource = new Map<string, string>();
  readonly #sources = new Map<string, string>();
  readonly #taken: ReadonlyMap<string, string>;

  /** @param taken the variables that the workflow sets itself, by name in lower case, with their value as written */
  constructor(taken: ReadonlyMap<string, string>) {
    this.#taken = taken;
  }

  /** The variable that has the value of this source; the same source has one variable. */
  variable(wanted: string, source: string): string {
    const known = this.#nameBySource.get(source.toLowerCase());
    if (known !== undefined) return known;
    const words = wanted
      .toUpperCase()
      .replaceAll(/[^A-Z0-9_]+/g, '_')
      .replace(/^(?=[0-9])/, '_');
    // The name of the context distinguishes it from a variable of the workflow.
    const longer = `${source.split('.')[0]?.toUpperCase() ?? ''}_${words}`;
    let name = this.#isFree(words, source) ? words : longer;
    for (let count = 2; !this.#isFree(name, source); count += 1) name = `${longer}_${count}`;
    this.#nameBySource.set(source.toLowerCase(), name);
    this.#sources.set(name, source);
    return name;
  }

  /** Names and sources, in the order in which they were requested. */
  get all(): ReadonlyMap<string, string> {
    return this.#sources;
  }

  #isFree(name: string, source: string): boolean {
    const own = this.#taken.get(name.toLowerCase());
    const isSame =
      own?.replaceAll(/\s/g, '').replace(/secrets\.GITHUB_TOKEN/i, 'github.token') === `\${{${source}}}`;
    return !this.#sources.has(name) && (own === undefined || isSame);
  }
}
