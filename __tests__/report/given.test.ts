import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { type GivenFrom, noTaskFiles, type Result } from '../../src/model/outcome.ts';
import { annotationsOf } from '../../src/report/annotations/annotations.ts';
import { runStartedText, taskEndedText } from '../../src/report/log/log-lines.ts';
import { resultsJson } from '../../src/report/results/results.ts';
import { renderSummary } from '../../src/report/summary/summary.ts';
import { verdictText } from '../../src/report/words/closing-words.ts';
import { escapeMarkdown } from '../../src/report/words/escape.ts';
import { givenSentence, givenText, givenWords } from '../../src/report/words/given-words.ts';
import { hintText } from '../../src/report/words/task-words.ts';
import { rowsOf } from '../support/markdown.ts';
import { aTask, at, Story, taskOf } from '../support/story.ts';

const attempt: GivenFrom = { kind: 'earlier-attempt', attempt: 1 };
const unchanged: GivenFrom = { kind: 'unchanged', since: 'run 12' };
const shard: GivenFrom = { kind: 'elsewhere', where: 'shard 2/4' };

/** `install` ran; the results of `lint`, `build` and `unit` are given; nobody needed `db`. */
function story(): Story {
  const ids = ['install', 'lint', 'build', 'unit', 'db'];
  const told = new Story(ids.map((id) => aTask(id, { at: { file: 'dag.yml', line: 7, column: 3 } })));
  const given = (task: string, result: Result, from: GivenFrom, tolerated = false): void =>
    void told.tell({
      type: 'task-ended',
      at: at(1),
      task,
      result,
      tolerated,
      because: { kind: 'given', from, seconds: 30 },
      givenFiles: {
        ...noTaskFiles,
        outputs: new Map([['of', task]]),
        summary: task === 'build' ? '12 modules' : '',
      },
    });
  told.runs(0, 1, 'install', 0);
  given('lint', 'success', attempt);
  given('build', 'success', unchanged);
  given('unit', 'failure', shard);
  return told.has(1, 'db', 'success', { kind: 'unused' }).finishes(2, 'failure');
}

const sources = '1 from attempt 1, 1 unchanged since run 12, 1 from shard 2/4; sum of task times 1 min 30 s';

describe('the words for a given result', () => {
  it.each<[GivenFrom, Result, string]>([
    [attempt, 'success', 'given: passed in attempt 1'],
    [attempt, 'failure', 'given: failed in attempt 1'],
    [unchanged, 'success', 'given: unchanged since run 12'],
    [shard, 'skipped', 'was skipped on shard 2/4'],
    [shard, 'cancelled', 'was cancelled on shard 2/4'],
  ])('say from where it is known: %j %s', (from, result, text) => {
    expect(givenText(from, result)).toBe(text);
  });

  it('count them by where they come from, with the time that they took where it is known', () => {
    expect(givenSentence(givenWords([], 3))).toBeUndefined();
    expect(givenSentence(givenWords([{ from: attempt }], 1))).toBe(
      '1 of 1 result is given: 1 from attempt 1',
    );
    expect(givenSentence(givenWords([{ from: attempt, seconds: 30 }], 2))).toBe(
      '1 of 2 results is given: 1 from attempt 1; task time 30.0 s',
    );
    // Of none of the sources alone, also not of the last, and not of what is lost.
    const lost = { kind: 'lost', where: 'shard 1/4' } as const;
    expect(
      givenWords([{ from: shard, seconds: 4 }, { from: shard, seconds: 3 }, { from: lost }], 3)?.sources,
    ).toBe('2 from shard 2/4, 1 lost with shard 1/4; sum of task times 7.0 s');
    const notes = [{ from: attempt }, { from: shard, seconds: 4 }, { from: attempt, seconds: 0.5 }];
    expect(givenSentence(givenWords(notes, 2000))).toBe(
      '3 of 2,000 results are given: 2 from attempt 1, 1 from shard 2/4; sum of task times 4.5 s',
    );
  });

  it('name five sources and count the others', () => {
    const notes = Array.from({ length: 9 }, (_, index) => ({
      from: { kind: 'elsewhere', where: `shard ${index + 1}/9` } as const,
    }));
    expect(givenWords(notes, 9)?.sources).toMatch(/^1 from shard 1\/9, .*1 from shard 5\/9 and 4 more$/u);
  });
});

describe('a run in which results are given', () => {
  it('says so in the line that it starts with, as far as they are known then', () => {
    const tasks = [aTask('a'), aTask('b')];
    const graph = new TaskGraph(tasks);
    const { events } = new Story(tasks, { graph, given: [{ from: attempt }] });
    const [started] = events;
    expect(started?.type === 'run-started' && runStartedText(started)).toBe(
      'CI: 2 tasks, 2 at a time (2 usable CPUs) · 1 of 2 results is given: 1 from attempt 1',
    );
  });

  it('says so in its verdict', () => {
    expect(verdictText(story().report())).toBe(
      `CI failed: 5 tasks · 4 succeeded, 1 failed · 3 of 5 results are given: ${sources}`,
    );
  });

  it('says so in the first line of the summary, and of each task in the table', () => {
    const summary = renderSummary(story().report());
    const lines = summary.split('\n');
    expect(lines[0]).toBe('## ❌ CI failed: 1 of 5 tasks failed, 4 succeeded, 3 of 5 results are given');
    expect(lines[4]).toBe(`**Given:** ${escapeMarkdown(sources)}`);
    expect(rowsOf(summary).map((row) => [row[0], row[1], row[6]])).toEqual([
      ['install', '✅ success', ''],
      ['lint', '✅ success', 'given&#58; passed in attempt 1'],
      ['build', '✅ success', 'given&#58; unchanged since run 12'],
      ['unit', '❌ failure', 'failed on shard 2&#47;4'],
      ['db', '✅ success', 'not started&#58; the results of all tasks that need it are given'],
    ]);
  });

  it('shows what the tasks wrote for the summary where they ran', () => {
    expect(renderSummary(story().report())).toContain('### build\n\n12 modules');
  });

  it('has a line for each of them in the log', () => {
    const lines = ['lint', 'build', 'unit', 'db'].map((id) => taskEndedText(taskOf(story().report(), id)));
    expect(lines).toEqual([
      'lint · given: passed in attempt 1',
      'build · given: unchanged since run 12',
      'unit · failed on shard 2/4',
      'db · not started: the results of all tasks that need it are given',
    ]);
  });

  it('says of one that was forgiven where it ran that it failed there', () => {
    const told = new Story([aTask('a')]).has(1, 'a', 'success', { kind: 'given', from: shard }, true);
    const task = taskOf(told.report(), 'a');
    expect(taskEndedText(task)).toBe('a · failed on shard 2/4, tolerated (continue-on-error)');
    expect(hintText(task)).toBeUndefined();
  });

  it('says of one that was skipped there that it was, once', () => {
    const told = new Story([aTask('a')]).has(1, 'a', 'skipped', { kind: 'given', from: shard });
    expect(taskEndedText(taskOf(told.report(), 'a'))).toBe('a · was skipped on shard 2/4');
  });

  it('has its failures among the annotations', () => {
    expect(annotationsOf(story().report())).toMatchObject([
      { level: 'error', message: 'unit failed: failed on shard 2/4' },
    ]);
  });

  it('has in results.json from where each result is known, and what the task wrote there', () => {
    const document: unknown = JSON.parse([...resultsJson(story().report())].join(''));
    expect(document).toMatchObject({
      run: { given: `3 of 5 results are given: ${sources}`, 'critical-path': { tasks: ['install'] } },
      tasks: [
        { id: 'install', because: 'ran', given: null },
        {
          id: 'lint',
          because: 'given',
          given: { because: 'earlier-attempt', attempt: 1, seconds: 30 },
          seconds: 0,
          attempts: [],
          outputs: { of: 'lint' },
        },
        { id: 'build', given: { because: 'unchanged', since: 'run 12', seconds: 30 } },
        { id: 'unit', given: { because: 'elsewhere', where: 'shard 2/4', seconds: 30 }, result: 'failure' },
        { id: 'db', because: 'unused', given: null },
      ],
    });
  });

  it('masks where they come from', () => {
    const masker = { mask: (text: string) => text.replaceAll('run 12', '***') };
    const options = { masker };
    const text =
      [...resultsJson(story().report(), options)].join('') + renderSummary(story().report(), options);
    expect(text).not.toContain('run 12');
    expect(text).toContain('unchanged since ***');
  });
});
