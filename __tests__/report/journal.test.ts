import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/report/run/event.ts';
import { journalLine, readJournal } from '../../src/report/run/journal.ts';
import { anOutcome, aTask, exited, retries, Story } from '../support/story.ts';

const linesOf = (events: readonly RunEvent[]): readonly string[] =>
  events.map(journalLine).filter((line) => line !== undefined);

const story = new Story([aTask('a', { retry: retries(1) }), aTask('b'), aTask('c'), aTask('d')])
  .starts(0, 'a')
  .starts(0, 'b', { slot: 1 })
  .ends(1, 'a', anOutcome(exited(1)), { retryInSeconds: 0 })
  .starts(1, 'a', { attempt: 2 })
  .runs(1, 2, 'c', 1);

describe('a journal', () => {
  test('tells what was running, what had ended and what had not started', () => {
    expect(readJournal(linesOf(story.events).join(''))).toEqual({
      title: 'CI',
      tasks: ['a', 'b', 'c', 'd'],
      running: ['a', 'b'],
      results: new Map([['c', 'failure']]),
      given: new Set(),
    });
  });

  test('tells which results were given', () => {
    const told = new Story([aTask('a'), aTask('b')])
      .has(0, 'a', 'success', { kind: 'given', from: { kind: 'earlier-attempt', attempt: 1 } })
      .runs(0, 1, 'b', 0);
    const lines = linesOf(told.events);
    expect(lines[1]).toBe('{"kind":"ended","task":"a","result":"success","given":true}\n');
    expect(readJournal(lines.join(''))).toMatchObject({ running: [], given: new Set(['a']) });
  });

  test('is a line for each of the events that matter, and nothing of what tasks said', () => {
    const told = linesOf([
      ...story.events,
      { type: 'secret', at: 0, task: 'a', value: 's3cret' },
      { type: 'warning', at: 0, message: 's3cret', task: 'a' },
      { type: 'heartbeat', at: 0 },
    ]);
    expect(told).toHaveLength(5);
    expect(told.every((line) => line.endsWith('}\n') && !line.slice(0, -1).includes('\n'))).toBe(true);
    expect(told.join('')).not.toContain('s3cret');
  });

  test('has the ids and the title, not the evaluated names, which may hold a secret', () => {
    const named = new Story([aTask('a')]).starts(0, 'a', { name: 'use s3cret' });
    expect(linesOf(named.events).join('')).not.toContain('s3cret');
  });

  test('keeps ids of any form', () => {
    const id = 'unit (a\nb, "{}", \u2028, ``)';
    const journal = readJournal(linesOf(new Story([aTask(id)]).runs(0, 1, id, 0).events).join(''));
    expect(journal?.results).toEqual(new Map([[id, 'success']]));
  });

  test('has no line for what it does not tell', () => {
    const process = { pid: 7, command: 'node' };
    const properties = new Map<string, string>();
    expect(
      linesOf([
        ...new Story([])
          .ends(1, 'a', anOutcome(exited(0)))
          .finishes(2, 'success')
          .events.slice(1),
        { type: 'service-ready', at: 0, task: 'a', seconds: 1 },
        { type: 'task-annotation', at: 0, task: 'a', command: { level: 'error', message: 'm', properties } },
        { type: 'task-matcher', at: 0, task: 'a', command: { name: 'add-matcher', properties, data: 'd' } },
        { type: 'leftover', at: 0, task: 'a', attempt: 1, process, survives: undefined },
        { type: 'run-closed', at: 0, cause: { kind: 'fail-fast', task: 'a' } },
      ]),
    ).toEqual([]);
  });

  test('is written so that every version reads it', () => {
    expect(linesOf(story.events)).toEqual([
      '{"kind":"run","format":"rundag-journal","title":"CI","tasks":["a","b","c","d"]}\n',
      '{"kind":"started","task":"a"}\n',
      '{"kind":"started","task":"b"}\n',
      '{"kind":"started","task":"c"}\n',
      '{"kind":"ended","task":"c","result":"failure"}\n',
    ]);
  });

  test.each(['success', 'failure', 'cancelled', 'skipped'] as const)('knows the result %s', (result) => {
    const told = linesOf(new Story([aTask('a')]).starts(0, 'a').has(1, 'a', result).events);
    expect(readJournal(told.join(''))).toMatchObject({ running: [], results: new Map([['a', result]]) });
  });

  test('without its first line is none', () => {
    expect(readJournal('')).toBeUndefined();
    expect(readJournal('{"kind":"started","task":"a"}\n')).toBeUndefined();
  });

  test('that was cut anywhere tells what the whole lines tell', () => {
    const text = linesOf(story.events).join('');
    for (let end = 0; end < text.length; end += 1) {
      const cut = text.slice(0, end);
      // A last line that is whole but for its line end is whole.
      const lines = cut.split('\n').filter((line) => line !== '');
      const whole = lines.filter((line) => text.includes(`${line}\n`) && line.endsWith('}'));
      expect(readJournal(cut)).toEqual(readJournal(whole.map((line) => `${line}\n`).join('')));
    }
  });

  test.each([
    'null}',
    '{}',
    '7',
    '"}"',
    '{"kind":"other"}',
    '{"kind":"run"}',
    '{"kind":"started"}',
    '[{}',
    '{"kind":"run","title":"other","tasks":[]}',
    '{"kind":"run","format":"other","title":"other","tasks":[]}',
    '{"kind":"run","format":"rundag-journal","title":7,"tasks":[]}',
    '{"kind":"run","format":"rundag-journal","title":"other","tasks":"a"}',
    '{"kind":"run","format":"rundag-journal","title":"other","tasks":["a",7]}',
    '{"kind":"started","task":7}',
    '{"kind":"other","task":"d","result":"success"}',
    '{"kind":"ended","task":"d"}',
    '{"kind":"ended","task":"d","result":"other"}',
    '{"kind":"ended","task":7,"result":"success"}',
    '{"kind":"started","task":"d"} ',
  ])('passes over a line that is no entry: %s', (line) => {
    const lines = linesOf(story.events);
    const torn = [...lines.slice(0, 2), `${line}\n`, ...lines.slice(2)].join('');
    expect(readJournal(torn)).toEqual(readJournal(lines.join('')));
  });

  test('of any bytes never throws', () => {
    const piece = fc.oneof(fc.constantFrom(...linesOf(story.events)), fc.string(), fc.json());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(() => readJournal(pieces.join('\n'))).not.toThrow();
      }),
    );
  });
});
