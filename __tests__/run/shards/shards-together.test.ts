import { describe, expect, it } from 'vitest';
import { noTaskFiles, type TaskFiles } from '../../../src/model/outcome.ts';
import type { ShardReport } from '../../../src/run/shards/parse-shard.ts';
import { aMachine } from '../../support/shard-reports.ts';
import { type Admitted, ShardsTogether } from '../../../src/run/shards/shards-together.ts';

const output = (value: string, summary = ''): TaskFiles => ({
  ...noTaskFiles,
  outputs: new Map([['x', value]]),
  summary,
});

function report(tasks: Readonly<Record<string, TaskFiles | undefined>>): ShardReport {
  const ended = {
    result: 'success',
    tolerated: false,
    how: '',
    seconds: 1,
    attempts: [],
    name: undefined,
  } as const;
  return {
    index: 1,
    of: 2,
    graph: 'g',
    ...aMachine,
    commit: 'c',
    attempt: 1,
    tasks: new Map(Object.entries(tasks).map(([id, files]) => [id, { ...ended, files }])),
  };
}

const filesOf = (admitted: Admitted, id: string): TaskFiles | undefined => {
  if (admitted.kind === 'problem') throw new Error(admitted.problem);
  return admitted.report.tasks.get(id)?.files;
};

const open = (): ShardsTogether => new ShardsTogether({ values: 20, summaries: 10 });

describe('what the tasks of all shards wrote', () => {
  it('counts once where shards agree on a task that each of them needs', () => {
    const together = open();
    for (let shard = 0; shard < 256; shard += 1) {
      const admitted = together.admit(
        report({ build: output('1234567890', 'made'), [`t${shard}`]: noTaskFiles }),
      );
      expect(filesOf(admitted, 'build')).toEqual(output('1234567890', 'made'));
      expect(filesOf(admitted, `t${shard}`)).toEqual(noTaskFiles);
    }
    expect(together.notes).toEqual([]);
  });

  it('has the bound of a run together; a report that is refused leaves its room to others', () => {
    const together = open();
    expect(together.admit(report({ a: output('1234567890') })).kind).toBe('admitted');
    expect(together.admit(report({ b: output('1'), c: output('1234567890') }))).toEqual({
      kind: 'problem',
      problem:
        'expected at most 20 characters in the outputs, variables and paths of all shards together; found more: write large data to a file, and pass that as an artifact',
    });
    expect(together.admit(report({ d: output('12345678') })).kind).toBe('admitted');
    expect(together.admit(report({ e: { ...noTaskFiles, path: ['/'] } })).kind).toBe('problem');
    expect(together.admit(report({ f: { ...noTaskFiles, env: new Map([['A', '']]) } })).kind).toBe('problem');
    expect(together.admit(report({ a: output('1234567890'), g: undefined })).kind).toBe('admitted');
  });

  it('counts a task twice on which shards disagree', () => {
    const together = open();
    expect(together.admit(report({ build: output('123456789') })).kind).toBe('admitted');
    expect(together.admit(report({ build: output('987654321') })).kind).toBe('admitted');
    expect(together.admit(report({ build: output('0') })).kind).toBe('problem');
  });

  it('drops summaries that find no room, and says so', () => {
    const together = open();
    expect(filesOf(together.admit(report({ a: output('1', '12345678') })), 'a')?.summary).toBe('12345678');
    expect(filesOf(together.admit(report({ b: output('1', '123') })), 'b')).toEqual(output('1'));
    expect(filesOf(together.admit(report({ c: output('1', '12') })), 'c')?.summary).toBe('12');
    expect(together.notes).toEqual([
      'merge: 1 summary of a task is dropped: those of all shards may have 10 characters together',
    ]);
  });
});
