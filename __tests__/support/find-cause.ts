import type { FailureCause } from '../../src/model/failure-cause.ts';
import { CauseFinder } from '../../src/report/cause/cause-finder.ts';

/** The cause in the lines of an output, each without its `\n`; undefined when nothing in them marks a failure. */
export function findCause(lines: Iterable<string>): FailureCause | undefined {
  const finder = new CauseFinder();
  let number = 0;
  for (const line of lines) finder.push(line, (number += 1));
  return finder.end();
}
