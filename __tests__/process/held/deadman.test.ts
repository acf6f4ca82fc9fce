import type * as ChildProcessModule from 'node:child_process';
import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Deadman } from '../../../src/process/held/deadman.ts';
import { linuxProcesses } from '../../../src/process/system/process-table-linux.ts';

vi.mock('node:child_process', { spy: true });

let directory: string;
let problems: string[];
let onProblem: (problem: string) => void;
let deadman: Deadman;
const children: ChildProcess[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-deadman-'));
  problems = [];
  onProblem = (problem) => problems.push(problem);
  deadman = new Deadman('abc', directory, (problem) => onProblem(problem));
});
afterEach(() => {
  deadman.dismiss();
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(directory, { recursive: true });
});

/** The child that was started last. */
function spawned(): ChildProcess {
  const child: unknown = vi.mocked(spawn).mock.results.at(-1)?.value;
  if (!(child instanceof ChildProcess)) throw new Error('nothing was started');
  return child;
}

/** The process of the deadman. */
function found(): { readonly pid: number; readonly list: () => string } {
  const row = [...linuxProcesses.scan()].find(
    ({ pid, parent }) =>
      parent === process.pid &&
      linuxProcesses.command({ ...emptyRow, pid }).includes(`abc. ${directory}/pipe-`),
  );
  if (row === undefined) throw new Error('there is no deadman');
  return { pid: row.pid, list: () => readFileSync(`/proc/${row.pid}/fd/3`, 'latin1') };
}
const emptyRow = { parent: 0, group: 0, session: 0, start: 0, uninterruptible: false };

function group(): ChildProcess & { readonly pid: number } {
  const child = spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
  children.push(child);
  const { pid } = child;
  if (pid === undefined) throw new Error('it did not start');
  return Object.assign(child, { pid });
}

const line = (text: string): string => `${text.padEnd(19)}\n`;

describe.skipIf(process.platform !== 'linux')('the process that ends a run that was killed', () => {
  it('shows nothing of its script, and has nothing of the run but its arguments', () => {
    const { pid } = found();
    expect(linuxProcesses.command({ ...emptyRow, pid })).toBe(
      `/bin/sh -c eval "$RUNDAG_DEADMAN" rundag-deadman abc. ${directory}/pipe-`,
    );
    const names = linuxProcesses
      .environment({ ...emptyRow, pid })
      .match(/(?<=^|\0)\w+(?==)/g)
      ?.filter((name) => name !== 'PWD');
    expect(names?.toSorted()).toEqual(['PATH', 'RUNDAG_DEADMAN']);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('is in a session of its own, which no signal to that of the run reaches', () => {
    const { pid } = found();
    const row = [...linuxProcesses.scan()].find((each) => each.pid === pid);
    expect(row).toMatchObject({ group: pid, session: pid });
  });

  it.each(['/usr/bin:/bin:/mine', undefined])('finds its programs by the PATH %s', (path) => {
    deadman.dismiss();
    if (path === undefined) vi.stubEnv('PATH', undefined);
    else vi.stubEnv('PATH', path);
    deadman = new Deadman('abc', directory, () => undefined);
    vi.unstubAllEnvs();
    const { pid } = found();
    expect(`\0${linuxProcesses.environment({ ...emptyRow, pid })}`).toContain(
      `\0PATH=${path ?? '/usr/bin:/bin'}\0`,
    );
  });

  it('reads the groups from a list whose lines are used again', () => {
    const { list } = found();
    deadman.watch(1001, 'led');
    deadman.watch(1002, 'led');
    deadman.watch(1001, 'orphaned');
    expect(list()).toBe(line('1001 orphaned') + line('1002 led'));
    deadman.forget(1001);
    deadman.forget(1001);
    deadman.forget(7);
    expect(list()).toBe(line('') + line('1002 led'));
    deadman.watch(1003, 'led');
    deadman.watch(1004, 'led');
    expect(list()).toBe(line('1003 led') + line('1002 led') + line('1004 led'));
  });

  it('ends nothing when it is dismissed, and that is no problem', async () => {
    const dead = spawned();
    const child = group();
    deadman.watch(child.pid, 'led');
    const { pid } = found();
    const gone = once(dead, 'exit');
    deadman.dismiss();
    deadman.dismiss();
    deadman.watch(7, 'led');
    deadman.forget(child.pid);
    expect(await gone).toEqual([0, null]);
    expect([...linuxProcesses.scan()].map((row) => row.pid)).not.toContain(pid);
    expect(child.signalCode).toBeNull();
    expect(problems).toEqual([]);
  });

  it('is missed when it is gone before its time, once', async () => {
    const gone = new Promise<string>((resolve) => (onProblem = resolve));
    process.kill(found().pid, 'SIGKILL');
    expect(await gone).toBe('it ended with SIGKILL');
  });

  it.each([
    ['/bin/false', 'it ended with exit code 1'],
    ['/no/such', 'spawn /no/such ENOENT'],
  ])('is missed when it cannot do its work, as `%s` cannot', async (program, problem) => {
    deadman.dismiss();
    const { spawn: realSpawn } = await vi.importActual<typeof ChildProcessModule>('node:child_process');
    vi.mocked(spawn).mockImplementationOnce((_command, args, options) => realSpawn(program, args, options));
    const told = new Promise<string>((resolve) => {
      deadman = new Deadman('abc', directory, resolve);
    });
    expect(await told).toBe(problem);
  });

  it('lists no group any more in what is opened after it was dismissed', () => {
    const { list } = found();
    deadman.watch(1001, 'led');
    expect(list()).toBe(line('1001 led'));
    deadman.dismiss();
    // The system gives the lowest number that is free.
    const path = join(directory, 'mine');
    const mine = openSync(path, 'w');
    deadman.watch(1002, 'led');
    deadman.forget(1001);
    closeSync(mine);
    expect(readFileSync(path, 'latin1')).toBe('');
  });

  it('keeps Node alive by nothing', () => {
    const holding = process.getActiveResourcesInfo().length;
    const other = new Deadman('abd', directory, () => undefined);
    expect(process.getActiveResourcesInfo()).toHaveLength(holding);
    other.dismiss();
  });
});
