import { closeSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';
import { holdSpare, withSpare } from './spare-descriptor.ts';
import {
  sendSignal,
  shortCommand,
  type ProcessRow,
  type ProcessTable,
  type SignalResult,
} from './process-table.ts';

/** Rescan at most this many times for processes created meanwhile. */
const mostRounds = 20;
/** Each rescan looks at no more than this many of the newest numbers. */
const mostNew = 200;
/** A quick scan looks at this many of the newest numbers. */
const newestCount = 64;

/** Processes as `/proc` shows them; `start` is in clock ticks since boot, of which Linux shows 100 a second. */
export class LinuxProcesses implements ProcessTable {
  readonly interval = 20;
  readonly #proc: string;
  /** What the ticks were when Node's own clock began: asked once, because asking costs a file. */
  #bootTicks: number | undefined;

  /** `proc` is where the system shows them. */
  constructor(proc: string = '/proc') {
    this.#proc = proc;
  }

  now(): number {
    if (this.#bootTicks === undefined) {
      // Asked before the first start: the last moment at which a descriptor is certain to be free.
      holdSpare();
      this.#bootTicks = this.#uptimeTicks() - performance.now() / 10;
    }
    return Math.floor(this.#bootTicks + performance.now() / 10);
  }

  *scan(): Iterable<ProcessRow> {
    let last = this.#lastPid();
    // They come in the order of their digits.
    const pids = entries(this.#proc)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
    for (const pid of pids.toSorted((left, right) => right - left)) yield* this.#rowOf(pid);
    // A process that keeps forking has a new number by the time its turn comes, so look at those created meanwhile.
    for (let round = 0; round < mostRounds; round += 1) {
      const now = this.#lastPid();
      if (now === last) return;
      const from = now > last ? Math.max(last, now - mostNew) : now - mostNew;
      for (let pid = now; pid > from && pid > 0; pid -= 1) yield* this.#newRowOf(pid);
      last = now;
    }
  }

  *newest(): Iterable<ProcessRow> {
    const last = this.#lastPid();
    for (let pid = last; pid > last - newestCount && pid > 0; pid -= 1) yield* this.#newRowOf(pid);
  }

  environment({ pid }: ProcessRow): string {
    return this.#read(pid, 'environ');
  }

  openPaths({ pid }: ProcessRow): readonly string[] {
    const directory = `${this.#proc}/${pid}/fd`;
    return entries(directory).map((descriptor) => link(`${directory}/${descriptor}`));
  }

  /** The command line of a process, cut; in brackets the name of one that has none. */
  command({ pid }: Pick<ProcessRow, 'pid'>): string {
    const words = shortCommand(this.#read(pid, 'cmdline').replaceAll('\0', ' '));
    return words === '' ? `[${this.#read(pid, 'comm').trim()}]` : words;
  }

  signal({ pid, start }: ProcessRow, signal: NodeJS.Signals | 0): SignalResult {
    return this.#row(pid)?.start === start ? sendSignal(pid, signal) : 'gone';
  }

  /** Whether a process waits inside the kernel and cannot be ended now. */
  waitsInKernel(pid: number): boolean {
    return this.#row(pid)?.uninterruptible ?? false;
  }

  /** The number that the last new process or thread got. */
  #lastPid(): number {
    const text = read(`${this.#proc}/loadavg`);
    return Number(text.slice(text.lastIndexOf(' ') + 1)) || 0;
  }

  /** Threads have numbers too, and can be looked at in `/proc` although it does not list them. */
  #isThread(pid: number): boolean {
    return !this.#read(pid, 'status').includes(`\nTgid:\t${pid}\n`);
  }

  *#newRowOf(pid: number): Iterable<ProcessRow> {
    for (const row of this.#rowOf(pid)) if (!this.#isThread(pid)) yield row;
  }

  *#rowOf(pid: number): Iterable<ProcessRow> {
    const row = this.#row(pid);
    if (row !== undefined && row.pid !== process.pid) yield row;
  }

  /** Two digits stand after the point of the uptime, hundredths as in `stat`; one less for what both are rounded. */
  #uptimeTicks(): number {
    const seconds = Number.parseFloat(read(`${this.#proc}/uptime`));
    return Number.isNaN(seconds) ? -Infinity : seconds * 100 - 1;
  }

  /** One process from its `stat`, whose second field, in parentheses, may itself hold blanks and parentheses. */
  #row(pid: number): ProcessRow | undefined {
    const text = this.#read(pid, 'stat');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ', 20);
    const state = fields[0];
    if (fields.length < 20 || state === 'Z' || state === 'X') return undefined;
    return {
      pid,
      parent: Number(fields[1]),
      group: Number(fields[2]),
      session: Number(fields[3]),
      start: Number(fields[19]),
      uninterruptible: state === 'D',
    };
  }

  #read(pid: number, name: string): string {
    return read(`${this.#proc}/${pid}/${name}`);
  }
}

/** The processes of this machine. */
export const linuxProcesses = new LinuxProcesses();

/** `readFileSync` allocates 64 KiB for each file of `/proc`, which says that it is empty; this grows to the largest environment. */
let scratch = Buffer.allocUnsafeSlow(16 * 1024);

/** Empty when it cannot be read; but never for want of a descriptor, else everything that runs would seem to have ended. */
function read(path: string): string {
  try {
    return withSpare(() => readWhole(path));
  } catch {
    return '';
  }
}

function readWhole(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    let length = 0;
    for (;;) {
      const more = readSync(descriptor, scratch, length, scratch.length - length, null);
      length += more;
      if (more === 0) return scratch.toString('latin1', 0, length);
      // The small files of a process come with one read; asking for more would be another.
      if (length < 4096) return scratch.toString('latin1', 0, length);
      if (length === scratch.length) scratch = Buffer.concat([scratch], scratch.length * 2);
    }
  } finally {
    closeSync(descriptor);
  }
}

function entries(path: string): readonly string[] {
  try {
    return withSpare(() => readdirSync(path));
  } catch {
    return [];
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
