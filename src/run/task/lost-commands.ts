import type { Task } from '../../model/task.ts';
import type { LostCommand } from '../../process/output/output-commands.ts';

/** What to do instead of printing a command that has no effect. */
const advice: Readonly<Record<LostCommand, string>> = {
  'set-output': 'write name=value to the file that the variable GITHUB_OUTPUT names',
  'set-env': 'write NAME=value to the file that the variable GITHUB_ENV names',
  'add-path': 'write the directory to the file that the variable GITHUB_PATH names',
  'save-state': 'a task has no post step that could read it: write an output, or a file',
};

/** Warns, once for each task of the file and each command, that a command has no effect; a matrix is one task. */
export class LostCommands {
  readonly #told = new Set<string>();
  readonly #tell: (task: Task, message: string) => void;

  constructor(tell: (task: Task, message: string) => void) {
    this.#tell = tell;
  }

  /** The task has printed the command. */
  printed(task: Task, command: LostCommand): void {
    const what = `${command} ${task.key}`;
    if (this.#told.has(what)) return;
    this.#told.add(what);
    this.#tell(task, `it prints "::${command}", which has no effect in a task: ${advice[command]}`);
  }
}
