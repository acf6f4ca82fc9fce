import { exec } from 'node:child_process';

/** What a command printed on its standard output, or why nothing is known of that. */
export type PrintedText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: string };

/** So long may it take, in milliseconds: `node --version` takes 50. */
const longest = 30_000;

/** It may print so much, in bytes. */
const most = 1024 * 1024;

/** Runs a command of which only what it prints is wanted, such as the version of a tool, by the system's shell. */
export async function printedBy(
  command: string,
  environment: NodeJS.ProcessEnv,
  directory: string,
): Promise<PrintedText> {
  return await new Promise((resolve) => {
    const options = {
      env: environment,
      cwd: directory,
      timeout: longest,
      maxBuffer: most,
      windowsHide: true,
    };
    const child = exec(command, options, (error, stdout, stderr) => {
      if (error === null) resolve({ kind: 'text', text: stdout });
      else resolve({ kind: 'problem', problem: problemOf(error, stderr) });
    });
    // It is not to wait for somebody who types.
    child.stdin?.end();
  });
}

function problemOf(
  error: { readonly code?: unknown; readonly killed?: boolean; message: string },
  stderr: string,
): string {
  if (error.killed === true) return `expected its end within ${longest / 1000} s; it ran on`;
  const said = stderr.trim().split('\n')[0] ?? '';
  const found = typeof error.code === 'number' ? `exit code ${error.code}` : error.message;
  return `expected exit code 0; found ${found}${said === '' ? '' : `: ${said}`}`;
}
