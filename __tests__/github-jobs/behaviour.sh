# Bash reads this before every script of a graph, since BASH_ENV names it: a task ends as its situation says, whatever
# its script would do. FAILS, RUNNING and CANCEL_DURING hold ids of tasks, one a line.

is_among() { [[ $'\n'"$1"$'\n' == *$'\n'"$RUNDAG_TASK"$'\n'* ]]; }

if [[ -n ${RUNDAG_TASK-} ]]; then
  if is_among "$FAILS"; then exit 1; fi
  if is_among "$CANCEL_DURING"; then kill -INT "$RUN_PID"; fi
  # Only its cancellation ends it in time.
  if is_among "$RUNNING"; then exec sleep 600; fi
fi
