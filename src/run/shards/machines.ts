import type { AttemptElsewhere, Instant, MachineElsewhere } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import { formatDuration } from '../../report/words/duration.ts';
import type { FoundShard } from './parse-shard.ts';
import { shardName } from './shard-number.ts';

/** When and in which attempt of the workflow run the merge began to read the reports. */
export interface MergeStart {
  readonly at: Instant;
  readonly attempt: number;
}

/** A report with what its machine is called. */
export interface NamedShard extends FoundShard {
  readonly name: string;
}

/** Machines on the clock of the merge, and what there is to say about that. */
export interface PlacedMachines {
  readonly machines: readonly MachineElsewhere[];
  readonly notes: readonly string[];
}

/** No run of a workflow has jobs so far apart that started together, in milliseconds: with a larger difference a clock says nothing. */
const farthest = 24 * 3600 * 1000;

/** No job runs longer, in milliseconds: GitHub ends one after five days. Where a report tells of more, its clock was set meanwhile. */
const longest = 5 * farthest;

/** No attempt of a workflow run is longer ago, in milliseconds: GitHub runs nothing again after 30 days. */
const longestAgo = 30 * farthest + longest;

/** A smaller difference of two clocks is not worth a word, in milliseconds. */
const negligible = 1000;

/** What reports call the machines: by their shards, and by their directories too where several are of one shard. */
export function named(shards: readonly FoundShard[]): readonly NamedShard[] {
  const counts = new Map<string, number>();
  for (const { report } of shards) counts.set(shardName(report), (counts.get(shardName(report)) ?? 0) + 1);
  return shards.map((shard) => {
    const name = shardName(shard.report);
    return { ...shard, name: counts.get(name) === 1 ? name : `${name} (${shard.directory})` };
  });
}

/**
 * The machines in the order of their shards, their times moved to where they must have been by the clock of the merge. Their clocks are believed as far as
 * that is possible: a report that can be read was written before. What ran in an earlier attempt of the workflow run, or by a clock
 * that is a day off, is shown as if it had begun with the others.
 */
export function placeMachines(found: readonly NamedShard[], merge: MergeStart): PlacedMachines {
  const shards = found.map(ofPossibleLength);
  const notes: string[] = [];
  const newest = shards.reduce((most, { report }) => Math.max(most, report.attempt), 0);
  const isBelieved = ({ report }: FoundShard): boolean =>
    report.attempt === newest && Math.abs(merge.at - report.startedAt) < farthest;
  const believed = shards.filter(isBelieved).map(({ report }) => report);
  const lastEnd = believed.reduce((last, { endedAt }) => Math.max(last, endedAt), 0);
  // Between two attempts of a workflow run nobody works.
  const together = newest < merge.attempt && believed.length > 0 ? Math.max(0, merge.at - lastEnd) : 0;
  const start = believed.reduce((first, { startedAt }) => Math.min(first, startedAt + together), Infinity);
  const machines = shards.map((shard): MachineElsewhere => {
    const { report, name } = shard;
    const length = report.endedAt - report.startedAt;
    const asSaid = isBelieved(shard) ? report.startedAt + together : Math.min(start, merge.at - length);
    const startedAt = Math.min(asSaid, merge.at - length);
    if (!isBelieved(shard)) notes.push(`merge: ${name} ran at another time: ${asIf}`);
    else if (asSaid - startedAt > negligible)
      notes.push(
        `merge: the clock of ${name} is ${formatDuration((asSaid - startedAt) / 1000)} ahead of this one, or more: its times are shown so much earlier`,
      );
    const by = Math.floor(startedAt - report.startedAt);
    const isEarlier = report.attempt < merge.attempt && by > 0 && by <= longestAgo;
    return moved(shard, by, isEarlier ? by : undefined);
  });
  return { machines, notes };
}

const asIf = 'its times are shown as if it had started with the others';

function ofPossibleLength(shard: NamedShard): NamedShard {
  const { report } = shard;
  return { ...shard, report: { ...report, endedAt: Math.min(report.endedAt, report.startedAt + longest) } };
}

function moved(
  { report, name, directory }: NamedShard,
  by: number,
  shownLater: number | undefined,
): MachineElsewhere {
  const attempts = new Map<TaskId, readonly AttemptElsewhere[]>();
  for (const [id, task] of report.tasks)
    if (task.attempts.length > 0)
      attempts.set(
        id,
        task.attempts.map(({ attempt, slot, startedAt, endedAt, outcome }) => ({
          attempt,
          slot,
          // No attempt lies outside of its machine's time, whatever a report says.
          startedAt: within(report, startedAt) + by,
          endedAt: within(report, endedAt) + by,
          outcome,
        })),
      );
  const { cpus, startedAt, endedAt, setUpSeconds } = report;
  return {
    name,
    directory,
    cpus,
    startedAt: startedAt + by,
    endedAt: endedAt + by,
    shownLater,
    setUpSeconds,
    attempts,
  };
}

function within(
  { startedAt, endedAt }: Pick<MachineElsewhere, 'startedAt' | 'endedAt'>,
  at: Instant,
): Instant {
  return Math.min(endedAt, Math.max(startedAt, at));
}
