import { getSystemErrorMap } from 'node:util';
import type { Termination } from '../../model/outcome.ts';
import { explainStartError, type StartRefusal } from './start-refusal.ts';

/**
 * The launcher of a task with strict cleanup, in Perl, which can call the kernel where Node cannot. It becomes a "child subreaper"
 * (`prctl` 36): whatever its descendants do, when their parent ends they become its children, not init's, so that none is ever lost from
 * the tree. It reports the command's wait status on descriptor 3 (`status N`, or `exec ERRNO` when it could not be run), lets go of the
 * output, and stays as long as there is anybody left to adopt. It ignores the signals that end a group, and
 * that nobody reads its report any more. Variables that would change Perl itself come as arguments, before `--`, and are given back to the
 * command.
 */
const script = `
use strict;
my $number = shift;
syscall($number, 36, 1, 0, 0, 0) == 0 or exit 125;
my %given;
while (defined(my $pair = shift)) { last if $pair eq '--'; my ($name, $value) = split /=/, $pair, 2; $given{$name} = $value; }
open(my $report, '>&=', 3) or exit 125;
fcntl($report, 2, 1);
$SIG{$_} = sub {} for qw(HUP INT TERM QUIT USR1 USR2 PIPE);
my $child = fork();
defined $child or do { syswrite $report, 'exec ' . ($! + 0) . "\\n"; exit 125 };
if (!$child) {
  $SIG{$_} = 'DEFAULT' for qw(HUP INT TERM QUIT USR1 USR2 PIPE);
  $ENV{$_} = $given{$_} for keys %given;
  exec { $ARGV[0] } @ARGV or syswrite $report, 'exec ' . ($! + 0) . "\\n";
  exit 125;
}
open(STDOUT, '>', '/dev/null');
open(STDERR, '>', '/dev/null');
while (1) {
  my $ended = waitpid(-1, 0);
  if ($ended < 0) { next if $!{EINTR}; last; }
  syswrite $report, "status $?\\n" if $ended == $child;
}
`;

/** The number of the system call `prctl` by Node's name of the architecture. */
const prctlNumber: ReadonlyMap<string, number> = new Map([
  ['x64', 157],
  ['arm64', 167],
]);

/** Whether a launcher can exist on this kind of machine at all, provided that there is a Perl. */
export function strictIsPossible(
  platform: NodeJS.Platform = process.platform,
  architecture: string = process.arch,
): boolean {
  return platform === 'linux' && prctlNumber.has(architecture);
}

/** A program under the launcher: what to start, with which arguments and environment. */
export function underLauncher(
  perl: string,
  program: string,
  args: readonly string[],
  env: ReadonlyMap<string, string>,
): {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: ReadonlyMap<string, string>;
} {
  const forPerl = [...env].filter(([name]) => name.startsWith('PERL'));
  return {
    program: perl,
    args: [
      '-e',
      script,
      String(prctlNumber.get(process.arch)),
      ...forPerl.map(([name, value]) => `${name}=${value}`),
      '--',
      program,
      ...args,
    ],
    env: new Map([...env].filter(([name]) => !name.startsWith('PERL'))),
  };
}

/** What the launcher's report says of the command; undefined as long as it says nothing. */
export function readReport(
  report: string,
  program: string,
  directory: string,
  signalName: (number: number) => string,
): Extract<Termination, { kind: 'exited' | 'signalled' }> | StartRefusal | undefined {
  const match = /^(status|exec) (\d+)\n/.exec(report);
  if (match === null) return undefined;
  const number = Number(match[2]);
  if (match[1] === 'exec') return explainStartError(systemError(number), program, directory);
  const signal = number & 127;
  return signal === 0
    ? { kind: 'exited', code: number >> 8 }
    : { kind: 'signalled', signal: signalName(signal) };
}

function systemError(number: number): Error {
  const error = new Error(`error ${number}`);
  return Object.assign(error, { errno: -number, code: systemCodes.get(-number) ?? `errno ${number}` });
}

const systemCodes = new Map([...getSystemErrorMap()].map(([number, [code]]) => [number, code]));
