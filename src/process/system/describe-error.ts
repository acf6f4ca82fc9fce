import { getSystemErrorMap } from 'node:util';
import { constants } from 'node:os';

/** The system's code of an error (`ENOSPC`), or undefined when it has none. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** An error in the system's words, with its code: `no space left on device (ENOSPC)`. */
export function describeError(error: unknown): string {
  const code = errorCode(error);
  if (error instanceof Error && 'errno' in error && typeof error.errno === 'number') {
    const known = getSystemErrorMap().get(error.errno);
    if (known !== undefined) return `${known[1]} (${known[0]})`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}

/** Whether this system has a signal of that name. */
export function isSignal(name: string): name is NodeJS.Signals {
  return Object.hasOwn(constants.signals, name);
}

/** The name of a signal by its number; a number that this system has no name for is named by itself. */
export function signalName(number: number): string {
  for (const [name, value] of Object.entries(constants.signals)) if (value === number) return name;
  return `signal ${number}`;
}

/** The names of errors by their positive number. Node's own calls do not know all that a system has, such as `ENOEXEC`. */
const systemCodes = new Map([
  ...Object.entries(constants.errno).map(([code, number]) => [number, code] as const),
  ...[...getSystemErrorMap()].map(([number, [code]]) => [-number, code] as const),
]);

/** The error of a positive `errno`, as Node would give it. */
export function systemError(errno: number): Error {
  const code = systemCodes.get(errno) ?? `errno ${errno}`;
  const words = getSystemErrorMap().get(-errno)?.[1] ?? `error ${errno}`;
  return Object.assign(new Error(`${words} (${code})`), { errno: -errno, code });
}
