import type { Setting, SettingFacts } from './setting.ts';
import { settings, type Settings } from './settings.ts';

/** Everything that was asked for, or every problem with it. */
export type SettingsResult =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Where the texts of settings come from. */
export interface SettingsSource {
  /** The text that a setting was given; undefined when it was not. */
  readonly textOf: (setting: SettingFacts) => string | undefined;
  /** What a message calls it: `input "dag"`, `option --file`. */
  readonly nameOf: (setting: SettingFacts) => string;
  /** Absolute; where relative paths start. */
  readonly base: string;
}

type Key = keyof Settings;

/** Reads every setting of the table; reports all problems at once. */
export function readSettings({ textOf, nameOf, base }: SettingsSource): SettingsResult {
  const values: { -readonly [Name in Key]?: Settings[Name] } = {};
  const problems: string[] = [];
  const read = <Name extends Key>(key: Name, setting: Setting<Settings[Name]>): void => {
    const text = textOf(setting);
    const parsed = setting.parse(text, base);
    if (parsed.kind === 'value') values[key] = parsed.value;
    else
      problems.push(`${nameOf(setting)}: expected ${parsed.expected}; found ${JSON.stringify(text ?? '')}`);
  };
  for (const key of keys) read(key, settings[key]);
  return hasAll(values) ? { kind: 'settings', settings: values } : { kind: 'problems', problems };
}

const keys = Object.keys(settings).filter((name): name is Key => Object.hasOwn(settings, name));

function hasAll(values: Partial<Settings>): values is Settings {
  return keys.every((key) => Object.hasOwn(values, key));
}
