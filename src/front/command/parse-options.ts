import { parseArgs } from 'node:util';
import { nearest } from '../../model/nearest.ts';

/** How an option is written. */
export interface OptionShape {
  /** Without its dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What its value is called; undefined for an option without one. */
  readonly value?: string;
  /** It may be given several times: each value is a line of its text. */
  readonly isRepeatable?: true;
}

/** What stands on a command line, or every problem with its options. */
export type GivenOptions =
  | {
      readonly kind: 'options';
      /** The text of each option that is given, by its name; `true` for one without a value. */
      readonly texts: ReadonlyMap<string, string>;
      /** The other arguments, in order. */
      readonly positionals: readonly string[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Tells options from other arguments. Without `--` before it, what begins with a dash is an option, and never the value of one. */
export function parseOptions(argv: readonly string[], shapes: readonly OptionShape[]): GivenOptions {
  const options = Object.fromEntries(
    shapes.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? 'boolean' : 'string',
        ...(short === undefined ? {} : { short }),
      } as const,
    ]),
  );
  // It is not asked to be strict: its own messages say neither what was expected nor what to do.
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = new Map(shapes.map((shape) => [shape.name, shape]));
  const texts = new Map<string, string>();
  const positionals: string[] = [];
  /** By the place of the argument: a group of letters is told once. */
  const problems = new Map<number, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option' || problems.has(token.index)) continue;
    const shape = known.get(token.name);
    const problem =
      shape === undefined
        ? strangerText(argv[token.index] ?? token.rawName, shapes)
        : problemOf(token, shape);
    if (problem !== undefined) problems.set(token.index, problem);
    const text = token.value ?? 'true';
    const before = shape?.isRepeatable === true ? texts.get(token.name) : undefined;
    texts.set(token.name, before === undefined ? text : `${before}\n${text}`);
  }
  if (problems.size > 0) return { kind: 'problems', problems: [...problems.values()] };
  return { kind: 'options', texts, positionals };
}

/** An option as it stands on the command line. */
interface OptionToken {
  /** `-j`, `--max-parallel`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value is a part of the same argument. */
  readonly inlineValue: boolean | undefined;
}

function problemOf({ rawName, value, inlineValue }: OptionToken, shape: OptionShape): string | undefined {
  if (shape.value === undefined)
    return value === undefined
      ? undefined
      : `option ${rawName}: expected no value; found ${JSON.stringify(value)}: write ${rawName} alone`;
  const fix = `write ${rawName} ${shape.value}`;
  if (value === undefined) return `option ${rawName}: expected a value; found none: ${fix}`;
  if (inlineValue !== true && /^-./.test(value))
    return `option ${rawName}: expected a value; found ${JSON.stringify(value)}, which begins as an option does: ${fix}, or --${shape.name}=${value} if that is the value`;
  return undefined;
}

/** What is said of an argument that is no option: `-x`, `--max-paralel=3`. */
function strangerText(argument: string, shapes: readonly OptionShape[]): string {
  const [dashed = argument] = argument.split('=');
  const word = dashed.replace(/^-+/, '');
  const names = shapes.map(({ name }) => name);
  const meant = names.includes(word) ? word : nearest(word, names);
  const advice = meant === undefined ? '' : `: did you mean --${meant}?`;
  return `option ${dashed}: expected one that --help names; found none of that name${advice}`;
}
