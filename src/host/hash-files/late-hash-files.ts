import type { HashFiles, HashQuestion } from './hash-files.ts';

/** Loads what answers `hashFiles` at the first question: most graphs ask none, and it takes milliseconds to load. */
export class LateHashFiles implements Pick<HashFiles, 'ask' | 'filesMayHaveChanged' | 'close'> {
  readonly #workspace: string;
  #files: HashFiles | undefined;
  #closed = false;

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  ask(values: readonly string[]): HashQuestion {
    if (this.#files !== undefined) return this.#files.ask(values);
    let dropped = false;
    let question: HashQuestion | undefined;
    const ask = async (): HashQuestion['answer'] => {
      const { HashFiles } = await import('./hash-files.ts');
      if (dropped || this.#closed) return undefined;
      this.#files ??= new HashFiles(this.#workspace);
      question = this.#files.ask(values);
      return question.answer;
    };
    return {
      answer: ask(),
      drop: () => {
        dropped = true;
        question?.drop();
      },
    };
  }

  filesMayHaveChanged(): void {
    this.#files?.filesMayHaveChanged();
  }

  close(): void {
    this.#closed = true;
    this.#files?.close();
  }
}
