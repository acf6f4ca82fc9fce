/** How much is under way at once: as many calls as Node's thread pool has threads, and some that wait for them. */
const atOnce = 16;

/**
 * Does the same with all items, several of them at once, in no order. Takes no further item after the first failure, and
 * rejects with that once nothing is under way any more.
 */
export async function several<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  try {
    for await (const item of items) {
      const one = work(item).then(
        () => void running.delete(one),
        (error: unknown) => {
          failures.push(error);
          running.delete(one);
        },
      );
      running.add(one);
      if (running.size >= atOnce) await Promise.race(running);
      if (failures.length > 0) break;
    }
  } finally {
    await Promise.all(running);
  }
  if (failures.length > 0) throw failures[0];
}
