import { describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../src/model/outcome.ts';
import {
  failedOutput,
  failedOutputLength,
  tasksOutput,
  tasksOutputLength,
} from '../../src/report/results/outputs.ts';
import type { BoundedOutput } from '../../src/report/results/outputs.ts';
import { aTask, anOutcome, at, exited, retries, Story } from '../support/story.ts';

const withOutputs = (...pairs: readonly (readonly [string, string])[]) => ({
  files: { ...noTaskFiles, outputs: new Map(pairs) },
});

function objectOf(text: string): object {
  const value: unknown = JSON.parse(text);
  return Object(value);
}

function first(text: string): unknown {
  return Object.values(objectOf(text))[0];
}

/** The output for this many tasks, every second failing, each with this output. */
function many(count: number, outputs: string): BoundedOutput {
  const story = new Story(Array.from({ length: count }, (_, index) => aTask(`task-${index}`)));
  for (let index = 0; index < count; index += 1) {
    story.runs(index, index + 1, `task-${index}`, index % 2, withOutputs(['value', outputs]));
  }
  return tasksOutput(story.report());
}

/** The output for two tasks, one of which has an output of this many characters. */
function large(length: number): BoundedOutput {
  const story = new Story([aTask('a'), aTask('b')])
    .runs(0, 1, 'a', 0, withOutputs(['value', 'v'.repeat(length)]))
    .runs(0, 1, 'b', 0);
  return tasksOutput(story.report());
}

describe('tasksOutput', () => {
  it('is the object that the contract names, in graph order', () => {
    const report = new Story([
      aTask('build'),
      aTask('unit (20)', { retry: retries(1) }),
      aTask('e2e'),
      aTask('deploy'),
    ])
      .runs(0, 1.5, 'build', 0, withOutputs(['version', '1.2'], ['__proto__', 'x'], ['1', 'one']))
      .starts(0, 'unit (20)', { slot: 1 })
      .ends(1, 'unit (20)', anOutcome(exited(1)), { slot: 1, retryInSeconds: 0 })
      .starts(1, 'unit (20)', { attempt: 2, slot: 1 })
      .ends(2.25, 'unit (20)', anOutcome(exited(0)), { attempt: 2, slot: 1 })
      .has(2.25, 'unit (20)', 'success')
      .starts(2, 'e2e')
      .ends(3, 'e2e', anOutcome({ kind: 'signalled', signal: 'SIGSEGV' }))
      .has(3, 'e2e', 'failure')
      .has(3, 'deploy', 'skipped', { kind: 'need', task: 'e2e', result: 'failure' })
      .finishes(3, 'failure')
      .report();
    const { text, leftOut } = tasksOutput(report);
    expect(leftOut).toBeUndefined();
    expect(text).toBe(
      '{"build":{"result":"success","exit-code":0,"signal":null,"attempts":1,"flaky":false,"seconds":1.5,' +
        '"given":null,"outputs":{"version":"1.2","__proto__":"x","1":"one"}},' +
        '"unit (20)":{"result":"success","exit-code":0,"signal":null,"attempts":2,"flaky":true,"seconds":2.25,"given":null,"outputs":{}},' +
        '"e2e":{"result":"failure","exit-code":null,"signal":"SIGSEGV","attempts":1,"flaky":false,"seconds":1,"given":null,"outputs":{}},' +
        '"deploy":{"result":"skipped","exit-code":null,"signal":null,"attempts":0,"flaky":false,"seconds":0,"given":null,"outputs":{}}}',
    );
    expect(failedOutput(report)).toEqual({ text: '["e2e"]', leftOut: undefined });
  });

  it('says from where a result is given, and has what the task wrote there', () => {
    const report = new Story([aTask('a')])
      .tell({
        type: 'task-ended',
        at: at(0),
        task: 'a',
        result: 'success',
        tolerated: false,
        because: { kind: 'given', from: { kind: 'earlier-attempt', attempt: 1 }, seconds: 3 },
        givenFiles: { ...noTaskFiles, outputs: new Map([['version', '1.2']]) },
      })
      .report();
    expect(tasksOutput(report).text).toBe(
      '{"a":{"result":"success","exit-code":null,"signal":null,"attempts":0,"flaky":false,"seconds":0,' +
        '"given":"earlier-attempt","outputs":{"version":"1.2"}}}',
    );
  });

  it('keeps __proto__ a key of its own', () => {
    const report = new Story([aTask('__proto__'), aTask('a')]).runs(0, 1, '__proto__', 1).report();
    expect(Object.keys(objectOf(tasksOutput(report).text))).toEqual(['__proto__', 'a']);
    expect(failedOutput(report).text).toBe('["__proto__"]');
  });

  it('says of a task that has no result that it was cancelled, since GitHub has no other word', () => {
    const report = new Story([aTask('a'), aTask('b')]).starts(0, 'a').report();
    expect(tasksOutput(report).text).toBe(
      '{"a":{"result":"cancelled","exit-code":null,"signal":null,"attempts":1,"flaky":false,"seconds":0,"given":null,"outputs":{}},' +
        '"b":{"result":"cancelled","exit-code":null,"signal":null,"attempts":0,"flaky":false,"seconds":0,"given":null,"outputs":{}}}',
    );
  });

  it('has everything as long as there is room, to the last character', () => {
    const room = tasksOutputLength - large(0).text.length;
    const { text, leftOut } = large(room);
    expect([text.length, leftOut]).toEqual([tasksOutputLength, undefined]);
    expect(large(room + 1).leftOut).toBe('what the tasks wrote to GITHUB_OUTPUT');
  });

  it('leaves out first outputs, then details, then what succeeded, and says so', () => {
    const details = { 'exit-code': 0, signal: null, attempts: 1, flaky: false, seconds: 1, given: null };

    const small = many(10, 'v');
    expect(small.leftOut).toBeUndefined();
    expect(first(small.text)).toEqual({ result: 'success', ...details, outputs: { value: 'v' } });

    const noOutputs = many(10, 'v'.repeat(50_000));
    expect(noOutputs.leftOut).toBe('what the tasks wrote to GITHUB_OUTPUT');
    expect(first(noOutputs.text)).toEqual({ result: 'success', ...details });

    const onlyResults = many(8000, 'v');
    expect(onlyResults.leftOut).toBe('everything but the results');
    expect(first(onlyResults.text)).toEqual({ result: 'success' });

    const cut = many(30_000, 'v');
    expect(cut.text.length).toBeLessThanOrEqual(tasksOutputLength);
    const kept = Object.keys(objectOf(cut.text));
    expect(kept.slice(0, 2)).toEqual(['task-1', 'task-3']);
    // One more entry, as long as the last, would not fit.
    const [last] = Object.entries(objectOf(cut.text)).slice(-1);
    const more = `,${JSON.stringify(last?.[0])}:${JSON.stringify(last?.[1])}`;
    expect(cut.text.length + more.length).toBeGreaterThan(tasksOutputLength);
    expect(cut.leftOut).toBe(
      `${(30_000 - kept.length).toLocaleString('en-US')} tasks, and everything but the results of the others`,
    );
  });
});

/** The output for this many failed tasks with ids of this length, the last one longer or shorter. */
function ofLength(count: number, length: number, last: number): BoundedOutput {
  const ids = Array.from({ length: count }, (_, index) =>
    String(index).padStart(index === count - 1 ? last : length, 'x'),
  );
  const story = new Story(ids.map((id) => aTask(id)));
  for (const id of ids) story.runs(0, 1, id, 1);
  return failedOutput(story.report());
}

describe('failedOutput', () => {
  it('names every failed task as long as there is room, to the last character', () => {
    // 500 entries of 97 characters with quotes and commas between, and brackets around.
    const exact = failedOutputLength - 499 * 98 - 2 - 2;
    const { text, leftOut } = ofLength(500, 95, exact);
    expect([text.length, leftOut]).toEqual([failedOutputLength, undefined]);
    const more = ofLength(500, 95, exact + 1);
    expect(more.leftOut).toBe('1 failed task');
    expect(more.text.length).toBe(499 * 98 + 1);
  });

  it('stays within its length and counts what it leaves out', () => {
    const { text, leftOut } = ofLength(10_000, 9, 9);
    expect(text.length).toBeLessThanOrEqual(failedOutputLength);
    const kept = Object.values(objectOf(text));
    expect(kept).toHaveLength(Math.floor((failedOutputLength - 2) / 12));
    expect(kept[0]).toBe('xxxxxxxx0');
    expect(leftOut).toBe(`${(10_000 - kept.length).toLocaleString('en-US')} failed tasks`);
  });

  it('names neither forgiven failures nor what was cancelled or skipped', () => {
    const report = new Story(['a', 'b', 'c', 'd', 'e'].map((id) => aTask(id)))
      .has(1, 'a', 'success', { kind: 'ran' }, true)
      .has(1, 'b', 'failure')
      .has(1, 'c', 'cancelled')
      .has(1, 'd', 'skipped')
      .report();
    expect(failedOutput(report)).toEqual({ text: '["b"]', leftOut: undefined });
    expect(failedOutput(new Story([aTask('a')]).report())).toEqual({ text: '[]', leftOut: undefined });
  });
});
