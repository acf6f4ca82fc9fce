import { messageOf } from '../../model/message-of.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ParsedSetting, parseCount, parseMaxParallel, parseSeconds } from '../setting-values.ts';
import {
  defaultGraceSeconds,
  defaultGraphFile,
  type MaxParallel,
  type Settings,
} from '../../run/settings.ts';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'run'; readonly settings: Settings }
  /** Only say whether the graph file is valid. */
  | { readonly kind: 'validate'; readonly settings: Settings }
  /** Only draw the graph. */
  | { readonly kind: 'draw'; readonly settings: Settings; readonly language: 'mermaid' | 'dot' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

/** What `--help` prints. */
export const helpText = `Usage: rundag [FILE] [TARGET...] [options]

Runs the graph of tasks in FILE (default: ${defaultGraphFile}) in parallel.
With TARGETs only these tasks run, and what they need.

Options:
  --max-parallel N       CPUs to use: auto, a number, or a percentage (default: auto)
  --fail-fast            on the first failure end what runs, and start nothing more but clean-ups:
                         tasks whose "if" holds even so
  --max-failures N       after N failures start nothing more but clean-ups (default: 0, no limit)
  --grace-seconds N      time for a task between being asked to end and being killed (default: ${defaultGraceSeconds})
  --report-directory DIR where the logs and results.json go (default: a temporary directory)
  --dry-run              print the plan, run nothing
  --validate             check the graph file, run nothing
  --graph mermaid|dot    print the graph as a drawing, run nothing
  --version, --help

Exit status: 0 success, 1 a task failed, 2 the graph or the arguments are wrong, 130 interrupted.
`;

/** The command that the arguments after the program's name ask for; relative paths are taken from `directory`. */
export function commandFromArguments(argv: readonly string[], directory: string): Command {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(argv);
  } catch (error) {
    // parseArgs names the option and what it lacks; the rest of its text is about its own API.
    const text = messageOf(error);
    return { kind: 'mistakes', mistakes: [text.replace(/(?:\. |\.?\n)[^]*/, '')] };
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

  const [file, ...targets] = positionals;
  const reportDirectory = values['report-directory'];
  const settings: Settings = {
    source: { kind: 'file', path: file ?? defaultGraphFile, isDefault: file === undefined },
    targets,
    maxParallel,
    failFast: values['fail-fast'] === true,
    maxFailures,
    workingDirectory: directory,
    summary: false,
    annotations: false,
    reportDirectory: reportDirectory === undefined ? undefined : resolve(directory, reportDirectory),
    dryRun: values['dry-run'] === true,
    graceSeconds,
  };
  if (language === 'mermaid' || language === 'dot') return { kind: 'draw', settings, language };
  return { kind: values.validate === true ? 'validate' : 'run', settings };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: true,
    options: {
      'max-parallel': { type: 'string' },
      'fail-fast': { type: 'boolean' },
      'max-failures': { type: 'string' },
      'grace-seconds': { type: 'string' },
      'report-directory': { type: 'string' },
      'dry-run': { type: 'boolean' },
      validate: { type: 'boolean' },
      graph: { type: 'string' },
      version: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
