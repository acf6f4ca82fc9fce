// Great graphs for dividing: such as people have, and such as punish whoever divides them. They depend on their size alone, and take no
// more memory than their numbers.

import { inOrder } from '../../src/graph/needs-first.ts';
import { numberGraph } from '../../src/graph/numbered-graph.ts';
import { identifier, randomNumbers } from './shapes.mjs';

/** Tasks in layers of `width`, each of which needs what `pick` chooses of the layer before. */
const inLayers = (width, pick) => (index) => {
  const start = index - (index % width) - width;
  return start < 0 ? [] : pick(start);
};

const range = (from, to) => Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);

/** By name, what each task needs, by number, lower numbers only; asked for in ascending order. `count` tasks, numbers in [0, 1) from `random`. */
const shapes = {
  'no needs': () => () => [],
  'a chain': () => (index) => (index === 0 ? [] : [index - 1]),
  'one preparation of 5 %': (count) => (index) =>
    index === 0 ? [] : [index < count / 20 ? index - 1 : Math.floor(count / 20) - 1],
  'packages and their tests': (count, any) => (index) =>
    index === 0 ? [] : index < count / 10 ? [any(0, index), any(0, index)] : [any(0, count / 10)],
  '20 layers, 3 needs': (count, any) =>
    inLayers(Math.ceil(count / 20), (start) => [
      any(start, start + Math.ceil(count / 20)),
      any(0, start + 1),
      any(0, start + 1),
    ]),
  '3 needs anywhere': (_count, any) => (index) => range(0, Math.min(index, 3)).map(() => any(0, index)),
  // A chain of 100, and a fan of tests at each of its links.
  'chains of 100 with wide fans': () => (index) => {
    const place = index % 2000;
    const first = index - place;
    if (place === 0) return first === 0 ? [] : [first - 2000 + 50];
    return place < 100 ? [index - 1] : [first + (place % 100)];
  },
  'one shared root': () => (index) => (index === 0 ? [] : [0]),
  'complete layers of 50': () => inLayers(50, (start) => range(start, start + 50)),
  'a closure of a tenth for every target': (count, any) => {
    const base = count / 10;
    return (index) => {
      if (index < base) return index < 2 ? [] : [any(0, index), index - 1 - any(0, Math.min(index - 1, 20))];
      return range(0, 5).map(() => any(base * 0.9, base));
    };
  },
  'targets that share halves of a base': (count, any) => {
    const base = Math.floor(count / 50);
    return (index) => (index < base ? [] : range(0, 50).map(() => any(0, base)));
  },
  ...Object.fromEntries(
    [1, 2, 5, 10, 20, 50].map((degree) => [
      `random, ${degree} each`,
      (_count, any) => (index) => range(0, Math.min(index, degree)).map(() => any(0, index)),
    ]),
  ),
  ...Object.fromEntries(
    [
      [10, 50],
      [100, 50],
      [3, 50],
      [100, 5],
    ].map(([layers, degree]) => [
      `${layers} layers, ${degree} of the one before`,
      (count, any) => {
        const width = Math.ceil(count / layers);
        return inLayers(width, (start) => range(0, degree).map(() => any(start, start + width)));
      },
    ]),
  ),
  'near neighbours, 20 each': (_count, any) => (index) =>
    range(0, Math.min(index, 20)).map(() => any(Math.max(0, index - 500), index)),
  'a grid': (count) => {
    const width = Math.floor(Math.sqrt(count));
    return (index) => [
      ...(index % width === 0 ? [] : [index - 1]),
      ...(index < width ? [] : [index - width]),
    ];
  },
  'half of a base for each of 1,000 targets': (count, any) => {
    const targets = Math.min(1000, count / 10);
    const base = count - targets;
    return (index) => (index < base ? [] : range(0, 4500).map(() => any(0, base)));
  },
};

export const greatGraphNames = Object.keys(shapes);

/** The graph of a name with as many tasks, and what each of them costs, in milliseconds: most little, some much. */
export function greatGraph(name, count) {
  const random = randomNumbers(3);
  const any = (from, to) => Math.floor(from + random() * (to - from));
  const needsOf = shapes[name](count, any);
  const ids = Array.from({ length: count }, (_, index) => identifier(index));
  const graph = inOrder(
    numberGraph(ids, (_id, index) => [...new Set(needsOf(index))].map((need) => ids[need])),
  );
  const costs = Float64Array.from(ids, () => Math.max(1, Math.round(60_000 * random() ** 4)));
  return { graph, costs };
}
