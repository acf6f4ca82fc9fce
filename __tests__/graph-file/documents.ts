/** A graph file, and whether its form is valid; names that refer to each other are not part of the form. */
export interface Example {
  readonly text: string;
  readonly valid: boolean;
}

const task = (keys: string): string => `tasks: {a: {run: x, ${keys}}}`;
const join = (keys: string): string => `tasks: {a: {${keys}}}`;

const valid: readonly string[] = [
  'tasks: {a: {run: x}}',
  'tasks: {a: {command: [x]}}',
  'x-note: 1\nname: CI\nenv: {A: 1, B: , C: true}\ntasks: {a: {run: x, x-note: []}}',
  'name: 1\ntasks: {_a-1: {run: x}}',
  'pools: {a: 1}\ntasks: {a: {run: x, pools: a}, b: {run: x, pools: [a]}, c: {run: x, pools: {a: 1}}, d: {run: x, pools: []}}',
  'tasks: {a: {run: x}, b: {needs: a}, c: {needs: [a, b]}, d: {run: x, needs: []}}',
  'defaults: {x-a: 1}\npools: {x-a: one, b: 1}\ntasks: {x-a: {run: []}, "x-b c": , a: {run: x}}',
  ...[
    'strategy: {x-a: 1}',
    'retries: {x-a: 1, max: 1}',
    'service: {x-a: 1, ready: {x-b: 1, tcp: 1}}',
    'pools: {x-a: one}',
    'env: {x-a: 1}',
    'strategy: {matrix: {x-a: [1]}}',
    'strategy: {matrix: {"${{ insert }}": {a: [1]}}}',
    'strategy: {matrix: {a: [{"${{ insert }}": {a: 1}}]}}',
  ].map(task),
  'defaults: {shell: bash, env: {A: 1}, retries: 1, timeout-minutes: 1, service: {ready: {tcp: 1}}}\ntasks: {a: {run: x}, b: {needs: a}}',
  ...[
    'if: true',
    'if: ',
    'if: ""',
    'if: null',
    'if: "${{ always() }}"',
    'shell: sh',
    'shell: "perl {0}"',
    'working-directory: a/b',
  ].map(task),
  ...['timeout-minutes: 0.5', 'timeout-minutes: 35000', 'timeout-minutes: "${{ matrix.t }}"'].map(task),
  ...['continue-on-error: true', 'continue-on-error: "${{ true }}"', 'env: {}', 'env: {A: "${{ 1 }}"}'].map(
    task,
  ),
  ...[
    'retries: 0',
    'retries: {max: 3, delay-seconds: 0.5, backoff: exponential, on-exit-codes: [0, 255]}',
  ].map(task),
  ...['cpus: 0', 'cpus: 1.5', 'cpus: all', 'memory: 2GB', 'memory: 1.5 gib', 'priority: -7'].map(task),
  ...[
    'slow-after-minutes: 1',
    'leave-running: true',
    'strict-cleanup: false',
    'name: 3',
    'name: "${{ 1 }}"',
  ].map(task),
  ...['strategy: {matrix: {a: [1, x, null, {b: 1}]}, max-parallel: 1, fail-fast: false}', 'strategy: {}'].map(
    task,
  ),
  ...['strategy: {max-parallel: 0}', 'strategy: {max-parallel: "${{ 1 }}", fail-fast: "${{ true }}"}'].map(
    task,
  ),
  ...['strategy: {matrix: {include: [{a: 1}]}}', 'strategy: {matrix: {a: [1, 2], exclude: [{a: 2}]}}'].map(
    task,
  ),
  ...[
    'needs: b, name: x, if: always(), x-note: 1',
    'needs: b, if: "env.A == 1", env: {A: 1}',
    'needs: b, name: "${{ ENV.A }}", env: {A: 1}',
  ].map((keys) => `tasks: {a: {${keys}}, b: {run: x}}`),
  ...['command: [make, -j, 4, ""]', 'command: [a], working-directory: b'].map(join),
  ...[
    '{tcp: 1}',
    '{http: "https://a"}',
    '{log: "a+"}',
    '{command: [a], timeout-seconds: 1, interval-seconds: 0.1}',
  ].map((ready) => task(`service: {ready: ${ready}, stop-signal: SIGINT, stop-seconds: 0}`)),
];

const invalid: readonly string[] = [
  'name: CI',
  '[]',
  'text',
  'tasks: {}',
  'tasks: []',
  'tasks: {a: }',
  'tasks: {a: x}',
  'tasks: {1a: {run: x}}',
  'tasks: {"a b": {run: x}}',
  'tasks: {"": {run: x}}',
  'tasks: {x-a: {run: x}}',
  'tasks: {X-A B: {run: x}}',
  'env: {x-a: []}\ntasks: {a: {run: x}}',
  'jobs: {}\ntasks: {a: {run: x}}',
  'name: ""\ntasks: {a: {run: x}}',
  'name: [x]\ntasks: {a: {run: x}}',
  'env: []\ntasks: {a: {run: x}}',
  'env: {A=B: 1}\ntasks: {a: {run: x}}',
  'env: {A: []}\ntasks: {a: {run: x}}',
  'pools: {a: 0}\ntasks: {a: {run: x}}',
  'pools: {a: 1.5}\ntasks: {a: {run: x}}',
  'pools: {"": 1}\ntasks: {a: {run: x}}',
  'defaults: {run: x}\ntasks: {a: {run: x}}',
  ...[
    'command: [y]',
    'if: []',
    'shell: fish',
    'shell: ',
    'working-directory: ""',
    'env: x',
    'unknown: 1',
  ].map(task),
  ...['timeout-minutes: 0', 'timeout-minutes: 35001', 'timeout-minutes: x', 'timeout-minutes: "5"'].map(task),
  ...['continue-on-error: yes', 'continue-on-error: 1', 'retries: -1', 'retries: 1.5', 'retries: x'].map(
    task,
  ),
  ...[
    'retries: {}',
    'retries: {max: -1}',
    'retries: {max: 1, backoff: linear}',
    'retries: {max: 1, tries: 2}',
  ].map(task),
  ...['retries: {max: 1, on-exit-codes: []}', 'retries: {max: 1, on-exit-codes: [x]}'].map(task),
  ...['cpus: -1', 'cpus: some', 'cpus: []', 'memory: 5', 'memory: 5 apples', 'memory: GB', 'memory: 5iB'].map(
    task,
  ),
  ...[
    'priority: 1.5',
    'priority: high',
    'slow-after-minutes: 0',
    'leave-running: 1',
    'strict-cleanup: ""',
  ].map(task),
  ...['needs: {}', 'needs: ', 'needs: [[]]', 'name: ""', 'pools: {a: 0}', 'pools: [[]]'].map(task),
  ...['strategy: {matrix: {x-a: 1}}', 'retries: {x-a: 1}', 'service: {ready: {x-b: 1}}'].map(task),
  ...['strategy: []', 'strategy: {matrix: {}}', 'strategy: {matrix: []}', 'strategy: {matrix: {a: []}}'].map(
    task,
  ),
  ...[
    'strategy: {matrix: {a: 1}}',
    'strategy: {matrix: {"${{ insert }}": 1}}',
    'env: {"${{ insert }}": 1}',
    'pools: {"${{ insert }}": 1}',
    'strategy: {matrix: {a: [1], include: {a: 1}}}',
    'strategy: {matrix: x}',
  ].map(task),
  ...[
    'strategy: {max-parallel: -1}',
    'strategy: {max-parallel: x}',
    'strategy: {fail-fast: 1}',
    'strategy: {matrix: {a: [1], include: [1]}}',
  ].map(task),
  ...['strategy: {matrix: {a: [1], include: [{}]}}', 'strategy: {matrix: {include: 1}}'].map(task),
  ...['run: ""', 'run: []', 'command: x', 'command: []', 'command: [[]]', 'command: [x], shell: sh'].map(
    join,
  ),
  ...[
    '',
    'name: x',
    'x-run: x',
    'needs: []',
    'timeout-minutes: 5, env: {A: 1}',
    'service: {ready: {tcp: 1}}',
  ].map(join),
  ...[
    'env: {A: 1}',
    'env: {A: 1}, if: always()',
    'env: {A: 1}, if: "env.A == 1", cpus: 2',
    'shell: sh',
    'working-directory: b',
    'timeout-minutes: 1',
    'continue-on-error: true',
    'retries: 1',
    'cpus: 1',
    'memory: 1GB',
    'pools: []',
    'priority: 1',
    'slow-after-minutes: 1',
    'service: {ready: {tcp: 1}}',
    'leave-running: true',
    'strict-cleanup: true',
    'strategy: {matrix: {a: [1]}}',
  ].map((keys) => `tasks: {a: {needs: b, ${keys}}, b: {run: x}}`),
  ...[
    '{}',
    '{tcp: 0}',
    '{tcp: 65536}',
    '{tcp: 1, log: x}',
    '{http: localhost}',
    '{log: ""}',
    '{log: 5}',
    '{command: []}',
    '{tpc: 1}',
  ].map((ready) => task(`service: {ready: ${ready}}`)),
  ...['service: true', 'service: {}', 'service: {ready: {tcp: 1, timeout-seconds: 0}}'].map(task),
  ...['service: {ready: {tcp: 1}, stop-signal: TERM}', 'service: {ready: {tcp: 1}, stop-seconds: -1}'].map(
    task,
  ),
];

/** Documents on whose form the decoder and the JSON Schema have to agree. */
export const examples: readonly Example[] = [
  ...valid.map((text) => ({ text, valid: true })),
  ...invalid.map((text) => ({ text, valid: false })),
];
