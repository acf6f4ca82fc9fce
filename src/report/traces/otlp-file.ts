import type { RunReport } from '../run/run-report.ts';
import type { MaskOptions } from '../secrets/mask.ts';
import { tracedTasks } from '../trace/traced-tasks.ts';
import { otlpDocument, spansOf, type TraceSource } from './otlp.ts';

/**
 * The run as a file of OTLP in pieces: one document in one line, as collectors read files, and as it can be posted to one. Of very many tasks it
 * has those of `trace.json`, and the run's span counts all.
 */
export function* otlpFile(
  report: RunReport,
  source: TraceSource,
  options: MaskOptions = {},
): Generator<string> {
  const traced = new Set(tracedTasks(report));
  const run = new Map(source.run);
  const leftOut = report.tasks.size - traced.size;
  if (leftOut > 0) run.set('rundag.tasks.left_out', String(leftOut));
  const spans = spansOf(report, { ...source, run }, options, (task) => traced.has(task));
  yield* otlpDocument(spans, source, options);
}
