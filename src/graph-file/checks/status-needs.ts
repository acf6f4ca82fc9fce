import type { Position } from '../../model/diagnostic.ts';
import type { Problem, Diagnostics } from '../../language/diagnostics/diagnostics.ts';
import { placeInText } from '../../language/diagnostics/text-position.ts';
import { conditionParts } from '../../language/expressions/condition.ts';
import type { StatusNeed } from '../../language/expressions/expression-types.ts';
import type { GraphFile } from '../keys/file-keys.ts';
import { quote } from '../../language/diagnostics/node.ts';
import { Spellings } from '../scope/spellings.ts';

/** The most needs that are followed to find the ids that conditions name; a direct need is found at once. */
const mostSteps = 1_000_000;

/** Almost no condition has to be parsed to know. */
const hasArguments = /(?:success|failure)\s*\(\s*[^\s)]/i;

/** Reports every id in `success('id')` and `failure('id')` that names no task which the task with the `if` needs, directly or not. */
export function checkStatusNeeds(file: GraphFile, diagnostics: Diagnostics): void {
  const tasks = file.tasks?.value;
  if (tasks === undefined) return;
  const spellings = new Spellings(tasks.keys());
  const needsOf = (id: string) => (tasks.get(id)?.value.needs?.value ?? []).map((need) => need.value);
  let left = mostSteps;

  /** Which of the tasks a task needs; walks no further than to the last of them. */
  function neededBy(id: string, asked: ReadonlySet<string>): ReadonlySet<string> {
    const found = new Set<string>();
    const reached = new Set(needsOf(id));
    for (const need of reached) {
      if (asked.has(need)) found.add(need);
      if (found.size === asked.size) break;
      for (const further of needsOf(need)) reached.add(further);
      left -= 1;
      if (left < 0) break;
    }
    return found;
  }

  for (const [id, task] of tasks) {
    const condition = task.value.if ?? file.defaults?.value.if;
    if (condition === undefined || !hasArguments.test(condition.value)) continue;
    const text = condition.value;
    const uses = conditionParts(text).flatMap(({ expression, offset }) =>
      expression.statusNeeds.map((use) => ({ use, offset: offset + use.offset })),
    );
    const known = uses.flatMap(({ use }) => spellings.find(use.name ?? '') ?? []);
    const needed = neededBy(id, new Set(known));
    if (left < 0) {
      tellTooMany(task.keyAt, diagnostics);
      return;
    }
    for (const { use, offset } of uses) {
      const key = use.name === undefined ? undefined : spellings.find(use.name);
      if (key !== undefined && needed.has(key)) continue;
      const problem = problemOf(use, id, key, diagnostics.suggestion(use.name ?? '', needsOf(id)));
      diagnostics.add({ ...problem, at: placeInText(condition.textAt, text, offset) });
    }
  }
}

function problemOf(
  { name, function: called }: StatusNeed,
  id: string,
  key: string | undefined,
  suggestion: string | undefined,
): Problem {
  if (name === undefined) {
    return {
      message: `${called}() is given something other than the id of a task`,
      expected: `ids in single quotes, ${called}('build'), or nothing for all that the task needs`,
    };
  }
  const message = `${called}() asks for ${quote(name)}, which ${key === undefined ? 'is not a task of the file' : `task "${id}" does not need`}`;
  const expected = `the id of a task that task "${id}" needs, directly or not`;
  const hint = key === undefined ? suggestion : key === id ? undefined : `add ${key} to its needs`;
  return { message, expected, ...(hint === undefined ? {} : { hint }) };
}

function tellTooMany(at: Position, diagnostics: Diagnostics): void {
  const message = 'the conditions ask for too many tasks';
  diagnostics.add({ message, expected: `at most ${mostSteps} tasks between them and what they ask for`, at });
}
