import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortestCycle } from '../src/graph/cycle.ts';

/**
 * The rooms of src from the bottom up, and which others a file of each may import from: rooms that stand above it in this
 * table, so that no import points upward.
 */
const allowedRooms = new Map<string, readonly string[]>([
  ['model', []],
  ['graph', ['model']],
  ['github', ['model']],
  ['e3', ['graph']],
  ['plan', ['model', 'graph', 'e3']],
  ['language', ['model', 'github']],
  ['report', ['model', 'graph', 'github']],
  ['insight', ['model', 'graph', 'plan', 'report']],
  ['host', ['model']],
  ['probes', ['model', 'language', 'report', 'host']],
  ['graph-file', ['model', 'graph', 'github', 'language', 'probes']],
  ['import', ['model', 'language', 'graph-file']],
  ['process', ['model', 'github', 'e3', 'host']],
  ['task-files', ['model', 'github', 'host']],
  ['history', ['model', 'host']],
  [
    'run',
    [
      'model',
      'graph',
      'github',
      'e3',
      'plan',
      'language',
      'graph-file',
      'report',
      'insight',
      'host',
      'process',
      'task-files',
      'history',
    ],
  ],
  [
    'front',
    [
      'model',
      'graph',
      'github',
      'plan',
      'language',
      'graph-file',
      'import',
      'report',
      'host',
      'process',
      'task-files',
      'history',
      'run',
    ],
  ],
  ['.', ['e3', 'host', 'front']],
]);

/** The files that alone may import a package. */
const packageImporters = new Map<string, readonly string[]>([
  [
    'yaml',
    ['language/yaml/document.ts', 'language/yaml/parse-document.ts', 'import/workflow/yaml-values.ts'],
  ],
  ['@actions/expressions', ['language/expressions/expression.ts']],
  ['@actions/exec', ['process/head-start.ts']],
  ['@actions/core', ['host/github.ts']],
  ['minimatch', ['host/workspace-files/file-pattern.ts']],
  ['sax', ['run/junit/junit-reader.ts']],
  ['tar-stream', ['history/archive/tar-of.ts', 'history/archive/unpack-archive.ts']],
]);

/** A folder of more is two. */
const mostFiles = 16;

const source = join(import.meta.dirname, '..', 'src');

interface Import {
  readonly from: string;
  readonly specifier: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .toSorted();

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), 'utf8');
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)/gm),
  ];
  return specifiers.map((match) => ({ from, specifier: match[1] ?? match[2] ?? '' }));
});

const relativeImports = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ from, specifier }) => ({
    from,
    to: normalize(join(dirname(from), specifier))
      .split(sep)
      .join('/'),
  }));

/** The package that a specifier is about: `@actions/expressions/ast` is a part of `@actions/expressions`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The folder right under src that a file is in; `.` for the entries. */
function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '.') : '.';
}

const folders = [...new Set(files.map((file) => dirname(file)))];

describe('the layout of src', () => {
  it('has only rooms that the table of imports knows, each below what it may import from', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(allowedRooms.keys()));
    const order = [...allowedRooms.keys()];
    for (const [room, allowed] of allowedRooms)
      for (const other of allowed) expect(order.indexOf(other)).toBeLessThan(order.indexOf(room));
  });

  it(`has no folder of more than ${mostFiles} files`, () => {
    const sizes = folders.map((folder) => [folder, files.filter((file) => dirname(file) === folder).length]);
    expect(sizes.filter(([, size]) => Number(size) > mostFiles)).toEqual([]);
  });

  it('says in each folder what it holds, in ten lines at most', () => {
    const lengths = folders
      .filter((folder) => folder !== '.')
      .map((folder) => {
        const readme = join(source, folder, 'README.md');
        return [folder, existsSync(readme) ? readFileSync(readme, 'utf8').trim().split('\n').length : 0];
      });
    expect(lengths.filter(([, length]) => Number(length) < 1 || Number(length) > 10)).toEqual([]);
  });

  it('exports no name from two files', () => {
    const exporters = new Map<string, string[]>();
    for (const file of files)
      for (const [, name = ''] of readFileSync(join(source, file), 'utf8').matchAll(
        /^export (?:abstract class|class|interface|type|async function|function\*?|const) (\w+)/gm,
      ))
        exporters.set(name, [...(exporters.get(name) ?? []), file]);
    expect([...exporters].filter(([, exporting]) => exporting.length > 1)).toEqual([]);
  });

  it('imports only what is there', () => {
    expect(relativeImports.filter(({ to }) => !files.includes(to))).toEqual([]);
  });

  it('imports across rooms only where the table allows it', () => {
    const forbidden = relativeImports.filter(({ from, to }) => {
      const room = roomOf(from);
      return ![room, ...(allowedRooms.get(room) ?? [])].includes(roomOf(to));
    });
    expect(forbidden).toEqual([]);
  });

  it.each([
    ['files', files, (file: string) => file],
    ['folders', folders, (file: string) => dirname(file)],
  ] as const)('has no circle of imports between %s', (_, nodes, nodeOf) => {
    const importsOf = new Map(
      nodes.map((node) => [
        node,
        relativeImports
          .filter(({ from, to }) => nodeOf(from) === node && nodeOf(to) !== node)
          .map(({ to }) => nodeOf(to)),
      ]),
    );
    expect(shortestCycle(nodes, (node) => importsOf.get(node) ?? [])).toBeUndefined();
  });

  it('imports each package only in the files that the table names', () => {
    const packages = imports
      .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map(({ from, specifier }) => ({ from, name: packageName(specifier) }));
    const table = [...packageImporters].flatMap(([name, importers]) =>
      importers.map((from) => ({ from, name })),
    );
    expect(new Set(packages.map((one) => JSON.stringify(one)))).toEqual(
      new Set(table.map((one) => JSON.stringify(one))),
    );
  });

  it('has no file over 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('ends the process by force in one place, when output is given up: process.exit loses output and can hang', () => {
    expect(
      files.filter((file) => /\bprocess\.(?:exit|abort)\(/.test(readFileSync(join(source, file), 'utf8'))),
    ).toEqual(['front/end-with.ts']);
  });
});

describe('the layout of page', () => {
  const directory = join(source, '..', 'page');
  const modules = readdirSync(directory).filter((file) => file.endsWith('.ts'));
  const textOf = (file: string): string => readFileSync(join(directory, file), 'utf8');

  it('is one folder like those of src', () => {
    expect(modules.length).toBeLessThanOrEqual(mostFiles);
    expect(modules.filter((file) => textOf(file).split('\n').length > 301)).toEqual([]);
    expect(textOf('README.md').trim().split('\n').length).toBeLessThanOrEqual(10);
  });

  it('takes from src only what is told to the page, and words without effects; nothing of src takes anything from it', () => {
    const taken = modules.flatMap((file) =>
      [...textOf(file).matchAll(/\bfrom '\.\.\/src\/([^']+)'/g)].map(([, path = '']) => path),
    );
    expect(
      taken.filter((path) => !/^report\/(?:html\/page-data|words\/[\w-]+)\.ts$|^model\//.test(path)),
    ).toEqual([]);
    expect(imports.filter(({ specifier }) => /\/page\//.test(specifier))).toEqual([]);
  });

  it('makes markup of no text', () => {
    const markup =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|srcdoc|eval)\b/;
    expect(modules.filter((file) => markup.test(textOf(file)))).toEqual([]);
  });
});

/** The functions and files that a walk names. */
function stepsOf(walk: string): readonly RegExpMatchArray[] {
  return [...walk.matchAll(/`(#?\w+)` \(`([\w/.-]+)`\)/g)];
}

describe('the walks in ARCHITECTURE.md', () => {
  const text = readFileSync(join(source, '..', 'ARCHITECTURE.md'), 'utf8');
  const walks = text.split('\n## Four walks\n')[1]?.split('\n## ')[0]?.split('\n### ').slice(1) ?? [];
  it('are four, each with the number of functions that it says, within its bound', () => {
    expect(walks).toHaveLength(4);
    for (const walk of walks) {
      const [, count, bound = count] = /: (\d+) functions(?: \(at most (\d+)\))?/.exec(walk) ?? [];
      expect(stepsOf(walk)).toHaveLength(Number(count));
      expect(Number(count)).toBeLessThanOrEqual(Number(bound));
    }
  });

  it('name functions and classes that are where they say', () => {
    const missing = walks.flatMap(stepsOf).filter(([, name = '', file = '']) => {
      if (!files.includes(file)) return true;
      const defined = new RegExp(
        `(?:function\\*?|class|const|async|readonly|^ ) ?${name}\\b|^ +${name}(?:: \\(|\\()`,
        'm',
      );
      return !defined.test(readFileSync(join(source, file), 'utf8'));
    });
    expect(missing.map(([step]) => step)).toEqual([]);
  });
});
