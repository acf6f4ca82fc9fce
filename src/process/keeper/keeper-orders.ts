import type { AttemptUsage } from '../../model/outcome.ts';

/** A command for a keeper. */
export interface KeeperCommand {
  /** Absolute path. */
  readonly directory: string;
  /** The whole environment. */
  readonly env: ReadonlyMap<string, string>;
  /** Absolute path. */
  readonly program: string;
  readonly args: readonly string[];
}

/** The order to run a command, for a keeper whose environment is `before`: of the command's own only the difference is sent. */
export function runOrder(command: KeeperCommand, before: ReadonlyMap<string, string>): Buffer {
  const { directory, env, program, args } = command;
  const set: string[] = [];
  let common = 0;
  for (const [name, value] of env) {
    const old = before.get(name);
    if (old !== undefined) common += 1;
    if (old !== value) set.push(`${name}=${value}`);
  }
  const unset = common === before.size ? [] : [...before.keys()].filter((name) => !env.has(name));
  return frame('r', [directory, set.length, ...set, unset.length, ...unset, program, ...args].join('\0'));
}

/** The order to end everything: with a signal, and by force after so many milliseconds. */
export function endOrder(signal: NodeJS.Signals, graceMilliseconds: number): Buffer {
  return frame('e', `${signal.slice('SIG'.length)} ${Math.max(0, Math.ceil(graceMilliseconds))}`);
}

/** The order to say which processes run. */
export const lookOrder = frame('l', '');

/** The order to end without ending anything. */
export const letGoOrder = frame('q', '');

function frame(kind: string, text: string): Buffer {
  const length = Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(5 + length);
  bytes.write(kind, 'latin1');
  bytes.writeUInt32BE(length, 1);
  bytes.write(text, 5);
  return bytes;
}

/** What a keeper reports. */
export type KeeperReport =
  /** It can be used; `descriptor` is its own of the output's pipe, which holds `capacity` bytes. */
  | { readonly kind: 'ready'; readonly descriptor: number; readonly capacity: number }
  /** The command was not executed; `errno` is positive. */
  | { readonly kind: 'failed'; readonly step: 'fork' | 'chdir' | 'exec'; readonly errno: number }
  /** The command has ended with this status of `wait`. */
  | { readonly kind: 'exit'; readonly status: number; readonly usage?: AttemptUsage | undefined }
  /** Nothing of the command is left; `unread` bytes of its output lie in the pipe. */
  | { readonly kind: 'gone'; readonly unread: number; readonly usage?: AttemptUsage | undefined }
  /** The answer to `lookOrder`. */
  | { readonly kind: 'here'; readonly pids: readonly number[] }
  /** A signal could not reach these. */
  | { readonly kind: 'refused'; readonly signal: string; readonly pids: readonly number[] };

/** Reads a line of a keeper's reports; undefined for one that no keeper writes. */
export function readReport(line: string): KeeperReport | undefined {
  const [kind = '', ...words] = line.split(' ');
  const [first = ''] = words;
  switch (kind) {
    case 'ready':
      return { kind, descriptor: Number(first), capacity: Number(words[1]) };
    case 'failed':
      return first === 'fork' || first === 'chdir' || first === 'exec'
        ? { kind, step: first, errno: Number(words[1]) }
        : undefined;
    case 'exit':
      return { kind, status: Number(first), usage: usageOf(words) };
    case 'gone':
      return { kind, unread: Number(first), usage: usageOf(words) };
    case 'here':
      return { kind, pids: words.map(Number) };
    case 'refused':
      return { kind, signal: first, pids: words.slice(1).map(Number) };
    default:
      return undefined;
  }
}

/** What stands behind the first word: microseconds and KiB. Undefined where there is nothing: no process was made. */
function usageOf([, microseconds, kibibytes]: readonly string[]): AttemptUsage | undefined {
  if (microseconds === undefined || kibibytes === undefined) return undefined;
  return { cpuSeconds: Number(microseconds) / 1e6, peakBytes: Number(kibibytes) * 1024 };
}
