import {
  type AnnotationCommand,
  parseWorkflowCommand,
  type WorkflowCommand,
} from '../model/workflow-command.ts';

/** What a task's output can ask for, and who hears of it. */
export interface OutputRequests {
  /** From now on nobody may show this value. */
  readonly secret: (value: string) => void;
  readonly annotation: (command: AnnotationCommand) => void;
  /** A problem matcher comes or goes. */
  readonly matcher: (command: WorkflowCommand) => void;
}

/**
 * Reads one attempt's output for the workflow commands that a task may give; all others are text. What the attempt
 * asks for with `stop-commands` holds for itself alone.
 */
export class OutputCommands {
  readonly #requests: OutputRequests;
  /** The line that ends a `stop-commands`; undefined while commands count. */
  #resumeLine: string | undefined;

  constructor(requests: OutputRequests) {
    this.#requests = requests;
  }

  /** Takes the next line of the output, without its end. */
  read(line: string): void {
    // Asked of every line: most have neither mark.
    if (!line.includes('::') && !line.includes('##[')) return;
    if (this.#resumeLine !== undefined) {
      if (line.trim() === this.#resumeLine) this.#resumeLine = undefined;
      return;
    }
    const command = parseWorkflowCommand(line);
    if (command !== undefined) this.#obey(command);
  }

  #obey(command: WorkflowCommand): void {
    const { name, properties, data } = command;
    switch (name) {
      case 'add-mask':
        if (data.trim() !== '') this.#requests.secret(data);
        return;
      case 'error':
      case 'warning':
      case 'notice':
        this.#requests.annotation({ level: name, message: data, properties });
        return;
      case 'add-matcher':
      case 'remove-matcher':
        this.#requests.matcher(command);
        return;
      case 'stop-commands':
        if (data !== '') this.#resumeLine = `::${data}::`;
        return;
      default:
    }
  }
}
