/**
 * Calls `onSlow` once when so many seconds have passed, unless the returned function is called before; never keeps
 * the process alive.
 */
export function watchSlowness(seconds: number, onSlow: () => void): () => void {
  const timer = setTimeout(onSlow, seconds * 1000);
  timer.unref();
  return () => clearTimeout(timer);
}
