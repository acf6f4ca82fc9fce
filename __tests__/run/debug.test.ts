import { describe, expect, it } from 'vitest';
import { type FinishedGraph, type GraphOptions, runGraph } from '../support/graph-run.ts';

const onLinux = process.platform === 'linux';

async function debugged(graph: string, options: GraphOptions = {}): Promise<FinishedGraph> {
  return runGraph(graph, { ...options, debug: true });
}

/** The debug lines without times and bash's place, and with names for directories, pids and usage. */
function plain({ debugLines, machine }: FinishedGraph): readonly string[] {
  return debugLines.map((line) =>
    line
      .replace(/^\+\d+\.\d{3} s /, '')
      .replaceAll(machine.workspace, '<workspace>')
      .replace(/in \S*\/report$/, 'in <report>')
      .replaceAll(/\S*\/rundag-[0-9a-f]{32}\//g, '<temp>/')
      .replaceAll(/(?<=: )\S*\/bash\b/g, '<bash>')
      .replace(/[\d.]+ s of CPU time, at most \d+ MiB in one process/, '<usage>')
      .replaceAll(/process \d+/g, 'process <pid>'),
  );
}

const runs = (attempt: number, script: number): string =>
  `attempt ${attempt} runs in <workspace>: <bash> --noprofile --norc -e -o pipefail <temp>/script-${script}.sh`;

describe.skipIf(!onLinux)('a run that is debugged', () => {
  it('tells why tasks wait, what was found, and what was decided', async () => {
    const finished = await debugged(
      `
      pools: { db: 1 }
      defaults: { shell: bash }
      tasks:
        seed:
          pools: { db: 1 }
          run: |
            echo "TOKEN=hunter2" >> "$GITHUB_ENV"
            echo "port=1" >> "$GITHUB_OUTPUT"
            echo "::add-mask::hunter2"; echo "::group::g"; echo "::endgroup::"
        flaky: { run: 'test "$RUNDAG_ATTEMPT" = 2', retries: 1 }
        e2e: { pools: { db: 1 }, run: 'true', needs: seed }
        never: { if: 'false', needs: e2e, run: 'true' }`,
      { cpus: 1 },
    );
    expect(finished.report.ended?.result).toBe('success');
    const lines = plain(finished);
    expect(lines[0]).toBe('4 tasks, CPU budget 1 (max-parallel: 1), reports in <report>');
    expect(lines[1]).toMatch(/^Node v\d+\.\d+\.\d+ on linux \S+, .* CPUs?, [\d,]+ MiB of memory free$/);
    expect(lines[2]).toBe('processes are held by keepers, one for each running task');
    expect(lines.slice(3)).toEqual([
      'seed: attempt 1 starts in slot 0',
      `seed: ${runs(1, 1)}`,
      'flaky: waits: 1 of 1 CPU taken by seed',
      'e2e: waits: seed has not ended',
      'never: waits: e2e has not ended',
      'seed: a value is masked from now on',
      'seed: workflow commands of attempt 1: add-mask obeyed, group disarmed, endgroup disarmed',
      'seed: attempt 1 in slot 0 has ended: exit code 0, 44 bytes of output, <usage>',
      'seed: GITHUB_OUTPUT was read: port',
      'seed: GITHUB_ENV was read: TOKEN',
      'seed: success: its last attempt says so',
      'e2e: attempt 1 starts in slot 0',
      'e2e: gets from what it needs: TOKEN',
      `e2e: ${runs(1, 2)}`,
      'e2e: attempt 1 in slot 0 has ended: exit code 0, 0 bytes of output, <usage>',
      'e2e: success: its last attempt says so',
      'never: skipped: if is false: false',
      'flaky: attempt 1 starts in slot 0',
      `flaky: ${runs(1, 3)}`,
      'flaky: attempt 1 in slot 0 has ended: exit code 1, 0 bytes of output, <usage>: attempt 2 follows at once',
      'flaky: attempt 2 starts in slot 0',
      `flaky: ${runs(2, 4)}`,
      'flaky: attempt 2 in slot 0 has ended: exit code 0, 0 bytes of output, <usage>',
      'flaky: success: its last attempt says so',
      'later steps get: TOKEN',
      'the run ends: success',
    ]);
  });

  it('tells who belongs to an attempt, and why a pool and a service are waited for', async () => {
    const finished = await debugged(
      `
      pools: { db: 1 }
      defaults: { shell: bash }
      tasks:
        server:
          service: { ready: { log: up } }
          run: 'echo "port=1" >> "$GITHUB_OUTPUT"; echo up; exec sleep 1000'
        one: { pools: { db: 1 }, needs: server, run: 'sleep 1000 & true' }
        two: { pools: { db: 1 }, needs: server, run: 'true' }`,
    );
    expect(finished.report.ended?.result).toBe('success');
    const lines = plain(finished);
    expect(lines).toContain('one: waits: server is not ready');
    expect(lines).toContain('server: GITHUB_OUTPUT was read: port');
    expect(lines).toContain('server: is ready: what needs it may start');
    expect(lines).toContain('two: waits: pool db 1/1 held by one');
    expect(lines).toContain(
      'one: process <pid> (sleep 1000) belongs to attempt 1: it descends from its keeper',
    );
  });

  it('shows nothing that is masked', async () => {
    const { debugLines } = await debugged(
      `
      defaults: { shell: bash }
      tasks:
        keeper: { run: 'echo "::add-mask::hunter2"; echo "hunter2=1" >> "$GITHUB_OUTPUT"' }
        user: { needs: keeper, command: [echo, hunter2], name: hunter2 }`,
    );
    const text = debugLines.join('\n');
    expect(text).toContain('keeper: GITHUB_OUTPUT was read: ***\n');
    expect(text).toMatch(/user: attempt 1 runs in .*\/echo \*\*\*\n/);
    expect(text).not.toContain('hunter2');
  });
});

it('makes no event for somebody who debugs when nobody does', async () => {
  const { events, debugLines } = await runGraph(`
    tasks:
      a: { command: [node, -e, ''] }
      b: { command: [node, -e, ''], needs: a }`);
  expect(events.filter(({ type }) => type === 'debug')).toEqual([]);
  expect(debugLines).toEqual([]);
});
