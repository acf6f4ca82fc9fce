import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadGraph } from '../../src/graph-file/load.ts';
import { dedent } from '../support/load-text.ts';

const keys =
  'tasks name env defaults pools needs if run command shell retries max strategy matrix include exclude service ready ' +
  'tcp cpus memory timeout-minutes a b __proto__ constructor jobs steps depends_on script port';
const values = '1 0 -1 .5 .inf null true ~ 2GB all "" \'x\' ${{ }} ${{matrix.a}}';
const signs = [
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '!t ',
  '|',
  '>',
  '#',
  '---',
  '%',
  '\t',
  '"',
  "'",
  '\r\n',
  '\uFEFF',
  '\u00A0',
  '\u200B',
  '：',
  '“',
  '– ',
  '${',
];
const layout = [': ', '- ', '? ', '<<: ', ', ', '\n', '\n  ', '\n    ', '\n    run: x\n'];
const words = [...keys.split(' '), ...values.split(' '), ...signs, ...layout];

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

/** What is wrong with the outcome of loading: nothing, whatever the text. */
function faults(bytes: string | Uint8Array): readonly string[] {
  const loaded = loadGraph({ bytes, file: 'g.yml', fallbackName: 'g' });
  const found = Object.keys(Object.prototype).map((key) => `the prototype has got the key ${key}`);
  const claim = (holds: boolean, fault: string): void => {
    if (!holds) found.push(fault);
  };
  if (loaded.kind === 'diagnostics') {
    const { diagnostics } = loaded;
    claim(diagnostics.length > 0, 'no graph and no mistake');
    for (const [index, { at, message }] of diagnostics.entries()) {
      const next = diagnostics[index + 1]?.at ?? { line: Infinity, column: 1 };
      claim(/^[^\n]+$/.test(message), `not one line: ${message}`);
      claim(!/internal error|call stack/.test(message), message);
      claim(at.line >= 1 && at.column >= 1, `nowhere: ${message}`);
      claim(
        at.line < next.line || (at.line === next.line && at.column <= next.column),
        `out of order: ${message}`,
      );
    }
    return found;
  }
  const { tasks, pools } = loaded.graph;
  const ids = new Set(tasks.map((task) => task.id));
  claim(ids.size > 0 && ids.size === tasks.length, 'no tasks, or two of one id');
  for (const { id, needs, pools: claims } of tasks) {
    claim(new Set(needs).size === needs.length && needs.every((need) => ids.has(need)), `needs of ${id}`);
    claim(
      [...claims].every(([pool, count]) => count <= (pools.get(pool) ?? 0)),
      `pools of ${id}`,
    );
  }
  return found;
}

test('text of the words and signs of graph files gives a graph or mistakes', () => {
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(faults(text)).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test('a good file with pieces changed gives a graph or mistakes', () => {
  const change = fc.record({
    from: fc.nat(example.length),
    length: fc.nat(12),
    by: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
  });
  const texts = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let changed = example;
    for (const { from, length, by } of changes)
      changed = changed.slice(0, from) + by.join('') + changed.slice(from + length);
    return changed;
  });
  fc.assert(
    fc.property(texts, (text) => {
      expect(faults(text)).toEqual([]);
    }),
    { numRuns: 800 },
  );
});

test('values of any shape anywhere give a graph or mistakes', () => {
  const key = fc.oneof(
    fc.constantFrom(...words.filter((word) => /^[\w-]+$/.test(word))),
    fc.string({ maxLength: 5 }),
  );
  const { node } = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...words, 0, 1, -1, 0.5, true, false, null),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('node')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  const file = fc.record(
    {
      tasks: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.dictionary(key, node)),
      env: node,
      defaults: node,
      pools: node,
    },
    { requiredKeys: ['tasks'] },
  );
  fc.assert(
    fc.property(file, (value) => {
      expect(faults(JSON.stringify(value))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('bytes of any kind give a graph or mistakes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (text) => {
      expect(faults(text)).toEqual([]);
    }),
    { numRuns: 600 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(faults(text)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});
