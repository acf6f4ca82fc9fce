import { describe, expect, it, test } from 'vitest';
import { CauseFinder, longestCauseLine } from '../../../src/report/cause/cause-finder.ts';
import { findCause } from '../../support/find-cause.ts';

const vitest = [
  ' FAIL  test/cart.test.ts > cart > adds the tax',
  'AssertionError: expected 3 to be 4 // Object.is equality',
  '',
  ' ❯ test/cart.test.ts:14:10',
  '⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯⎯[1/1]⎯',
  '      Tests  1 failed | 3 passed (4)',
];

const causeIn = (...lines: readonly string[]) => {
  const cause = findCause(lines);
  if (cause === undefined) throw new Error('no cause was found');
  return cause;
};

/** What Python prints of an exception that nobody caught. */
const traceback = (error: string): readonly string[] => [
  'Traceback (most recent call last):',
  '  File "a.py", line 3, in <module>',
  '    go()',
  `${error}: no`,
];

describe('the cause', () => {
  test('is found wherever it stands, with its place, its test and the lines around it', () => {
    const table = Array.from({ length: 500 }, (_, index) => `file${index}.ts | 100 | 100 | 100 |`);
    expect(findCause([...table, ...vitest, ...table])).toEqual({
      tool: 'Vitest',
      headline: 'expected 3 to be 4',
      testName: 'cart > adds the tax',
      failures: 1,
      excerpt: [vitest[0], vitest[1], vitest[3]],
      firstLine: 501,
      place: { file: 'test/cart.test.ts', line: 14, column: 10 },
    });
  });

  test('is none where nothing marks a failure', () => {
    expect(findCause([])).toBeUndefined();
    expect(findCause(['copying', '0 errors, 0 failures', 'done', ''])).toBeUndefined();
  });

  test('is what a workflow command says, unescaped, in one line', () => {
    const [file, said] = ['D%3A\\a\\shop\\src\\100%25.ts', '%0A  50%25 too slow%3A no%0D%0Aat 3'];
    expect(findCause([`::error file=${file},line=3,title=a%2Cb::${said}`])).toMatchObject({
      tool: 'GitHub Actions',
      headline: '50% too slow%3A no',
      place: { file: 'D:\\a\\shop\\src\\100%.ts', line: 3 },
    });
  });

  test('is the most specific one, wherever it stands', () => {
    const echo = ['make: *** [Makefile:3: test] Error 1', 'npm error code 1'];
    const stack = ['Error: cannot connect', '    at connect (src/db.js:3:9)'];
    expect(causeIn(...echo, 'error: broken', ...stack, ...vitest).tool).toBe('Vitest');
    expect(causeIn(...vitest, ...stack, ...echo).tool).toBe('Vitest');
    expect(causeIn(...echo, 'error: broken', ...stack)).toMatchObject({
      tool: 'Node.js',
      place: { file: 'src/db.js' },
    });
    expect(causeIn('error: broken', ...echo)).toMatchObject({ tool: 'error', headline: 'broken' });
    expect(causeIn('cp: out of paper', ...echo)).toMatchObject({
      tool: 'make',
      excerpt: ['cp: out of paper', ...echo.slice(0, 1)],
      place: { file: 'Makefile', line: 3 },
    });
  });

  test.each<[string, readonly string[], number]>([
    ['a test and one within it', ['--- FAIL: TestA (0.00s)', '    --- FAIL: TestA/one (0.00s)'], 1],
    [
      'two within one, one of them with one of its own',
      [
        '--- FAIL: TestA (0.00s)',
        '    --- FAIL: TestA/one (0.00s)',
        '        --- FAIL: TestA/one/deep (0.00s)',
        '    --- FAIL: TestA/two (0.00s)',
      ],
      2,
    ],
    ['two beside each other', ['--- FAIL: TestA (0.00s)', '--- FAIL: TestAB (0.00s)'], 2],
    [
      'the inner one first, and twice, as gotestsum tells them',
      [
        '=== FAIL: shop TestA/one (0.00s)',
        '    a_test.go:3: no',
        '    --- FAIL: TestA/one (0.00s)',
        '',
        '=== FAIL: shop TestA (0.00s)',
      ],
      1,
    ],
    [
      'tests of one name in two packages',
      ['--- FAIL: TestA (0.00s)', 'FAIL\tshop/a\t0.1s', '--- FAIL: TestA (0.00s)', 'FAIL\tshop/b\t0.1s'],
      2,
    ],
  ])('of Go counts %s as one or several', (_, lines, failures) => {
    expect(causeIn(...lines).failures).toBe(failures);
  });

  test.each<[string, string | undefined, number]>([
    ['what another one led to', 'During handling of the above exception, another exception occurred:', 1],
    ['its cause', 'The above exception was the direct cause of the following exception:', 1],
    ['another failure', undefined, 2],
  ])('counts a traceback after one of Python as %s', (_, between, failures) => {
    const middle = between === undefined ? [] : ['', between, ''];
    const lines = [...traceback('ValueError'), ...middle, ...traceback('KeyError')];
    expect(causeIn(...lines).failures).toBe(failures);
    // Of those after it none is a part.
    expect(causeIn(...lines, 'next', ...traceback('OSError')).failures).toBe(failures + 1);
  });

  test.each([
    ['FAILED (failures=1, errors=1)', 2],
    ['FAILED (failures=3)', 3],
    ['FAILED (errors=2, skipped=7)', 2],
  ])('adds up what unittest counts: %s', (total, failures) => {
    const lines = [
      'FAIL: test_a (t.A)',
      '---',
      'Traceback (most recent call last):',
      '  File "a.py", line 3, in t',
      'AssertionError: no',
    ];
    expect(causeIn(...lines, '', 'Ran 9 tests in 1s', '', total).failures).toBe(failures);
  });

  test('adds up what pytest counts', () => {
    const line = 'FAILED a.py::test_a - assert 1';
    expect(causeIn(line, '===== 1 failed, 60 passed, 1 error in 1.38s =====').failures).toBe(2);
    expect(causeIn(line, '===== 3 failed, 60 passed in 1.38s =====').failures).toBe(3);
  });

  test.each([
    ['GCC', 'a.c:5:3: error: no', '    5 |   x', []],
    ['swiftc', 'a.swift:5:3: error: no', '  x', []],
    [
      'linker',
      "/usr/bin/ld: a.o: in f: undefined reference to `g'",
      'a.c:3: more',
      ['collect2: error: 1', 'clang: error: 1'],
    ],
  ])('of %s ends where the next command of a build begins', (tool, error, more, drivers) => {
    const next = [
      '[2/72] Building CXX object b.o',
      '[ 12%] Building C object b.o',
      'FAILED: b.o',
      'ninja: build stopped: subcommand failed.',
      'make[1]: *** [Makefile:2: b.o] Error 1',
      'gmake: *** [b.o] Error 1',
      ...drivers,
    ];
    for (const line of next)
      expect(causeIn(error, more, line, 'what that printed')).toMatchObject({ tool, excerpt: [error, more] });
  });

  test('is the first of several that say as much, and they are counted', () => {
    const cause = causeIn(
      'src/a.ts(3,1): error TS2322: no',
      '  because of this',
      'src/b.ts(9,2): error TS2304: neither',
    );
    expect(cause).toMatchObject({ headline: 'src/a.ts(3,1): error TS2322: no', failures: 2, firstLine: 1 });
    expect(cause.excerpt).toHaveLength(3);
    expect(causeIn('a.c:1:2: error: x', '2 errors generated.')).toMatchObject({ tool: 'Clang', failures: 2 });
  });

  test('is one that says what is wrong before one that only names a test', () => {
    const cause = causeIn(
      '✖ adds VAT (2.1ms)',
      '✔ knows its rate (0.1ms)',
      'ℹ fail 1',
      '✖ failing tests:',
      'test at test/vat.test.js:9:1',
      '✖ adds VAT (2.1ms)',
      '  AssertionError [ERR_ASSERTION]: 119 !== 120',
      '      at TestContext.<anonymous> (file:///w/test/vat.test.js:14:10)',
    );
    expect(cause).toMatchObject({ headline: '119 !== 120', testName: 'adds VAT', failures: 1 });
    expect(cause.place).toEqual({ file: 'file:///w/test/vat.test.js', line: 14, column: 10 });
  });
});

describe('what stands before a line', () => {
  const error = 'src/a.ts(3,1): error TS2322: no';

  it.each([
    ['2030-01-02T03:04:05.0000000Z '],
    ['[12:00:01] '],
    ['12:00:01.123 '],
    ['##[error]'],
    ['web:types: '],
    ['@acme/web:types: '],
    ['@acme/web: '],
    ['packages/web types: '],
    ['[types] '],
    ['#12 3.456 '],
    ['web-1  | '],
    ['2030-01-02T03:04:05Z [types] ##[error]'],
    ['\u001b[31m[types]\u001b[0m \u001b[1m'],
  ])('%j is looked through', (prefix) => {
    const cause = causeIn(`${prefix}${error}`);
    expect(cause).toMatchObject({ tool: 'tsc', headline: error, place: { file: 'src/a.ts', line: 3 } });
    expect(cause.excerpt[0]?.endsWith(error)).toBe(true);
  });

  it('tells the lines of one program from those of another', () => {
    const mixed = vitest.flatMap((line) => [`web:test: ${line}`, `mail:test:  ✓ sends a mail`]);
    const cause = causeIn(...mixed);
    expect(cause).toMatchObject({ headline: 'expected 3 to be 4', place: { line: 14 }, firstLine: 1 });
    expect(cause.excerpt).toEqual([vitest[0], vitest[1], vitest[3]].map((line) => `web:test: ${line ?? ''}`));
  });
});

describe('an output that nobody expects', () => {
  test('is shown without colours, control characters and what a progress bar wrote over', () => {
    const cause = causeIn(
      '10 %\r20 %\r\u001b[31merror:\u001b[0m the \u0007disk\u202e is full\r',
      '\u001b]8;;https://example.com\u0007more\u001b]8;;\u0007 \u001b7here\u001b(B',
    );
    expect(cause.excerpt).toEqual(['error: the disk is full', 'more here']);
    expect(cause.headline).toBe('the disk is full');
  });

  test('has at most 12 lines and 16 KiB shown, with what is wrong among them', () => {
    const frames = Array.from(
      { length: 40 },
      (_, index) => `  File "/w/app/a${index}.py", line ${index + 1}, in f`,
    );
    const cause = causeIn('Traceback (most recent call last):', ...frames, 'ValueError: no such size');
    expect(cause.excerpt).toHaveLength(7);
    expect(cause.excerpt.at(-1)).toBe('ValueError: no such size');
    expect(cause.place).toMatchObject({ file: '/w/app/a39.py', line: 40 });
    const wide = causeIn('error: no', ...Array.from({ length: 12 }, () => 'x'.repeat(4000)));
    expect(wide.excerpt).toHaveLength(5);
  });

  test('with a line that is too long is read around it', () => {
    const long = `error: ${'x'.repeat(longestCauseLine)}`;
    expect(findCause([long])).toBeUndefined();
    expect(causeIn(long, 'error: small')).toMatchObject({ excerpt: ['error: small'], firstLine: 2 });
  });

  test('does not connect what stands above and below lines that are passed over', () => {
    const finder = new CauseFinder();
    finder.push('---- tests::adds stdout ----', 1);
    finder.skip();
    finder.push("thread 'tests::adds' panicked at src/lib.rs:9:9:", undefined);
    finder.push('no such size', undefined);
    expect(finder.end()).toMatchObject({
      tool: 'Cargo test',
      headline: '---- tests::adds stdout ----',
      excerpt: ['---- tests::adds stdout ----'],
    });
  });

  test('that looks like failures for ever comes to an end', () => {
    const finder = new CauseFinder();
    finder.push('first: cannot open', 1);
    for (let line = 2; line < 50_000; line += 1) finder.push(`Error: ${line}`, line);
    for (const line of vitest) finder.push(line, undefined);
    expect(finder.end()).toMatchObject({ tool: 'error', headline: '2' });
  });
});
