import { describe, expect, test } from 'vitest';
import { graphIn, mistakesIn } from '../support/load-text.ts';

test('unknown keys are reported with the nearest known key, at every level', () => {
  expect(
    mistakesIn(`
      nmae: CI
      defaults: {shel: bash}
      tasks:
        a:
          needz: [b]
          retries: {max: 1, delay-second: 2}
          service: {ready: {tpc: 80}}
          run: x
        b: {qqqq: 1}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:1: unknown key "nmae" in the graph file
      expected: one of name, env, defaults, pools, cache, tasks
      hint: did you mean "name"?
    g.yml:2:12: unknown key "shel" in "defaults" in the graph file
      expected: one of if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
      hint: did you mean "shell"?
    g.yml:5:5: unknown key "needz" in task "a"
      expected: one of name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
      hint: did you mean "needs"?
    g.yml:6:23: unknown key "delay-second" in "retries" in task "a"
      expected: one of max, delay-seconds, backoff, on-exit-codes
      hint: did you mean "delay-seconds"?
    g.yml:7:23: unknown key "tpc" in "service.ready" in task "a"
      expected: one of tcp, http, log, command, status, insecure, timeout-seconds, interval-seconds
      hint: did you mean "tcp"?
    g.yml:9:7: unknown key "qqqq" in task "b""
  `);
});

test('keys of GitHub workflows that have no meaning here come with advice', () => {
  expect(
    mistakesIn(`
      on: push
      jobs: {}
      tasks:
        a: {runs-on: ubuntu-latest, run: x}
        b: {steps: [], uses: x}
      defaults: {needs: a, run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:1: unknown key "on" in the graph file
      expected: one of name, env, defaults, pools, cache, tasks
      hint: the workflow that runs the graph says when: remove it
    g.yml:2:1: unknown key "jobs" in the graph file
      hint: did you mean "tasks"?
    g.yml:4:7: unknown key "runs-on" in task "a"
      expected: one of name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
      hint: all tasks run in the job that runs the graph: remove it here, or set it on that job
    g.yml:5:7: unknown key "steps" in task "b"
      hint: a task is one command: make each step with run a task, or join their scripts in one run: | with a line for each
    g.yml:5:18: unknown key "uses" in task "b"
      hint: an action cannot be a task: keep it a step of the job, before or after the graph
    g.yml:6:12: unknown key "needs" in "defaults" in the graph file
      expected: one of if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
      hint: each task has its own: write it there
    g.yml:6:22: unknown key "run" in "defaults" in the graph file
      hint: each task has its own: write it there"
  `);
});

test("defaults refuse the keys that are each task's own", () => {
  expect(
    mistakesIn(`
      defaults:
        name: x
        needs: a
        run: x
        command: [x]
        strategy: {}
      tasks: {a: {run: x}}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:3: unknown key "name" in "defaults" in the graph file
      expected: one of if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
      hint: each task has its own: write it there
    g.yml:3:3: unknown key "needs" in "defaults" in the graph file
      hint: each task has its own: write it there
    g.yml:4:3: unknown key "run" in "defaults" in the graph file
      hint: each task has its own: write it there
    g.yml:5:3: unknown key "command" in "defaults" in the graph file
      hint: each task has its own: write it there
    g.yml:6:3: unknown key "strategy" in "defaults" in the graph file
      hint: each task has its own: write it there"
  `);
});

test('duplicate keys are reported with the place of the first, at every level', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {run: x, "run": y}
        b:
          run: x
          env: {A: 1, A: 2}
        a: {run: z}
      tasks: {}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:15: duplicate key "run"
      hint: it already stands at g.yml:2:7: keep one
    g.yml:5:17: duplicate key "A"
      hint: it already stands at g.yml:5:11: keep one
    g.yml:6:3: duplicate key "a"
      hint: it already stands at g.yml:2:3: keep one
    g.yml:7:1: duplicate key "tasks"
      hint: it already stands at g.yml:1:1: keep one"
  `);
});

test.each<[text: string, told: readonly string[]]>([
  ['name: CI\n', ['g.yml:1:1: the graph file has no key "tasks"', '  expected: the key "tasks"']],
  [
    'tasks: {}\n',
    [
      'g.yml:1:8: wrong value for "tasks" in the graph file',
      '  expected: a map with at least one task',
      '  found: an empty map',
    ],
  ],
  [
    'tasks:\n',
    [
      'g.yml:1:7: wrong value for "tasks" in the graph file',
      '  expected: a map with at least one task',
      '  found: nothing',
    ],
  ],
  [
    'tasks: [a, b]\n',
    [
      'g.yml:1:8: wrong value for "tasks" in the graph file',
      '  expected: a map with at least one task',
      '  found: a list',
      '  hint: tasks is a map: write an id with a colon in place of each "-", and the keys of that task below it',
    ],
  ],
  [
    '- a\n',
    [
      'g.yml:1:1: the graph file has the wrong form',
      '  expected: a map with the key tasks',
      '  found: a list',
      '  hint: write tasks: above it, an id with a colon in place of each "-", and the keys of that task below its id',
    ],
  ],
  [
    'just text\n',
    [
      'g.yml:1:1: the graph file has the wrong form',
      '  expected: a map with the key tasks',
      '  found: "just text"',
    ],
  ],
])('a file without tasks is a mistake: %j', (text, told) => {
  expect(mistakesIn(text).split('\n')).toEqual(told);
});

test('a task without keys is a mistake', () => {
  expect(mistakesIn('tasks:\n  a:\n  b: echo b\n')).toMatchInlineSnapshot(`
    "g.yml:2:5: task "a" has the wrong form
      expected: a map of keys such as run and needs
      found: nothing
    g.yml:3:6: task "b" has the wrong form
      expected: a map of keys such as run and needs
      found: "echo b"
      hint: to run it as a script, write {run: echo b}"
  `);
});

test('ids follow the rule for ids of GitHub jobs, with some more characters', () => {
  expect(
    mistakesIn(`
      tasks:
        1st: {run: x}
        20: {run: x}
        a b: {run: x}
        -a: {run: x}
        "": {run: x}
        _ok-1: {run: x}
        __a: {run: x}
        '::error::a': {run: x}
        '#a': {run: x}
        ..: {run: x}
        .5: {run: x}
        '@a(b)': {run: x}
        a,b: {run: x}
        ünï: {run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:3: "1st" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "1st"
    g.yml:3:3: "20" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "20"
    g.yml:4:3: "a b" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "a b"
    g.yml:5:3: "-a" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "-a"
    g.yml:6:3: "" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: ""
    g.yml:8:3: "__a" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "__a"
    g.yml:9:3: "::error::a" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "::error::a"
    g.yml:10:3: "#a" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "#a"
    g.yml:11:3: ".." is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: ".."
    g.yml:12:3: ".5" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: ".5"
    g.yml:13:3: "@a(b)" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "@a(b)"
    g.yml:14:3: "a,b" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "a,b"
    g.yml:15:3: "ünï" is not a task id
      expected: letters, digits and _ - . : / # @, beginning with a letter, @, /, . or _ (but not __)
      found: "ünï""
  `);
});

test('a list or a map cannot be a key', () => {
  expect(mistakesIn('tasks:\n  ? [a]\n  : {run: x}\n  b: {run: y}\n')).toMatchInlineSnapshot(`
    "g.yml:2:5: a key is not a word
      expected: a text as key
      found: a list"
  `);
});

test('run, command and shell exclude each other as the contract says', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {run: x, command: [y]}
        b: {shell: sh, command: [y]}
        c: {service: {ready: {tcp: 80}}}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:15: "run" and "command" stand together in task "a"
      expected: one of the two
      hint: run is a script for a shell, command a program without one
    g.yml:3:18: "command" and "shell" stand together in task "b"
      expected: one of the two
      hint: command runs without a shell; write run to use one
    g.yml:4:6: task "c" does nothing
      expected: run or command, or needs for a join, which only waits for others
      found: service"
  `);
});

test('a service says in exactly one way when it is ready', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {run: x, service: {}}
        b: {run: x, service: {ready: {}}}
        c: {run: x, service: {ready: {tcp: 80, log: up, timeout-seconds: 3}}}
        d: {run: x, service: true}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:24: "service" in task "a" has no key "ready"
      expected: the key "ready"
    g.yml:3:32: "service.ready" in task "b" is empty
      expected: exactly one of tcp, http, log, command
      found: none of them
    g.yml:4:42: "service.ready" in task "c" has 2 keys where one is allowed
      expected: exactly one of tcp, http, log, command
      found: tcp, log
    g.yml:5:24: wrong value for "service" in task "d"
      expected: a map with the key ready
      found: true
      hint: write {ready: {tcp: PORT}}, or http, log or command in place of tcp"
  `);
});

test("the keys of GitHub's defaults.run are keys of defaults", () => {
  expect(
    mistakesIn(`
      defaults:
        run: {shell: bash, working-directory: "a b"}
      tasks: {a: {run: x}}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:2:3: unknown key "run" in "defaults" in the graph file
      expected: one of if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
      hint: GitHub's defaults.run is defaults here: write defaults: {shell: bash, working-directory: …}"
  `);
});

test('keys that belong under strategy come with advice', () => {
  expect(
    mistakesIn(`
      tasks:
        a: {matrix: {n: [1]}, run: x}
        b: {max-parallel: 2, fail-fast: true, run: x}
    `).replaceAll(/ {2}expected: .*\n/g, ''),
  ).toMatchInlineSnapshot(`
    "g.yml:2:7: unknown key "matrix" in task "a"
      hint: put it under strategy: strategy: {matrix: …}
    g.yml:3:7: unknown key "max-parallel" in task "b"
      hint: put it under strategy: strategy: {max-parallel: …}
    g.yml:3:24: unknown key "fail-fast" in task "b"
      hint: put it under strategy: strategy: {fail-fast: …}"
  `);
});

test('a file whose only tasks are left alone has none', () => {
  expect(mistakesIn('tasks:\n  x-base: {run: x}\n')).toMatchInlineSnapshot(`
    "g.yml:2:3: wrong value for "tasks" in the graph file
      expected: a map with at least one task
      found: a map"
  `);
});

test('keys that begin with x- are data in env and in a matrix', () => {
  expect(
    mistakesIn(`
      env: {x-a: []}
      tasks: {a: {run: x, strategy: {matrix: {x-n: 1}}}}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:12: wrong value for "env.x-a" in the graph file
      expected: a text, number, boolean or nothing
      found: an empty list
    g.yml:2:46: wrong value for "strategy.matrix.x-n" in task "a"
      expected: a list of values
      found: 1
      hint: write [1]"
  `);
});

describe('a task that nothing comes of is a mistake', () => {
  test('without run, command and needs, whatever else it has, with one sentence', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {}
          b: {timeout-minutes: 5, env: {CI: 1}}
          c: {needs: [], if: always()}
          d: {x-run: make}
          e: {service: {ready: {tcp: 80}}}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:2:6: task "a" does nothing
        expected: run or command, or needs for a join, which only waits for others
        found: no keys
      g.yml:3:6: task "b" does nothing
        expected: run or command, or needs for a join, which only waits for others
        found: timeout-minutes, env
      g.yml:4:6: task "c" does nothing
        expected: run or command, or needs for a join, which only waits for others
        found: empty needs, if
      g.yml:5:6: task "d" does nothing
        expected: run or command, or needs for a join, which only waits for others
        found: x-run
      g.yml:6:6: task "e" does nothing
        expected: run or command, or needs for a join, which only waits for others
        found: service"
    `);
  });

  test('where keys of a join have no effect', () => {
    expect(
      mistakesIn(`
        tasks:
          a: {run: x}
          b: {needs: a, env: {A: 1}, timeout-minutes: 5, cpus: 2}
          c: {needs: a, strategy: {matrix: {node: [20, 22]}}, name: 'on \${{ matrix.node }}'}
          d: {needs: a, if: "env.A == 1", env: {A: 1}, shell: bash}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:3:17: task "b" runs nothing, so it has no use for env, timeout-minutes, cpus
        expected: run or command beside them
        hint: if it should only wait for its needs, remove these keys
      g.yml:4:17: task "c" runs nothing, so it has no use for strategy
        expected: run or command beside it
        hint: if it should only wait for its needs, remove these keys
      g.yml:5:48: task "d" runs nothing, so it has no use for shell
        expected: run or command beside it
        hint: if it should only wait for its needs, remove these keys"
    `);
  });

  test('told at the join where they are merged into it', () => {
    expect(
      mistakesIn(`
        x-common: &common {retries: 1}
        tasks:
          a: {run: x, <<: *common}
          b: {needs: a, <<: *common}
      `),
    ).toMatchInlineSnapshot(`
      "g.yml:4:6: task "b" runs nothing, so it has no use for retries
        expected: run or command beside it
        hint: if it should only wait for its needs, remove these keys"
    `);
  });

  test('but not beside a key that nobody knows, which may be a misspelt run', () => {
    expect(mistakesIn('tasks: {a: {rum: make, timeout-minutes: 5}}')).toMatchInlineSnapshot(`
      "g.yml:1:13: unknown key "rum" in task "a"
        expected: one of name, needs, run, command, strategy, if, shell, working-directory, env, timeout-minutes, continue-on-error, retries, cpus, memory, pools, priority, slow-after-minutes, inputs, outputs, cache, junit, service, leave-running, strict-cleanup
        hint: did you mean "run"?"
    `);
  });

  test('while a join has what the defaults say, and its env where its if or name reads it', () => {
    const graph = graphIn(`
      defaults: {shell: bash, env: {A: 1}, retries: 1, timeout-minutes: 5, cpus: 2, service: {ready: {tcp: 80}}}
      tasks:
        a: {run: x}
        b: {needs: a}
        c: {needs: a, env: {B: '1'}, if: "env.B == '1'"}
        d: {needs: a, env: {B: '1'}, name: 'b is \${{ env.B }}'}
    `);
    expect(graph.tasks.map(({ work }) => work.kind)).toEqual(['script', 'join', 'join', 'join']);
  });
});

test('ids with the characters of other task runners are ids', () => {
  const ids = ['@app/web#build', '//#lint', './a:b', 'test:unit', 'a.b', '_', 'a:', '@1a/b', 'docs/', 'A#1'];
  const tasks = Object.fromEntries(ids.map((id) => [id, { run: 'x' }]));
  const graph = graphIn(JSON.stringify({ tasks: { ...tasks, last: { needs: ids } } }));
  expect(graph.tasks.at(-1)?.needs).toEqual(ids);
});

test('ids that differ in case only are refused, as on GitHub', () => {
  expect(
    mistakesIn(`
      tasks:
        my-job: {run: x}
        MY-JOB: {run: x}
        x-note: 1
        x-NOTE: 1
        My-Job: {run: }
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:3:3: the ids "MY-JOB" and "my-job" differ in case only
      expected: ids that differ in more
      hint: the other stands at g.yml:2:3: rename one of them
    g.yml:6:3: the ids "My-Job" and "my-job" differ in case only
      expected: ids that differ in more
      hint: the other stands at g.yml:2:3: rename one of them
    g.yml:6:17: wrong value for "run" in task "My-Job"
      expected: a script
      found: nothing"
  `);
});

describe('what only follows from a key that is reported as unknown is not reported as well', () => {
  test.each([
    ['a: {command: [x], exec: y}', '1:27: unknown key "exec" in task "a"'],
    ['a: {exec: y, command: [x]}', '1:13: unknown key "exec" in task "a"'],
    ['a: {run: x, entrypoint: y}', '1:21: unknown key "entrypoint" in task "a"'],
    ['a: {command: [x], Shell: sh}', '1:27: unknown key "Shell" in task "a"'],
    [
      'a: {run: x, service: {ready: {log: x, url: "http://y"}}}',
      '1:47: unknown key "url" in "service.ready" in task "a"',
    ],
    [
      'a: {run: x, service: {ready: {log: x, insecur: true}}}',
      '1:47: unknown key "insecur" in "service.ready" in task "a"',
    ],
    ['a: {run: x}, b: {needs: a, cpu: 2}', '1:36: unknown key "cpu" in task "b"'],
    // A matrix that does not stand where it should, and what reads it.
    [
      'a: {matrix: {n: [1]}, name: "a ${{ matrix.n }}", run: "x ${{ matrix.n }}"}',
      '1:13: unknown key "matrix" in task "a"',
    ],
    ['a: {strategy: {n: [1]}, run: "x ${{ matrix.n }}"}', '1:24: unknown key "n" in "strategy" in task "a"'],
    [
      'a: {strategy: {matrix: {m: [1]}, n: [1]}, run: "x ${{ matrix.m }} ${{ matrix.n }}"}',
      '1:42: unknown key "n" in "strategy" in task "a"',
    ],
    ['a: {foreach: [1], run: "x ${{ matrix.item }}"}', '1:13: unknown key "foreach" in task "a"'],
    [
      'a: {matrices: "${{ fromJSON(1) }}", run: "x ${{ matrix.n }}"}',
      '1:13: unknown key "matrices" in task "a"',
    ],
    // Needs under a key that nobody knows.
    [
      `b: {run: x}, a: {lasts: [b], if: "needs.b.result == 'success'", run: x}`,
      '1:26: unknown key "lasts" in task "a"',
    ],
    [
      `b: {run: x}, a: {lasts: b, if: "needs.b.result == 'success'", run: x}`,
      '1:26: unknown key "lasts" in task "a"',
    ],
  ])('%s', (tasks, mistake) => {
    expect(mistakesIn(`tasks: {${tasks}}`).match(/^g.*/gm)).toEqual([`g.yml:${mistake}`]);
  });

  test.each([
    'matrix: {n: [1]}\ntasks: {a: {run: "x ${{ matrix.n }}"}}',
    'defaults: {matrix: {n: [1]}}\ntasks: {a: {run: "x ${{ matrix.n }}"}}',
  ])('of a matrix around the tasks: %j', (text) => {
    expect(mistakesIn(text).match(/^g.*/gm)).toEqual([
      expect.stringMatching(/^g\.yml:1:\d+: unknown key "matrix" in /),
    ]);
  });

  test.each([
    ['a: {grace: 3, run: "x ${{ matrix.n }}"}', '"matrix" is read, but the task has no matrix'],
    ['b: {matrix: {n: [1]}, run: x}, a: {run: "x ${{ matrix.n }}"}', '"matrix" is read, but the task has no'],
    ['b: {run: x}, a: {lasts: [c], if: needs.b.result, run: x}', 'the task does not need "b"'],
  ])('but it is of a key that could not hold what is missed: %s', (tasks, mistake) => {
    expect(mistakesIn(`tasks: {${tasks}}`)).toContain(mistake);
  });

  test('the values of a matrix that stand beside it are told where they belong', () => {
    expect(mistakesIn('tasks: {a: {strategy: {os: [a, b]}, run: x}}')).toContain(
      'hint: put it under matrix: matrix: {os: […]}',
    );
    expect(mistakesIn('tasks: {a: {strategy: {include: [{os: a}]}, run: x}}')).toMatch(
      /hint: put it under matrix: matrix: \{…\}$/,
    );
  });

  test('but two known keys that exclude each other are one', () => {
    expect(mistakesIn('tasks: {a: {command: [x], run: y, exe: z}}')).toContain('stand together');
    expect(mistakesIn('tasks: {a: {run: x}, b: {needs: a, cpu: 2, memory: 1GB}}')).toContain(
      'has no use for memory',
    );
  });
});

test.each([
  'name: x\non: push\njobs:\n  a: {runs-on: u, steps: [{run: x}]}\n',
  'jobs:\n  a: {runs-on: u, steps: [{run: x}]}\n',
  'permissions: {}\njobs: {a: {uses: x}}\non: push\n',
])('a pasted workflow is reported once at a place: %j', (text) => {
  const places = mistakesIn(text).match(/^g\.yml:\d+:\d+(?=: )/gm) ?? [];
  expect(places.length).toBeGreaterThan(1);
  expect(places).toEqual([...new Set(places)]);
  expect(mistakesIn(text)).toContain('this is a workflow, not a graph');
});
