import * as core from '@actions/core';

/** The text of one of the action's inputs, untrimmed; empty when there is none. */
export function readInput(name: string): string {
  return core.getInput(name, { trimWhitespace: false });
}

/** Sets one of the action's outputs; throws when the runner's file is gone. */
export function setOutput(name: string, value: string): void {
  core.setOutput(name, value);
}

/** Exports a variable to the later steps of the job. */
export function exportVariable(name: string, value: string): void {
  core.exportVariable(name, value);
}

/** Puts a directory before PATH for the later steps of the job. */
export function addPath(directory: string): void {
  core.addPath(directory);
}

/** Leaves a value for the post entry; the runner reads it even when this process is killed. */
export function saveState(name: string, value: string): void {
  core.saveState(name, value);
}

/** A value that the main entry left with `saveState`; empty when it left none. */
export function readState(name: string): string {
  return core.getState(name);
}

/** Adds Markdown to the job summary of this step; rejects when the runner's file is gone. */
export async function appendSummary(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown).write();
}
