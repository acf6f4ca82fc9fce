// The graphs of tasks that take no time: the same ones on each machine and for each tool. Each is a list of `{id, needs}` in
// an order in which needs come first, which is also the alphabetical order of the ids.

/** Numbers in [0, 1) that depend on the seed alone (Mulberry32). */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The id of the task with this place in the list. */
export const identifier = (index) => `t${String(index).padStart(6, '0')}`;

/** `count` tasks, none of which needs another. */
export function wide(count) {
  return Array.from({ length: count }, (_, index) => ({ id: identifier(index), needs: [] }));
}

/** `count` tasks, each of which needs the one before it. */
export function chain(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: identifier(index),
    needs: index === 0 ? [] : [identifier(index - 1)],
  }));
}

/** `count` tasks in 20 layers; each needs one task of the layer before and one or two of any earlier layer. */
export function layered(count, seed = 20_260_801) {
  const random = randomNumbers(seed);
  const pick = (from, to) => from + Math.floor(random() * (to - from));
  const width = Math.max(1, Math.ceil(count / 20));
  return Array.from({ length: count }, (_, index) => {
    const layerStart = index - (index % width);
    if (layerStart === 0) return { id: identifier(index), needs: [] };
    const needs = new Set([pick(layerStart - width, layerStart), pick(0, layerStart)]);
    if (random() < 0.5) needs.add(pick(0, layerStart));
    return { id: identifier(index), needs: [...needs].toSorted((a, b) => a - b).map(identifier) };
  });
}

/** The ids that no task needs. */
export function sinks(tasks) {
  const needed = new Set(tasks.flatMap((task) => task.needs));
  return tasks.filter((task) => !needed.has(task.id)).map((task) => task.id);
}

/** By id, the longest way from a task to the end, itself included, when a task takes `task.seconds`. */
export function remainingSeconds(tasks) {
  const remaining = new Map(tasks.map((task) => [task.id, task.seconds ?? 0]));
  const seconds = new Map(remaining);
  for (const task of tasks.toReversed()) {
    for (const need of task.needs) {
      const through = seconds.get(need) + remaining.get(task.id);
      remaining.set(need, Math.max(remaining.get(need), through));
    }
  }
  return remaining;
}
