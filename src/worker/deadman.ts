import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

/**
 * The deadman: a shell that outlives its parent. It waits at a pipe that only the parent holds: `q` says goodbye. When the pipe closes
 * without a goodbye the parent was killed: then the process groups that descriptor 3 lists, one a line, get SIGTERM, a third of a second later
 * SIGKILL, and on Linux so does everything that has the run's token or writes to a pipe of the run, until three looks have found nothing.
 * The pipes also tell of a task whose group was not yet named when the parent was killed, and which has cleared its environment by now.
 */
const script = `
trap '' HUP INT TERM
token=$1.
pipes="-> $2/"
chase=$3
while read -r word; do [ "$word" = q ] && exit 0; done
groups=
while read -r group; do [ -n "$group" ] && groups="$groups $group"; done <&3
holders() {
  [ -r /proc/self/environ ] || return 0
  {
    grep -lF "$token" /proc/[0-9]*/environ
    ls -ln /proc/[0-9]*/fd/[012] /proc/[0-9]*/fd/255 | grep -F -e "$pipes"
  } 2>/dev/null | while read -r line; do pid=\${line#*/proc/}; echo "\${pid%%/*}"; done
}
signal() {
  for each in $groups; do kill -s "$1" -- "-$each"; done 2>/dev/null
  for each in $(holders); do kill -s "$1" "$each"; done 2>/dev/null
}
alive() {
  for each in $groups; do kill -s 0 -- "-$each" 2>/dev/null && return 0; done
  [ -n "$(holders)" ]
}
# A holder that leads a group of its own: what it has started may have a clean environment.
for each in $(holders); do groups="$groups $each"; done
signal TERM
signal CONT
tries=0
while [ $tries -lt 3 ] && alive; do sleep 0.1; tries=$((tries + 1)); done
quiet=0
tries=0
while [ $quiet -lt 3 ] && [ $tries -lt 100 ]; do
  if alive; then quiet=0; signal KILL; else quiet=$((quiet + 1)); fi
  sleep 0.02
  tries=$((tries + 1))
done
[ -r /proc/self/environ ] && command -v perl >/dev/null && exec perl -e "$chase" "$token"
`;

/** One that keeps forking is always gone by the time a shell wants to end it; Perl is fast enough, where there is one. */
const chase = `
my ($token, $quiet, $until) = (shift, 0, time + 5);
while ($quiet < 20 && time < $until) {
  my $met = 0;
  opendir(my $processes, '/proc') or last;
  for my $pid (sort { $b <=> $a } grep { /^[0-9]+$/ } readdir $processes) {
    open(my $file, '<', "/proc/$pid/environ") or next;
    local $/;
    if (index(<$file> // '', $token) >= 0) { kill 'KILL', $pid; $met = 1 }
  }
  $quiet = $met ? 0 : $quiet + 1;
}
`;

/** Bytes of a line of the list of groups. */
const lineLength = 12;

/**
 * Ends the processes of a run when this process is killed, which nothing here could do any more.
 * The list of groups is a file without a name that both have open: a word through the pipe for each group would wake the shell each time,
 * and cost a short task a tenth of its time.
 */
export class Deadman {
  readonly #child: ChildProcess;
  readonly #list: number;
  /** The line of each group in the list, from 0. */
  readonly #lines = new Map<number, number>();
  readonly #freeLines: number[] = [];
  #usable = true;
  #dismissed = false;

  /** Starts it; `directory` is the real path of where the run's pipes lie, and for a moment the list. `onProblem` is told when it is gone before its time. */
  constructor(runToken: string, directory: string, onProblem: (problem: string) => void) {
    const path = join(directory, 'groups');
    this.#list = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    // No token, so that it does not end itself; no RUNNER_TRACKING_ID, so that the runner does not end it before its work is done.
    this.#child = spawn('/bin/sh', ['-c', script, 'rundag-deadman', runToken, directory, chase], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore', this.#list],
      env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
    });
    const gone = (problem: string): void => {
      if (this.#usable) onProblem(problem);
      this.#usable = false;
    };
    this.#child.on('error', (error) => gone(error.message));
    this.#child.on('exit', (code, signal) => gone(`it ended with ${signal ?? `exit code ${code}`}`));
    this.#child.stdin?.on('error', () => undefined);
    // It must never be what keeps Node alive.
    this.#child.unref();
    if (this.#child.stdin instanceof Socket) this.#child.stdin.unref();
  }

  /** Names a process group that has come to be. */
  watch(group: number): void {
    const line = this.#freeLines.pop() ?? this.#lines.size;
    this.#lines.set(group, line);
    this.#write(line, String(group));
  }

  /** Names a process group that has ended. */
  forget(group: number): void {
    const line = this.#lines.get(group);
    if (line === undefined) return;
    this.#lines.delete(group);
    this.#freeLines.push(line);
    this.#write(line, '');
  }

  /** Says goodbye; nothing is ended. */
  dismiss(): void {
    if (this.#dismissed) return;
    this.#dismissed = true;
    if (this.#usable) this.#child.stdin?.write('q\n');
    this.#usable = false;
    this.#child.stdin?.end();
    closeSync(this.#list);
  }

  #write(line: number, text: string): void {
    if (this.#dismissed) return;
    try {
      // At a position: the offset, which both share, stays at the beginning.
      writeSync(this.#list, `${text.padEnd(lineLength - 1)}\n`, line * lineLength);
    } catch {
      // On a full disk only the token tells of this group.
    }
  }
}
