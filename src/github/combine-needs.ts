import type { Result } from '../model/outcome.ts';

/** What dependents see of one task, or of one instance of a matrix, that has ended. */
export interface EndedNeed {
  readonly result: Result;
  readonly outputs: ReadonlyMap<string, string>;
}

/** From the one that decides for the whole matrix to the one that yields to all others. */
const precedence: readonly Result[] = ['failure', 'cancelled', 'success', 'skipped'];

/**
 * A matrix as one need, as in GitHub's `needs` context: `failure` when any instance failed, else `cancelled` when any was
 * cancelled, else `success` when any succeeded, else `skipped`; the outputs of all instances, where the last
 * instance to end that wrote a name wins. An empty value is no value: GitHub's runner does not hand it on, so it
 * overrides nothing. `instances` are in the order in which they ended; none at all count as `skipped`.
 */
export function combineNeeds(instances: Iterable<EndedNeed>): EndedNeed {
  let result: Result = 'skipped';
  const outputs = new Map<string, string>();
  for (const instance of instances) {
    if (precedence.indexOf(instance.result) < precedence.indexOf(result)) result = instance.result;
    for (const [name, value] of instance.outputs) {
      if (value !== '') outputs.set(name, value);
    }
  }
  return { result, outputs };
}
