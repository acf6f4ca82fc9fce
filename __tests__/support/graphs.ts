/** A graph by the needs of each task, in the order of the file; needs stand before or after what needs them. */
export type Shape = ReadonlyMap<string, readonly string[]>;

/** Tasks that do not need each other. */
export function wide(count: number): Shape {
  return new Map(numbers(count).map((number) => [`t${number}`, []]));
}

/** Tasks each of which needs the one before it. */
export function chain(count: number): Shape {
  return new Map(numbers(count).map((number) => [`t${number}`, number === 0 ? [] : [`t${number - 1}`]]));
}

/** Diamonds one after another: a top, a number of sides that need it, and a bottom that needs them. */
export function diamonds(count: number, sides: number): Shape {
  const shape = new Map<string, readonly string[]>();
  for (const number of numbers(count)) {
    const names = numbers(sides).map((side) => `side${number}_${side}`);
    shape.set(`top${number}`, number === 0 ? [] : [`bottom${number - 1}`]);
    for (const name of names) shape.set(name, [`top${number}`]);
    shape.set(`bottom${number}`, names);
  }
  return shape;
}

/** Layers of tasks, each of which needs some tasks of earlier layers; in the file they stand in a random order. */
export function layered(layers: number, width: number, seed: number): Shape {
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const tasks = numbers(layers).flatMap((layer) =>
    numbers(width).map((place) => {
      const earlier = numbers(layer).flatMap((one) => numbers(width).map((other) => `l${one}_${other}`));
      const needs = numbers(Math.floor(random() * 4)).flatMap(() => pick(earlier) ?? []);
      return { id: `l${layer}_${place}`, needs: [...new Set(needs)], key: random() };
    }),
  );
  return new Map(
    tasks.toSorted((left, right) => left.key - right.key).map(({ id, needs }) => [id, needs] as const),
  );
}

/** The graph file of a shape whose tasks all run one script. */
export function graphFile(shape: Shape, script: string, shell: 'bash' | 'sh'): string {
  return JSON.stringify({
    defaults: { shell },
    tasks: Object.fromEntries([...shape].map(([id, needs]) => [id, { needs, run: script }])),
  });
}

/** The numbers from 0 to `count` - 1. */
export function numbers(count: number): readonly number[] {
  return [...Array(count).keys()];
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
