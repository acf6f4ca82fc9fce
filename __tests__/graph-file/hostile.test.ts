import { describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/graph-file/load.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const tooDeep = 'more than 100 lists and maps stand in one another';

describe('one clear mistake comes of', () => {
  test.each<readonly [string, () => string | Uint8Array, string]>([
    ['an empty file', () => '', 'g.yml:1:1: the graph file is empty\n  expected: a map with the key tasks'],
    [
      'an empty buffer',
      () => new Uint8Array(),
      'g.yml:1:1: the graph file is empty\n  expected: a map with the key tasks',
    ],
    [
      'comments only',
      () => '# nothing\n\n# here\n',
      'g.yml:1:1: the graph file is empty\n  expected: a map with the key tasks',
    ],
    [
      'a document without content',
      () => '---\n',
      'g.yml:1:1: the graph file is empty\n  expected: a map with the key tasks',
    ],
    [
      'a NUL byte',
      () => Buffer.from('tasks:\n  a: {run: "\0"}\n'),
      'g.yml:2:13: the graph file is not a text file\n  expected: YAML text in UTF-8\n  found: the control character U+0000',
    ],
    [
      'a terminal escape',
      () => 'tasks: {a: {run: "\u001B[0m"}}',
      'g.yml:1:19: the graph file is not a text file\n  expected: YAML text in UTF-8\n  found: the control character U+001B',
    ],
    [
      'bytes that are no UTF-8',
      () => Buffer.from([0x61, 0x3a, 0x0a, 0x20, 0xff]),
      'g.yml:2:2: the graph file is not in UTF-8\n  expected: YAML text in UTF-8\n  hint: save it as UTF-8',
    ],
    [
      'a picture',
      () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'g.yml:2:1: the graph file is not a text file\n  expected: YAML text in UTF-8\n  found: the control character U+001A',
    ],
    ['100,000 open brackets', () => '['.repeat(100_000), `g.yml:1:103: ${tooDeep}`],
    ['100,000 open braces', () => '{'.repeat(100_000), `g.yml:1:103: ${tooDeep}`],
    ['50,000 maps in one another', () => '{a: '.repeat(50_000), `g.yml:1:406: ${tooDeep}`],
    ['100,000 dashes', () => '- '.repeat(100_000), `g.yml:1:204: ${tooDeep}`],
    ['100,000 explicit keys', () => '? '.repeat(100_000), `g.yml:1:204: ${tooDeep}`],
    [
      '10,000 levels of indentation',
      () => Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      `g.yml:102:103: ${tooDeep}`,
    ],
    [
      'a million empty documents',
      () => '---\n'.repeat(1_000_000),
      'g.yml:2:1: a second document begins here\n  hint: a graph is one document: remove the line "---"',
    ],
    [
      'a million closing brackets',
      () => ']'.repeat(1_000_000),
      'g.yml:1:1: a ] stands here that ends nothing\n  hint: inside { } and [ ] a text that holds { } [ ] or a comma needs quotes',
    ],
    [
      'a million exclamation marks',
      () => '!'.repeat(1_000_000),
      `g.yml:1:1: a "!" begins a YAML tag, and there are no tags here\n  hint: a text that begins with ! needs quotes, or \${{ }} around it`,
    ],
    ['200,000 anchors', () => '&a '.repeat(200_000), 'g.yml:1:4: a value has two anchors\n  hint: keep one'],
    [
      'a file that is too large',
      () => '#'.repeat(16_000_001),
      'g.yml:1:1: the graph file is too large\n  expected: at most 16 MB\n  found: more',
    ],
    [
      'more empty lists than are read',
      () => `tasks: [${'[],'.repeat(1_600_000)}]`,
      'g.yml:1:4500006: the graph file is too large\n  hint: only 1500000 lists and maps in brackets are read, up to here',
    ],
    [
      'an alias of itself',
      () => 'tasks: &a [*a]',
      'g.yml:1:12: the alias *a stands inside of what it stands for',
    ],
    [
      'aliases that grow without end',
      () => bomb(),
      'g.yml:7:31: the aliases make the graph file too large\n  expected: at most 5000000 values, those of aliases counted each time',
    ],
    [
      'merge keys that grow without end',
      () => mergeBomb(),
      'g.yml:1582:21: the aliases make the graph file too large\n  expected: at most 5000000 values, those of aliases counted each time',
    ],
    [
      'aliases that nest deeper than any text',
      () =>
        Array.from(
          { length: 300 },
          (_, index) => `x-${index}: &a${index} [${index === 0 ? '' : `*a${index - 1}`}]`,
        ).join('\n'),
      `g.yml:102:14: ${tooDeep}`,
    ],
  ])('%s', (_name, text, expected) => {
    expect(mistakesIn(text())).toBe(expected);
  });
});

/** The mistakes of a text, each with its details. */
function mistakesOf(text: string): readonly string[] {
  const loaded = loadGraph({ bytes: text, file: 'g.yml', fallbackName: 'g' });
  return loaded.kind === 'diagnostics' ? loaded.diagnostics.map(formatDiagnostic) : [];
}

describe('what is hardly YAML is not read to its end', () => {
  test.each<readonly [string, () => string]>([
    ['directives', () => '%a\n'.repeat(500_000)],
    ['tabs', () => `a:\n${'\tb: c\n'.repeat(20_000)}`],
    ['bad scalars', () => `a:\n${'  - @\n'.repeat(20_000)}`],
  ])('%s', (_name, text) => {
    const mistakes = mistakesOf(text());
    expect(mistakes).toHaveLength(101);
    expect(mistakes.at(-1)).toMatch(
      /^g\.yml:\d+:\d+: there are too many mistakes: the rest of the file was not read$/,
    );
  });
});

describe('many mistakes are cut and counted for', () => {
  test.each<readonly [string, () => string]>([
    [
      'unknown keys',
      () => `tasks:\n  a:\n${Array.from({ length: 30_000 }, (_, index) => `    k${index}: 1\n`).join('')}`,
    ],
    ['duplicate keys', () => `tasks:\n  a:\n${'    run: x\n'.repeat(30_000)}`],
    [
      'unknown needs',
      () =>
        `tasks:\n${Array.from({ length: 12_000 }, (_, index) => `  t${index}: {needs: s${index}}\n`).join('')}`,
    ],
    ['unknown aliases', () => `tasks: [${'*a, '.repeat(30_000)}]`],
  ])('%s', (_name, text) => {
    const mistakes = mistakesOf(text());
    expect(mistakes).toHaveLength(1001);
    expect(mistakes.at(-1)).toMatch(/: and (?:at least )?\d+ more mistakes$/);
  });
});

describe('these only look bad', () => {
  test('5 MB of script', () => {
    expect(graphIn(`tasks: {a: {run: "${'x'.repeat(5_000_000)}"}}`).tasks).toHaveLength(1);
  });

  test('60,000 keys in one map', () => {
    const env = Array.from({ length: 60_000 }, (_, index) => `K${index}: 1`).join(', ');
    expect(graphIn(`tasks: {a: {run: x, env: {${env}}}}`).tasks[0]?.env.size).toBe(60_000);
  });

  test('a chain of 10,000 tasks', () => {
    const tasks = Array.from(
      { length: 10_000 },
      (_, index) => `  t${index}: {${index === 0 ? 'run: x' : `needs: [t${index - 1}]`}}\n`,
    );
    expect(graphIn(`tasks:\n${tasks.join('')}`).tasks).toHaveLength(10_000);
  });

  test('30,000 tasks, half of them made with an alias', () => {
    const tasks = Array.from({ length: 30_000 }, (_, index) =>
      index % 2 === 0
        ? `  t${index}:\n    run: echo ${index}\n`
        : `  t${index}: {<<: *c, needs: [t${index - 1}]}\n`,
    );
    const graph = graphIn(`x-common: &c {run: make, env: {A: 1}}\ntasks:\n${tasks.join('')}`);
    expect(graph.tasks).toHaveLength(30_000);
    expect(graph.tasks[29_999]).toMatchObject({
      id: 't29999',
      needs: ['t29998'],
      at: { line: 45_002, column: 3 },
    });
  }, 180_000);
});

function bomb(): string {
  const lines = ['x-a: &a [l, l, l, l, l, l, l, l, l]'];
  for (let code = 98; code < 107; code += 1) {
    const [last, letter] = [String.fromCharCode(code - 1), String.fromCharCode(code)];
    lines.push(`x-${letter}: &${letter} [${Array.from({ length: 9 }, () => `*${last}`).join(',')}]`);
  }
  return lines.join('\n');
}

function mergeBomb(): string {
  const lines = Array.from(
    { length: 4000 },
    (_, index) => `x-${index}: &a${index} {<<: *a${index - 1}, k${index}: 1}`,
  );
  return ['x: &a-1 {}', ...lines].join('\n');
}
