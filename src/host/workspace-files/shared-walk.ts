import type { FileAnswer, FileRequest } from './file-desk.ts';

/** A question about the files of the workspace, until it is answered or dropped. */
export interface FileQuestion<A> {
  /** Never rejected; undefined once the question is dropped. */
  readonly answer: Promise<A | undefined>;
  /** Drops the question; its walk ends unless others wait for it. */
  drop(): void;
}

/** A walk over the workspace, whoever waits for it. */
export interface Walk {
  readonly request: FileRequest;
  /** What was asked, for a message. */
  readonly shown: string;
  /** Whether somebody waits for the answer. */
  readonly isAwaited: boolean;
  /** Tells all who wait; undefined: what they ask is dropped. */
  tell(answer: FileAnswer | undefined): void;
}

/** A question that is answered already. */
export function answered<A>(answer: A): FileQuestion<A> {
  return { answer: Promise.resolve(answer), drop: doNothing };
}

function doNothing(): void {
  // There is nothing to be ended.
}

/** One walk, shared by all who ask the same question at the same state of the workspace. */
export class SharedWalk<A> implements Walk {
  readonly request: FileRequest;
  readonly shown: string;
  readonly #read: (answer: FileAnswer) => A | undefined;
  readonly #askers = new Set<(answer: A | undefined) => void>();
  #answer: A | undefined;

  /** @param read the answers to this kind of question */
  constructor(request: FileRequest, shown: string, read: (answer: FileAnswer) => A | undefined) {
    this.request = request;
    this.shown = shown;
    this.#read = read;
  }

  get isAwaited(): boolean {
    return this.#askers.size > 0;
  }

  /** @param abandoned called when nobody waits for the answer any more */
  join(abandoned: () => void): FileQuestion<A> {
    if (this.#answer !== undefined) return answered(this.#answer);
    let drop = doNothing;
    const answer = new Promise<A | undefined>((tell) => {
      this.#askers.add(tell);
      drop = () => {
        tell(undefined);
        if (this.#askers.delete(tell) && this.#askers.size === 0) abandoned();
      };
    });
    return { answer, drop };
  }

  tell(answer: FileAnswer | undefined): void {
    this.#answer = answer && this.#read(answer);
    for (const tell of this.#askers) tell(this.#answer);
    this.#askers.clear();
  }
}
