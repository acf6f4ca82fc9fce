import { spawnSync } from 'node:child_process';
import { sendSignal, shortCommand, type ProcessRow, type ProcessTable } from './process-table.ts';

/** A line of `ps`: its columns, then the command and, for processes of the same user, the environment behind it. */
interface PsRow extends ProcessRow {
  readonly text: string;
}

/** Processes as `ps` shows them; `start` is in seconds since the epoch. */
export class MacProcesses implements ProcessTable {
  readonly interval = 100;
  readonly #ps: (args: readonly string[]) => string;

  constructor(ps: (args: readonly string[]) => string = runPs) {
    this.#ps = ps;
  }

  now(): number {
    return Math.floor(Date.now() / 1000) - 1;
  }

  scan(): readonly PsRow[] {
    return parsePs(this.#ps(['-axEww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']))
      .filter((row) => row.pid !== process.pid)
      .toReversed();
  }

  newest(): readonly PsRow[] {
    return this.scan();
  }

  environment(row: ProcessRow): string {
    return 'text' in row && typeof row.text === 'string' ? row.text : '';
  }

  openPaths(): readonly string[] {
    return [];
  }

  command(row: ProcessRow): string {
    return shortCommand(this.#ps(['-ww', '-o', 'command=', '-p', String(row.pid)]));
  }

  signal(row: ProcessRow, signal: NodeJS.Signals | 0): ReturnType<ProcessTable['signal']> {
    // A scan costs a process; the one just made is fresh enough to go by.
    return sendSignal(row.pid, signal);
  }
}

/** Reads lines of `pid ppid pgid stat lstart command`, where `lstart` is five words, in UTC: `Sat Nov 22 16:33:00 2025`. */
export function parsePs(text: string): readonly PsRow[] {
  const rows: PsRow[] = [];
  for (const line of text.split('\n')) {
    const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+\S+\s+(\S+\s+\d+\s+[\d:]+\s+\d+)\s?(.*)/s.exec(line);
    if (match === null) continue;
    const [, pid, parent, group, state = '', started = '', rest = ''] = match;
    if (state.startsWith('Z')) continue;
    rows.push({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: undefined,
      start: Math.floor(Date.parse(`${started} UTC`) / 1000),
      uninterruptible: state.startsWith('U'),
      text: rest,
    });
  }
  return rows;
}

function runPs(args: readonly string[]): string {
  const run = spawnSync('/bin/ps', args, {
    encoding: 'latin1',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin', TZ: 'UTC' },
  });
  return run.stdout ?? '';
}
