import { formatCycle, shortestCycle } from '../graph/cycle.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { GraphFile } from './file-keys.ts';
import type { Mistakes } from './mistakes.ts';
import { type Node, quote, valueOf } from './node.ts';
import type { DefaultKeys, TaskKeys } from './task-keys.ts';

/** The longest cycle that is told task by task. */
const longestPath = 100;

/** Tells every need and pool that the file does not have, and the shortest cycle of the needs. */
export function checkReferences(root: Node, file: GraphFile, mistakes: Mistakes): void {
  // Names whose values have mistakes are known all the same: one mistake must not look like two.
  const taskIds = keysOf(root, 'tasks');
  const poolNames = keysOf(root, 'pools');
  const tasks = file.tasks?.value ?? new Map<string, never>();
  for (const [id, task] of tasks) {
    checkNeeds(id, task.value, taskIds, mistakes);
    checkPools(`task "${id}"`, task.value, file, poolNames, mistakes);
  }
  if (file.defaults !== undefined) checkPools('defaults', file.defaults.value, file, poolNames, mistakes);

  const needsOf = (id: string) =>
    (tasks.get(id)?.value.needs?.value ?? []).map((need) => need.value).filter((need) => need !== id);
  const cycle = shortestCycle([...tasks.keys()], needsOf);
  if (cycle !== undefined) mistakes.add(cycleDiagnostic(file, cycle));
}

function keysOf(root: Node, key: string): ReadonlySet<string> {
  const map = root.kind === 'map' ? valueOf(root, key) : undefined;
  return new Set(map?.kind === 'map' ? map.entries.map((entry) => entry.key) : []);
}

function checkNeeds(id: string, task: TaskKeys, taskIds: ReadonlySet<string>, mistakes: Mistakes): void {
  const seen = new Set<string>();
  for (const { value: need, at } of task.needs?.value ?? []) {
    if (need === id) {
      mistakes.add({ message: `task "${id}" needs itself`, at, hint: 'remove this need' });
    } else if (seen.has(need)) {
      mistakes.add({ message: `task "${id}" needs ${quote(need)} twice`, at, hint: 'remove one' });
    } else if (!taskIds.has(need)) {
      const hint = mistakes.suggestion(need, taskIds);
      mistakes.add({
        message: `task "${id}" needs ${quote(need)}, which is no task of the file`,
        expected: 'the id of a task',
        found: quote(need),
        at,
        ...(hint === undefined ? {} : { hint }),
      });
    }
    seen.add(need);
  }
}

function checkPools(
  owner: string,
  keys: DefaultKeys,
  file: GraphFile,
  poolNames: ReadonlySet<string>,
  mistakes: Mistakes,
): void {
  const seen = new Set<string>();
  for (const { name, count, at } of keys.pools?.value ?? []) {
    const size = file.pools?.value.get(name)?.value;
    if (seen.has(name)) {
      mistakes.add({
        message: `${owner} names the pool ${quote(name)} twice`,
        at,
        hint: `write {${name}: 2} to hold two of it`,
      });
    } else if (!poolNames.has(name)) {
      mistakes.add({
        message: `${owner} wants the pool ${quote(name)}, which the file does not have`,
        expected:
          poolNames.size === 0
            ? 'a pool that the key "pools" of the file names'
            : `one of ${[...poolNames].slice(0, 20).join(', ')}`,
        found: quote(name),
        at,
        hint: mistakes.suggestion(name, poolNames) ?? 'add it to the key "pools" of the file, with its count',
      });
    } else if (size !== undefined && count > size) {
      mistakes.add({
        message: `${owner} wants ${count} of the pool ${quote(name)}, which has ${size}`,
        expected: `at most ${size}`,
        found: String(count),
        at,
      });
    }
    seen.add(name);
  }
}

/** A cycle as a mistake, at the need that leads from its last task back to its first. */
function cycleDiagnostic(file: GraphFile, cycle: readonly string[]): Diagnostic {
  const [first = ''] = cycle;
  const last = file.tasks?.value.get(cycle.at(-1) ?? '');
  const need = last?.value.needs?.value.find((candidate) => candidate.value === first);
  if (need === undefined) throw new Error('internal error: a cycle is closed by no need');
  const rest = cycle.length - longestPath;
  const path =
    rest > 0
      ? `${cycle.slice(0, longestPath).join(' → ')} → … (${rest} more) → ${first}`
      : formatCycle(cycle);
  return { message: `the needs form a cycle: ${path}`, at: need.at, hint: 'remove one of these needs' };
}
