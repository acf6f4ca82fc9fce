import { TaskGraph } from '../../src/graph/task-graph.ts';
import type { Task } from '../../src/model/task.ts';
import { resultsJson } from '../../src/report/results/results.ts';
import type { MergeStart } from '../../src/run/shards/machines.ts';
import { mergeShards, type MergedShards } from '../../src/run/shards/merge-shards.ts';
import { type FoundShard, parseShard } from '../../src/run/shards/parse-shard.ts';
import { noCommonInputs } from './make-task.ts';
import { at, Story } from './story.ts';

const whole = { graph: 'g', times: 't', commit: 'c', rundag: '1.2.3' };

/** What a merge reads of runs that were shards of one whole, each from its own document. */
export function foundShards(stories: readonly Story[]): readonly FoundShard[] {
  return stories.map((story, place) => {
    const shard = {
      ...whole,
      index: place + 1,
      of: stories.length,
      attempt: 1,
      setUpSeconds: 30,
      holdsSecrets: () => false,
    };
    const parsed = parseShard(Buffer.from([...resultsJson(story.report(), { shard })].join('')), 'linux');
    if (parsed.kind === 'problem') throw new Error(parsed.problem);
    return { directory: `reports/${place + 1}`, report: parsed.report };
  });
}

/** The merge of the shards of these tasks. */
export function mergeOf(
  tasks: readonly Task[],
  found: readonly FoundShard[],
  start: MergeStart,
): MergedShards {
  const graph = { name: 'CI', tasks, pools: new Map(), cache: noCommonInputs };
  return mergeShards(graph, undefined, whole, found, start);
}

/** The run that merges shards, `seconds` after the start of the first, as far as their results are given. */
export function mergingStory(tasks: readonly Task[], stories: readonly Story[], seconds: number): Story {
  const merged = mergeOf(tasks, foundShards(stories), { at: at(seconds), attempt: 1 });
  const { machines, given } = merged;
  const story = new Story(tasks, { at: at(seconds), graph: new TaskGraph(tasks), machines });
  for (const { id } of tasks) {
    const one = given.get(id);
    if (one === undefined) continue;
    const { result, tolerated, from, files: givenFiles, elsewhere } = one;
    const because = { kind: 'given', from, seconds: one.seconds } as const;
    story.tell({
      type: 'task-ended',
      at: at(seconds),
      task: id,
      result,
      tolerated,
      because,
      givenFiles,
      elsewhere,
    });
  }
  return story;
}
