import { now } from '../../host/clock.ts';
import { setUpSecondsBefore } from '../../host/machine/job-start.ts';
import type { ExpectedTime, Graph, TaskId } from '../../model/task.ts';
import { rundagVersion } from '../../host/rundag-version.ts';
import { withCommas } from '../../model/with-commas.ts';
import type { ShardOfRun } from '../../report/results/shard-json.ts';
import { counted } from '../../report/words/words.ts';
import { basisOf } from '../../run/history/basis.ts';
import { SecretValues } from '../../run/history/secret-values.ts';
import { findShards } from '../../run/shards/find-shards.ts';
import type { Whole } from '../../run/shards/agreement.ts';
import { type MergedShards, mergeShards } from '../../run/shards/merge-shards.ts';
import { shardName, type ShardNumber } from '../../run/shards/shard-number.ts';
import { GraphPartitioner } from '../../run/shards/shard-of.ts';
import { stepEnvironment } from '../../run/task/environment.ts';
import { planShards, type ShardPlan } from './shard-plan.ts';
import { conflictIn, type ShardSettings } from './shard-settings.ts';

/** Where the parts of a graph are run. */
export interface WholePlace {
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute; patterns of report directories start here. */
  readonly base: string;
  /** The directory of the tasks, from there. */
  readonly directory: string;
  readonly targets: readonly string[];
}

type Expected = ReadonlyMap<TaskId, ExpectedTime> | undefined;

/** A run as one of several parts of a graph, or the plan of all parts, or their merge. */
export class Sharding {
  readonly #whole: Graph;
  readonly #settings: ShardSettings;
  readonly #place: WholePlace;
  #times = '';

  constructor(whole: Graph, settings: ShardSettings, place: WholePlace) {
    this.#whole = whole;
    this.#settings = settings;
    this.#place = place;
  }

  /** What is wrong with the settings; undefined when nothing is. */
  get problem(): string | undefined {
    return conflictIn(this.#settings);
  }

  /** What this run has to do, by what is expected of the tasks of the whole. */
  partOf(expected: Expected): Graph {
    const { shard } = this.#settings;
    if (shard === undefined) return this.#whole;
    const partitioner = new GraphPartitioner(this.#whole, expected);
    this.#times = partitioner.times;
    return partitioner.part(partitioner.into(shard.of).tasksOf(shard.index - 1));
  }

  /** Which part of the whole these tasks are, where the run is one: its log is read beside those of the others. */
  notesOn({ tasks }: Graph): readonly string[] {
    const { shard } = this.#settings;
    if (shard === undefined) return [];
    const whole = counted(this.#whole.tasks.length, 'task');
    return [`${shardName(shard)}: ${withCommas(tasks.length)} of the ${whole} of the whole graph`];
  }

  /** How the graph is to be divided; undefined when that is not what was asked. */
  plan(expected: Expected, cpus: number): ShardPlan | undefined {
    const { shards } = this.#settings;
    return shards === undefined ? undefined : planShards(this.#whole, expected, shards, cpus);
  }

  /** What the parts found out that are to be merged; undefined when that is not what was asked. `before` is what an earlier attempt gives to the merge. */
  merged(expected: Expected, before: ReadonlySet<TaskId>): MergedShards | undefined {
    const { merge } = this.#settings;
    if (merge === undefined) return undefined;
    const { shards, problems, notes } = findShards(merge, this.#place.base);
    const merged = mergeShards(this.#whole, expected, this.#commons(), shards, {
      at: now(),
      attempt: this.#attempt,
      before,
    });
    return {
      ...merged,
      problems: [...problems, ...merged.problems],
      notes: [...notes, ...merged.notes],
    };
  }

  /** Which part this run is, once it is known what it has to do; undefined when it is none. */
  get ofRun(): ShardOfRun | undefined {
    const { shard } = this.#settings;
    return shard && this.#factsOf(shard);
  }

  #factsOf(shard: ShardNumber): ShardOfRun {
    const { environment } = this.#place;
    const secrets = new SecretValues(stepEnvironment(environment, process.platform));
    return {
      ...shard,
      ...this.#commons(),
      times: this.#times,
      attempt: this.#attempt,
      setUpSeconds: setUpSecondsBefore(now(), environment),
      holdsSecrets: (files) => secrets.areIn(files),
    };
  }

  /** The attempt of the workflow run, from 1. */
  get #attempt(): number {
    return Number(this.#place.environment['GITHUB_RUN_ATTEMPT']) || 1;
  }

  /** What all parts of the whole have in common. */
  #commons(): Whole {
    const { environment, directory, targets } = this.#place;
    return {
      graph: basisOf(this.#whole, [directory, ...targets]),
      commit: environment['GITHUB_SHA'] ?? '',
      rundag: rundagVersion,
    };
  }
}
