import { constants } from 'node:os';

/** Whether this system has a signal of that name. */
export function isSignal(name: string): name is NodeJS.Signals {
  return Object.hasOwn(constants.signals, name);
}

/** The name of a signal by its number; a number that this system has no name for is named by itself. */
export function signalName(number: number): string {
  for (const [name, value] of Object.entries(constants.signals)) if (value === number) return name;
  return `signal ${number}`;
}
