import { describe, expect, it } from 'vitest';
import { plainEnvironment, root } from '../support/bundle.ts';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { heldScript, openRemote, type Remote, stubbornScript } from '../support/remote.ts';
import { hasTmux, TmuxPane } from '../support/tmux.ts';

const ids = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `task-${index}`);

/** A graph of held tasks, each of which prints a line first. */
function graphOf(count: number, run = `echo "from $RUNDAG_TASK"\n${heldScript}`): string {
  const tasks = Object.fromEntries(ids(count).map((id) => [id, { run }]));
  return JSON.stringify({ name: 'CI', defaults: { shell: 'bash' }, tasks });
}

interface Stage {
  readonly pane: TmuxPane;
  readonly remote: Remote;
  readonly machine: Machine;
}

/** A terminal in which Rundag runs the graph, with this in front of its command. */
async function stage(graph: string, columns: number, rows: number, before = ''): Promise<Stage> {
  const machine = openMachine();
  const remote = await openRemote();
  writeFiles(machine.workspace, { 'rundag.json': graph });
  const env = { ...plainEnvironment(), ...remote.env, TMPDIR: machine.temp, XDG_CACHE_HOME: machine.temp };
  const pane = new TmuxPane(machine, env, columns, rows);
  await pane.shows(/^\$/);
  pane.type(
    `clear; ${before} '${process.execPath}' '${root}/dist/cli/index.js' rundag.json -j 64 ; echo "status $?"`,
    'Enter',
  );
  return { pane, remote, machine };
}

/** The lines of tasks that have ended, without their times. */
function finished(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => /^[✓✗⊘] task/.test(line)).map((line) => line.replace(/ ·.*/, ''));
}

const foot = /^\d+ of \d+ done/;
const footLines = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => foot.test(line) || /^[━─]+$/.test(line));

// A process for each look at the screen.
describe.runIf(hasTmux)('in a terminal', { timeout: 20_000 }, () => {
  it.each([
    [80, 24],
    [200, 50],
  ])('of %d columns the log goes on above a foot, which follows every resize', async (columns, rows) => {
    const count = 40;
    const { pane, remote } = await stage(graphOf(count), columns, rows);
    const done: string[] = [];
    /** Ends some tasks, and waits until the foot has noticed. */
    const end = async (some: number): Promise<readonly string[]> => {
      for (let index = 0; index < some; index += 1) {
        const task = await remote.next();
        task.end(0);
        done.push(`✓ ${task.id}`);
      }
      return pane.shows(new RegExp(`^${done.length} of ${count} done`));
    };
    // Of a foot that is higher than the terminal lines are left above it, where nothing can be erased.
    const sizes = [
      [columns, rows],
      [70, 20],
      [200, 50],
      [65, 30],
      [120, 14],
    ] as const;
    for (const [wide, high] of sizes) {
      pane.resize(wide, high);
      const lines = await end(6);
      expect(finished(lines).toSorted()).toEqual(done.toSorted());
      expect(lines.at(-1)).toMatch(foot);
      expect(footLines(lines)).toHaveLength(2);
      expect(lines.length - lines.findIndex((line) => /^[━─]+$/.test(line))).toBeLessThanOrEqual(11);
    }
    // So narrow that lines are wrapped: some of the foot may be left, and nothing else is lost.
    pane.resize(40, 24);
    expect(finished(await end(6)).toSorted()).toEqual(done.toSorted());
    pane.resize(columns, rows);
    for (let left = count - done.length; left > 0; left -= 1) (await remote.next()).end(0);
    const lines = await pane.shows(/^status/);
    expect(lines.find((line) => line.startsWith('status'))).toBe('status 0');
    expect(finished(lines).toSorted()).toEqual(
      ids(count)
        .map((id) => `✓ ${id}`)
        .toSorted(),
    );
    expect(lines.filter((line) => foot.test(line))).toEqual([]);
    // What passed has one line each.
    expect(lines.filter((line) => line.startsWith('from '))).toEqual([]);
  });

  it('prints the output of what failed, when all has ended', async () => {
    const { pane, remote } = await stage(graphOf(2), 80, 24);
    const [one, two] = [await remote.next(), await remote.next()];
    one.end(3);
    await pane.shows(/^1 of 2 done · .* · 1 failed/);
    two.end(0);
    const lines = await pane.shows(/^status 1/);
    expect(lines).toContain(`from ${one.id}`);
    expect(lines).not.toContain(`from ${two.id}`);
    expect(footLines(lines)).toEqual([]);
  });

  it('says after Ctrl-C what it waits for, and ends by force after another', async () => {
    const { pane, remote } = await stage(graphOf(2, stubbornScript), 80, 24);
    await Promise.all([remote.next(), remote.next()]);
    await pane.shows(/task-1/);
    pane.type('C-c');
    const waiting = await pane.shows(/^interrupted: waiting for 2 tasks · Ctrl-C again: end by force$/);
    expect(footLines(waiting)).toHaveLength(2);
    pane.type('C-c');
    const lines = await pane.shows(/^status 130/);
    expect(footLines(lines)).toEqual([]);
    expect(lines.filter((line) => line.includes('^C'))).toEqual([]);
  });

  it('erases the foot when it is stopped, and shows it when it goes on', async () => {
    const { pane, remote } = await stage(graphOf(1), 80, 24);
    const task = await remote.next();
    await pane.shows(/task-0/);
    pane.type('C-z');
    expect(footLines(await pane.shows(/Stopped/))).toEqual([]);
    pane.type('fg; echo "status $?"', 'Enter');
    expect(footLines(await pane.shows(foot))).toHaveLength(2);
    // The signal to go on is heard once, though it ends the stop and is told as well.
    task.end(0);
    const lines = await pane.shows(/^status 0/);
    expect(finished(lines)).toEqual(['✓ task-0']);
    expect(footLines(lines)).toEqual([]);
  });

  it.each([
    ['SIGTERM', 'TERM', /^status 130/],
    ['SIGHUP', 'HUP', /^status 130/],
    ['a crash', 'USR2', /^status 1/],
  ])('erases the foot after %s', async (_what, signal, status) => {
    const machine = openMachine();
    writeFiles(machine.directory, {
      'crash.cjs': "process.on('SIGUSR2', () => setImmediate(() => { throw new Error('crashed'); }));",
    });
    const before = `NODE_OPTIONS=--require=${machine.directory}/crash.cjs`;
    const { pane, remote } = await stage(graphOf(1), 80, 24, before);
    await remote.next();
    await pane.shows(/task-0/);
    // Of the processes of that terminal the shell runs one.
    pane.signalJob(signal);
    const lines = await pane.shows(status);
    expect(footLines(lines)).toEqual([]);
    expect(lines.some((line) => line.includes('Error: crashed'))).toBe(signal === 'USR2');
  });

  it('leaves a usable terminal when it is killed', async () => {
    const { pane, remote } = await stage(graphOf(1), 80, 24);
    await remote.next();
    await pane.shows(foot);
    pane.signalJob('KILL');
    await pane.shows(/^status 137/);
    const long = 'x'.repeat(100);
    pane.type(`echo ${long}`, 'Enter');
    // It is wrapped, as nothing is where a program has left lines to be cut.
    expect(await pane.shows(new RegExp(`^${long}$`))).toContain(long);
  });

  it.each([
    ['with CI set', 'CI=true'],
    ['in a dumb terminal', 'TERM=dumb'],
  ])('has no foot %s', async (_where, before) => {
    const { pane, remote } = await stage(graphOf(1), 80, 24, before);
    const task = await remote.next();
    const lines = await pane.shows(/^▶ task-0/);
    expect(footLines(lines)).toEqual([]);
    task.end(0);
    expect(await pane.shows(/^status 0/)).toContain('from task-0');
  });

  it('shows debug lines above the foot too', async () => {
    const { pane, remote } = await stage(graphOf(1), 100, 40, 'RUNDAG_DEBUG=1');
    const task = await remote.next();
    expect(footLines(await pane.shows(/task-0 .*started|attempt/))).toHaveLength(2);
    task.end(0);
    expect(footLines(await pane.shows(/^status 0/))).toEqual([]);
  });
});
