import { defaultGraceSeconds } from '../../run/settings.ts';

/** An option of the command line: `--help` and the parser are made from it. */
interface Option {
  readonly short?: string;
  /** What its value is called; undefined for one without a value. */
  readonly value?: string;
  readonly help: string;
}

/** Every option, in the order of `--help`. */
export const options = {
  file: { short: 'f', value: 'FILE', help: 'the graph file (default: the nearest rundag.yml)' },
  'max-parallel': {
    short: 'j',
    value: 'N',
    help: 'CPUs to use: auto, a number, or a percentage (default: auto)',
  },
  'fail-fast': {
    help: 'on the first failure end what runs, and start nothing more but clean-ups: tasks whose "if" holds even so',
  },
  'max-failures': {
    value: 'N',
    help: 'after N failures start nothing more but clean-ups (default: 0, no limit)',
  },
  'grace-seconds': {
    value: 'N',
    help: `time for a task between being asked to end and being killed (default: ${defaultGraceSeconds})`,
  },
  'report-directory': {
    value: 'DIR',
    help: 'where the logs and results.json go (default: a temporary directory)',
  },
  list: { short: 'l', help: 'print the tasks with their names and needs, run nothing' },
  'dry-run': { help: 'print the plan, run nothing' },
  validate: { help: 'check the graph file, run nothing' },
  graph: { value: 'mermaid|dot', help: 'print the graph as a drawing, run nothing' },
  version: { help: 'print the version' },
  help: { short: 'h', help: 'print this' },
} as const satisfies Readonly<Record<string, Option>>;

/** The column in which the explanations of `--help` begin. */
const helpColumn = 28;

/** The longest line of `--help`, in characters. */
const helpWidth = 100;

/** The part of `--help` about the options: a line for each, or more where its explanation is long. */
export function optionsHelp(): string {
  return Object.entries<Option>(options)
    .map(([name, { short, value, help }]) => {
      const names = `  ${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
      const lines = wrapped(help, helpWidth - helpColumn);
      const [first = '', ...more] = names.length < helpColumn ? lines : ['', ...lines];
      const rest = more.map((line) => `\n${' '.repeat(helpColumn)}${line}`).join('');
      return `${names.padEnd(helpColumn)}${first}`.trimEnd() + rest;
    })
    .join('\n');
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
