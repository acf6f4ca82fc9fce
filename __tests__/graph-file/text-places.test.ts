import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../support/load-text.ts';

/** The places of `first.x` and `second.x`, which are contexts that nobody knows, in the value of a key of a task. */
const graphWith = (key: string, written: string): string =>
  `tasks:\n  a:\n    ${key}: ${written}\n    ${key === 'run' ? 'if: true' : 'run: echo'}\n`;

/** How texts of several lines are written: the second is found wherever the first stands. */
const ways: readonly (readonly [string, string])[] = [
  ['literal', '|\n      first.x &&\n      second.x'],
  ['literal, indented further', '|\n      first.x &&\n        second.x'],
  ['literal below an empty line', '|\n\n      first.x &&\n\n      second.x'],
  ['literal with its indentation stated', '|2\n        first.x &&\n      second.x'],
  ['folded', '>-\n      first.x &&\n      second.x'],
  ['folded, with an empty line', '>\n      first.x &&\n\n      second.x'],
  ['folded, indented further', '>\n      first.x &&\n        second.x\n'],
  ['plain', 'first.x &&\n      second.x'],
  ['plain on the next line', '\n      first.x\n        && second.x'],
  ['in single quotes', "'first.x &&\n      second.x'"],
  ['in double quotes', '"first.x &&\n\n      second.x"'],
];

describe('a mistake in a text of several lines is told at its place', () => {
  it.each(
    ways.flatMap(([name, text]) => [
      [`if, ${name}`, graphWith('if', text)],
      [
        `if with braces, ${name}`,
        graphWith('if', text.replace('first', '${{ first').replace('second.x', 'second.x }}')),
      ],
      [
        `run, ${name}`,
        graphWith('run', text.replace('first.x', '${{ first.x }}').replace('second.x', '${{ second.x }}')),
      ],
    ]),
  )('%s', (_, text) => {
    const places = ['first', 'second'].map((name) => {
      const before = text.slice(0, text.indexOf(name)).split('\n');
      return `g.yml:${before.length}:${(before.at(-1) ?? '').length + 1}: unknown context "${name}"`;
    });
    for (const place of places) expect(mistakesIn(text)).toContain(place);
  });
});
