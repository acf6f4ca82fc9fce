/** As many items from the start as fit together, each as large as `sizeOf` says. */
export function firstThatFit<Item>(
  items: readonly Item[],
  room: number,
  sizeOf: (item: Item) => number,
): readonly Item[] {
  let left = room;
  const cut = items.findIndex((item) => {
    left -= sizeOf(item);
    return left < 0;
  });
  return cut < 0 ? items : items.slice(0, cut);
}

/**
 * As many items from the start as fit into `bytes` of UTF-8, each rendered and with a line end; and how many did not. No more
 * are rendered than are needed to know.
 */
export function renderedThatFit<Item>(
  items: readonly Item[],
  bytes: number,
  render: (item: Item) => string,
): { readonly kept: readonly string[]; readonly leftOut: number } {
  const kept: string[] = [];
  let left = bytes;
  for (const item of items) {
    const text = render(item);
    left -= byteLength(text) + 1;
    if (left < 0) break;
    kept.push(text);
  }
  return { kept, leftOut: items.length - kept.length };
}

/** The text's length in UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
