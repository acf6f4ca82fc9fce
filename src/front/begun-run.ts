import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Knows which run of a graph began last, also one that was killed before its results were in the history: what an older run knew is then not
 * what somebody goes on with. It is a file beside the history with the name of the run.
 */
export class BegunRun {
  readonly #file: string;
  readonly #isNoted: boolean;

  /** @param file absolute; @param isNoted whether runs that begin may be noted there */
  constructor(file: string, isNoted: boolean) {
    this.#file = file;
    this.#isNoted = isNoted;
  }

  /** The run that began last; undefined when none is known. */
  async last(): Promise<string | undefined> {
    return await readFile(this.#file, 'utf8').catch(() => undefined);
  }

  /** Notes that a run begins. What goes wrong is told when its results are kept beside it. */
  async note(run: string): Promise<void> {
    if (!this.#isNoted) return;
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 }).catch(() => undefined);
    await writeFile(this.#file, run, { mode: 0o600 }).catch(() => undefined);
  }
}
