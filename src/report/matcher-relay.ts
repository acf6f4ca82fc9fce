import type { TaskId } from '../model/task.ts';
import { parseWorkflowCommand, type WorkflowCommand } from '../model/workflow-command.ts';
import { formatMatcher } from './matcher-line.ts';

/** The line that stands in the log for a matcher command. */
type LineOf = (command: WorkflowCommand) => string;

/**
 * Issues the matcher commands of one attempt anew where its output is shown: a problem matcher is to see the lines that its
 * task printed after it, and these are shown long after they were printed.
 *
 * Which commands were obeyed while the attempt ran is known, so nothing else passes, whatever the output looks like when it
 * is read again. Between `stop-commands` and its end a line that equals the next of them is taken for it.
 */
export class MatcherRelay {
  readonly #commands: readonly WorkflowCommand[];
  readonly #lineOf: LineOf;
  /** How many of the commands have been issued. */
  #issued = 0;

  /** The commands in the order in which the attempt gave them. */
  constructor(commands: readonly WorkflowCommand[], lineOf: LineOf) {
    this.#commands = commands;
    this.#lineOf = lineOf;
  }

  /** What stands in the log for this line of the output when it is the next of the commands; undefined when it is not. */
  take(line: string): string | undefined {
    const next = this.#commands[this.#issued];
    if (next === undefined) return undefined;
    const command = parseWorkflowCommand(line);
    if (command === undefined || formatMatcher(command) !== formatMatcher(next)) return undefined;
    this.#issued += 1;
    return this.#lineOf(next);
  }

  /** The lines of all commands that were not among what was shown, where the output was cut. */
  rest(): readonly string[] {
    const rest = this.#commands.slice(this.#issued);
    this.#issued = this.#commands.length;
    return rest.map(this.#lineOf);
  }
}

/** The matcher commands that attempts gave and that have not been issued yet. */
export class MatcherRelays {
  readonly #lineOf: LineOf;
  readonly #commands = new Map<string, WorkflowCommand[]>();

  constructor(lineOf: LineOf) {
    this.#lineOf = lineOf;
  }

  /** Notes the next command of an attempt. */
  note(task: TaskId, attempt: number, command: WorkflowCommand): void {
    const key = keyOf(task, attempt);
    const known = this.#commands.get(key);
    if (known === undefined) this.#commands.set(key, [command]);
    else known.push(command);
  }

  /** Hands out, once, the commands of an attempt whose output is shown now. */
  relay(task: TaskId, attempt: number): MatcherRelay {
    const key = keyOf(task, attempt);
    const commands = this.#commands.get(key) ?? [];
    this.#commands.delete(key);
    return new MatcherRelay(commands, this.#lineOf);
  }
}

function keyOf(task: TaskId, attempt: number): string {
  return `${attempt} ${task}`;
}
