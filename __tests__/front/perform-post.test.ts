import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FinishedStep, runStep, startStep } from '../support/run-action.ts';
import { openMachine } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { isAlive } from '../support/service-fixtures.ts';
import { runPost } from '../support/run-post.ts';
import { signalAll } from '../support/signal-all.ts';

/** The processes, but zombies, that carry the token of a run in their environment. */
function processesOf(token: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .filter((pid) => {
      try {
        // A zombie has no environment any more.
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(token);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/**
 * Ends the processes that would end the tasks of a killed action, the keepers and their guards: what they leave is left to the post entry.
 * The action itself is stopped, and hears nothing of it.
 */
function killKeepers(action: number): void {
  process.kill(action, 'SIGSTOP');
  const guards = childrenOf(action);
  const all = [...guards, ...guards.flatMap((pid) => childrenOf(pid))];
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const) signalAll(all, signal);
}

const held = heldScript.replaceAll('\n', '\n      ');
const graph = `
name: CI
defaults: {shell: bash}
tasks:
  daemon: {run: 'sleep 1000 > /dev/null 2>&1 & echo $! > daemon.pid'}
  fails: {run: "exit 1"}
  works:
    needs: [daemon, fails]
    if: always()
    run: |
      bash -c 'trap "" TERM HUP; echo $$ > stubborn.pid; while :; do sleep 1000; done' --token=s3cret &
      while [ ! -s stubborn.pid ]; do sleep 0.01; done
      ${held}
  "next": {needs: works, run: "true"}
  last:
    needs: works
    strategy: {matrix: {mark: ["<b>@everyone</b> \`code\` | [x](y)"]}}
    run: "true"
`;

/** Kills the action while its task "works" runs, by SIGKILL and with or without its keepers. */
async function killStep(withKeepers: boolean): Promise<FinishedStep> {
  const remote = await openRemote();
  const running = startStep({ env: remote.env, inputs: { dag: graph } });
  expect((await remote.next()).id).toBe('works');
  if (!withKeepers) killKeepers(running.child.pid ?? 0);
  running.child.kill('SIGKILL');
  return running.done();
}

const progress = [
  '## ❌ CI was killed',
  '',
  'The action was ended by force before the run was over: 2 of 5 tasks had ended.',
  '',
  '- **running when it was killed** (1): works',
  expect.stringMatching(/^- \*\*not started\*\* \(2\): next, last \(&#60;b&#62;&#64;everyone[^<>@`|[\]]*$/),
  '- **ended: failure** (1): fails',
  '- **ended: success** (1): daemon',
];

describe.skipIf(process.platform !== 'linux')('the post entry', () => {
  test('after a kill says how far the run had come, and nothing of the run is left', async () => {
    const step = await killStep(true);
    expect(step.signal).toBe('SIGKILL');
    const token = step.state.get('run-token') ?? '';
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    const post = await runPost(step.state, step.machine);
    expect(post).toMatchObject({ status: 0, stderr: '' });
    expect(post.stdout).toContain('the run was killed after 2 of 5 tasks\n');
    expect(post.summary.split('\n').slice(0, progress.length)).toEqual(progress);
    expect(processesOf(token)).toEqual([]);
    expect(isAlive(step.machine, 'daemon.pid')).toBe(false);
    expect(isAlive(step.machine, 'stubborn.pid')).toBe(false);
  });

  test('ends what is left when nobody else does, and names it: with its arguments only where the runner masks', async () => {
    const step = await killStep(false);
    const token = step.state.get('run-token') ?? '';
    expect(isAlive(step.machine, 'daemon.pid')).toBe(true);
    expect(isAlive(step.machine, 'stubborn.pid')).toBe(true);
    const post = await runPost(step.state, step.machine);
    expect(post.status).toBe(0);
    expect(processesOf(token)).toEqual([]);
    const pidOf = (file: string) => readFileSync(join(step.machine.workspace, file), 'utf8').trim();
    expect(post.stdout).toContain(`ended process ${pidOf('daemon.pid')} (sleep 1000)\n`);
    expect(post.stdout).toMatch(
      new RegExp(`ended process ${pidOf('stubborn.pid')} \\(bash -c .*--token=s3cret\\)\n`),
    );
    expect(post.summary.split('\n').slice(0, progress.length)).toEqual(progress);
    const ended = /^- \*\*processes that were still there and were ended now\*\* \([0-9]+\): (.*)$/m.exec(
      post.summary,
    );
    expect(ended?.[1]?.split(', ')).toContain(`${pidOf('daemon.pid')} sleep`);
    expect(ended?.[1]?.split(', ')).toContain(`${pidOf('stubborn.pid')} bash`);
    expect(post.summary).not.toContain('s3cret');
  });

  test('after a kill with a report directory that is gone says that nothing is known', async () => {
    const step = await killStep(true);
    rmSync(step.state.get('report-directory') ?? '', { recursive: true });
    const post = await runPost(step.state, step.machine);
    expect(post.status).toBe(0);
    expect(post.summary).toContain('## ❌ The run was killed\n');
    expect(processesOf(step.state.get('run-token') ?? '')).toEqual([]);
  });

  test('does not wait for a FIFO in the place of the journal', async () => {
    const step = await killStep(true);
    const journal = join(step.state.get('report-directory') ?? '', 'events.ndjson');
    rmSync(journal);
    execFileSync('mkfifo', [journal]);
    const post = await runPost(step.state, step.machine);
    expect(post.status).toBe(0);
    expect(post.summary).toContain('## ❌ The run was killed\n');
  });

  test('after a run of its own end says nothing, and ends what was left running', async () => {
    const step = await runStep({
      inputs: {
        dag: `tasks: {serve: {leave-running: true, shell: bash, run: 'sleep 1000 & echo $! > served.pid'}}`,
      },
    });
    expect(step.status).toBe(0);
    expect(isAlive(step.machine, 'served.pid')).toBe(true);
    const post = await runPost(step.state, step.machine);
    expect(post).toEqual({ status: 0, stdout: '', stderr: '', summary: '' });
    expect(isAlive(step.machine, 'served.pid')).toBe(false);
  });

  test('shows what is left neither its tokens nor its inspector', async () => {
    // Asked to end by the post entry, it looks for it, and at what it was started with.
    const trap = `for p in /proc/[0-9]*; do
  grep -aqs GITHUB_STEP_SUMMARY=\${PWD%/work}/post-summary $p/environ || continue
  tr "\\0" "\\n" < $p/environ | grep -ac token= > looked
  kill -USR1 \${p#/proc/}
  mv looked seen
done
exit`;
    const run = `printf '%s' '${trap}' > trap.sh
bash -c 'trap ". ./trap.sh" TERM; echo $$ > serves.pid; while :; do sleep 0.05; done' > /dev/null 2>&1 &
while [ ! -s serves.pid ]; do sleep 0.01; done`;
    const step = await runStep({
      inputs: { dag: JSON.stringify({ tasks: { serve: { 'leave-running': true, shell: 'bash', run } } }) },
    });
    expect(step.status).toBe(0);
    const post = await runPost(step.state, step.machine, { ACTIONS_RUNTIME_TOKEN: 'token=s3cret' });
    expect(post).toEqual({ status: 0, stdout: '', stderr: '', summary: '' });
    expect(readFileSync(join(step.machine.workspace, 'seen'), 'utf8')).toBe('0\n');
    expect(isAlive(step.machine, 'serves.pid')).toBe(false);
  });

  test('after a run that failed says nothing more', async () => {
    const step = await runStep({ inputs: { dag: 'tasks: {a: {run: exit 1}}' } });
    expect(step.status).toBe(1);
    expect(await runPost(step.state, step.machine)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
      summary: '',
    });
  });

  test('does nothing when no run was begun', async () => {
    const step = await runStep({ inputs: { dag: 'tasks: {a: {needs: b}}' } });
    expect(step.status).toBe(1);
    expect(step.state.get('run-token')).toBeUndefined();
    expect(await runPost(step.state, step.machine)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
      summary: '',
    });
    const nothing = await runPost(new Map(), openMachine());
    expect(nothing).toEqual({ status: 0, stdout: '', stderr: '', summary: '' });
  });
});
