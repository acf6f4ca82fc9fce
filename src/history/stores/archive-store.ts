/** How fetching an archive ended. */
export type FetchedArchive =
  /** It is in the file, as the store has it: its size and digest are still to be checked. */
  | { readonly kind: 'fetched' }
  /** There is none of this name, or nobody asks for one any more. */
  | { readonly kind: 'missing' }
  /** It could not be had: why, in one line, and what to do. */
  | { readonly kind: 'notice'; readonly notice: string };

/** How keeping an archive ended. */
export type KeptArchive =
  | { readonly kind: 'kept' }
  /** There is one of this name, and it stays as it is: it is the same only where names are digests of archives. */
  | { readonly kind: 'exists' }
  /** It is not kept, and there is nothing to say about that. */
  | { readonly kind: 'not-kept' }
  /** It is not kept: why, in one line, and what to do. */
  | { readonly kind: 'notice'; readonly notice: string };

/**
 * Where archives are kept between runs. Neither function rejects, whatever happens, and neither has a whole archive in memory; at the signal
 * both give up soon. Names are 64 hexadecimal digits in lower case.
 */
export interface ArchiveStore {
  /** What it is, for messages: `archives in /home/ada/.cache/rundag/archives`. No secrets. */
  readonly name: string;
  /** @param to a file that is written, absolute; there is none when the archive was not fetched */
  fetch(name: string, to: string, signal: AbortSignal): Promise<FetchedArchive>;
  /** @param from the archive's file, absolute; it must not change */
  keep(name: string, from: string, signal: AbortSignal): Promise<KeptArchive>;
}

/** What is wrong, as a store says it. */
export interface ArchiveNotice {
  readonly kind: 'notice';
  readonly notice: string;
}
