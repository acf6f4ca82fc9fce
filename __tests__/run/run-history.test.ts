import { describe, expect, it } from 'vitest';
import type { History, TaskTime } from '../../src/history/file/history.ts';
import type { HistoryStore, LoadedHistory } from '../../src/history/stores/history-store.ts';
import { noTaskFiles } from '../../src/model/outcome.ts';
import { expectedOf, pastOf, RunHistory } from '../../src/run/history/run-history.ts';
import { historyOf, makeRecord } from '../support/histories.ts';
import { makeTask, noCommonInputs } from '../support/make-task.ts';

const known: History = historyOf('a', 1);
const run = { run: '7', attempt: 1 };
const ended = { tolerated: false, when: 1, seconds: 1, basis: undefined, files: noTaskFiles } as const;
const results = new Map([['b', { ...ended, result: 'success', remembered: undefined } as const]]);

/** A store that has this, and never saves. */
function storeWith(loaded: LoadedHistory | Promise<LoadedHistory>): HistoryStore {
  return {
    name: 'history somewhere',
    load: async () => await loaded,
    save: async () => ({ kind: 'not-saved' }),
  };
}

describe('the history after a run', () => {
  it('is what was known with the results of the run', async () => {
    const history = new RunHistory(storeWith({ kind: 'history', history: known, notice: undefined }));
    expect([...((await history.with(run, results)) ?? [])].map(([key]) => key)).toEqual(['a', 'b']);
  });

  it.each<[string, LoadedHistory]>([
    ['there was none', { kind: 'none' }],
    ['what was there is damaged', { kind: 'notice', notice: 'damaged' }],
  ])('begins with the run when %s', async (_, loaded) => {
    const history = new RunHistory(storeWith(loaded));
    expect([...((await history.with(run, results)) ?? [])].map(([key]) => key)).toEqual(['b']);
  });

  it('need not be kept when no task ran', async () => {
    const history = new RunHistory(storeWith({ kind: 'history', history: known, notice: undefined }));
    expect(await history.with(run, new Map())).toBeUndefined();
  });

  it('is not kept where it is not known what is there', async () => {
    const history = new RunHistory(storeWith({ kind: 'unknown', notice: 'status 503' }));
    expect(await history.known(1000)).toEqual({ history: new Map(), notice: 'status 503' });
    expect(await history.with(run, results)).toBeUndefined();
  });
});

const time = (when: number, seconds: number): TaskTime => ({
  when,
  seconds,
  cpuSeconds: undefined,
  peakBytes: undefined,
});

describe('the times of earlier runs', () => {
  const graph = {
    name: 'CI',
    tasks: [makeTask('a'), makeTask('b')],
    pools: new Map(),
    cache: noCommonInputs,
  };
  it('are those of the tasks that the history knows, and what is expected follows from them', () => {
    const past = pastOf(graph, historyOf('a', 1, 4));
    expect(past).toEqual(new Map([['a', [4]]]));
    expect(expectedOf(graph, past)?.get('b')).toEqual({ seconds: 4, meanSeconds: 4, isKnown: false });
    expect(expectedOf(graph, pastOf(graph, new Map()))).toBeUndefined();
  });

  it('are as they were before a workflow run started, of which the history has records', () => {
    const history: History = new Map([
      [
        'a',
        {
          times: [time(1000, 4), time(12_000, 5), time(99_000, 6)],
          records: [makeRecord({ when: 99_000, seconds: 6, run: '7', attempt: 2 }), makeRecord({ run: '6' })],
        },
      ],
      ['b', { times: [time(15_000, 9)], records: [makeRecord({ when: 15_000, seconds: 9, run: '7' })] }],
    ]);
    expect(pastOf(graph, history, '7')).toEqual(new Map([['a', [4]]]));
    const all = new Map([
      ['a', [4, 5, 6]],
      ['b', [9]],
    ]);
    expect(pastOf(graph, history)).toEqual(all);
    expect(pastOf(graph, history, '8')).toEqual(all);
    const again = makeRecord({ when: 99_000, seconds: 6, run: '7', attempt: 2, runStartedAt: 11_000 });
    const allAgain = new Map(Array.from(history, ([key, { times }]) => [key, { times, records: [again] }]));
    expect(pastOf(graph, allAgain, '7')).toEqual(new Map([['a', [4]]]));
  });
});
