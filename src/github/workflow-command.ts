import type { LineMark } from '../model/lines/lines-of-block.ts';

/** An annotation that a task asked for with `::error::`, `::warning::` or `::notice::`. */
export interface AnnotationCommand {
  readonly level: 'error' | 'warning' | 'notice';
  /** Unescaped; may have many lines. */
  readonly message: string;
  /** `file`, `line`, `endLine`, `col`, `endColumn`, `title` as given, unescaped. */
  readonly properties: ReadonlyMap<string, string>;
}

/** One workflow command as the runner reads it from a line of output. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  /** What follows the command, unescaped. */
  readonly data: string;
}

/** A line without one of these where it counts is not a command. */
export const commandMarks: readonly LineMark[] = [
  { text: '::', atStart: true },
  { text: '##[', atStart: false },
];

/** Whether a line may be a command: hardly any is. */
export function mayBeCommand(line: string): boolean {
  return commandMarks.some(({ text }) => line.includes(text));
}

/** The names on which the runner acts (actions/runner, the `IActionCommandExtension`s and `stop-commands`). */
export const workflowCommandNames: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** White space as .NET's `Char.IsWhiteSpace` has it, which is not JavaScript's `\s`. */
const whiteSpace = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const leadingWhiteSpace = new RegExp(`^${whiteSpace}+`);

const characterOfEscape: ReadonlyMap<string, string> = new Map([
  ['%25', '%'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%3B', ';'],
  ['%5D', ']'],
]);
const dataEscapes = /%(?:25|0D|0A)/g;
const propertyEscapes = /%(?:25|0D|0A|3A|2C)/g;
const bracketEscapes = /%(?:25|0D|0A|3B|5D)/g;

/**
 * The command that the runner reads from one line of output, or undefined when it takes the line for text
 * (actions/runner, ActionCommand.cs): `::name key=value,…::data` after white space, or else
 * `##[name key=value;…]data` anywhere in the line.
 * `resumeToken` is one more name to accept: the token given to `stop-commands`.
 */
export function parseWorkflowCommand(line: string, resumeToken?: string): WorkflowCommand | undefined {
  return parseColonForm(line, resumeToken) ?? parseBracketForm(line, resumeToken);
}

function parseColonForm(line: string, resumeToken: string | undefined): WorkflowCommand | undefined {
  if (!line.includes('::')) return undefined;
  const text = line.replace(leadingWhiteSpace, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  return command(text.slice(2, end), text.slice(end + 2), resumeToken, ',', propertyEscapes, dataEscapes);
}

function parseBracketForm(line: string, resumeToken: string | undefined): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const head = line.slice(start + 3, end);
  return command(head, line.slice(end + 1), resumeToken, ';', bracketEscapes, bracketEscapes);
}

function command(
  head: string,
  data: string,
  resumeToken: string | undefined,
  separator: ',' | ';',
  escapesInProperties: RegExp,
  escapesInData: RegExp,
): WorkflowCommand | undefined {
  const space = head.indexOf(' ');
  const written = space < 0 ? head : head.slice(0, space);
  const name = written.toLowerCase();
  // The Kelvin sign's lower case is `k`, but the runner does not take it for one.
  const registered = workflowCommandNames.has(name) && /^[a-z-]+$/i.test(written);
  if (!registered && name !== resumeToken?.toLowerCase()) return undefined;

  const properties = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const part of space < 0 ? [] : trim(head.slice(space + 1), separator).split(separator)) {
    // .NET's Split drops empty pieces: equals signs before the key and at the value's start vanish, and an empty value counts as none.
    const pair = /^=*([^=]+)=+([^=][^]*)/.exec(part);
    if (pair?.[1] === undefined || pair[2] === undefined) continue;
    const spelling = spellings.get(pair[1].toLowerCase()) ?? pair[1];
    spellings.set(pair[1].toLowerCase(), spelling);
    properties.set(spelling, unescape(pair[2], escapesInProperties));
  }
  return { name, properties, data: unescape(data, escapesInData) };
}

/** The runner trims properties in the colon form only. */
function trim(text: string, separator: ',' | ';'): string {
  if (separator === ';') return text;
  let end = text.length;
  while (end > 0 && leadingWhiteSpace.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(leadingWhiteSpace, '');
}

/** The data of a command as it was before it was escaped. */
export function unescapeCommandData(text: string): string {
  return unescape(text, dataEscapes);
}

/** The value of a command's property as it was before it was escaped. */
export function unescapeCommandProperty(text: string): string {
  return unescape(text, propertyEscapes);
}

function unescape(text: string, escapes: RegExp): string {
  return text.includes('%')
    ? text.replace(escapes, (escape) => characterOfEscape.get(escape) ?? escape)
    : text;
}
