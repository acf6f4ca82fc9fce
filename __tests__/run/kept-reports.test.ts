import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  forgetOldReports,
  makeKeptReport,
  mostKept,
  removeReport,
} from '../../src/run/reports/kept-reports.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.now();

let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'rundag-kept-'));
});
afterEach(() => rmSync(temporary, { recursive: true }));

/** A report that was last written to so long ago; without results its run was killed or goes on. */
function report(age: number, results: { readonly leftRunning?: readonly number[] } | 'none' = {}): string {
  const path = makeKeptReport(temporary);
  mkdirSync(join(path, 'logs'));
  const processes = (results === 'none' ? [] : (results.leftRunning ?? [])).map((pid) => ({
    kind: 'left-running',
    pid,
  }));
  const document = { format: 'rundag-results', version: 1, tasks: [{ attempts: [], processes }] };
  if (results !== 'none') writeFileSync(join(path, 'results.json'), JSON.stringify(document));
  const at = (now - age) / 1000;
  for (const name of ['results.json', 'logs', '.'])
    if (existsSync(join(path, name))) utimesSync(join(path, name), at, at);
  return path;
}

const kept = (paths: readonly string[]): readonly boolean[] => paths.map((path) => existsSync(path));

describe('reports that nobody said a place for', () => {
  test('lie in one folder of this user, which nobody else can read', () => {
    const [first, second] = [makeKeptReport(temporary), makeKeptReport(temporary)];
    expect(dirname(first)).toBe(dirname(second));
    expect(dirname(dirname(first))).toBe(temporary);
    if (process.platform === 'win32') return;
    for (const path of [first, dirname(first)]) expect(lstatSync(path).mode & 0o777).toBe(0o700);
  });

  test('are forgotten but for the newest, the new one among them', () => {
    const old = [5, 1, 4, 2, 3, 6].map((age) => report(age * 1000));
    const latest = report(0);
    forgetOldReports(latest, temporary, now);
    expect(kept(old)).toEqual([5, 1, 4, 2, 3, 6].map((age) => age < mostKept));
    expect(existsSync(latest)).toBe(true);
  });

  test('of runs that may be going on stay, until nothing was written for a week', () => {
    const recent = Array.from({ length: mostKept + 1 }, () => report(6 * day, 'none'));
    const abandoned = report(8 * day, 'none');
    forgetOldReports(report(0), temporary, now);
    expect(kept([...recent, abandoned])).toEqual([...recent.map(() => true), false]);
  });

  test('stay while a process that was left running is there', () => {
    const newer = Array.from({ length: mostKept }, () => report(1000));
    const served = report(30 * day, { leftRunning: [process.pid] });
    // No system gives this number to a process.
    const over = report(30 * day, { leftRunning: [2 ** 31 - 1] });
    forgetOldReports(report(0), temporary, now);
    expect(kept([served, over])).toEqual([true, false]);
    expect(kept(newer).filter(Boolean)).toHaveLength(mostKept - 1);
  });

  test('are removed with the folder, once there is no other', () => {
    const [first, second] = [report(0), report(0)];
    removeReport(first, temporary);
    expect(existsSync(second)).toBe(true);
    removeReport(second, temporary);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('are removed at most once, and nothing with them that is beside', () => {
    const path = report(0);
    removeReport(path, temporary);
    removeReport(path, temporary);
    const beside = join(temporary, 'mine', 'rundag-1');
    mkdirSync(beside, { recursive: true });
    removeReport(beside, temporary);
    expect(kept([beside, dirname(beside)])).toEqual([false, true]);
  });

  test('are left alone by a run whose report is elsewhere', () => {
    const old = Array.from({ length: mostKept + 1 }, () => report(30 * day));
    const elsewhere = join(temporary, 'asked');
    mkdirSync(elsewhere);
    forgetOldReports(elsewhere, temporary, now);
    expect(kept([...old, elsewhere]).every(Boolean)).toBe(true);
  });

  test('are none where nothing was kept', () => {
    forgetOldReports(join(folder(), 'rundag-1'), temporary, now);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('stay while a process of another user may still write to them', () => {
    for (let count = 0; count < mostKept; count += 1) report(1000);
    const served = report(30 * day, { leftRunning: [1] });
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    onTestFinished(() => void vi.restoreAllMocks());
    forgetOldReports(report(0), temporary, now);
    expect(existsSync(served)).toBe(true);
  });

  test('are distinguished from what else is there, and links are not followed', () => {
    const latest = report(0);
    const folder = dirname(latest);
    const outside = join(temporary, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'results.json'), '{"format":"rundag-results","version":1,"tasks":[]}');
    const others = ['mine', 'rundag-file', 'rundag-link'].map((name) => join(folder, name));
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'rundag-file'), '');
    symlinkSync(outside, join(folder, 'rundag-link'), 'junction');
    for (let count = 0; count < mostKept; count += 1) report(1000);
    forgetOldReports(latest, temporary, now + 30 * day);
    expect(kept([...others, join(outside, 'results.json')])).toEqual([true, true, true, true]);
  });
});

/** Where the reports lie on systems that number their users. */
const folder = (): string => join(temporary, `rundag-reports-${process.getuid?.() ?? ''}`);

describe.skipIf(process.platform === 'win32')('a folder that others may have made', () => {
  test.each<readonly [string, () => void]>([
    ['which anybody may write to', () => (mkdirSync(folder()), chmodSync(folder(), 0o777))],
    ['which is a link', () => symlinkSync(mkdtempSync(join(temporary, 'trap-')), folder())],
    ['which is a file', () => writeFileSync(folder(), '')],
  ])('%s holds no reports of ours', (_, make) => {
    make();
    const latest = makeKeptReport(temporary);
    expect(dirname(latest)).toBe(temporary);
    forgetOldReports(latest, temporary, now + 30 * day);
    removeReport(latest, temporary);
    expect(existsSync(latest)).toBe(false);
    expect(lstatSync(folder())).toBeDefined();
  });
});

/** More reports than are kept, and the newest of them. */
const full = () => {
  const old = Array.from({ length: mostKept + 1 }, () => report(30 * day));
  return { old, latest: report(0) };
};

describe.skipIf(process.platform === 'win32')('a folder that others have taken over', () => {
  test.each<readonly [string, () => void]>([
    ['which anybody may write to', () => chmodSync(folder(), 0o777)],
    ['which its group may write to', () => chmodSync(folder(), 0o770)],
    ...(process.getuid?.() === 0
      ? ([['which belongs to another user', () => chownSync(folder(), 12_345, 12_345)]] as const)
      : []),
  ])('%s is not cleaned', (_, take) => {
    const { old, latest } = full();
    take();
    forgetOldReports(latest, temporary, now);
    expect(kept(old).every(Boolean)).toBe(true);
  });
});

test('where the system does not number its users the folder has no number, and its mode says nothing', () => {
  const { getuid } = process;
  Object.defineProperty(process, 'getuid', { value: undefined, configurable: true });
  onTestFinished(() => void Object.defineProperty(process, 'getuid', { value: getuid, configurable: true }));
  const old = Array.from({ length: mostKept + 1 }, () => report(1000));
  const latest = report(0);
  expect(dirname(latest)).toBe(join(temporary, 'rundag-reports'));
  chmodSync(dirname(latest), 0o777);
  forgetOldReports(latest, temporary, now);
  expect(kept(old).filter(Boolean)).toHaveLength(mostKept - 1);
});
