import { join } from 'node:path';
import { mkdir, rm } from 'node:fs/promises';
import type { ArchiveFacts } from '../../history/file/history.ts';
import type { ArchiveEntry } from '../../history/archive/manifest.ts';
import type { ArchiveStore } from '../../history/stores/archive-store.ts';
import { messageOf } from '../../model/message-of.ts';

/** Output files that are to be packed. */
export interface OutputFiles {
  readonly entries: readonly ArchiveEntry[];
  /** The task's log, absolute; undefined when there is none. */
  readonly log: string | undefined;
}

/** How keeping outputs ended. */
export type Archived =
  | { readonly kind: 'kept'; readonly archive: ArchiveFacts }
  /** Nothing is kept, and there is nothing to say about that. */
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'notice'; readonly notice: string };

/** How restoring outputs ended. */
type RestoredOutputs =
  { readonly kind: 'restored' } | { readonly kind: 'not-restored'; readonly because: string };

/** Packs the outputs of tasks and restores them, through files in a temporary directory. */
export class ArchivedOutputs {
  readonly #store: ArchiveStore;
  readonly #workspace: string;
  readonly #temporary: string;
  /** One archive is packed at a time: tasks want the CPUs. */
  #packing: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** @param temporary a directory of its own, absolute; it is made when something is archived */
  constructor(store: ArchiveStore, workspace: string, temporary: string) {
    this.#store = store;
    this.#workspace = workspace;
    this.#temporary = temporary;
  }

  /** Packs outputs and keeps the archive, once those before it are kept. Never rejects. */
  async keep(files: OutputFiles, signal: AbortSignal): Promise<Archived> {
    const kept = this.#packing.then(async () => await this.#keepNow(files, signal)).catch(noticeOf);
    this.#packing = kept;
    return await kept;
  }

  async #keepNow({ entries, log }: OutputFiles, signal: AbortSignal): Promise<Archived> {
    const { packArchive } = await import('../../history/archive/pack-archive.ts');
    const to = await this.#newFile();
    try {
      const packed = await packArchive({ workspace: this.#workspace, entries, log, to, signal });
      if (packed.kind === 'problem') return { kind: 'notice', notice: packed.problem };
      const { sha256, bytes } = packed;
      const kept = await this.#store.keep(sha256, to, signal);
      switch (kept.kind) {
        case 'kept':
        case 'exists':
          return { kind: 'kept', archive: { sha256, bytes } };
        case 'not-kept':
        case 'notice':
          return kept;
      }
    } finally {
      await rm(to, { force: true }).catch(() => undefined);
    }
  }

  /** Puts the outputs of an archive in place of those that are there; returns whether they are all there now. Never rejects. */
  async restore(
    archive: ArchiveFacts,
    remove: readonly ArchiveEntry[],
    signal: AbortSignal,
  ): Promise<RestoredOutputs> {
    try {
      return await this.#restoreNow(archive, remove, signal);
    } catch (error) {
      return { kind: 'not-restored', because: messageOf(error) };
    }
  }

  async #restoreNow(
    archive: ArchiveFacts,
    remove: readonly ArchiveEntry[],
    signal: AbortSignal,
  ): Promise<RestoredOutputs> {
    const to = await this.#newFile();
    try {
      const fetched = await this.#store.fetch(archive.sha256, to, signal);
      if (fetched.kind === 'notice') return { kind: 'not-restored', because: fetched.notice };
      if (fetched.kind === 'missing')
        return { kind: 'not-restored', because: 'its archive is not kept any more' };
      const { restoreArchive } = await import('../../history/archive/restore-archive.ts');
      const restored = await restoreArchive({
        archive: to,
        expected: archive,
        workspace: this.#workspace,
        remove,
        logTo: undefined,
        signal,
      });
      return restored.kind === 'restored'
        ? { kind: 'restored' }
        : { kind: 'not-restored', because: restored.problem };
    } finally {
      await rm(to, { force: true }).catch(() => undefined);
    }
  }

  /** Removes what is left on the way. */
  async close(): Promise<void> {
    await rm(this.#temporary, { recursive: true, force: true }).catch(() => undefined);
  }

  async #newFile(): Promise<string> {
    await mkdir(this.#temporary, { recursive: true, mode: 0o700 });
    this.#count += 1;
    return join(this.#temporary, `${this.#count}.tar.gz`);
  }
}

function noticeOf(error: unknown): Archived {
  return { kind: 'notice', notice: messageOf(error) };
}
