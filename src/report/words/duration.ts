/** A measured time as people say it: `0.4 s`, `3.2 s`, `1 min 5 s`, `2 h 3 min`; never negative. */
export function formatDuration(seconds: number): string {
  const tenths = Math.round(Math.max(0, seconds) * 10);
  return tenths < 600 ? `${(tenths / 10).toFixed(1)} s` : formatLongDuration(Math.round(seconds));
}

/** A time that was configured, without invented decimals: `30 s`, `0.5 s`, `1 min 30 s`. */
export function formatLimit(seconds: number): string {
  return seconds < 60 ? `${Number(seconds.toFixed(3))} s` : formatLongDuration(Math.round(seconds));
}

function formatLongDuration(wholeSeconds: number): string {
  const minutes = Math.floor(wholeSeconds / 60);
  if (minutes < 60) return joinUnits(minutes, 'min', wholeSeconds % 60, 's');
  return joinUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

function joinUnits(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
