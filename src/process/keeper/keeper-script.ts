/** The numbers of the system calls that the script makes, in the order of its arguments; by Node's name of the architecture. */
const systemCalls: ReadonlyMap<string, readonly number[]> = new Map([
  // prctl, setsid, rt_sigprocmask, signalfd4, clock_gettime, wait4
  ['x64', [157, 112, 14, 289, 228, 61]],
  ['arm64', [167, 157, 135, 74, 113, 260]],
]);

/** The arguments of the keeper on this kind of machine; undefined where there can be no keeper. */
export function keeperArguments(
  platform: NodeJS.Platform = process.platform,
  architecture: string = process.arch,
): readonly string[] | undefined {
  const numbers = platform === 'linux' ? systemCalls.get(architecture) : undefined;
  return numbers === undefined ? undefined : ['-e', keeperCommand, ...numbers.map(String)];
}

/** The variable that the keeper has its script from: in its arguments every `pgrep -f` would find the words of it. */
export const keeperVariable = 'RUNDAG_KEEPER';
const keeperCommand = `eval delete $ENV{${keeperVariable}}; die $@`;

/**
 * The keeper: a program that holds one command at a time with all that it starts, in Perl, which can call the kernel where Node cannot.
 *
 * It is two processes. The keeper proper is a "child subreaper": whatever its descendants do, when their parent ends they become its children, not init's. So every process of
 * the command is a descendant, `waitpid` says when none is left, and nothing has to be searched. All signals are blocked, and the
 * end of a child is read from a descriptor: so none of the signals that a task sends ends it, and no end of a child is missed. Its parent, the
 * guard, waits for one thing: should a task kill the keeper, its descendants become the guard's, which ends them.
 *
 * Descriptor 3 is a socket to Rundag. Orders are a letter, the length of what follows in four bytes, and that:
 * `r` runs (directory, number of variables to set, these, number of variables to unset, these, program, arguments; a NUL between),
 * `e` ends all of it (signal, milliseconds until force), `l` asks what of it runs, `q` lets go of it.
 * Reports are lines: `ready DESCRIPTOR BYTES` of the pipe for the output and what it holds, `failed STEP ERRNO`, `exit STATUS CPU PEAK`, `gone BYTES CPU PEAK`
 * when nothing of it is left (so much output lies in the pipe),
 * `here PID…`, `refused SIGNAL PID…` for processes that are another user's.
 *
 * CPU and PEAK are what the command's processes have used that have ended: microseconds of CPU time in all, and the most memory of one of them in
 * KiB. They come with the end of each child (`wait4`), which brings that of the children it has waited for. What it has not waited for ends as a
 * child of the keeper; only children whose end nobody hears of (SIGCHLD is ignored) are not counted by the kernel.
 *
 * When the socket closes without a `q`, Rundag was killed: it ends everything by itself. Each of the two gets a SIGCONT when its parent ends, which
 * even one that a task has stopped obeys.
 */
export const keeperScript = `
use strict;
my ($prctl, $setsid, $sigmask, $signalfd, $clock, $wait4, $capacity) = @ARGV;
my ($every, $none) = (pack('Q', ~0), pack('Q', 0));
my ($control, $reader, $orders, $reports) = (undef, undef, '', '');
my ($busy, $main, $left, $alone) = (0, 0, 0, 0);
my ($phase, $deadline, $began, $refused, %met) = ('', 0, 0, '');
# A status, and a struct rusage: the system call writes into them.
my ($status, $usage) = (pack('i', 0), "\\0" x 144);
my ($cpu, $peak) = (0, 0);

sub now {
  my $time = "\\0" x 16;
  syscall($clock, 1, $time);
  my ($seconds, $nanoseconds) = unpack 'qq', $time;
  return $seconds * 1000 + $nanoseconds / 1e6;
}
sub descendants {
  my (@found, @open);
  @open = ($$);
  while (defined(my $pid = shift @open)) {
    opendir(my $threads, "/proc/$pid/task") or next;
    for my $thread (readdir $threads) {
      open(my $file, '<', "/proc/$pid/task/$thread/children") or next;
      my @children = split ' ', <$file> // '';
      push @found, @children;
      push @open, @children;
    }
  }
  return @found;
}
# How much of the output lies in the pipe.
sub pending {
  my $count = pack('i', 0);
  return ioctl($reader, 0x541B, $count) ? unpack('i', $count) : 1 << 20;
}
sub alive {
  open(my $file, '<', "/proc/$_[0]/stat") or return 0;
  return (<$file> // '') =~ /.*\\) [^ZX]/s;
}
# The group at once, so that no parent outlives its child for a moment; then the others, parents before children.
# None gets it twice: to some, as to Rundag itself, a second signal means more than the first.
sub strike {
  my (@signals) = @_;
  my ($new, @refused) = (0);
  my @pids = descendants();
  my $group = $main && kill($signals[0], -$main) ? $main : 0;
  for my $pid (@pids) {
    $new = 1 if !$met{$pid}++;
    my $signal = $group && (getpgrp($pid) // 0) == $group ? 0 : $signals[0];
    push @refused, $pid if !kill($signal, $pid) && $! == 1 && alive($pid);
    kill $_, $pid for @signals[1 .. $#signals];
  }
  my $now = "@refused";
  $reports .= "refused $signals[0] $now\\n" if $now ne '' && $now ne $refused;
  $refused = $now;
  return $new;
}
# Its descendants would be nobody's if it was killed: then they are the guard's.
sub guard {
  my ($keeper) = @_;
  $SIG{CONT} = sub { kill 'CONT', $keeper };
  syscall($prctl, 1, 18, 0, 0, 0);
  my $others = pack('Q', ~(1 << 17));
  syscall($sigmask, 2, $others, 0, 8);
  my $pid = 0;
  $pid = waitpid(-1, 0) while $pid != $keeper;
  my $how = $?;
  exit 0 if $how == 0;
  my $until = now() + 10000;
  while (now() < $until) {
    1 while ($pid = waitpid(-1, 1)) > 0;
    last if $pid < 0;
    select(undef, undef, undef, 0.002) if !strike('KILL');
  }
  exit($how & 127 ? 128 + ($how & 127) : 1);
}
sub run {
  my ($directory, $set, @rest) = split /\\0/, $_[0], -1;
  for (splice @rest, 0, $set) {
    my ($name, $value) = split /=/, $_, 2;
    $ENV{$name} = $value;
  }
  my $unset = shift @rest;
  delete $ENV{$_} for splice @rest, 0, $unset;
  ($busy, $phase, $refused, %met) = (1, '', '');
  ($cpu, $peak) = (0, 0);
  $main = fork();
  if (!defined $main) {
    ($main, $busy) = (0, 0);
    $reports .= 'failed fork ' . ($! + 0) . "\\ngone 0\\n";
    return;
  }
  return if $main;
  syscall($setsid);
  # Should it kill its keeper, it ends with it.
  syscall($prctl, 1, 9, 0, 0, 0);
  syscall($sigmask, 2, $none, 0, 8);
  my $step = 'chdir';
  if (chdir $directory) {
    $step = 'exec';
    exec { $rest[0] } @rest;
  }
  syswrite $control, "failed $step " . ($! + 0) . "\\n";
  kill 'KILL', $$;
}
sub end {
  my ($signal, $grace) = @_;
  my $until = now() + $grace;
  if ($phase eq '') {
    strike($signal, 'CONT') if $grace > 0;
    ($phase, $deadline) = ('asking', $until);
  }
  $deadline = $until if $until < $deadline;
}
sub order {
  my ($kind, $text) = @_;
  if ($kind eq 'r') { run($text) }
  elsif ($kind eq 'e') { end(split / /, $text) if $busy }
  elsif ($kind eq 'l') { $reports .= join(' ', 'here', grep { alive($_) } descendants()) . "\\n" }
  elsif ($kind eq 'q') { exit 0 }
}

$0 = 'rundag-keeper';
open($control, '+<&=', 3) or die;
fcntl($control, 2, 1);
-e "/proc/$$/task/$$/children" or die;
pipe($reader, my $writer) or die;
# F_SETPIPE_SZ, which may be refused, and F_GETPIPE_SZ.
fcntl($writer, 1031, $capacity + 0);
$capacity = fcntl($writer, 1032, 0) || 0;
open(STDOUT, '>&', $writer);
open(STDERR, '>&', $writer);
syscall($prctl, 36, 1, 0, 0, 0) == 0 or die;
my $keeper = fork();
exit($! + 0) if !defined $keeper;
guard($keeper) if $keeper;
syscall($prctl, 36, 1, 0, 0, 0);
syscall($prctl, 1, 18, 0, 0, 0);
my $child = pack('Q', 1 << 16);
syscall($sigmask, 2, $every, 0, 8) == 0 or die;
my $ends = syscall($signalfd, -1, $child, 8, 02004000);
open(my $signals, '<&=', $ends) or die;
syswrite $control, 'ready ' . fileno($reader) . " $capacity\\n";
while (1) {
  my $wait;
  $wait = ($deadline - now()) / 1000 if $phase eq 'asking';
  $wait = now() - $began < 1000 ? 0.002 : 0.02 if $phase eq 'forcing';
  $wait = 0 if defined $wait && $wait < 0;
  my $ready = '';
  vec($ready, 3, 1) = 1 if !$alone;
  vec($ready, $ends, 1) = 1;
  my $count = select($ready, undef, undef, $wait);
  sysread $signals, my $seen, 1280 if $count > 0 && vec($ready, $ends, 1);
  my $pid;
  while (($pid = syscall($wait4, -1, $status, 1, $usage)) > 0) {
    # The times in user and system mode, each in seconds and microseconds, and the largest resident set.
    my @used = unpack 'q5', $usage;
    $cpu += ($used[0] + $used[2]) * 1000000 + $used[1] + $used[3];
    $peak = $used[4] if $used[4] > $peak;
    next if $pid != $main;
    $main = 0;
    $reports .= 'exit ' . unpack('i', $status) . " $cpu $peak\\n";
  }
  $left = $pid == 0;
  if ($busy && !$left) {
    $reports .= 'gone ' . pending() . " $cpu $peak\\n";
    ($busy, $phase) = (0, '');
  }
  if ($phase eq 'asking' && now() >= $deadline) { ($phase, $began, $refused) = ('forcing', now(), '') }
  # One that keeps forking is met as a new process each time: it is chased without a pause.
  if ($phase eq 'forcing') { for (1 .. 50) { last if !strike('KILL') } }
  if ($count > 0 && vec($ready, 3, 1)) {
    if (!sysread $control, $orders, 1 << 20, length $orders) {
      $alone = 1;
      end('TERM', 300) if $busy;
    }
    while (length $orders >= 5) {
      my ($kind, $length) = unpack 'aN', $orders;
      last if length $orders < 5 + $length;
      my $text = substr $orders, 5, $length;
      substr($orders, 0, 5 + $length) = '';
      order($kind, $text);
    }
  }
  if ($reports ne '') {
    syswrite $control, $reports;
    $reports = '';
  }
  exit 0 if $alone && (!$left || $phase eq 'forcing' && now() - $began > 10000);
}
`;
