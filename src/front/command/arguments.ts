import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../../model/message-of.ts';
import { nearest } from '../../model/nearest.ts';
import { defaultGraceSeconds, type MaxParallel, type Settings } from '../../run/settings.ts';
import { type ParsedSetting, parseCount, parseMaxParallel, parseSeconds } from '../setting-values.ts';
import { type FileKind, graphFileNames, type NearestGraphFile } from './nearest-graph-file.ts';
import { options, optionsHelp } from './options.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'run'; readonly settings: Settings }
  /** Only say whether the graph file is valid. */
  | { readonly kind: 'validate'; readonly settings: Settings }
  /** Only print the tasks. */
  | { readonly kind: 'list'; readonly settings: Settings }
  /** Only draw the graph. */
  | { readonly kind: 'draw'; readonly settings: Settings; readonly language: 'mermaid' | 'dot' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

/** What the arguments are understood by beside themselves. */
export interface ArgumentContext {
  /** Absolute; where relative paths begin. */
  readonly directory: string;
  /** What a path leads to; undefined for a directory and for nothing. */
  readonly kindOfFile: (path: string) => FileKind | undefined;
  /** The graph file to run when none is named. */
  readonly nearestGraphFile: () => NearestGraphFile | undefined;
}

/** What `--help` prints. */
export const helpText = `Usage: rundag [TARGET...] [options]
       rundag FILE [TARGET...] [options]

Runs the graph of tasks in the nearest ${graphFileNames.join(' or ')}, from here up to the root of the repository,
in parallel. FILE is a file that is there and whose name ends in .yml, .yaml or .json.
With TARGETs only these tasks run, and what they need; a TARGET may be a pattern: 'unit*'.

Options:
${optionsHelp()}

Exit status: 0 success, 1 a task failed, 2 the graph or the arguments are wrong, 130 interrupted.
`;

/** The command that the arguments after the program's name ask for; relative paths begin in its directory. */
export function commandFromArguments(argv: readonly string[], context: ArgumentContext): Command {
  const { directory } = context;
  let given: ReturnType<typeof parse>;
  try {
    given = parse(argv);
  } catch (error) {
    // parseArgs names the option and what it lacks; the rest of its text is about its own API.
    const text = messageOf(error).replace(/(?:\. |\.?\n)[^]*/, '');
    const unknown = /^Unknown option '--([^']+)'/.exec(text)?.[1];
    const meant = unknown === undefined ? undefined : nearest(unknown, Object.keys(options));
    return { kind: 'mistakes', mistakes: [meant === undefined ? text : `${text}: did you mean --${meant}?`] };
  }
  const { values, positionals } = given;
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };

  const mistakes: string[] = [];
  const value = <Value>(
    name: string,
    text: string | undefined,
    fallback: Value,
    read: (text: string) => ParsedSetting<Value>,
  ) => {
    if (text === undefined) return fallback;
    const parsed = read(text);
    if (parsed.ok) return parsed.value;
    mistakes.push(`option --${name}: expected ${parsed.expected}; found ${JSON.stringify(text)}`);
    return fallback;
  };
  const maxParallel = value<MaxParallel>(
    'max-parallel',
    values['max-parallel'],
    { kind: 'auto' },
    parseMaxParallel,
  );
  const maxFailures = value('max-failures', values['max-failures'], 0, (text) => parseCount(text, 0));
  const graceSeconds = value('grace-seconds', values['grace-seconds'], defaultGraceSeconds, parseSeconds);
  const language = values.graph;
  if (language !== undefined && language !== 'mermaid' && language !== 'dot') {
    mistakes.push(`option --graph: expected mermaid or dot; found ${JSON.stringify(language)}`);
  }
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };

  const named = values.file === undefined ? fileAmong(positionals, context) : undefined;
  const path = values.file ?? named;
  const near = path === undefined ? context.nearestGraphFile() : undefined;
  const place = path ?? near?.path;
  if (place === undefined) {
    const message = `no graph file: expected ${graphFileNames.join(' or ')} in ${directory} or above it, up to the root of the repository; found none: write one, or name another: rundag -f FILE`;
    return { kind: 'mistakes', mistakes: [message] };
  }
  const reportDirectory = values['report-directory'];
  const settings: Settings = {
    source: { kind: 'file', path: place, isDefault: path === undefined },
    targets: named === undefined ? positionals : positionals.slice(1),
    maxParallel,
    failFast: values['fail-fast'] === true,
    maxFailures,
    workingDirectory: near?.base ?? directory,
    summary: false,
    annotations: false,
    reportDirectory: reportDirectory === undefined ? undefined : resolve(directory, reportDirectory),
    dryRun: values['dry-run'] === true,
    graceSeconds,
  };
  if (language === 'mermaid' || language === 'dot') return { kind: 'draw', settings, language };
  if (values.list === true) return { kind: 'list', settings };
  return { kind: values.validate === true ? 'validate' : 'run', settings };
}

/**
 * The first argument, when it is a file: one that is there and has a YAML or JSON name, or is a pipe or a device, as a shell
 * makes of `<(…)`. Where no graph is near, what only looks like a path is one too: it is missed then, not a task.
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

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: true,
    options: {
      file: { type: 'string', short: options.file.short },
      'max-parallel': { type: 'string', short: options['max-parallel'].short },
      'fail-fast': { type: 'boolean' },
      'max-failures': { type: 'string' },
      'grace-seconds': { type: 'string' },
      'report-directory': { type: 'string' },
      list: { type: 'boolean', short: options.list.short },
      'dry-run': { type: 'boolean' },
      validate: { type: 'boolean' },
      graph: { type: 'string' },
      version: { type: 'boolean' },
      help: { type: 'boolean', short: options.help.short },
    },
  });
}
