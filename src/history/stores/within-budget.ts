import { TimeLimit } from '../../host/time-limit.ts';
import { messageOf } from '../../model/message-of.ts';

/** How work ended that was not allowed to take its time. */
export type Bounded<Result> =
  | Result
  | { readonly kind: 'notice'; readonly notice: string }
  /** It took too long, and a notice says so. */
  | { readonly kind: 'late'; readonly notice: string }
  /** The run no longer wants it. */
  | { readonly kind: 'given-up' };

/** What `work` gives, a notice when it throws or takes too long (`late`), or `given-up` at the signal. What it has begun is then told to end. */
export function withinBudget<Result>(
  name: string,
  seconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Bounded<Result>> {
  return new Promise((resolve) => {
    const controller = new AbortController();
    const finish = (result: Bounded<Result>): void => {
      limit.cancel();
      signal.removeEventListener('abort', giveUp);
      resolve(result);
      // What is still under way: a request, or one file after another.
      controller.abort();
    };
    const giveUp = (): void => finish({ kind: 'given-up' });
    const limit = new TimeLimit(seconds * 1000, () =>
      finish({ kind: 'late', notice: `${name}: it took longer than ${seconds} s, and was given up` }),
    );
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp);
    work(controller.signal).then(finish, (error: unknown) =>
      finish({ kind: 'notice', notice: `${name}: ${messageOf(error)}` }),
    );
  });
}
