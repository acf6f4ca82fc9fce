/** Numbers of which the smallest comes out first; `push` and `pop` take O(log n), `peek` O(1). Repeats are kept. */
export class NumberHeap {
  readonly #numbers: number[];

  /** Starts with numbers that are already in ascending order, which makes them a heap as they stand. */
  constructor(ascending: Iterable<number> = []) {
    this.#numbers = [...ascending];
  }

  /** The smallest number, which stays. */
  peek(): number | undefined {
    return this.#numbers[0];
  }

  push(number: number): void {
    const numbers = this.#numbers;
    let place = numbers.length;
    numbers.push(number);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const other = numbers[above];
      if (other === undefined || other <= number) break;
      numbers[place] = other;
      place = above;
    }
    numbers[place] = number;
  }

  /** The smallest number, which leaves. */
  pop(): number | undefined {
    const numbers = this.#numbers;
    const smallest = numbers[0];
    const last = numbers.pop();
    if (smallest === undefined || last === undefined || numbers.length === 0) return smallest;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      let other = numbers[below];
      if (other === undefined) break;
      const right = numbers[below + 1];
      if (right !== undefined && right < other) {
        below += 1;
        other = right;
      }
      if (other >= last) break;
      numbers[place] = other;
      place = below;
    }
    numbers[place] = last;
    return smallest;
  }
}
