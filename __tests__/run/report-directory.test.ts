import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeReportDirectory, temporaryDirectory } from '../../src/run/reports/report-directory.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-reports-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the report directory', () => {
  test('is the one that was asked for, made with all that is above it', () => {
    const asked = join(directory, 'a', 'b');
    expect(makeReportDirectory(asked, {}, ['a'])).toEqual({ kind: 'made', path: asked });
    expect(existsSync(join(asked, 'logs'))).toBe(true);
    // A second run may use it again.
    expect(makeReportDirectory(asked, {}, ['a'])).toEqual({ kind: 'made', path: asked });
  });

  test('is else a new one in the temporary directory of the runner', () => {
    const [first, second] = [0, 1].map(() =>
      makeReportDirectory(undefined, { RUNNER_TEMP: directory }, ['a']),
    );
    if (first?.kind !== 'made' || second?.kind !== 'made') throw new Error('it was not made');
    expect(dirname(first.path)).toBe(directory);
    expect(second.path).not.toBe(first.path);
  });

  test('is without a runner among the reports that are kept of this user', () => {
    const system = mkdtempSync(join(directory, 'system-'));
    vi.stubEnv('TMPDIR', system);
    onTestFinished(() => void vi.unstubAllEnvs());
    const made = makeReportDirectory(undefined, {}, ['a']);
    if (made.kind !== 'made') throw new Error(made.message);
    expect(dirname(dirname(made.path))).toBe(system);
    expect(existsSync(join(made.path, 'logs'))).toBe(true);
  });

  test('that cannot be made is a mistake which names it', () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    const made = makeReportDirectory(join(file, 'x'), {}, ['a']);
    expect(made).toMatchObject({ kind: 'problem', message: expect.stringContaining('ENOTDIR') });
    expect(made).toMatchObject({ message: expect.stringContaining(JSON.stringify(join(file, 'x'))) });
    const missing = makeReportDirectory(undefined, { RUNNER_TEMP: join(directory, 'missing') }, ['a']);
    const place = join(directory, 'missing');
    expect(missing).toEqual({
      kind: 'problem',
      message: expect.stringMatching(/: make room there, and let this user write to it$/),
    });
    expect(missing).toMatchObject({
      message: expect.stringContaining(
        `temporary directory ${JSON.stringify(place)}: expected a directory that files can be written to; found ENOENT`,
      ),
    });
  });

  // Node's recursive `mkdirSync` never returns from there.
  test.skipIf(process.platform !== 'linux')('in /proc is a mistake', () => {
    expect(makeReportDirectory('/proc/self/x', {}, ['a'])).toEqual({
      kind: 'problem',
      message: `report-directory "/proc/self/x": expected a directory that files can be written to; found ENOENT: no such file or directory, mkdir '/proc/self/x': name another place`,
    });
  });

  test("with somebody else's file in it is a mistake", () => {
    const shared = mkdtempSync(join(directory, 'shared-'));
    writeFileSync(join(shared, 'results.json'), '{"mine":1}');
    expect(makeReportDirectory(shared, {}, ['a'])).toEqual({
      kind: 'problem',
      message: `report-directory ${JSON.stringify(shared)}: expected no results.json but a file of an earlier run; found one that Rundag did not write: name another directory, or move it away`,
    });
  });

  test.skipIf(process.getuid?.() === 0)('that nobody may write to is a mistake', () => {
    const closed = mkdtempSync(join(directory, 'closed-'));
    chmodSync(closed, 0o500);
    expect(makeReportDirectory(closed, {}, ['a']).kind).toBe('problem');
  });
});

test('the temporary directory is that of the system where there is no runner', () => {
  expect(temporaryDirectory({})).toBe(tmpdir());
  expect(temporaryDirectory({ RUNNER_TEMP: '' })).toBe(tmpdir());
  expect(temporaryDirectory({ RUNNER_TEMP: '/runner/temp' })).toBe('/runner/temp');
});
