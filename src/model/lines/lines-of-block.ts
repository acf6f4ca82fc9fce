/** Where a line lies in a block: from its first byte to its `\n`. */
export interface LinePlace {
  readonly start: number;
  readonly end: number;
}

/** A text that a line is looked at for. */
export interface LineMark {
  readonly text: string;
  /** It counts only where nothing but white space stands before it in its line; other places cost little. */
  readonly atStart: boolean;
}

const lineFeed = 10;

/** The lines of a block, each of which has a `\n` behind it. */
export function* linesOf(block: Buffer): Generator<LinePlace> {
  for (let start = 0; start < block.length;) {
    const end = block.indexOf(lineFeed, start);
    yield { start, end };
    start = end + 1;
  }
}

/**
 * The lines of a block that have one of the marks in them where it counts, in order. Each mark is searched for once, however often
 * others occur: the time is linear.
 */
export function* linesWith(marks: readonly LineMark[], block: Buffer): Generator<LinePlace> {
  const next = marks.map((mark) => ({ mark, at: find(mark, block, 0) })).filter(({ at }) => at >= 0);
  let from = 0;
  for (;;) {
    let first = block.length;
    for (const each of next) {
      if (each.at >= 0 && each.at < from) each.at = find(each.mark, block, from);
      if (each.at >= 0) first = Math.min(first, each.at);
    }
    if (first === block.length) return;
    const end = block.indexOf(lineFeed, first);
    // Not before the start of the block, which is the start of a line.
    yield { start: first === 0 ? 0 : block.lastIndexOf(lineFeed, first - 1) + 1, end };
    from = end + 1;
  }
}

/** The first place from here, where a line starts, at which a mark counts; -1 when there is none. */
function find({ text, atStart }: LineMark, block: Buffer, from: number): number {
  let at = block.indexOf(text, from);
  if (!atStart) return at;
  // In each line the first place decides: before any later one stands this one.
  while (at >= 0 && !mayBeFirst(block, at)) at = block.indexOf(text, block.indexOf(lineFeed, at));
  return at;
}

/** Whether before this byte of a line stands white space alone, as far as ASCII tells. */
function mayBeFirst(block: Buffer, at: number): boolean {
  for (let place = at - 1; place >= 0; place -= 1) {
    const byte = block[place] ?? 0;
    // White space of other kinds is outside of ASCII, and not told from letters here.
    if (byte === lineFeed || byte > 127) return true;
    if (byte !== 32 && (byte < 9 || byte > 13)) return false;
  }
  return true;
}
