import { describe, expect, test } from 'vitest';
import { durationSeconds, minutesText } from '../../src/language/forms/durations.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

/** The hints for one line in a task, in the order of its mistakes. */
function hintsFor(line: string): readonly string[] {
  const run = /^(?:run|command):/.test(line) ? '' : '    run: x\n';
  const found = mistakesIn(`tasks:\n  a:\n    ${line}\n${run}  b: {run: x}\n`);
  return [...found.matchAll(/^ {2}hint: (.*)$/gm)].map(([, hint = '']) => hint);
}

describe('a duration', () => {
  test.each([
    ['1 millisecond', 0.001],
    ['250 milliseconds', 0.25],
    ['5ms', 0.005],
    ['1 second', 1],
    ['2seconds', 2],
    ['1 sec', 1],
    ['30secs', 30],
    ['45s', 45],
    ['1 minute', 60],
    ['2 minutes', 120],
    ['1min', 60],
    ['2 mins', 120],
    ['1m', 60],
    ['1 hour', 3600],
    ['2 hours', 7200],
    ['1hr', 3600],
    ['2hrs', 7200],
    ['3h', 10_800],
    ['1 day', 86_400],
    ['2 days', 172_800],
    ['1d', 86_400],
    ['1.25h', 4500],
    ['0.125 s', 0.125],
    ['1h30m', 5400],
    ['1 h 30 m 15 s', 5415],
    [' 2 Min ', 120],
  ])('%j is %d seconds', (text, seconds) => {
    expect(durationSeconds(text)).toBeCloseTo(seconds, 9);
  });

  test.each(['', ' ', '5', 'm', '5 parsecs', '1.h', 'h1', '5m soon', '1:30', '-5m'])('%j is none', (text) => {
    expect(durationSeconds(text)).toBeUndefined();
  });

  test.each([
    [90, '1.5'],
    [300, '5'],
    [100, '1.67'],
    [0.001, '0.0000167'],
    [86_400, '1440'],
  ])('of %d seconds is %s in minutes', (seconds, text) => {
    expect(minutesText(seconds)).toBe(text);
  });
});

describe('a value that other tools write is reported with what to write here', () => {
  test.each<readonly [line: string, hint: string]>([
    ...['yes', 'y', 'on', 'Yes', '1'].map((word) => [`continue-on-error: ${word}`, 'write true'] as const),
    ...['no', 'n', 'off', 'NO', '0'].map((word) => [`leave-running: ${word}`, 'write false'] as const),
    ['continue-on-error: "true"', 'write it without quotes'],
    ['continue-on-error: "false"', 'write it without quotes'],
    ['cpus: "12"', 'write it without quotes'],
    ['cpus: "1.25"', 'write it without quotes'],
    ['priority: "3"', 'write it without quotes'],
    ['timeout-minutes: " 90s "', 'it counts minutes: write 1.5'],
    ...['usr1', 'usr2', 'Int', 'quit', 'HUP'].map(
      (name) =>
        [`service: {ready: {tcp: 1}, stop-signal: ${name}}`, `write SIG${name.toUpperCase()}`] as const,
    ),
    ['service: {ready: {tcp: 1}, stop-signal: sigterm}', 'write SIGTERM'],
    ['service: {ready: {tcp: 1}, stop-signal: 15}', 'write SIGTERM'],
    ['service: {ready: {http: "example.org"}}', 'write http://example.org'],
    ['service: {ready: {http: "my-host.lan/a?b"}}', 'write http://my-host.lan/a?b'],
    ['service: {ready: {tcp: "127.0.0.1:5432"}}', 'write 5432: it is a port of this machine'],
    ['memory: 512 m', 'write it with its unit: 512MB'],
    ['memory: 2.25T', 'write it with its unit: 2.25TB'],
    ['memory: 100ki', 'write it with its unit: 100KiB'],
    ["shell: 'C:\\Program Files\\PowerShell\\pwsh.exe'", 'write pwsh'],
    ['shell: " Bash "', 'write bash'],
    ['shell: python.exe', 'write python'],
    ['shell: perl', 'write "perl {0}": {0} is the file of the script'],
    ['shell: /usr/bin/env ruby -w', 'write "/usr/bin/env ruby -w {0}": {0} is the file of the script'],
    ['shell: bash.exe.old', 'write "bash.exe.old {0}": {0} is the file of the script'],
    [
      'command: make -j 4 CC=gcc',
      'write command: [make, -j, 4, CC=gcc], or run: make -j 4 CC=gcc for a shell',
    ],
    ['command: a  b', 'write command: [a, b], or run: a b for a shell'],
    [
      'command: 1 2 3 4 5 6 7 8 9 10',
      'write command: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], or run: 1 2 3 4 5 6 7 8 9 10 for a shell',
    ],
    ['command: 1 2 3 4 5 6 7 8 9 10 11', 'a command for a shell stands under run'],
    ['command: echo $HOME', 'a command for a shell stands under run'],
    ['command: $X', 'a command for a shell stands under run'],
    ['command: x$', 'a command for a shell stands under run'],
    ['env: [A=1, A_2=x=y, B=]', "write {A: 1, A_2: x=y, B: ''}"],
    ['env: [{A: 1}, {B: [1]}]', 'write {A: 1, B: …}'],
    ['env: ["1A=1", "x A=1"]', 'write {NAME: value, …}'],
    ['env: [{A: 1}, {name: B, value: 1}]', 'write {NAME: value, …}'],
    ['env: ["A=it\'s"]', "write {A: 'it''s'}"],
    ['env: [A=1, B=2, C=3, D=4, E=5]', 'write {A: 1, B: 2, C: 3, D: 4, E: 5}'],
    ['env: [A=1, B=2, C=3, D=4, E=5, F=6]', 'write {A: 1, B: 2, C: 3, D: 4, E: 5, …}'],
    ['strategy: [a b, {c: 1}, d]', 'write {matrix: {NAME: […, …, d]}}'],
  ])('%s', (line, hint) => {
    expect(hintsFor(line)).toEqual([hint]);
  });

  test.each([
    'continue-on-error: maybe',
    'cpus: "1.2.3"',
    'cpus: "x12"',
    'cpus: many',
    'continue-on-error: [true]',
    'timeout-minutes: soon',
    'timeout-minutes: [5m]',
    'service: {ready: {tcp: 1}, stop-signal: 9}',
    'service: {ready: {tcp: 1}, stop-signal: SIGSTOP}',
    'service: {ready: {tcp: 1}, stop-signal: XTERM}',
    'service: {ready: {tcp: 1}, stop-signal: TERMS}',
    'service: {ready: {tcp: 1}, stop-signal: [TERM]}',
    'service: {ready: {http: "/ready"}}',
    'service: {ready: {http: "a b"}}',
    'service: {ready: {http: 80}}',
    'service: {ready: {tcp: "localhost:80/x"}}',
    'service: {ready: {tcp: localhost}}',
    'service: {ready: {tcp: [1]}}',
    'service: {ready: x}',
    'service: {ready: "at http://x"}',
    'memory: much',
    'memory: a 2G',
    'memory: 2Gx',
    'memory: [2G]',
    'memory: ""',
    'env: plain text',
    'env: 1',
    'needs: {}',
    'needs: 1.5',
    'pools: 1.5',
    'shell: perl $0',
    'shell: $0 perl',
    'shell: "perl  x"',
    'strategy: x',
    'run: {a: 1}',
    'command: {a: 1}',
  ])('%s has no such hint', (line) => {
    expect(hintsFor(line).filter((hint) => /^write|counts|stands under/.test(hint))).toEqual([]);
  });
});

/** The hint for a task that is no map. */
const taskHint = (task: string): string | undefined =>
  /hint: (.*)/.exec(mistakesIn(`tasks:\n  a:\n    ${task}\n`))?.[1];

describe('a task that is not a map', () => {
  test.each([
    ['needs b', 'a colon is missing after "needs"'],
    ['timeout-minutes:5', 'a space is missing after "timeout-minutes:"'],
    ['please run it', 'to run it as a script, write {run: please run it}'],
    ['C:/x', "to run it as a script, write {run: 'C:/x'}"],
    ['x'.repeat(60), `to run it as a script, write {run: ${'x'.repeat(60)}}`],
    ['x'.repeat(61), 'to run it as a script, write {run: …}'],
    ['|\n      a\n      b', 'to run it as a script, write {run: …}'],
    ['""', undefined],
    ['1', undefined],
  ])('%j', (task, expected) => {
    expect(taskHint(task)).toBe(expected);
  });

  test.each(['id', 'name', 'key', 'task', 'job'])('in a list is named by its %s', (key) => {
    expect(/hint: (.*)/.exec(mistakesIn(`tasks: [{${key}: a, run: x}]`))?.[1]).toBe(
      `tasks is a map: write "a:" in place of "- ${key}: a", and the other keys of that task below it`,
    );
  });

  test('in a list is named by nothing that is no id', () => {
    expect(/hint: (.*)/.exec(mistakesIn('tasks: [{id: a b}, x, {cmd: a}]'))?.[1]).toBe(
      'tasks is a map: write an id with a colon in place of each "-", and the keys of that task below it',
    );
  });
});

test.each([
  ['db', 'write each with its count: {db: 1}'],
  ['[db, a b, {c: 1}, gpu]', 'write each with its count: {db: 1, gpu: 1}'],
  ['[a b]', undefined],
  ['""', undefined],
])('pools that are no map are reported with counts: %s', (written, hint) => {
  expect(/hint: (.*)/.exec(mistakesIn(`pools: ${written}\ntasks: {a: {run: x}}\n`))?.[1]).toBe(hint);
});

test('an expression has no place in a flag, a number or a word', () => {
  expect(
    mistakesIn(`
      tasks:
        a:
          run: x
          leave-running: \${{ true }}
          priority: \${{ 1 }}
          retries: {max: 1, backoff: "\${{ 'fixed' }}"}
    `).match(/^g\.yml.*/gm),
  ).toEqual([
    'g.yml:4:20: "leave-running" in task "a" does not take expressions',
    'g.yml:5:15: "priority" in task "a" does not take expressions',
    'g.yml:6:32: "retries.backoff" in task "a" does not take expressions',
  ]);
});

test('an empty list is as good as none where a list may be left out', () => {
  const [task] = graphIn('tasks: {a: {run: x, needs: [], pools: []}}').tasks;
  expect(task?.needs).toEqual([]);
  expect(task?.pools).toEqual(new Map());
});
