import type { ArchiveEntry } from '../../history/archive/manifest.ts';
import { type FileListing, listedFiles } from '../../host/workspace-files/file-listing.ts';
import type { ListOptions, ListQuestion } from '../../host/workspace-files/workspace-files.ts';
import { listed } from '../../report/words/words.ts';

/** The files of a workspace, as they can be asked for. */
export interface ListedWorkspace {
  readonly list: (patterns: readonly string[], options: ListOptions) => ListQuestion;
  readonly filesMayHaveChanged: () => void;
}

/** A list of files, or why there is none. */
export type Listing =
  | { readonly kind: 'files'; readonly files: FileListing }
  | { readonly kind: 'problem'; readonly problem: string }
  /** The run does not want it any more. */
  | { readonly kind: 'dropped' };

/** Lists the files of a workspace as long as a run wants it. */
export class FileLists {
  readonly #workspace: ListedWorkspace;

  constructor(workspace: ListedWorkspace) {
    this.#workspace = workspace;
  }

  /** What tasks make: files, links and empty directories. */
  async outputs(patterns: readonly string[], signal: AbortSignal): Promise<Listing> {
    return await this.files(patterns, { files: true, emptyDirectories: true }, signal);
  }

  async files(patterns: readonly string[], options: ListOptions, signal: AbortSignal): Promise<Listing> {
    const question = this.#workspace.list(patterns, options);
    const drop = (): void => question.drop();
    signal.addEventListener('abort', drop, { once: true });
    if (signal.aborted) drop();
    const answer = await question.answer;
    signal.removeEventListener('abort', drop);
    return answer ?? { kind: 'dropped' };
  }

  /** What is listed from now on is looked at anew. */
  filesMayHaveChanged(): void {
    this.#workspace.filesMayHaveChanged();
  }
}

/** What is listed, for an archive or for removing. */
export function entriesOf(files: FileListing): readonly ArchiveEntry[] {
  return Array.from(listedFiles(files), ({ path, kind }) => ({ path, kind }));
}

/** Which patterns of a key match nothing. */
export function unmatchedText(key: 'inputs' | 'outputs', { unmatched }: FileListing): string {
  const which = listed(
    unmatched.map((pattern) => JSON.stringify(pattern)),
    3,
  );
  return `${key}: expected patterns that match a file; ${which} ${unmatched.length === 1 ? 'matches' : 'match'} none`;
}
