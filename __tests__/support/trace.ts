import type { Shape } from './graphs.ts';

/** A script that appends a line when it starts and one when it ends to the file that `TRACE` names. */
export const tracedScript = `echo "start $RUNDAG_TASK" >> "$TRACE"
echo "end $RUNDAG_TASK" >> "$TRACE"`;

/**
 * What is wrong with the order in which traced tasks started and ended, in words; empty when nothing is: a task that
 * did not run exactly once, that started before a need had ended, or beside as many as there are slots.
 */
export function traceProblems(trace: string, shape: Shape, slots: number): readonly string[] {
  const problems: string[] = [];
  const running = new Set<string>();
  const done = new Set<string>();
  for (const line of trace.trimEnd().split('\n')) {
    const [what, id = ''] = line.split(' ');
    if (what === 'end') {
      if (!running.delete(id)) problems.push(`${id} ended and did not run`);
      done.add(id);
      continue;
    }
    if (done.has(id) || running.has(id)) problems.push(`${id} started twice`);
    const early = (shape.get(id) ?? []).filter((need) => !done.has(need));
    if (early.length > 0) problems.push(`${id} started before ${early.join(', ')} had ended`);
    running.add(id);
    if (running.size > slots) problems.push(`${running.size} tasks at once`);
  }
  for (const id of shape.keys()) if (!done.has(id)) problems.push(`${id} did not end`);
  return problems;
}
