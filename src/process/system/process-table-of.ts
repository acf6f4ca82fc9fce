import { linuxProcesses } from './process-table-linux.ts';
import { MacProcesses } from './process-table-macos.ts';
import type { ProcessTable } from './process-table.ts';

/** The process table of an operating system; undefined on Windows, whose own tool ends a tree without one. */
export function systemProcesses(platform: NodeJS.Platform = process.platform): ProcessTable | undefined {
  if (platform === 'win32' || platform === 'cygwin') return undefined;
  return platform === 'linux' || platform === 'android' ? linuxProcesses : new MacProcesses();
}
