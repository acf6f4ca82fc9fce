import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGraph } from '../../src/graph-file/load.ts';
import { dedent } from './helpers.ts';

const words = [
  ...['tasks', 'name', 'env', 'defaults', 'pools', 'needs', 'if', 'run', 'command', 'shell', 'retries', 'max', 'strategy'],
  ...['matrix', 'include', 'exclude', 'service', 'ready', 'tcp', 'cpus', 'memory', 'timeout-minutes', 'a', 'b', '__proto__'],
  ...['1', '0', '-1', '.5', '.inf', 'null', 'true', '~', '2GB', 'all', '""', "'x'", '${{ matrix.a }}', '${{', '}}'],
  ...[': ', '- ', '? ', '\n', '\n  ', '\n    ', ', ', '[', ']', '{', '}', '&a ', '*a', '<<: ', '!t ', '|', '>', '#', '---', '%', '\t', '"', "'", '\r\n', '\uFEFF'],
];

const example = dedent(`
  name: CI
  env: &env {NODE_ENV: test}
  defaults: {shell: bash, timeout-minutes: 20}
  pools: {database: 1, docker: 2}
  tasks:
    install: {run: npm ci, retries: {max: 2, delay-seconds: 1, backoff: fixed, on-exit-codes: [1]}}
    unit:
      needs: [install]
      strategy: {matrix: {node: [20, 22], include: [{node: 22, coverage: true}]}, max-parallel: 2}
      run: |
        npm test
      env: {<<: *env, NODE: "\${{ matrix.node }}"}
      cpus: 2
      pools: [database]
    server: {command: [node, server.js], service: {ready: {http: "http://localhost"}, stop-signal: SIGINT}}
    done: {needs: [install, unit], if: "\${{ always() }}", continue-on-error: true}
`);

/** Everything that is true of any outcome. */
function check(bytes: string | Uint8Array): void {
  const loaded = loadGraph({ bytes, file: 'g.yml', fallbackName: 'g' });
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (loaded.kind === 'mistakes') {
    expect(loaded.diagnostics.length).toBeGreaterThan(0);
    let last = { line: 1, column: 1 };
    for (const { at, message } of loaded.diagnostics) {
      expect(message).toMatch(/^[^\n]+$/);
      expect(message).not.toContain('internal error');
      expect(message).not.toContain('Maximum call stack');
      expect(at.line > last.line || (at.line === last.line && at.column >= last.column)).toBe(true);
      last = at;
    }
    return;
  }
  const ids = new Set(loaded.graph.tasks.map((task) => task.id));
  expect(ids.size).toBe(loaded.graph.tasks.length);
  expect(ids.size).toBeGreaterThan(0);
  for (const task of loaded.graph.tasks) {
    expect(new Set(task.needs).size).toBe(task.needs.length);
    for (const need of task.needs) expect(ids.has(need)).toBe(true);
    for (const [pool, count] of task.pools) expect(loaded.graph.pools.get(pool)).toBeGreaterThanOrEqual(count);
    expect(task.retry.max).toBeGreaterThanOrEqual(0);
  }
}

test('text of the words and signs of graph files gives a graph or mistakes', () => {
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, check), { numRuns: 3000 });
});

test('a good file with pieces changed gives a graph or mistakes', () => {
  const change = fc.record({
    from: fc.nat(example.length),
    length: fc.nat(12),
    by: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
  });
  const text = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let changed = example;
    for (const { from, length, by } of changes) changed = changed.slice(0, from) + by.join('') + changed.slice(from + length);
    return changed;
  });
  fc.assert(fc.property(text, check), { numRuns: 3000 });
});

test('values of any shape anywhere give a graph or mistakes', () => {
  const key = fc.oneof(fc.constantFrom(...words.filter((word) => /^[\w-]+$/.test(word))), fc.string({ maxLength: 5 }));
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...words, 0, 1, -1, 0.5, true, false, null),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('node')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  const file = fc.record({ tasks: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.dictionary(key, node)), env: node, defaults: node, pools: node }, { requiredKeys: ['tasks'] });
  fc.assert(fc.property(file, (value) => check(JSON.stringify(value))), { numRuns: 2000 });
});

test('bytes of any kind give a graph or mistakes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), check), { numRuns: 1000 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 1000 });
});
