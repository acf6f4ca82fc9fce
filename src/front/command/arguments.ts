import { resolve } from 'node:path';
import type { GraphSettings } from '../load.ts';
import { readSettings } from '../settings/read-settings.ts';
import { optionName, type SettingFacts } from '../settings/setting.ts';
import { settings as table } from '../settings/settings.ts';
import { type ImportCommand, importCommandFromArguments } from './import-arguments.ts';
import { type FileKind, graphFileNames, type NearestGraphFile } from './nearest-graph-file.ts';
import { optionsHelp, questions, shapesOfAll } from './options.ts';
import { parseOptions } from './parse-options.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'run'; readonly settings: GraphSettings }
  /** Only say whether the graph file is valid. */
  | { readonly kind: 'validate'; readonly settings: GraphSettings }
  /** Only print the tasks. */
  | { readonly kind: 'list'; readonly settings: GraphSettings }
  /** Only draw the graph. */
  | { readonly kind: 'draw'; readonly settings: GraphSettings; readonly language: 'mermaid' | 'dot' }
  | ImportCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'import-help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** What the meaning of the arguments depends on beside themselves. */
export interface ArgumentContext {
  /** Absolute; where relative paths begin. */
  readonly directory: string;
  /** What a path leads to; undefined for nothing. */
  readonly kindOfFile: (path: string) => FileKind | undefined;
  /** The graph file to run when none is named. */
  readonly nearestGraphFile: () => NearestGraphFile | undefined;
}

/** What `--help` prints. */
export const helpText = `Usage: rundag [TARGET...] [options]
       rundag FILE [TARGET...] [options]
       rundag import WORKFLOW [JOB...] [-o FILE]

Runs the graph of tasks in the nearest ${graphFileNames.join(' or ')}, from here up to the root of the repository,
in parallel. FILE is a file that is there and whose name ends in .yml, .yaml or .json.
With TARGETs only these tasks run, and what they need; a TARGET may be a pattern: 'unit*'.
import makes a graph file from the jobs of a workflow: see rundag import --help.

Options:
${optionsHelp()}

Exit status: 0 success, 1 a task failed, 2 the graph or the arguments are wrong, 130 interrupted.
`;

/** The command that the arguments after the program's name ask for; relative paths begin in its directory. */
export function commandFromArguments(argv: readonly string[], context: ArgumentContext): Command {
  const { directory } = context;
  if (argv[0] === 'import') return importCommandFromArguments(argv.slice(1));
  const given = parseOptions(argv, shapesOfAll);
  if (given.kind === 'problems') return given;
  const { texts, positionals } = given;
  const textOf = (setting: SettingFacts): string | undefined => texts.get(optionName(setting) ?? '');
  if (textOf(table.help) !== undefined) return { kind: 'help' };
  if (textOf(table.version) !== undefined) return { kind: 'version' };
  const read = readSettings({
    textOf,
    nameOf: (setting) => `option --${optionName(setting)}`,
    base: directory,
  });
  if (read.kind === 'problems') return read;
  const asked = questions.filter((question) => texts.has(question)).map((question) => `--${question}`);
  if (asked.length > 1) {
    const message = `options ${asked.join(' and ')}: expected at most one of them; found ${asked.length}: each prints something else, and runs nothing`;
    return { kind: 'problems', problems: [message] };
  }

  const { dagFile, drawing, list, validate } = read.settings;
  const named = dagFile === undefined ? fileAmong(positionals, context) : undefined;
  const path = dagFile ?? named;
  const near = path === undefined ? context.nearestGraphFile() : undefined;
  const place = path ?? near?.path;
  if (place === undefined) {
    const message = `no graph file: expected ${graphFileNames.join(' or ')} in ${directory} or above it, up to the root of the repository; found none: write one, or name another: rundag -f FILE`;
    return { kind: 'problems', problems: [message] };
  }
  const others = named === undefined ? positionals : positionals.slice(1);
  const { merge } = read.settings;
  // A shell makes several arguments of `--merge reports/*`. A path that leads nowhere is a slip in one of them, and no task.
  const isMerged = (argument: string): boolean =>
    merge !== undefined &&
    (/^[^(]*[/\\]/.test(argument) || context.kindOfFile(resolve(directory, argument)) === 'directory');
  const settings: GraphSettings = {
    ...read.settings,
    source: { kind: 'file', path: place, isDefault: path === undefined },
    merge: merge && [...merge, ...others.filter((argument) => isMerged(argument))],
    targets: [
      ...others.filter((argument) => !isMerged(argument)),
      ...[read.settings.why, read.settings.logOf].filter((target) => target !== undefined),
    ],
    workingDirectory: near?.base ?? directory,
  };
  if (drawing !== undefined) return { kind: 'draw', settings, language: drawing };
  if (list) return { kind: 'list', settings };
  return { kind: validate ? 'validate' : 'run', settings };
}

/**
 * The first argument, when it is a file: one that is there and has a YAML or JSON name, or is a pipe or a device, as a shell
 * makes of `<(…)`. Where no graph is near, what only looks like a path counts too: then the file is reported missing, not a task.
 */
function fileAmong([first]: readonly string[], context: ArgumentContext): string | undefined {
  if (first === undefined) return undefined;
  const kind = context.kindOfFile(resolve(context.directory, first));
  const hasGraphName = /\.(?:ya?ml|json)$/i.test(first);
  const isGraph = kind === 'pipe' || (kind === 'file' && (hasGraphName || /^\/(?:dev|proc)\//.test(first)));
  if (isGraph) return first;
  const isPath = hasGraphName || /^\.|^\//.test(first);
  return isPath && context.nearestGraphFile() === undefined ? first : undefined;
}
