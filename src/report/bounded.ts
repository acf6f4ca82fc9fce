/** As many items from the start as have room together, each as large as `sizeOf` says. */
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

/** As many texts from the start as fit into `bytes` of UTF-8, each with a line end; and how many did not. */
export function thatFit(
  texts: readonly string[],
  bytes: number,
): { readonly kept: readonly string[]; readonly leftOut: number } {
  const kept = firstThatFit(texts, bytes, (text) => byteLength(text) + 1);
  return { kept, leftOut: texts.length - kept.length };
}

/** The text's length in UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
