import type { CloseCause } from '../model/outcome.ts';
import type { RunReport } from './run-report.ts';

/** A condition that can be true although something failed, and one that can be although the run is being cancelled. */
const afterFailure = /\b(?:always|failure)\s*\(|!\s*(?:success|cancelled)\s*\(/i;
const afterSignal = /\b(?:always|failure|cancelled)\s*\(|!\s*success\s*\(/i;

/**
 * What may start although the run is closed, for people: `clean-ups (if: always(), failure())`; undefined when no task is
 * left whose `if` could still be true. Matrices, which keep theirs too from starting, are not asked about.
 */
export function cleanUpsText(cause: CloseCause, report: RunReport): string | undefined {
  const signal = cause.kind === 'signal';
  if (cause.kind === 'matrix-fail-fast' || (signal && cause.noCleanUps !== undefined)) return undefined;
  const condition = signal ? afterSignal : afterFailure;
  const left = [...report.tasks.values()].some(
    ({ task, attempts, ending }) =>
      ending === undefined &&
      attempts.length === 0 &&
      task.work.kind !== 'join' &&
      task.condition !== undefined &&
      condition.test(task.condition),
  );
  return left ? `clean-ups (if: always(), ${signal ? 'cancelled()' : 'failure()'})` : undefined;
}
