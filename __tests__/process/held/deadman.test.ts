import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Deadman } from '../../../src/process/held/deadman.ts';
import { linuxProcesses } from '../../../src/process/system/process-table-linux.ts';

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
    const child = group();
    deadman.watch(child.pid, 'led');
    const { pid } = found();
    deadman.dismiss();
    deadman.dismiss();
    deadman.watch(7, 'led');
    deadman.forget(child.pid);
    while ([...linuxProcesses.scan()].some((row) => row.pid === pid))
      await new Promise((resolve) => setImmediate(resolve));
    expect(child.signalCode).toBeNull();
    expect(problems).toEqual([]);
  });

  it('is missed when it is gone before its time, once', async () => {
    const gone = new Promise<string>((resolve) => (onProblem = resolve));
    process.kill(found().pid, 'SIGKILL');
    expect(await gone).toBe('it ended with SIGKILL');
  });

  it('keeps Node alive by nothing', () => {
    const holding = process.getActiveResourcesInfo().length;
    const other = new Deadman('abd', directory, () => undefined);
    expect(process.getActiveResourcesInfo()).toHaveLength(holding);
    other.dismiss();
  });
});
