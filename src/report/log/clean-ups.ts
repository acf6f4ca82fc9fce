import type { CloseCause } from '../../model/outcome.ts';
import type { RunReport } from '../run/run-report.ts';

/** Conditions that can be true although something failed; although a signal came after a failure; and although one came without any. */
const afterFailure = /\b(?:always|failure)\s*\(|!\s*(?:success|cancelled)\s*\(/i;
const afterSignalAndFailure = /\b(?:always|failure|cancelled)\s*\(|!\s*success\s*\(/i;
const afterSignal = /\b(?:always|cancelled)\s*\(|!\s*success\s*\(/i;

/** A string of an expression. One with doubled quotes in it matches as several, which is good enough. */
const quoted = /'[^']*'/g;

/**
 * What may start although the run is closed, for people: `clean-ups (if: always(), failure())`; undefined when no task is
 * left whose `if` could still be true. That matrices may be closed too is ignored.
 */
export function cleanUpsText(cause: CloseCause, report: RunReport): string | undefined {
  const signal = cause.kind === 'signal';
  if (cause.kind === 'matrix-fail-fast' || (signal && cause.noCleanUps !== undefined)) return undefined;
  const afterEither = report.counts.failure > 0 ? afterSignalAndFailure : afterSignal;
  const condition = signal ? afterEither : afterFailure;
  const left = [...report.tasks.values()].some(
    ({ task, attempts, ended }) =>
      ended === undefined &&
      attempts.length === 0 &&
      task.work.kind !== 'join' &&
      task.condition !== undefined &&
      condition.test(task.condition.replaceAll(quoted, "''")),
  );
  return left ? `clean-ups (if: always(), ${signal ? 'cancelled()' : 'failure()'})` : undefined;
}
