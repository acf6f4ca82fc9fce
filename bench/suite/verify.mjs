/**
 * Why a run cannot count, or undefined when each task ran exactly once, after all of its needs, and not too many at once.
 *
 * `log` is the text of the log to which each task appended its id as a line when it ended, and before that, when it can be
 * told apart, `+` and its id when it started. At most `jobs` tasks may have started and not ended.
 */
export function verify(tasks, log, jobs) {
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  const running = new Set();
  const done = new Set();
  for (const line of log.split('\n').slice(0, -1)) {
    const id = line.replace(/^\+/, '');
    const needed = needs.get(id);
    if (needed === undefined) return `a line that no task wrote: ${JSON.stringify(line)}`;
    if (done.has(id)) return `${id} ran twice`;
    const early = running.has(id) ? undefined : needed.find((need) => !done.has(need));
    if (early !== undefined) return `${id} ran before ${early}, which it needs`;
    if (line !== id) running.add(id);
    else {
      running.delete(id);
      done.add(id);
    }
    if (running.size > jobs) return `${running.size} tasks ran at once, the limit is ${jobs}`;
  }
  return done.size === tasks.length ? undefined : `${done.size} of ${tasks.length} tasks ran`;
}
