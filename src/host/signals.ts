/** The signals that ask a run to end; a closed terminal counts as SIGTERM. */
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `onFirst` at the first signal that asks the run to end and `onAgain` at each further one, until the
 * returned function is called. While it listens, no such signal ends this process by itself.
 */
export function listenForSignals(
  onFirst: (signal: 'SIGINT' | 'SIGTERM') => void,
  onAgain: () => void,
): () => void {
  let seen = false;
  const listener = (signal: NodeJS.Signals): void => {
    if (seen) {
      onAgain();
      return;
    }
    seen = true;
    onFirst(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  };
  for (const signal of endSignals) process.on(signal, listener);
  return () => {
    for (const signal of endSignals) process.off(signal, listener);
  };
}
