// The graphs that are measured: the same ones on each machine and for each tool.

/** Numbers in [0, 1) that depend on the seed alone (Mulberry32). */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const identifier = (index) => `t${String(index).padStart(6, '0')}`;

/** `count` tasks, none of which needs another. */
function independent(count) {
  return Array.from({ length: count }, (_, index) => ({ id: identifier(index), needs: [] }));
}

/** `count` tasks in 20 layers; each needs one task of the layer before and one or two of any earlier layer. */
function layered(count, seed = 20_260_801) {
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

/** What can be measured, by name: each gives a list of `{id, needs}` in an order in which needs come first. */
export const workloads = new Map([
  ['independent', independent],
  ['layered', layered],
]);
