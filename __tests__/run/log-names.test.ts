import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLogOf, logFileName, logNames, readyLogName } from '../../src/run/reports/log-names.ts';

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

  test('are neither hidden nor those of an attempt or a question of another task', () => {
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
      fc.stringMatching(/^a([.:](attempt|ready))?(-[0-3])?$/),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 40 }), (ids) => {
        const names = namesOf(...ids);
        expect(names).toHaveLength(ids.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
        for (const name of names) expect(name).toMatch(/^(?!\.)[A-Za-z0-9_.()-]*$/);
        for (const name of names) expect(name).not.toMatch(/\.(attempt-[0-9]+|ready)$/i);
      }),
    );
  });
});

test('the first attempt has the name of its task, and each later one its number', () => {
  expect([1, 2, 10].map((attempt) => logFileName('a', attempt))).toEqual([
    'a.log',
    'a.attempt-2.log',
    'a.attempt-10.log',
  ]);
  expect(readyLogName('my.log-2.log')).toBe('my.log-2.ready.log');
});

test('a number that tells names apart makes no attempt of them', () => {
  expect(namesOf('a.attempt', 'A.attempt')).toEqual(['a.attempt', 'A_attempt-1']);
});

test('the log of a question to a service has a name of its own', () => {
  expect(namesOf('a', 'a.ready', 'b.attempt-2.ready')).toEqual(['a', 'a_ready', 'b.attempt-2_ready']);
});

describe('a file name', () => {
  const ids = ['a', 'Unit (1.5, x/y)'];
  test('of any log of these tasks is known', () => {
    for (const name of logNames(ids).values())
      for (const attempt of [1, 2, 17]) {
        const log = logFileName(name, attempt);
        expect([log, log.toUpperCase(), readyLogName(log)].map(isLogOf(ids))).toEqual([true, true, true]);
      }
  });

  test.each([
    'b.log',
    'a',
    'a.txt',
    'aa.log',
    'a.attempt-.log',
    'a.attempt-2.log.gz',
    'x/a.log',
    '.log',
    'a.log\n',
  ])('of anything else is not: %j', (name) => expect(isLogOf(ids)(name)).toBe(false));
});
