import { mayBeCommand, parseWorkflowCommand } from './workflow-command.ts';
import { escapeCommandData } from './format-command.ts';

/** The words before an annotation's message where the runner shows it in its log. */
const annotationLabels: ReadonlyMap<string, string> = new Map([
  ['error', 'Error: '],
  ['warning', 'Warning: '],
  ['notice', 'Notice: '],
]);

/**
 * A line of a task's output as GitHub's runner may see it: text on which it does not act, except that `debug` goes
 * through, which only shows a line when the job is debugged. An annotation is shown as the runner shows
 * one (`Error: …`), in as many lines as it has; every other command is disarmed. The line has no line ends.
 */
export function neutraliseLine(line: string): string {
  if (!mayBeCommand(line)) return line;
  const command = parseWorkflowCommand(line);
  if (command?.name === 'debug') return `::debug::${escapeCommandData(disarmLine(command.data))}`;
  const label = command && annotationLabels.get(command.name);
  if (command === undefined || label === undefined) return disarmLine(line);
  return `${label}${command.data}`
    .split(/\r\n|[\r\n]/)
    .map(disarmLine)
    .join('\n');
}

/** The commands that the runner's log does not show. */
const silent: ReadonlySet<string> = new Set(['add-matcher', 'debug', 'remove-matcher']);

/** What a person who reads GitHub's log sees of a line of a task's output: one line, none, or several. */
export function readableLines(line: string): readonly string[] {
  if (!mayBeCommand(line)) return [line];
  const command = parseWorkflowCommand(line);
  return command !== undefined && silent.has(command.name) ? [] : neutraliseLine(line).split('\n');
}

/** White space that the runner may skip at the start of a line: all of .NET's and of JavaScript's. */
const indent = '[\\s\\u0085\\u180e]*';

/**
 * The start of what may be `::name::data`, whatever the name, since newer runners know more. The runner finds the second
 * `::` by the rules of a language, which skip invisible characters between the colons, so any two colons count.
 */
const colonForm = new RegExp(`^(${indent})(?=::[^:]*:[^:]*:)`);

/** The line as text in which GitHub's runner finds no command; a backslash stands where one would begin. */
export function disarmLine(line: string): string {
  const bracketless = line.includes('##[') ? line.replaceAll(/##\[(?!\\)/g, '##[\\') : line;
  return bracketless.includes('::') ? bracketless.replace(colonForm, '$1\\') : bracketless;
}
