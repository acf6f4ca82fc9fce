import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/report/run/event.ts';
import { EventLines } from '../../src/report/results/event-line.ts';
import { readJournal } from '../../src/report/run/journal.ts';
import { anOutcome, aTask, exited, retries, Story } from '../support/story.ts';

function linesOf(events: readonly RunEvent[]): readonly string[] {
  const lines = new EventLines();
  return events.map((event) => lines.lineOf(event)).filter((line) => line !== undefined);
}

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
    expect(readJournal(lines.join(''))).toMatchObject({ running: [], given: new Set(['a']) });
  });

  test('keeps ids of any form', () => {
    const id = 'unit (a\nb, "{}", \u2028, ``)';
    const journal = readJournal(linesOf(new Story([aTask(id)]).runs(0, 1, id, 0).events).join(''));
    expect(journal?.results).toEqual(new Map([[id, 'success']]));
  });

  test.each(['success', 'failure', 'cancelled', 'skipped'] as const)('knows the result %s', (result) => {
    const told = linesOf(new Story([aTask('a')]).starts(0, 'a').has(1, 'a', result).events);
    expect(readJournal(told.join(''))).toMatchObject({ running: [], results: new Map([['a', result]]) });
  });

  test('without its first line is none', () => {
    expect(readJournal('')).toBeUndefined();
    expect(readJournal('{"event":"attempt-started","task":"a"}\n')).toBeUndefined();
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
    '[{}',
    '{"event":"other"}',
    '{"event":"run-started"}',
    '{"event":"attempt-started"}',
    '{"event":"run-started","title":"other","tasks":[]}',
    '{"event":"run-started","format":"other","title":"other","tasks":[]}',
    '{"event":"run-started","format":"rundag-events","title":7,"tasks":[]}',
    '{"event":"run-started","format":"rundag-events","title":"other","tasks":"a"}',
    '{"event":"run-started","format":"rundag-events","title":"other","tasks":["a",7]}',
    '{"event":"attempt-started","task":7}',
    '{"event":"other","task":"d","result":"success"}',
    '{"event":"task-ended","task":"d"}',
    '{"event":"task-ended","task":"d","result":"other"}',
    '{"event":"task-ended","task":7,"result":"success"}',
    '{"event":"attempt-started","task":"d"} ',
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
