import { describe, expect, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { loadGraph } from '../../src/graph-file/load.ts';
import { graphIn, mistakesIn, taskOf } from '../support/load-text.ts';

describe('a "!" with a space behind it, which YAML drops, is a mistake', () => {
  test('with its place and what to write', () => {
    expect(mistakesIn('tasks:\n  a:\n    if: ! failure()\n    run: ! grep -q debugger src\n'))
      .toMatchInlineSnapshot(`
      "g.yml:3:9: YAML reads this "!" as a tag and drops it
        hint: a text that begins with "! " needs quotes, or \${{ }} around it in an if; a script can stand in a block with |
      g.yml:4:10: YAML reads this "!" as a tag and drops it
        hint: a text that begins with "! " needs quotes, or \${{ }} around it in an if; a script can stand in a block with |"
    `);
  });

  test.each(['! failure()', '!foo bar', '! "x"'])('and hides no other mistake of the file: %s', (tagged) => {
    const found = mistakesIn(`tasks:\n  a: {run: x, if: ${tagged}, nedes: b}\n  b: {run: x, needs: [zz]}\n`);
    for (const part of ['g.yml:2:19: ', 'unknown key "nedes"', 'task "b" needs "zz"'])
      expect(found).toContain(part);
  });

  test.each([
    ['a script on the next line', 'tasks:\n  a:\n    run:\n      ! x\n'],
    ['a value of env', 'tasks: {a: {run: x, env: {A: ! b}}}'],
    ['a value with an anchor before it', 'tasks: {a: {run: x, env: {A: &b ! b}}}'],
    ['a value with an anchor behind it', 'tasks: {a: {run: x, env: {A: ! &b b}}}'],
    ['a text in quotes', 'tasks: {a: {run: ! "x"}}'],
    ['a block', 'tasks:\n  a:\n    run: ! |\n      x\n'],
    ['an item', 'tasks:\n  a:\n    command:\n      - ! x\n'],
    ['a matrix value', 'tasks: {a: {run: x, strategy: {matrix: {os: [b, ! c]}}}}'],
    ['a name', 'name: ! CI\ntasks: {a: {run: x}}'],
    ['a key', 'tasks:\n  ! a: {run: x}\n'],
    ['an explicit key', 'tasks:\n  ? ! a\n  : {run: x}\n'],
    ['a map', 'tasks: {a: ! {run: x}}'],
    ['a list', 'tasks: {a: {run: x, needs: ! []}}'],
    ['an alias', 'x-a: &b c\ntasks: {a: {run: ! *b}}'],
    ['the document', '--- !\ntasks: {a: {run: x}}\n'],
    ['nothing', 'tasks: {a: {run: x, env: {A: !}}}'],
    ['what is left alone', 'x-a: ! b\ntasks: {a: {run: x}}'],
  ])('before %s', (_where, text) => {
    const before = text.slice(0, text.indexOf('!')).split('\n');
    const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    expect(mistakesIn(text)).toContain(`g.yml:${place}: YAML reads this "!" as a tag`);
  });

  test.each([
    ['"! x"', '! x'],
    ["'! x'", '! x'],
    ['|\n      ! x', '! x\n'],
    ['|-\n      !', '!'],
    ['>-\n      ! x', '! x'],
    ['x # ! y', 'x'],
    ['x ! y', 'x ! y'],
    ['x\n      ! y', 'x ! y'],
    ['"x\n      ! y"', 'x ! y'],
    ['x !', 'x !'],
  ])('but not where it is part of a text: %s', (written, script) => {
    expect(taskOf(graphIn(`tasks:\n  a:\n    run: ${written}\n`), 'a').work).toMatchObject({ script });
  });

  test.each([
    '${{ ! failure() }}',
    '"! failure()"',
    '"!failure()"',
    '|\n      ! failure()',
    'success() && ! failure()',
  ])('and what the hint says for an if is valid: %s', (condition) => {
    const bytes = `tasks:\n  a:\n    if: ${condition}\n    run: x\n`;
    expect(loadGraph({ bytes, file: 'g.yml', fallbackName: 'g' }, firstContexts({})).kind).toBe('graph');
  });
});
