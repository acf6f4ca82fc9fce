import { parseWorkflowCommand } from '../model/workflow-command.ts';

/** Text as the data of a workflow command. */
export function escapeCommandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Text as the value of a workflow command's property. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text as text of an HTML element or of a quoted attribute, in one line. */
export function escapeHtml(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Text as mere text in a paragraph of Markdown, in one line: every ASCII punctuation mark that could mean something
 * is a character reference, which Markdown takes for text everywhere. `@` and `#` are among them, so that no name
 * mentions anybody or links to an issue.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[!"#$%&'*+/:;<=>?@[\\\]^_`{|}~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Text as mere text in a cell of a Markdown table. */
export function escapeMarkdownCell(text: string): string {
  return escapeMarkdown(text);
}

/** How the runner shows the commands that are text for a reader. */
const shownAs = new Map([
  ['error', 'Error: '],
  ['warning', 'Warning: '],
  ['notice', 'Notice: '],
  ['debug', 'Debug: '],
]);

/**
 * A line of output as text on which GitHub's runner does not act. What asks for an annotation is shown as the runner
 * shows it (`Error: …`); other commands get a backslash where they begin to be one. The line has no line ends.
 */
export function neutraliseLine(line: string): string {
  // Nearly all lines are no command.
  const marked = line.includes('##[') ? line.replaceAll('##[', '##[\\') : line;
  if (!marked.includes('::')) return marked;
  const command = parseWorkflowCommand(marked);
  if (command === undefined) return marked;
  const shown = shownAs.get(command.name);
  if (shown === undefined) return marked.replace('::', '\\::');
  const data = marked.slice(marked.indexOf('::', marked.indexOf('::') + 2) + 2);
  return `${shown}${data}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}
