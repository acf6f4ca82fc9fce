import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandFromArguments } from '../../src/front/command/arguments.ts';
import { type GraphSettings, type GraphSource, load } from '../../src/front/load.ts';
import { type InputProblem, problemLines } from '../../src/front/input-problems.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-load-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
writeFileSync(join(directory, 'dag.yml'), 'tasks: {a: {run: x}, b: {needs: a, run: x}, c: {run: x}}');
mkdirSync(join(directory, 'folder'));
if (process.platform !== 'win32') execFileSync('mkfifo', [join(directory, 'fifo')]);

const command = commandFromArguments([], {
  directory,
  kindOfFile: () => undefined,
  nearestGraphFile: () => ({ path: 'rundag.yml', base: directory }),
});
if (command.kind !== 'run') throw new Error('no arguments at all run the nearest graph');
const { settings } = command;

const asText = (problem: InputProblem): string => problemLines([problem], (line) => line).join('\n');

/** Ids and title of what is loaded, or its mistakes. */
async function loadFrom(source: GraphSource, different: Partial<GraphSettings> = {}) {
  const loaded = await load({ ...settings, source, ...different }, directory, new Map());
  return loaded.kind === 'graph'
    ? [loaded.graph.name, loaded.graphFile, ...loaded.graph.tasks.map(({ id }) => id)]
    : loaded.problems.map(asText);
}

const file = (path: string, isDefault = false): GraphSource => ({ kind: 'file', path, isDefault });

test('a graph file is found from the base, and shown by its path from there', async () => {
  for (const path of ['dag.yml', './dag.yml', 'folder/../dag.yml', './/folder/.././dag.yml']) {
    expect(await loadFrom(file(path))).toEqual(['dag.yml', 'dag.yml', 'a', 'b', 'c']);
  }
});

test('a graph file elsewhere is shown as it was given', async () => {
  const outside = join('..', basename(directory), '.', 'dag.yml');
  for (const path of [join(directory, 'dag.yml'), `${directory}/./dag.yml`, outside, `./${outside}`]) {
    expect(await loadFrom(file(path))).toEqual(['dag.yml', path, 'a', 'b', 'c']);
  }
});

test('an inline graph has no file', async () => {
  expect(await loadFrom({ kind: 'inline', text: 'tasks: {x: {run: y}}' })).toEqual(['dag', undefined, 'x']);
});

test('targets narrow it', async () => {
  expect(await loadFrom(file('dag.yml'), { targets: ['b'] })).toEqual(['dag.yml', 'dag.yml', 'a', 'b']);
  expect(await loadFrom(file('dag.yml'), { targets: ['bb'] })).toEqual([
    expect.stringMatching(/^target "bb": expected the id of a task; .* did you mean "b"\?$/),
  ]);
});

test('mistakes in the graph stand at their place in the file as it is shown', async () => {
  writeFileSync(join(directory, 'bad.yml'), 'tasks:\n  a: {needs: b, run: x}\n');
  expect(await loadFrom(file('bad.yml'))).toEqual([
    expect.stringMatching(/^bad\.yml:2:14: [^\n]*\n {2}2 \| {3}a: \{needs: b, run: x\}\n {4}\| {14}\^\n/),
  ]);
  expect(await loadFrom(file('./folder/../bad.yml'))).toEqual([expect.stringMatching(/^bad\.yml:2:14: /)]);
});

test('a file that cannot be read is reported with what was found and what to do', async () => {
  expect(await loadFrom(file('missing.yml'))).toEqual([
    'graph file "missing.yml": expected a readable YAML file; found no such file: check the path; it starts at the workspace',
  ]);
  expect(await loadFrom(file('.github/rundag.yml', true))).toEqual([
    'graph file ".github/rundag.yml": expected a readable YAML file; found no such file: write the graph there, or name another file, or give the graph itself (input "dag")',
  ]);
  expect(await loadFrom(file('folder'))).toEqual([expect.stringContaining('found a directory: ')]);
});

/** What the command line says of a file that cannot be read. */
async function commandLineMessages(path: string, isDefault: boolean): Promise<readonly string[]> {
  const loaded = await load(
    { ...settings, source: file(path, isDefault) },
    directory,
    new Map(),
    'command line',
  );
  return loaded.kind === 'problems' ? loaded.problems.map(asText) : [];
}

test('on the command line the advice is for the command line', async () => {
  expect(await commandLineMessages('missing.yml', false)).toEqual([
    'graph file "missing.yml": expected a readable YAML file; found no such file: check the path; it starts at the current directory',
  ]);
  expect(await commandLineMessages('.github/rundag.yml', true)).toEqual([
    'graph file ".github/rundag.yml": expected a readable YAML file; found no such file: write the graph there, or name another file: rundag -f FILE',
  ]);
});

const tooLarge = ':1:1: the graph file is too large\n  expected: at most 16 MB\n  found: more';

test('a graph file that is larger than any graph is not read to its end', async () => {
  writeFileSync(join(directory, 'huge.yml'), '');
  truncateSync(join(directory, 'huge.yml'), 2 ** 40);
  expect(await loadFrom(file('huge.yml'))).toEqual([`huge.yml${tooLarge}`]);
});

test.runIf(process.platform === 'linux')(
  'what is no file is told by its kind, and not waited for',
  async () => {
    for (const [path, kind] of [
      ['/dev/zero', 'a device'],
      ['folder', 'a directory'],
      ['fifo', 'a FIFO'],
    ] as const)
      expect(await loadFrom(file(path))).toEqual([
        `graph file "${path}": expected a regular file; found ${kind}: check the path; it starts at the workspace`,
      ]);
    for (const [path, kind] of [
      ['/dev/zero', 'a device'],
      ['folder', 'a directory'],
    ] as const)
      expect(await commandLineMessages(path, false)).toEqual([
        `graph file "${path}": expected a regular file or a pipe; found ${kind}: check the path; it starts at the current directory`,
      ]);
  },
);

test.runIf(process.platform === 'linux')(
  'on the command line a FIFO is read to its end, as far as a graph may go',
  async () => {
    const small = commandLineMessages('fifo', false);
    await writeFile(join(directory, 'fifo'), 'tasks: {a: {needs: b, run: x}}');
    expect(await small).toEqual([expect.stringMatching(/^fifo:1:20: /)]);
    // Its reader goes before it is done.
    const large = commandLineMessages('fifo', false);
    await expect(writeFile(join(directory, 'fifo'), Buffer.alloc(17_000_000, 32))).rejects.toThrow('EPIPE');
    expect(await large).toEqual([`fifo${tooLarge}`]);
  },
);
