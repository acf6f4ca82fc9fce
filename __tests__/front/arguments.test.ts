import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commandFromArguments, helpText } from '../../src/front/command/arguments.ts';
import { allSettings } from '../../src/front/settings/settings.ts';
import { readSettings } from '../../src/front/settings/read-settings.ts';

const directory = resolve('/repository/sub');
/** What nobody has asked for otherwise. */
const nothing = readSettings({ textOf: () => undefined, nameOf: ({ name }) => name, base: directory });
if (nothing.kind !== 'settings') throw new Error('every default is understood');
const defaults = nothing.settings;
const there = new Set(
  ['dag.yml', 'dag.json', 'DAG.YAML', 'dagfile', '--dry-run.yml'].map((name) => resolve(directory, name)),
);
const command = (...argv: string[]) =>
  commandFromArguments(argv, {
    directory,
    kindOfFile: (path) => (there.has(path) ? 'file' : path === '/dev/fd/63' ? 'pipe' : undefined),
    nearestGraphFile: () => ({ path: '../rundag.yml', base: resolve('/repository') }),
  });
const fileAndTargets = (...argv: string[]) => {
  const asked = command(...argv);
  if (asked.kind !== 'run') throw new Error(JSON.stringify(asked));
  const { source, targets } = asked.settings;
  return [source.kind === 'file' ? source.path : source.kind, ...targets];
};

test('nothing at all runs the nearest graph file, where it is', () => {
  expect(command()).toEqual({
    kind: 'run',
    settings: {
      ...defaults,
      source: { kind: 'file', path: '../rundag.yml', isDefault: true },
      workingDirectory: resolve('/repository'),
    },
  });
});

test('options may stand anywhere, with a space or an equals sign; the first word may be the file, the others are targets', () => {
  expect(
    command(
      '--max-parallel=3',
      '--share-cpus=off',
      'dag.yml',
      '--fail-fast',
      'unit (20)',
      '--max-failures',
      '2',
      'lint',
      '--grace-seconds=0.5',
      '--report-directory',
      'out',
      '--dry-run',
    ),
  ).toMatchObject({
    kind: 'run',
    settings: {
      source: { kind: 'file', path: 'dag.yml', isDefault: false },
      targets: ['unit (20)', 'lint'],
      maxParallel: { kind: 'count', count: 3 },
      shareCpus: 'off',
      failFast: true,
      maxFailures: 2,
      graceSeconds: 0.5,
      reportDirectory: resolve(directory, 'out'),
      dryRun: true,
    },
  });
});

test.each([
  [
    ['lint', 'unit*'],
    ['../rundag.yml', 'lint', 'unit*'],
  ],
  [
    ['dag.yml', 'lint'],
    ['dag.yml', 'lint'],
  ],
  [['DAG.YAML'], ['DAG.YAML']],
  [['dag.json'], ['dag.json']],
  // A file's name alone does not make it a graph, nor a graph's name a file: both may be ids.
  [['dagfile'], ['../rundag.yml', 'dagfile']],
  [['check.yml'], ['../rundag.yml', 'check.yml']],
  [
    ['lint', 'dag.yml'],
    ['../rundag.yml', 'lint', 'dag.yml'],
  ],
  [
    ['/dev/fd/63', 'lint'],
    ['/dev/fd/63', 'lint'],
  ],
  [
    ['-f', 'dagfile', 'dag.yml'],
    ['dagfile', 'dag.yml'],
  ],
  [
    ['lint', '--file=nowhere.yml'],
    ['nowhere.yml', 'lint'],
  ],
])('of %j the file and the targets are %j', (argv, expected) =>
  expect(fileAndTargets(...argv)).toEqual(expected),
);

test.each([
  [['--merge', 'reports/1', '--merge', 'reports/2'], ['reports/1', 'reports/2'], []],
  [
    ['--merge', 'reports/1', 'reports/2', 'lint', 'unit (a/b)'],
    ['reports/1', 'reports/2'],
    ['lint', 'unit (a/b)'],
  ],
])('of %j the reports are %j, and the targets %j', (argv, merge, targets) =>
  expect(command(...argv)).toMatchObject({ kind: 'run', settings: { merge, targets } }),
);

test.each([['--report-directory='], ['--history-directory='], ['--merge=']])(
  '%s, as a variable without a value leaves it, is a mistake',
  (option) =>
    expect(command(option)).toEqual({
      kind: 'problems',
      problems: [`option ${option.slice(0, -1)}: expected a path; found ""`],
    }),
);

test('a file that is named is run from the current directory', () => {
  expect(command('-f', 'dag.yml', '-j', '3', '-l')).toMatchObject({
    kind: 'list',
    settings: { workingDirectory: directory, maxParallel: { kind: 'count', count: 3 } },
  });
});

test('without any graph file what was looked for is said', () => {
  const nowhere = { directory, kindOfFile: () => undefined, nearestGraphFile: () => undefined };
  expect(commandFromArguments(['lint'], nowhere)).toEqual({
    kind: 'problems',
    problems: [
      `no graph file: expected rundag.yml or .github/rundag.yml in ${directory} or above it, up to the root of the repository; found none: write one, or name another: rundag -f FILE`,
    ],
  });
});

test('what stands behind -- is no option', () => {
  expect(command('--', '--dry-run.yml', '--help')).toMatchObject({
    kind: 'run',
    settings: { source: { path: '--dry-run.yml' }, targets: ['--help'] },
  });
});

test.each([
  [['--help'], 'help'],
  [['-h'], 'help'],
  [['--version'], 'version'],
  [['--version', '--help'], 'help'],
  [['dag.yml', '--validate'], 'validate'],
  [['dag.yml', '--graph', 'dot'], 'draw'],
  [['dag.yml', '--graph=mermaid', '--validate'], 'draw'],
])('%j', (argv, kind) => expect(command(...argv).kind).toBe(kind));

test.each([
  [
    ['--max-parallel', '0'],
    [
      'option --max-parallel: expected auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%; found "0"',
    ],
  ],
  [
    ['--max-failures=x', '--grace-seconds=y'],
    [
      'option --max-failures: expected a whole number from 0 to 1000000; found "x"',
      'option --grace-seconds: expected a number of seconds from 0 to 86400; found "y"',
    ],
  ],
  [['--graph', 'svg'], ['option --graph: expected mermaid or dot; found "svg"']],
  [['--graph', ''], ['option --graph: expected mermaid or dot; found ""']],
  [
    ['--max-parallel', ''],
    [
      'option --max-parallel: expected auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%; found ""',
    ],
  ],
])('the message for %j says what was expected', (argv, problems) =>
  expect(command(...argv)).toEqual({ kind: 'problems', problems }),
);

test.each([
  [['--no-such'], 'option --no-such: expected one that --help names; found none of that name'],
  [
    ['--max-paralel=3'],
    'option --max-paralel: expected one that --help names; found none of that name: did you mean --max-parallel?',
  ],
  [
    ['--dryrun'],
    'option --dryrun: expected one that --help names; found none of that name: did you mean --dry-run?',
  ],
  // One dash: letters of a group, told once.
  [
    ['-dry-run'],
    'option -dry-run: expected one that --help names; found none of that name: did you mean --dry-run?',
  ],
  [['--fail-fast=true'], 'option --fail-fast: expected no value; found "true": write --fail-fast alone'],
  [['--fail-fast='], 'option --fail-fast: expected no value; found "": write --fail-fast alone'],
  [['--max-parallel'], 'option --max-parallel: expected a value; found none: write --max-parallel N'],
  [['lint', '-j'], 'option -j: expected a value; found none: write -j N'],
  [['--shard'], 'option --shard: expected a value; found none: write --shard I/N'],
  [
    ['--max-parallel', '--dry-run'],
    'option --max-parallel: expected a value; found "--dry-run", which begins as an option does: write --max-parallel N, or --max-parallel=--dry-run if that is the value',
  ],
])('%j is one line that says what was expected, what was found, and what to write', (argv, text) =>
  expect(command(...argv)).toEqual({ kind: 'problems', problems: [text] }),
);

test('all mistakes in options are told at once', () =>
  expect(command('--no-such', '--fail-fast=yes', 'lint', '--why')).toMatchObject({
    problems: [/^option --no-such: /, /^option --fail-fast: /, /^option --why: /].map((start) =>
      expect.stringMatching(start),
    ),
  }));

test.each([
  [['--max-parallel=-3'], /expected auto.*found "-3"$/],
  [['--no-such', '--', '--neither'], /^option --no-such: /],
])('what is said of %j is about that alone', (argv, text) =>
  expect(command(...argv)).toEqual({ kind: 'problems', problems: [expect.stringMatching(text)] }),
);

test.each([
  [['--list', '--shards', '3'], '--shards and --list'],
  [['--dry-run', '-l', '--why', 'lint'], '--why and --list and --dry-run'],
])('of %j only one could be answered', (argv, names) =>
  expect(command(...argv)).toEqual({
    kind: 'problems',
    problems: [
      `options ${names}: expected at most one of them; found ${names.split(' and ').length}: each prints something else, and runs nothing`,
    ],
  }),
);

test('every option that runs nothing but to check is a question of its own', () => {
  const silent = allSettings.filter(({ option }) => /run nothing|no task is run/.test(option?.help ?? ''));
  expect(silent.length).toBeGreaterThan(5);
  for (const { name, option } of silent) expect(option?.isQuestion ?? name === 'validate').toBe(true);
});

test('the help names every option that is understood', () => {
  const options = helpText.match(/--[a-z-]+/g) ?? [];
  expect(options.length).toBeGreaterThan(9);
  for (const option of options) {
    const given = /--(?:file|max|share|grace|report|graph)/.test(option) ? [option, 'x'] : [option];
    const { kind, ...rest } = command(...given);
    const text = kind === 'problems' ? JSON.stringify(rest) : '';
    expect(text).not.toContain('expected one that --help names');
  }
});

test('the help has a default once, from where it is read', () => {
  expect(helpText).toContain(
    '--grace-seconds N     time for a task between being asked to end and being killed (default: 4)',
  );
  expect(helpText.match(/\(default: 4\)/g)).toHaveLength(1);
});
