/**
 * The candidate that the word most likely means, or undefined when none is near: at most a third of its letters
 * changed, added, left out or swapped with a neighbour, and never more than three. The first of equals wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // One letter in place of another is another word, not a slip.
  let limit = word.length === 1 ? 0 : Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance !== undefined && candidate !== word) {
      if (distance === 0) return candidate;
      best = candidate;
      limit = distance - 1;
    }
  }
  return best;
}

/** Damerau's distance of two words (optimal string alignment), or undefined when it is more than `limit`. */
export function editDistance(left: string, right: string, limit: number): number | undefined {
  if (Math.abs(left.length - right.length) > limit) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit && Math.min(...last) > limit) return undefined;
    beforeLast = last;
    last = current;
  }
  const distance = last[right.length] ?? Infinity;
  return distance <= limit ? distance : undefined;
}
