import { relative, sep } from 'node:path';
import type { FingerprintParts } from '../../history/fingerprint/fingerprint.ts';
import { variableKey } from '../../github/variable-name.ts';
import type { Task } from '../../model/task.ts';
import { exportedEnv, exportedPath, type Exports } from '../../task-files/exports.ts';
import type { Preparation } from '../task/attempt-preparation.ts';
import type { TaskVariables } from '../task/contexts.ts';

/** What a task depends on beside its own entry in the file. */
export interface Dependencies {
  /** The digest of the list of its input files. */
  readonly inputs: string;
  /** What stands for each task that it needs. */
  readonly needs: ReadonlyMap<string, string>;
  /** What the tasks that it needs exported to it. */
  readonly exports: Exports;
  /** What counts for every task of the run: the system, the file's `cache`. */
  readonly common: FingerprintParts;
}

/** All that a task depends on, with its expressions evaluated; paths are taken from the workspace, so that it may lie anywhere. */
export function taskParts(
  task: Task,
  { work, workingDirectory, variables, outputs = [] }: Preparation,
  workspace: string,
  { inputs, needs, exports, common }: Dependencies,
): FingerprintParts {
  const parts = new Map(common);
  parts.set('command', commandTexts(work));
  parts.set('working directory', [relative(workspace, workingDirectory).replaceAll(sep, '/')]);
  parts.set('inputs', [inputs]);
  parts.set('patterns of outputs', outputs);
  if (task.matrix !== undefined) parts.set('matrix', [JSON.stringify([...task.matrix.values])]);
  if (task.cpusStated) parts.set('cpus', [String(task.cpus)]);
  for (const [name, value] of variableParts(variables, exports)) parts.set(name, [value]);
  const path = exportedPath(exports);
  if (path.length > 0) parts.set('directories before PATH', path);
  for (const [id, text] of needs) parts.set(`need ${id}`, [text]);
  return parts;
}

/** Each variable by the one who sets it last, as `taskEnvironment` has them: the file, a task that it needs, the task itself. */
function variableParts({ file, own }: TaskVariables, exports: Exports): ReadonlyMap<string, string> {
  const last = new Map<string, readonly [part: string, value: string]>();
  const layers = [
    ['env', file],
    ['exported', exportedEnv(exports)],
    ['env', own],
  ] as const;
  for (const [setBy, variables] of layers)
    for (const [name, value] of variables)
      last.set(variableKey(name, process.platform), [`${setBy} ${name}`, value]);
  return new Map(last.values());
}

function commandTexts(work: Preparation['work']): readonly string[] {
  switch (work.kind) {
    case 'script':
      return ['script', work.shell ?? '', work.script];
    case 'command':
      return ['command', ...work.words];
    case 'join':
      return ['join'];
  }
}
