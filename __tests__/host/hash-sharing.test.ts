import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FileRequest } from '../../src/host/workspace-files/file-desk.ts';
import { readHashPatterns, withSlashes } from '../../src/host/workspace-files/file-pattern.ts';
import type { FileOutcome } from '../../src/host/workspace-files/file-thread.ts';
import {
  type HashAnswer,
  type HashQuestion,
  WorkspaceFiles,
} from '../../src/host/workspace-files/workspace-files.ts';

/** Threads that answer when the test says so, and all that they were asked, in that order. */
const { threads, walks, HeldThread } = vi.hoisted(() => {
  interface HeldWalk {
    readonly request: FileRequest;
    readonly state: number;
    isDropped: boolean;
    answer(hash: string): void;
  }
  class Thread {
    isEnded = false;
    /** The question that keeps it from hearing of drops; 0: none. */
    current = 0;
    readonly #open = new Map<number, { readonly walk: HeldWalk; tell(outcome: FileOutcome): void }>();

    constructor() {
      made.push(this);
    }

    ask(request: FileRequest, state: number, tell: (outcome: FileOutcome) => void): number {
      const id = asked.length + 1;
      const finish = (outcome: FileOutcome): void => {
        if (this.#open.delete(id)) tell(outcome);
      };
      const walk = {
        request,
        state,
        isDropped: false,
        answer: (hash: string) => finish({ kind: 'hash', hash }),
      };
      asked.push(walk);
      this.#open.set(id, { walk, tell: finish });
      return id;
    }

    drop(id: number): void {
      const open = this.#open.get(id);
      if (this.current !== 0 || open === undefined) return;
      open.walk.isDropped = true;
      open.tell({ kind: 'dropped' });
    }

    end(): void {
      this.isEnded = true;
      this.#open.clear();
    }

    close(): Promise<void> {
      this.end();
      return Promise.resolve();
    }
  }
  const made: Thread[] = [];
  const asked: HeldWalk[] = [];
  return { threads: made, walks: asked, HeldThread: Thread };
});
vi.mock(import('../../src/host/workspace-files/file-thread.ts'), async (original) =>
  Object.assign({ ...(await original()) }, { FileThread: HeldThread }),
);

/** How many walks run at once. */
const most = 4;
const root = withSlashes(resolve('/w'));
let files: WorkspaceFiles;

beforeEach(() => {
  vi.useFakeTimers();
  threads.length = 0;
  walks.length = 0;
  files = new WorkspaceFiles('/w');
});
afterEach(async () => {
  await files.close();
  vi.useRealTimers();
});

/** Asks for files that nobody else asks for, until no thread is left. */
const occupy = (): readonly HashQuestion[] =>
  Array.from({ length: most }, (_, index) => files.ask([`occupied ${index}`]));
/** What the threads were asked, each by the last name of its first pattern. */
const walked = () => walks.map(({ request }) => request.patterns[0]?.segments.at(-1));
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
    walks[0]?.answer('1');
    questions.push(files.ask(['a']));
    expect(await Promise.all(questions.map(stateOf))).toEqual([hash('1'), hash('1'), hash('1')]);
    expect(walked()).toEqual(['a']);
  });

  test('shares nothing with who asked before files may have changed', async () => {
    const before = files.ask(['a']);
    files.filesMayHaveChanged();
    const after = files.ask(['a']);
    expect(walked()).toEqual(['a', 'a']);
    walks[1]?.answer('2');
    expect([await stateOf(before), await stateOf(after)]).toEqual(['waits', hash('2')]);
    walks[0]?.answer('1');
    expect([await stateOf(before), await stateOf(files.ask(['a']))]).toEqual([hash('1'), hash('2')]);
  });

  test('is walked for again, in the thread that is there, when files may have changed since the answer', async () => {
    files.ask(['a']);
    walks[0]?.answer('1');
    files.filesMayHaveChanged();
    const after = files.ask(['a']);
    expect([walked(), threads.length, await stateOf(after)]).toEqual([['a', 'a'], 1, 'waits']);
    expect(walks.map(({ state }) => state)).toEqual([0, 1]);
  });

  test('shares a walk that has not begun, whatever has changed meanwhile', () => {
    occupy();
    files.ask(['a']);
    files.filesMayHaveChanged();
    files.ask(['a']);
    for (const walk of walks) walk.answer('');
    expect(walked().filter((name) => name === 'a')).toHaveLength(1);
    // It is told the state in which it begins.
    expect(walks.at(-1)?.state).toBe(1);
  });
});

test('so many walks run at once and no more; the others begin in turn as these end', () => {
  occupy();
  for (const name of ['a', 'b']) files.ask([name]);
  expect(walked()).toHaveLength(most);
  walks[0]?.answer('');
  expect(walked().slice(most)).toEqual(['a']);
  walks[0]?.answer('');
  expect(walked().slice(most)).toEqual(['a']);
  walks[3]?.answer('');
  expect(walked().slice(most)).toEqual(['a', 'b']);
  expect(threads).toHaveLength(1);
});

describe('a question that is dropped', () => {
  test('ends a walk that nobody else asks for, and lets the next one begin', async () => {
    const [first] = occupy();
    files.ask(['a']);
    first?.drop();
    expect(walks.map(({ isDropped }) => isDropped)).toEqual([true, ...Array<boolean>(most).fill(false)]);
    expect(walked().at(-1)).toEqual('a');
    expect(first && (await stateOf(first))).toBe('dropped');
    // What was dropped is not remembered.
    walks.at(-1)?.answer('');
    files.ask(['occupied 0']);
    expect(walked().slice(most)).toEqual(['a', 'occupied 0']);
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([false]);
  });

  test('is no matter to others who ask the same', async () => {
    const [one, other] = [files.ask(['a']), files.ask(['a'])];
    one.drop();
    one.drop();
    expect([await stateOf(one), await stateOf(other), walks[0]?.isDropped]).toEqual([
      'dropped',
      'waits',
      false,
    ]);
    walks[0]?.answer('1');
    expect([await stateOf(one), await stateOf(other)]).toEqual(['dropped', hash('1')]);
  });

  test('is never walked for when it waits for its turn', () => {
    occupy();
    files.ask(['a']).drop();
    for (const walk of walks) walk.answer('');
    expect(walked()).not.toContain('a');
  });

  test('after its answer leaves the thread and the answer as they are', async () => {
    const question = files.ask(['a']);
    walks[0]?.answer('1');
    question.drop();
    expect([await stateOf(question), walks[0]?.isDropped]).toEqual([hash('1'), false]);
    expect(await stateOf(files.ask(['a']))).toEqual(hash('1'));
    expect(walked()).toEqual(['a']);
  });

  test('leaves alone the later walk for the same', () => {
    const before = files.ask(['a']);
    files.filesMayHaveChanged();
    files.ask(['a']);
    before.drop();
    files.ask(['a']);
    expect(walked()).toEqual(['a', 'a']);
  });
});

const tooLong = (seconds: number, shown: string): HashAnswer => ({
  kind: 'problem',
  problem: `hashFiles: expected patterns whose files can be found and read in ${seconds} s; ${shown} took longer: use patterns that match less, or begin with the directory to look in`,
});

describe('a walk that takes too long', () => {
  test('is ended after 120 s, and the next one begins in the same thread', async () => {
    const question = files.ask(['a']);
    await vi.advanceTimersByTimeAsync(119_999);
    expect(await stateOf(question)).toBe('waits');
    await vi.advanceTimersByTimeAsync(10);
    expect([await stateOf(question), walks[0]?.isDropped]).toEqual([tooLong(120, '["a"]'), true]);
    files.ask(['b']);
    expect([walked(), threads.length]).toEqual([['a', 'b'], 1]);
  });

  test('is none when it was answered in time, or dropped', async () => {
    const answered = files.ask(['a']);
    walks[0]?.answer('1');
    files.ask(['b']).drop();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await stateOf(answered)).toEqual(hash('1'));
  });

  test.each([
    [196, `["${'p'.repeat(196)}"]`],
    [197, `["${'p'.repeat(197)}"…`],
  ])('is named by no more of its patterns than 200 characters: %d', async (length, shown) => {
    const hasty = new WorkspaceFiles('/w', { seconds: 0.05 });
    const question = hasty.ask(['p'.repeat(length)]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await stateOf(question)).toEqual(tooLong(0.05, shown));
    await hasty.close();
  });
});

describe('a thread that is held up by one walk', () => {
  test('is replaced when that does not end in time, and the others are walked for again', async () => {
    const [held, other] = [files.ask(['held']), files.ask(['other'])];
    await vi.advanceTimersByTimeAsync(60_000);
    if (threads[0] !== undefined) threads[0].current = 1;
    const later = files.ask(['later']);
    await vi.advanceTimersByTimeAsync(60_010);
    expect(await stateOf(held)).toBe('waits');
    await vi.advanceTimersByTimeAsync(2010);
    expect(threads.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    // The other one had its 120 s too, but could not use them.
    expect(await Promise.all([held, other, later].map(stateOf))).toEqual([
      tooLong(120, '["held"]'),
      'waits',
      'waits',
    ]);
    expect(walked().slice(3)).toEqual(['other', 'later']);
    await vi.advanceTimersByTimeAsync(119_000);
    walks[3]?.answer('1');
    walks[4]?.answer('2');
    expect(await Promise.all([other, later].map(stateOf))).toEqual([hash('1'), hash('2')]);
  });

  test('is replaced when somebody drops another walk, and the one that holds it up gets no more time than it had', async () => {
    const [held, dropped] = [files.ask(['held']), files.ask(['dropped'])];
    if (threads[0] !== undefined) threads[0].current = 1;
    await vi.advanceTimersByTimeAsync(100_000);
    dropped.drop();
    await vi.advanceTimersByTimeAsync(2010);
    expect([walked(), await stateOf(dropped)]).toEqual([['held', 'dropped', 'held'], 'dropped']);
    await vi.advanceTimersByTimeAsync(18_010);
    expect(await stateOf(held)).toEqual(tooLong(120, '["held"]'));
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
  expect(walks.map(({ request }) => request)).toEqual([
    { kind: 'hash', patterns: readHashPatterns(patterns, root), root, follow },
  ]);
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

test('after close the thread is gone, and all questions are dropped', async () => {
  const questions = [...occupy(), files.ask(['a'])];
  walks[0]?.answer('1');
  await files.close();
  expect(threads.map(({ isEnded }) => isEnded)).toEqual([true]);
  expect(await Promise.all(questions.map(stateOf))).toEqual([
    hash('1'),
    ...Array<string>(most).fill('dropped'),
  ]);
  expect(vi.getTimerCount()).toBe(0);
});
