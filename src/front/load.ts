import { basename, isAbsolute, normalize, resolve, sep } from 'node:path';
import { maximalBytes } from '../language/diagnostics/limits.ts';
import { loadGraph } from '../graph-file/load.ts';
import type { Contexts } from '../language/expressions/expression-types.ts';
import { messageOf } from '../model/message-of.ts';
import { NotRegular, readAtMost } from '../host/read-at-most.ts';
import { NoWriter, readPipe } from '../host/read-pipe.ts';
import type { Graph } from '../model/task.ts';
import { type InputProblem, unplaced } from './input-problems.ts';
import type { Settings } from './settings/settings.ts';
import { selectTargets } from './targets.ts';
import { runContexts } from '../run/task/contexts.ts';
import { stepEnvironment } from '../run/task/environment.ts';

/** Where the graph comes from. */
export type GraphSource =
  | { readonly kind: 'inline'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly path: string;
      /** Nobody named it: it is the default file. */ readonly isDefault: boolean;
    };

/** The settings that say which graph is wanted. */
export type GraphSettings = Settings & { readonly source: GraphSource };

/** What there is to run, or every problem that keeps it from being run. */
export type Loaded = {
  /** The path as messages show it; undefined for an inline graph. */
  readonly graphFile: string | undefined;
} & (
  | { readonly kind: 'graph'; readonly graph: Graph }
  | { readonly kind: 'problems'; readonly problems: readonly InputProblem[] }
);

/** Who asks for a run: it decides what a message advises. */
export type Asker = 'action' | 'command line';

/** For a graph file of more bytes (some 6,000 tasks) memory matters more than CPU time. */
const greatFile = 256 * 1024;

/** Reads and checks the graph that the settings name, and narrows it to their targets; `base` is where relative paths start. */
export async function load(
  settings: Pick<GraphSettings, 'source' | 'targets'>,
  base: string,
  contexts: Contexts,
  asker: Asker = 'action',
): Promise<Loaded> {
  const { source } = settings;
  const graphFile = source.kind === 'file' ? shownPath(source.path) : undefined;
  let bytes: Uint8Array | string;
  try {
    bytes = source.kind === 'file' ? await readToEnd(resolve(base, source.path), asker) : source.text;
  } catch (error) {
    return { kind: 'problems', graphFile, problems: unplaced([unreadable(source, error, asker)]) };
  }
  if (bytes.length > greatFile) await growHeapSlowly();
  const loaded = loadGraph(
    { bytes, file: graphFile ?? 'dag', fallbackName: graphFile === undefined ? 'dag' : basename(graphFile) },
    contexts,
  );
  if (loaded.kind === 'diagnostics') {
    return {
      kind: 'problems',
      graphFile,
      problems: loaded.diagnostics.map((diagnostic) => ({
        kind: 'diagnostic',
        diagnostic,
        sourceLine: loaded.lineAt(diagnostic.at.line),
      })),
    };
  }
  const selection = selectTargets(loaded.graph, settings.targets);
  if (selection.kind === 'problems')
    return { kind: 'problems', graphFile, problems: unplaced(selection.messages) };
  return { kind: 'graph', graph: selection.graph, graphFile };
}

/**
 * Reads a file to its end. In a terminal the graph may come through a pipe: `rundag <(make-graph)`, `make-graph | rundag /dev/stdin`. The
 * action reads regular files alone: nobody is there to see that a FIFO has no writer.
 */
export async function readToEnd(path: string, asker: Asker): Promise<Buffer> {
  try {
    return readAtMost(path, maximalBytes);
  } catch (error) {
    if (asker === 'command line' && error instanceof NotRegular && error.isPipe)
      return await readPipe(path, maximalBytes);
    throw error;
  }
}

/** What to do about a default file that cannot be read. */
const adviceToWrite: Readonly<Record<Asker, string>> = {
  action: 'write the graph there, or name another file, or give the graph itself (input "dag")',
  'command line': 'write the graph there, or name another file: rundag -f FILE',
};

/** What to do about a file that was named and cannot be read. */
const adviceToCheck: Readonly<Record<Asker, string>> = {
  action: 'check the path; it starts at the workspace',
  'command line': 'check the path; it starts at the current directory',
};

/** What the file system's most common errors mean here. */
const known = new Map([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'a directory'],
  ['EACCES', 'a file that this user may not read'],
]);

/**
 * A path as messages show it: without `.` and `..`, and with `/` on every system, since GitHub finds the file of an
 * annotation by its path in the repository. One that leads elsewhere is shown as it was given.
 */
export function shownPath(path: string): string {
  const normal = normalize(path);
  const isInside = !isAbsolute(path) && normal.split(sep)[0] !== '..';
  return isInside ? normal.replaceAll(sep, '/') : path;
}

function unreadable(source: GraphSource, error: unknown, asker: Asker): string {
  const path = source.kind === 'file' ? source.path : 'dag';
  const advice = source.kind === 'file' && source.isDefault ? adviceToWrite[asker] : adviceToCheck[asker];
  return `graph file ${JSON.stringify(path)}: ${unreadableText(error, asker)}: ${advice}`;
}

/** Why a file cannot be read, as what was expected and what was found. */
export function unreadableText(error: unknown, asker: Asker): string {
  if (error instanceof NoWriter)
    return 'expected a regular file, or a pipe with a writer; found a FIFO that nobody writes to';
  if (error instanceof NotRegular) {
    const expected = asker === 'command line' ? 'a regular file or a pipe' : 'a regular file';
    return `expected ${expected}; found ${error.found}`;
  }
  const message = messageOf(error);
  return `expected a readable YAML file; found ${known.get(message.split(':')[0] ?? '') ?? message}`;
}

/** The contexts that are known before anything runs: those of the step, from its environment. */
export function firstContexts(environment: NodeJS.ProcessEnv): Contexts {
  const { platform, arch } = process;
  return runContexts(stepEnvironment(environment, platform), { platform, arch });
}

/**
 * From now on V8 lets its heap grow by half of what was alive after the last collection; its default is one to three times as
 * much, so that a large part of a process's peak is garbage. It costs 13 to 29 % more CPU time.
 *
 * V8 reads this flag at each full collection, so it can be set while a program runs (`node --v8-options` lists it). To be
 * called before any other thread is started: the flag holds for all threads.
 */
export async function growHeapSlowly(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--heap-growing-percent=50');
}
