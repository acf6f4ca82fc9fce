/** A mistake in a graph file as it has to be reported. */
export interface ExpectedMistake {
  readonly line: number;
  readonly column: number;
  /** What of its line is marked; empty where no line is shown. */
  readonly marked: string;
  readonly message: string;
  /** What else is said, a line each: expected, found, hint. */
  readonly details: readonly string[];
}

/** A graph file of which nothing may be run. */
export interface WrongGraph {
  readonly name: string;
  /** Where it runs anything, a file `ran` comes to be in the current directory. */
  readonly text: string;
  readonly mistakes: readonly ExpectedMistake[];
}

const taskKeys =
  'name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup';

const mistake = (
  place: string,
  marked: string,
  message: string,
  ...details: readonly string[]
): ExpectedMistake => {
  const [line, column] = place.split(':').map(Number);
  return { line: line ?? 0, column: column ?? 0, marked, message, details };
};

/** Graph files with mistakes; `file` is the path by which they are given. */
export const wrongGraphs = (file: string): readonly WrongGraph[] => [
  {
    name: 'many mistakes',
    text: `name: Wrong
tasks:
  fine: { run: touch ran }
  lint:
    run: touch ran
    need: build
  lint:
    run: touch ran
  test:
    needs: [biuld, lint]
    run: touch ran
    command: [touch, ran]
  build:
    run: touch ran
    timeout-minutes: -1
    cpus: lots
  slow:
    if: needs.build.result ==
    pools: [database]
    run: touch ran
  1st: { run: touch ran }
`,
    mistakes: [
      mistake(
        '6:5',
        'need',
        'unknown key "need" in task "lint"',
        `expected: one of ${taskKeys}`,
        'hint: did you mean "needs"?',
      ),
      mistake('7:3', 'lint', 'duplicate key "lint"', `hint: it already stands at ${file}:4:3: keep one`),
      mistake(
        '10:13',
        'biuld',
        'task "test" needs "biuld", which is not a task of the file',
        'expected: the id of a task',
        'found: "biuld"',
        'hint: did you mean "build"?',
      ),
      mistake(
        '12:5',
        'command',
        '"run" and "command" stand together in task "test"',
        'expected: one of the two',
        'hint: run is a script for a shell, command a program without one',
      ),
      mistake(
        '15:22',
        '-1',
        '"timeout-minutes" in task "build" is out of range',
        'expected: a positive number of minutes, at most 35000',
        'found: -1',
      ),
      mistake(
        '16:11',
        'lots',
        'wrong value for "cpus" in task "build"',
        'expected: a number ≥ 0, or all',
        'found: "lots"',
      ),
      mistake(
        '18:28',
        '==',
        'bad expression: the expression ends too early, after "=="',
        'found: needs.build.result ==',
      ),
      mistake(
        '19:13',
        'database',
        'task "slow" wants the pool "database", which the file does not have',
        'expected: a pool that the key "pools" of the file names',
        'found: "database"',
        'hint: add it to the key "pools" of the file, with its count',
      ),
      mistake(
        '21:3',
        '1st',
        '"1st" is not a task id',
        'expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)',
        'found: "1st"',
      ),
    ],
  },
  {
    name: 'cycles',
    text: `tasks:
  a: { needs: c, run: touch ran }
  b: { needs: a, run: touch ran }
  c: { needs: b, run: touch ran }
  fine: { run: touch ran }
  d: { needs: [fine, a, e], run: touch ran }
  e: { needs: d, run: touch ran }
`,
    mistakes: [
      mistake('3:15', 'a', 'the needs form a cycle: a → c → b → a', 'hint: remove one of these needs'),
      mistake('7:15', 'd', 'the needs form a cycle: d → e → d', 'hint: remove one of these needs'),
    ],
  },
  {
    name: 'a matrix that brings what others write into scripts',
    text: `tasks:
  title:
    strategy:
      matrix:
        title: ['\${{ github.event.pull_request.title }}']
        node: [20]
    run: |
      touch ran
      echo "\${{ matrix.title }}" \${{ matrix.node }}
  all:
    strategy: { matrix: { n: ['\${{ github.ref_name }}'] } }
    run: touch ran \${{ task.id }}
`,
    mistakes: [
      mistake(
        '9:17',
        'matrix.title',
        '"matrix.title" cannot be used in run: its values come from github.event.pull_request.title',
        'expected: values that the graph file itself states',
        `found: github.event.pull_request.title at ${file}:5:18`,
        'hint: use "$MATRIX_TITLE" in the script',
      ),
      mistake(
        '12:24',
        'task.id',
        '"task.id" cannot be used in run: the id has matrix values in it that come from github.ref_name',
        'expected: values that the graph file itself states',
        `found: github.ref_name at ${file}:11:32`,
        'hint: use "$RUNDAG_TASK" in the script',
      ),
    ],
  },
  {
    name: 'broken YAML',
    text: 'tasks:\n  a:\n    run: "touch ran\n  b: [\n',
    mistakes: [
      mistake(
        '3:10',
        '"touch ran',
        'a text that begins with " has no closing "',
        'hint: end it with ": without it, everything to the end of the file is part of this text',
      ),
    ],
  },
  {
    name: 'an empty file',
    text: '',
    mistakes: [mistake('1:1', '', 'the graph file is empty', 'expected: a map with the key tasks')],
  },
];

/** The mistakes of a text as the log has them, a line each. */
export function mistakeLines(
  file: string,
  { text, mistakes }: Pick<WrongGraph, 'text' | 'mistakes'>,
): readonly string[] {
  const lines = text.split('\n');
  return mistakes.flatMap(({ line, column, marked, message, details }) => {
    const number = String(line);
    const excerpt = [
      `  ${number} | ${lines[line - 1] ?? ''}`,
      `  ${' '.repeat(number.length)} | ${' '.repeat(column - 1)}${'^'.repeat(marked.length)}`,
    ];
    return [
      `${file}:${line}:${column}: ${message}`,
      ...(marked === '' ? [] : excerpt),
      ...details.map((detail) => `  ${detail}`),
    ];
  });
}
