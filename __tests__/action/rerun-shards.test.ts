import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CacheServer } from '../support/cache-server.ts';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { type FinishedStep, runStep } from '../support/run-action.ts';

/** `publish` needs so much that it is left for the merge, and so does `notes`, which says always what has come of the others. */
const dag = `
name: Suite
tasks:
  build: {run: 'echo built > program; echo build >> ran'}
  unit:
    needs: build
    outputs: []
    strategy: {fail-fast: false, matrix: {n: [1, 2, 3, 4]}}
    run: 'cat program; echo "unit $MATRIX_N" >> ran; test ! -e "bad$MATRIX_N"'
  publish: {needs: unit, outputs: [], run: 'echo publish >> ran'}
  notes: {needs: unit, if: always(), run: 'echo notes >> ran; test ! -e badnotes'}
`;

/** What a job did in one attempt: each has a new machine, as on GitHub. */
interface Did {
  readonly step: FinishedStep;
  readonly text: string;
  /** The tasks that ran there. */
  readonly ran: readonly string[];
}

/** The jobs of a workflow run, whose artifacts every attempt finds: those of its shards. */
class WorkflowRun {
  readonly #server: CacheServer;
  readonly #artifacts: Machine;
  readonly #rerun: Readonly<Record<'shard' | 'merge', string>>;

  private constructor(server: CacheServer, rerun: Readonly<Record<'shard' | 'merge', string>>) {
    this.#server = server;
    this.#artifacts = openMachine();
    this.#rerun = rerun;
  }

  static async start(shard: string, merge: string): Promise<WorkflowRun> {
    return new WorkflowRun(await CacheServer.open(), { shard, merge });
  }

  async shard(attempt: number, index: number, bad: readonly string[] = []): Promise<Did> {
    const inputs = { shard: `${index}/2`, 'report-directory': 'report', rerun: this.#rerun.shard };
    const did = await this.#job(attempt, inputs, bad);
    const artifact = join(this.#artifacts.directory, 'reports', String(index));
    rmSync(artifact, { recursive: true, force: true });
    mkdirSync(artifact, { recursive: true });
    cpSync(join(did.step.machine.workspace, 'report'), artifact, { recursive: true });
    return did;
  }

  async merge(attempt: number, bad: readonly string[] = []): Promise<Did> {
    return await this.#job(attempt, { merge: 'reports/*', rerun: this.#rerun.merge }, bad, (machine) =>
      cpSync(join(this.#artifacts.directory, 'reports'), join(machine.workspace, 'reports'), {
        recursive: true,
      }),
    );
  }

  async #job(
    attempt: number,
    inputs: Readonly<Record<string, string>>,
    bad: readonly string[],
    prepare: (machine: Machine) => void = () => undefined,
  ): Promise<Did> {
    const machine = openMachine();
    writeFiles(machine.workspace, Object.fromEntries(bad.map((name) => [`bad${name}`, ''])));
    prepare(machine);
    const step = await runStep({
      machine,
      inputs: { dag, ...inputs },
      env: {
        ...this.#server.env,
        GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/ci.yml@refs/heads/main',
        GITHUB_JOB: 'test',
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_SHA: 'c0ffee',
      },
    });
    const file = join(machine.workspace, 'ran');
    const ran = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').toSorted() : [];
    return { step, text: stripVTControlCharacters(step.stdout), ran };
  }
}

const allUnits = ['unit 1', 'unit 2', 'unit 3', 'unit 4'];

describe('a merge in a later attempt', { timeout: 60_000 }, () => {
  it('with rerun: failed everywhere, runs what only it ran and what did not succeed; shards run what failed', async () => {
    const run = await WorkflowRun.start('failed', 'failed');
    const first = [await run.shard(1, 1, ['1', '3']), await run.shard(1, 2, ['1', '3'])];
    expect(
      first
        .flatMap(({ ran }) => ran)
        .filter((name) => name !== 'build')
        .toSorted(),
    ).toEqual(allUnits);
    expect(await run.merge(1)).toMatchObject({ step: { status: 1 }, ran: ['notes'] });

    // Both failures are on one shard: only that job runs again, and the merge, which needs it.
    const again = first.findIndex(({ step }) => step.status === 1) + 1;
    expect((await run.shard(2, again)).ran).toEqual(['build', 'unit 1', 'unit 3']);
    const second = await run.merge(2, ['notes']);
    expect(second).toMatchObject({ step: { status: 1 }, ran: ['notes', 'publish'] });
    expect(second.step.outputs.get('failed')).toBe('["notes"]');
    // What the merge left to shards did not run again here, whatever an earlier attempt of the merge would have had to do without them.
    expect(second.text).not.toContain('rerun: failed');

    const third = await run.merge(3);
    expect(third).toMatchObject({ step: { status: 0 }, ran: ['notes'] });
    expect(third.text).toContain('✓ publish · given: passed in attempt 2');
  });

  it('with rerun: all runs again what only it runs, and takes what shards found out', async () => {
    const run = await WorkflowRun.start('all', 'all');
    for (const index of [1, 2]) await run.shard(1, index);
    expect(await run.merge(1, ['notes'])).toMatchObject({ step: { status: 1 }, ran: ['notes', 'publish'] });
    expect(await run.merge(2)).toMatchObject({ step: { status: 0 }, ran: ['notes', 'publish'] });
  });

  it.each(['failed', 'all'])(
    'lets a failure of a shard count more than what an earlier attempt knows: rerun: %s',
    async (rerun) => {
      const run = await WorkflowRun.start('all', rerun);
      for (const index of [1, 2]) await run.shard(1, index);
      expect(await run.merge(1, ['notes'])).toMatchObject({ step: { status: 1 } });
      const second = [await run.shard(2, 1, ['1', '2', '3', '4']), await run.shard(2, 2)];
      const failed = second[0]?.ran.filter((name) => name !== 'build') ?? [];
      const merged = await run.merge(2);
      expect(merged.step.status).toBe(1);
      expect(JSON.parse(merged.step.outputs.get('failed') ?? '').length).toBe(failed.length);
    },
  );

  it('with rerun: failed says so where the history knows nothing of an earlier attempt', async () => {
    const run = await WorkflowRun.start('failed', 'failed');
    for (const index of [1, 2]) await run.shard(1, index);
    const merged = await run.merge(2);
    expect(merged).toMatchObject({ step: { status: 0 }, ran: ['notes', 'publish'] });
    expect(merged.text).toContain(
      'rerun: failed: what the shards have not run is run, since the history has no results of an earlier attempt',
    );
  });
});
