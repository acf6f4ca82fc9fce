import { statSync } from 'node:fs';
import type { WorkflowCommand } from '../../github/workflow-command.ts';
import { formatCommand } from '../../github/format-command.ts';
import { disarmLine } from '../../github/neutralise.ts';

/** An `add-matcher` or a `remove-matcher` as GitHub's runner reads it, with nothing in it but what matters to the runner. */
export function formatMatcher({ name, properties, data }: WorkflowCommand): string {
  const owner = [...properties].find(([key]) => key.toLowerCase() === 'owner');
  return formatCommand({
    name,
    properties: new Map(owner === undefined ? [] : [['owner', owner[1]]]),
    data,
  });
}

/**
 * The line at which GitHub's runner obeys the command now. When the command names something that is no longer a regular file, the line is text that
 * says so: the runner would fail the step for it, or hang on a FIFO (actions/runner, ActionCommandManager.cs). A path that is not absolute
 * begins at the workspace, for the runner and for this process.
 */
export function matcherLine(command: WorkflowCommand): string {
  const line = formatMatcher(command);
  if (command.data === '' || isRegularFile(command.data)) return line;
  return `${disarmLine(line)} [has no effect: the file no longer exists]`;
}

function isRegularFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // Not a path (it has a NUL), too long, below a file, or not accessible.
    return false;
  }
}
