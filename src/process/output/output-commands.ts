import type { CommandCount, CommandFate } from '../../model/debug-note.ts';
import {
  type AnnotationCommand,
  mayBeCommand,
  parseWorkflowCommand,
  type WorkflowCommand,
  workflowCommandNames,
} from '../../github/workflow-command.ts';

/** Commands by which a step once set something, and which set nothing for a task. */
export type LostCommand = 'set-output' | 'set-env' | 'add-path' | 'save-state';

/** What a task's output can ask for, and who hears of it. */
export interface OutputRequests {
  /** From now on nobody may show this value. Why that cannot be promised; undefined when it is. */
  readonly secret: (value: string) => string | undefined;
  readonly annotation: (command: AnnotationCommand) => void;
  /** A problem matcher comes or goes. */
  readonly matcher: (command: WorkflowCommand) => void;
  /** A command has no effect, although the task that printed it expects one. */
  readonly lost: (command: LostCommand) => void;
  /** What becomes of any command; undefined where nobody debugs. */
  readonly fate?: ((name: string, fate: CommandFate) => void) | undefined;
}

/**
 * Reads one attempt's output for the workflow commands that a task may give; all others are text. What the attempt
 * asks for with `stop-commands` holds for itself alone.
 */
export class OutputCommands {
  readonly #requests: OutputRequests;
  /** In lower case, the name of the command that ends a `stop-commands`; undefined while commands count. */
  #resumeToken: string | undefined;

  constructor(requests: OutputRequests) {
    this.#requests = requests;
  }

  /** Takes the next line of the output, without its end. Why a value in it cannot be masked; undefined when none is to be, or all are. */
  read(line: string): string | undefined {
    if (!mayBeCommand(line)) return undefined;
    const command = parseWorkflowCommand(line, this.#resumeToken);
    if (command === undefined) return undefined;
    const { fate } = this.#requests;
    if (this.#resumeToken === undefined) {
      fate?.(command.name, isObeyed(command) ? 'obeyed' : 'disarmed');
      if (command.name === 'add-mask')
        return command.data.trim() === '' ? undefined : this.#requests.secret(command.data);
      this.#obey(command);
    } else if (command.name === this.#resumeToken) {
      this.#resumeToken = undefined;
      // The token is the task's own, and may be worth keeping to itself.
      fate?.('resume', 'obeyed');
    } else fate?.(command.name, 'disarmed');
    return undefined;
  }

  #obey(command: WorkflowCommand): void {
    const { name, properties, data } = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#requests.annotation({ level: name, message: data, properties: inRunnersSpelling(properties) });
        return;
      case 'add-matcher':
      case 'remove-matcher':
        this.#requests.matcher(command);
        return;
      case 'stop-commands':
        if (isStopToken(data)) this.#resumeToken = data.toLowerCase();
        return;
      case 'set-output':
      case 'set-env':
      case 'add-path':
      case 'save-state':
        this.#requests.lost(name);
        return;
      default:
    }
  }
}

/** Counts the workflow commands of one attempt's output: it may have a million of them, and names are few. */
export class CommandTally {
  readonly #counts = new Map<string, CommandCount>();

  readonly note = (name: string, fate: CommandFate): void => {
    const key = `${fate} ${name}`;
    const count = (this.#counts.get(key)?.count ?? 0) + 1;
    this.#counts.set(key, { name, fate, count });
  };

  /** In the order in which each was first met. */
  get counts(): readonly CommandCount[] {
    return [...this.#counts.values()];
  }
}

/** Whether a command counts; `debug` goes through to the runner as it is. */
function isObeyed({ name, data }: WorkflowCommand): boolean {
  switch (name) {
    case 'add-mask':
      return data.trim() !== '';
    case 'stop-commands':
      return isStopToken(data);
    case 'error':
    case 'warning':
    case 'notice':
    case 'debug':
    case 'add-matcher':
    case 'remove-matcher':
      return true;
    default:
      return false;
  }
}

/** The runner accepts no token that is empty or the name of a command (actions/runner, ActionCommandManager.cs). */
function isStopToken(token: string): boolean {
  const name = token.toLowerCase();
  return name !== '' && name !== 'pause-logging' && !workflowCommandNames.has(name);
}

const spellings = new Map(
  ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].map((name) => [name.toLowerCase(), name]),
);

/** The properties of an annotation that mean something; the runner does not mind their case. */
function inRunnersSpelling(properties: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [name, value] of properties) {
    const spelling = spellings.get(name.toLowerCase());
    if (spelling !== undefined) known.set(spelling, value);
  }
  return known;
}
