import { Worker as Thread } from 'node:worker_threads';
import { messageOf } from '../../model/message-of.ts';
import { type HashRequest, HashWalk } from './hash-walk.ts';

/** The answer to a question. */
export type HashAnswer =
  /** Empty text when no file matches. */
  { readonly kind: 'hash'; readonly hash: string } | { readonly kind: 'problem'; readonly problem: string };

/**
 * What the thread runs. It is text and not a file, so that it works alike from `src`, from `lib` and from a bundle of one
 * file: the text of the class itself, which needs nothing else of this program.
 */
const program = `'use strict';
const { parentPort } = require('node:worker_threads');
const system = { fs: require('node:fs'), createHash: require('node:crypto').createHash };
const HashWalk = ${HashWalk.toString()};
parentPort.on('message', (request) => {
  let answer;
  try {
    answer = { kind: 'hash', hash: new HashWalk(request, system).hash() };
  } catch (error) {
    answer = { kind: 'problem', problem: error instanceof Error ? error.message : String(error) };
  }
  parentPort.postMessage(answer);
});
`;

/** A thread that walks and hashes, one question at a time. Between questions it does not keep the process alive. */
export class HashThread {
  #thread: Thread | undefined;
  #answer: ((answer: HashAnswer) => void) | undefined;

  /** Calls back once, unless the thread is ended first. */
  ask(request: HashRequest, answer: (answer: HashAnswer) => void): void {
    this.#answer = answer;
    try {
      this.#thread ??= this.#start();
      this.#thread.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      this.#thread.postMessage(request);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Ends the thread whatever it is doing, even within a pattern. */
  end(): void {
    this.#answer = undefined;
    const thread = this.#thread;
    this.#thread = undefined;
    thread?.removeAllListeners();
    thread?.on('error', () => undefined);
    void thread?.terminate();
  }

  #start(): Thread {
    // Options of this Node (a debugger's port, hooks that load modules) are not meant for it.
    const thread = new Thread(program, { eval: true, execArgv: [], name: 'rundag-hash-files' });
    thread.on('message', (answer: HashAnswer) => {
      thread.unref();
      this.#tell(answer);
    });
    thread.on('error', (error) => this.#fail(error));
    thread.on('exit', (code) => this.#fail(new Error(`its thread ended with code ${code}`)));
    return thread;
  }

  #fail(error: unknown): void {
    const answer = this.#answer;
    this.end();
    answer?.({ kind: 'problem', problem: messageOf(error) });
  }

  #tell(answer: HashAnswer): void {
    const tell = this.#answer;
    this.#answer = undefined;
    tell?.(answer);
  }
}
