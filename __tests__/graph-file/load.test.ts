import { expect, test } from 'vitest';
import { dedent, graphIn, taskOf } from '../support/load-text.ts';
import { noCommonInputs } from '../support/make-task.ts';
import { saidBy } from '../support/probes.ts';

const at = (line: number, column: number) => ({ file: 'g.yml', line, column });

test('a task with nothing but a script has the documented defaults', () => {
  const graph = graphIn('tasks: {all-green: {run: x}}');
  expect(graph).toEqual({
    name: 'g',
    pools: new Map(),
    cache: noCommonInputs,
    tasks: [
      {
        id: 'all-green',
        key: 'all-green',
        name: 'all-green',
        needs: [],
        needKeys: [],
        condition: undefined,
        work: { kind: 'script', script: 'x', shell: undefined },
        workingDirectory: undefined,
        fileEnv: new Map(),
        env: new Map(),
        timeout: undefined,
        continueOnError: false,
        retry: { max: 0, delaySeconds: 0, backoff: 'fixed', onExitCodes: undefined },
        matrix: undefined,
        cpus: 1,
        cpusStated: false,
        memoryBytes: undefined,
        pools: new Map(),
        priority: 0,
        slowAfterSeconds: undefined,
        service: undefined,
        leaveRunning: false,
        strictCleanup: false,
        inputs: undefined,
        outputs: undefined,
        mayBeRemembered: true,
        at: at(1, 9),
        places: new Map([['run', at(1, 26)]]),
      },
    ],
  });
});

test('every key of a task is read', () => {
  const graph = graphIn(`
    name: CI
    env: {NODE_ENV: test}
    pools: {database: 1, docker: 2}
    tasks:
      prepare: {command: [make, -j, 4, "", true]}
      all:
        name: All of it
        needs: prepare
        if: \${{ failure() }}
        run: |
          first
          second
        shell: bash -e {0}
        working-directory: sub/dir
        env: {A: 1}
        timeout-minutes: 0.5
        continue-on-error: true
        retries: {max: 3, delay-seconds: 1.5, backoff: exponential, on-exit-codes: [1, 75]}
        cpus: 2.5
        memory: 1.5 GiB
        pools: {docker: 2}
        priority: -3
        slow-after-minutes: 2
        leave-running: true
        strict-cleanup: true
  `);
  expect(graph.name).toBe('CI');
  expect(graph.pools).toEqual(
    new Map([
      ['database', 1],
      ['docker', 2],
    ]),
  );
  expect(taskOf(graph, 'prepare').work).toEqual({ kind: 'command', words: ['make', '-j', '4', '', 'true'] });
  expect(taskOf(graph, 'all')).toEqual({
    id: 'all',
    key: 'all',
    name: 'All of it',
    needs: ['prepare'],
    needKeys: ['prepare'],
    condition: 'failure()',
    work: { kind: 'script', script: 'first\nsecond\n', shell: 'bash -e {0}' },
    workingDirectory: 'sub/dir',
    fileEnv: new Map([['NODE_ENV', 'test']]),
    env: new Map([['A', '1']]),
    timeout: { kind: 'seconds', seconds: 30 },
    continueOnError: true,
    retry: { max: 3, delaySeconds: 1.5, backoff: 'exponential', onExitCodes: [1, 75] },
    matrix: undefined,
    cpus: 2.5,
    cpusStated: true,
    memoryBytes: 1.5 * 1024 ** 3,
    pools: new Map([['docker', 2]]),
    priority: -3,
    slowAfterSeconds: 120,
    service: undefined,
    leaveRunning: true,
    strictCleanup: true,
    inputs: undefined,
    outputs: undefined,
    mayBeRemembered: false,
    at: at(6, 3),
    places: new Map([
      ['name', at(7, 11)],
      ['needs', at(8, 12)],
      ['if', at(9, 9)],
      // A block begins on the line after `|`, where its text does.
      ['run', at(11, 7)],
      ['shell', at(13, 12)],
      ['working-directory', at(14, 24)],
      ['env', at(15, 10)],
      ['timeout-minutes', at(16, 22)],
      ['continue-on-error', at(17, 24)],
      ['retries', at(18, 14)],
      ['cpus', at(19, 11)],
      ['memory', at(20, 13)],
      ['pools', at(21, 12)],
      ['priority', at(22, 15)],
      ['slow-after-minutes', at(23, 25)],
      ['leave-running', at(24, 20)],
      ['strict-cleanup', at(25, 21)],
      ['env.NODE_ENV', at(2, 17)],
      ['env.A', at(15, 14)],
    ]),
  });
});

test('a service is read in full, and takes no CPU unless it says so', () => {
  const graph = graphIn(`
    tasks:
      a: {run: x, service: {ready: {tcp: 5432}}}
      b:
        run: x
        cpus: all
        service:
          ready: {command: [pg_isready, -p, 5432], timeout-seconds: 5, interval-seconds: 0.1}
          stop-signal: SIGINT
          stop-seconds: 0
      c: {run: x, service: {ready: {http: "http://localhost:80/x"}}}
      d: {run: x, service: {ready: {log: "up (and|&) running"}}}
  `);
  const defaults = {
    timeoutSeconds: 60,
    intervalSeconds: 0.5,
    stopSignal: 'SIGTERM',
    stopSeconds: undefined,
  };
  expect(
    graph.tasks.map(({ service, cpus, cpusStated }) => ({
      service: { ...service, ready: saidBy(service?.ready) },
      cpus,
      cpusStated,
    })),
  ).toEqual([
    { service: { ready: { kind: 'tcp', port: 5432 }, ...defaults }, cpus: 0, cpusStated: false },
    {
      service: {
        ready: { kind: 'command', words: ['pg_isready', '-p', '5432'] },
        timeoutSeconds: 5,
        intervalSeconds: 0.1,
        stopSignal: 'SIGINT',
        stopSeconds: 0,
      },
      cpus: 'all',
      cpusStated: true,
    },
    {
      service: {
        ready: {
          kind: 'http',
          url: 'http://localhost:80/x',
          statuses: [{ from: 200, to: 399 }],
          insecure: false,
        },
        ...defaults,
      },
      cpus: 0,
      cpusStated: false,
    },
    {
      service: { ready: { kind: 'log', pattern: 'up (and|&) running' }, ...defaults },
      cpus: 0,
      cpusStated: false,
    },
  ]);
});

test.each([
  ['512MB', 512e6],
  ['2GB', 2e9],
  ['1.5 GB', 1.5e9],
  ['64KiB', 65_536],
  ['1tib', 1024 ** 4],
  ['100B', 100],
])('memory %s is %d bytes', (written, bytes) => {
  expect(taskOf(graphIn(`tasks: {a: {run: x, memory: ${written}}}`), 'a').memoryBytes).toBe(bytes);
});

test('pools are a name, a list of names or a map of counts', () => {
  const graph = graphIn(`
    pools: {a: 1, b: 3}
    defaults: {pools: b}
    tasks:
      one: {run: x, pools: a}
      list: {run: x, pools: [a, b]}
      map: {run: x, pools: {b: 3}}
      inherited: {run: x}
  `);
  expect(graph.tasks.map((task) => task.pools)).toEqual([
    new Map([['a', 1]]),
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
    new Map([['b', 3]]),
    new Map([['b', 1]]),
  ]);
});

test('values of env become text as they are written', () => {
  const graph = graphIn(`
    env: {A: 1.10, B: true, C: null, D: , E: ~, F: 0x1F, G: "1", H: 2026-01-01, I: 1e3, J: ""}
    tasks: {a: {run: x}}
  `);
  expect([...taskOf(graph, 'a').fileEnv.values()]).toEqual([
    '1.10',
    'true',
    '',
    '',
    '',
    '0x1F',
    '1',
    '2026-01-01',
    '1e3',
    '',
  ]);
});

test('a boolean is true or false wherever a text is expected, as on GitHub, however it is written', () => {
  const graph = graphIn(`
    env: {A: True, B: FALSE, C: "True"}
    tasks: {a: {name: TRUE, if: True, run: False}}
  `);
  const task = taskOf(graph, 'a');
  expect([...task.fileEnv.values()]).toEqual(['true', 'false', 'True']);
  expect(task).toMatchObject({ name: 'true', condition: 'true', work: { script: 'false' } });
});

test('env of a task goes over that of the defaults; that of the file is kept apart, as exports come between', () => {
  const graph = graphIn(`
    env: {A: file, B: file, C: file}
    defaults: {env: {B: defaults, C: defaults, D: defaults}}
    tasks:
      a: {run: x, env: {C: task, E: task}}
      b: {run: x}
  `);
  expect([...taskOf(graph, 'a').fileEnv]).toEqual([
    ['A', 'file'],
    ['B', 'file'],
    ['C', 'file'],
  ]);
  expect(taskOf(graph, 'b').fileEnv).toBe(taskOf(graph, 'a').fileEnv);
  expect([...taskOf(graph, 'a').env]).toEqual([
    ['B', 'defaults'],
    ['C', 'task'],
    ['D', 'defaults'],
    ['E', 'task'],
  ]);
  expect(taskOf(graph, 'b').env.get('C')).toBe('defaults');
  expect(taskOf(graph, 'a').places.get('env.B')).toEqual(at(2, 21));
  expect(taskOf(graph, 'a').places.get('env.C')).toEqual(at(4, 24));
});

test('defaults stand under each task, key by key', () => {
  const graph = graphIn(`
    defaults: {shell: sh, timeout-minutes: 2, retries: 1, cpus: 3, continue-on-error: true, service: {ready: {tcp: 1}}}
    tasks:
      a: {run: x, timeout-minutes: 1, retries: {max: 0}, continue-on-error: false}
      b: {command: [x]}
      c: {needs: a}
  `);
  const a = taskOf(graph, 'a');
  expect([a.work, a.timeout, a.retry.max, a.cpus, a.continueOnError]).toEqual([
    { kind: 'script', script: 'x', shell: 'sh' },
    { kind: 'seconds', seconds: 60 },
    0,
    3,
    false,
  ]);
  expect(taskOf(graph, 'b').work).toEqual({ kind: 'command', words: ['x'] });
  expect(taskOf(graph, 'c').service).toBeUndefined();
});

test('expressions are kept as they are written', () => {
  const graph = graphIn(`
    tasks:
      a:
        run: echo \${{ runner.os }}
        timeout-minutes: \${{ 1 }}
        continue-on-error: \${{ true }}
        working-directory: \${{ env.DIR }}/x
        if: |
          \${{ always()
             && true }}
  `);
  const a = taskOf(graph, 'a');
  expect(a.timeout).toEqual({ kind: 'expression', minutes: '${{ 1 }}' });
  expect(a.continueOnError).toBe('${{ true }}');
  expect(a.workingDirectory).toBe('${{ env.DIR }}/x');
  expect(a.condition).toBe('always()\n   && true');
});

test('keys that begin with x- are left alone in every map whose keys have a meaning', () => {
  const graph = graphIn(`
    x-a: [1, {2: 3}]
    defaults: {x-note: {}, shell: sh}
    pools: {x-note: hello, database: 1}
    tasks:
      x-node: &node {run: [], priority: 7}
      "x-two words": &retries {x-note: &max 3, max: *max}
      a:
        <<: *node
        run: x
        retries: *retries
        strategy: {x-note: 1, matrix: {x-n: [1, 2]}}
        service: {x-note: 1, ready: {x-note: 1, tcp: 80}}
        pools: {x-note: hello, database: 1}
        env: {x-name: y}
  `);
  expect(graph.tasks.map((task) => task.id)).toEqual(['a (1)', 'a (2)']);
  const a = taskOf(graph, 'a (1)');
  expect([...graph.pools]).toEqual([['database', 1]]);
  expect([...a.pools]).toEqual([['database', 1]]);
  expect([a.retry.max, a.priority]).toEqual([3, 7]);
  expect([...(a.matrix?.values ?? [])]).toEqual([['x-n', 1]]);
  expect([...a.env]).toEqual([['x-name', 'y']]);
});

test('names that JavaScript objects have are names like any other', () => {
  const text = `
    env: {__proto__: 1, constructor: 2}
    pools: {__proto__: 1, toString: 1}
    tasks:
      valueOf: {run: x, pools: __proto__}
      constructor: {run: x, needs: valueOf, env: {hasOwnProperty: 3}}
      toString: {run: x, needs: [constructor], strategy: {matrix: {__proto__: [1], valueOf: [{__proto__: 2}]}}}
  `;
  const graph = graphIn(text);
  expect(graph.tasks.map((task) => [task.key, task.needs])).toEqual([
    ['valueOf', []],
    ['constructor', ['valueOf']],
    ['toString', ['constructor']],
  ]);
  const { fileEnv, env } = taskOf(graph, 'constructor');
  expect([...fileEnv.keys(), ...env.keys()]).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
  expect([...(graph.tasks[2]?.matrix?.values.keys() ?? [])]).toEqual(['__proto__', 'valueOf']);
  expect(JSON.stringify(graph.tasks[2]?.matrix?.values.get('valueOf'))).toBe('{"__proto__":2}');
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('1');
  expect(({} as Record<string, unknown>)['2']).toBeUndefined();
});

test('JSON is read as YAML', () => {
  const graph = graphIn(
    JSON.stringify({ tasks: { a: { run: 'x\ty\n' }, b: { needs: ['a'] } } }, undefined, '\t'),
  );
  expect(taskOf(graph, 'a').work).toEqual({ kind: 'script', script: 'x\ty\n', shell: undefined });
  expect(taskOf(graph, 'b').needs).toEqual(['a']);
});

test('line ends of Windows and a byte order mark change nothing', () => {
  const text = dedent(`
    tasks:
      a:
        run: |
          first
          second
      b: {needs: a}
  `);
  const expected = graphIn(text);
  expect(graphIn(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  expect(graphIn(`\uFEFF${text}`)).toEqual(expected);
  expect(graphIn(Buffer.from(`\uFEFF${text}`))).toEqual(expected);
});

test('anchors, aliases and merge keys work', () => {
  const graph = graphIn(`
    x-node: &node {shell: sh, env: &env {A: 1, B: 1}, retries: 1}
    x-slow: &slow {timeout-minutes: 9, retries: 2}
    tasks:
      a: {<<: *node, run: x, env: {<<: *env, B: 2}}
      b: {run: y, <<: [*slow, *node], shell: bash}
  `);
  const [a, b] = [taskOf(graph, 'a'), taskOf(graph, 'b')];
  expect(a.work).toEqual({ kind: 'script', script: 'x', shell: 'sh' });
  expect([...a.env]).toEqual([
    ['A', '1'],
    ['B', '2'],
  ]);
  expect(b.work).toEqual({ kind: 'script', script: 'y', shell: 'bash' });
  expect([b.retry.max, b.timeout]).toEqual([2, { kind: 'seconds', seconds: 540 }]);
});

test('only a plain << merges', () => {
  expect(() => graphIn('tasks: {a: {"<<": {run: x}}}')).toThrow('unknown key "<<" in task "a"');
});

test('the ready of a service: statuses, certificates, and expressions', () => {
  const graph = graphIn(`
    tasks:
      a: {run: x, service: {ready: {http: 'https://localhost/', status: [2xx, 401], insecure: true}}}
      b: {run: x, service: {ready: {http: 'http://localhost:\${{ matrix.port }}/', status: 404}}, strategy: {matrix: {port: [1]}}}
      c: {run: x, service: {ready: {tcp: '\${{ env.PORT }}'}}}
      d: {run: x, service: {ready: {log: 'up \${{ task.id }}'}}}
      e: {run: x, service: {ready: {command: [ask, '\${{ env.PORT }}']}}}
  `);
  expect(graph.tasks.map(({ service }) => saidBy(service?.ready))).toEqual([
    {
      kind: 'http',
      url: 'https://localhost/',
      statuses: [
        { from: 200, to: 299 },
        { from: 401, to: 401 },
      ],
      insecure: true,
    },
    {
      kind: 'http',
      url: 'http://localhost:${{ matrix.port }}/',
      statuses: [{ from: 404, to: 404 }],
      insecure: false,
    },
    { kind: 'tcp', port: '${{ env.PORT }}' },
    { kind: 'log', pattern: 'up ${{ task.id }}' },
    { kind: 'command', words: ['ask', '${{ env.PORT }}'] },
  ]);
});
