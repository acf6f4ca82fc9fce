import type { WorkflowCommand } from '../model/workflow-command.ts';
import { escapeCommandData, escapeCommandProperty } from './escape.ts';

/** The command as GitHub's runner reads it, a line without its end: `::remove-matcher owner=tsc::`. */
export function formatCommand({ name, properties, data }: WorkflowCommand): string {
  const pairs = Array.from(properties, ([key, value]) => `${key}=${escapeCommandProperty(value)}`);
  return `::${[name, ...(pairs.length === 0 ? [] : [pairs.join(',')])].join(' ')}::${escapeCommandData(data)}`;
}
