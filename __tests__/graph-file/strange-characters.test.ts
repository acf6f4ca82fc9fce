import { describe, expect, it, test } from 'vitest';
import { graphIn, mistakesIn } from '../support/load-text.ts';

/** The mistakes in a text in which U+… stands for that character, one line each. */
function told(text: string): string {
  const bytes = text.replaceAll(/<U\+([0-9A-F]+)>/g, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
  return mistakesIn(bytes)
    .replaceAll('\n  hint: ', ': ')
    .replaceAll(/\n {2}.*/g, '');
}

const unseen = (code: string, name: string): string =>
  `an invisible character stands here: ${code} (${name}): remove it`;
const instead = (code: string, name: string, right: string): string =>
  `${code} (${name}) stands where ${right} belongs: write ${right}: YAML takes this character for a letter`;

describe('a character that is the reason of a mistake is reported by its name at its place', () => {
  test.each([
    ['tasks:\n  a:\n    run:<U+A0>x\n', `g.yml:3:9: ${instead('U+00A0', 'no-break space', 'a space')}`],
    ['tasks:\n  a:\n    <U+A0>run: x\n', `g.yml:3:5: ${instead('U+00A0', 'no-break space', 'a space')}`],
    ['tasks:\n  a:\n<U+A0><U+A0> run: x\n', `g.yml:3:1: ${instead('U+00A0', 'no-break space', 'a space')}`],
    ['tasks:\n  a:\n    run:<U+3000>x\n', `g.yml:3:9: ${instead('U+3000', 'ideographic space', 'a space')}`],
    ['tasks:\n  a:\n    r<U+200B>un: x\n', `g.yml:3:6: ${unseen('U+200B', 'zero width space')}`],
    [
      'tasks:\n  a: {run: x, needs: [b<U+200D>]}\n  b: {run: x}\n',
      `g.yml:2:24: ${unseen('U+200D', 'zero width joiner')}`,
    ],
    ['tasks:\n  a: {run: x}\n<U+FEFF>  b: {run: x}\n', `g.yml:3:1: ${unseen('U+FEFF', 'byte order mark')}`],
    ['tasks:\n  a:\n    retries: 2<U+AD>\n    run: x\n', `g.yml:3:15: ${unseen('U+00AD', 'soft hyphen')}`],
    [
      'tasks:\n  a:\n    shell: <U+202E>bash\n    run: x\n',
      `g.yml:3:12: ${unseen('U+202E', 'right-to-left override')}`,
    ],
    [
      'tasks:\n  a:\n    run: x\n    needs:\n      – b\n  b: {run: x}\n',
      `g.yml:5:7: ${instead('U+2013', 'en dash', '"-"')}`,
    ],
    [
      'tasks:\n  a:\n    run: x\n    timeout—minutes: 5\n',
      `g.yml:4:12: ${instead('U+2014', 'em dash', '"-"')}`,
    ],
    ['tasks:\n  a:\n    “run”: x\n', `g.yml:3:5: ${instead('U+201C', 'left double quotation mark', `'"'`)}`],
    [
      'tasks:\n  a:\n    run: x\n    cpus: ‘2’\n',
      `g.yml:4:11: ${instead('U+2018', 'left single quotation mark', `"'"`)}`,
    ],
    ['tasks:\n  a:\n    run： x\n', `g.yml:3:8: ${instead('U+FF1A', 'fullwidth colon', '":"')}`],
    ['tasks：\n  a:\n    run: x\n', `g.yml:1:6: ${instead('U+FF1A', 'fullwidth colon', '":"')}`],
    ['tasks:\n  a：\n    run: x\n', `g.yml:2:4: ${instead('U+FF1A', 'fullwidth colon', '":"')}`],
    [
      'tasks:\n  a: {run: x}\n  b: {needs: [a，c], run: x}\n  c: {run: x}\n',
      `g.yml:3:16: ${instead('U+FF0C', 'fullwidth comma', '","')}`,
    ],
    [
      'tasks:\n  a:\n    cpus: ２\n    run: x\n',
      `g.yml:3:11: ${instead('U+FF12', 'fullwidth digit', '"2"')}`,
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

it('is not looked for in what is right, or where it is no reason', () => {
  expect(
    graphIn('tasks:\n  a:\n    name: “Fancy” – one\u00a0two：\n    run: echo “hi” – 你好，x\n').tasks,
  ).toHaveLength(1);
  expect(told('tasks:\n  a: echo “hi” – x\n')).toMatch(/^g\.yml:2:6: task "a" has the wrong form/);
  expect(told('tasks:\n  a: {run: x, needs: [l’b]}\n')).toMatch(/^g\.yml:2:23: task "a" needs "l’b"/);
});

it('is shown by its number where a message repeats what was found', () => {
  expect(mistakesIn('tasks:\n  a: {run: x, needs: ["b c\u200b"]}\n')).toContain(
    'task "a" needs "b c<U+200B>"',
  );
});
