import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAG } from '../../src/e3/dag.ts';
import { DAGError } from '../../src/e3/errors.ts';
import facts from './fixtures/e3-graphs.json' with { type: 'json' };
import { acyclicGraph, anyGraph, chain, type RandomGraph } from '../support/random-graph.ts';

function uncheckedDag({ ids, needsOf }: RandomGraph): DAG<string> {
  const dag = new DAG<string>();
  for (const id of ids)
    dag.updateVertex(id, { data: `data of ${id}`, predecessors: needsOf(id), enableChecks: false });
  return dag;
}

function isValid(dag: DAG<unknown>): boolean {
  try {
    dag.check();
    return true;
  } catch (error) {
    if (error instanceof DAGError) return false;
    throw error;
  }
}

describe('vertices', () => {
  test('keep their data, predecessors and successors in the order in which they came', () => {
    const dag = new DAG<number>();
    dag.addVertex('a', { data: 1 });
    dag.addVertex('b', { data: 2 });
    dag.addVertex('c', { data: 3, predecessors: ['b', 'a', 'b'] });
    dag.addVertex('d', { data: 4, predecessors: ['b'] });
    expect([...dag.ids]).toEqual(['a', 'b', 'c', 'd']);
    expect(dag.size).toBe(4);
    expect(dag.has('c')).toBe(true);
    expect(dag.has('e')).toBe(false);
    expect(dag.get('c')).toBe(3);
    expect(dag.getPredecessors('c')).toEqual(['b', 'a']);
    expect(dag.getSuccessors('b')).toEqual(['c', 'd']);
    expect(dag.getPredecessors('e')).toEqual([]);
    expect(dag.getSuccessors('d')).toEqual([]);
    expect(() => dag.get('e')).toThrow(
      new DAGError('expected a vertex of the graph, found "e", which does not exist'),
    );
  });

  test('are updated: predecessors are added, data stays unless it is given', () => {
    const dag = new DAG<number | undefined>();
    dag.addVertex('a', { data: 1 });
    dag.addVertex('b', { data: 2 });
    dag.addVertex('c', { data: 3, predecessors: ['b'] });
    dag.updateVertex('c', { predecessors: ['a', 'b'] });
    expect(dag.getPredecessors('c')).toEqual(['b', 'a']);
    expect(dag.getSuccessors('b')).toEqual(['c']);
    expect(dag.get('c')).toBe(3);
    dag.updateVertex('c', { data: undefined });
    expect(dag.get('c')).toBeUndefined();
  });

  test('can have any name', () => {
    const dag = new DAG<number>();
    for (const [data, id] of ['__proto__', 'constructor', '10', '2', ''].entries())
      dag.addVertex(id, { data });
    expect([...dag]).toEqual([
      ['__proto__', 0],
      ['constructor', 1],
      ['10', 2],
      ['2', 3],
      ['', 4],
    ]);
  });
});

/** `a`, which `b` needs, which `c` needs. */
function abc(): DAG<number> {
  const dag = new DAG<number>();
  dag.addVertex('a', { data: 1 });
  dag.addVertex('b', { data: 2, predecessors: ['a'] });
  dag.addVertex('c', { data: 3, predecessors: ['b'] });
  return dag;
}

describe('mistakes', () => {
  test('a vertex that exists is not added', () => {
    expect(() => abc().addVertex('a', { data: 1 })).toThrow(
      new DAGError('expected a new vertex, found "a", which exists already'),
    );
  });

  test('a new vertex without data is not added', () => {
    expect(() => abc().updateVertex('d', {})).toThrow(
      new DAGError('expected data for the new vertex "d", found none'),
    );
  });

  test('an unknown predecessor is refused', () => {
    expect(() => abc().addVertex('d', { data: 4, predecessors: ['a', 'x'] })).toThrow(
      new DAGError('expected vertex "d" to need vertices that exist, found "x"'),
    );
  });

  test('a cycle is refused with its shortest path, and the graph stays as it was', () => {
    const made = abc();
    made.addVertex('d', { data: 4, predecessors: ['a', 'c'] });
    expect(() => made.updateVertex('a', { predecessors: ['d'] })).toThrow(
      new DAGError(
        'expected a graph without cycles, found one in which each vertex needs the next: a → d → a',
      ),
    );
    expect(made.getPredecessors('a')).toEqual([]);
    expect(made.getSuccessors('d')).toEqual([]);
    expect(isValid(made)).toBe(true);
  });

  test('a vertex that needs itself is a cycle', () => {
    expect(() => abc().addVertex('d', { data: 4, predecessors: ['d'] })).toThrow('needs the next: d → d');
    expect(() => abc().updateVertex('a', { predecessors: ['a'] })).toThrow('needs the next: a → a');
  });

  test('unchecked mistakes are found by check, and by the next checked change', () => {
    const cyclic = abc();
    cyclic.updateVertex('a', { predecessors: ['c'], enableChecks: false });
    expect(() => cyclic.check()).toThrow('a → c → b → a');
    expect(() => cyclic.addVertex('z', { data: 0 })).toThrow('a → c → b → a');
    expect(() => cyclic.reverseGraph()).toThrow('a → c → b → a');
    expect(() => [...cyclic]).toThrow('each vertex needs the next: a → c → b → a');
    const unknown = abc();
    unknown.updateVertex('a', { predecessors: ['x'], enableChecks: false });
    expect(() => unknown.check()).toThrow('expected vertex "a" to need vertices that exist, found "x"');
    unknown.updateVertex('x', { data: 9, enableChecks: false });
    expect(isValid(unknown)).toBe(true);
    expect(unknown.getSuccessors('x')).toEqual(['a']);
  });

  test('checks one by one accept and refuse what a check of the whole would', () => {
    fc.assert(
      fc.property(anyGraph(7), ({ ids, needsOf }) => {
        const made = new DAG<undefined>();
        for (const id of ids) made.addVertex(id, { data: undefined });
        let whole = new DAG<undefined>();
        for (const id of ids) whole.addVertex(id, { data: undefined });
        for (const id of ids) {
          const next = whole.reverseGraph().reverseGraph();
          next.updateVertex(id, { predecessors: needsOf(id), enableChecks: false });
          const valid = isValid(next);
          let accepted = true;
          try {
            made.updateVertex(id, { predecessors: needsOf(id) });
          } catch {
            accepted = false;
          }
          expect(accepted).toBe(valid);
          if (valid) whole = next;
        }
      }),
    );
  });
});

function name(vertex: number): string {
  return `v${vertex}`;
}

describe('the same as e3', () => {
  test.each(facts.structures.map((fact, number) => ({ number, fact })))('graph $number', ({ fact }) => {
    const vertices = fact.predecessors.map((_, vertex) => vertex);
    const dag = new DAG<number>();
    for (const vertex of vertices) {
      const predecessors = (fact.predecessors[vertex] ?? []).map(name);
      dag.updateVertex(name(vertex), { data: vertex, predecessors, enableChecks: false });
    }
    const reversed = dag.reverseGraph({ enableChecks: false });
    const numbers = (ids: Iterable<string>): readonly number[] =>
      [...ids].map((id) => dag.get(id)).toSorted((one, other) => one - other);
    expect(isValid(dag)).toBe(fact.valid);
    expect(vertices.map((vertex) => numbers(dag.getClosure(name(vertex))))).toEqual(fact.closures);
    expect(vertices.map((vertex) => numbers(dag.getSuccessors(name(vertex))))).toEqual(fact.successors);
    expect(vertices.map((vertex) => numbers(reversed.getPredecessors(name(vertex))))).toEqual(fact.reversed);
    const lengths = vertices.map((source) =>
      vertices.map((target) => dag.shortestPath(name(source), name(target))?.length ?? null),
    );
    expect(lengths).toEqual(fact.pathLengths);
  });
});

describe('shortestPath', () => {
  test('is a path from source to target, each a predecessor of the next', () => {
    fc.assert(
      fc.property(anyGraph(8), (graph) => {
        const dag = uncheckedDag(graph);
        for (const source of graph.ids) {
          for (const target of graph.ids) {
            const path = dag.shortestPath(source, target);
            expect(path !== undefined).toBe(dag.getClosure(target).has(source));
            if (path === undefined) continue;
            expect(path[0]).toBe(source);
            expect(path.at(-1)).toBe(target);
            for (const [place, id] of path.slice(1).entries()) {
              expect(dag.getPredecessors(id)).toContain(path[place]);
            }
          }
        }
      }),
    );
  });

  test('names a vertex that does not exist', () => {
    expect(() => uncheckedDag(chain(2)).shortestPath('v0', 'x')).toThrow('found "x", which does not exist');
  });
});

test('iterating visits each vertex once, after its predecessors', () => {
  fc.assert(
    fc.property(acyclicGraph(15), (graph) => {
      const visited = new Set<string>();
      for (const [id, data] of uncheckedDag(graph)) {
        expect(data).toBe(`data of ${id}`);
        expect(visited.has(id)).toBe(false);
        for (const need of graph.needsOf(id)) expect(visited.has(need)).toBe(true);
        visited.add(id);
      }
      expect(visited.size).toBe(graph.ids.length);
    }),
  );
});

test('asDot quotes every id', () => {
  const dag = new DAG<undefined>();
  dag.addVertex('a"; b', { data: undefined });
  dag.addVertex('c\\', { data: undefined, predecessors: ['a"; b'] });
  expect(dag.asDot().split('\n')).toEqual([
    'digraph G {',
    'rankdir="LR";',
    String.raw`"a\"; b"`,
    String.raw`"c\\"`,
    String.raw`"c\\" -> "a\"; b"`,
    '}',
  ]);
});

test('a checked chain of 100,000 is made, checked, visited and turned round', () => {
  const { ids, needsOf } = chain(100_000);
  const dag = new DAG<undefined>();
  for (const id of ids) dag.addVertex(id, { data: undefined, predecessors: needsOf(id) });
  dag.updateVertex('v99999', { predecessors: ['v0'], enableChecks: false });
  dag.check();
  expect([...dag]).toHaveLength(100_000);
  expect(dag.getClosure('v99999').size).toBe(99_999);
  expect(dag.shortestPath('v1', 'v99999')).toHaveLength(99_999);
  expect(dag.reverseGraph().getPredecessors('v0')).toEqual(['v1', 'v99999']);
  expect(() => dag.updateVertex('v0', { predecessors: ['v99999'] })).toThrow('v0 → v99999 → v0');
});
