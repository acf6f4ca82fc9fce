import type { WorkflowCommand } from './workflow-command.ts';

/** Text as the data of a workflow command. */
export function escapeCommandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Text as the value of a workflow command's property. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The command as GitHub's runner reads it, a line without its end: `::remove-matcher owner=tsc::`. */
export function formatCommand({ name, properties, data }: WorkflowCommand): string {
  const pairs = Array.from(properties, ([key, value]) => `${key}=${escapeCommandProperty(value)}`);
  return `::${[name, ...(pairs.length === 0 ? [] : [pairs.join(',')])].join(' ')}::${escapeCommandData(data)}`;
}
