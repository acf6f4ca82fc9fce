import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../../src/model/outcome.ts';
import type { ExpectedTime, Graph, TaskId } from '../../../src/model/task.ts';
import { withNeededFiles } from '../../../src/run/history/needed-files.ts';
import { mergeShards } from '../../../src/run/shards/merge-shards.ts';
import type { FoundShard, ShardTask } from '../../../src/run/shards/parse-shard.ts';
import type { ShardNumber } from '../../../src/run/shards/shard-number.ts';
import { GraphPartitioner } from '../../../src/run/shards/shard-of.ts';
import { CheckedRun, seededRandom, type TaskEnd } from '../../support/checked-run.ts';
import { expectedEnds } from '../../support/expected-ends.ts';
import { noCommonInputs } from '../../support/make-task.ts';
import { withGiven } from '../../support/random-given.ts';
import { aMachine, aMergeStart, anAttemptElsewhere } from '../../support/shard-reports.ts';
import { type RandomPlan, randomPlans } from '../../support/random-plan.ts';

type Expected = ReadonlyMap<TaskId, ExpectedTime> | undefined;

const whole = { graph: 'g', commit: 'c', rundag: aMachine.rundag };
const quiet = { signal: 0, scarceMemory: false };

const graphOf = ({ tasks, policy }: RandomPlan): Graph => ({
  name: 'random',
  tasks,
  pools: policy.pools,
  cache: noCommonInputs,
});

/** What a machine knows of times: nothing, or something, which may be something else than others know. */
const knowledge = fc.option(fc.array(fc.nat(60), { minLength: 25, maxLength: 25 }), { nil: undefined });

const expectedOf = ({ tasks }: RandomPlan, seconds: readonly number[] | undefined): Expected =>
  seconds && new Map(tasks.map(({ id }, place) => [id, { seconds: seconds[place] ?? 0, isKnown: true }]));

/** What a shard runs that divides the graph by these times. */
function shardPart(graph: Graph, expected: Expected, { index, of }: ShardNumber): Graph {
  const partitioner = new GraphPartitioner(graph, expected);
  return partitioner.part(partitioner.into(of).tasksOf(index - 1));
}

const timesOf = (graph: Graph, expected: Expected): string => new GraphPartitioner(graph, expected).times;

function ends(plan: RandomPlan, seed: number): ReadonlyMap<TaskId, TaskEnd> {
  const run = new CheckedRun(plan, quiet, seededRandom(seed));
  run.run();
  return run.ends;
}

const onShard = ({ result, tolerated, because }: TaskEnd): ShardTask => ({
  result,
  tolerated,
  how: '',
  seconds: 1,
  attempts: because.kind === 'ran' ? [anAttemptElsewhere()] : [],
  name: undefined,
  files: noTaskFiles,
});

const plain = (results: ReadonlyMap<TaskId, TaskEnd>): unknown =>
  [...results]
    .map(([id, { result, tolerated }]) => [id, result, tolerated])
    .toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));

const cases = fc.record({
  plan: randomPlans({ services: false, limits: false }),
  shards: fc.integer({ min: 1, max: 16 }),
  seed: fc.integer(),
});

describe('the merge of all shards of a random graph', { timeout: 120_000 }, () => {
  it.each([
    ['planned from the same times', fc.array(knowledge, { minLength: 1, maxLength: 1 })],
    ['planned from different times', fc.array(knowledge, { minLength: 17, maxLength: 17 })],
  ])('gives each task the one result that a single run gives it: %s', (_name, knowledges) => {
    fc.assert(
      fc.property(cases, knowledges, ({ plan, shards, seed }, known) => {
        const graph = graphOf(plan);
        const expectedBy = (machine: number): Expected => expectedOf(plan, known[machine % known.length]);
        const found: FoundShard[] = [];
        for (let index = 1; index <= shards; index += 1) {
          const part = shardPart(graph, expectedBy(index), { index, of: shards });
          const ended = ends({ ...plan, tasks: part.tasks }, seed + index);
          const tasks = new Map(Array.from(ended, ([id, end]) => [id, onShard(end)]));
          const times = timesOf(graph, expectedBy(index));
          const report = { index, of: shards, ...whole, ...aMachine, times, attempt: 1, tasks };
          found.push({ directory: `reports/${index}`, report });
        }
        const merged = mergeShards(graph, expectedBy(0), whole, found, aMergeStart);
        expect(merged.problems).toEqual([]);
        const ran = new Set(found.flatMap(({ report }) => Array.from(report.tasks.keys())));
        const times = new Set(found.map(({ report }) => report.times));
        const again = plan.tasks.filter(
          ({ id, work }) => ran.has(id) && work.kind !== 'join' && !merged.given.has(id),
        );
        // What a shard ran runs here only for the files of a task that was left between shards which divided differently.
        expect(times.size > 1 || again.length === 0).toBe(true);
        const left = new Set(plan.tasks.filter(({ id }) => !ran.has(id)).map(({ id }) => id));
        const forFiles = withNeededFiles(plan.tasks, left);
        for (const { id } of again) expect(forFiles.has(id)).toBe(true);
        for (const id of merged.given.keys()) expect(ran.has(id)).toBe(true);
        const nothing = { found: new Map<never, never>(), lookedUp: new Set<never>() };
        const result = ends(withGiven(plan, { known: merged.given, ...nothing }), seed);
        expect(plain(result)).toEqual(plain(expectedEnds(plan)));
      }),
      { numRuns: 500 },
    );
  });

  it('runs a task on two shards only where each of them needs it', () => {
    fc.assert(
      fc.property(cases, knowledge, ({ plan, shards }, seconds) => {
        const graph = graphOf(plan);
        const expected = expectedOf(plan, seconds);
        const parts = Array.from(
          { length: shards },
          (_, place) => shardPart(graph, expected, { index: place + 1, of: shards }).tasks,
        );
        for (const { id } of plan.tasks) {
          const there = parts.filter((part) => part.some((task) => task.id === id));
          const unneeded = there.filter((part) => !part.some(({ needs }) => needs.includes(id)));
          expect(there.length === 1 || unneeded.length === 0).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('fails what a missing shard should have run, and nothing that another one ran', () => {
    fc.assert(
      fc.property(cases, knowledge, fc.nat(), ({ plan, shards, seed }, seconds, lostAt) => {
        fc.pre(shards > 1);
        const graph = graphOf(plan);
        const expected = expectedOf(plan, seconds);
        const lost = 1 + (lostAt % shards);
        const times = timesOf(graph, expected);
        const partsOf = (index: number): Graph => shardPart(graph, expected, { index, of: shards });
        const found = Array.from({ length: shards }, (_, place) => place + 1)
          .filter((index) => index !== lost)
          .map((index) => {
            const ended = ends({ ...plan, tasks: partsOf(index).tasks }, seed);
            const tasks = new Map(Array.from(ended, ([id, end]) => [id, onShard(end)]));
            return {
              directory: `${index}`,
              report: { index, of: shards, ...whole, ...aMachine, times, attempt: 1, tasks },
            };
          });
        const { given, problems } = mergeShards(graph, expected, whole, found, aMergeStart);
        const ran = new Set(found.flatMap(({ report }) => Array.from(report.tasks.keys())));
        const failed = [...given].filter(([, { from }]) => from.kind === 'lost').map(([id]) => id);
        const onlyThere = partsOf(lost).tasks.filter(({ id, work }) => work.kind !== 'join' && !ran.has(id));
        expect(failed).toEqual(onlyThere.map(({ id }) => id));
        expect(problems).toHaveLength(1);
        expect(problems[0]).toContain(`shard ${lost}/${shards}`);
      }),
      { numRuns: 300 },
    );
  });
});
