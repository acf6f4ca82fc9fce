import { NumberHeap } from '../../graph/number-heap.ts';

/** What happens when. Things at the same time come out together, in the order in which they were added. */
export class Agenda<Item> {
  readonly #times = new NumberHeap();
  readonly #itemsAt = new Map<number, Item[]>();

  /** @param time Infinity: it never happens */
  add(time: number, item: Item): void {
    if (time === Infinity) return;
    const items = this.#itemsAt.get(time);
    if (items !== undefined) {
      items.push(item);
      return;
    }
    this.#itemsAt.set(time, [item]);
    this.#times.push(time);
  }

  /** When the next thing happens; Infinity when nothing is left. */
  get nextTime(): number {
    return this.#times.peek() ?? Infinity;
  }

  /** Takes out what happens next; empty when nothing is left. */
  take(): readonly Item[] {
    const time = this.#times.pop();
    const items = time === undefined ? undefined : this.#itemsAt.get(time);
    if (time === undefined || items === undefined) return [];
    this.#itemsAt.delete(time);
    return items;
  }
}
