import { parseArgs } from 'node:util';
import { optionName, type SettingFacts } from '../settings/setting.ts';
import { allSettings } from '../settings/settings.ts';

/** What stands on a command line. */
export interface GivenOptions {
  /** The text of an option; `true` for one without a value; undefined when it is not given. */
  readonly textOf: (setting: SettingFacts) => string | undefined;
  /** The other arguments, in order. */
  readonly positionals: readonly string[];
}

/** The names of all options, without their dashes, in the order of `--help`. */
export const optionNames: readonly string[] = allSettings.flatMap((setting) => optionName(setting) ?? []);

/** Tells options from other arguments. Throws, with a message about the option, for one that is unknown or lacks its value. */
export function parseOptions(argv: readonly string[]): GivenOptions {
  const options = Object.fromEntries(
    allSettings.flatMap((setting) => {
      const { option } = setting;
      const name = optionName(setting);
      if (option === undefined || name === undefined) return [];
      const type = option.value === undefined ? ('boolean' as const) : ('string' as const);
      const multiple = option.isRepeatable === true;
      const short = option.short === undefined ? {} : { short: option.short };
      return [[name, { type, multiple, ...short }]];
    }),
  );
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: true,
    options,
  });
  const texts = new Map(
    Object.entries(values).map(([name, value]) => [name, [value].flat().map(String).join('\n')]),
  );
  return { textOf: (setting) => texts.get(optionName(setting) ?? ''), positionals };
}

/** The column in which the explanations of `--help` begin. */
const helpColumn = 28;

/** The longest line of `--help`, in characters. */
const helpWidth = 100;

/** The part of `--help` about the options: a line for each, or more where its explanation is long. */
export function optionsHelp(): string {
  return allSettings.flatMap((setting) => optionHelp(setting) ?? []).join('\n');
}

function optionHelp(setting: SettingFacts): string | undefined {
  const { option, default: fallback } = setting;
  if (option === undefined) return undefined;
  const { short, value, help } = option;
  const letter = short === undefined ? '    ' : `-${short}, `;
  const names = `  ${letter}--${optionName(setting)}${value === undefined ? '' : ` ${value}`}`;
  const text = value === undefined || fallback === undefined ? help : `${help} (default: ${fallback})`;
  const lines = wrapped(text, helpWidth - helpColumn);
  const [first = '', ...more] = names.length < helpColumn ? lines : ['', ...lines];
  const rest = more.map((line) => `\n${' '.repeat(helpColumn)}${line}`).join('');
  return `${names.padEnd(helpColumn)}${first}`.trimEnd() + rest;
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
