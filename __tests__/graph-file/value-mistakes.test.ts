import { expect, test } from 'vitest';
import { mistakesIn } from '../support/load-text.ts';

test('values of the wrong kind are reported with what is expected and found', () => {
  expect(
    mistakesIn(`
      name: [CI]
      env: NODE_ENV
      pools: [db]
      tasks:
        a:
          name: {}
          needs: {b: 1}
          if: [x]
          run: [x]
          shell: fish
          working-directory:
          env: {A: [1]}
          timeout-minutes: soon
          continue-on-error: maybe
          retries: often
          strategy: 3
          cpus: most
          memory: 512
          pools: 3
          priority: high
          slow-after-minutes: "5"
          service: []
          leave-running: yes
          strict-cleanup: 1
        b: {command: npm test}
        c: {command: []}
        d: {command: [[x]]}
        e: {run: ""}
        f: {memory: 2 apples, run: x}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:7: wrong value for "name" in the graph file
      expected: a text
      found: a list
    g.yml:2:6: wrong value for "env" in the graph file
      expected: a map of names and values
      found: "NODE_ENV"
    g.yml:3:8: wrong value for "pools" in the graph file
      expected: a map of names and counts
      found: a list
      hint: write each with its count: {db: 1}
    g.yml:6:11: wrong value for "name" in task "a"
      expected: a text
      found: an empty map
    g.yml:7:12: wrong value for "needs" in task "a"
      expected: a task id, or a list of task ids
      found: a map
      hint: write needs: [b]
    g.yml:8:9: wrong value for "if" in task "a"
      expected: an expression
      found: a list
    g.yml:9:10: wrong value for "run" in task "a"
      expected: a script
      found: a list
      hint: write run: | and a line for each command below it
    g.yml:10:12: wrong value for "shell" in task "a"
      expected: bash, sh, pwsh, powershell, cmd, python, or a command with {0}
      found: "fish"
      hint: write "fish {0}": {0} is the file of the script
    g.yml:11:23: wrong value for "working-directory" in task "a"
      expected: a path
      found: nothing
    g.yml:12:14: wrong value for "env.A" in task "a"
      expected: a text, number, boolean or nothing
      found: a list
    g.yml:13:22: wrong value for "timeout-minutes" in task "a"
      expected: an expression in \${{ }}, or a positive number of minutes, at most 35000
      found: "soon"
    g.yml:14:24: wrong value for "continue-on-error" in task "a"
      expected: an expression in \${{ }}, or true or false, or a map with the key exit-codes
      found: "maybe"
    g.yml:15:14: wrong value for "retries" in task "a"
      expected: a whole number ≥ 0, or a map with the key max
      found: "often"
    g.yml:16:15: wrong value for "strategy" in task "a"
      expected: a map with the key matrix
      found: 3
    g.yml:17:11: wrong value for "cpus" in task "a"
      expected: a number ≥ 0, or all
      found: "most"
    g.yml:18:13: wrong value for "memory" in task "a"
      expected: an amount such as 512MB, 2GB or 1.5 GiB
      found: 512
      hint: write it with its unit: 512MB
    g.yml:19:12: task "a" wants the pool "3", which the file does not have
      expected: a pool that the key "pools" of the file names
      found: "3"
      hint: add it to the key "pools" of the file, with its count
    g.yml:20:15: wrong value for "priority" in task "a"
      expected: a whole number
      found: "high"
    g.yml:21:25: wrong value for "slow-after-minutes" in task "a"
      expected: a positive number of minutes, at most 35000
      found: "5"
      hint: write it without quotes
    g.yml:22:14: wrong value for "service" in task "a"
      expected: a map with the key ready
      found: an empty list
      hint: write {ready: {tcp: PORT}}, or http, log or command in place of tcp
    g.yml:23:20: wrong value for "leave-running" in task "a"
      expected: true or false
      found: "yes"
      hint: write true
    g.yml:24:21: wrong value for "strict-cleanup" in task "a"
      expected: true or false
      found: 1
      hint: write true
    g.yml:25:16: wrong value for "command" in task "b"
      expected: a list of words: a program and its arguments
      found: "npm test"
      hint: write command: [npm, test], or run: npm test for a shell
    g.yml:26:16: wrong value for "command" in task "c"
      expected: a list of words: a program and its arguments
      found: an empty list
    g.yml:27:17: wrong value for "command.1" in task "d"
      expected: a word
      found: a list
    g.yml:28:12: wrong value for "run" in task "e"
      expected: a script
      found: ""
    g.yml:29:15: wrong value for "memory" in task "f"
      expected: an amount such as 512MB, 2GB or 1.5 GiB
      found: "2 apples""
  `);
});

test('numbers out of range are reported with their bounds', () => {
  expect(
    mistakesIn(`
      pools: {db: 0, disk: 1.5}
      tasks:
        a:
          run: x
          timeout-minutes: 0
          retries: -1
          cpus: -0.5
          slow-after-minutes: -1
          priority: 1e300
        b:
          run: x
          timeout-minutes: 1e9
          cpus: .inf
          retries: {max: 0.5, delay-seconds: -1, backoff: linear, on-exit-codes: [-1, 1.5]}
          strategy: {max-parallel: -1, matrix: {a: [1]}}
          priority: .nan
        c:
          run: x
          service: {ready: {tcp: 70000, timeout-seconds: 0, interval-seconds: -1}, stop-seconds: -1, stop-signal: TERM}
        d: {run: x, service: {ready: {http: localhost}}}
        e: {run: x, service: {ready: {log: "(up"}}}
        f: {run: x, retries: {backoff: fixed}}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:13: "pools.db" in the graph file is out of range
      expected: a whole number ≥ 1
      found: 0
    g.yml:1:22: wrong value for "pools.disk" in the graph file
      expected: a whole number ≥ 1
      found: 1.5
    g.yml:5:22: "timeout-minutes" in task "a" is out of range
      expected: a positive number of minutes, at most 35000
      found: 0
    g.yml:6:14: "retries" in task "a" is out of range
      expected: a whole number ≥ 0
      found: -1
    g.yml:7:11: "cpus" in task "a" is out of range
      expected: a number ≥ 0
      found: -0.5
    g.yml:8:25: "slow-after-minutes" in task "a" is out of range
      expected: a positive number of minutes, at most 35000
      found: -1
    g.yml:9:15: "priority" in task "a" is out of range
      expected: a whole number
      found: 1e300
    g.yml:12:22: "timeout-minutes" in task "b" is out of range
      expected: a positive number of minutes, at most 35000
      found: 1e9
    g.yml:13:11: "cpus" in task "b" is out of range
      expected: a number ≥ 0
      found: .inf
    g.yml:14:20: wrong value for "retries.max" in task "b"
      expected: a whole number ≥ 0
      found: 0.5
    g.yml:14:40: "retries.delay-seconds" in task "b" is out of range
      expected: a number of seconds ≥ 0, at most 2100000
      found: -1
    g.yml:14:53: wrong value for "retries.backoff" in task "b"
      expected: one of fixed, exponential
      found: "linear"
    g.yml:14:77: "retries.on-exit-codes.1" in task "b" is out of range
      expected: an exit code from 0 to 4294967295
      found: -1
    g.yml:14:81: wrong value for "retries.on-exit-codes.2" in task "b"
      expected: an exit code from 0 to 4294967295
      found: 1.5
    g.yml:15:30: "strategy.max-parallel" in task "b" is out of range
      expected: a whole number ≥ 0
      found: -1
    g.yml:16:15: wrong value for "priority" in task "b"
      expected: a whole number
      found: .nan
    g.yml:19:28: "service.ready.tcp" in task "c" is out of range
      expected: a port from 1 to 65535
      found: 70000
    g.yml:19:52: "service.ready.timeout-seconds" in task "c" is out of range
      expected: a positive number of seconds, at most a day
      found: 0
    g.yml:19:73: "service.ready.interval-seconds" in task "c" is out of range
      expected: a positive number of seconds, at most a day
      found: -1
    g.yml:19:92: "service.stop-seconds" in task "c" is out of range
      expected: a number of seconds ≥ 0, at most a day
      found: -1
    g.yml:19:109: wrong value for "service.stop-signal" in task "c"
      expected: one of SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGUSR1, SIGUSR2, SIGKILL
      found: "TERM"
      hint: write SIGTERM
    g.yml:20:39: wrong value for "service.ready.http" in task "d"
      expected: a URL with http:// or https://
      found: "localhost"
      hint: write http://localhost
    g.yml:21:38: wrong value for "service.ready.log" in task "e"
      expected: a regular expression
      found: "(up"
    g.yml:22:24: "retries" in task "f" has no key "max"
      expected: the key "max""
  `);
});

test('expressions are refused where they are not evaluated', () => {
  expect(
    mistakesIn(`
      name: \${{ github.ref }}
      tasks:
        a:
          run: x
          needs: ["\${{ matrix.x }}"]
          shell: \${{ matrix.shell }}
          retries: \${{ matrix.retries }}
          cpus: \${{ matrix.cpus }}
          memory: \${{ matrix.memory }}
          pools: \${{ matrix.pool }}
          leave-running: \${{ true }}
    `),
  ).toMatchInlineSnapshot(`
    "g.yml:1:7: "name" in the graph file does not take expressions
      expected: a value without \${{ }}
      found: "\${{ github.ref }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service
    g.yml:5:13: "needs.1" in task "a" does not take expressions
      expected: a value without \${{ }}
      found: "\${{ matrix.x }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service
    g.yml:6:12: "shell" in task "a" does not take expressions
      expected: a value without \${{ }}
      found: "\${{ matrix.shell }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service
    g.yml:7:14: "retries" in task "a" does not take expressions
      expected: a value without \${{ }}
      found: "\${{ matrix.retries }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service
    g.yml:8:11: "cpus" in task "a" does not take expressions
      expected: a value without \${{ }}
      found: "\${{ matrix.cpus }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service
    g.yml:9:13: "memory" in task "a" does not take expressions
      expected: a value without \${{ }}
      found: "\${{ matrix.memory }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service
    g.yml:10:12: "pools" in task "a" does not take expressions
      expected: a value without \${{ }}
      found: "\${{ matrix.pool }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service
    g.yml:11:20: "leave-running" in task "a" does not take expressions
      expected: a value without \${{ }}
      found: "\${{ true }}"
      hint: expressions may stand in these keys of a task: name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service"
  `);
});

test('names of environment variables hold no "="', () => {
  expect(mistakesIn('env: {A=B: 1, "": 2}\ntasks: {a: {run: x}}\n')).toMatchInlineSnapshot(`
    "g.yml:1:7: "A=B" is not the name of an environment variable
      expected: a name without "="
      found: "A=B"
    g.yml:1:15: "" is not the name of an environment variable
      expected: a name without "="
      found: """
  `);
});

test('long values are cut in messages and control characters escaped', () => {
  expect(mistakesIn(`tasks: {a: {run: x, cpus: "${'long '.repeat(100)}"}}`)).toMatchInlineSnapshot(`
    "g.yml:1:27: wrong value for "cpus" in task "a"
      expected: a number ≥ 0, or all
      found: "long long long long long long long long long long long long…""
  `);
  expect(mistakesIn('tasks: {a: {run: x, cpus: "\\e[31m\\n::error::x"}}')).toMatchInlineSnapshot(`
    "g.yml:1:27: wrong value for "cpus" in task "a"
      expected: a number ≥ 0, or all
      found: "\\u001b[31m\\n::error::x""
  `);
});

test('a blank text is as wrong as an empty one', () => {
  expect(mistakesIn('tasks:\n  a: {run: "   "}\n  b:\n    run: |\n\n  c: {run: x, name: "\\t"}\n'))
    .toMatchInlineSnapshot(`
    "g.yml:2:12: wrong value for "run" in task "a"
      expected: a script
      found: "   "
    g.yml:4:10: wrong value for "run" in task "b"
      expected: a script
      found: ""
    g.yml:6:21: wrong value for "name" in task "c"
      expected: a text
      found: "\\t""
  `);
});
