import { describe, expect, test } from 'vitest';
import { mistakesIn } from '../support/load-text.ts';

describe('mistakes in the YAML itself', () => {
  test.each<[text: string, told: readonly string[]]>([
    [
      'tasks:\n\ta: {run: x}\n',
      ['g.yml:2:1: a tab stands where indentation is expected', '  hint: indent with spaces'],
    ],
    [
      'tasks:\n  a:\n    run: echo "a": b\n',
      [
        'g.yml:3:10: a value holds a second ": "',
        '  hint: put the whole value in quotes, or write it as a block with |',
      ],
    ],
    [
      'tasks:\n  a:\n    run: echo: b\n',
      [
        'g.yml:3:10: a value holds a second ": "',
        '  hint: put the whole value in quotes, or write it as a block with |',
      ],
    ],
    [
      'tasks:\n  a:\n    run: "echo\n  b:\n    run: x\n',
      [
        'g.yml:3:10: a text that begins with " has no closing "',
        '  hint: end it with ": without it, everything to the end of the file is part of this text',
      ],
    ],
    [
      "tasks:\n  a:\n    run: 'it's'\n",
      [
        'g.yml:3:14: text follows the end of a value',
        '  hint: a comma is missing; or put the whole value in quotes, since one that begins with [, { or a quote ends where that is closed',
      ],
    ],
    [
      'tasks:\n  a:\n    run: [ -f x ] && y\n',
      [
        'g.yml:3:19: text follows the end of a value',
        '  hint: a comma is missing; or put the whole value in quotes, since one that begins with [, { or a quote ends where that is closed',
      ],
    ],
    [
      'tasks:\n  a: {run: x\n  b: {run: y}\n',
      ['g.yml:2:6: a map that begins with { has no closing }', '  hint: close it, and indent what is inside'],
    ],
    [
      'tasks:\n  a: {run: x, needs: [b}\n',
      [
        'g.yml:2:22: a list that begins with [ has no closing ]',
        '  hint: close it, and indent what is inside',
      ],
    ],
    [
      'tasks:\n  a:\n     run: x\n    needs: b\n',
      ['g.yml:4:1: this key is not indented like its neighbours', '  hint: indent all keys of a map alike'],
    ],
    [
      'tasks:\n  a:\n    run x\n  b: {run: x}\n',
      [
        'g.yml:3:5: task "a" has the wrong form',
        '  expected: a map of keys such as run and needs',
        '  found: "run x"',
        '  hint: a colon is missing after "run"',
      ],
    ],
    [
      'tasks:\n  a:\n    if: !cancelled()\n',
      [
        'g.yml:3:5: task "a" does nothing',
        '  expected: run or command, or needs for a join, which only waits for others',
        '  found: if',
        'g.yml:3:9: "!cancelled()" is read as a YAML tag, and there are no tags here',
        '  hint: a text that begins with ! needs quotes, or ${{ }} around it',
      ],
    ],
    [
      'tasks:\n  a: !custom {run: x}\n',
      [
        'g.yml:2:6: "!custom" is read as a YAML tag, and there are no tags here',
        '  hint: a text that begins with ! needs quotes, or ${{ }} around it',
      ],
    ],
    [
      'tasks:\n  a: !!binary aGk=\n',
      [
        'g.yml:2:6: "tag:yaml.org,2002:binary" is read as a YAML tag, and there are no tags here',
        '  hint: a text that begins with ! needs quotes, or ${{ }} around it',
      ],
    ],
    [
      'tasks:\n  a:\n    run: @x\n',
      [
        'g.yml:3:10: a value cannot begin with @',
        '  hint: put the whole value in quotes, or write it as a block with |',
      ],
    ],
    [
      'tasks:\n  a:\n    run: `x`\n',
      [
        'g.yml:3:10: a value cannot begin with `',
        '  hint: put the whole value in quotes, or write it as a block with |',
      ],
    ],
    [
      'tasks:\n  a:\n    run: %x\n',
      [
        'g.yml:3:10: a value cannot begin with %',
        '  hint: put the whole value in quotes, or write it as a block with |',
      ],
    ],
    [
      'tasks:\n  a:\n    run: "\\d"\n',
      [
        'g.yml:3:11: there is no escape \\d in a text in double quotes',
        '  hint: write \\\\ for a backslash, or use single quotes',
      ],
    ],
    [
      'tasks:\n  a:\n    run: | echo\n',
      ['g.yml:3:12: "echo" cannot stand here', '  hint: after | or > a text begins on the next line'],
    ],
    [
      'tasks:\n  a:\n    needs: - b\n',
      ['g.yml:3:12: a list begins on the line of its key', '  hint: begin it on the next line'],
    ],
    [
      'tasks:\n  a: {run:x}\n',
      [
        'g.yml:2:7: unknown key "run:x" in task "a"',
        '  expected: one of name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup',
        '  hint: a space is missing after ":"',
      ],
    ],
    [
      '{"tasks": {"a": {"run": "x"} "b": {}}}',
      [
        'g.yml:1:30: text follows the end of a value',
        '  hint: a comma is missing; or put the whole value in quotes, since one that begins with [, { or a quote ends where that is closed',
      ],
    ],
    [
      '{"tasks": {"a": {"run": "x"},, "b": {}}}',
      ['g.yml:1:30: a comma stands here without an item before it'],
    ],
    [
      '%YAML 1.1\n---\ntasks: {a: {run: x}}\n',
      [
        'g.yml:1:1: there is no directive "%YAML 1.1" here',
        '  hint: remove this line: a graph file is always YAML 1.2, without tags',
      ],
    ],
    [
      'tasks: {a: {run: x}}\n---\ntasks: {}\n',
      ['g.yml:2:1: a second document begins here', '  hint: a graph is one document: remove the line "---"'],
    ],
  ])('are reported with position and advice: %j', (text, told) => {
    expect(mistakesIn(text).split('\n')).toEqual(told);
  });

  test.each<[text: string, told: readonly string[]]>([
    [
      'tasks: {a: {run: echo ${X}, needs: b}}',
      [
        'g.yml:1:18: a text with ${ } inside { } or [ ] has no quotes around it',
        '  hint: write it in quotes: "echo ${X}"',
      ],
    ],
    [
      'tasks: {a: {shell: my {0}, run: x}}',
      [
        'g.yml:1:35: a } stands here that ends nothing',
        '  hint: inside { } and [ ] a text that holds { } [ ] or a comma needs quotes',
      ],
    ],
    [
      'tasks: {a: {run: echo ${{ x }}, needs: b}}',
      [
        'g.yml:1:18: an expression inside { } or [ ] has no quotes around it',
        '  hint: write it in quotes: "echo ${{ x }}"',
      ],
    ],
    [
      'tasks: {a: {needs: [b]], run: x}}',
      [
        'g.yml:1:33: a } stands here that ends nothing',
        '  hint: inside { } and [ ] a text that holds { } [ ] or a comma needs quotes',
      ],
    ],
    [
      'tasks: {a: {run: echo a: b}}',
      ['g.yml:1:18: a value inside { } or [ ] holds a ": "', '  hint: put the whole value in quotes'],
    ],
  ])('inside { } and [ ] are reported as what they are: texts without quotes: %j', (text, told) => {
    expect(mistakesIn(text).split('\n')).toEqual(told);
  });

  test('are reported for several lines at once', () => {
    expect(mistakesIn('tasks:\n  a:\n    if: !x\n  b:\n    run: a: b\n  c:\n    run: "\n'))
      .toMatchInlineSnapshot(`
        "g.yml:3:9: "!x" is read as a YAML tag, and there are no tags here
          hint: a text that begins with ! needs quotes, or \${{ }} around it
        g.yml:5:10: a value holds a second ": "
          hint: put the whole value in quotes, or write it as a block with |
        g.yml:7:10: a text that begins with " has no closing "
          hint: end it with ": without it, everything to the end of the file is part of this text"
      `);
  });
});

test('aliases that cannot be followed are mistakes, each of them', () => {
  expect(
    mistakesIn(`
      x-env: &shared {A: 1}
      tasks:
        a: {env: *shard, run: x}
        b: {run: *.sh}
        c: &c {env: {X: *c}}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:3:12: there is no anchor &shard before the alias *shard
      hint: did you mean "shared"?
    g.yml:4:12: there is no anchor &.sh before the alias *.sh
      hint: a text that begins with * needs quotes around it
    g.yml:5:19: the alias *c stands inside of what it stands for"
  `);
});

test('only maps are merged', () => {
  expect(mistakesIn('tasks:\n  a: {<<: 3, run: x}\n  b: {<<: [{run: x}, [y]]}\n')).toMatchInlineSnapshot(`
    "g.yml:2:11: only a map can be merged with "<<"
      expected: a map or a list of maps
      found: 3
    g.yml:3:22: only a map can be merged with "<<"
      expected: a map or a list of maps
      found: a list"
  `);
});

describe('one mistake is reported once, at its place', () => {
  test.each<[text: string, told: readonly string[]]>([
    [
      'tasks:\n  a:\n    run: "echo hi\n  b:\n    run: echo\n',
      [
        'g.yml:3:10: a text that begins with " has no closing "',
        '  hint: end it with ": without it, everything to the end of the file is part of this text',
      ],
    ],
    [
      "tasks:\n  a:\n    run: 'echo \\'\n    name: 'b\n",
      [
        "g.yml:4:11: a text that begins with ' has no closing '",
        "  hint: end it with ': without it, everything to the end of the file is part of this text",
      ],
    ],
    [
      'tasks:\n  a: {run: "x}\n  b: {run: "y"}\n',
      [
        'g.yml:2:12: a text that begins with " has no closing "',
        '  hint: end it with ": without it, everything to the end of the file is part of this text',
      ],
    ],
  ])('a text in quotes without an end is reported where it begins: %j', (text, told) => {
    expect(mistakesIn(text).split('\n')).toEqual(told);
  });

  test('an expression without quotes inside { } or [ ] is reported as that, each of them, and what else is wrong', () => {
    expect(mistakesIn('tasks:\n  a:\n    env: {A: ${{ env.X }}}\n    run: echo\n')).toMatchInlineSnapshot(`
      "g.yml:3:14: an expression inside { } or [ ] has no quotes around it
        hint: write it in quotes: "\${{ env.X }}""
    `);
    expect(
      mistakesIn(`
        tasks:
          a: {run: echo \${X} "y", needs: [b, \${{ 'a}, b' }}]}
          b: {
            run: x \${{ task.id }} and \${{ task.slot }},
            if: "\${{ quoted }}"
          }
          c:
            run: x: y
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:2:12: a text with \${ } inside { } or [ ] has no quotes around it
        hint: write it in quotes: 'echo \${X} "y"'
      g.yml:2:38: an expression inside { } or [ ] has no quotes around it
        hint: write it in quotes: "\${{ 'a}, b' }}"
      g.yml:4:10: an expression inside { } or [ ] has no quotes around it
        hint: write it in quotes: "x \${{ task.id }} and \${{ task.slot }}"
      g.yml:8:10: a value holds a second ": "
        hint: put the whole value in quotes, or write it as a block with |"
    `);
  });

  test('an alias without an anchor is not reported again as a value of the wrong kind', () => {
    expect(mistakesIn('tasks:\n  a:\n    <<: *base\n    run: x\n')).toMatchInlineSnapshot(`
      "g.yml:3:9: there is no anchor &base before the alias *base
        hint: name a value &base before it, as in x-base: &base …; a text that begins with * needs quotes"
    `);
    expect(mistakesIn('x-c: &c 1\ntasks:\n  a:\n    <<: [*base, *c]\n    run: x\n')).toMatchInlineSnapshot(`
      "g.yml:4:10: there is no anchor &base before the alias *base
        hint: name a value &base before it, as in x-base: &base …; a text that begins with * needs quotes
      g.yml:4:17: only a map can be merged with "<<"
        expected: a map or a list of maps
        found: 1"
    `);
  });

  test('a line that is indented too far or too little is reported at that line', () => {
    expect(mistakesIn('tasks:\n  a:\n    run: x\n     needs: b\n')).toMatchInlineSnapshot(`
      "g.yml:4:6: this line is indented further than the key above it, so YAML takes it for more of that value
        hint: indent it like that key"
    `);
    expect(mistakesIn('tasks:\n  a:\n    run: |\n    echo hi\n    echo\n')).toMatchInlineSnapshot(`
      "g.yml:4:5: the text of a block is not indented
        hint: indent it further than the key of the block"
    `);
  });

  test('a line that another program left is reported as that', () => {
    const conflict = 'tasks:\n<<<<<<< HEAD\n  a: {run: x}\n=======\n  a: {run: y}\n>>>>>>> branch\n';
    expect(mistakesIn(conflict).match(/^g.*/gm)).toEqual(
      [2, 4, 6].map((line) => `g.yml:${line}:1: a merge of two versions left this line`),
    );
    expect(mistakesIn('```yaml\ntasks: {a: {run: x}}\n```\n')).toContain(
      'g.yml:1:1: this line is of Markdown, not of YAML\n  hint: remove it',
    );
  });
});

describe('a quote that is missing in brackets is reported where its text begins, and nothing else is', () => {
  test.each([
    ['a value', '{"tasks":{"a":{"run":"echo hi},"b":{"run":"echo"}}}', '1:22'],
    [
      'a value of JSON with a line for each key',
      JSON.stringify({ tasks: { a: { run: 'echo hi' }, b: { run: 'echo' } } }, null, 2).replace('hi"', 'hi'),
      '4:14',
    ],
    ['a key', '{"tasks: {"a": {"run": "x"}}}', '1:2'],
    [
      'the first key of a nested map',
      '{"tasks": {"a: {"run": "x", "needs": "b"}, "b": {"run": "x"}}}',
      '1:12',
    ],
    ['an item', 'tasks: {a: {command: ["make, "all"]}}', '1:23'],
    ['a text in single quotes', "tasks: {a: {run: 'x, name: 'y', needs: ['b']}}", '1:18'],
    [
      'a text before one with an expression',
      '{"tasks":{"a":{"run":"x},"b":{"run":"echo ${{ task.id }}"}}}',
      '1:22',
    ],
  ])('%s', (_what, text, place) => {
    const found = mistakesIn(text);
    expect(found).toMatch(
      new RegExp(`^g\\.yml:${place}: a text that begins with (["']) has no closing \\1$`, 'm'),
    );
    expect(found.match(/^g\.yml/gm)).toHaveLength(1);
  });

  test('but what is wrong before it is reported', () => {
    const found = mistakesIn('tasks:\n  a: {run: ! x}\n  b: {run: "x, name: "y"}\n  c: {run: !z}\n');
    expect(found.match(/^g.*/gm)).toEqual([
      'g.yml:2:12: YAML reads this "!" as a tag and drops it',
      'g.yml:3:12: a text that begins with " has no closing "',
    ]);
  });
});

test('a text in quotes that an expression in it ends is reported with how the expression is written', () => {
  expect(
    mistakesIn(
      'tasks:\n  a:\n    run: x\n    env:\n      A: "a ${{ env.X || "d" }}"\n      B: \'${{ \'b\' }}\'\n',
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:5:26: this " ends the text in the middle of an expression
      hint: texts in expressions stand in single quotes: 'like this'
    g.yml:6:15: this ' ends the text in the middle of an expression
      hint: texts in expressions stand in single quotes: 'like this'; put double quotes around the whole value"
  `);
  expect(mistakesIn('tasks: {a: {run: x, env: {A: "a ${{ contains(env.X, "d") }}"}}}'))
    .toMatchInlineSnapshot(`
    "g.yml:1:53: this " ends the text in the middle of an expression
      hint: texts in expressions stand in single quotes: 'like this'"
  `);
  expect(mistakesIn('tasks: {a: {run: "${{ \'a\' }} "b""}}')).toContain('text follows the end of a value');
});

test('each tag of a line is reported', () => {
  expect(mistakesIn('tasks: {a: {run: ! x, if: ! y}, b: {run: !x, if: !y}}').match(/^g.*/gm)).toEqual([
    'g.yml:1:18: YAML reads this "!" as a tag and drops it',
    'g.yml:1:27: YAML reads this "!" as a tag and drops it',
    'g.yml:1:42: "!x" is read as a YAML tag, and there are no tags here',
    'g.yml:1:50: "!y" is read as a YAML tag, and there are no tags here',
  ]);
});
