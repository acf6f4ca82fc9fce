import {
  appendFileSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../support/archives.ts';
import { canFillDisk, onFullDisk } from '../../support/full-disk.ts';
import { type MemoryBench, openMemoryBench } from '../../support/skipping/memory-bench.ts';

const making = `mkdir -p out/s/t out/empty; cp in.txt out/x; cp in.txt out/s/t/run; chmod +x out/s/t/run; ln -s ../x out/s/link
      echo "::notice::made"; echo v=7 >> $GITHUB_OUTPUT; echo MODE=fast >> $GITHUB_ENV; echo /opt/a >> $GITHUB_PATH; echo '# Made' >> $GITHUB_STEP_SUMMARY`;

const graph = `
  tasks:
    make:
      inputs: [in.txt]
      outputs: [out/**]
      run: |
        ${making.replaceAll('\n', '\n  ')}
    use:
      needs: make
      env: {VERSION: '\${{ needs.make.outputs.v }}'}
      run: echo "$VERSION $MODE $PATH" > $BESIDE/seen
`;

/** Files of the bench's history whose names match. */
function kept({ place }: MemoryBench, name: RegExp): readonly string[] {
  return readdirSync(place.historyDirectory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const only = (target: string) => ({ options: new Map([['targets', target]]) });

describe('outputs of a task that is given', () => {
  const spoiling: readonly (readonly [string, (bench: MemoryBench) => void])[] = [
    ['nothing', () => undefined],
    ['all of them removed', ({ remove }) => remove('out')],
    ['one removed', ({ remove }) => remove('out/s/t/run')],
    ['an empty directory removed', ({ remove }) => remove('out/empty')],
    ['one changed', ({ write }) => write({ 'out/x': 'two\n' })],
    ['an executable bit', ({ chmod }) => chmod('out/x', 0o755)],
    ['one more', ({ write }) => write({ 'out/s/new': '', 'out/empty/new': '' })],
    [
      'a link that leads elsewhere',
      ({ place, remove }) => {
        remove('out/s/link');
        symlinkSync('/etc', join(place.workspace, 'out/s/link'));
      },
    ],
    [
      'a directory instead of a file',
      ({ write, remove }) => {
        remove('out/x');
        write({ 'out/x/y': '' });
      },
    ],
    [
      'a file instead of a directory',
      ({ write, remove }) => {
        remove('out/s');
        write({ 'out/s': '' });
      },
    ],
    [
      'a file instead of all',
      ({ write, remove }) => {
        remove('out');
        write({ out: '' });
      },
    ],
    [
      'a link instead of all',
      ({ place, remove }) => {
        remove('out');
        symlinkSync('/etc', join(place.workspace, 'out'));
      },
    ],
  ];

  test.each(spoiling)('are what they were after %s', async (_, spoil) => {
    const bench = openMemoryBench(graph);
    await bench.run();
    const made = treeOf(bench.place.workspace, 'out');
    expect(made.size).toBe(4);
    const seen = bench.read('../seen');
    spoil(bench);
    const { given, ran, filesOf, task } = await bench.run();
    expect([given, ran]).toEqual([['make'], ['use']]);
    expect(treeOf(bench.place.workspace, 'out')).toEqual(made);
    expect(bench.read('../seen')).toBe(seen);
    expect(seen).toMatch(/^7 fast \/opt\/a:/);
    expect(filesOf('make')).toEqual({
      outputs: new Map([['v', '7']]),
      env: new Map([['MODE', 'fast']]),
      path: ['/opt/a'],
      summary: '# Made\n',
    });
    expect(task('make').ended?.because).toMatchObject({ kind: 'given', from: { kind: 'unchanged' } });
  });

  test('are of now when they are restored', async () => {
    const bench = openMemoryBench(graph);
    await bench.run();
    const before = Date.now();
    bench.remove('out');
    await bench.run();
    expect(lstatSync(join(bench.place.workspace, 'out/x')).mtimeMs).toBeGreaterThan(before - 1000);
  });

  const damages: readonly (readonly [string, string, (file: string) => void])[] = [
    ['cut short', 'expected an archive of', (file) => truncateSync(file, 20)],
    ['empty', 'expected an archive of', (file) => truncateSync(file)],
    ['longer', 'expected an archive of', (file) => appendFileSync(file, 'x')],
    ['changed in its middle', 'expected an archive with the SHA-256', flip],
    ['gone', 'its archive is not kept any more', (file) => rmSync(file)],
  ];

  test.each(damages)('are made again when their archive is %s', async (_, because, damage) => {
    const bench = openMemoryBench(graph);
    await bench.run();
    const made = treeOf(bench.place.workspace, 'out');
    for (const file of kept(bench, /\.tar\.gz$/)) damage(file);
    bench.write({ 'out/x': 'by hand' });
    const run = await bench.run();
    expect(run.ran).toEqual(['make', 'use']);
    expect(run.explanations[0]).toContain(because);
    expect(treeOf(bench.place.workspace, 'out')).toEqual(made);
    bench.remove('out');
    expect((await bench.run()).given).toEqual(['make']);
    expect(treeOf(bench.place.workspace, 'out')).toEqual(made);
  });

  test('need no archive while they are there', async () => {
    const bench = openMemoryBench(graph);
    await bench.run();
    for (const file of kept(bench, /\.tar\.gz$/)) rmSync(file);
    expect((await bench.run()).given).toEqual(['make']);
  });

  test('are made again when what is restored would lie behind a link', async () => {
    const bench = openMemoryBench(
      "tasks: {a: {run: 'mkdir -p out; cp in.txt out/x', inputs: [in.txt], outputs: [out/x]}}",
    );
    await bench.run();
    bench.remove('out');
    symlinkSync(bench.machine.temp, join(bench.place.workspace, 'out'));
    const { ran, explanations } = await bench.run();
    expect(ran).toEqual(['a']);
    expect(explanations[0]).toContain('its outputs could not be restored');
  });

  test.runIf(canFillDisk)(
    'are not kept on a full disk: a notice, and the task runs the next time',
    async () => {
      const bench = openMemoryBench(
        "tasks: {a: {run: 'cp in.txt out', inputs: [in.txt], outputs: [out]}, b: {run: 'true', inputs: [in.txt], outputs: []}}",
        { 'in.txt': Array.from({ length: 9000 }, (_, line) => `${line * 7919}`).join('\n') },
      );
      await onFullDisk(8000, async () => {
        const { ran, notices, report } = await bench.run(
          "tasks: {a: {run: 'ln in.txt out', inputs: [in.txt], outputs: [out]}}",
        );
        expect([ran, report.ended?.result]).toEqual([['a'], 'success']);
        expect(notices.join()).toMatch(/EFBIG|too large/);
      });
      expect((await bench.run()).ran).toEqual(['a']);
      bench.remove('out');
      expect((await bench.run()).ran).toEqual([]);
      expect(statSync(join(bench.place.workspace, 'out')).size).toBeGreaterThan(8000);
    },
  );
});

describe('what is kept of runs', () => {
  test.each([
    ['history', /[0-9a-f]{32}\.json$/, 'make use', 1],
    ['index of files', /^files$/, 'use', 0],
  ] as const)('counts as nothing when the %s is damaged in any way', async (_, name, ran, notices) => {
    const bench = openMemoryBench(graph);
    await bench.run();
    const damages: readonly ((file: string) => void)[] = [
      flip,
      (file) => truncateSync(file, statSync(file).size >> 1),
      (file) => truncateSync(file),
      (file) => writeFileSync(file, 'something else'),
    ];
    for (const damage of damages) {
      for (const file of kept(bench, name)) damage(file);
      const run = await bench.run();
      expect(run.ran.join(' ')).toBe(ran);
      expect(run.notices).toHaveLength(notices);
      expect((await bench.run()).ran).toEqual(['use']);
    }
  });

  test('does not keep a task from running by force, and is kept anew', async () => {
    const bench = openMemoryBench(graph);
    await bench.run();
    const force = { options: new Map([['force', 'true']]) };
    expect((await bench.run(undefined, force)).ran).toEqual(['make', 'use']);
    bench.write({ 'in.txt': 'two' });
    await bench.run(undefined, force);
    expect((await bench.run()).given).toEqual(['make']);
  });

  test('is that of both when two runs end at once', async () => {
    const bench = openMemoryBench(
      "tasks: {a: {run: 'true', inputs: [in.txt], outputs: []}, b: {run: 'true', inputs: [in.txt], outputs: []}}",
    );
    await Promise.all([bench.run(undefined, only('a')), bench.run(undefined, only('b'))]);
    expect((await bench.run()).given).toEqual(['a', 'b']);
  });

  test('says since when nothing has changed, or why a task runs again', async () => {
    const bench = openMemoryBench("tasks: {a: {run: 'test ! -e no', inputs: [in.txt], outputs: []}}");
    await bench.run();
    bench.write({ no: '', 'in.txt': 'two' });
    expect((await bench.run()).explanations[0]).toMatch(
      /^a: in\.txt changed since \d{4}-\d\d-\d\d \d\d:\d\d$/,
    );
    expect((await bench.run()).explanations).toHaveLength(1);
    bench.write({ 'in.txt': 'one\n' });
    expect((await bench.run()).given).toEqual(['a']);
  });
});
