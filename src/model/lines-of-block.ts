/** Where a line lies in a block: from its first byte to its `\n`. */
export interface LinePlace {
  readonly start: number;
  readonly end: number;
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
 * The lines of a block that have one of the marks in them, in order. Each mark is searched for once, however often others occur:
 * the time is linear.
 */
export function* linesWith(marks: readonly string[], block: Buffer): Generator<LinePlace> {
  const next = marks.map((mark) => ({ mark, at: block.indexOf(mark) })).filter(({ at }) => at >= 0);
  let from = 0;
  for (;;) {
    let first = block.length;
    for (const each of next) {
      if (each.at >= 0 && each.at < from) each.at = block.indexOf(each.mark, from);
      if (each.at >= 0) first = Math.min(first, each.at);
    }
    if (first === block.length) return;
    const end = block.indexOf(lineFeed, first);
    // Not before the start of the block, which is the start of a line.
    yield { start: first === 0 ? 0 : block.lastIndexOf(lineFeed, first - 1) + 1, end };
    from = end + 1;
  }
}
