import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { messageOf } from '../../model/message-of.ts';
import { TimeLimit } from '../time-limit.ts';
import { readHashPatterns, withSlashes } from './hash-pattern.ts';
import { type HashAnswer, HashThread } from './hash-thread.ts';
import type { HashRequest } from './hash-walk.ts';

export type { HashAnswer };

/** A question, until it is answered or dropped. */
export interface HashQuestion {
  /** Never rejected; undefined once the question is dropped. */
  readonly answer: Promise<HashAnswer | undefined>;
  /** Drops the question; its walk ends unless others wait for it. */
  drop(): void;
}

/** One walk takes at most this many seconds, as GitHub's own `hashFiles` does. */
const longestWalk = 120;

/** How many walks run at once, each in a thread: they all wait for the same disk. */
const mostThreads = Math.min(4, availableParallelism());

const followOption = '--follow-symbolic-links';

/** One walk over the workspace, shared by all who ask the same question at the same state of the workspace. */
interface Walk {
  readonly key: string;
  readonly request: HashRequest;
  answer: HashAnswer | undefined;
  /** Those who still wait for the answer. */
  readonly askers: Set<(answer: HashAnswer | undefined) => void>;
}

/**
 * Answers GitHub's `hashFiles` off the event loop.
 *
 * Until a task starts or ends, the workspace counts as unchanged, and all who ask the same question share one walk. A
 * question asked after that waits for a walk that begins after it.
 */
export class HashFiles {
  readonly #root: string;
  readonly #seconds: number;
  readonly #idle: HashThread[] = [];
  /** The walks that have a thread, and how each is stopped. */
  readonly #running = new Map<Walk, () => void>();
  /** The walks that wait for a thread. */
  readonly #waiting = new Set<Walk>();
  /** By what is asked, the walk for all who ask it now: no file may have changed since it began. */
  readonly #walks = new Map<string, Walk>();

  /** @param seconds how long one walk may take */
  constructor(workspace: string, seconds = longestWalk) {
    this.#root = withSlashes(resolve(workspace));
    this.#seconds = seconds;
  }

  /**
   * The SHA-256, in hexadecimal, of the SHA-256 digests of all files below the workspace that the patterns match, in the
   * order in which GitHub's runner walks them (the runner's `hashFiles` package); empty text when there are none. Later
   * patterns overrule earlier ones, and `!` excludes. Links are followed only when the first argument is
   * `--follow-symbolic-links`. What is neither a regular file nor a link that leads nowhere is left out. An invalid
   * pattern, a file that cannot be read and a walk that takes too long are problems.
   */
  ask(values: readonly string[]): HashQuestion {
    const key = JSON.stringify(values);
    const known = this.#walks.get(key);
    if (known !== undefined) return this.#join(known);
    try {
      const request = requestOf(values, this.#root);
      const walk: Walk = { key, request, answer: undefined, askers: new Set() };
      this.#walks.set(key, walk);
      this.#waiting.add(walk);
      const question = this.#join(walk);
      this.#startWalks();
      return question;
    } catch (error) {
      const answer: HashAnswer = { kind: 'problem', problem: messageOf(error) };
      return { answer: Promise.resolve(answer), drop: doNothing };
    }
  }

  /** A task has started or ended, or a service is ready: what was found before is no longer shared. */
  filesMayHaveChanged(): void {
    // Those that still run answer their askers; nobody joins them.
    for (const [key, walk] of this.#walks) if (!this.#waiting.has(walk)) this.#walks.delete(key);
  }

  /** Ends all walks and threads, and drops all open questions. */
  close(): void {
    for (const stop of this.#running.values()) stop();
    for (const walk of [...this.#running.keys(), ...this.#waiting]) tellAll(walk, undefined);
    this.#running.clear();
    this.#waiting.clear();
    this.#walks.clear();
    for (const thread of this.#idle.splice(0)) thread.end();
  }

  #join(walk: Walk): HashQuestion {
    if (walk.answer !== undefined) return { answer: Promise.resolve(walk.answer), drop: doNothing };
    let drop = doNothing;
    const answer = new Promise<HashAnswer | undefined>((tell) => {
      walk.askers.add(tell);
      drop = () => {
        tell(undefined);
        if (walk.askers.delete(tell) && walk.askers.size === 0) this.#abandon(walk);
      };
    });
    return { answer, drop };
  }

  #startWalks(): void {
    for (const walk of this.#waiting) {
      if (this.#running.size === mostThreads) return;
      this.#waiting.delete(walk);
      this.#start(walk);
    }
  }

  #start(walk: Walk): void {
    const thread = this.#idle.pop() ?? new HashThread();
    const limit = new TimeLimit(this.#seconds * 1000, () => {
      thread.end();
      this.#finish(walk, { kind: 'problem', problem: this.#tooLong(walk) });
    });
    this.#running.set(walk, () => {
      limit.cancel();
      thread.end();
    });
    thread.ask(walk.request, (answer) => {
      limit.cancel();
      this.#idle.push(thread);
      this.#finish(walk, answer);
    });
  }

  #finish(walk: Walk, answer: HashAnswer): void {
    walk.answer = answer;
    this.#running.delete(walk);
    tellAll(walk, answer);
    this.#startWalks();
  }

  /** Ends a walk that nobody waits for; what is asked now may be asked of a later one already. */
  #abandon(walk: Walk): void {
    if (this.#walks.get(walk.key) === walk) this.#walks.delete(walk.key);
    this.#waiting.delete(walk);
    this.#running.get(walk)?.();
    this.#running.delete(walk);
    this.#startWalks();
  }

  #tooLong({ key }: Walk): string {
    const shown = key.length > 200 ? `${key.slice(0, 200)}…` : key;
    return `hashFiles: expected patterns whose files can be found and read in ${this.#seconds} s; ${shown} took longer: use patterns that match less, or begin with the directory to look in`;
  }
}

function doNothing(): void {
  // There is nothing to be ended.
}

function tellAll(walk: Walk, answer: HashAnswer | undefined): void {
  for (const tell of walk.askers) tell(answer);
  walk.askers.clear();
}

function requestOf(values: readonly string[], root: string): HashRequest {
  const [option = ''] = values;
  const follow = option.toLowerCase() === followOption;
  if (option.startsWith('--') && !follow) {
    throw new Error(
      `hashFiles: expected the option ${followOption} or a pattern, found ${JSON.stringify(option)}`,
    );
  }
  return { patterns: readHashPatterns(follow ? values.slice(1) : values, root), root, follow };
}
