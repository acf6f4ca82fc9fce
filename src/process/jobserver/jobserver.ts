import { join } from 'node:path';
import type { StartRequest } from '../start/exec-handle.ts';
import { describeError } from '../system/describe-error.ts';
import { type JobserverStyle, jobserverStyle } from './make-style.ts';
import { TokenPipe } from './token-pipe.ts';

/** The numbers that the pipe's ends have in a task: above those that scripts use for their own. */
const clientDescriptors = [60, 61] as const;

/** How often tokens that are lent and needed are asked for, in milliseconds. */
const recallInterval = 20;

/** More would not fit into every system's pipe, and no machine has so many CPUs. */
const mostTokens = 4096;

/** Its FIFO in the run's temporary directory. */
const fifoName = 'jobserver';

/** What a task holds while it runs. */
export interface JobserverHolder {
  /** Of the CPU budget. */
  readonly cpus: number;
  /** The whole environment. */
  readonly env: ReadonlyMap<string, string>;
}

/**
 * Lends the CPUs of the budget that no task holds to the `make`, `cargo` and others inside the tasks. Each of these may run one job without a
 * token, for the CPU that its task holds, and one more for each token that it gets; so at most the budget and one job for each task run at once.
 */
export class Jobserver {
  /** MAKEFLAGS of a task that may borrow. */
  readonly makeFlags: string;
  readonly style: JobserverStyle;
  readonly #pipe: TokenPipe;
  readonly #budget: number;
  /** CPUs that tasks hold. */
  #held = 0;
  /** Tasks that may borrow. */
  #borrowers = 0;
  /** Tokens that are in the pipe or lent. */
  #out = 0;
  #recall: NodeJS.Timeout | undefined;

  private constructor(pipe: TokenPipe, path: string, budget: number, style: JobserverStyle) {
    this.#pipe = pipe;
    this.#budget = budget;
    this.style = style;
    const ends = clientDescriptors.join(',');
    // The first name is that of make up to 4.1; each ignores what it does not know.
    this.makeFlags =
      style === 'descriptors'
        ? `-j --jobserver-fds=${ends} --jobserver-auth=${ends}`
        : `-j --jobserver-auth=fifo:${path}`;
  }

  /** Opens it in the run's temporary directory, for the makes of this environment; gives the reason where there can be none. */
  static open(
    temporaryDirectory: string,
    budget: number,
    env: ReadonlyMap<string, string>,
    style: JobserverStyle = jobserverStyle(env),
  ): Jobserver | string {
    if (process.platform === 'win32') return 'there is none for Windows';
    const path = join(temporaryDirectory, fifoName);
    try {
      return new Jobserver(TokenPipe.open(path), path, budget, style);
    } catch (error) {
      return describeError(error);
    }
  }

  /** The descriptors of a child that is to have the pipe, from the ones that it has anyway. */
  stdioWith(given: StartRequest['stdio']): StartRequest['stdio'] {
    if (this.style === 'fifo') return given;
    const unused = Array<'ignore'>(clientDescriptors[0] - given.length).fill('ignore');
    return [...given, ...unused, ...this.#pipe.ends];
  }

  /** A task is about to be started. */
  began(holder: JobserverHolder): void {
    if (this.#borrowers === 0) this.#forget();
    this.#held += holder.cpus;
    if (this.#borrows(holder)) this.#borrowers += 1;
    this.#settle();
  }

  /** A task is over, with all that it started. */
  over(holder: JobserverHolder): void {
    this.#held -= holder.cpus;
    if (this.#borrows(holder)) this.#borrowers -= 1;
    this.#settle();
  }

  close(): void {
    clearTimeout(this.#recall);
    this.#pipe.close();
  }

  /** One that has MAKEFLAGS of its own does not know the pipe. */
  #borrows({ env }: JobserverHolder): boolean {
    return env.get('MAKEFLAGS') === this.makeFlags;
  }

  /** A client that was killed never gives back what it had: when there is none, all tokens are new. */
  #forget(): void {
    while (this.#pipe.take(mostTokens) > 0);
    this.#out = 0;
  }

  /** Puts in what has become free; takes out, now or when it comes back, what a task holds. */
  #settle(): void {
    clearTimeout(this.#recall);
    if (this.#borrowers === 0) {
      this.#forget();
      return;
    }
    // Shares such as 0.1 do not add up to whole numbers exactly.
    const unheld = Math.floor(this.#budget - this.#held + 1e-6);
    const free = Math.min(mostTokens, Math.max(0, unheld));
    if (free > this.#out) this.#pipe.put(free - this.#out);
    const excess = Math.max(0, this.#out - free);
    const taken = this.#pipe.take(excess);
    this.#out = Math.max(free, this.#out - taken);
    if (taken < excess) this.#recall = setTimeout(() => this.#settle(), recallInterval).unref();
  }
}
