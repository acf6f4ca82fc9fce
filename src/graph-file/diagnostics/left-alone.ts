/** The keys that are ignored, as a pattern: they hold anchors and notes. */
export const leftAlonePattern = '^x-';

/** Whether a key is ignored, with everything below it. */
export function isLeftAlone(key: string): boolean {
  return key.startsWith('x-');
}
