/**
 * Lets SIGUSR1 do nothing. Node opens its inspector for it, and any process of this user could then run code in this one. Programs that
 * this process starts do not inherit that.
 */
export function keepInspectorShut(): void {
  process.on('SIGUSR1', () => undefined);
}
