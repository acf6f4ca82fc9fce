import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { insightOf } from '../../src/insight/insight.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import { Partitioner } from '../../src/plan/shards/partition.ts';
import { taskCosts } from '../../src/plan/shards/task-costs.ts';
import { simulate } from '../../src/plan/simulate.ts';
import type { MachineAdvice } from '../../src/report/run/insight.ts';
import { htmlReport } from '../../src/report/html/html.ts';
import { renderSummary } from '../../src/report/summary/summary.ts';
import { readPage } from '../support/html-page.ts';
import { foundShards, mergeOf, mergingStory } from '../support/merged-story.ts';
import { anOutcome, aTask, at, exited, Story } from '../support/story.ts';

type Seconds = ReadonlyMap<TaskId, number>;

const cpus = 2;
const expectedOf = (seconds: Seconds) =>
  new Map(Array.from(seconds, ([id, one]) => [id, { seconds: one, isKnown: true }]));

/** A run of the tasks on one machine, as the plan would have it. */
function storyOf(
  tasks: readonly Task[],
  seconds: Seconds,
): { readonly story: Story; readonly makespan: number } {
  const { tasks: ran, makespan } = simulate(
    tasks,
    { cpus, pools: new Map(), expectedSeconds: (id) => seconds.get(id) },
    (id) => seconds.get(id) ?? 0,
  );
  const story = new Story(tasks, { parallelism: cpus });
  for (const { id, start, end, slot } of ran)
    story
      .starts(start, id, { slot })
      .ends(end, id, anOutcome(exited(0)), { slot })
      .has(end, id, 'success');
  return { story: story.finishes(makespan, 'success'), makespan };
}

const groundsOf = (tasks: readonly Task[], seconds: Seconds, setUpSeconds: number | undefined) => ({
  graph: new TaskGraph(tasks),
  machineCpus: cpus,
  pools: new Map(),
  freeMemoryBytes: undefined,
  expected: expectedOf(seconds),
  past: new Map(),
  setUpSeconds,
});

function machinesFor(
  tasks: readonly Task[],
  seconds: Seconds,
  setUpSeconds?: number,
): MachineAdvice | undefined {
  return insightOf(storyOf(tasks, seconds).story.report(), groundsOf(tasks, seconds, setUpSeconds))?.machines;
}

/** What each of several machines runs, and what is left for the merge. */
function partsOf(tasks: readonly Task[], seconds: Seconds, count: number): readonly (readonly Task[])[] {
  const costs = taskCosts(tasks, expectedOf(seconds));
  const partition = new Partitioner(new TaskGraph(tasks), costs).into(count);
  const part = (numbers: readonly number[]): readonly Task[] => {
    const ids = new Set(numbers.flatMap((number) => tasks[number]?.id ?? []));
    return tasks
      .filter(({ id }) => ids.has(id))
      .map(({ id, needs }) => aTask(id, { needs: needs.filter((need) => ids.has(need)) }));
  };
  return [
    ...Array.from({ length: count }, (_, shard) => part(partition.tasksOf(shard))),
    part(partition.rest),
  ];
}

/** A short task that 60 others need, of 10 s each. */
const wide = [aTask('build'), ...Array.from({ length: 60 }, (_, n) => aTask(`t${n}`, { needs: ['build'] }))];
const tens: Seconds = new Map(wide.map(({ id }) => [id, id === 'build' ? 2 : 10]));
const chain = Array.from({ length: 40 }, (_, n) => aTask(`t${n}`, { needs: n === 0 ? [] : [`t${n - 1}`] }));

describe('the advice on several machines', () => {
  it('says how long the run would take on them and what that costs, with the set-up of each and of the merge', () => {
    const found = machinesFor(wide, tens, 20);
    // 302 s on one machine: 20 + 302 s are six minutes begun.
    expect(found?.now).toEqual({ machines: 1, seconds: 322, billedMinutes: 6 });
    expect(found?.setUp).toEqual({ seconds: 20, isMeasured: true });
    // 30 tests each, two at a time, after the build: 152 s; three minutes begun for each, and one for the merge.
    expect(found?.tried[0]).toEqual({ machines: 2, seconds: 20 + 152 + 20, billedMinutes: 3 + 3 + 1 });
    const { advised } = found ?? {};
    expect(found?.tried).toContainEqual(advised);
    expect(advised?.seconds).toBeLessThan(200);
  });

  it('is 30 s of set-up where it is not known', () => {
    expect(machinesFor(wide, tens)?.setUp).toEqual({ seconds: 30, isMeasured: false });
  });

  it('is none for a short run, and none where no machine helps', () => {
    expect(machinesFor(wide, new Map([...tens].map(([id]) => [id, 1])))).toBeUndefined();
    const alone = machinesFor(chain, new Map(chain.map(({ id }) => [id, 10])));
    expect(alone?.advised).toBeUndefined();
    expect(alone?.tried.length).toBeGreaterThan(0);
  });

  it('is never a number that its own simulation does not show to be faster, and foretells what the parts take', () => {
    const graphs = fc.array(
      fc.record({ seconds: fc.integer({ min: 20, max: 120 }), needs: fc.array(fc.nat(), { maxLength: 1 }) }),
      { minLength: 10, maxLength: 30, size: 'max' },
    );
    let advisedIn = 0;
    fc.assert(
      fc.property(graphs, fc.integer({ min: 0, max: 60 }), (rows, setUp) => {
        const tasks = rows.map(({ needs }, n) =>
          aTask(`t${n}`, { needs: n === 0 ? [] : [...new Set(needs.map((need) => `t${need % n}`))] }),
        );
        const seconds: Seconds = new Map(rows.map((row, n) => [`t${n}`, row.seconds]));
        const found = machinesFor(tasks, seconds, setUp);
        const { makespan } = storyOf(tasks, seconds);
        for (const one of found?.tried ?? []) {
          const lengths = partsOf(tasks, seconds, one.machines).map((part) =>
            part.length === 0 ? 0 : storyOf(part, seconds).makespan,
          );
          const merge = lengths.pop() ?? 0;
          expect(one.seconds).toBeCloseTo(setUp + Math.max(...lengths) + setUp + merge, 3);
        }
        if (found?.advised === undefined) return;
        advisedIn += 1;
        expect(found.tried).toContainEqual(found.advised);
        expect(found.advised.seconds).toBeLessThanOrEqual(0.8 * (setUp + makespan) + 1e-6);
      }),
      { numRuns: 100 },
    );
    expect(advisedIn).toBeGreaterThan(10);
  });

  it('is told in the summary and the page with the lines to paste, and for a long run why it is none', () => {
    const grounds = groundsOf(wide, tens, 20);
    const { story } = storyOf(wide, tens);
    const report = story.report();
    const summary = renderSummary({ ...report, insight: insightOf(report, grounds) });
    const told =
      /\*\*On (\d+) machines&#58; (.*) instead of 5 min 22 s, (\d+) billed minutes instead of 6&#59; 20\.0 s of set-up on each is in it, as measured in this run\.\*\*/u.exec(
        summary,
      );
    const [, count = '0', shorter] = told ?? [];
    expect([count, shorter]).toEqual(['3', '2 min 22 s']);
    const numbers = Array.from({ length: Number(count) }, (_, place) => place + 1).join(', ');
    expect(summary).toContain(`matrix: { shard: [${numbers}] }`);
    expect(summary).toContain(`with: { shard: '\${{ matrix.shard }}/${count}', report-directory: report }`);
    const page = readPage([...htmlReport({ ...report, insight: insightOf(report, grounds) })].join('')).text;
    expect(page).toContain('On 3 machines: 2 min 22 s instead of 5 min 22 s');
    expect(page).toContain(`matrix: { shard: [${numbers}] }`);
    const tenEach = new Map(chain.map(({ id }) => [id, 10]));
    const one = storyOf(chain, tenEach).story.report();
    const none = renderSummary({ ...one, insight: insightOf(one, groundsOf(chain, tenEach, 20)) });
    expect(none).toContain('More machines do not pay&#58; on 2 it would take');
    expect(none).toContain('no machine makes the critical path of 6 min 40 s shorter');
    expect(none).not.toContain('matrix:');
    const plain = readPage(
      [...htmlReport({ ...one, insight: insightOf(one, groundsOf(chain, tenEach, 20)) })].join(''),
    );
    expect(plain.text).toContain('More machines do not pay: on 2 it would take');
    expect(plain.text).not.toContain('matrix:');
  });
});

describe('the insight into a merged run', () => {
  const count = 3;
  const stories = partsOf(wide, tens, count)
    .slice(0, count)
    .map((part) => storyOf(part, tens).story);

  it('is about all of its machines', () => {
    const report = mergingStory(wide, stories, 160).finishes(161, 'success').report();
    const insight = insightOf(report, groundsOf(wide, tens, undefined));
    const [idle, lengths] = [
      insight?.idle,
      report.machines.map(({ startedAt, endedAt }) => endedAt - startedAt),
    ];
    expect(lengths).toEqual([102_000, 102_000, 102_000]);
    // While each builds, its second CPU waits.
    expect(idle).toEqual({
      seconds: 3 * 2,
      ofSeconds: 3 * 2 * 102,
      reasons: [{ why: { kind: 'needs' }, seconds: 6 }],
    });
    expect(insight?.simulated).toMatchObject({ kind: 'simulated', seconds: 102 + 58 });
    expect(insight?.machines?.now).toEqual({
      machines: 3,
      seconds: 30 + 102 + 30 + 1,
      billedMinutes: 3 * 3 + 1,
    });
    expect(insight?.machines?.setUp).toEqual({ seconds: 30, isMeasured: true });
    expect(insight?.machines?.tried[0]).toEqual({ machines: 1, seconds: 30 + 302, billedMinutes: 6 });
    const summary = renderSummary({ ...report, insight });
    expect(summary).toContain('2 min 41 s on 3 machines of 2 CPUs, and the merge on 2');
  });

  it('has nothing to read but reports', () => {
    expect(mergeOf(wide, foundShards(stories), { at: at(160), attempt: 1 }).problems).toEqual([]);
  });
});
