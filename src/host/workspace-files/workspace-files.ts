import { resolve } from 'node:path';
import { messageOf } from '../../model/message-of.ts';
import { TimeLimit } from '../time-limit.ts';
import type { FileAnswer, FileRequest } from './file-desk.ts';
import type { FileListing } from './file-listing.ts';
import { readHashPatterns, readListPatterns, withSlashes } from './file-pattern.ts';
import { type FileOutcome, FileThread } from './file-thread.ts';
import { guardedNames, ownPrefix } from './list-names.ts';
import { answered, type FileQuestion, SharedWalk, type Walk } from './shared-walk.ts';

/** What cannot be answered, and why. */
interface FileProblem {
  readonly kind: 'problem';
  readonly problem: string;
}

/** The answer to a `hashFiles`; empty text when no file matches. */
export type HashAnswer = { readonly kind: 'hash'; readonly hash: string } | FileProblem;

export type HashQuestion = FileQuestion<HashAnswer>;

/** The answer to a list. */
export type ListAnswer = { readonly kind: 'files'; readonly files: FileListing } | FileProblem;

export type ListQuestion = FileQuestion<ListAnswer>;

/** What a list is to have. */
export interface ListOptions {
  /** Whether the files themselves are wanted (`listedFiles`), and not only their digest and number. */
  readonly files?: boolean;
  /** Whether directories that match, and in which there is nothing, are listed as well. */
  readonly emptyDirectories?: boolean;
}

/** How the files of a workspace are looked at. */
export interface WorkspaceFilesOptions {
  /** Absolute path of a file in which the index is kept between runs; it is made when there is something to keep. */
  readonly keepIn?: string | undefined;
  /** How long one walk may take. */
  readonly seconds?: number;
}

/** One walk takes at most this many seconds, as GitHub's own `hashFiles` does. */
const longestWalk = 120;

/** A thread that does not drop a walk within so many milliseconds is held up, as by a pattern without end. */
const longestDrop = 2000;

/** How many walks run at once, step by step in turn: the limit of one that waits for its turn does not run. */
const mostWalks = 4;

const followOption = '--follow-symbolic-links';

/** A walk that the thread has been asked for. */
interface RunningWalk {
  readonly id: number;
  limit: TimeLimit;
  /** It is to end, and what those who wait for it are told then. */
  ends: { readonly answer: FileAnswer | undefined } | undefined;
}

/**
 * Answers questions about the files of a workspace off the event loop, in one thread with one index: a file is read once, whatever
 * asks for it.
 *
 * Until a task starts or ends, the workspace counts as unchanged, and all who ask the same question share one walk. A
 * question asked after that waits for a walk that begins after it, and files are looked at again, and read if they have changed.
 */
export class WorkspaceFiles {
  readonly #root: string;
  readonly #seconds: number;
  readonly #keepIn: string | undefined;
  #thread: FileThread | undefined;
  /** How often files may have changed. */
  #state = 0;
  readonly #running = new Map<Walk, RunningWalk>();
  /** The walks that are not asked for yet. */
  readonly #waiting = new Set<Walk>();
  /** By what is asked, the walk for all who ask it now: no file may have changed since it began. */
  readonly #hashes = new Map<string, SharedWalk<HashAnswer>>();
  readonly #lists = new Map<string, SharedWalk<ListAnswer>>();

  constructor(workspace: string, { keepIn, seconds = longestWalk }: WorkspaceFilesOptions = {}) {
    this.#root = withSlashes(resolve(workspace));
    this.#seconds = seconds;
    this.#keepIn = keepIn;
  }

  /**
   * GitHub's `hashFiles`: the SHA-256, in hexadecimal, of the SHA-256 digests of all files below the workspace that the patterns match,
   * in the order in which GitHub's runner walks them (the runner's `hashFiles` package); empty text when there are none. Later
   * patterns overrule earlier ones, and `!` excludes. Links are followed only when the first argument is
   * `--follow-symbolic-links`. What is neither a regular file nor a link that leads nowhere is left out. An invalid
   * pattern, a file that cannot be read and a walk that takes too long are problems.
   */
  ask(values: readonly string[]): HashQuestion {
    const key = JSON.stringify(values);
    const known = this.#hashes.get(key);
    if (known !== undefined) return this.#join(known, this.#hashes, key);
    try {
      const walk = new SharedWalk(hashRequest(values, this.#root), shown(key), asHash);
      return this.#enter(walk, this.#hashes, key);
    } catch (error) {
      return answered({ kind: 'problem', problem: messageOf(error) });
    }
  }

  /**
   * The regular files and links in the workspace that the patterns match, which are read as those of `hashFiles` are; none may lead out
   * of the workspace. Links are never followed. `.git` and `node_modules` are entered only by patterns that name them, and names that
   * begin with `.rundag-` in the workspace itself are left out. An invalid pattern, a file that cannot be read and a walk that takes
   * too long are problems.
   */
  list(patterns: readonly string[], options: ListOptions = {}): ListQuestion {
    const { files = false, emptyDirectories = false } = options;
    const key = JSON.stringify([files, emptyDirectories, ...patterns]);
    const known = this.#lists.get(key);
    if (known !== undefined) return this.#join(known, this.#lists, key);
    try {
      const request: FileRequest = {
        kind: 'list',
        patterns: readListPatterns(patterns),
        root: this.#root,
        guarded: guardedNames,
        ownPrefix,
        emptyDirectories,
        withText: files,
      };
      const walk = new SharedWalk(request, shown(JSON.stringify(patterns)), asFiles);
      return this.#enter(walk, this.#lists, key);
    } catch (error) {
      return answered({ kind: 'problem', problem: messageOf(error) });
    }
  }

  /** A task has started or ended, or a service is ready: what was found before is no longer shared. */
  filesMayHaveChanged(): void {
    this.#state += 1;
    // Those that still run answer their askers; nobody joins them.
    for (const walks of [this.#hashes, this.#lists])
      for (const [key, walk] of walks) if (!this.#waiting.has(walk)) walks.delete(key);
  }

  /** Drops all open questions, and ends all walks and the thread, once the index is kept, if it is to be. Never rejected. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    for (const { limit } of this.#running.values()) limit.cancel();
    for (const walk of [...this.#running.keys(), ...this.#waiting]) walk.tell(undefined);
    this.#running.clear();
    this.#waiting.clear();
    this.#hashes.clear();
    this.#lists.clear();
    await thread?.close();
  }

  #enter<A>(walk: SharedWalk<A>, walks: Map<string, SharedWalk<A>>, key: string): FileQuestion<A> {
    walks.set(key, walk);
    this.#waiting.add(walk);
    const question = this.#join(walk, walks, key);
    this.#startWalks();
    return question;
  }

  #join<A>(walk: SharedWalk<A>, walks: Map<string, SharedWalk<A>>, key: string): FileQuestion<A> {
    return walk.join(() => {
      // What is asked now may be asked of a later walk already.
      if (walks.get(key) === walk) walks.delete(key);
      this.#waiting.delete(walk);
      this.#end(walk, undefined);
    });
  }

  #startWalks(): void {
    for (const walk of this.#waiting) {
      if (this.#running.size >= mostWalks) return;
      this.#waiting.delete(walk);
      this.#start(walk, this.#newLimit(walk));
    }
  }

  #newLimit(walk: Walk): TimeLimit {
    const asker = walk.request.kind === 'hash' ? 'hashFiles: ' : '';
    const problem = `${asker}expected patterns whose files can be found and read in ${this.#seconds} s; ${walk.shown} took longer: use patterns that match less, or begin with the directory to look in`;
    return new TimeLimit(this.#seconds * 1000, () => this.#end(walk, { kind: 'problem', problem }));
  }

  #start(walk: Walk, limit: TimeLimit): void {
    this.#thread ??= new FileThread({ file: this.#keepIn, root: this.#root });
    const id = this.#thread.ask(walk.request, this.#state, (outcome) => this.#finish(walk, outcome));
    this.#running.set(walk, { id, limit, ends: undefined });
  }

  #finish(walk: Walk, outcome: FileOutcome): void {
    const running = this.#running.get(walk);
    running?.limit.cancel();
    this.#running.delete(walk);
    walk.tell(outcome.kind === 'dropped' ? running?.ends?.answer : outcome);
    this.#startWalks();
  }

  /** Ends a walk that runs, and says so to those who wait for it. */
  #end(walk: Walk, answer: FileAnswer | undefined): void {
    const running = this.#running.get(walk);
    if (running === undefined) return;
    running.limit.cancel();
    running.limit = new TimeLimit(longestDrop, () => this.#replaceThread());
    running.ends = { answer };
    this.#thread?.drop(running.id);
  }

  /** Ends the thread, which is held up by one walk, and asks for the others again in another one. */
  #replaceThread(): void {
    const heldBy = this.#thread?.current;
    this.#thread?.end();
    this.#thread = undefined;
    const walks = [...this.#running];
    this.#running.clear();
    for (const [walk, { id, limit, ends }] of walks) {
      if (ends === undefined && id === heldBy) {
        this.#start(walk, limit);
        continue;
      }
      limit.cancel();
      if (ends !== undefined && (id === heldBy || heldBy === 0 || !walk.isAwaited)) walk.tell(ends.answer);
      // What was held up by another one gets all its time again.
      else this.#start(walk, this.#newLimit(walk));
    }
    this.#startWalks();
  }
}

function shown(key: string): string {
  return key.length > 200 ? `${key.slice(0, 200)}…` : key;
}

function asHash(answer: FileAnswer): HashAnswer | undefined {
  return answer.kind === 'files' ? undefined : answer;
}

function asFiles(answer: FileAnswer): ListAnswer | undefined {
  return answer.kind === 'hash' ? undefined : answer;
}

function hashRequest(values: readonly string[], root: string): FileRequest {
  const [option = ''] = values;
  const follow = option.toLowerCase() === followOption;
  if (option.startsWith('--') && !follow) {
    throw new Error(
      `hashFiles: expected the option ${followOption} or a pattern, found ${JSON.stringify(option)}`,
    );
  }
  const patterns = readHashPatterns(follow ? values.slice(1) : values, root);
  return { kind: 'hash', patterns, root, follow };
}
