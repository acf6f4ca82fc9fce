import { harmfulMarks } from '../../src/report/log/harmless.ts';
import { describe, expect, test } from 'vitest';
import { githubStyle, terminalStyle } from '../../src/report/log/log-style.ts';
import { type Colour, makePaint, verdictColour } from '../../src/report/log/paint.ts';
import type { TaskVerdict } from '../../src/report/words/task-words.ts';

const matcher = { name: 'remove-matcher', properties: new Map([['owner', 'gcc']]), data: '' };

const github = () => githubStyle(false);
const terminal = () => terminalStyle(false);

describe('colours', () => {
  test.each<[Colour, number]>([
    ['bold', 1],
    ['dim', 2],
    ['red', 31],
    ['green', 32],
    ['yellow', 33],
    ['cyan', 36],
  ])('%s is the ANSI number %d, where colours are wanted', (colour, code) => {
    expect(makePaint(true)(colour, 'text')).toBe(`\u001b[${code}mtext\u001b[0m`);
    expect(makePaint(false)(colour, 'text')).toBe('text');
  });

  test.each<[TaskVerdict, Colour]>([
    ['success', 'green'],
    ['failure', 'red'],
    ['tolerated', 'yellow'],
    ['flaky', 'yellow'],
    ['cancelled', 'yellow'],
    ['skipped', 'dim'],
    ['unfinished', 'dim'],
  ])('a verdict of %s is %s', (verdict, colour) => {
    expect(verdictColour(verdict)).toBe(colour);
  });
});

describe('on GitHub', () => {
  test('a part folds, and its title cannot command the runner', () => {
    expect(github().open('✓', 'a 100%\n::error::x')).toBe('::group::✓ a 100%25%0A::error::x');
    expect(github().close).toBe('::endgroup::');
  });

  test('a line of output is harmless, and so is one of ours, which is one line', () => {
    expect(github().outputLine('::group::x')).toBe('\\::group::x');
    expect(github().ownLine('::error::x\n##[group]y')).toBe('\\::error::x ##[\\group]y');
    expect(
      github()
        .outputMarks.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['##[', '::']);
  });

  test('a problem matcher is obeyed', () => {
    expect(github().matcherLine?.(matcher)).toBe('::remove-matcher owner=gcc::');
  });

  test('there are colours when they are wanted', () => {
    expect([github().paint('red', 'x'), githubStyle(true).paint('red', 'x')]).toEqual([
      'x',
      '\u001b[31mx\u001b[0m',
    ]);
  });
});

describe('on a terminal', () => {
  test('nothing folds, output keeps its commands and colours, and nothing moves the cursor', () => {
    expect([terminal().open('✓', 'title'), terminal().close]).toEqual(['✓ title', undefined]);
    expect(terminal().outputLine('::group::\u001b[1mx')).toBe('::group::\u001b[1mx');
    expect(terminal().outputLine('a\u001b[2Jb\u001b[1Gc')).toBe('abc');
    expect(terminal().ownLine('::a\u001b[2J\nb')).toBe('::a [2J b');
    expect([terminal().outputMarks, terminal().matcherLine]).toEqual([harmfulMarks, undefined]);
  });

  test('there are colours when they are wanted', () => {
    expect([terminal().paint('red', 'x'), terminalStyle(true).paint('red', 'x')]).toEqual([
      'x',
      '\u001b[31mx\u001b[0m',
    ]);
  });
});
