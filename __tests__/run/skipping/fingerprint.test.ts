import { chmodSync, cpSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BenchWishes, type MemoryBench, openMemoryBench } from '../../support/skipping/memory-bench.ts';

const graph = `
  env: {FILE: f}
  cache: {env: [CACHED], tools: [cat tool]}
  tasks:
    first: {run: 'echo 1', inputs: [first], outputs: []}
    second:
      needs: first
      run: 'mkdir -p out; cp in.txt out/x'
      shell: bash
      env: {OWN: o}
      inputs: [in.txt, 'dir/**', link, run.sh]
      outputs: [out/**]
`;

const files = { 'in.txt': 'one\n', first: '1', tool: '1\n', 'dir/a/b': 'b', 'run.sh': 'true' };

async function opened(): Promise<MemoryBench> {
  const bench = openMemoryBench(graph, files);
  symlinkSync('in.txt', join(bench.place.workspace, 'link'));
  expect(await bench.ran()).toBe('first second');
  return bench;
}

type Change = (bench: MemoryBench) => { readonly graph?: string; readonly wishes?: BenchWishes } | void;

const changes: readonly (readonly [what: string, ran: string, why: string, Change])[] = [
  ['nothing', '', '', () => undefined],
  ['an input, with the same size', 'second', 'in.txt changed', ({ write }) => write({ 'in.txt': 'two\n' })],
  ['a new file', 'second', 'dir/new is new', ({ write }) => write({ 'dir/new': '' })],
  [
    'a file less',
    'second',
    'dir/a/b is gone',
    ({ write, remove }) => {
      write({ 'dir/a/c': 'b' });
      remove('dir/a/b');
    },
  ],
  ['an executable bit', 'second', 'run.sh changed', ({ chmod }) => chmod('run.sh', 0o755)],
  [
    'where a link leads',
    'second',
    'link changed',
    ({ place, remove }) => {
      remove('link');
      symlinkSync('run.sh', join(place.workspace, 'link'));
    },
  ],
  [
    'a link of the same content instead of a file',
    'second',
    'run.sh changed',
    ({ place, write, remove }) => {
      write({ other: 'true' });
      remove('run.sh');
      symlinkSync('other', join(place.workspace, 'run.sh'));
    },
  ],
  ['the command', 'second', 'command changed', () => ({ graph: graph.replace('mkdir -p', 'mkdir  -p') })],
  ['the shell', 'second', 'command changed', () => ({ graph: graph.replace('bash', 'sh') })],
  [
    'the directory',
    'second',
    'working directory changed',
    () => ({
      graph: graph
        .replace('shell: bash', 'shell: bash\n      working-directory: dir')
        .replaceAll('in.txt out', '../in.txt ../out')
        .replace('-p out', '-p ../out'),
    }),
  ],
  ['its own variable', 'second', 'env OWN changed', () => ({ graph: graph.replace('OWN: o', 'OWN: p') })],
  [
    'a variable of the file',
    'first second',
    'env FILE changed',
    () => ({ graph: graph.replace('FILE: f', 'FILE: g') }),
  ],
  [
    'a variable more',
    'second',
    'env NEW is new',
    () => ({ graph: graph.replace('OWN: o', "OWN: o, NEW: ''") }),
  ],
  ['a variable less', 'second', 'env OWN is gone', () => ({ graph: graph.replace('OWN: o', '') })],
  [
    'a variable that cache.env names',
    'first second',
    'cache.env CACHED changed',
    () => ({ wishes: { env: { CACHED: '' } } }),
  ],
  [
    'what a tool prints',
    'first second',
    'cache.tools cat tool changed',
    ({ write }) => write({ tool: '2\n' }),
  ],
  [
    'the system that ImageOS tells',
    'first second',
    'system changed',
    () => ({ wishes: { env: { ImageOS: 'ubuntu24' } } }),
  ],
  [
    'the patterns of outputs',
    'second',
    'patterns of outputs changed',
    () => ({ graph: graph.replace('[out/**]', '[out/x]') }),
  ],
  [
    'CPUs that are stated',
    'second',
    'cpus is new',
    () => ({ graph: graph.replace('shell: bash', 'shell: bash\n      cpus: 2') }),
  ],
  ['a need', 'first second', 'need first changed', ({ write }) => write({ first: '2' })],
  [
    'a need more',
    'second third',
    'need third is new',
    () => ({
      graph: `${graph.replace('needs: first', 'needs: [first, third]')}    third: {run: 'true', inputs: [], outputs: []}`,
    }),
  ],
  [
    'times of files',
    '',
    '',
    ({ place }) => {
      for (const path of ['in.txt', 'first', 'dir/a/b', 'out/x'])
        utimesSync(join(place.workspace, path), 1, 1);
    },
  ],
  ['the mode of a file beside its executable bit', '', '', ({ chmod }) => chmod('in.txt', 0o600)],
  [
    'a file written again as it was',
    '',
    '',
    ({ write, remove }) => {
      remove('in.txt');
      write({ 'in.txt': 'one\n' });
    },
  ],
  [
    'an empty directory among inputs',
    '',
    '',
    ({ write, remove }) => {
      write({ 'dir/empty/x': '' });
      remove('dir/empty/x');
    },
  ],
  ['a file that is not an input', '', '', ({ write }) => write({ other: '' })],
  ['any other variable of the step', '', '', () => ({ wishes: { env: { OTHER: '1' } } })],
  [
    'the name, the priority and the place of a task',
    '',
    '',
    () => ({
      graph: graph
        .replace(
          'needs: first',
          'name: Second\n      priority: 3\n      timeout-minutes: 7\n      needs: first',
        )
        .replace('tasks:', '\n\n\n  tasks:'),
    }),
  ],
  ['CPUs of the machine', '', '', () => ({ wishes: { cpus: 1 } })],
  ['patterns of inputs that match the same files', '', '', () => ({ graph: graph.replace('dir/**', 'dir') })],
];

const layered = (file: string, own: string): string => `
      env: {${file}}
      tasks:
        first: {run: 'echo MODE=exported >> $GITHUB_ENV', inputs: [], outputs: []}
        second: {needs: first, run: 'echo $MODE > seen', env: {${own}}, inputs: [], outputs: [seen]}
    `;

const exporting = (first: string): string => `
      tasks:
        first: {run: '${first}', outputs: []}
        second: {needs: first, run: 'true', inputs: [], outputs: []}
    `;

const withValues = (values: string): string => `
      tasks:
        a: {strategy: {matrix: {v: ${values}}}, run: 'echo $MATRIX_V', inputs: [in.txt], outputs: []}
    `;

describe('a task runs again', () => {
  test.each(changes)('after a change of %s: %s', async (_, ran, why, change) => {
    const bench = await opened();
    const { graph: changed, wishes } = change(bench) ?? {};
    const run = await bench.run(changed, wishes);
    expect(run.ran.join(' ')).toBe(ran);
    expect(run.explanations.join('\n')).toContain(why);
    expect(bench.read('out/x')).toBe(bench.read('in.txt'));
    expect(await bench.ran(undefined, wishes)).toBe('');
  });

  test('not when the workspace lies elsewhere', async () => {
    const bench = await opened();
    const elsewhere = join(bench.machine.directory, 'elsewhere');
    // The history of another path is another one: it is taken along, as GitHub's cache service does.
    const kept = join(bench.machine.directory, 'kept');
    cpSync(bench.place.workspace, kept, { recursive: true, verbatimSymlinks: true });
    renameSync(bench.place.workspace, elsewhere);
    symlinkSync(elsewhere, bench.place.workspace);
    rmSync(join(elsewhere, 'out'), { recursive: true });
    expect(await bench.ran()).toBe('');
    expect(bench.read('out/x')).toBe('one\n');
  });

  test('when a variable is set by another layer, and so has another value', async () => {
    const bench = openMemoryBench(layered('MODE: x', ''));
    await bench.run();
    expect(bench.read('seen')).toBe('exported\n');
    expect(await bench.ran(layered('', 'MODE: x'))).toBe('first second');
    expect(bench.read('seen')).toBe('x\n');
  });

  test('when what a need exports is another value, or another directory', async () => {
    const bench = openMemoryBench(exporting('echo A=1 >> $GITHUB_ENV'));
    expect(await bench.ran()).toBe('first second');
    expect(await bench.ran()).toBe('first');
    expect((await bench.run(exporting('echo A=2 >> $GITHUB_ENV'))).explanations[0]).toContain(
      'exported A changed',
    );
    expect((await bench.run(exporting('echo /a >> $GITHUB_PATH'))).explanations[0]).toContain(
      'directories before PATH is new; exported A is gone',
    );
    expect(await bench.ran(exporting('echo PATH=/b:$PATH >> $GITHUB_ENV; echo /a >> $GITHUB_PATH'))).toBe(
      'first second',
    );
    expect(await bench.ran(exporting('echo PATH=/c:$PATH >> $GITHUB_ENV; echo /a >> $GITHUB_PATH'))).toBe(
      'first second',
    );
  });

  test('when the values of its matrix are others, each instance for itself', async () => {
    const bench = openMemoryBench(withValues('[1, 2]'));
    expect(await bench.ran()).toBe('a (1) a (2)');
    expect(await bench.ran(withValues('[3, 2]'))).toBe('a (3)');
    expect(await bench.ran(withValues('[1, 2, 3]'))).toBe('');
  });

  test('not after going back to a state in which it succeeded', async () => {
    const bench = openMemoryBench("tasks: {a: {run: 'cp in.txt out', inputs: [in.txt], outputs: [out]}}");
    for (const content of ['one', 'two', 'three']) {
      bench.write({ 'in.txt': content });
      expect(await bench.ran()).toBe('a');
    }
    for (const content of ['one', 'three', 'two']) {
      bench.write({ 'in.txt': content });
      expect(await bench.ran()).toBe('');
      expect(bench.read('out')).toBe(content);
    }
  });

  test('although the size and the times of an input are as they were', async () => {
    const bench = openMemoryBench("tasks: {a: {run: 'true', inputs: [in.txt], outputs: []}}");
    const path = join(bench.place.workspace, 'in.txt');
    utimesSync(path, 1000, 1000);
    expect(await bench.ran()).toBe('a');
    bench.write({ 'in.txt': 'two\n' });
    utimesSync(path, 1000, 1000);
    expect(await bench.ran()).toBe('a');
    chmodSync(path, 0o644);
    expect(await bench.ran()).toBe('');
  });
});
