import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../src/language/diagnostics/diagnostics.ts';
import { readDocument } from '../../src/language/yaml/document.ts';
import { graphIn, mistakesIn, taskOf } from '../support/load-text.ts';

/** The mistakes in a text: each on one line with its hint. */
const told = (text: string): readonly string[] =>
  mistakesIn(text).replaceAll('g.yml:', '').replaceAll('\n  hint: ', ' > ').split('\n');

const bare = 'a text with ${ } inside { } or [ ] has no quotes around it > write it in quotes: ';
const endsNothing =
  'a } stands here that ends nothing > inside { } and [ ] a text that holds { } [ ] or a comma needs quotes';
const unclosedMap = 'a map that begins with { has no closing } > close it, and indent what is inside';
const unclosedList = 'a list that begins with [ has no closing ] > close it, and indent what is inside';
const secondColon =
  'a value holds a second ": " > put the whole value in quotes, or write it as a block with |';
const tooFar =
  'this line is indented further than the key above it, so YAML takes it for more of that value > indent it like that key';
const noKey = 'this is not a key with a value > write "key: value"; a long text goes into a block with |';
const notIndented = 'the text of a block is not indented > indent it further than the key of the block';
const tab = 'a tab stands where indentation is expected > indent with spaces';
const endsLate = (sign: string, line: number): string =>
  `a text that begins with ${sign} ends only in line ${line} > a closing ${sign} is missing before that, or a ${sign} stands inside of the text`;
const noEnd = (sign: string): string =>
  `a text that begins with ${sign} has no closing ${sign} > end it with ${sign}: without it, everything to the end of the file is part of this text`;

describe('a value in brackets whose braces YAML takes for a map is reported with the whole value in quotes', () => {
  test.each<readonly [text: string, ...mistakes: readonly string[]]>([
    [
      'tasks: {a: {env: {A: ${X}, B: ${Y}${Z}}, run: x}}\n',
      `1:22: ${bare}"\${X}"`,
      `1:31: ${bare}"\${Y}\${Z}"`,
    ],
    ['tasks: {a: {env: {A: "${X}", B: ${Y}}, run: x}}\n', `1:33: ${bare}"\${Y}"`],
    ['tasks: {a: {env: {A: x#${X}#y , B: z}, run: x}}\n', `1:22: ${bare}"x#\${X}#y"`],
    ['tasks: {a: {env: {A: x${X} #y\n  , B: z}, run: x}}\n', `1:22: ${bare}"x\${X}"`],
    ['tasks: {a: {command: [x, y${X}z ]}}\n', `1:26: ${bare}"y\${X}z"`],
    [
      "tasks: {a: {run: it's ${X}, name: a\\b${Y}}}\n",
      `1:18: ${bare}"it's \${X}"`,
      `1:35: ${bare}'a\\b\${Y}'`,
    ],
    ['tasks: {a: {run: "x", name: it\'s "${X}"}}\n', `1:29: ${bare}'it''s "\${X}"'`],
    [`tasks: {a: {run: ${'x'.repeat(96)}\${X}}}\n`, `1:18: ${bare}"${'x'.repeat(96)}\${X}"`],
    [
      `tasks: {a: {run: ${'x'.repeat(97)}\${X}}}\n`,
      '1:18: a text with ${ } inside { } or [ ] has no quotes around it > put quotes around the whole value',
    ],
    [
      "tasks: {a: {run: x, if: ${{ '}}' == env.X }}, name: y}}\n",
      '1:25: an expression inside { } or [ ] has no quotes around it > write it in quotes: "${{ \'}}\' == env.X }}"',
    ],
    ['tasks: {a: {run: $ {x}}}\n', `1:24: ${endsNothing}`],
    [
      'tasks:\n  a:\n    run: echo ${X}: {x: y}\n    env: {A: [b}\n',
      `3:10: ${secondColon}`,
      `4:14: ${unclosedList}`,
    ],
    ['tasks:\n  a: {run: [b\n  c: {A: ${Y}}\n', `2:12: ${unclosedList}`, `3:10: ${bare}"\${Y}"`],
    [
      'tasks:\n  a: {run: x} }\n  b: {A: ${Y}}\n',
      `2:15: ${endsNothing}`,
      '3:3: this is not YAML: unexpected scalar',
      `3:10: ${bare}"\${Y}"`,
    ],
  ])('%j', (text, ...mistakes) => {
    expect(told(text)).toEqual(mistakes);
  });

  test('but not where it stands in no brackets, or in a text in quotes', () => {
    const graph = graphIn('tasks:\n  a:\n    run: echo ${X} {a}\n    env: {A: "${X}", B: $}\n');
    expect(taskOf(graph, 'a')).toMatchObject({
      work: { script: 'echo ${X} {a}' },
      env: new Map([
        ['A', '${X}'],
        ['B', '$'],
      ]),
    });
  });

  test('a hundred times', () => {
    const values = Array.from({ length: 120 }, (_, index) => `A${index}: \${X}`).join(', ');
    expect(
      told(`tasks: {a: {run: x, env: {${values}}}}\n`).filter((line) => line.includes(bare)),
    ).toHaveLength(100);
  });
});

describe('a text in quotes that ends late or never', () => {
  test.each<readonly [text: string, ...mistakes: readonly string[]]>([
    ['tasks:\n  a:\n    run: "x\n     y" z\n', `3:10: ${endsLate('"', 4)}`],
    ["tasks:\n  a:\n    run: 'x\n      name: 'b'\n", `3:10: ${endsLate("'", 4)}`],
    ['tasks:\n  a:\n    run: "echo hi\n    name: "b\n', `3:10: ${noEnd('"')}`, `4:11: ${noEnd('"')}`],
    ['tasks:\n  a:\n    "run\n     more": x\n', `3:5: ${noKey}`],
    [
      'tasks:\n  a:\n    run: "x\n      y"\n    name: b\n    if: @c\n',
      '6:9: a value cannot begin with @ > put the whole value in quotes, or write it as a block with |',
    ],
    ['tasks:\n  a:\n    run: "x\n      y"\n    name: b: c\n', `5:11: ${secondColon}`],
    ['tasks:\n  a:\n    run: "x\n      y"\n    name: b\n    needs\n', `6:5: ${noKey}`],
    [
      'tasks: {a: {run: "x, name: "y, if: "z, cpus: "1"}}',
      '1:18: a text that begins with " has no closing " > end it with ": without it, everything to the next " is part of this text',
    ],
  ])('%j', (text, ...mistakes) => {
    expect(told(text)).toEqual(mistakes);
  });

  test('is reported by the expression that ends it where that comes first', () => {
    expect(told("tasks: {a: {run: x, env: {A: 'x ${{ 'y' }}', B: 'x'}}}\n")).toEqual([
      "1:37: this ' ends the text in the middle of an expression > texts in expressions stand in single quotes: 'like this'; put double quotes around the whole value",
    ]);
    expect(told('tasks: {a: {run: "x, name: "y ${{ \'z\' }}"}}\n')).toEqual([
      '1:18: a text that begins with " has no closing " > end it with ": without it, everything to the next " is part of this text',
    ]);
  });

  test('is reported by the first expression that ends one in a line, with nothing that follows it there', () => {
    const ended = `this " ends the text in the middle of an expression > texts in expressions stand in single quotes: 'like this'`;
    expect(told('tasks:\n  a:\n    run: "x ${{ "d" }} ${{ "e" }}"\n')).toEqual([`3:17: ${ended}`]);
    expect(told('tasks: {a: {run: x, env: {A: "a ${{ "d" }}", B: "b ${{ "e" }}"}}}')[0]).toBe(
      `1:37: ${ended}`,
    );
    expect(told('tasks: {a: {env: {A: "a ${{ "d" }}"}, run: !x}}')).toEqual([`1:29: ${ended}`]);
    expect(told('tasks: {a: {run: !x, env: {A: "a ${{ "d" }}"}}}')[0]).toMatch(
      /^1:18: "!x" is read as a YAML tag/,
    );
  });

  test('hides no mistake in the lines before it', () => {
    expect(
      told('tasks:\n  a: {run: !x}\n  b:\n    run: "a\n    b"\n').map((line) => line.slice(0, 5)),
    ).toEqual(['2:12:', '5:5: ']);
  });
});

describe('what is wrong with a line is reported at the line that is wrong', () => {
  test.each<readonly [text: string, ...mistakes: readonly string[]]>([
    ['tasks:\n  a:\n    run: x\n      needs: b\n      if: c\n', `4:7: ${tooFar}`],
    ['tasks:\n  a:\n    run: x\n\n       needs: b\n', `5:8: ${tooFar}`],
    ['tasks:\n  a:\n    run: x\n       needs:\n', `4:8: ${tooFar}`],
    ['tasks:\n  a:\n    run: x: y\n    needs: b\n', `3:10: ${secondColon}`],
    ['tasks:\n  a:\n    run: x: y\n', `3:10: ${secondColon}`],
    ['tasks:\n  a:\n    run: x: y\n      more\n', `3:10: ${secondColon}`],
    [`${'# x\n'.repeat(300)}tasks:\n  a:\n    run: x\n       needs: b\n`, `304:8: ${tooFar}`],
    ['tasks:\n  a:\n    run: x\n       needs:', `4:8: ${tooFar}`],
    ['tasks:\n  a:\n    run: x: y\n      more: z\n', `3:10: ${secondColon}`, `4:7: ${tooFar}`],
    ['tasks:\n  a:\n    run: x\n      more\n      needs: b\n', `3:10: ${secondColon}`],
    ['tasks:\n  a:\n    run: x\n    needs\n', `4:5: ${noKey}`],
    ['tasks:\n  a:\n    run: |\n      echo\n    needs\n', `5:5: ${noKey}`],
    [`tasks:\n  a:\n    run: |\n    echo\n${'# x\n'.repeat(300)}`, `4:5: ${notIndented}`],
    ['tasks:\n  a:\n    run: |\n    echo\n', `4:5: ${notIndented}`],
    ['tasks:\n  a:\n    run:   >-  \n\n    echo\n', `5:5: ${notIndented}`],
    ['tasks:\n  a:\n    run: |2\r\n  echo\r\n', `4:3: ${notIndented}`],
    ['tasks:\n  a:\n  - |+\n  x\n', `4:3: ${notIndented}`],
    ['tasks:\n  a:\n    run: |\n\techo\n', `4:1: ${tab}`],
    ['tasks:\n  a:\n    run: |2\n\techo\n', `4:1: ${tab}`],
    ['tasks:\n  a:\n    run: |\n      echo\n\techo\n', `5:1: ${tab}`],
    [
      'tasks:\n  a:\n    run: |\n        \n      echo\n',
      '5:7: an empty line above this one is indented further > remove the spaces of that line: YAML counts them as the indentation of the text',
    ],
    ['tasks:\n  a:\n    run: x |\n    echo\n', `4:5: ${noKey}`],
    ['tasks:\n  a: {run: "}", needs: [b, \'c]\', d # ]\n  b: {run: y}\n', `2:24: ${unclosedList}`],
    ['tasks:\n  a: {run: x, needs: [b, "c ]"\n  b: {run: y}\n', `2:22: ${unclosedList}`],
    ['tasks:\n  a: {run: "\\"}", name: \'{\', x: 1 # {\n  b: {run: y}\n', `2:6: ${unclosedMap}`],
    ['tasks:\n  a: {run: x, env: {A: 1}, needs: [b]\n  b: {run: y}\n', `2:6: ${unclosedMap}`],
    ['tasks:\n  a: [{x: 1}, [y], z\n  b: {run: y}\n', `2:6: ${unclosedList}`],
    ['{tasks: {a: {run: x}}\n', `1:1: ${unclosedMap}`],
    [
      '||||||| base\ntasks: {a: {run: x}}\n',
      '1:2: a merge of two versions left this line > keep one of the versions, and remove this line',
    ],
    ['tasks:\n  a:\n    run: x\n    ``` x\n', '4:5: this line is of Markdown, not of YAML > remove it'],
    [
      'tasks:\n  a:\n    run: ``` x\n',
      '3:10: a value cannot begin with ` > put the whole value in quotes, or write it as a block with |',
    ],
    ['tasks:\n  a:\n    run: x <<<<<<< y: z\n', `3:10: ${secondColon}`],
    [
      'tasks:\n  a:\n    | x: y\n',
      '3:7: "x: y" cannot stand here > after | or > a text begins on the next line',
    ],
  ])('%j', (text, ...mistakes) => {
    expect(told(text)).toEqual(mistakes);
  });

  test('also where it is a folded or literal block, with the place of its text', () => {
    expect(told('tasks:\n  a:\n    run: >\n\n      ${{ x }}\n').at(0)).toMatch(/^[45]:/);
    expect(told('tasks:\n  a:\n    name: >\n      a ${{ x }}\n    run: x\n').at(0)).toMatch(/^4:13: /);
    expect(told('tasks:\n  a:\n    run: |-\n        ${{ x }}').at(0)).toMatch(/^4:13: /);
    expect(told('tasks:\n  a:\n    run: "a ${{ x }}"\n').at(0)).toMatch(/^3:17: /);
    expect(told('tasks:\n  a:\n    run: a ${{ x }}\n').at(0)).toMatch(/^3:16: /);
  });
});

describe('a file with nothing in it', () => {
  test.each(['', '# x\n', '---\n', '---\n# x\n...\n'])('is reported as empty: %j', (text) => {
    expect(mistakesIn(text)).toBe('g.yml:1:1: the graph file is empty\n  expected: a map with the key tasks');
  });

  test('is another thing than one that holds nothing', () => {
    expect(mistakesIn('~\n')).toContain('the graph file has the wrong form');
    expect(mistakesIn('""\n')).toContain('the graph file has the wrong form');
  });
});

/** Lists in one another. */
const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test('a hundred levels may stand in one another, those of aliases counted, and merged maps not', () => {
  const file = 'tasks: {a: {run: x}}\n';
  expect(graphIn(`x-a: ${nested(99)}\n${file}`).tasks).toHaveLength(1);
  expect(mistakesIn(`x-a: ${nested(101)}\n${file}`)).toBe(
    'g.yml:1:107: more than 100 lists and maps stand in one another',
  );
  expect(
    graphIn(`x-a: &a ${nested(60)}\nx-b: ${'['.repeat(39)}*a${']'.repeat(39)}\n${file}`).tasks,
  ).toHaveLength(1);
  expect(mistakesIn(`x-a: &a ${nested(60)}\nx-b: ${'['.repeat(45)}*a${']'.repeat(45)}\n${file}`)).toMatch(
    /^g\.yml:2:\d+: more than 100 lists and maps stand in one another$/,
  );
  const chain = Array.from({ length: 300 }, (_, index) =>
    index === 0
      ? 'x-0: &m0 {k: 1}'
      : `x-${index}: &m${index} {<<: ${index % 2 === 0 ? `*m${index - 1}` : `[*m${index - 1}]`}}`,
  ).join('\n');
  expect(graphIn(`${chain}\n${file}`).tasks).toHaveLength(1);
});

/** A file of 4,999,012 values and these. */
const withValues = (more: number): string =>
  `x-a: &a [${'x, '.repeat(999)}]\nx-b: [${'*a , '.repeat(4998)}]\nx-c: [${'x, '.repeat(more)}]\ntasks: {a: {run: x}}\n`;

/** A text in that many lists. */
const around = (levels: number, text: string): string => '['.repeat(levels) + text + ']'.repeat(levels);

test('a word in a hundred levels is read, by way of an alias or a merged map too, and in one more it is not', () => {
  const file = 'tasks: {a: {run: x}}\n';
  const tooDeep = /^g\.yml:\d+:\d+: more than 100 lists and maps stand in one another$/;
  for (const [value, use] of [
    [around(50, 'x'), '*a'],
    [`{k: ${around(49, 'x')}}`, '{<<: *a}'],
    [`{k: ${around(49, 'x')}}`, '{<<: [*a]}'],
  ] as const) {
    expect(graphIn(`x-a: &a ${value}\nx-b: ${around(49, use)}\n${file}`).tasks).toHaveLength(1);
    expect(mistakesIn(`x-a: &a ${value}\nx-b: ${around(50, use)}\n${file}`)).toMatch(tooDeep);
  }
});

test('only a plain << merges: in quotes it is a key', () => {
  expect(told('tasks: {a: {run: x, "<<": {}}}\n')[0]).toBe('1:21: unknown key "<<" in task "a"');
});

test('a key of nothing is an empty text', () => {
  expect(told('tasks: {: {run: y}}\n')[0]).toBe('1:9: "" is not a task id');
});

test('a file may have five million values, those of aliases counted each time', () => {
  expect(graphIn(withValues(988)).tasks).toHaveLength(1);
  expect(mistakesIn(withValues(989))).toBe(
    'g.yml:4:18: the aliases make the graph file too large\n  expected: at most 5000000 values, those of aliases counted each time',
  );
});

test('keys that are aliases of nothing are each reported as that alone', () => {
  expect(mistakesIn('tasks: {*x : {run: y}, *y : {run: z}}\n').match(/^g.*/gm)).toEqual([
    'g.yml:1:9: there is no anchor &x before the alias *x',
    'g.yml:1:24: there is no anchor &y before the alias *y',
  ]);
});

test('an alias of a map or a list is reported where that is written, and one of a word where the alias stands', () => {
  const wrong = 'wrong value for "env" in task "a"';
  expect(told('x-e: &e [1]\ntasks:\n  a: {run: x, env: *e}\n')[0]).toBe(`1:9: ${wrong}`);
  expect(told('x-e: &e foo\ntasks:\n  a: {run: x, env: *e}\n')[0]).toBe(`3:20: ${wrong}`);
});

test('a text in 61 characters is cut where it is repeated', () => {
  expect(mistakesIn(`tasks: ${'x'.repeat(60)}\n`)).toContain(`found: "${'x'.repeat(60)}"`);
  expect(mistakesIn(`tasks: ${'x'.repeat(61)}\n`)).toContain(`found: "${'x'.repeat(59)}…"`);
});

test('a strange character in a key is the reason of what is no YAML, and of nothing else', () => {
  expect(told('tasks:\n  a:\n    r\u2013n: a: b\n')[0]).toMatch(/^3:6: U\+2013/);
  expect(told('tasks:\n  a:\n    env:\n      "k\u2013y": 1\n    needs: zz\n    run: x\n')[0]).toBe(
    '5:12: task "a" needs "zz", which is not a task of the file',
  );
});

describe('a line of a directive', () => {
  test.each(['%YAML 1.2', '%YAML  1.2 ', '%YAML\t1.2\t '])(
    'may say that the file is YAML 1.2: %j',
    (line) => {
      expect(graphIn(`${line}\n---\ntasks: {a: {run: x}}\n`).tasks).toHaveLength(1);
    },
  );

  test.each(['%YAML 1.20', '%YAML 1.2 x', '%YAML_1.2', '%A %YAML 1.2', '%TAG ! !x'])(
    'may say nothing else: %j',
    (line) => {
      expect(told(`${line}\n---\ntasks: {a: {run: x}}\n`)[0]).toBe(
        `1:1: there is no directive "${line}" here > remove this line: a graph file is always YAML 1.2, without tags`,
      );
    },
  );
});

test('a key without a colon in braces has no value', () => {
  expect(graphIn('tasks: {a: {run: x, if}}\n').tasks[0]?.condition).toBeUndefined();
  expect(mistakesIn('tasks: {a, b: {run: x}}\n')).toContain('found: nothing');
});

test.each([
  ['abc-1', 'name a value &abc-1 before it, as in x-abc-1: &abc-1 …; a text that begins with * needs quotes'],
  ['a.b', 'a text that begins with * needs quotes around it'],
  ['-a', 'a text that begins with * needs quotes around it'],
])('an alias *%s of nothing is reported with what may be meant', (name, hint) => {
  expect(told(`tasks:\n  a: {run: *${name} }\n`)).toEqual([
    `2:12: there is no anchor &${name} before the alias *${name} > ${hint}`,
  ]);
});

test('an empty document may be ended, and nothing may follow the end of one', () => {
  expect(graphIn('---\ntasks: {a: {run: x}}\n...\n').tasks).toHaveLength(1);
  expect(graphIn('tasks: {a: {run: x}}\n... # the end\n').tasks).toHaveLength(1);
  expect(told('tasks: {a: {run: x}}\n... the end\n')[0]).toMatch(/^2:5: text follows the end of a value/);
  expect(told('tasks: {a: {run: x}}\n... !end\n')[0]).toMatch(/^2:5: a "!" begins a YAML tag/);
  expect(told('tasks: {a: {run: x}}\n...\n---\ntasks: {}\n')).toEqual([
    '3:1: a second document begins here > a graph is one document: remove the line "---"',
  ]);
  expect(told('tasks: {a: {run: x}}\n...\n# more\ntasks: {}\n')).toEqual([
    '4:1: a second document begins here > a graph is one document: remove the line "..."',
  ]);
});

describe('a map of 1,200 keys, which is read in parts,', () => {
  const names = Array.from({ length: 1200 }, (_, index) => `N${index}`);
  /** A task with that map at a key, which begins in line 5. */
  const withMapAt = (key: string, more = ''): string =>
    `tasks:\n  a:\n    run: x\n    ${key}:\n${names.map((name) => `      ${name}: ${name}\n`).join('')}${more}`;

  test('has all of them in order', () => {
    expect([...taskOf(graphIn(withMapAt('env')), 'a').env]).toEqual(names.map((name) => [name, name]));
  });

  test('begins where its first key stands, and has each key at its place', () => {
    expect(told(withMapAt('needs'))[0]).toBe('5:7: wrong value for "needs" in task "a"');
    expect(told(withMapAt('env', '      N0: x\n      N1199: x\n'))).toEqual([
      '1205:7: duplicate key "N0" > it already stands at 5:7: keep one',
      '1206:7: duplicate key "N1199" > it already stands at 1204:7: keep one',
    ]);
  });
});

/** Fails as nothing that reads a file should. */
function nowhere(): never {
  throw new RangeError('no such place');
}

test.each(['a: b\n', '%X\n---\na: b\n'])(
  'an error that is not about the file is not taken for one of its mistakes: %j',
  (text) => {
    expect(() => readDocument({ text, positionAt: nowhere, lineAt: () => '' }, new Diagnostics())).toThrow(
      'no such place',
    );
  },
);
