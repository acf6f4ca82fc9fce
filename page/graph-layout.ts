/** Width of a box in pixels: the longest label of `graph.ts`, 25 characters of some 7 pixels at the 12.5 of `style.css`, and 8 beside it on both sides. */
export const boxWidth = 190;

/** Height of a box in pixels: a line of that label, and half of one above and below it together. */
export const boxHeight = 30;

/** Pixels between two columns, in which a curve turns from one row to another and ends in its arrow; chosen by eye. */
const columnGap = 56;

/** Pixels between two boxes of a column: as many as in the summary's drawing (`nodeSpacing` of `graph-size.ts`). */
const rowGap = 12;

/** Pixels around the drawing, so that its frame cuts no line in half. */
const margin = 8;

/** Height in pixels of an edge's place in a column that it passes: its line at its thickest (2.5), and as much as keeps it apart from the next with `rowGap`. */
const wayHeight = 6;

/**
 * How often the columns are put in order, back and forth. Of 300 random graphs of 12 to 36 boxes, which is what is drawn, the edges crossed 14,061 times unordered, 3,623
 * times after two of these, 3,057 after twelve, and never fewer after that.
 */
const orderSweeps = 12;

/** How often boxes move towards their neighbours: of the same graphs the next time would move a box by a pixel or so. */
const settleSweeps = 8;

/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawing from left to right: no box lies on another, and an edge of an acyclic graph always leads to the right. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of each box, and its column. */
  readonly boxes: readonly (Point & { readonly column: number })[];
  /** For each edge the places it passes, from the right side of a box to the left side of another. */
  readonly edges: readonly (readonly Point[])[];
}

/** Something that takes up a place in a column: a box, or an edge on its way past the column. */
interface Item {
  readonly column: number;
  readonly height: number;
  y: number;
  readonly before: Item[];
  readonly after: Item[];
}

/** Lays out so many boxes with edges between them by layers (Sugiyama, Tagawa and Toda, 1981), for drawings of some dozens of boxes. */
export function layOut(count: number, edges: readonly (readonly [from: number, to: number])[]): Layout {
  const columns = columnsOf(count, edges);
  const boxes = columns.map((column): Item => newItem(column, boxHeight));
  const items: Item[] = [...boxes];
  const ways = edges.map(([from, to]) => {
    const way = wayBetween(boxes[from], boxes[to]);
    items.push(...way.slice(1, -1));
    for (const [index, item] of way.entries()) {
      const next = way[index + 1];
      if (next === undefined) continue;
      item.after.push(next);
      next.before.push(item);
    }
    return way;
  });
  const layers: Item[][] = [];
  for (const item of items) (layers[item.column] ??= []).push(item);
  const sorted = layers.map((layer) => layer ?? []);
  arrange(sorted);
  const top = items.reduce((least, { y }) => Math.min(least, y), Infinity);
  const left = (column: number): number => margin + column * (boxWidth + columnGap);
  const up = (y: number): number => y - (Number.isFinite(top) ? top : 0) + margin;
  const bottom = items.reduce((most, item) => Math.max(most, up(item.y) + item.height), 0);
  return {
    width: left(Math.max(0, sorted.length - 1)) + boxWidth + margin,
    height: bottom + margin,
    boxes: boxes.map(({ column, y }) => ({ x: left(column), y: up(y), column })),
    edges: ways.map((way) =>
      way.flatMap((item, index) => {
        const y = up(item.y) + item.height / 2;
        const start = { x: left(item.column), y };
        const end = { x: left(item.column) + boxWidth, y };
        if (index === 0) return [end];
        return index === way.length - 1 ? [start] : [start, end];
      }),
    ),
  };
}

function newItem(column: number, height: number): Item {
  return { column, height, y: 0, before: [], after: [] };
}

/** The column of each box: one more than that of the last box before it. What has nothing before it stands right before what follows. */
function columnsOf(count: number, edges: readonly (readonly [number, number])[]): readonly number[] {
  const columns = Array.from({ length: count }, () => 0);
  const waiting = Array.from({ length: count }, () => 0);
  const after = Array.from({ length: count }, (): number[] => []);
  for (const [from, to] of edges) {
    after[from]?.push(to);
    waiting[to] = (waiting[to] ?? 0) + 1;
  }
  const isFirst = waiting.map((number) => number === 0);
  const ready = [...waiting.keys()].filter((box) => waiting[box] === 0);
  for (let box = ready.pop(); box !== undefined; box = ready.pop()) {
    for (const next of after[box] ?? []) {
      columns[next] = Math.max(columns[next] ?? 0, (columns[box] ?? 0) + 1);
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  for (const [box, followers] of after.entries())
    if (isFirst[box] === true && followers.length > 0)
      columns[box] = Math.max(0, Math.min(...followers.map((next) => columns[next] ?? 0)) - 1);
  return columns;
}

/** Both boxes of an edge, and between them a place in each column that it passes. */
function wayBetween(from: Item | undefined, to: Item | undefined): readonly Item[] {
  if (from === undefined || to === undefined) return [];
  const between = Math.max(0, to.column - from.column - 1);
  return [
    from,
    ...Array.from({ length: between }, (_, index) => newItem(from.column + index + 1, wayHeight)),
    to,
  ];
}

/** Orders the columns so that few edges cross, then moves all items towards their neighbours. */
function arrange(layers: readonly Item[][]): void {
  for (const layer of layers) stack(layer);
  for (let sweep = 0; sweep < orderSweeps; sweep += 1) {
    const isForward = sweep % 2 === 0;
    for (const layer of isForward ? layers : layers.toReversed()) {
      const wanted = new Map(
        layer.map((item) => [item, middleOf(isForward ? item.before : item.after, item)]),
      );
      layer.sort((one, other) => (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0));
      stack(layer);
    }
  }
  for (let sweep = 0; sweep < settleSweeps; sweep += 1) for (const layer of layers) settle(layer);
}

/** The mean place of what an item is joined to; its own where it is joined to nothing. */
function middleOf(items: readonly Item[], own: Item): number {
  if (items.length === 0) return own.y + own.height / 2;
  return items.reduce((sum, { y, height }) => sum + y + height / 2, 0) / items.length;
}

/** Puts the items of a column one under another, around the middle. */
function stack(layer: readonly Item[]): void {
  const whole = layer.reduce((sum, { height }) => sum + height + rowGap, -rowGap);
  let y = -whole / 2;
  for (const item of layer) {
    item.y = y;
    y += item.height + rowGap;
  }
}

/** Moves the items of a column towards their neighbours, in their order and without touching each other. */
function settle(layer: readonly Item[]): void {
  const wanted = layer.map((item) => middleOf([...item.before, ...item.after], item) - item.height / 2);
  let least = -Infinity;
  for (const [index, item] of layer.entries()) {
    item.y = Math.max(least, wanted[index] ?? item.y);
    least = item.y + item.height + rowGap;
  }
  // What was pushed down all the way is as far from where it wants to be as what was not.
  const shift =
    layer.reduce((sum, { y }, index) => sum + (wanted[index] ?? y) - y, 0) / Math.max(1, layer.length);
  for (const item of layer) item.y += shift;
}
