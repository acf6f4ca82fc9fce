/**
 * The pause between two rounds of asking, adapted to what the last rounds found: long waits make it longer, up to
 * 1.25 s, short ones make it shorter, down to 0.075 ms. The arithmetic is e3-testsuite's.
 *
 * @param pollCounter rounds of asking that it took until a worker had ended
 * @param pollInterval the pause between them, in seconds
 * @returns the pause from now on, in seconds
 */
export function computeNextDynPoll(pollCounter: number, pollInterval: number): number {
  if (pollCounter > 8 && pollInterval < 1.0) return pollInterval * 1.25;
  if (pollInterval > 0.0001) return pollInterval * 0.75;
  return pollInterval;
}
