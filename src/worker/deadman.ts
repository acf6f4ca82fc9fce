import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';

/**
 * The deadman: a shell that outlives its parent. It reads a pipe that only the parent holds: `+ PID` names a process group that runs now,
 * `- PID` one that has ended, `q` says goodbye. When the pipe closes without a goodbye the parent was killed: then the groups get SIGTERM,
 * half a second later SIGKILL, and on Linux so does everything that has the run's token, until three looks have found nothing.
 */
const script = `
trap '' HUP INT TERM
groups=
token=$1.
chase=$2
while read -r word group; do
  case $word in
    +) groups="$groups $group" ;;
    -) kept=; for each in $groups; do [ "$each" = "$group" ] || kept="$kept $each"; done; groups=$kept ;;
    q) exit 0 ;;
  esac
done
holders() {
  [ -r /proc/self/environ ] || return 0
  grep -lF "$token" /proc/[0-9]*/environ 2>/dev/null | while read -r file; do pid=\${file#/proc/}; echo "\${pid%/environ}"; done
}
signal() {
  for each in $groups; do kill -s "$1" -- "-$each"; done 2>/dev/null
  for each in $(holders); do kill -s "$1" "$each"; done 2>/dev/null
}
alive() {
  for each in $groups; do kill -s 0 -- "-$each" 2>/dev/null && return 0; done
  [ -n "$(holders)" ]
}
signal TERM
signal CONT
tries=0
while [ $tries -lt 10 ] && alive; do sleep 0.05; tries=$((tries + 1)); done
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

/**
 * Only groups that live for so long are named, in milliseconds: each word wakes the shell, which would cost a short task a tenth of its
 * time. A younger group is found by its token; where the system shows no tokens each is named at once.
 */
const tellingDelay = process.platform === 'linux' ? 50 : 0;

/** Ends the processes of a run when this process is killed, which nothing here could do any more. */
export class Deadman {
  readonly #child: ChildProcess;
  readonly #delay: number;
  #usable = true;
  /** Groups that run and that it has not been told of yet. */
  readonly #untold = new Set<number>();
  readonly #told = new Set<number>();
  #timer: NodeJS.Timeout | undefined;

  /** Starts it. `onProblem` is told when it cannot be started, or is gone before its time. */
  constructor(runToken: string, onProblem: (problem: string) => void, delay: number = tellingDelay) {
    this.#delay = delay;
    // No token, so that it does not end itself; no RUNNER_TRACKING_ID, so that the runner does not end it before its work is done.
    this.#child = spawn('/bin/sh', ['-c', script, 'rundag-deadman', runToken, chase], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
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
    this.#untold.add(group);
    if (this.#delay === 0) this.#tellAll();
    else if (this.#timer === undefined) {
      this.#timer = setTimeout(() => this.#tellAll(), this.#delay);
      this.#timer.unref();
    }
  }

  /** Names a process group that has ended. */
  forget(group: number): void {
    if (!this.#untold.delete(group) && this.#told.delete(group)) this.#tell(`- ${group}`);
  }

  /** Says goodbye; nothing is ended. */
  dismiss(): void {
    clearTimeout(this.#timer);
    this.#tell('q');
    this.#usable = false;
    this.#child.stdin?.end();
  }

  #tellAll(): void {
    this.#timer = undefined;
    for (const group of this.#untold) {
      this.#told.add(group);
      this.#tell(`+ ${group}`);
    }
    this.#untold.clear();
  }

  #tell(line: string): void {
    if (this.#usable) this.#child.stdin?.write(`${line}\n`);
  }
}
