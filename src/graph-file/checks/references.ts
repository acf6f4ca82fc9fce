import { formatCycle, shortestCycles } from '../../graph/cycle.ts';
import { type Diagnostic, formatPosition } from '../../model/diagnostic.ts';
import type { Named } from '../../language/forms/collection-forms.ts';
import { type GraphFile, graphFile } from '../keys/file-keys.ts';
import { isLeftAlone, type MapEntry, type Node, quote } from '../../language/diagnostics/node.ts';
import type { Diagnostics } from '../../language/diagnostics/diagnostics.ts';
import { looksLikeTask } from '../keys/misplaced.ts';
import { type DefaultKeys, task } from '../keys/task-keys.ts';

type Tasks = NonNullable<GraphFile['tasks']>['value'];

const leftAlone = 'ignored like all keys that start with x-';

/** The longest cycle that is reported task by task. */
const longestPath = 100;

/** Reports every need and pool that the file does not have, and each independent cycle of the needs. */
export function checkReferences(root: Node, file: GraphFile, diagnostics: Diagnostics): void {
  // Names whose values have mistakes are known too: one mistake must not look like two.
  const taskIds = namesIn(root, file.tasks, (value) => misplacedTasks(value, task.keys));
  for (const id of misplacedTasks(root, graphFile.keys)) taskIds.own.add(id);
  const poolNames = namesIn(root, file.pools);
  const tasks: Tasks = file.tasks?.value ?? new Map<string, never>();
  checkSpellings(entriesOf(root, file.tasks), diagnostics);
  for (const [id, { value: keys }] of tasks) {
    checkNeeds(id, tasks, taskIds, diagnostics);
    checkPools(`task "${id}"`, keys, file, poolNames, diagnostics);
  }
  if (file.defaults !== undefined) checkPools('defaults', file.defaults.value, file, poolNames, diagnostics);

  const needsOf = (id: string) =>
    (tasks.get(id)?.value.needs?.value ?? []).map((need) => need.value).filter((need) => need !== id);
  for (const cycle of shortestCycles([...tasks.keys()], needsOf))
    diagnostics.add(cycleDiagnostic(tasks, cycle));
}

/** Reports ids that differ in case only: GitHub refuses such jobs, and ignores case in `needs` and in what `fromJSON` gives. */
function checkSpellings(entries: readonly MapEntry[], diagnostics: Diagnostics): void {
  const first = new Map<string, MapEntry>();
  for (const entry of entries) {
    const { key, keyAt } = entry;
    if (isLeftAlone(key)) continue;
    const other = first.get(key.toLowerCase());
    if (other === undefined) {
      first.set(key.toLowerCase(), entry);
      continue;
    }
    diagnostics.add({
      message: `the ids ${quote(key)} and ${quote(other.key)} differ in case only`,
      expected: 'ids that differ in more',
      at: keyAt,
      hint: `the other stands at ${formatPosition(other.keyAt)}: rename one of them`,
    });
  }
}

/** The entries of a map of the file, including those with mistakes. */
function entriesOf(root: Node, found: Named<unknown> | undefined): readonly MapEntry[] {
  // By its place: a key that is misspelt is read as what it stands for.
  const entry = root.kind === 'map' ? root.entries.find(({ keyAt }) => keyAt === found?.keyAt) : undefined;
  return entry?.value.kind === 'map' ? entry.value.entries : [];
}

/** The names that a map of the file has. */
interface Names {
  readonly own: Set<string>;
  readonly leftAlone: ReadonlySet<string>;
}

/** The names in a map of the file, and those that `further` finds in its values. */
function namesIn(
  root: Node,
  found: Named<unknown> | undefined,
  further: (value: Node) => readonly string[] = () => [],
): Names {
  const names = entriesOf(root, found).flatMap(({ key, value }) => [key].concat(further(value)));
  return {
    own: new Set(names.filter((name) => !isLeftAlone(name))),
    leftAlone: new Set(names.filter(isLeftAlone)),
  };
}

/** What stands among the keys of a task or of the file and is reported as a task in the wrong place. */
function misplacedTasks(node: Node, known: readonly string[]): readonly string[] {
  if (node.kind !== 'map') return [];
  return node.entries
    .filter(({ key, value }) => !known.includes(key) && !isLeftAlone(key) && looksLikeTask(value))
    .flatMap(({ key, value }) => [key].concat(misplacedTasks(value, task.keys)));
}

function checkNeeds(id: string, tasks: Tasks, taskIds: Names, diagnostics: Diagnostics): void {
  const seen = new Set<string>();
  for (const { value: need, at } of tasks.get(id)?.value.needs?.value ?? []) {
    if (need === id) {
      diagnostics.add({ message: `task "${id}" needs itself`, at, hint: 'remove this need' });
    } else if (seen.has(need)) {
      diagnostics.add({ message: `task "${id}" needs ${quote(need)} twice`, at, hint: 'remove one' });
    } else if (taskIds.leftAlone.has(need)) {
      diagnostics.add({
        message: `task "${id}" needs ${quote(need)}, which is ${leftAlone}`,
        expected: 'the id of a task',
        found: quote(need),
        at,
        hint: 'rename it to make it a task',
      });
    } else if (!taskIds.own.has(need)) {
      const hint =
        severalNames(need, taskIds.own) ??
        wholeMatrix(need, tasks) ??
        diagnostics.suggestion(need, taskIds.own);
      diagnostics.add({
        message: `task "${id}" needs ${quote(need)}, which is not a task of the file`,
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
  poolNames: Names,
  diagnostics: Diagnostics,
): void {
  const seen = new Set<string>();
  for (const { name, count, at } of keys.pools?.value ?? []) {
    const size = file.pools?.value.get(name)?.value;
    if (seen.has(name)) {
      diagnostics.add({
        message: `${owner} names the pool ${quote(name)} twice`,
        at,
        hint: `write {${name}: 2} to hold two of it`,
      });
    } else if (poolNames.leftAlone.has(name)) {
      diagnostics.add({
        message: `${owner} wants the pool ${quote(name)}, which is ${leftAlone}`,
        expected: 'the name of a pool',
        found: quote(name),
        at,
        hint: 'rename it to make it a pool',
      });
    } else if (!poolNames.own.has(name)) {
      diagnostics.add({
        message: `${owner} wants the pool ${quote(name)}, which the file does not have`,
        expected:
          poolNames.own.size === 0
            ? 'a pool that the key "pools" of the file names'
            : `one of ${[...poolNames.own].slice(0, 20).join(', ')}`,
        found: quote(name),
        at,
        hint:
          severalNames(name, poolNames.own) ??
          diagnostics.suggestion(name, poolNames.own) ??
          'add it to the key "pools" of the file, with its count',
      });
    } else if (size !== undefined && count > size) {
      diagnostics.add({
        message: `${owner} wants ${count} of the pool ${quote(name)}, which has ${size}`,
        expected: `at most ${size}`,
        found: String(count),
        at,
      });
    }
    seen.add(name);
  }
}

/** A hint for several names in one text. */
function severalNames(text: string, known: ReadonlySet<string>): string | undefined {
  if (text.length > 1000) return undefined;
  const names = text.split(/[\s,;]/).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => known.has(name))
    ? `write a list: [${names.join(', ')}]`
    : undefined;
}

/** A hint for a need on one instance of a matrix. */
function wholeMatrix(need: string, tasks: Tasks): string | undefined {
  const id = /^([\w-]+)(?: ?\(|\[|:|\.)/.exec(need)?.[1] ?? '';
  const isMatrix = tasks.get(id)?.value.strategy?.value.matrix !== undefined;
  return isMatrix ? `a task with a matrix is needed as a whole: needs: ${id}` : undefined;
}

/** The diagnostic for a cycle, at the need that leads from its last task back to its first. */
function cycleDiagnostic(tasks: Tasks, cycle: readonly string[]): Diagnostic {
  const [first = ''] = cycle;
  const last = tasks.get(cycle.at(-1) ?? '');
  const need = last?.value.needs?.value.find((candidate) => candidate.value === first);
  if (need === undefined) throw new Error('internal error: a cycle is closed by no need');
  const rest = cycle.length - longestPath;
  const path =
    rest > 0
      ? `${cycle.slice(0, longestPath).join(' → ')} → … (${rest} more) → ${first}`
      : formatCycle(cycle);
  return { message: `the needs form a cycle: ${path}`, at: need.at, hint: 'remove one of these needs' };
}
