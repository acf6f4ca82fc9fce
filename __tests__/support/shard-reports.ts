import { type AttemptElsewhere, type AttemptOutcome, noTaskFiles } from '../../src/model/outcome.ts';
import type { ShardReport } from '../../src/run/shards/parse-shard.ts';
import { anOutcome, exited } from './story.ts';

/** What a machine says of itself, where a test does not care. */
export const aMachine: Pick<
  ShardReport,
  'times' | 'rundag' | 'cpus' | 'startedAt' | 'endedAt' | 'setUpSeconds'
> = {
  times: 't',
  rundag: '1.2.3',
  cpus: 2,
  startedAt: 1_000_000,
  endedAt: 1_060_000,
  setUpSeconds: undefined,
};

/** When a merge starts that reads reports of such machines. */
export const aMergeStart = { at: 1_100_000, attempt: 1 };

/** The first attempt of a task elsewhere, from 10 s to 12 s after the start of `aMachine`. */
export function anAttemptElsewhere(code = 0, outcome: Partial<AttemptOutcome> = {}): AttemptElsewhere {
  return {
    attempt: 1,
    slot: 0,
    startedAt: aMachine.startedAt + 10_000,
    endedAt: aMachine.startedAt + 12_000,
    outcome: anOutcome(exited(code), { files: noTaskFiles, ...outcome }),
  };
}
