import type { FileIndex, FileSystem } from './file-index.ts';
import type { HashRequest, HashWalk } from './hash-walk.ts';
import type { KeptIndex, KeptPlace } from './kept-index.ts';
import type { Listed, ListRequest, ListWalk } from './list-walk.ts';
import type { PatternMatcher } from './pattern-matcher.ts';

/** What can be asked about the files of a workspace; it can be handed to another thread. */
export type FileRequest = HashRequest | ListRequest;

/** An answer; the hash is empty text when no file matches. */
export type FileAnswer =
  | { readonly kind: 'hash'; readonly hash: string }
  | { readonly kind: 'files'; readonly files: Listed }
  | { readonly kind: 'problem'; readonly problem: string };

/** What is said to a desk. */
export type DeskMessage =
  /** A question about a state of the workspace; the states are counted from 0. */
  | { readonly kind: 'ask'; readonly id: number; readonly state: number; readonly request: FileRequest }
  | { readonly kind: 'drop'; readonly id: number }
  /** All that was asked is dropped, and the index kept for the next run. */
  | { readonly kind: 'close' };

/** What a desk says; a question gets one reply. */
export type DeskReply =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: FileAnswer }
  | { readonly kind: 'dropped'; readonly id: number }
  | { readonly kind: 'closed' };

/** What a desk is made of: the text of each of these classes stands in its thread on its own. */
export interface DeskParts {
  readonly system: FileSystem;
  readonly FileIndex: typeof FileIndex;
  readonly HashWalk: typeof HashWalk;
  readonly KeptIndex: typeof KeptIndex;
  readonly ListWalk: typeof ListWalk;
  readonly PatternMatcher: typeof PatternMatcher;
}

/** What a desk is told when its thread starts. */
export interface DeskSettings {
  readonly kept: KeptPlace;
  /** Its one number is the question that is worked on at the moment, or 0; it is read from outside when that seems to last. */
  readonly current: Int32Array;
}

/**
 * Answers questions with one index, all of them in turn, in steps of some milliseconds: none waits for the end of another.
 *
 * The text of this class runs in a thread (`file-thread.ts`): it may use nothing but its arguments, itself and what every JavaScript
 * program has.
 */
export class FileDesk {
  readonly #parts: DeskParts;
  readonly #current: Int32Array;
  readonly #reply: (reply: DeskReply) => void;
  readonly #kept: KeptIndex;
  readonly #index: FileIndex;
  readonly #open = new Map<number, Generator<undefined, FileAnswer>>();

  constructor(parts: DeskParts, { kept, current }: DeskSettings, reply: (reply: DeskReply) => void) {
    this.#parts = parts;
    this.#current = current;
    this.#reply = reply;
    this.#kept = new parts.KeptIndex(parts.system, kept);
    this.#index = new parts.FileIndex(parts.system, this.#kept);
  }

  receive(message: DeskMessage): void {
    switch (message.kind) {
      case 'ask':
        this.#index.reach(message.state);
        if (this.#open.size === 0) setImmediate(() => this.#turn());
        this.#open.set(message.id, this.#answer(message.request));
        return;
      case 'drop':
        if (this.#drop(message.id)) this.#reply({ kind: 'dropped', id: message.id });
        return;
      case 'close':
        for (const id of this.#open.keys()) this.#drop(id);
        this.#kept.save(this.#index.known());
        this.#reply({ kind: 'closed' });
    }
  }

  /** Closes the files that are being read for a question as well; false when it is not open. */
  #drop(id: number): boolean {
    this.#open.get(id)?.return({ kind: 'problem', problem: 'dropped' });
    return this.#open.delete(id);
  }

  #turn(): void {
    for (const [id, answering] of this.#open) this.#step(id, answering);
    if (this.#open.size > 0) setImmediate(() => this.#turn());
  }

  #step(id: number, answering: Generator<undefined, FileAnswer>): void {
    Atomics.store(this.#current, 0, id);
    this.#index.beginStep(8);
    const answer = this.#next(answering);
    Atomics.store(this.#current, 0, 0);
    if (answer === undefined) return;
    this.#open.delete(id);
    this.#reply({ kind: 'answer', id, answer });
  }

  #next(answering: Generator<undefined, FileAnswer>): FileAnswer | undefined {
    try {
      const { done, value } = answering.next();
      return done === true ? value : undefined;
    } catch (error) {
      return { kind: 'problem', problem: error instanceof Error ? error.message : String(error) };
    }
  }

  *#answer(request: FileRequest): Generator<undefined, FileAnswer> {
    const { system, HashWalk, ListWalk, PatternMatcher } = this.#parts;
    const index = this.#index;
    if (request.kind === 'hash') {
      const matcher = new PatternMatcher(request.patterns, []);
      return { kind: 'hash', hash: yield* new HashWalk(request, { system, index, matcher }).hash() };
    }
    const matcher = new PatternMatcher(request.patterns, request.guarded);
    return { kind: 'files', files: yield* new ListWalk(request, { system, index, matcher }).list() };
  }
}
