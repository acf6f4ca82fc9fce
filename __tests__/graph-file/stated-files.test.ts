import { describe, expect, test } from 'vitest';
import { graphIn, mistakesIn } from '../support/load-text.ts';

/** The first lines of the mistakes in a file, without their places. */
function told(text: string): readonly string[] {
  return mistakesIn(text)
    .split('\n')
    .filter((line) => line.startsWith('g.yml:'))
    .map((line) => line.replace(/^g\.yml:\d+:\d+: /, ''));
}

/** What is said of a pattern in quotes, as an input and as an output. */
function hintsFor(pattern: string): readonly string[] {
  return ['inputs', 'outputs', 'junit'].map((key) => {
    const found = mistakesIn(`tasks: {a: {run: x, ${key}: ["${pattern}"]}}`);
    expect(found).toContain(`g.yml:1:${24 + key.length}: `);
    expect(found.match(/^g\.yml/gm)).toHaveLength(1);
    return /hint: (.*)/.exec(found)?.[1] ?? '';
  });
}

const begin = (rest: string) => `patterns begin at the workspace: write "${rest}" for what lies in it`;

describe('a pattern that does not begin at the workspace, or leaves it, is a mistake', () => {
  const elsewhere =
    'inputs and outputs lie in the workspace; what else counts stands at the top of the file: cache: {env: […], tools: […]}';
  test.each([
    ['/src/**', begin('src/**')],
    ['!/src/**', begin('src/**')],
    ['//a', begin('a')],
    ['C:/a', begin('a')],
    ['c:\\\\a', begin('a')],
    ['\\\\a', begin('a')],
    ['/', 'write "**" for all files of the workspace'],
    ['/${{ github.ref }}', begin('x')],
    ['~/.npmrc', elsewhere],
    ['~', elsewhere],
    ['../lib/**', elsewhere],
    ['src/../lib', elsewhere],
    ['src/..', elsewhere],
    ['a\\\\..\\\\b', elsewhere],
    ['a/${{ github.ref }}/../b', elsewhere],
    ['./src/**', 'write "src/**"'],
    ['src/./a', 'write "src/a"'],
    ['.', 'write "**"'],
    ['${{ github.workspace }}/src/**', 'write "src/**"'],
    ['!${{github.workspace}}', 'write "**"'],
    ['!', 'write behind "!" what to leave out'],
    ['!!a', 'write one "!", or none'],
    [
      '{projectRoot}/src/**',
      'patterns begin at the workspace: write "src/**", or the directory of the package before it',
    ],
    [
      '$TURBO_ROOT$/a',
      'patterns begin at the workspace: write "a", or the directory of the package before it',
    ],
    ['$TURBO_DEFAULT$', 'name the files, such as packages/web/**'],
    [
      '$NODE_ENV',
      'for a variable whose value counts, write at the top of the file cache: {env: [NODE_ENV]}; for its value, ${{ env.NODE_ENV }}',
    ],
    ['@group(sources)', 'write the patterns of that group here'],
  ])('%s', (pattern, hint) => {
    const inside = 'let the test runner write its reports into the workspace';
    expect(hintsFor(pattern)).toEqual([hint, hint, hint === elsewhere ? inside : hint]);
  });

  test.each([
    'src/**',
    '.github/**',
    '..a/b..',
    '...',
    'a b/c',
    '@scope/web/**',
    '**/*.ts',
    '$x',
    '${{ github.ref }}',
    '.${{ github.ref }}/a',
  ])('while this is none: %s', (pattern) => {
    const text = (key: string) => `tasks: {a: {run: x, ${key}: ["${pattern}"]}}`;
    for (const key of ['inputs', 'outputs', 'junit']) expect(graphIn(text(key)).tasks).toHaveLength(1);
  });

  test('wherever it stands: in the defaults, on any line of a text, in an instance', () => {
    expect(
      mistakesIn(`
        defaults: {inputs: /a}
        tasks:
          a: {run: x}
          b:
            run: x
            inputs: |
              b
              ../c
          c:
            run: x
            strategy: {matrix: {p: [web, ..]}}
            inputs: "\${{ matrix.p }}/**"
            outputs: ["\${{ matrix.p }}/dist"]
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:1:20: "/a" is an absolute path
        expected: a path or a pattern, from the workspace
        found: "/a"
        hint: patterns begin at the workspace: write "a" for what lies in it
      g.yml:6:13: "../c" has ".." in it
        expected: a path or a pattern, from the workspace
        found: "../c"
        hint: inputs and outputs lie in the workspace; what else counts stands at the top of the file: cache: {env: […], tools: […]}
      g.yml:12:13: "../**" has ".." in it
        expected: a path or a pattern, from the workspace
        found: "../**" in task "c (..)"
        hint: inputs and outputs lie in the workspace; what else counts stands at the top of the file: cache: {env: […], tools: […]}
      g.yml:13:15: "../dist" has ".." in it
        expected: a path or a pattern, from the workspace
        found: "../dist" in task "c (..)"
        hint: inputs and outputs lie in the workspace; what else counts stands at the top of the file: cache: {env: […], tools: […]}"
    `);
  });

  test('as is a list of nothing but what is left out', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x, inputs: ['!a', '!b']}
          b: {run: x, outputs: '!a'}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:2:23: every pattern begins with "!", so that nothing is matched
        expected: a pattern without "!" before those that leave files out
        found: "!a", "!b"
        hint: write "**" first for all files of the workspace
      g.yml:3:24: every pattern begins with "!", so that nothing is matched
        expected: a pattern without "!" before those that leave files out
        found: "!a"
        hint: write "**" first for all files of the workspace"
    `);
    expect(graphIn("tasks: {a: {run: x, inputs: ['!a', '${{ github.ref }}']}}").tasks).toHaveLength(1);
  });

  test('as is one that is empty, or no text', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x, inputs: ['', null, [b], {env: NODE_ENV}, {runtime: node -v}, {fileset: c}], outputs: ' '}
          b: {run: x, inputs: null, outputs: null}
          c: {run: x, inputs: {name: x}, outputs: {version: x}}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:2:24: wrong value for "inputs.1" in task "a"
        expected: a pattern
        found: ""
      g.yml:2:28: wrong value for "inputs.2" in task "a"
        expected: a pattern
        found: nothing
      g.yml:2:34: wrong value for "inputs.3" in task "a"
        expected: a pattern
        found: a list
      g.yml:2:39: wrong value for "inputs.4" in task "a"
        expected: a pattern
        found: a map
        hint: write at the top of the file cache: {env: [NODE_ENV]}
      g.yml:2:56: wrong value for "inputs.5" in task "a"
        expected: a pattern
        found: a map
        hint: write at the top of the file cache: {tools: [node -v]}
      g.yml:2:76: wrong value for "inputs.6" in task "a"
        expected: a pattern
        found: a map
        hint: write the pattern alone
      g.yml:2:100: wrong value for "outputs" in task "a"
        expected: a pattern of files, a list of patterns
        found: " "
        hint: write [] for a task that makes no files
      g.yml:3:23: wrong value for "inputs" in task "b"
        expected: a pattern of files, a list of patterns
        found: nothing
        hint: write [] for a task that reads no files
      g.yml:3:38: wrong value for "outputs" in task "b"
        expected: a pattern of files, a list of patterns
        found: nothing
        hint: write [] for a task that makes no files
      g.yml:4:23: wrong value for "inputs" in task "c"
        expected: a pattern of files, a list of patterns
        found: a map
        hint: inputs are files that the task reads: write patterns, such as [src/**]; values stand in env
      g.yml:4:43: wrong value for "outputs" in task "c"
        expected: a pattern of files, a list of patterns
        found: a map
        hint: what a task writes to GITHUB_OUTPUT is its outputs: remove it"
    `);
  });
});

describe('outputs are removed before a task runs, so it is a mistake', () => {
  test.each(['**', '*', '**/*', '${{ matrix.all }}'])('that they are all of the workspace: %s', (pattern) => {
    expect(
      told(`tasks: {a: {run: x, strategy: {matrix: {all: ['**']}}, outputs: ['${pattern}']}}`)[0],
    ).toMatch(/^"\*.*" is all of the workspace/);
  });

  test('that they are in .git, or that the task reads them', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x, outputs: .git/x}
          b: {run: x, inputs: [src/**, dist/**], outputs: [b/**, dist/**]}
          c: {run: x, strategy: {matrix: {p: [1]}}, inputs: "\${{ matrix.p }}/d", outputs: "\${{ matrix.p }}/d"}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:2:24: ".git/x" belongs to git
        expected: files that the task makes
        found: ".git/x"
        hint: outputs are removed before the task runs: name a directory that holds nothing else, such as dist/**
      g.yml:3:58: "dist/**" is both an input and an output of task "b"
        expected: outputs that the task does not read
        hint: outputs are removed before the task runs: leave it out of inputs if the task only makes it, and out of outputs if it changes what is there
      g.yml:4:83: "\${{ matrix.p }}/d" is both an input and an output of task "c"
        expected: outputs that the task does not read
        hint: outputs are removed before the task runs: leave it out of inputs if the task only makes it, and out of outputs if it changes what is there"
    `);
  });

  test('but not that they are inputs which the task leaves out, or outputs that are', () => {
    const text = "tasks: {a: {run: x, inputs: ['**', '!dist/**'], outputs: [dist/**, '!src/**']}}";
    expect(graphIn(text).tasks).toHaveLength(1);
  });
});

describe('inputs and outputs are a mistake where nothing can be remembered', () => {
  const service = 'service: {ready: {tcp: 1}}';

  test('on joins and services, and beside leave-running', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x, ${service}, inputs: a, outputs: b}
          b: {needs: a, inputs: a}
          c: {run: x, leave-running: true, inputs: a, outputs: c}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:2:43: "service" and "inputs" stand together in task "a"
        expected: one of the two
        hint: a service is started in every run, so nothing of it is remembered: remove inputs
      g.yml:2:54: "service" and "outputs" stand together in task "a"
        expected: one of the two
        hint: what a service writes while it is up is not kept: remove outputs
      g.yml:3:17: task "b" runs nothing, so it has no use for inputs
        expected: run or command beside it
        hint: if it should only wait for its needs, remove these keys
      g.yml:4:36: task "c" is never remembered, since it leaves something running, so it has no use for inputs
        hint: remove inputs, or leave-running"
    `);
  });

  test('also where the defaults are the reason', () => {
    expect(
      mistakesIn(`
        defaults: {leave-running: true, ${service}}
        tasks:
          a: {run: x, inputs: a, outputs: b}
          b: {run: x, leave-running: false}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:3:15: task "a" is never remembered, since it leaves something running, so it has no use for inputs
        hint: remove inputs, or leave-running
      g.yml:3:15: the defaults make task "a" a service, and nothing of it is remembered, so it has no use for inputs
        hint: remove inputs here, or service in the defaults
      g.yml:3:26: the defaults make task "a" a service, and nothing of it is remembered, so it has no use for outputs
        hint: remove outputs here, or service in the defaults"
    `);
  });

  test.each([
    'defaults: {inputs: a, leave-running: true}\ntasks: {a: {run: x}, b: {run: x, leave-running: false}}',
    'tasks: {a: {run: x, leave-running: true, outputs: b}}',
    'tasks: {a: {run: x, cache: false}, b: {run: x, outputs: b}}',
  ])('but not in %j', (text) => {
    expect(graphIn(text).tasks.length).toBeGreaterThan(0);
  });
});

test('the cache of the file and of a task are what they are said to be', () => {
  expect(
    mistakesIn(`
      cache: {env: [A, A, "$B", VITE_*, C=1, D E, ''], tools: [node -v, node -v, ''], globalEnv: [F], inputs: [a]}
      tasks:
        a: {run: x, cache: {paths: [node_modules]}}
        b: {run: x, cache: {env: [A]}}
        c: {run: x, cache: no}
        d: {run: x, cache: "\${{ true }}"}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:18: "cache.env" names "A" twice
      hint: remove one
    g.yml:1:21: wrong value for "cache.env.3" in the graph file
      expected: the name of an environment variable
      found: "$B"
      hint: write its name alone: B
    g.yml:1:27: wrong value for "cache.env.4" in the graph file
      expected: the name of an environment variable
      found: "VITE_*"
      hint: a name matches itself only: write each name
    g.yml:1:35: wrong value for "cache.env.5" in the graph file
      expected: the name of an environment variable
      found: "C=1"
      hint: write its name alone: C
    g.yml:1:40: wrong value for "cache.env.6" in the graph file
      expected: the name of an environment variable
      found: "D E"
      hint: write a list: [D, E]
    g.yml:1:45: wrong value for "cache.env.7" in the graph file
      expected: the name of an environment variable
      found: ""
    g.yml:1:67: "cache.tools" names "node -v" twice
      hint: remove one
    g.yml:1:76: wrong value for "cache.tools.3" in the graph file
      expected: a command line
      found: ""
    g.yml:1:81: unknown key "globalEnv" in "cache" in the graph file
      expected: one of env, tools
      hint: did you mean "env"?
    g.yml:1:97: unknown key "inputs" in "cache" in the graph file
      hint: files are inputs of each task that reads them: inputs: [src/**, package-lock.json]
    g.yml:3:22: wrong value for "cache" in task "a"
      expected: true or false
      found: a map
      hint: what the task reads and makes stands in inputs and outputs; to keep other files, use actions/cache as a step before the graph
    g.yml:4:22: wrong value for "cache" in task "b"
      expected: true or false
      found: a map
      hint: env and tools stand at the top of the file: cache: {env: […], tools: […]}
    g.yml:5:22: wrong value for "cache" in task "c"
      expected: true or false
      found: "no"
      hint: write false
    g.yml:6:22: "cache" in task "d" does not take expressions
      expected: a value without \${{ }}
      found: "\${{ true }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service"
  `);
  expect(told('cache: false\ntasks: {a: {run: x}}')).toEqual(['wrong value for "cache" in the graph file']);
  expect(told('cache: [A]\ntasks: {a: {run: x}}')).toEqual(['wrong value for "cache" in the graph file']);
});

describe('junit', () => {
  test('is a pattern or a list of them, of the defaults too, and of no join', () => {
    const { tasks } = graphIn(`
      defaults: {junit: "reports/\${{ task.id }}-\${{ task.attempt }}.xml"}
      tasks:
        a: {run: x}
        b: {run: x, junit: [a.xml, "b/*.xml"]}
        c: {needs: [a, b]}
    `);
    expect(tasks.map(({ junit }) => junit)).toEqual([
      ['reports/${{ task.id }}-${{ task.attempt }}.xml'],
      ['a.xml', 'b/*.xml'],
      undefined,
    ]);
  });

  test('is no key of a service or of a join, and reads what there is', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x}
          b: {run: x, junit: a.xml, service: {ready: {tcp: 1}}}
          c: {needs: a, junit: a.xml}
          d: {run: x, junit: "\${{ needs.a.result }}.xml"}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:3:29: "service" and "junit" stand together in task "b"
        expected: one of the two
        hint: a test report is read when its task has ended: state junit on the task that runs the tests
      g.yml:4:17: task "c" runs nothing, so it has no use for junit
        expected: run or command beside it
        hint: if it should only wait for its needs, remove these keys
      g.yml:5:27: needs.a is read, but the task does not need "a"
        hint: add a to its needs"
    `);
  });
});
