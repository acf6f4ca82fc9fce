import { closeSync, openSync } from 'node:fs';
import { errorCode } from './describe-error.ts';

/** A descriptor that is held for nothing but to be given up. */
let spare: number | undefined;

/** Sets a descriptor aside for `withSpare`. */
export function holdSpare(): void {
  if (spare !== undefined) return;
  try {
    spare = openSync('/dev/null', 'r');
  } catch {
    // Then there is none, and `withSpare` fails like anything else.
  }
}

/** Does work that is synchronous and needs one descriptor at a time; when there is none left, with the one set aside. */
export function withSpare<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    if (spare === undefined || (code !== 'EMFILE' && code !== 'ENFILE')) throw error;
    closeSync(spare);
    spare = undefined;
    try {
      return work();
    } finally {
      holdSpare();
    }
  }
}
