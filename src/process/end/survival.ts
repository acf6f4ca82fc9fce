/** SIGKILL is repeated this long, in milliseconds, before what is left is given up. */
export const giveUpAfter = 5000;
/**
 * When nothing is left but what belongs to another user, a tree is given up after this time, in milliseconds, whatever its grace: no signal
 * reaches it. Until then a program such as `sudo` may end because its child has ended, or become this user's.
 */
export const giveUpRefusedAfter = 500;

/** Why a process has survived its end. */
export function survivalReason(process: {
  readonly refused: boolean;
  readonly waitsInKernel: boolean;
}): string {
  if (process.refused) return 'it belongs to another user, and this user may not end it';
  if (process.waitsInKernel)
    return 'it waits inside the kernel, for a disk or a network file system perhaps, and cannot be ended until that answers';
  return `it was still there ${giveUpAfter / 1000} s after the first SIGKILL`;
}
