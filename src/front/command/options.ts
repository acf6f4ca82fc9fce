import { optionName, type SettingFacts } from '../settings/setting.ts';
import { allSettings } from '../settings/settings.ts';
import type { OptionShape } from './parse-options.ts';

/** How all options are written, in the order of `--help`. */
export const shapesOfAll: readonly OptionShape[] = allSettings.flatMap((setting) => {
  const name = optionName(setting);
  return setting.option === undefined || name === undefined ? [] : [{ ...setting.option, name }];
});

/** The names of the options that ask for an answer instead of a run. */
export const questions: readonly string[] = allSettings.flatMap((setting) =>
  setting.option?.isQuestion === true ? (optionName(setting) ?? []) : [],
);

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
