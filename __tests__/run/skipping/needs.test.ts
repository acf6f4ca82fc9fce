import { describe, expect, test } from 'vitest';
import { openMemoryBench } from '../../support/skipping/memory-bench.ts';

const consumer = (inputs: string): string =>
  `{needs: make, run: 'cat out/* > $BESIDE/seen 2>/dev/null || true', inputs: ${inputs}, outputs: []}`;

const behindJoin = (make: string): string =>
  `tasks: {make: ${make}, all: {needs: make}, use: {needs: all, run: 'true', inputs: [], outputs: []}}`;

describe('a task that needs others', () => {
  test('runs when one of them ran and has no inputs', async () => {
    const graph = `tasks: {make: {run: 'true'}, use: ${consumer('[in.txt]')}}`;
    const { ran, run } = openMemoryBench(graph);
    expect(await ran()).toBe('make use');
    const again = await run();
    expect(again.ran).toEqual(['make', 'use']);
    expect(again.explanations).toEqual([
      'use: it needs make, which ran and is not remembered: state what make makes as its outputs, and these among the inputs',
    ]);
  });

  test.each(['[in.txt, "out/**"]', '["**"]', '[in.txt, out]', '[in.txt, out/]', '["out/*"]'])(
    'is given when its inputs %s have what that one makes, until this changes',
    async (inputs) => {
      const make = `{run: 'mkdir -p out; cat $BESIDE/value > out/x', outputs: ["${inputs === '["out/*"]' ? 'out/*' : 'out/**'}"]}`;
      const { ran, write } = openMemoryBench(`tasks: {make: ${make}, use: ${consumer(inputs)}}`);
      write({ '../value': '1' });
      expect(await ran()).toBe('make use');
      expect(await ran()).toBe('make');
      write({ '../value': '2' });
      expect(await ran()).toBe('make use');
    },
  );

  test.each(['["**"]', '["packages/**"]'])(
    'does not take %s for modules that another one installs',
    async (inputs) => {
      const install = `{run: 'mkdir -p packages/a/node_modules; cp $BESIDE/value packages/a/node_modules/m', outputs: ["packages/a/node_modules/**"]}`;
      const use = `{needs: install, run: 'true', inputs: ${inputs}, outputs: []}`;
      const { ran, write } = openMemoryBench(`tasks: {install: ${install}, use: ${use}}`, {
        'packages/a/index.js': '1',
      });
      write({ '../value': '1' });
      expect(await ran()).toBe('install use');
      write({ '../value': '2' });
      expect(await ran()).toBe('install use');
    },
  );

  test('is given when the modules that another one installs are named, until they change', async () => {
    const install = `{run: 'mkdir -p node_modules; cp $BESIDE/value node_modules/m', outputs: ["node_modules/**"]}`;
    const use = `{needs: install, run: 'true', inputs: ["node_modules/**"], outputs: []}`;
    const { ran, write } = openMemoryBench(`tasks: {install: ${install}, use: ${use}}`);
    write({ '../value': '1' });
    expect(await ran()).toBe('install use');
    expect(await ran()).toBe('install');
    write({ '../value': '2' });
    expect(await ran()).toBe('install use');
  });

  test('looks through joins', async () => {
    const { ran } = openMemoryBench(behindJoin('{run: "true", inputs: [in.txt], outputs: []}'));
    expect(await ran()).toBe('make use');
    expect(await ran()).toBe('');
    expect(await ran(behindJoin('{run: "true"}'))).toBe('make use');
    expect(await ran()).toBe('make use');
  });

  // What such a need has left is not what it would have left by its fingerprint.
  test.each([
    ['failed, and is forgiven', 'continue-on-error: true', 'exit 1'],
    ['passed at its second attempt', 'retries: 1', 'touch $BESIDE/good; exit 1'],
    ['masked a value', '', 'echo ::add-mask::secret-$RANDOM-$$; mkdir -p out; echo bad > out/x; exit 0'],
  ])('runs when one of them %s', async (_, key, bad) => {
    const script = `if [ -e $BESIDE/good ]; then mkdir -p out; echo good > out/x; else ${bad}; fi`;
    const { ran, write, read } = openMemoryBench(`
      tasks:
        make: {run: '${script}', inputs: [in.txt], outputs: [out/**]${key === '' ? '' : `, ${key}`}}
        use: ${consumer('[in.txt]')}
    `);
    expect(await ran()).toBe('make use');
    write({ '../good': '' });
    expect(await ran()).toBe('make use');
    expect(read('../seen')).toBe('good\n');
    expect(await ran()).toBe('');
  });

  test('finds their files, also of one that says nothing of what it makes: it runs every time', async () => {
    const { ran, run, remove, read } = openMemoryBench(
      `
      tasks:
        make: {run: 'mkdir -p out; cp in.txt out/x', inputs: [in.txt]}
        all: {needs: make}
        use: {needs: all, run: 'cat out/x > $BESIDE/seen', inputs: [in.txt, other], outputs: []}
        alone: {run: 'true', inputs: [in.txt]}
        last: {needs: alone}
    `,
      { 'in.txt': 'one', other: '' },
    );
    expect(await ran()).toBe('alone make use');
    remove('out');
    const again = await run();
    expect(again.ran).toEqual(['make']);
    expect(again.explanations).toEqual([
      'make: others may need the files that it makes: state them as its outputs, or outputs: [] when it makes none',
    ]);
    remove('out');
    expect(await ran(undefined, {})).toBe('make');
    expect(read('out/x')).toBe('one');
  });

  test('runs when one of them failed and it runs after failures too', async () => {
    const { ran, run, write } = openMemoryBench(`
      tasks:
        make: {run: 'test -e $BESIDE/good', inputs: [in.txt], outputs: []}
        tidy: {needs: make, if: always(), run: 'true', inputs: [in.txt], outputs: []}
        other: {needs: make, run: 'true', inputs: [in.txt], outputs: []}
    `);
    expect(await ran()).toBe('make tidy');
    expect(await ran()).toBe('make tidy');
    write({ '../good': '' });
    expect(await ran()).toBe('make other tidy');
    expect((await run()).given).toEqual(['make', 'other', 'tidy']);
  });

  test('is given when one of them is skipped, as it was', async () => {
    const { ran } = openMemoryBench(`
      tasks:
        make: {if: github.actor == 'nobody', run: 'true'}
        tidy: {needs: make, if: always(), run: 'true', inputs: [in.txt], outputs: []}
    `);
    expect(await ran()).toBe('tidy');
    expect(await ran()).toBe('');
  });
});
