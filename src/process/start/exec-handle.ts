import { AsyncLocalStorage } from 'node:async_hooks';
import { ChildProcess, type StdioOptions } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { statSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** What this project asks of `exec` of `@actions/exec`. */
export type Exec = (
  commandLine: string,
  args: string[],
  options: {
    readonly cwd: string;
    readonly env: { [name: string]: string };
    readonly silent: true;
    readonly ignoreReturnCode: true;
    readonly windowsVerbatimArguments: boolean;
    readonly listeners?: { readonly stdout: (data: Buffer) => void; readonly stderr: (data: Buffer) => void };
  },
) => Promise<number>;

/** A program to start: its path is resolved, its environment is complete. */
export interface StartRequest {
  /** Absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  /** Absolute path of an existing directory. */
  readonly directory: string;
  readonly env: ReadonlyMap<string, string>;
  /** Windows: the arguments are a command line already. */
  readonly verbatim: boolean;
  /** Descriptors of the child, from 0. */
  readonly stdio: readonly ('ignore' | 'pipe' | number)[];
  /** Whether the child leads a process group and a session of its own. */
  readonly detached: boolean;
}

/** A process that was started. */
export interface StartedProcess {
  /** Undefined when it ended before it could be found. */
  readonly pid: number | undefined;
  /** Whether the pid is also that of a process group of its own. */
  readonly leadsGroup: boolean;
  /** Those of its output streams that are ours to read: for each `pipe` in `stdio`, in order. */
  readonly streams: readonly Readable[];
  /** The socket whose other end is its descriptor 3, when that is a `pipe`. */
  readonly control: Socket | undefined;
  /** Lets Node end although the process runs on. */
  letGo(): void;
}

/** Who is told how a start went on: `started` then `ended`, or `failed` alone. Each is called at most once. */
export interface StartListener {
  started(process: StartedProcess): void;
  ended(code: number | null, signal: string | null): void;
  failed(error: unknown): void;
}

/** One call of exec and the child that belongs to it. */
interface Slot {
  readonly request: StartRequest;
  readonly listener: StartListener;
  /** Whether exec was given Node's own program, in the place of one that it would refuse. */
  readonly standIn: boolean;
  phase: 'waiting' | 'spawned' | 'over';
}

/** What `ChildProcess.spawn` gets, which Node has but does not document. */
interface SpawnOptions {
  file?: string;
  args?: string[];
  detached?: boolean;
  stdio?: StdioOptions;
}

/**
 * Starts programs through `@actions/exec` and holds their `ChildProcess`, which exec itself keeps from its callers.
 *
 * Node announces every new `ChildProcess` on the diagnostics channel `child_process`, synchronously, in the caller's asynchronous context,
 * before it is spawned. The context says which call of exec it belongs to; the instance's own `spawn` is then replaced for its one call, to
 * add `detached` and `stdio`, which exec has no options for.
 */
export class HeldLauncher {
  readonly #exec: Exec;
  readonly #slots = new AsyncLocalStorage<Slot | undefined>();
  readonly #channel = channel('child_process');
  /** How many starts wait for their child. */
  #waiting = 0;
  readonly #onChild = (message: unknown): void => {
    const slot = this.#slots.getStore();
    // A child that something else starts in the same context is not ours.
    if (slot?.phase !== 'waiting' || !isAnnouncement(message)) return;
    if (!replaceSpawn(message.process, slot)) return;
    slot.phase = 'spawned';
    this.#waitsNoMore();
  };

  constructor(exec: Exec) {
    this.#exec = exec;
    this.#channel.subscribe(this.#onChild);
  }

  start(request: StartRequest, listener: StartListener): void {
    const standIn = execRefuses(request.program);
    const slot: Slot = { request, listener, standIn, phase: 'waiting' };
    const settle = (error: unknown): void => {
      if (slot.phase === 'over') return;
      // With a child, its own events say how it ended; exec's answer lacks the signal and comes later.
      if (slot.phase === 'spawned' && error === undefined) return;
      if (slot.phase === 'waiting') this.#waitsNoMore();
      slot.phase = 'over';
      listener.failed(error ?? new Error('internal error: @actions/exec ended without starting a process'));
    };
    this.#waiting += 1;
    this.#slots.run(slot, () => {
      const program = standIn ? process.execPath : request.program;
      this.#exec(quoteProgram(program), [...request.args], execOptions(request)).then(
        () => settle(undefined),
        (error: unknown) => settle(error),
      );
    });
  }

  /** While contexts are followed, each promise of the process costs more on Node 20. */
  #waitsNoMore(): void {
    this.#waiting -= 1;
    if (this.#waiting === 0) this.#slots.disable();
  }

  /** Stops listening to Node's channel. */
  close(): void {
    this.#channel.unsubscribe(this.#onChild);
  }
}

/** The options of every call: silent, never failing by exit code, with no line listeners, which lose lines. */
export function execOptions(request: StartRequest): {
  cwd: string;
  env: { [name: string]: string };
  silent: true;
  ignoreReturnCode: true;
  windowsVerbatimArguments: boolean;
} {
  return {
    cwd: request.directory,
    env: Object.fromEntries(request.env),
    silent: true,
    ignoreReturnCode: true,
    windowsVerbatimArguments: request.verbatim,
  };
}

/**
 * A program's path as exec's command line, which splits at blanks outside quotes, trims its last word, and knows `\"` only inside quotes.
 * Therefore: all in quotes, a backslash before a quote outside them, and a blank at the end.
 */
export function quoteProgram(path: string): string {
  const quoted = path.replaceAll(
    /(\\*)("|$)/g,
    (_match, slashes: string, quote: string) =>
      (slashes === '' ? '' : `"${slashes}"`) + (quote === '' ? '' : '\\"'),
  );
  return `"${quoted}" `;
}

function isAnnouncement(message: unknown): message is { readonly process: ChildProcess } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'process' in message &&
    message.process instanceof ChildProcess
  );
}

/** Says whether it could: this Node may have no such function. */
function replaceSpawn(child: ChildProcess, slot: Slot): boolean {
  const original: unknown = Reflect.get(child, 'spawn');
  if (typeof original !== 'function') return false;
  const { request, listener } = slot;
  const fail = (error: unknown): void => {
    if (slot.phase === 'over') return;
    slot.phase = 'over';
    listener.failed(error);
  };
  const spawn = (options: SpawnOptions): unknown => {
    Reflect.deleteProperty(child, 'spawn');
    if (slot.standIn) {
      options.file = request.program;
      options.args = [request.program, ...request.args];
    }
    options.detached = request.detached;
    options.stdio = [...request.stdio];
    child.on('error', fail);
    child.once('exit', (code, signal) => {
      if (slot.phase === 'over') return;
      slot.phase = 'over';
      listener.ended(code, signal);
    });
    let result: unknown;
    try {
      result = Reflect.apply(original, child, [options]);
    } catch (error) {
      // Thrown on, it would leave exec's promise pending for ever (E2BIG and others).
      process.nextTick(() => child.emit('error', error));
      return -1;
    }
    const streams = hideStreams(child);
    if (child.pid !== undefined)
      listener.started({
        pid: child.pid,
        leadsGroup: request.detached,
        streams,
        control: child.stdio[3] instanceof Socket ? child.stdio[3] : undefined,
        letGo: () => child.unref(),
      });
    return result;
  };
  Object.defineProperty(child, 'spawn', { value: spawn, configurable: true });
  return true;
}

/** The output streams of a child, taken away from exec, which would read them line by line in quadratic time. */
function hideStreams(child: ChildProcess): readonly Readable[] {
  const streams = [child.stdout, child.stderr].filter((stream): stream is Readable => Boolean(stream));
  child.stdout = null;
  child.stderr = null;
  return streams;
}

/**
 * Whether `@actions/exec` would refuse a program that the kernel may run: its look-up (`@actions/io`, `which`) reads the permission bits, and
 * knows of this user and its first group alone, not of further groups, of access lists, nor that root may run what anybody may.
 */
export function execRefuses(program: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return false;
  const stats = statSync(program, { throwIfNoEntry: false });
  // What is not there is told by the system when it is started.
  if (stats === undefined) return false;
  const { mode, uid, gid } = stats;
  const others = (mode & 0o001) > 0;
  const group = (mode & 0o010) > 0 && gid === process.getgid?.();
  const owner = (mode & 0o100) > 0 && uid === process.getuid?.();
  return !(others || group || owner);
}
