import { formatPosition } from '../../model/diagnostic.ts';
import type { Diagnostics } from '../../language/diagnostics/diagnostics.ts';
import { quote } from '../../language/diagnostics/node.ts';
import { isNegated } from '../scope/file-patterns.ts';
import { type KnownPattern, knownPatterns, type PatternTask } from '../scope/known-patterns.ts';

/** An output of a task that runs whenever its needs succeed. */
interface Output extends KnownPattern {
  readonly task: PatternTask;
  /** The names of the pattern before the first that is not literal. */
  readonly names: readonly string[];
  /** Whether it matches all that lies below these. */
  readonly hasAll: boolean;
}

/**
 * Reports outputs that lie in those of another task or instance: each removes its own before it runs. Only what is certain is
 * reported: patterns known before the run that are the same text, or of which one has all of a directory that the other is in.
 * Tasks that an `if` may keep from running are passed over, since of two of them one may never run, and so are those with patterns
 * that leave files out.
 */
export function checkOutputPlaces(tasks: readonly PatternTask[], diagnostics: Diagnostics): void {
  const makers = tasks.filter((task) => task.keys.outputs !== undefined && runsCommand(task));
  if (makers.length === 0) return;
  const uncertain = skippable(tasks);
  const outputs = makers.filter(({ key }) => !uncertain.has(key)).flatMap(outputsOf);
  const byText = firstBy(outputs, ({ pattern }) => pattern);
  const wholes = firstBy(
    outputs.filter(({ hasAll }) => hasAll),
    ({ names }) => names.join('/'),
  );
  const told = new Set<string>();
  for (const output of outputs) {
    const other = otherThan(output, byText.get(output.pattern)) ?? enclosing(output, wholes);
    const place = formatPosition(output.at);
    if (other === undefined || told.has(place)) continue;
    told.add(place);
    diagnostics.add({ ...problemOf(output, other), at: output.at });
  }
}

function runsCommand({ keys }: PatternTask): boolean {
  return (keys.run !== undefined || keys.command !== undefined) && keys.service === undefined;
}

/** The ids of the tasks that a condition may keep from running, their own or that of a task before them. */
function skippable(tasks: readonly PatternTask[]): ReadonlySet<string> {
  const dependents = new Map<string, string[]>();
  for (const { key, needKeys } of tasks) {
    for (const need of needKeys) {
      const known = dependents.get(need);
      if (known === undefined) dependents.set(need, [key]);
      else known.push(key);
    }
  }
  const conditional = tasks.filter(({ keys }) => (keys.if?.value.trim() ?? '') !== '');
  const reached = new Set(conditional.map(({ key }) => key));
  for (const key of reached) for (const dependent of dependents.get(key) ?? []) reached.add(dependent);
  return reached;
}

function outputsOf(task: PatternTask): readonly Output[] {
  const leavesOut = task.keys.outputs?.value.some(({ value }) => value.includes('!')) === true;
  if (leavesOut) return [];
  const outputs: Output[] = [];
  for (const known of knownPatterns(task, 'outputs')) {
    if (isNegated(known.pattern)) continue;
    const names = known.pattern.split(/[\\/]/).filter((name) => name !== '');
    const literal = names.findIndex((name) => /[*?[\]{}()]/.test(name));
    const rest = literal === -1 ? [] : names.slice(literal);
    outputs.push({
      ...known,
      task,
      names: names.slice(0, names.length - rest.length),
      hasAll: ['', '**', '**/*'].includes(rest.join('/')),
    });
  }
  return outputs;
}

function firstBy(outputs: readonly Output[], keyOf: (output: Output) => string): ReadonlyMap<string, Output> {
  const first = new Map<string, Output>();
  for (const output of outputs) if (!first.has(keyOf(output))) first.set(keyOf(output), output);
  return first;
}

function otherThan({ id }: Output, other: Output | undefined): Output | undefined {
  return other?.id === id ? undefined : other;
}

/** An output of another task that has all of a directory which this one is in. */
function enclosing(output: Output, wholes: ReadonlyMap<string, Output>): Output | undefined {
  for (let depth = output.names.length; depth > 0; depth -= 1) {
    const other = otherThan(output, wholes.get(output.names.slice(0, depth).join('/')));
    if (other !== undefined) return other;
  }
  return undefined;
}

function problemOf(output: Output, other: Output) {
  const { pattern, task } = output;
  const message =
    pattern === other.pattern
      ? `${quote(pattern)} is an output of both task "${other.id}" and task "${output.id}"`
      : `${quote(pattern)}, an output of task "${output.id}", lies in ${quote(other.pattern)}, an output of task "${other.id}"`;
  const isOneMatrix = task === other.task;
  const [key = 'KEY'] = task.instances?.combinations[0]?.keys() ?? [];
  return {
    message,
    expected: 'a place of its own for what each task makes, since outputs are removed before the task runs',
    hint: isOneMatrix
      ? `put the value of the matrix into it, such as dist/\${{ matrix.${key} }}/**`
      : 'write to another directory, or name only the files that the task makes',
  };
}
