import { type AttemptOutcome, mayTellWhy } from '../../model/outcome.ts';
import type { AttemptPlaces } from './workspace-file.ts';

/**
 * The outcome of an attempt that did not succeed, with what its output says about that. What looks for it is loaded for the first of them, since
 * most runs have none. Never rejects.
 */
export async function lookIntoFailure(outcome: AttemptOutcome, from: AttemptPlaces): Promise<AttemptOutcome> {
  if (outcome.logFile === undefined || !mayTellWhy(outcome.termination)) return outcome;
  try {
    const { withCause } = await import('./with-cause.ts');
    return await withCause(outcome, from);
  } catch {
    // The rest of this program may be gone by now: a task may have removed it, or what compiles it was ended.
    return outcome;
  }
}
