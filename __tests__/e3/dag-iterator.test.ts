import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAG } from '../../src/e3/dag.ts';
import { DAGIterator, type NextVertex } from '../../src/e3/dag-iterator.ts';
import facts from './fixtures/e3-graphs.json' with { type: 'json' };
import { acyclicGraph, graphOf, type RandomGraph } from '../support/random-graph.ts';

function dagOf({ ids, needsOf }: RandomGraph): DAG<string> {
  const dag = new DAG<string>();
  for (const id of ids) dag.updateVertex(id, { data: id, predecessors: needsOf(id), enableChecks: false });
  return dag;
}

describe('the same as e3', () => {
  test.each(facts.iterations.map((fact, number) => ({ number, fact })))('iteration $number', ({ fact }) => {
    const iterator = new DAGIterator(dagOf(graphOf(fact.predecessors)), { enableBusyState: true });
    const trace = fact.trace.map((step) => {
      if (step.startsWith('leave ')) {
        iterator.leave(`v${step.slice('leave '.length)}`);
        return step;
      }
      const next = iterator.next();
      return next.kind === 'ready' ? `ready ${next.uid.slice(1)}` : next.kind;
    });
    expect(trace).toEqual(fact.trace);
  });
});

function expectedNext(firstReady: string | undefined, left: number): NextVertex<string> {
  if (firstReady !== undefined) return { kind: 'ready', uid: firstReady, data: firstReady };
  return left > 0 ? { kind: 'busy', until: 'leave' } : { kind: 'done' };
}

test('of the ready vertices the one that was inserted first comes first, and busy means that none is ready', () => {
  fc.assert(
    fc.property(acyclicGraph(12), fc.infiniteStream(fc.nat({ max: 1_000 })), (graph, draws) => {
      const iterator = new DAGIterator(dagOf(graph), { enableBusyState: true });
      const left = new Set(graph.ids);
      const busy: string[] = [];
      const visited = new Set<string>();
      const leaveOne = (draw: number): void => {
        const [id = ''] = busy.splice(draw % busy.length, 1);
        iterator.leave(id);
        visited.add(id);
      };
      for (const draw of draws) {
        if (busy.length > 0 && draw % 3 === 0) leaveOne(draw);
        const firstReady = [...left].find((id) => graph.needsOf(id).every((need) => visited.has(need)));
        expect(iterator.next()).toEqual(expectedNext(firstReady, left.size));
        if (firstReady !== undefined) {
          left.delete(firstReady);
          busy.push(firstReady);
        } else if (left.size > 0) leaveOne(draw);
        else break;
      }
    }),
  );
});

test('without the busy state each vertex is visited when it is handed out', () => {
  const iterator = new DAGIterator(dagOf(graphOf([[1], [], [0]])));
  const uids = [iterator.next(), iterator.next(), iterator.next()].map(
    (next) => next.kind === 'ready' && next.uid,
  );
  expect(uids).toEqual(['v1', 'v0', 'v2']);
  expect(iterator.next()).toEqual({ kind: 'done' });
  expect(() => iterator.leave('v0')).toThrow(
    'expected a busy vertex to leave, found "v0", which is not busy',
  );
});

test('with the busy state a cycle is named as soon as nothing can become ready', () => {
  const iterator = new DAGIterator(dagOf(graphOf([[], [0, 2], [1]])), { enableBusyState: true });
  expect(iterator.next()).toMatchObject({ kind: 'ready', uid: 'v0' });
  expect(iterator.next()).toEqual({ kind: 'busy', until: 'leave' });
  iterator.leave('v0');
  expect(() => iterator.next()).toThrow('each vertex needs the next: v1 → v2 → v1');
  expect(() => iterator.leave('v0')).toThrow('which is not busy');
});

test('later changes of the graph do not count', () => {
  const dag = dagOf(graphOf([[]]));
  const iterator = new DAGIterator(dag);
  dag.addVertex('late', { data: 'late' });
  expect(iterator.next()).toMatchObject({ uid: 'v0' });
  expect(iterator.next()).toEqual({ kind: 'done' });
});
