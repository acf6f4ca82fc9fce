import { quote } from '../../language/diagnostics/node.ts';
import type { Diagnostics, Problem } from '../../language/diagnostics/diagnostics.ts';
import { isTemplate } from '../../language/expressions/template.ts';
import type { Found } from '../../language/forms/form.ts';
import type { GraphFile } from '../keys/file-keys.ts';
import type { DefaultKeys } from '../keys/task-keys.ts';
import {
  eachPatternProblem,
  isNegated,
  type PatternKey,
  patternsIn,
  patternsProblem,
} from '../scope/file-patterns.ts';
import { knownPatterns, outlines, type PatternTask } from '../scope/known-patterns.ts';

const patternKeys: readonly PatternKey[] = ['inputs', 'outputs', 'junit'];

/** Reports each mistake in `inputs`, `outputs`, `junit` and the `cache` of the file that is certain before the run. */
export function checkStatedFiles(
  tasks: readonly PatternTask[],
  { defaults, cache }: GraphFile,
  diagnostics: Diagnostics,
): void {
  checkTwice('env', cache?.value.env?.value, diagnostics);
  checkTwice('tools', cache?.value.tools?.value, diagnostics);
  if (defaults !== undefined) checkPatterns(defaults.value, diagnostics);
  for (const task of tasks) {
    checkUse(task, diagnostics);
    checkPatterns(task.own, diagnostics);
    checkInstances(task, diagnostics);
    checkOwnInputs(task, diagnostics);
  }
}

function checkTwice(key: string, found: readonly Found<string>[] = [], diagnostics: Diagnostics): void {
  const seen = new Set<string>();
  for (const { value, at } of found) {
    if (seen.has(value))
      diagnostics.add({ message: `"cache.${key}" names ${quote(value)} twice`, at, hint: 'remove one' });
    seen.add(value);
  }
}

/** Files that a task states although nothing of it can be remembered; what only the defaults state is passed over. */
function checkUse({ key, own, keys }: PatternTask, diagnostics: Diagnostics): void {
  if (own.inputs !== undefined && keys['leave-running']?.value === true) {
    diagnostics.add({
      message: `task "${key}" is never remembered, since it leaves something running, so it has no use for inputs`,
      at: own.inputs.keyAt,
      hint: 'remove inputs, or leave-running',
    });
  }
  if (own.service !== undefined || keys.service === undefined) return;
  for (const name of patternKeys) {
    const found = own[name];
    if (found === undefined) continue;
    diagnostics.add({
      message: `the defaults make task "${key}" a service, and nothing of it is remembered, so it has no use for ${name}`,
      at: found.keyAt,
      hint: `remove ${name} here, or service in the defaults`,
    });
  }
}

function checkPatterns(keys: DefaultKeys, diagnostics: Diagnostics): void {
  for (const name of patternKeys) {
    const found = keys[name];
    if (found === undefined) continue;
    let areValid = true;
    for (const each of found.value) {
      const problem = inWorkspace(each.value) ?? eachPatternProblem(name, outlines(each.value));
      if (problem === undefined) continue;
      diagnostics.add({ ...problem, at: each.at });
      areValid = false;
    }
    const together = patternsProblem(found.value.flatMap(({ value }) => outlines(value)));
    if (areValid && together !== undefined) diagnostics.add({ ...together, at: found.at });
  }
}

/** What the values of a matrix make of patterns with expressions. */
function checkInstances(task: PatternTask, diagnostics: Diagnostics): void {
  if (task.instances === undefined) return;
  for (const name of patternKeys) {
    if (task.keys[name]?.value.some(({ value }) => isTemplate(value)) !== true) continue;
    for (const { id, pattern, at } of knownPatterns(task, name)) {
      const problem = eachPatternProblem(name, [pattern]);
      if (problem === undefined || diagnostics.hasAt(at)) continue;
      diagnostics.add({ ...problem, found: `${quote(pattern)} in task "${id}"`, at });
    }
  }
}

/** GitHub's expression for the workspace gives an absolute path. */
function inWorkspace(text: string): Problem | undefined {
  const rest = /^\s*!?\s*\$\{\{\s*github\.workspace\s*\}\}[\\/]*(.*)/i.exec(text)?.[1];
  if (rest === undefined) return undefined;
  return {
    message: 'a pattern begins with the absolute path of the workspace',
    expected: 'a path or a pattern, from the workspace',
    found: quote(text.trim()),
    hint: `write ${quote(rest === '' ? '**' : rest)}`,
  };
}

/** An output with the same text as an input of the task: it would be removed before the task could read it. */
function checkOwnInputs({ key, keys }: PatternTask, diagnostics: Diagnostics): void {
  const inputs = new Set(keys.inputs?.value.flatMap(({ value }) => writtenIn(value)));
  for (const { value, at: place } of keys.outputs?.value ?? []) {
    const both = writtenIn(value).find((pattern) => !isNegated(pattern) && inputs.has(pattern));
    if (both === undefined || diagnostics.hasAt(place)) continue;
    diagnostics.add({
      message: `${quote(both)} is both an input and an output of task "${key}"`,
      expected: 'outputs that the task does not read',
      at: place,
      hint: 'outputs are removed before the task runs: leave it out of inputs if the task only makes it, and out of outputs if it changes what is there',
    });
  }
}

/** The patterns of a text as they are written; none of one whose expressions may stand on several lines. */
function writtenIn(text: string): readonly string[] {
  return isTemplate(text) && text.trim().includes('\n') ? [] : patternsIn(text);
}
