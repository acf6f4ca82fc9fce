/**
 * The deadman itself, a script for `sh` with the arguments TOKEN and PIPES. It waits at standard input, a pipe that only its parent holds;
 * `q` says goodbye. When the pipe closes without a goodbye the parent was killed: then it asks all members of the run to end, and soon
 * forces them. Members are the groups that descriptor 3 lists, one a line with a mark, and every process whose environment holds the token
 * or that has a pipe of the run as one of the descriptors that shells use; on macOS the groups alone. A group whose leader has ended
 * (`orphaned`) is not the run's any more when its number is in use again.
 */
export const deadmanScript = `
trap '' HUP INT TERM
while read -r word; do [ "$word" = q ] && exit 0; done
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
