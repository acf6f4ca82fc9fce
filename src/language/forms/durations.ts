const secondsOf = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86_400],
]);

/** The seconds of a duration as other tools write it: `90s`, `5 min`, `1h30m`, `2 hours`; undefined when it is none. */
export function durationSeconds(text: string): number | undefined {
  const part =
    /(\d+(?:\.\d+)?)\s*(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)\s*/iy;
  let seconds = 0;
  const whole = text.trim();
  while (part.lastIndex < whole.length) {
    const match = part.exec(whole);
    if (match === null) return undefined;
    const unit = (match[2] ?? '').toLowerCase();
    seconds += Number(match[1]) * (secondsOf.get(/^(?:ms|milli)/.test(unit) ? 'ms' : unit.charAt(0)) ?? 0);
  }
  return whole === '' ? undefined : seconds;
}

/** Seconds as a number of minutes, to be written into a graph file. */
export function minutesText(seconds: number): string {
  return String(Number((seconds / 60).toPrecision(3)));
}
