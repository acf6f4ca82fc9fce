import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { plainEnvironment } from './bundle.ts';
import type { Machine } from './machine.ts';

/** npm is a script on Windows, which only a shell starts. */
export const shellForNpm = process.platform === 'win32';

/** What npm finds around it: no settings of this user, an empty cache, and no network. */
export function npmEnvironment(machine: Machine): NodeJS.ProcessEnv {
  return {
    ...plainEnvironment(),
    HOME: machine.temp,
    USERPROFILE: machine.temp,
    TMPDIR: machine.temp,
    TEMP: machine.temp,
    TMP: machine.temp,
    npm_config_cache: join(machine.temp, 'npm-cache'),
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/** Runs npm, or another program of Node's, to its end. Returns standard output; throws with all that it said when it failed. */
export function runTool(
  tool: 'npm' | 'npx' | 'git' | 'node',
  args: readonly string[],
  machine: Machine,
  directory: string,
): string {
  const program = tool === 'node' ? process.execPath : tool;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: directory,
    env: npmEnvironment(machine),
    encoding: 'utf8',
    shell: tool.startsWith('np') && shellForNpm,
  });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${tool} ${args.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
  return stdout;
}
