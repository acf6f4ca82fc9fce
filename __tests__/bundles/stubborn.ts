/** A task that says when it runs, and stays when it is asked to end; wants bash and what `heldScript` wants. */
export const stubbornScript = `trap 'echo asked to end, and staying' TERM
exec 3<>"/dev/tcp/127.0.0.1/$REMOTE_PORT"
echo "$RUNDAG_TASK $RUNDAG_SLOT $RUNDAG_ATTEMPT" >&3
until read -r code <&3; do :; done
exit "$code"`;
