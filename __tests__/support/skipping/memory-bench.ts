import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plainEnvironment } from '../bundle.ts';
import { type Files, type Machine, openMachine, writeFiles } from '../machine.ts';
import { type RememberedRun, type RunPlace, type RunWishes, runRemembering } from './remembered-run.ts';

/** A workspace with a graph that is run again and again, with a history. */
export interface MemoryBench {
  readonly machine: Machine;
  readonly place: RunPlace;
  /** Runs the graph; another one, when its text is given. */
  readonly run: (graph?: string, wishes?: BenchWishes) => Promise<RememberedRun>;
  /** The tasks that a run runs. */
  readonly ran: (graph?: string, wishes?: BenchWishes) => Promise<string>;
  readonly write: (files: Files) => void;
  readonly remove: (...paths: readonly string[]) => void;
  readonly chmod: (path: string, mode: number) => void;
  readonly read: (path: string) => string;
  readonly has: (path: string) => boolean;
}

/** How one run differs from those before it. */
export interface BenchWishes extends RunWishes {
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
}

/** Opens a workspace with some files and a graph. */
export function openMemoryBench(graph: string, files: Files = { 'in.txt': 'one\n' }): MemoryBench {
  const machine = openMachine();
  const { workspace } = machine;
  const at = (path: string): string => join(workspace, path);
  writeFiles(workspace, { 'rundag.yml': graph, ...files });
  const plain = Object.entries(plainEnvironment()).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const place: RunPlace = {
    workspace,
    temp: machine.temp,
    historyDirectory: join(machine.directory, 'history'),
    environment: { ...Object.fromEntries(plain), BESIDE: machine.directory },
  };
  const run = async (text?: string, { env, ...wishes }: BenchWishes = {}): Promise<RememberedRun> => {
    const here = { ...place, ...(wishes.workspace === undefined ? {} : { workspace: wishes.workspace }) };
    if (text !== undefined) writeFileSync(join(here.workspace, 'rundag.yml'), text);
    return await runRemembering({ ...here, environment: { ...here.environment, ...env } }, wishes);
  };
  return {
    machine,
    place,
    run,
    ran: async (text, wishes) => (await run(text, wishes)).ran.join(' '),
    write: (written) => {
      for (const path of Object.keys(written)) mkdirSync(dirname(at(path)), { recursive: true });
      writeFiles(workspace, written);
    },
    remove: (...paths) => {
      for (const path of paths) rmSync(at(path), { recursive: true, force: true });
    },
    chmod: (path, mode) => chmodSync(at(path), mode),
    read: (path) => readFileSync(at(path), 'utf8'),
    has: (path) => existsSync(at(path)),
  };
}
