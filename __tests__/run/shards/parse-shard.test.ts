import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ResultsOptions, resultsJson } from '../../../src/report/results/results.ts';
import { noTaskFiles, type TaskFiles } from '../../../src/model/outcome.ts';
import { parseShard, type ShardReport } from '../../../src/run/shards/parse-shard.ts';
import { anOutcome, aTask, exited, startOfStory, Story } from '../../support/story.ts';

const facts = { index: 2, of: 4, graph: 'g', times: 't', commit: 'c', rundag: '1.2.3', attempt: 3 };
const secret = 'correct horse';

const shard = {
  ...facts,
  holdsSecrets: ({ outputs }: TaskFiles) => outputs.has('password'),
};
const masking: ResultsOptions = {
  shard,
  masker: { mask: (text) => text.replaceAll(secret, '***') },
};

const files = (outputs: Readonly<Record<string, string>>): TaskFiles => ({
  ...noTaskFiles,
  outputs: new Map(Object.entries(outputs)),
});

/** One task that exits so, in the report that the merge would find. */
function documentOf(code: number, written: TaskFiles, tail: readonly string[] = []): string {
  const story = new Story([aTask('a')]);
  story.starts(1, 'a', { slot: 1 });
  story.events.push(
    {
      type: 'attempt-ended',
      at: startOfStory + 3000,
      task: 'a',
      attempt: 1,
      slot: 1,
      outcome: anOutcome(exited(code), { files: written, tail, usage: { cpuSeconds: 1, peakBytes: 7 } }),
      retryInSeconds: undefined,
    },
    {
      type: 'task-ended',
      at: startOfStory + 3000,
      task: 'a',
      result: code === 0 ? 'success' : 'failure',
      tolerated: false,
      because: { kind: 'ran' },
    },
  );
  return [...resultsJson(story.report(), masking)].join('');
}

function parsed(document: string): ShardReport {
  const shardReport = parseShard(Buffer.from(document), 'linux');
  if (shardReport.kind === 'problem') throw new Error(shardReport.problem);
  return shardReport.report;
}

function problemOf(document: string): string {
  const found = parseShard(Buffer.from(document), 'linux');
  return found.kind === 'problem' ? found.problem : 'none';
}

/** The document with another value somewhere in its shard. */
function changed(
  change: (shardPart: Record<string, unknown>, task: Record<string, unknown>) => void,
): string {
  const document = JSON.parse(documentOf(0, files({ x: '1' })));
  change(document.shard, document.shard.tasks[0]);
  return JSON.stringify(document);
}

/** As JSON has it. */
const failedAttempt = {
  attempt: 1,
  slot: 0,
  startedAt: 5,
  endedAt: 6,
  termination: exited(1),
  logBytes: 7,
};

describe("a shard's report", () => {
  it('is read back as it was written', () => {
    const all: TaskFiles = {
      outputs: new Map([
        ['__proto__', 'a\nb'],
        ['x', ''],
      ]),
      env: new Map([['PORT', '80']]),
      path: ['/opt/tool'],
      summary: '# yes',
    };
    const report = parsed(documentOf(3, all, ['one', secret]));
    expect(report).toMatchObject({
      ...facts,
      cpus: 2,
      startedAt: startOfStory,
      setUpSeconds: undefined,
    });
    expect(report.tasks.get('a')).toEqual({
      result: 'failure',
      tolerated: false,
      how: 'exit code 3',
      seconds: 2,
      attempts: [
        {
          attempt: 1,
          slot: 1,
          startedAt: startOfStory + 1000,
          endedAt: startOfStory + 3000,
          outcome: {
            termination: exited(3),
            usage: { cpuSeconds: 1, peakBytes: 7 },
            tail: ['one', '***'],
            leftovers: [],
            survivors: [],
            logFile: undefined,
            logBytes: expect.any(Number),
            logProblem: undefined,
            files: noTaskFiles,
          },
        },
      ],
      name: undefined,
      files: all,
    });
  });

  it('keeps what may be secret where it is, and whatever would have to be masked', () => {
    expect(parsed(documentOf(0, files({ password: 'x' }))).tasks.get('a')?.files).toBeUndefined();
    const document = documentOf(0, files({ x: `a ${secret}` }));
    expect(parsed(document).tasks.get('a')?.files).toBeUndefined();
    expect(document).not.toContain(secret);
    expect(parsed(documentOf(0, noTaskFiles)).tasks.get('a')?.files).toEqual(noTaskFiles);
  });

  it('is still a report of a run without one', () => {
    const { shard: _, ...plain } = masking;
    const document = [...resultsJson(new Story([aTask('a')]).report(), plain)].join('');
    expect(problemOf(document)).toBe('expected the part of a shard; found none');
  });
});

describe('what others wrote in its place', () => {
  it.each<[string, Parameters<typeof changed>[0]]>([
    ['expected version 1; found 2', (part) => (part['version'] = 2)],
    ['expected a whole number from 1 to 4; found 5', (part) => (part['index'] = 5)],
    ['expected a whole number from 1 to 256; found 257', (part) => (part['of'] = 257)],
    ['expected a result; found something else', (_part, task) => (task['result'] = 'fine')],
    ['expected seconds; found no number from 0 on', (_part, task) => (task['seconds'] = -1)],
    ['expected an id; found no text', (_part, task) => (task['id'] = ['a'])],
    ['expected one result of each task; found two of one', (part, task) => (part['tasks'] = [task, task])],
    [
      'expected at most 200000 tasks, as of any graph; found more',
      (part) => {
        const bare = { result: 'success', how: '', seconds: 1, attempts: [], files: null };
        part['tasks'] = Array.from({ length: 200_001 }, (_, number) => ({ ...bare, id: `${number}` }));
      },
    ],
    [
      'expected text that a process can be given; found a NUL',
      (_part, task) => (task['files'] = { env: [['A', 'a\0b']] }),
    ],
    [
      'expected at most 1048576 characters in what a task wrote; found more',
      (_part, task) => (task['files'] = { summary: 'x'.repeat(1_048_577) }),
    ],
    [
      'expected no more than the tasks of a run may write together; found more',
      (part, task) =>
        (part['tasks'] = Array.from({ length: 9 }, (_, place) => ({
          ...task,
          id: `t${place}`,
          files: { summary: 'x'.repeat(1_000_000) },
        }))),
    ],
  ])('is refused: %s', (problem, change) => {
    expect(problemOf(changed(change))).toBe(problem);
  });

  it('sets no variable that the runner would not let a task set', () => {
    const env = [
      ['NODE_OPTIONS', '--require=./evil.js'],
      ['GITHUB_TOKEN', 'x'],
      ['__proto__', 'y'],
    ];
    const report = parsed(changed((_part, task) => (task['files'] = { env })));
    expect([...(report.tasks.get('a')?.files?.env ?? [])]).toEqual([['__proto__', 'y']]);
  });

  it('is cut where only people read it', () => {
    const report = parsed(
      changed((_part, task) => {
        task['how'] = 'x'.repeat(10_000);
        task['name'] = 'n'.repeat(10_000);
        task['attempts'] = [{ ...failedAttempt, tail: ['y'.repeat(100_000)] }];
      }),
    );
    expect(report.tasks.get('a')?.how).toHaveLength(1000);
    expect(report.tasks.get('a')?.name).toHaveLength(1000);
    expect(report.tasks.get('a')?.attempts[0]?.outcome.tail.join('')).toHaveLength(32 * 1024);
  });

  it('never makes the reader throw', () => {
    fc.assert(fc.property(fc.string(), (text) => problemOf(text) !== 'none'));
    fc.assert(
      fc.property(
        fc.constantFrom('index', 'of', 'graph', 'commit', 'attempt', 'tasks', 'version', 'cpus', 'endedAt'),
        fc.constantFrom('id', 'name', 'result', 'how', 'seconds', 'attempts', 'files'),
        fc.jsonValue(),
        (name, field, value) => {
          const kinds = [
            changed((part) => (part[name] = value)),
            changed((_part, task) => (task[field] = value)),
          ].map((document) => parseShard(Buffer.from(document), 'linux').kind);
          expect(kinds.every((kind) => kind === 'shard' || kind === 'problem')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
