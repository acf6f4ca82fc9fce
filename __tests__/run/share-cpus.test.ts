import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownerVariable } from '../../src/process/keeper/keepers.ts';
import { workerVariables } from '../../src/run/task/cpu-share.ts';
import { heldScript, type HeldTask, openRemote } from '../support/remote.ts';
import { type FinishedGraph, startGraph } from '../support/graph-run.ts';

afterEach(() => vi.unstubAllEnvs());

/** A makefile of eight jobs, each held by the test, that record their starts and ends; `boom` kills its make. */
const files = {
  Makefile: `jobs := a b c d e f g h
all: $(jobs)
$(jobs):
	@bash job.sh
boom: a b c
`,
  'job.sh': `echo start >> jobs.txt
( ${heldScript} )
code=$?
echo end >> jobs.txt
[ $code = 9 ] && kill -KILL $PPID
exit $code
`,
};

/** The most jobs that ran at once. */
function mostJobs({ machine }: FinishedGraph): number {
  let running = 0;
  let most = 0;
  for (const line of readFileSync(join(machine.workspace, 'jobs.txt'), 'utf8').trim().split('\n')) {
    running += line === 'start' ? 1 : -1;
    most = Math.max(most, running);
  }
  return most;
}

/** Ends jobs so that always `held` of them run, as long as there are so many; then each as it comes. */
async function holdAlways(next: () => Promise<HeldTask>, held: number, jobs: number): Promise<void> {
  const running: HeldTask[] = [];
  for (let begun = 1; begun <= jobs; begun += 1) {
    running.push(await next());
    if (running.length === held || begun > jobs - held) running.shift()?.end(0);
  }
  for (const job of running) job.end(0);
}

const onWindows = process.platform === 'win32';

describe.skipIf(onWindows)('without a jobserver', () => {
  test('what runs inside tasks knows nothing of one another: four makes of eight jobs are 32', async () => {
    const remote = await openRemote();
    const running = startGraph(
      `tasks: {w: {run: make -j8}, x: {run: make -j8}, y: {run: make -j8}, z: {run: make -j8}}`,
      { cpus: 4, files, env: remote.env },
    );
    const jobs = await Promise.all(Array.from({ length: 32 }, () => remote.next()));
    for (const job of jobs) job.end(0);
    expect(mostJobs(await running.finished)).toBe(32);
  });
});

describe.skipIf(onWindows).each(['keepers', 'process-table'])(
  'with a jobserver, and processes owned by %s',
  (owner) => {
    const settings = { shareCpus: 'jobserver' } as const;

    test('makes share what no task holds: as many jobs as CPUs, and while they begin one more for each task', async () => {
      vi.stubEnv(ownerVariable, owner);
      const remote = await openRemote();
      const running = startGraph('tasks: {x: {run: make}, y: {run: make}}', {
        cpus: 3,
        files,
        settings,
        env: remote.env,
      });
      await holdAlways(remote.next, 3, 16);
      const finished = await running.finished;
      expect(finished.report.counts.success).toBe(2);
      expect(finished.output('x')).toBe('');
      // What was lent is called back when a task starts: for a moment each may run a job beside the budget.
      expect(mostJobs(finished)).toBeGreaterThanOrEqual(3);
      expect(mostJobs(finished)).toBeLessThanOrEqual(3 + 2);
    });

    test('a make in a task that states several CPUs has these, and others do not get them', async () => {
      vi.stubEnv(ownerVariable, owner);
      const remote = await openRemote();
      const running = startGraph('tasks: {own: {cpus: 2, run: make}, borrows: {run: make}}', {
        cpus: 4,
        files,
        settings,
        env: remote.env,
      });
      const first = await Promise.all(Array.from({ length: 4 }, () => remote.next()));
      expect(first.map(({ id }) => id).toSorted()).toEqual(['borrows', 'borrows', 'own', 'own']);
      expect(remote.waiting).toEqual([]);
      for (const job of first) job.end(0);
      for (let left = 12; left > 0; left -= 1) (await remote.next()).end(0);
      const finished = await running.finished;
      expect(finished.report.counts.success).toBe(2);
      expect(mostJobs(finished)).toBe(4);
    });

    test('what a killed make had borrowed is there again for the next', async () => {
      vi.stubEnv(ownerVariable, owner);
      const remote = await openRemote();
      const running = startGraph(
        `tasks: {first: {run: make boom}, second: {needs: first, if: always(), run: make boom}}`,
        { cpus: 3, files, settings, env: remote.env },
      );
      const first = await Promise.all([remote.next(), remote.next(), remote.next()]);
      first[0]?.end(9);
      // Three at once again: with the tokens lost there would be one.
      const second = await Promise.all([remote.next(), remote.next(), remote.next()]);
      expect(second.map(({ id }) => id)).toEqual(['second', 'second', 'second']);
      for (const job of second) job.end(0);
      const finished = await running.finished;
      expect([finished.tasks['first']?.result, finished.tasks['second']?.result]).toEqual([
        'failure',
        'success',
      ]);
    });
  },
);

const printed = `run: 'env | grep -E "^(${workerVariables.join('|')}|MAKEFLAGS|RUNDAG_CPUS)=" | LC_ALL=C sort || :'`;

/** What a task that states four CPUs prints, but for some of the variables. */
const four = (others: Readonly<Record<string, string>>): string =>
  ['RUNDAG_CPUS', ...workerVariables]
    .map((name) => `${name}=${others[name] ?? 4}\n`)
    .toSorted()
    .join('');

describe.skipIf(onWindows)('a task', () => {
  const graph = `
    tasks:
      silent: {${printed}}
      four: {cpus: 4, ${printed}}
      own: {cpus: 4, env: {GOMAXPROCS: 7, OMP_NUM_THREADS: ''}, ${printed}}
  `;
  const env = { RAYON_NUM_THREADS: '5' };

  test('that states its CPUs finds them in the variables of tools, but for those that are set', async () => {
    const finished = await startGraph(graph, { cpus: 4, env }).finished;
    expect(finished.output('silent')).toBe('RAYON_NUM_THREADS=5\n');
    expect(finished.output('four')).toBe(four({ RAYON_NUM_THREADS: '5' }));
    expect(finished.output('own')).toBe(
      four({ RAYON_NUM_THREADS: '5', GOMAXPROCS: '7', OMP_NUM_THREADS: '' }),
    );
  });

  test('finds none of them when sharing is off, but its CPUs', async () => {
    const finished = await startGraph(graph, { cpus: 4, env, settings: { shareCpus: 'off' } }).finished;
    expect(finished.output('silent')).toBe('RAYON_NUM_THREADS=5\n');
    expect(finished.output('four')).toBe('RAYON_NUM_THREADS=5\nRUNDAG_CPUS=4\n');
  });

  test('that has MAKEFLAGS of its own keeps them', async () => {
    const finished = await startGraph(`tasks: {a: {env: {MAKEFLAGS: -s}, ${printed}}}`, {
      debug: true,
      settings: { shareCpus: 'jobserver' },
    }).finished;
    expect(finished.output('a')).toBe('MAKEFLAGS=-s\n');
    expect(finished.debugLines.join('\n')).toMatch(
      /a jobserver lends the CPUs that no task holds: MAKEFLAGS=-j --jobserver-/,
    );
  });

  test('gets no jobserver where no pipe can be made, and the log says why', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const running = startGraph('tasks: {a: {command: [/bin/echo, here]}}', {
      settings: { shareCpus: 'jobserver' },
    });
    const finished = await running.finished;
    expect(finished.log).toContain(
      'tasks get no jobserver (there is no mkfifo): each make in them runs as many jobs as it says itself',
    );
    expect(finished.report.counts.success).toBe(1);
  });
});
