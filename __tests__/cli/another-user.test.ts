import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainEnvironment, root, startBundle } from '../support/bundle.ts';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { readResults } from '../support/schedule.ts';
import { killMarked, processesMarked } from '../support/workbench.ts';

/** A user without rights, and a group. */
const nobody = 65_534;

/**
 * What `sudo` does, without asking: the program belongs to root and has the set-user-id bit. It becomes root, says `up` and stays.
 * `returns`: it becomes its user's again when its parent has ended. `waits`: its child becomes its user's, and it ends after the child.
 */
const asRoot = `
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
int main(int count, char **words) {
  const char *how = count > 1 ? words[1] : "";
  uid_t user = getuid();
  pid_t parent = getppid();
  if (setgid(0) != 0 || setuid(0) != 0) return 9;
  if (strcmp(how, "waits") == 0) {
    if (fork() > 0) { wait(0); return 0; }
    if (setuid(user) != 0) return 9;
  }
  puts("up");
  fflush(stdout);
  if (strcmp(how, "returns") == 0) {
    sigset_t ended;
    int number;
    sigemptyset(&ended);
    sigaddset(&ended, SIGUSR1);
    sigprocmask(SIG_BLOCK, &ended, 0);
    prctl(PR_SET_PDEATHSIG, SIGUSR1);
    if (getppid() == parent) sigwait(&ended, &number);
    if (setuid(user) != 0) return 9;
  }
  for (;;) pause();
}
`;

/** A script that starts the program in the background and goes on when it is up. */
const behind = (name: string, how: string): string =>
  `mkfifo ${name}; "$PWD/as-root" ${how} > ${name} & read -r line < ${name}`;

/** A machine of the other user's, with the program and a copy of the command line that it can read. */
function openMachineOfNobody(graph: unknown): Machine {
  const machine = openMachine();
  const program = join(machine.workspace, 'as-root');
  machine.atEnd(() => {
    killMarked(machine.workspace);
  });
  writeFiles(machine.workspace, { 'graph.json': JSON.stringify(graph), 'as-root.c': asRoot });
  execFileSync('cc', ['-o', program, `${program}.c`]);
  chmodSync(program, 0o4755);
  cpSync(join(root, 'dist'), join(machine.directory, 'dist'), { recursive: true });
  chmodSync(machine.directory, 0o755);
  for (const folder of [machine.workspace, machine.temp]) chownSync(folder, nobody, nobody);
  return machine;
}

const hasCompiler = spawnSync('cc', ['--version']).error === undefined;

// Only root can give a program away, and become somebody else.
describe.skipIf(process.getuid?.() !== 0 || !hasCompiler)('processes of another user', () => {
  it('are named at once, and nobody waits for them', async () => {
    const remote = await openRemote();
    const machine = openMachineOfNobody({
      defaults: { shell: 'bash' },
      tasks: {
        failed: { run: `${behind('failed.up', '')}; exit 3` },
        'root-ends-first': { run: `${behind('waits.up', 'waits')}; exit 3` },
        'comes-back': { run: `${behind('returns.up', 'returns')}; exit 3` },
        left: { run: behind('left.up', '') },
        server: { run: 'exec "$PWD/as-root"', service: { ready: { log: 'up' } } },
        user: {
          needs: ['failed', 'root-ends-first', 'comes-back', 'left', 'server'],
          if: '!cancelled()',
          run: heldScript,
        },
      },
    });
    const running = startBundle(
      join(machine.directory, 'dist/cli/index.js'),
      ['graph.json', '--grace-seconds', '600', '--report-directory', 'report', '--max-parallel', '6'],
      {
        machine,
        environment: {
          ...plainEnvironment(),
          ...remote.env,
          HOME: machine.workspace,
          TMPDIR: machine.temp,
        },
        user: nobody,
      },
    );
    // It starts when the attempts that left somebody have ended: far earlier than their grace.
    await remote.next();
    running.child.kill('SIGINT');
    expect(await running.finished).toMatchObject({ status: 130, stderr: '' });
    const { tasks } = readResults(join(machine.workspace, 'report'));
    const survivor = {
      kind: 'survivor',
      command: expect.stringMatching(/\/as-root$/),
      reason: 'it belongs to another user, and this user may not end it',
    };
    const left = new Map(tasks.map(({ id, processes }) => [id, processes]));
    for (const id of ['failed', 'left', 'server'])
      expect(left.get(id)?.filter(({ kind }) => kind === 'survivor')).toEqual([
        expect.objectContaining(survivor),
      ]);
    // One that comes back to this user too late for Rundag is named too: nobody is left without a name. What Rundag itself has
    // started ends a moment after it.
    const named = [...left.values()].flatMap((processes) =>
      processes.filter(({ kind }) => kind === 'survivor'),
    );
    await expect.poll(() => processesMarked(machine.workspace)).toHaveLength(named.length);
    expect(left.get('root-ends-first')?.filter(({ kind }) => kind === 'survivor')).toEqual([]);
  });
});
