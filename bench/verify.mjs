/**
 * Why a run cannot count, or undefined when each task ran exactly once and after all of its needs.
 *
 * `log` is the text of the log to which each task appended its id as a line.
 */
export function verify(tasks, log) {
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  const done = new Set();
  for (const id of log.split('\n').slice(0, -1)) {
    const needed = needs.get(id);
    if (needed === undefined) return `a line that no task wrote: ${JSON.stringify(id)}`;
    if (done.has(id)) return `${id} ran twice`;
    const early = needed.find((need) => !done.has(need));
    if (early !== undefined) return `${id} ran before ${early}, which it needs`;
    done.add(id);
  }
  return done.size === tasks.length ? undefined : `${done.size} of ${tasks.length} tasks ran`;
}
