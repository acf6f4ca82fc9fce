/** Lets the event loop turn once: a signal that has come meanwhile is heard, and time limits that are over are. */
export function loopTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
