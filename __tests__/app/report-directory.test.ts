import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { logNames, makeReportDirectory, temporaryDirectory } from '../../src/app/report-directory.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-reports-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the report directory', () => {
  test('is the one that was asked for, made with all that is above it', () => {
    const asked = join(directory, 'a', 'b');
    expect(makeReportDirectory(asked, {})).toEqual({ kind: 'made', path: asked });
    expect(existsSync(join(asked, 'logs'))).toBe(true);
    // A second run may use it again.
    expect(makeReportDirectory(asked, {})).toEqual({ kind: 'made', path: asked });
  });

  test('has nothing of an earlier run in it, and everything of others', () => {
    const used = join(directory, 'used');
    for (const earlier of ['results.json', 'journal.ndjson']) {
      makeReportDirectory(used, {});
      for (const name of [earlier, 'mine.txt', 'logs/a.log', 'logs/mine.txt'])
        writeFileSync(join(used, name), '');
      makeReportDirectory(used, {});
      expect(readdirSync(used).toSorted()).toEqual(['logs', 'mine.txt']);
      expect(readdirSync(join(used, 'logs'))).toEqual(['mine.txt']);
    }
    // No report: so these are not logs of ours.
    writeFileSync(join(used, 'logs', 'a.log'), '');
    makeReportDirectory(used, {});
    expect(readdirSync(join(used, 'logs')).toSorted()).toEqual(['a.log', 'mine.txt']);
  });

  test('is else a new one in the temporary directory of the runner', () => {
    const [first, second] = [0, 1].map(() => makeReportDirectory(undefined, { RUNNER_TEMP: directory }));
    if (first?.kind !== 'made' || second?.kind !== 'made') throw new Error('it was not made');
    expect(dirname(first.path)).toBe(directory);
    expect(second.path).not.toBe(first.path);
  });

  test('that cannot be made is a mistake which names it', () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    const made = makeReportDirectory(join(file, 'x'), {});
    expect(made).toMatchObject({ kind: 'mistake', message: expect.stringContaining('ENOTDIR') });
    expect(made).toMatchObject({ message: expect.stringContaining(JSON.stringify(join(file, 'x'))) });
    const missing = makeReportDirectory(undefined, { RUNNER_TEMP: join(directory, 'missing') });
    expect(missing).toMatchObject({ kind: 'mistake', message: expect.stringContaining('missing') });
  });

  test.skipIf(process.getuid?.() === 0)('that nobody may write to is a mistake', () => {
    const closed = mkdtempSync(join(directory, 'closed-'));
    chmodSync(closed, 0o500);
    expect(makeReportDirectory(closed, {}).kind).toBe('mistake');
  });
});

test('the temporary directory is that of the system where there is no runner', () => {
  expect(temporaryDirectory({})).toBe(tmpdir());
  expect(temporaryDirectory({ RUNNER_TEMP: '' })).toBe(tmpdir());
  expect(temporaryDirectory({ RUNNER_TEMP: '/runner/temp' })).toBe('/runner/temp');
});

const namesOf = (...ids: string[]) => [...logNames(ids).values()];

describe('names of logs', () => {
  test('are the ids where they can be', () => {
    expect(namesOf('lint', 'unit_2', 'a-b')).toEqual(['lint', 'unit_2', 'a-b']);
  });

  test('have no spaces, slashes or other characters that a system does not take', () => {
    expect(namesOf('unit (20, ubuntu/latest)', 'é (../..)', 'x (a:b)')).toEqual([
      'unit_(20_ubuntu_latest)',
      '_(.._..)',
      'x_(a_b)',
    ]);
  });

  test('are not those of devices', () => {
    expect(namesOf('con', 'Aux', 'com1', 'console')).toEqual(['con_', 'Aux_', 'com1_', 'console']);
    expect(namesOf('con.x', 'nul.attempt-1', 'cons.x')).toEqual(['con_.x', 'nul__attempt-1', 'cons.x']);
  });

  test('are neither hidden nor those of an attempt of another task', () => {
    expect(namesOf('a', 'a.attempt-2', 'a_attempt-2', 'a.Attempt-3', '.b', '../c', '@d/e#f', 'g:h')).toEqual([
      'a',
      'a_attempt-2',
      'a_attempt-2-2',
      'a_Attempt-3',
      '_b',
      '_._c',
      '_d_e_f',
      'g_h',
    ]);
  });

  test('differ also where case does not count, and where long ids begin alike', () => {
    const long = 'x'.repeat(300);
    const names = namesOf('Build', 'build', 'BUILD', 'unit (a b)', 'unit (a_b)', `${long}1`, `${long}2`);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(7);
    expect(names[0]).toBe('Build');
    expect(names.every((name) => name.length < 120)).toBe(true);
  });

  test('are legal and all different for any ids', () => {
    const id = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.stringMatching(/^[aA] ?[-_.1 ]{0,3}$/),
      fc.stringMatching(/^a(-[0-3]){0,3}$/),
      fc.stringMatching(/^a([.:]attempt)?(-[0-3])?$/),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 40 }), (ids) => {
        const names = namesOf(...ids);
        expect(names).toHaveLength(ids.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
        for (const name of names) expect(name).toMatch(/^(?!\.)[A-Za-z0-9_.()-]*$/);
        for (const name of names) expect(name).not.toMatch(/\.attempt-[0-9]+$/);
      }),
    );
  });
});
