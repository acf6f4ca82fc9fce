import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { root } from '../support/bundle.ts';
import { openMachine, writeFiles } from '../support/machine.ts';

/** Runs the benchmark suite. */
async function bench(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'bench', 'run.mjs'), ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status: Number(status), stdout, stderr };
}

/** Something like Rundag's command line that runs the tasks of a graph in this order, as they need one another or not. */
const impostor = (order: string): string => `
const { readFileSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const tasks = readFileSync('rundag.yml', 'utf8').match(/(?<=run: ).*/g);
for (const task of tasks.length === 1 ? tasks : ${order}) execFileSync('/bin/sh', ['-c', task]);
`;

/** The cells of the rows of all tables of a page. */
const rowsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe.runIf(process.platform === 'linux')('the benchmark suite', () => {
  it('makes a table for each workload, and a page of them', async () => {
    const page = join(openMachine().directory, 'page.md');
    const { status, stdout, stderr } = await bench(
      '--only=start,chain,output',
      '--tools=exec,rundag,rundag-action',
      '--tasks=10',
      '--rounds=1',
      `--results=${page}`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('ended with') });
    expect(readFileSync(page, 'utf8').trim()).toBe(stdout.trim());
    expect(stdout.match(/(?<=^## ).*/gm)).toEqual(['Figures to reach', 'start', 'chain', 'output']);
    const measured = rowsOf(stdout).map(([, tool]) => tool ?? '');
    expect(measured.filter((tool) => tool === 'Rundag')).toHaveLength(3);
    expect(measured.filter((tool) => tool === 'bare @actions/exec')).toHaveLength(3);
    expect(measured.filter((tool) => tool === 'Rundag, the action')).toHaveLength(2);
    const figures = rowsOf(stdout).filter(([, tool]) => tool === 'Rundag');
    for (const row of figures) expect(Number(row[2])).toBeGreaterThan(0);
  }, 60_000);

  it('adds a section to a page, which later runs keep', async () => {
    const page = join(openMachine().directory, 'page.md');
    const measure = async (...words: readonly string[]): Promise<number> =>
      (await bench('--only=start', '--tools=exec', '--rounds=1', `--results=${page}`, ...words)).status;
    expect([await measure(), await measure('--section=One'), await measure('--section=Two')]).toEqual([
      0, 0, 0,
    ]);
    expect([await measure('--section=One'), await measure()]).toEqual([0, 0]);
    expect(readFileSync(page, 'utf8').match(/^#+ .*/gm)).toEqual([
      '# Results',
      '## start',
      '## One',
      '### start',
      '## Two',
      '### start',
    ]);
  }, 60_000);

  it('counts no run that skips, repeats or hurries a task', async () => {
    const { directory } = openMachine();
    const cheats = {
      skipper: 'tasks.slice(0, -1)',
      repeater: '[...tasks, tasks[0]]',
      hurrier: '[tasks[1], tasks[0], ...tasks.slice(2)]',
      honest: 'tasks',
    };
    const also = Object.entries(cheats).map(([name, order]) => {
      writeFiles(directory, {
        [`${name}/package.json`]: '{ "version": "1.2.3" }',
        [`${name}/dist/cli/index.js`]: impostor(order),
      });
      return `--also=${name}=${join(directory, name, 'dist/cli/index.js')}`;
    });
    const { status, stdout } = await bench('--only=chain', '--tools=', '--tasks=10', '--rounds=1', ...also);
    expect(status).toBe(1);
    expect(rowsOf(stdout).map(([, tool]) => tool)).toEqual(['tool', expect.stringMatching(/^-+$/), 'honest']);
    expect(stdout).toContain(
      'Not here: skipper (2 of 3 tasks ran), repeater (t000000 ran twice), ' +
        'hurrier (t000001 ran before t000000, which it needs).',
    );
  });

  it('says what is missing and how to get it', async () => {
    const { directory } = openMachine();
    const { status, stdout, stderr } = await bench(
      '--list',
      '--tools=wireit,exec',
      `--directory=${directory}`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'wireit is missing: node bench/setup.mjs\n' });
    expect(stdout).toMatch(/^exec \d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['--only=wide,deep', /^bench: --only deep: expected some of start, wide, /],
    ['--tasks=0', /^bench: --tasks takes a positive number, not "0"\n$/],
    ['--also=make=x', /^bench: --also make: there is another tool of that name\n$/],
  ])('refuses %s', async (argument, message) => {
    const { status, stderr } = await bench(argument);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(message) });
  });
});

describe('the graph of tasks that sleep', () => {
  it.each([2, 4, 8])('is nearly at the floor for %i at once, but not in its own order', async (jobs) => {
    const { floorSeconds, makespan, simulate } = await import(join(root, 'bench', 'graphs', 'makespan.mjs'));
    const { remainingSeconds } = await import(join(root, 'bench', 'graphs', 'shapes.mjs'));
    const tasks: { readonly id: string; readonly needs: readonly string[]; readonly seconds: number }[] =
      makespan(jobs);
    for (const [place, { needs }] of tasks.entries()) {
      const before = tasks.slice(0, place).map(({ id }) => id);
      for (const need of needs) expect(before).toContain(need);
    }
    const work = tasks.reduce((sum, { seconds }) => sum + seconds, 0);
    const remaining: ReadonlyMap<string, number> = remainingSeconds(tasks);
    const floor: number = floorSeconds(tasks, jobs);
    expect(floor).toBe(Math.max(work / jobs, ...remaining.values()));
    const longestFirst = simulate(tasks, jobs, ({ id }: { id: string }) => remaining.get(id));
    expect(longestFirst).toBeGreaterThanOrEqual(floor - 1e-9);
    expect(longestFirst).toBeLessThan(1.01 * floor);
    expect(simulate(tasks, jobs, () => 0)).toBeGreaterThan(1.25 * floor);
  });
});

describe('what a run of the benchmark has to leave behind', () => {
  const tasks = [
    { id: 'a', needs: [] },
    { id: 'b', needs: ['a'] },
    { id: 'c', needs: [] },
  ];

  it.each([
    [['a', 'b', 'c'], undefined],
    [['+a', 'a', '+c', '+b', 'b', 'c'], undefined],
    [['a', 'b'], '2 of 3 tasks ran'],
    [['b', 'a', 'c'], 'b ran before a, which it needs'],
    [['+a', '+b', 'a', 'b', 'c'], 'b ran before a, which it needs'],
    [['a', 'a', 'b', 'c'], 'a ran twice'],
    [['a', 'b', 'c', 'd'], 'a line that no task wrote: "d"'],
    [['a', '+a', 'b', 'c'], 'a ran twice'],
  ])('%j: %s', async (lines, problem) => {
    const { verify } = await import(join(root, 'bench', 'suite', 'verify.mjs'));
    expect(verify(tasks, `${lines.join('\n')}\n`, 2)).toBe(problem);
  });

  it('is of no more tasks at once than were allowed', async () => {
    const { verify } = await import(join(root, 'bench', 'suite', 'verify.mjs'));
    expect(verify(tasks, '+a\n+c\na\nc\n+b\nb\n', 1)).toBe('2 tasks ran at once, the limit is 1');
  });
});
