import { describe, expect, it } from 'vitest';
import { resultsJson } from '../../../src/report/results/results.ts';
import { shardTextIn } from '../../../src/run/shards/shard-text.ts';
import { aTask, Story } from '../../support/story.ts';

const shard = {
  index: 1,
  of: 2,
  graph: 'g',
  times: 't',
  commit: 'c',
  rundag: '1.2.3',
  attempt: 1,
  holdsSecrets: () => false,
};

/** A report of tasks with these ids, as a shard writes it. */
function reportOf(...ids: readonly string[]): string {
  const story = new Story(ids.map((id) => aTask(id)));
  for (const id of ids) story.runs(1, 2, id, 0).has(2, id, 'success');
  return [...resultsJson(story.report(), { shard })].join('');
}

const read = (text: string): { readonly of: unknown; readonly tasks: readonly unknown[] } => {
  const { facts, tasks } = shardTextIn(Buffer.from(text));
  return { of: facts.get('of'), tasks: [...tasks] };
};

describe('the part for the merge', () => {
  const report = reportOf('a', 'b', 'quote"\n"shard":{');
  const begin = report.indexOf('\n"shard":{');

  it('is found in what a shard writes, and read task by task', () => {
    const { of, tasks } = read(report);
    expect(of).toBe(2);
    expect(tasks).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'quote"\n"shard":{' }]);
    expect(read(reportOf()).tasks).toEqual([]);
  });

  it('is all that is read: nobody parses what stands before it', () => {
    expect(read(`{"run":${'['.repeat(1000)}${report.slice(begin)}`).tasks).toHaveLength(3);
  });

  it('is the same in any other layout of a small document', () => {
    const document = JSON.parse(report);
    expect(read(JSON.stringify(document))).toEqual(read(report));
    expect(read(JSON.stringify(document, undefined, 2))).toEqual(read(report));
  });

  it('is damaged wherever it is cut', () => {
    const end = report.lastIndexOf(']}') + 2;
    for (let length = 0; length < end; length += 1)
      expect(() => read(report.slice(0, length))).toThrow(/cut off|JSON|Unexpected|Unterminated|expected/i);
  });

  it.each([
    ['expected the part of a shard; found none', `{"run":[${'{},'.repeat(12_000_000)}{}]}`],
    [
      /^expected at most 33554432 bytes of a task; found /,
      `{\n"shard":{"tasks":[\n${'['.repeat(34_000_000)}\n]}`,
    ],
    [
      /^expected at most 33554432 bytes of a task; found /,
      `{\n"shard":{"tasks":[${'[],'.repeat(12_000_000)}[]]}}`,
    ],
  ])('takes no memory where it is large and nothing of the kind: %s', (message, text) => {
    expect(() => read(text)).toThrow(message);
  });
});
