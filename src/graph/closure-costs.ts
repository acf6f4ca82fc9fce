import type { AcyclicGraph } from './needs-first.ts';

/** Vertices whose presence in a closure is followed at once: a row has a bit for each. */
const columns = 1024;
const words = columns / 32;
const bytes = columns / 8;

/**
 * For each vertex the sum of the costs of itself and of all that it needs, directly or not, each counted once. Costs are whole numbers
 * from 0, so that sums are exact. The whole graph is walked once for every `columns` vertices, and each vertex takes `columns` bits of memory.
 */
export function closureCosts({ order, needs }: AcyclicGraph, costs: Float64Array): Float64Array {
  const place = placesIn(order);
  const sums = new Float64Array(order.length);
  const rows = new Uint32Array(order.length * words);
  /** Whether there is anything in a row. */
  const isUsed = new Uint8Array(order.length);
  const table = new Float64Array(bytes * 256);
  for (let first = 0; first < order.length; first += columns) {
    fillTable(table, order.subarray(first, first + columns), costs);
    for (let at = first; at < order.length; at += 1) {
      const row = at * words;
      rows.fill(0, row, row + words);
      let used = 0;
      if (at < first + columns) {
        used = 1;
        setBit(rows, row, at - first);
      }
      const vertex = order[at] ?? 0;
      const end = needs.starts[vertex + 1] ?? 0;
      for (let next = needs.starts[vertex] ?? 0; next < end; next += 1) {
        const need = place[needs.targets[next] ?? 0] ?? 0;
        if (need < first || isUsed[need] === 0) continue;
        used = 1;
        for (let to = row, from = need * words; to < row + words; to += 1, from += 1)
          rows[to] = (rows[to] ?? 0) | (rows[from] ?? 0);
      }
      isUsed[at] = used;
      if (used === 1) sums[vertex] = (sums[vertex] ?? 0) + sumOf(rows, row, table);
    }
  }
  return sums;
}

/** Where each vertex stands in an order. */
function placesIn(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((vertex, place) => {
    places[vertex] = place;
  });
  return places;
}

function setBit(rows: Uint32Array, row: number, column: number): void {
  const word = row + (column >>> 5);
  rows[word] = (rows[word] ?? 0) | (1 << (column & 31));
}

/** For each byte of a row, and each value of that byte, the sum of the costs that its bits stand for. */
function fillTable(table: Float64Array, vertices: Int32Array, costs: Float64Array): void {
  for (let byte = 0; byte * 8 < vertices.length; byte += 1)
    for (let value = 1; value < 256; value += 1) {
      const lowest = 31 - Math.clz32(value & -value);
      const cost = costs[vertices[byte * 8 + lowest] ?? -1] ?? 0;
      table[byte * 256 + value] = (table[byte * 256 + (value & (value - 1))] ?? 0) + cost;
    }
}

function sumOf(rows: Uint32Array, row: number, table: Float64Array): number {
  let sum = 0;
  for (let word = 0; word < words; word += 1) {
    const bits = rows[row + word] ?? 0;
    if (bits === 0) continue;
    const base = word * 4 * 256;
    sum +=
      (table[base + (bits & 255)] ?? 0) +
      (table[base + 256 + ((bits >>> 8) & 255)] ?? 0) +
      (table[base + 512 + ((bits >>> 16) & 255)] ?? 0) +
      (table[base + 768 + (bits >>> 24)] ?? 0);
  }
  return sum;
}
