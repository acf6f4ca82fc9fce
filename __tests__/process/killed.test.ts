import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sweep } from '../../src/process/end/sweep.ts';
import { signalAll } from '../support/signal-all.ts';
import { killMarked, ownerKind, processesMarked, write } from '../support/workbench.ts';

const root = join(import.meta.dirname, '../..');
let directory: string;

/** A program that runs stubborn tasks and says so. */
const driver = `
import { Attempt } from './lib/process/attempt.js';
import { HeadStart } from './lib/process/head-start.js';
import { Supervisor } from './lib/process/supervisor.js';
const [directory, mark, moment] = process.argv.slice(2);
const supervisor = await Supervisor.open({ headStart: new HeadStart(), directory, temporaryDirectory: directory, graceSeconds: 4, onWarning: console.error });
// As if it was killed between the start of a program and the line that names its group.
if (moment === 'before groups are named') supervisor.owner.watchGroup = () => undefined;
const scripts = [
  'exec -a $MARK sleep 1000',
  'setsid bash -c "exec -a $MARK sleep 1000" & (trap "" TERM HUP; exec -a $MARK sleep 1000) & wait',
  '(setsid bash -c "trap \\\\"\\\\" TERM; echo up; while :; do sleep 1000; done" $MARK >/dev/null 2>&1 &)',
  'exec env -i bash -c "exec -a $MARK sleep 1000"',
  "setsid bash -c 'exec -a $MARK \\"$TWO_LINES\\" 1000' >/dev/null 2>&1 & wait",
  "setsid env -i MARK=$MARK bash -c 'trap \\"\\" TERM; exec -a $MARK sleep 1000' >/dev/null 2>&1 & wait",
];
const hidden = '(setsid env -i setsid bash -c "exec -a $MARK sleep 1000 &" >/dev/null 2>&1 &); sleep 1000';
if (moment === 'hidden') scripts.push(hidden);

let started = 0;
scripts.forEach((script, slot) => {
  const env = new Map([
    ['PATH', process.env.PATH], ['MARK', mark], ['TWO_LINES', import.meta.dirname + '/two\\nlines']]);
  new Attempt({
    task: 'task ' + slot, attempt: 1, slot, work: { kind: 'script', script: 'echo up\\n' + script, shell: undefined },
    workingDirectory: directory, env, timeoutSeconds: undefined, strictCleanup: false, leaveRunning: false, logName: slot + '.log',
    onLine: () => { started += 1; if (started === scripts.length) console.log(supervisor.runToken); },
  }, supervisor).start();
});
`;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-killed-'));
  try {
    execFileSync(process.execPath, [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      root,
      '--outDir',
      join(directory, 'lib'),
    ]);
  } catch {
    // What does not type-check is emitted all the same; another check tells of it.
  }
  copyFileSync(join(root, 'package.json'), join(directory, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  write(join(directory, 'driver.mjs'), driver);
  write(join(directory, 'groups-driver.mjs'), groupsDriver);
  copyFileSync('/bin/sleep', join(directory, 'two\nlines'));
}, 120_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A program that has told the deadman of two groups, and waits to be killed. */
const groupsDriver = `
import { Deadman } from './lib/process/held/deadman.js';
const [directory, led, orphaned] = process.argv.slice(2);
const deadman = new Deadman('no-token', directory, console.error);
deadman.watch(Number(led), 'orphaned');
deadman.watch(Number(led), 'led');
deadman.watch(Number(orphaned), 'led');
deadman.watch(Number(orphaned), 'orphaned');
console.log('told');
setInterval(() => undefined, 1000);
`;

/** Starts the driver, and waits until all its tasks run. Its temporary directory is known to it by another name than the system's. */
async function start(
  mark: string,
  moment = '',
): Promise<{ readonly child: ChildProcess; readonly token: string }> {
  const work = mkdtempSync(join(directory, 'run-'));
  symlinkSync(work, `${work}-link`);
  const child = spawn(process.execPath, [join(directory, 'driver.mjs'), `${work}-link`, mark, moment], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line]: unknown[] = await once(createInterface(child.stdout), 'line');
  const token = String(line);
  await vi.waitFor(
    () => expect(processesMarked(mark).filter((pid) => pid !== child.pid).length).toBeGreaterThanOrEqual(7),
    { timeout: 20_000, interval: 20 },
  );
  return { child, token };
}

/** Everything is over within the time that the deadman takes. */
function nothingLeft(mark: string, atMost = 0): Promise<void> {
  return vi.waitFor(() => expect(processesMarked(mark).length).toBeLessThanOrEqual(atMost), {
    timeout: 20_000,
    interval: 50,
  });
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** The keepers, or their guards, of a run: children of its process, or children of these. */
function keepersOf(child: ChildProcess, which: 'keepers' | 'guards'): readonly number[] {
  const guards = childrenOf(child.pid ?? 0).filter(
    (pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'rundag-keeper',
  );
  return which === 'guards' ? guards : guards.flatMap(childrenOf);
}

describe.runIf(ownerKind === 'keepers')('when the process that runs the tasks is killed, its keepers', () => {
  it.each(['', 'hidden'])('end everything, and the sweep finds nothing: %s', async (moment) => {
    const mark = `rundag-killed-${process.pid}-a${moment}`;
    const { child, token } = await start(mark, moment);
    child.kill('SIGKILL');
    await nothingLeft(mark);
    expect(await sweep(token, 1)).toEqual({ ended: [], survivors: [] });
  });

  it.each([
    ['them', ['keepers']],
    ['them and their guards', ['guards', 'keepers']],
  ] as const)('end everything although a task had stopped %s', async (_whom, stopped) => {
    const mark = `rundag-killed-${process.pid}-s${stopped.length}`;
    const { child } = await start(mark, 'hidden');
    for (const which of stopped) signalAll(keepersOf(child, which), 'SIGSTOP');
    child.kill('SIGKILL');
    await nothingLeft(mark);
    expect(processesMarked(mark)).toEqual([]);
  });

  it('are replaced by their guards when they are killed too', async () => {
    const mark = `rundag-killed-${process.pid}-k`;
    const { child } = await start(mark, 'hidden');
    const keepers = keepersOf(child, 'keepers');
    signalAll(keepers, 'SIGKILL');
    child.kill('SIGKILL');
    await nothingLeft(mark);
    expect(processesMarked(mark)).toEqual([]);
  });

  it('and their guards with them, the sweep ends what has the run’s token, and says what it was', async () => {
    const mark = `rundag-killed-${process.pid}-b`;
    const { child, token } = await start(mark);
    const keepers = [...keepersOf(child, 'guards'), ...keepersOf(child, 'keepers')];
    signalAll(keepers, 'SIGSTOP');
    // A keeper ends with its guard, so the guards are last.
    signalAll(keepers.toReversed(), 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const before = processesMarked(mark).filter((pid) => tokenIn(pid, token));
    expect(before.length).toBeGreaterThan(0);
    const report = await sweep(token, 0.1);
    expect(report.survivors).toEqual([]);
    expect(report.ended.map(({ pid }) => pid)).toEqual(expect.arrayContaining(before));
    expect(processesMarked(mark).filter((pid) => tokenIn(pid, token))).toEqual([]);
    killMarked(mark);
  });
});

function tokenIn(pid: number, token: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(token);
  } catch {
    // It has ended.
    return false;
  }
}

describe.runIf(ownerKind === 'process-table')(
  'when the process that runs the tasks is killed, the deadman',
  () => {
    // What a parent alone leads to, with a clean environment, is not among what a shell can find.
    it.each(['', 'before groups are named'])('ends them, and the sweep finds nothing: %s', async (moment) => {
      const mark = `rundag-killed-${process.pid}-c${moment.length}`;
      const { child, token } = await start(mark, moment);
      child.kill('SIGKILL');
      await nothingLeft(mark, 1);
      expect(await sweep(token, 1)).toEqual({ ended: [], survivors: [] });
      killMarked(mark);
    });

    it('lets a group live whose number was given to somebody else', async () => {
      const groups = [0, 1].map(() => spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' }));
      const [led, orphaned] = groups;
      const child = spawn(
        process.execPath,
        [
          join(directory, 'groups-driver.mjs'),
          mkdtempSync(join(directory, 'run-')),
          ...groups.map(({ pid }) => String(pid)),
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(led ?? child, 'exit');
      // By then it would have been asked to end too.
      expect(orphaned?.signalCode).toBeNull();
      orphaned?.kill('SIGKILL');
    });

    it('and is killed too, the sweep ends what has the run’s token, and says what it was', async () => {
      const mark = `rundag-killed-${process.pid}-b`;
      const { child, token } = await start(mark);
      killMarked(`rundag-deadman\0${token}`);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const before = processesMarked(mark);
      expect(before.length).toBeGreaterThanOrEqual(7);
      const report = await sweep(token, 0.1);
      expect(report.survivors).toEqual([]);
      expect(report.ended.map(({ pid }) => pid)).toEqual(expect.arrayContaining([...before]));
      expect(processesMarked(mark)).toEqual([]);
    });
  },
);
