import type { RunEvent } from '../run/event.ts';
import type { Instant } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import type { TaskReport } from '../run/run-report.ts';
import { parseWorkflowCommand, type WorkflowCommand } from '../../github/workflow-command.ts';
import { formatMatcher } from './matcher-line.ts';

type MatcherEvent = Extract<RunEvent, { readonly type: 'task-matcher' }>;

/** How many matcher commands of one attempt are obeyed, and how many of the latest removals are remembered; more have no effect. */
export const maximumMatchers = 1000;

/** The line that stands in the log for a matcher command. */
type LineOf = (command: WorkflowCommand) => string;

/**
 * Repeats the matcher commands of one attempt where its output is shown: a problem matcher has to see the lines that its
 * task printed after it, and these are shown long after they were printed.
 *
 * It is known which commands were obeyed while the attempt ran, so nothing else passes, whatever the output looks like when
 * it is read again. Between `stop-commands` and its end a line that equals the next of them is taken for it.
 */
export class MatcherRelay {
  /** How many commands the attempt gave beyond those that are kept: they have no effect. */
  readonly beyond: number;
  readonly #commands: readonly WorkflowCommand[];
  readonly #lineOf: LineOf;
  readonly #after: readonly WorkflowCommand[];
  /** How many of the commands have been issued. */
  #issued = 0;

  /** The commands in the order in which the attempt gave them; `after` are commands of others, to be issued after all of them. */
  constructor(
    commands: readonly WorkflowCommand[],
    lineOf: LineOf,
    after: readonly WorkflowCommand[] = [],
    beyond = 0,
  ) {
    this.#commands = commands;
    this.#lineOf = lineOf;
    this.#after = after;
    this.beyond = beyond;
  }

  /** What stands in the log for this line of the output when it is the next of the commands; undefined when it is not. */
  issue(line: string): string | undefined {
    const next = this.#commands[this.#issued];
    if (next === undefined) return undefined;
    const command = parseWorkflowCommand(line);
    if (command === undefined || formatMatcher(command) !== formatMatcher(next)) return undefined;
    this.#issued += 1;
    return this.#lineOf(next);
  }

  /** The lines of all commands that were not shown because the output was cut, then of the commands of others. */
  rest(): readonly string[] {
    const rest = [...this.#commands, ...this.#after].slice(this.#issued);
    this.#issued = this.#commands.length + this.#after.length;
    return rest.map(this.#lineOf);
  }
}

/** What is kept of one attempt's matcher commands. */
interface Kept {
  readonly commands: WorkflowCommand[];
  beyond: number;
}

/**
 * The matcher commands that attempts gave and that have not been issued yet.
 *
 * Failed output is shown last, so that a task's `remove-matcher` may be issued before the `add-matcher` of a task that ended before it
 * started. What an attempt adds is therefore removed again after it where another task has removed it meanwhile. Which owner a file adds
 * is not known: all that others have removed since its end is removed after an attempt that adds anything.
 */
export class MatcherRelays {
  readonly #lineOf: LineOf;
  readonly #kept = new Map<string, Kept>();
  /** The last removal of each owner or file, by its command's line; the latest is last. */
  readonly #removals = new Map<string, MatcherEvent>();

  constructor(lineOf: LineOf) {
    this.#lineOf = lineOf;
  }

  /** Notes the next command of an attempt. */
  note(event: MatcherEvent, attempt: number): void {
    const key = keyOf(event.task, attempt);
    const kept = this.#kept.get(key) ?? { commands: [], beyond: 0 };
    this.#kept.set(key, kept);
    if (kept.commands.length === maximumMatchers) {
      kept.beyond += 1;
      return;
    }
    kept.commands.push(event.command);
    if (event.command.name === 'remove-matcher') this.#remember(event);
  }

  /** Hands out, once, the commands of an attempt that ended at `endedAt` and whose output is shown now. */
  relay(task: TaskId, attempt: number, endedAt: Instant): MatcherRelay {
    const key = keyOf(task, attempt);
    const { commands, beyond } = this.#kept.get(key) ?? { commands: [], beyond: 0 };
    this.#kept.delete(key);
    const adds = commands.some(({ name }) => name === 'add-matcher');
    const after = adds ? this.#removedByOthers(task, endedAt) : [];
    return new MatcherRelay(commands, this.#lineOf, after, beyond);
  }

  /** Whether an attempt of the task gave such a command. */
  concern({ task, attempts }: TaskReport): boolean {
    return attempts.some(({ attempt }) => this.#kept.has(keyOf(task.id, attempt)));
  }

  /** Notes a removal as the latest. */
  #remember(event: MatcherEvent): void {
    const line = formatMatcher(event.command);
    this.#removals.delete(line);
    this.#removals.set(line, event);
    const [oldest] = this.#removals.keys();
    if (this.#removals.size > maximumMatchers && oldest !== undefined) this.#removals.delete(oldest);
  }

  /** A task's own removals come with its own output. */
  #removedByOthers(task: TaskId, since: Instant): readonly WorkflowCommand[] {
    return [...this.#removals.values()]
      .filter((removal) => removal.task !== task && removal.at >= since)
      .map(({ command }) => command);
  }
}

function keyOf(task: TaskId, attempt: number): string {
  return `${attempt} ${task}`;
}
