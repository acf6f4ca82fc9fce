import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EndSignals } from '../../../src/host/signals.ts';
import { runCommand } from '../../support/run-command.ts';
import { openMemoryBench } from '../../support/skipping/memory-bench.ts';

const copying = "{run: 'mkdir -p out; cp in.txt out/x', inputs: [in.txt], outputs: [out/**]}";

const historyMode = (mode: string) => ({ options: new Map([['history', mode]]) });

const reading = (inputs: string): string => `tasks: {a: {run: 'true', inputs: ${inputs}, outputs: []}}`;

describe('what is not remembered', () => {
  test.each([
    [
      'inputs of which one matches nothing',
      '{run: "true", inputs: [in.txt, "missing/**"], outputs: []}',
      'a: it is not remembered: inputs: expected patterns that match a file; "missing/**" matches none',
    ],
    [
      'outputs of which one is not made',
      '{run: "echo > x", inputs: [in.txt], outputs: [x, y, "z/*"]}',
      'a: it is not remembered: outputs: expected patterns that match a file; "y", "z/*" match none',
    ],
    [
      'a task that changes what it reads',
      '{run: "echo >> in.txt", inputs: [in.txt], outputs: []}',
      'a: it is not remembered: its inputs changed while it ran',
    ],
    [
      'a task that adds to what it reads',
      '{run: "echo > dir/$RANDOM-$$", inputs: ["dir/**"], outputs: []}',
      'a: it is not remembered: its inputs changed while it ran',
    ],
    [
      'a task whose outputs are among its inputs',
      '{run: "mkdir -p dir/out; echo > dir/out/x", inputs: ["dir/**"], outputs: [dir/out/x]}',
      'a: it is not remembered: its inputs changed while it ran',
    ],
  ])('is %s, and that is said', async (_, task, warning) => {
    const { run } = openMemoryBench(`tasks: {a: ${task}}`, { 'in.txt': '', 'dir/x': '' });
    expect((await run()).warnings).toEqual([warning]);
    expect((await run()).ran).toEqual(['a']);
  });

  test.each([
    ['a task that fails', '{run: "exit 1", inputs: [in.txt], outputs: []}'],
    [
      'a task that is forgiven a failure',
      '{run: "exit 1", continue-on-error: true, inputs: [in.txt], outputs: []}',
    ],
    [
      'a success after a retry',
      '{run: "test -e again || { touch again; exit 1; }; rm again", retries: 1, inputs: [in.txt], outputs: []}',
    ],
    ['a task that masks a value', '{run: "echo ::add-mask::secret-7281", inputs: [in.txt], outputs: []}'],
    ['a task without inputs', '{run: "true", outputs: []}'],
    ['a task that says so', '{run: "true", inputs: [in.txt], outputs: [], cache: false}'],
    [
      'a task that leaves processes running',
      '{run: "true", leave-running: true}, b: {needs: a, run: "true", inputs: [], outputs: []}',
    ],
  ])('is %s', async (_, task) => {
    const { ran, run } = openMemoryBench(`tasks: {a: ${task}}`);
    expect(await ran()).toMatch(/^a/);
    const again = await run();
    expect(again.ran).toContain('a');
    expect(again.given).toEqual([]);
  });

  test('is a task that is cancelled, nor one that ends well after the cancellation', async () => {
    const signals = new EndSignals();
    onTestFinished(() => signals.close());
    const { run } = openMemoryBench(
      `tasks: {a: {run: 'trap "exit 0" INT TERM; echo > $BESIDE/began; while :; do sleep 0.05; done', inputs: [in.txt], outputs: []}}`,
    );
    const graph = "tasks: {a: {run: 'true', inputs: [in.txt], outputs: []}}";
    const cancelled = await run(undefined, {
      signals,
      onEvent: ({ type }) => void (type === 'attempt-started' && process.emit('SIGINT')),
    });
    expect(cancelled.task('a').ended?.result).toBe('cancelled');
    expect((await run(graph)).ran).toEqual(['a']);
  });

  test.each([['--dry-run'], ['--validate'], ['--list']])('is anything by %s', async (option) => {
    const { machine, run } = openMemoryBench(`tasks: {a: ${copying}}`);
    const history = join(machine.directory, 'history');
    const { status } = await runCommand({ args: [option, '--history-directory', history], machine });
    expect(status).toBe(0);
    expect(() => readdirSync(history)).toThrow('ENOENT');
    await run();
    const before = readdirSync(history, { recursive: true, encoding: 'utf8' }).toSorted();
    await runCommand({ args: [option, '--history-directory', history], machine });
    expect(readdirSync(history, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(before);
  });

  test('is anything when the history is only read, or off; an earlier result is given when it is read', async () => {
    const { ran, write } = openMemoryBench(`tasks: {a: ${copying}}`);
    expect(await ran(undefined, historyMode('read'))).toBe('a');
    expect(await ran()).toBe('a');
    expect(await ran(undefined, historyMode('read'))).toBe('');
    expect(await ran(undefined, historyMode('off'))).toBe('a');
    write({ 'in.txt': 'two' });
    expect(await ran(undefined, historyMode('read'))).toBe('a');
    expect(await ran()).toBe('a');
  });
});

describe('inputs', () => {
  test('that git ignores count when they are named', async () => {
    const { ran, write } = openMemoryBench("tasks: {a: {run: 'true', inputs: [ignored], outputs: []}}", {
      '.gitignore': 'ignored\n',
      ignored: '1',
    });
    expect(await ran()).toBe('a');
    write({ ignored: '2' });
    expect(await ran()).toBe('a');
  });

  test('are looked for in .git and node_modules only where a pattern names them', async () => {
    const { ran, write } = openMemoryBench(reading('["**"]'), {
      x: '',
      '.git/x': '1',
      'p/node_modules/m/x': '1',
    });
    expect(await ran()).toBe('a');
    write({ '.git/x': '2', 'p/node_modules/m/x': '2', 'p/node_modules/new': '' });
    expect(await ran()).toBe('');
    const named = reading('[x, ".git/**", "p/node_modules/**"]');
    expect(await ran(named)).toBe('a');
    for (const path of ['.git/x', 'p/node_modules/m/x']) {
      write({ [path]: '3' });
      expect(await ran(named)).toBe('a');
    }
  });
});

describe('outputs', () => {
  test('are gone when the task runs, also those that it does not make any more', async () => {
    const { run, write, read, has } = openMemoryBench(
      "tasks: {a: {run: 'ls -A out > seen 2>/dev/null || true; mkdir -p out; touch out/$(cat in.txt)', inputs: [in.txt], outputs: [out/**]}}",
    );
    await run();
    write({ 'in.txt': 'two', 'out/by-hand': '' });
    await run();
    expect(read('seen')).toBe('');
    expect([has('out/one'), has('out/two'), has('out/by-hand')]).toEqual([false, true, false]);
  });

  test('are not removed through a link, nor is what the link leads to', async () => {
    const { machine, run, has, write, place } = openMemoryBench(`tasks: {a: ${copying}}`);
    mkdirSync(join(machine.directory, 'beside'));
    writeFileSync(join(machine.directory, 'beside', 'x'), 'mine');
    symlinkSync(join(machine.directory, 'beside'), join(place.workspace, 'out'));
    await run();
    expect(has('../beside/x')).toBe(true);
    write({ 'in.txt': 'two' });
    expect((await run()).task('a').ended?.result).toBe('success');
  });

  test('stay when one of them is an input as well, and that is said', async () => {
    const { run, has, write } = openMemoryBench(
      "tasks: {a: {run: 'touch dir/out', inputs: ['dir/*'], outputs: [dir/out]}}",
      { 'dir/in': '' },
    );
    await run();
    write({ 'dir/in': '2', 'dir/out': 'mine' });
    const { warnings } = await run();
    expect(warnings).toContain(
      'a: it is not remembered: its outputs stay where they are: "dir/out" is an input as well',
    );
    expect(has('dir/out')).toBe(true);
  });

  test.runIf(process.platform === 'linux')(
    'stay when the inputs cannot be listed, and the output is not called an input',
    async () => {
      const { run, has, place } = openMemoryBench(
        "tasks: {a: {run: 'touch out', inputs: ['in/*'], outputs: [out]}}",
        { 'in/x': '' },
      );
      await run();
      writeFileSync(Buffer.concat([Buffer.from(join(place.workspace, 'in/')), Buffer.from([0xff])]), '');
      const { warnings } = await run();
      expect(warnings).toEqual([
        expect.stringMatching(/^a: it is not remembered: ENOENT: .*in\/\uFFFD'$/),
        'a: it is not remembered: its outputs stay where they are, since its inputs cannot be listed',
      ]);
      expect(has('out')).toBe(true);
    },
  );

  test('of another task of the run are left alone, and that is said', async () => {
    const graph = `
      tasks:
        one: {run: 'mkdir -p out; cp in.txt out/one.txt', inputs: [in.txt], outputs: ['out/*.txt']}
        two: {needs: one, run: 'true', inputs: [], outputs: []}
        three: {run: 'mkdir -p out; touch out/x.txt', inputs: [], outputs: ['out/x*']}
    `;
    // One at a time, so that `three`, which is given, comes first.
    const { run, write, has } = openMemoryBench(graph);
    const only = graph.replace(/ {8}(?:one|two):.*\n/g, '');
    await run(only, { cpus: 1 });
    write({ 'in.txt': 'two' });
    const after = graph.replace('one: {run', 'one: {needs: three, run');
    const { warnings, given, ran } = await run(after, { cpus: 1 });
    expect(given).toEqual(['three']);
    expect(ran).toEqual(['one', 'two']);
    expect(warnings).toContain('one: it is not remembered: "out/x.txt" is among the outputs of three too');
    expect([has('out/x.txt'), has('out/one.txt')]).toEqual([true, true]);
  });
});
