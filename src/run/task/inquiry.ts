import type { HostFunctions } from '../../language/expressions/expression-types.ts';
import type { HashAnswer } from '../../host/workspace-files/workspace-files.ts';

/** The arguments of a `hashFiles`. */
export type Question = readonly string[];

/** The value of an evaluation, or the question that has to be answered first. */
export type Inquired<T> =
  { readonly kind: 'known'; readonly value: T } | { readonly kind: 'waits'; readonly question: Question };

/**
 * What one decision about a task asks about the workspace. Expressions are evaluated synchronously, and a `hashFiles` takes
 * time: so an evaluation stops at the first one without an answer, and is repeated once it has one. Answers are kept for
 * as long as the decision takes.
 */
export class Inquiry {
  readonly #answers = new Map<string, HashAnswer>();

  /** Evaluates something with the functions that it is given; its value counts only when no answer was missing. */
  evaluate<T>(what: (functions: HostFunctions) => T): Inquired<T> {
    let missing: Question | undefined;
    const hashFiles = (...question: readonly string[]): string => {
      const answer = this.#answers.get(keyOf(question));
      switch (answer?.kind) {
        case 'hash':
          return answer.hash;
        case 'problem':
          throw new Error(answer.problem);
        case undefined:
          missing ??= question;
          throw new Error('hashFiles is not answered yet');
      }
    };
    const value = what(new Map([['hashfiles', hashFiles]]));
    return missing === undefined ? { kind: 'known', value } : { kind: 'waits', question: missing };
  }

  /** Keeps the answer to a question. */
  receive(question: Question, answer: HashAnswer): void {
    this.#answers.set(keyOf(question), answer);
  }
}

function keyOf(question: Question): string {
  return JSON.stringify(question);
}
