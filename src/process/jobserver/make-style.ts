import { spawnSync } from 'node:child_process';
import { delimiter, isAbsolute } from 'node:path';
import { environmentValue, findProgram } from '../start/find-program.ts';

/** How clients find the pipe: by the numbers of inherited descriptors, or by the path of a FIFO. */
export type JobserverStyle = 'descriptors' | 'fifo';

/**
 * The style that every make on PATH understands. `fifo:` came with GNU make 4.4 (its NEWS), and older ones stop at it; where all know it,
 * it also serves ninja, which from 1.13 on is a client of FIFOs alone (its manual).
 */
export function jobserverStyle(env: ReadonlyMap<string, string>): JobserverStyle {
  return makesOnPath(env).every((path) => knowsFifos(versionText(path))) ? 'fifo' : 'descriptors';
}

/** Whether this is what GNU make 4.4 or newer prints for `--version`. */
export function knowsFifos(version: string): boolean {
  const [, major, minor] = /^GNU Make ([0-9]+)\.([0-9]+)/.exec(version) ?? [];
  return Number(major) > 4 || (Number(major) === 4 && Number(minor) >= 4);
}

function makesOnPath(env: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set<string>();
  for (const directory of (environmentValue(env, 'PATH') ?? '').split(delimiter))
    for (const name of isAbsolute(directory) ? ['make', 'gmake'] : []) {
      const program = findProgram(name, new Map([['PATH', directory]]), '/');
      if (program.kind === 'found') found.add(program.path);
    }
  return [...found];
}

/** Nothing for one that does not answer: then it is taken for an old one. */
function versionText(path: string): string {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', env: {}, timeout: 5000 });
  return stdout ?? '';
}
