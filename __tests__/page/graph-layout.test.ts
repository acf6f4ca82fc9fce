import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxHeight, boxWidth, layOut } from '../../page/graph-layout.ts';

/** Edges of an acyclic graph: each leads from a lower number to a higher one. */
const graphs = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    edges: fc
      .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60, selector: String })
      .map((pairs) => pairs.filter(([from, to]) => from < to)),
  }),
);

describe('the layout of a graph', () => {
  test('puts no box on another and all into the drawing, and every edge leads to the right', () => {
    fc.assert(
      fc.property(graphs, ({ count, edges }) => {
        const { boxes, edges: ways, width, height } = layOut(count, edges);
        expect(boxes).toHaveLength(count);
        for (const [place, { x, y }] of boxes.entries()) {
          expect([x >= 0, y >= 0, x + boxWidth <= width, y + boxHeight <= height]).toEqual(
            Array(4).fill(true),
          );
          for (const other of boxes.slice(place + 1))
            expect(Math.abs(other.x - x) >= boxWidth || Math.abs(other.y - y) >= boxHeight).toBe(true);
        }
        for (const [index, [from, to]] of edges.entries()) {
          const way = ways[index] ?? [];
          expect(way[0]).toEqual({
            x: (boxes[from]?.x ?? 0) + boxWidth,
            y: (boxes[from]?.y ?? 0) + boxHeight / 2,
          });
          expect(way.at(-1)).toEqual({ x: boxes[to]?.x, y: (boxes[to]?.y ?? 0) + boxHeight / 2 });
          for (const [step, { x }] of way.entries()) expect(x).toBeGreaterThanOrEqual(way[step - 1]?.x ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('draws a chain as a line', () => {
    const { boxes } = layOut(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(boxes.map(({ column }) => column)).toEqual([0, 1, 2]);
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  });

  test('puts what needs nothing right before what needs it', () => {
    const { boxes } = layOut(4, [
      [0, 1],
      [1, 2],
      [3, 2],
    ]);
    expect(boxes.map(({ column }) => column)).toEqual([0, 1, 2, 1]);
  });

  test('draws also what is no graph of tasks: a circle', () => {
    expect(
      layOut(2, [
        [0, 1],
        [1, 0],
      ]).boxes,
    ).toHaveLength(2);
  });
});
