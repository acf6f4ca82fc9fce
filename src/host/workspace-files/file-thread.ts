import { Worker as Thread } from 'node:worker_threads';
import { messageOf } from '../../model/message-of.ts';
import { waitAtMost } from '../time-limit.ts';
import {
  type DeskMessage,
  type DeskReply,
  type FileAnswer,
  FileDesk,
  type FileRequest,
} from './file-desk.ts';
import { FileIndex } from './file-index.ts';
import { HashWalk } from './hash-walk.ts';
import { KeptIndex, type KeptPlace } from './kept-index.ts';
import { ListWalk } from './list-walk.ts';
import { PatternMatcher } from './pattern-matcher.ts';

/** How a question ends; never, once the thread is ended. */
export type FileOutcome = FileAnswer | { readonly kind: 'dropped' };

/** How long the index may take to be kept when the thread is closed, in milliseconds. */
const longestClose = 2000;

/**
 * What the thread runs. It is text and not a file, so that it works alike from `src`, from `lib` and from a bundle of one
 * file: the text of the classes themselves, which need nothing else of this program. `__name` is what a loader of TypeScript may
 * put into them.
 */
const program = `'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const __name = (target) => target;
const parts = {
  system: { fs: require('node:fs'), createHash: require('node:crypto').createHash },
  FileIndex: ${FileIndex.toString()},
  HashWalk: ${HashWalk.toString()},
  KeptIndex: ${KeptIndex.toString()},
  ListWalk: ${ListWalk.toString()},
  PatternMatcher: ${PatternMatcher.toString()},
};
const FileDesk = ${FileDesk.toString()};
const desk = new FileDesk(parts, workerData, (reply) => parentPort.postMessage(reply));
parentPort.on('message', (message) => desk.receive(message));
`;

/** A thread that owns an index of files, and walks and hashes. Between questions it does not keep the process alive. */
export class FileThread {
  readonly #kept: KeptPlace;
  readonly #current = new Int32Array(new SharedArrayBuffer(4));
  readonly #open = new Map<number, (outcome: FileOutcome) => void>();
  #thread: Thread | undefined;
  #last = 0;
  #closed: (() => void) | undefined;

  constructor(kept: KeptPlace) {
    this.#kept = kept;
  }

  /** The question that the thread works on at this moment; 0 when it works on none. */
  get current(): number {
    return Atomics.load(this.#current, 0);
  }

  /**
   * Asks about a state of the workspace. Calls back once, unless the thread is ended first.
   *
   * @returns the number of the question
   */
  ask(request: FileRequest, state: number, tell: (outcome: FileOutcome) => void): number {
    this.#last += 1;
    const id = this.#last;
    this.#open.set(id, tell);
    try {
      this.#thread ??= this.#start();
      this.#thread.ref();
      this.#post(this.#thread, { kind: 'ask', id, state, request });
    } catch (error) {
      const problem: FileOutcome = { kind: 'problem', problem: messageOf(error) };
      queueMicrotask(() => this.#tell(id, problem));
    }
    return id;
  }

  /** The question ends as dropped as soon as the thread hears of it, unless it is answered before. */
  drop(id: number): void {
    if (this.#thread !== undefined) this.#post(this.#thread, { kind: 'drop', id });
  }

  /** Ends the thread once it has kept its index for the next run, if one is to be kept; nothing is told any more. */
  async close(): Promise<void> {
    this.#open.clear();
    const thread = this.#thread;
    if (thread !== undefined && this.#kept.file !== undefined) {
      thread.ref();
      this.#post(thread, { kind: 'close' });
      await waitAtMost(longestClose, (done) => (this.#closed = done));
    }
    this.end();
  }

  /** Ends the thread whatever it is doing, even within a pattern. */
  end(): void {
    this.#open.clear();
    const thread = this.#thread;
    this.#thread = undefined;
    thread?.removeAllListeners();
    thread?.on('error', () => undefined);
    void thread?.terminate();
    this.#closed?.();
  }

  #start(): Thread {
    // Options of this Node (a debugger's port, hooks that load modules) are not meant for it.
    const thread = new Thread(program, {
      eval: true,
      execArgv: [],
      name: 'rundag-files',
      workerData: { kept: this.#kept, current: this.#current },
    });
    thread.on('message', (reply: DeskReply) => this.#receive(reply));
    thread.on('error', (error) => this.#fail(error));
    thread.on('exit', (code) => this.#fail(new Error(`its thread ended with code ${code}`)));
    return thread;
  }

  #post(thread: Thread, message: DeskMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage(message);
  }

  #receive(reply: DeskReply): void {
    switch (reply.kind) {
      case 'answer':
        this.#tell(reply.id, reply.answer);
        return;
      case 'dropped':
        this.#tell(reply.id, reply);
        return;
      case 'closed':
        this.#closed?.();
    }
  }

  #fail(error: unknown): void {
    const open = [...this.#open.values()];
    this.end();
    for (const tell of open) tell({ kind: 'problem', problem: messageOf(error) });
  }

  #tell(id: number, outcome: FileOutcome): void {
    const tell = this.#open.get(id);
    this.#open.delete(id);
    if (this.#open.size === 0) this.#thread?.unref();
    tell?.(outcome);
  }
}
