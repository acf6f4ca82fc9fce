import type { ParsedSetting } from './setting-values.ts';

/** Understands the text of a setting; a relative path in it starts at `base`, which is absolute. */
type Parse<Text, Value> = (text: Text, base: string) => ParsedSetting<Value>;

/** What a setting is called, where it can be given, and what people read about it. */
export interface SettingFacts {
  /** The name of its input, and of its option where that does not say otherwise. */
  readonly name: string;
  /** The text that is used when none is given. */
  readonly default?: string;
  /** It is an input of the action. */
  readonly input?: {
    /** For `action.yml` and the README: whole sentences, Markdown. */
    readonly description: string;
    /** White space around its text is part of it. */
    readonly isVerbatim?: true;
  };
  /** It is an option of the command line. */
  readonly option?: {
    readonly name?: string;
    /** One letter. */
    readonly short?: string;
    /** What its value is called; undefined for an option without a value, which means `true`. */
    readonly value?: string;
    /** It may be given several times: each value is a line of its text. */
    readonly isRepeatable?: true;
    /** It asks for an answer instead of a run, and one command gives one answer. That a file is valid is part of all others. */
    readonly isQuestion?: true;
    /** For `--help`: plain text, not a sentence, without the default. */
    readonly help: string;
  };
}

/** A row of the table of settings. */
export interface Setting<Value> extends SettingFacts {
  /** Understands its text; undefined when none is given. */
  readonly parse: Parse<string | undefined, Value>;
}

/** A setting that always has a value: that of its default when none is given. */
export function withDefault<Value>(
  parse: Parse<string, Value>,
  facts: SettingFacts & { readonly default: string },
): Setting<Value> {
  return { ...facts, parse: (text, base) => parse(text ?? facts.default, base) };
}

/** A setting that is undefined when none is given. */
export function optional<Value>(
  parse: Parse<string, Value>,
  facts: SettingFacts,
): Setting<Value | undefined> {
  return {
    ...facts,
    parse: (text, base) => (text === undefined ? { kind: 'value', value: undefined } : parse(text, base)),
  };
}

/** What an option is called, without its dashes; undefined for a setting that is not an option. */
export function optionName({ name, option }: SettingFacts): string | undefined {
  return option === undefined ? undefined : (option.name ?? name);
}
