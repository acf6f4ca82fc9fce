/**
 * What the deadman becomes on a Linux with a Perl that works, `perl -e THIS TOKEN PIPES` with the list of groups as standard input. It asks all
 * members of the run to end, a third of a second later it forces them, and is done when twenty looks in a row have found nothing.
 *
 * Members are: the groups and sessions of the list, every process whose environment holds the token or that has a pipe of the run as one of the
 * descriptors that shells use, descendants of these, and every process that was a member before. A group whose leader has ended (`orphaned`) is not the run's
 * any more when its number is in use again. One that adopts orphans (`keeper`) goes last. One that keeps forking is met as a new process
 * each time: so it gets its signal the moment it is met, the newest first.
 */
export const perlScript = `
use strict;
my ($token, $pipes) = @ARGV;
my (%group, %keeper, %known);
while (<STDIN>) {
  my ($group, $mark) = split;
  next if !defined $mark || ($mark eq 'orphaned' && -e "/proc/$group");
  ($mark eq 'keeper' ? $keeper{$group} : $group{$group}) = 1;
}
sub environment { open(my $file, '<', "/proc/$_[0]/environ") or return ''; local $/; return <$file> // '' }
sub holds { for (0, 1, 2, 255) { return 1 if index(readlink("/proc/$_[0]/fd/$_") // '', $pipes) == 0 } return 0 }
sub order {
  my ($pid, @signals) = @_;
  kill $_, $pid for @signals;
}
sub look {
  my @signals = @_;
  local $/;
  my ($count, @found, %children) = (0);
  opendir(my $processes, '/proc') or return 0;
  for my $pid (sort { $b <=> $a } grep { /^[0-9]+$/ && $_ != $$ } readdir $processes) {
    open(my $file, '<', "/proc/$pid/stat") or next;
    my ($state, $parent, $group, $session, $start) =
      (<$file> // '') =~ /.*\\) (\\S) (\\d+) (\\d+) (\\d+) (?:\\S+ ){15}(\\d+)/s or next;
    next if $state =~ /[ZX]/;
    push @{$children{$parent}}, [$pid, $start];
    next if !(($known{$pid} // -1) == $start || $group{$group} || $group{$session} || $keeper{$group}
      || index(environment($pid), $token) >= 0 || holds($pid));
    push @found, [$pid, $start];
    order($pid, @signals) if !$keeper{$pid};
  }
  my %seen = map { $_->[0] => 1 } @found;
  for my $member (@found) {
    $known{$member->[0]} = $member->[1];
    $count += 1 if !$keeper{$member->[0]};
    for my $child (@{$children{$member->[0]} // []}) {
      next if $seen{$child->[0]}++;
      push @found, $child;
      order($child->[0], @signals);
    }
  }
  return $count;
}
# Before any signal: a child whose parent has ended belongs to nobody.
look();
kill 'TERM', map { -$_ } keys %group;
my $left = look('TERM', 'CONT');
for (1 .. 6) { last if !$left; select(undef, undef, undef, 0.05); $left = look() }
my ($quiet, $until) = (0, time + 10);
while ($quiet < 20 && time < $until) {
  kill 'KILL', map { -$_ } keys %group;
  if (look('KILL')) { $quiet = 0; next }
  $quiet += 1;
  kill 'KILL', keys %keeper if $quiet == 5;
  select(undef, undef, undef, 0.005);
}
`;

/**
 * The deadman itself, a script for `sh` with the arguments TOKEN and PIPES. It waits at standard input, a pipe that only its parent holds;
 * `q` says goodbye. When the pipe closes without a goodbye the parent was killed: then it becomes the Perl script, which a variable holds, or
 * does by itself what a shell can, which leaves out descendants, and on macOS all but the groups. Descriptor 3 lists the groups, one a line
 * with a mark.
 */
export const shellScript = `
trap '' HUP INT TERM
while read -r word; do [ "$word" = q ] && exit 0; done
[ -r /proc/self/stat ] && perl -e 1 2>/dev/null && exec perl -e "$RUNDAG_DEADMAN_PERL" "$1" "$2" <&3
groups=
while read -r group mark; do
  [ -z "$group" ] || { [ "$mark" = orphaned ] && [ -e "/proc/$group" ]; } || groups="$groups $group"
done <&3
holders() {
  [ -r /proc/self/environ ] || return 0
  {
    grep -lF -e "$1" /proc/[0-9]*/environ
    ls -ln /proc/[0-9]*/fd/[012] /proc/[0-9]*/fd/255 | grep -F -e "-> $2"
  } 2>/dev/null | while read -r line; do pid=\${line#*/proc/}; echo "\${pid%%/*}"; done
}
signal() {
  for each in $groups; do kill -s "$1" -- "-$each"; done 2>/dev/null
  for each in $(holders "$2" "$3"); do kill -s "$1" "$each"; done 2>/dev/null
}
alive() {
  for each in $groups; do kill -s 0 -- "-$each" 2>/dev/null && return 0; done
  [ -n "$(holders "$1" "$2")" ]
}
# A holder that leads a group of its own: what it has started may have a clean environment.
for each in $(holders "$1" "$2"); do groups="$groups $each"; done
signal TERM "$1" "$2"
signal CONT "$1" "$2"
tries=0
while [ $tries -lt 3 ] && alive "$1" "$2"; do sleep 0.1; tries=$((tries + 1)); done
quiet=0
tries=0
while [ $quiet -lt 3 ] && [ $tries -lt 100 ]; do
  if alive "$1" "$2"; then quiet=0; signal KILL "$1" "$2"; else quiet=$((quiet + 1)); fi
  sleep 0.02
  tries=$((tries + 1))
done
`;
