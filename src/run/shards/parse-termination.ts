import type { CloseCause, Termination } from '../../model/outcome.ts';
import { Malformed, readAmount, readEntries, readString } from '../../model/read-json.ts';

type Fields = ReadonlyMap<string, unknown>;

/** What people read is cut at this length, in characters. */
const longest = 1000;

/** Reads how an attempt ended elsewhere; throws `Malformed` for anything else. */
export function parseTermination(value: unknown): Termination {
  const fields = readEntries(value, 'how an attempt ended');
  const kind = fields.get('kind');
  switch (kind) {
    case 'exited':
      return { kind, code: codeOf(fields.get('code')) };
    case 'signalled':
      return { kind, signal: signalOf(fields.get('signal')) };
    case 'keeper-killed':
      return { kind, how: textOf(fields, 'how') };
    case 'timed-out':
      return { kind, afterSeconds: readAmount(fields.get('afterSeconds'), 'seconds') };
    case 'cancelled':
      return { kind, cause: closeCauseOf(fields.get('cause')) };
    case 'could-not-start':
      return { kind, cause: textOf(fields, 'cause'), fix: textOf(fields, 'fix') };
    case 'bad-task-file':
      return {
        kind,
        file: textOf(fields, 'file'),
        line: fields.has('line') ? readAmount(fields.get('line'), 'a line') : undefined,
        problem: textOf(fields, 'problem'),
      };
    case 'too-many-masks':
      return { kind, problem: textOf(fields, 'problem') };
    case 'stopped':
      return { kind };
    case 'not-ready':
      return {
        kind,
        afterSeconds: readAmount(fields.get('afterSeconds'), 'seconds'),
        lastProblem: textOf(fields, 'lastProblem'),
      };
    case 'ended-early':
      return {
        kind,
        code: fields.has('code') ? codeOf(fields.get('code')) : undefined,
        signal: fields.has('signal') ? signalOf(fields.get('signal')) : undefined,
        ...(fields.get('beforeReady') === true ? { beforeReady: true } : {}),
      };
    default:
      throw new Malformed('expected how an attempt ended; found something else');
  }
}

function closeCauseOf(value: unknown): CloseCause {
  const fields = readEntries(value, 'why a run was closed');
  const kind = fields.get('kind');
  switch (kind) {
    case 'fail-fast':
    case 'matrix-fail-fast':
      return { kind, task: textOf(fields, 'task') };
    case 'max-failures':
      return { kind, failures: readAmount(fields.get('failures'), 'a number of failures') };
    case 'signal':
      return { kind, signal: fields.get('signal') === 'SIGTERM' ? 'SIGTERM' : 'SIGINT' };
    default:
      throw new Malformed('expected why a run was closed; found something else');
  }
}

/** A process's exit code; Windows has some of 32 bits. */
function codeOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > 0xffff_ffff)
    throw new Malformed('expected an exit code; found something else');
  return value;
}

function signalOf(value: unknown): string {
  const signal = readString(value, 'a signal');
  if (!/^SIG[A-Z0-9+]{1,12}$/.test(signal))
    throw new Malformed('expected the name of a signal; found something else');
  return signal;
}

function textOf(fields: Fields, name: string): string {
  return readString(fields.get(name), name).slice(0, longest);
}
