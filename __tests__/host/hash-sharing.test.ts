import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HashAnswer, HashFiles, type HashQuestion } from '../../src/host/hash-files/hash-files.ts';
import { readHashPatterns, withSlashes } from '../../src/host/hash-files/hash-pattern.ts';
import type { HashRequest } from '../../src/host/hash-files/hash-walk.ts';

/** Threads that answer when the test says so, in the order in which they were made. */
const { threads, HeldThread } = vi.hoisted(() => {
  class Thread {
    readonly requests: HashRequest[] = [];
    isEnded = false;
    #answer: ((answer: HashAnswer) => void) | undefined;

    constructor() {
      made.push(this);
    }

    ask(request: HashRequest, answer: (answer: HashAnswer) => void): void {
      this.requests.push(request);
      this.#answer = answer;
    }

    end(): void {
      this.isEnded = true;
    }

    /** Answers what it was asked last. */
    answer(hash: string): void {
      this.#answer?.({ kind: 'hash', hash });
    }
  }
  const made: Thread[] = [];
  return { threads: made, HeldThread: Thread };
});
vi.mock(import('../../src/host/hash-files/hash-thread.ts'), async (original) =>
  Object.assign({ ...(await original()) }, { HashThread: HeldThread }),
);

/** How many walks run at once. */
const most = Math.min(4, availableParallelism());
const root = withSlashes(resolve('/w'));
let files: HashFiles;

beforeEach(() => {
  vi.useFakeTimers();
  threads.length = 0;
  files = new HashFiles('/w');
});
afterEach(() => {
  files.close();
  vi.useRealTimers();
});

/** Asks for files that nobody else asks for, until no thread is left. */
const occupy = (): readonly HashQuestion[] =>
  Array.from({ length: most }, (_, index) => files.ask([`occupied ${index}`]));
/** What the threads were asked, each by the last name of its first pattern. */
const walked = () =>
  threads.map(({ requests }) => requests.map(({ patterns }) => patterns[0]?.segments.at(-1)));
const hash = (text: string): HashAnswer => ({ kind: 'hash', hash: text });

/** What came of a question by now. */
async function stateOf({ answer }: HashQuestion): Promise<HashAnswer | 'dropped' | 'waits'> {
  const state = await Promise.race([answer, Promise.resolve('waits' as const)]);
  return state ?? 'dropped';
}

describe('who asks the same', () => {
  test('shares a walk while it runs, and its answer after that', async () => {
    const questions = [files.ask(['a']), files.ask(['a'])];
    expect(await Promise.all(questions.map(stateOf))).toEqual(['waits', 'waits']);
    threads[0]?.answer('1');
    questions.push(files.ask(['a']));
    expect(await Promise.all(questions.map(stateOf))).toEqual([hash('1'), hash('1'), hash('1')]);
    expect(walked()).toEqual([['a']]);
  });

  test('shares nothing with who asked before files may have changed', async () => {
    const before = files.ask(['a']);
    files.filesMayHaveChanged();
    const after = files.ask(['a']);
    expect(walked()).toEqual([['a'], ['a']]);
    threads[1]?.answer('2');
    expect([await stateOf(before), await stateOf(after)]).toEqual(['waits', hash('2')]);
    threads[0]?.answer('1');
    expect([await stateOf(before), await stateOf(files.ask(['a']))]).toEqual([hash('1'), hash('2')]);
  });

  test('is walked for again, in a thread that is there, when files may have changed since the answer', async () => {
    files.ask(['a']);
    threads[0]?.answer('1');
    files.filesMayHaveChanged();
    const after = files.ask(['a']);
    expect([walked(), await stateOf(after)]).toEqual([[['a', 'a']], 'waits']);
  });

  test('shares a walk that has not begun, whatever has changed meanwhile', () => {
    occupy();
    files.ask(['a']);
    files.filesMayHaveChanged();
    files.ask(['a']);
    for (const thread of threads) thread.answer('');
    expect(
      walked()
        .flat()
        .filter((name) => name === 'a'),
    ).toHaveLength(1);
  });
});

test('so many walks run at once and no more; the others begin in turn as threads get free', () => {
  occupy();
  for (const name of ['a', 'b']) files.ask([name]);
  expect(walked().flat()).toHaveLength(most);
  threads[0]?.answer('');
  expect(walked()[0]).toEqual(['occupied 0', 'a']);
  threads[0]?.answer('');
  expect(walked()[0]).toEqual(['occupied 0', 'a', 'b']);
  expect(threads).toHaveLength(most);
});

describe('a question that is dropped', () => {
  test('ends a walk that nobody else asks for, and lets the next one begin in another thread', async () => {
    const [first] = occupy();
    files.ask(['a']);
    first?.drop();
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, ...Array<boolean>(most).fill(false)]);
    expect(walked().at(-1)).toEqual(['a']);
    expect(first && (await stateOf(first))).toBe('dropped');
    // What was dropped is not remembered.
    threads.at(-1)?.answer('');
    files.ask(['occupied 0']);
    expect(walked().at(-1)).toEqual(['a', 'occupied 0']);
  });

  test('is no matter to others who ask the same', async () => {
    const [one, other] = [files.ask(['a']), files.ask(['a'])];
    one.drop();
    one.drop();
    expect([await stateOf(one), await stateOf(other), threads[0]?.isEnded]).toEqual([
      'dropped',
      'waits',
      false,
    ]);
    threads[0]?.answer('1');
    expect([await stateOf(one), await stateOf(other)]).toEqual(['dropped', hash('1')]);
  });

  test('is never walked for when it waits for a thread', () => {
    occupy();
    files.ask(['a']).drop();
    for (const thread of threads) thread.answer('');
    expect(walked().flat()).not.toContain('a');
  });

  test('after its answer leaves the thread and the answer as they are', async () => {
    const question = files.ask(['a']);
    threads[0]?.answer('1');
    question.drop();
    expect([await stateOf(question), threads[0]?.isEnded]).toEqual([hash('1'), false]);
    expect(await stateOf(files.ask(['a']))).toEqual(hash('1'));
    expect(walked()).toEqual([['a']]);
  });

  test('leaves alone the later walk for the same', () => {
    const before = files.ask(['a']);
    files.filesMayHaveChanged();
    files.ask(['a']);
    before.drop();
    files.ask(['a']);
    expect(walked()).toEqual([['a'], ['a']]);
  });
});

const tooLong = (seconds: number, shown: string): HashAnswer => ({
  kind: 'problem',
  problem: `hashFiles: expected patterns whose files can be found and read in ${seconds} s; ${shown} took longer: use patterns that match less, or begin with the directory to look in`,
});

describe('a walk that takes too long', () => {
  test('is ended after 120 s, and the next one begins in another thread', async () => {
    const question = files.ask(['a']);
    await vi.advanceTimersByTimeAsync(119_999);
    expect(await stateOf(question)).toBe('waits');
    await vi.advanceTimersByTimeAsync(10);
    expect([await stateOf(question), threads[0]?.isEnded]).toEqual([tooLong(120, '["a"]'), true]);
    files.ask(['b']);
    expect(walked()).toEqual([['a'], ['b']]);
  });

  test('is none when it was answered in time, or dropped', async () => {
    const answered = files.ask(['a']);
    threads[0]?.answer('1');
    files.ask(['b']).drop();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await stateOf(answered)).toEqual(hash('1'));
  });

  test.each([
    [196, `["${'p'.repeat(196)}"]`],
    [197, `["${'p'.repeat(197)}"…`],
  ])('is named by no more of its patterns than 200 characters: %d', async (length, shown) => {
    const hasty = new HashFiles('/w', 0.05);
    const question = hasty.ask(['p'.repeat(length)]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await stateOf(question)).toEqual(tooLong(0.05, shown));
    hasty.close();
  });
});

test.each([
  [['a', '!b'], ['a', '!b'], false],
  [['--follow-symbolic-links', 'a'], ['a'], true],
  [['--Follow-Symbolic-LINKS', 'a'], ['a'], true],
  [['a', '--follow-symbolic-links'], ['a', '--follow-symbolic-links'], false],
  [['a--'], ['a--'], false],
  [[], [], false],
])('the first argument alone may say that links are followed: %j', (values, patterns, follow) => {
  files.ask(values);
  expect(threads[0]?.requests).toEqual([{ patterns: readHashPatterns(patterns, root), root, follow }]);
});

test.each([
  [['!'], 'pattern "!" is empty'],
  [['--follow', 'a'], 'expected the option --follow-symbolic-links or a pattern, found "--follow"'],
  [['--'], 'expected the option --follow-symbolic-links or a pattern, found "--"'],
])(
  'what cannot be asked is a problem each time, and nothing is walked for it: %j',
  async (values, problem) => {
    const questions = [files.ask(values), files.ask(values)];
    for (const question of questions) question.drop();
    const expected = { kind: 'problem', problem: `hashFiles: ${problem}` };
    expect(await Promise.all(questions.map(stateOf))).toEqual([expected, expected]);
    expect(threads).toEqual([]);
  },
);

test('after close all threads are gone, also those that wait for a question, and all questions are dropped', async () => {
  const questions = [...occupy(), files.ask(['a'])];
  threads[0]?.answer('1');
  threads[0]?.answer('2');
  files.close();
  expect(threads.map(({ isEnded }) => isEnded)).toEqual(Array<boolean>(most).fill(true));
  const [answered, ...others] = await Promise.all(questions.slice(0, -1).map(stateOf));
  expect([answered, ...others]).toEqual([hash('1'), ...Array<string>(most - 1).fill('dropped')]);
  expect(vi.getTimerCount()).toBe(0);
});
