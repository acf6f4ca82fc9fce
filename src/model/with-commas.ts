/**
 * A whole number with its thousands apart: `1,234,567`. What JavaScript has for this loads the data of all languages first, which takes
 * longer than the rest of the start.
 */
export function withCommas(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
