import type { FileQuestion } from './shared-walk.ts';
import type {
  HashQuestion,
  ListOptions,
  ListQuestion,
  WorkspaceFiles,
  WorkspaceFilesOptions,
} from './workspace-files.ts';

/** Loads what answers questions about files at the first one: most graphs ask none, and it takes milliseconds to load. */
export class LateWorkspaceFiles implements Pick<
  WorkspaceFiles,
  'ask' | 'list' | 'filesMayHaveChanged' | 'close'
> {
  readonly #workspace: string;
  readonly #options: WorkspaceFilesOptions;
  #files: WorkspaceFiles | undefined;
  #closed = false;

  constructor(workspace: string, options: WorkspaceFilesOptions = {}) {
    this.#workspace = workspace;
    this.#options = options;
  }

  ask(values: readonly string[]): HashQuestion {
    return this.#question((files) => files.ask(values));
  }

  list(patterns: readonly string[], options: ListOptions = {}): ListQuestion {
    return this.#question((files) => files.list(patterns, options));
  }

  filesMayHaveChanged(): void {
    this.#files?.filesMayHaveChanged();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#files?.close();
  }

  #question<A>(ask: (files: WorkspaceFiles) => FileQuestion<A>): FileQuestion<A> {
    if (this.#files !== undefined) return ask(this.#files);
    let dropped = false;
    let question: FileQuestion<A> | undefined;
    const askLater = async (): FileQuestion<A>['answer'] => {
      const loaded = await import('./workspace-files.ts');
      if (dropped || this.#closed) return undefined;
      this.#files ??= new loaded.WorkspaceFiles(this.#workspace, this.#options);
      question = ask(this.#files);
      return question.answer;
    };
    return {
      answer: askLater(),
      drop: () => {
        dropped = true;
        question?.drop();
      },
    };
  }
}
