import { describe, expect, it } from 'vitest';
import type { MatrixGroup, Task } from '../../../src/model/task.ts';
import { cpuAdvice, cpuAdviceText } from '../../../src/report/findings/cpu-advice.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { renderCpuAdvice } from '../../../src/report/summary/summary-cpus.ts';
import { makeService } from '../../support/make-task.ts';
import { logOf } from '../../support/logs.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

/** A run on four CPUs. */
const fourCpus = { parallelism: 4, parallelismBecause: '4 usable CPUs' };

const usageOf = (cpuSeconds: number) => ({ usage: { cpuSeconds, peakBytes: 1e6 } });

/** A task that used so many CPUs for so many seconds, in a run with what differs. */
function used(
  cpus: number,
  seconds: number,
  { task = {}, run = {} }: { task?: Partial<Task>; run?: ConstructorParameters<typeof Story>[1] } = {},
): Story {
  return new Story([aTask('build', task)], { ...fourCpus, ...run })
    .runs(0, seconds, 'build', 0, usageOf(cpus * seconds))
    .finishes(seconds, 'success');
}

const textsOf = (story: Story): readonly string[] =>
  cpuAdvice(story.report()).map((advice) => cpuAdviceText(advice));

/** So many tasks one after another, each of 10 s; the later, the more CPUs they used. */
function many(count: number): Story {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const story = new Story(
    ids.map((id) => aTask(id)),
    { parallelism: 64, parallelismBecause: '64 usable CPUs' },
  );
  for (const [index, id] of ids.entries())
    story.runs(index * 10, index * 10 + 10, id, 0, usageOf((index + 3) * 10));
  return story.finishes(count * 10, 'success');
}

/** A task that failed twice: after 10 s, and after 20 s more, with so much CPU time. */
const failedTwice = (first: number, last: number): Story =>
  new Story([aTask('build')], fourCpus)
    .starts(0, 'build')
    .ends(10, 'build', anOutcome(exited(1), usageOf(first)), { retryInSeconds: 0 })
    .starts(10, 'build', { attempt: 2 })
    .ends(30, 'build', anOutcome(exited(1), usageOf(last)), { attempt: 2 })
    .has(30, 'build', 'failure');

const whole = (story: Story): string => renderSummary(story.report());

/** Hides `t6`. */
const mask = (text: string): string => text.replaceAll('t6', '***');

describe('the advice to state CPUs', () => {
  it('names a task that used clearly more than it holds, and the line to write', () => {
    expect(textsOf(used(3.5, 42))).toEqual([
      'build used 3.5 CPUs for 42.0 s and holds 1: write "cpus: 4" at dag.yml:1:1',
    ]);
  });

  it.each([
    [2.5, 'cpus: 3'],
    [2.95, 'cpus: 3'],
    [3, 'cpus: 3'],
    [3.05, 'cpus: 3'],
    [3.2, 'cpus: 4'],
    [4.02, 'cpus: 4'],
  ])('rounds %s CPUs up to the line "%s"', (cpus, line) => {
    expect(textsOf(used(cpus, 100))).toEqual([expect.stringContaining(`write "${line}"`)]);
  });

  it.each<readonly [string, Story]>([
    ['that used little more than it holds', used(2.4, 100)],
    ['that was short', used(3.5, 4.9)],
    ['that states its CPUs', used(3.5, 42, { task: { cpus: 1, cpusStated: true } })],
    ['that used more than the whole budget', used(3.5, 42, { run: { parallelism: 3 } })],
    ['that may borrow CPUs', used(3.5, 42, { run: { lendsCpus: true } })],
    ['that runs still', new Story([aTask('build')], fourCpus).starts(0, 'build')],
    ['of which nothing was measured', new Story([aTask('build')], fourCpus).runs(0, 42, 'build', 0)],
    ['that is a service', new Story([makeService('db')], fourCpus).runs(0, 42, 'db', 0, usageOf(147))],
    [
      'that is a join',
      new Story([aTask('all', { work: { kind: 'join' } })], fourCpus).has(42, 'all', 'success', {
        kind: 'join',
      }),
    ],
  ])('says nothing of a task %s', (_, story) => {
    expect(textsOf(story)).toEqual([]);
  });

  it('goes by the last attempt', () => {
    expect(textsOf(failedTwice(35, 20))).toEqual([]);
    expect(textsOf(failedTwice(10, 60))).toEqual([
      'build used 3.0 CPUs for 20.0 s and holds 1: write "cpus: 3" at dag.yml:1:1',
    ]);
  });

  it('names a matrix once, by the instance that used most', () => {
    const group: MatrixGroup = {
      key: 'unit',
      maxParallel: undefined,
      failFast: true,
      values: new Map(),
      index: 0,
      total: 3,
    };
    const instance = (id: string): Task => aTask(id, { key: 'unit', matrix: group });
    const story = new Story([instance('unit (1)'), instance('unit (2)'), instance('unit (3)')], fourCpus)
      .runs(0, 10, 'unit (1)', 0, usageOf(30))
      .runs(10, 30, 'unit (2)', 0, usageOf(72))
      .runs(30, 40, 'unit (3)', 0, usageOf(10));
    expect(textsOf(story)).toEqual([
      'unit (2 instances) used up to 3.6 CPUs for 20.0 s and holds 1: write "cpus: 4" at dag.yml:1:1',
    ]);
  });

  it('begins with the task that took most CPU time from others', () => {
    const story = new Story([aTask('short'), aTask('long')], fourCpus)
      .runs(0, 10, 'short', 0, usageOf(40))
      .runs(10, 110, 'long', 0, usageOf(250));
    expect(textsOf(story).map((text) => text.split(' ')[0])).toEqual(['long', 'short']);
  });
});

describe('the summary', () => {
  it('has it below what failed and above the table', () => {
    const story = new Story([aTask('build'), aTask('<b>bad')], fourCpus)
      .runs(0, 10, 'build', 1)
      .runs(10, 20, '<b>bad', 0, usageOf(35));
    const text = whole(story);
    const places = ['### Failed', '### More CPUs used than held', '### Tasks'].map((head) =>
      text.indexOf(head),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(text).toContain(
      '\n- &#60;b&#62;bad used 3.5 CPUs for 10.0 s. Write at dag.yml&#58;1&#58;1 `cpus: 4`\n',
    );
  });

  it('has nothing of it where there is nothing to say', () => {
    expect(whole(used(1, 42))).not.toContain('CPUs used than held');
  });

  it('names five, counts the others, and shows no secret', () => {
    const text = renderCpuAdvice(many(7).report(), mask);
    expect(text.match(/^- \S+/gmu)).toEqual(['- &#42;&#42;&#42;', '- t5', '- t4', '- t3', '- t2']);
    expect(text).toContain('_2 more tasks left out here: see `cpu-seconds` in `results.json`._');
    expect(renderCpuAdvice(many(5).report(), mask)).not.toContain('left out');
  });
});

describe('the log', () => {
  it('ends with it', async () => {
    expect((await logOf(used(3.5, 42))).slice(-3)).toEqual([
      '✓ CI succeeded: 1 task · 1 succeeded',
      '  42.0 s · sum of task times 42.0 s · CPU bound 10.5 s (4 CPUs) · critical path 42.0 s, the floor: build',
      '  build used 3.5 CPUs for 42.0 s and holds 1: write "cpus: 4" at dag.yml:1:1',
    ]);
  });

  it('names three, and counts the others', async () => {
    const lines = (await logOf(many(5))).slice(-4);
    expect(lines.map((line) => line.split(' used ')[0])).toEqual(['  t4', '  t3', '  t2', '  2 more tasks']);
    expect(lines.at(-1)).toBe('  2 more tasks used more CPUs than held: see cpu-seconds in results.json');
  });
});
