/** The keys that a graph file leaves alone, as a pattern: whatever stands there is for anchors and notes. */
export const leftAlonePattern = '^x-';

/** Whether a key is left alone, with all that stands below it. */
export function isLeftAlone(key: string): boolean {
  return key.startsWith('x-');
}
