import { type NeedRead, needReads, needReadsOfCondition } from '../../graph-file/checks/output-reads.ts';
import type { RunEvent } from '../../report/run/event.ts';
import type { Ledger } from './ledger.ts';
import { nearest } from '../../model/nearest.ts';
import { formatPosition } from '../../model/diagnostic.ts';
import type { Task, TaskId } from '../../model/task.ts';
import { listed } from '../../report/words/words.ts';

/** How many outputs of a need a warning names. */
const shownNames = 5;

/** A read of an output that does not exist. */
interface Missing {
  readonly task: Task;
  readonly read: NeedRead;
  /** As the file writes it. */
  readonly need: string;
  readonly output: string;
  /** The outputs that exist. */
  readonly written: readonly string[];
}

/** What the ledger knows of tasks. */
type KnownTasks = Pick<Ledger, 'taskOf' | 'instancesOf' | 'outputsOf'>;

/**
 * Warns of expressions that read an output which a need did not write, and which are therefore empty: once for each
 * expression of the file.
 *
 * Many outputs are missing for good reasons, so there is no warning
 * - unless the need ran to success, with all instances of its matrix;
 * - when the need's own script or command writes the name, even if only in a branch that was not taken;
 * - when the value only decides something (`if`, a comparison), or has a fallback (`|| 'none'`), unless a similar name
 *   was written that nothing in the graph reads: then one of the two is misspelt.
 */
export class MissingOutputs {
  readonly #tasks: readonly Task[];
  readonly #known: KnownTasks;
  readonly #warn: (task: TaskId, message: string) => void;
  readonly #succeeded = new Set<TaskId>();
  readonly #told = new Set<string>();
  /** By need, in lower case, the outputs that expressions of the graph read; `*` for all. Made when first asked. */
  #read: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(tasks: readonly Task[], known: KnownTasks, warn: (task: TaskId, message: string) => void) {
    this.#tasks = tasks;
    this.#known = known;
    this.#warn = warn;
  }

  /** Receives the events of the run: a task's expressions are checked once they have been evaluated. */
  on(event: RunEvent): void {
    if (event.type !== 'attempt-started' && event.type !== 'task-ended') return;
    const task = this.#known.taskOf(event.task);
    if (task === undefined) return;
    if (event.type === 'attempt-started') {
      if (event.attempt === 1) this.#check(task, [...needReadsOfCondition(task), ...needReads(task)]);
      return;
    }
    const { because, result, tolerated } = event;
    if ((because.kind === 'ran' || because.kind === 'given') && result === 'success' && !tolerated)
      this.#succeeded.add(task.id);
    // Everything about a started task has already been checked.
    const decided = ['condition', 'join', 'bad-expression'].includes(because.kind);
    if (decided) this.#check(task, needReadsOfCondition(task));
  }

  #check(task: Task, reads: readonly NeedRead[]): void {
    for (const read of reads) {
      const missing = this.#missing(task, read);
      if (missing === undefined || !this.#deservesWarning(missing)) continue;
      const message = messageFor(missing);
      if (this.#told.has(message)) continue;
      this.#told.add(message);
      this.#warn(task.id, message);
    }
  }

  #missing(task: Task, read: NeedRead): Missing | undefined {
    const [name = '', field, output] = read.path;
    if (field?.toLowerCase() !== 'outputs' || output === undefined || output === '*') return undefined;
    const need = task.needKeys.find((key) => key.toLowerCase() === name.toLowerCase());
    if (need === undefined) return undefined;
    const instances = this.#known.instancesOf(need);
    if (instances.length === 0 || !instances.every(({ id }) => this.#succeeded.has(id))) return undefined;
    const names = new Set<string>();
    for (const { id } of instances) for (const each of this.#known.outputsOf(id)) names.add(each);
    const written = [...names];
    if (written.some((each) => each.toLowerCase() === output.toLowerCase())) return undefined;
    return { task, read, need, output, written };
  }

  #deservesWarning({ read, need, output, written }: Missing): boolean {
    if (this.#known.instancesOf(need).some((task) => writes(task, output))) return false;
    if (read.bare) return true;
    const unread = written.filter((each) => !this.#isRead(need, each));
    return nearest(output, unread) !== undefined;
  }

  #isRead(need: string, output: string): boolean {
    this.#read ??= outputsRead(this.#tasks);
    for (const key of [need.toLowerCase(), '*']) {
      const read = this.#read.get(key);
      if (read?.has('*') === true || read?.has(output.toLowerCase()) === true) return true;
    }
    return false;
  }
}

function outputsRead(tasks: readonly Task[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const task of tasks) {
    for (const { path } of [...needReadsOfCondition(task), ...needReads(task)]) {
      // A name that is computed may be any: `toJSON(needs)`, `needs.a.outputs[matrix.x]`.
      const [need = '*', field = 'outputs', output = '*'] = path.map((step) => step.toLowerCase());
      if (field !== 'outputs' && field !== '*') continue;
      const outputs = found.get(need) ?? new Set();
      found.set(need, outputs.add(output));
    }
  }
  return found;
}

/** Whether the text of what a task runs seems to write an output of that name: `name=`, `'name'`. */
function writes({ work }: Task, output: string): boolean {
  const text = work.kind === 'script' ? work.script : work.kind === 'command' ? work.words.join(' ') : '';
  for (let at = text.indexOf(output); at !== -1; at = text.indexOf(output, at + 1)) {
    const before = text.charAt(at - 1);
    if (
      !/[\w.-]/.test(before) &&
      /^(?:=|<<|['"`])/.test(text.slice(at + output.length, at + output.length + 2))
    )
      return true;
  }
  return false;
}

function messageFor({ task, read, need, output, written }: Missing): string {
  const near = nearest(output, written);
  const names = near === undefined ? written : [near, ...written.filter((name) => name !== near)];
  const has =
    names.length === 0
      ? 'no outputs'
      : listed(
          names.map((name) => JSON.stringify(name)),
          shownNames,
        );
  const advice =
    near === undefined
      ? `: where it may be missing, write needs.${need}.outputs.${output} || ''`
      : names.length === 1
        ? ''
        : `; did you mean "${near}"?`;
  const at = formatPosition(task.places.get(read.place) ?? task.at);
  return `${read.place} at ${at}: ${need} wrote no output ${JSON.stringify(output)}; it has ${has}${advice}`;
}
