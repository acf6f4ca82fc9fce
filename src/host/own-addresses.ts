import { messageOf } from '../model/message-of.ts';

/** This machine's own addresses. Some servers listen on one of them only, and not every system knows both as localhost. */
export const ownAddresses = ['127.0.0.1', '::1'] as const;

/** What the system says of an address where nothing listens, or that the machine does not have. */
export const nobodyListens: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** The system's name for the error; an aggregate error has no message of its own. */
export function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? messageOf(error);
}
