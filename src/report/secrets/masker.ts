import { maskForms } from '../../github/mask-forms.ts';
import { automataFor, type PatternAutomaton, type Span } from './pattern-automaton.ts';
import { withCommas } from '../../model/with-commas.ts';

/** What replaces a secret, as in the runner's log. */
const mark = '***';

/**
 * How much is masked in a run. The automata for 4 Mi characters of values and their forms take some 150 MB and one to three
 * seconds to build; with values of 40 random characters that is 11,700 of them.
 */
export interface MaskLimits {
  /** Values, and the lines of those that have several. */
  readonly values: number;
  /** Characters of all forms of all values, in UTF-16 units. */
  readonly characters: number;
}

/** The bounds of a run. */
export const maskLimits: MaskLimits = { values: 100_000, characters: 4 * 1024 ** 2 };

/** Some of the secrets, and the automata that find them. */
interface Level {
  readonly patterns: readonly string[];
  readonly automata: readonly PatternAutomaton[];
}

/**
 * Masks the secrets that tasks named, as GitHub's runner does: the value, each line of it,
 * and the forms in which it is likely to be printed.
 */
export class Masker {
  readonly #limits: MaskLimits;
  readonly #known = new Set<string>();
  /** The characters of all forms of all secrets. */
  #characters = 0;
  #added: string[] = [];
  /**
   * Each has more than twice the patterns of the next, so there are few, and a pattern is built into a new one only a
   * few times however often secrets come between two texts.
   */
  readonly #levels: Level[] = [];

  constructor(limits: MaskLimits = maskLimits) {
    this.#limits = limits;
  }

  /**
   * Masks this value from now on; white space alone is not a secret. Returns why there is no room for it, if there is none:
   * then no part of it is masked.
   */
  add(value: string): string | undefined {
    const texts = new Set(
      [value, ...value.split(/[\r\n]+/).map((line) => line.trim())].filter(
        (text) => text.trim() !== '' && !this.#known.has(text),
      ),
    );
    if (this.#known.size + texts.size > this.#limits.values) return beyond(this.#limits);
    const forms = Array.from(texts, maskForms);
    const characters = forms.flat().reduce((sum, { length }) => sum + length, this.#characters);
    if (characters > this.#limits.characters) return beyond(this.#limits);
    this.#characters = characters;
    for (const text of texts) this.#known.add(text);
    for (const form of forms.flat()) this.#added.push(form);
    return undefined;
  }

  /** Whether there are no secrets yet. */
  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /** The text with every secret in it replaced by `***`; secrets that touch or overlap become one. */
  mask(text: string): string {
    const spans = this.places(text);
    if (spans.length === 0) return text;
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end } of spans) {
      pieces.push(text.slice(from, start), mark);
      from = end;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
  }

  /** Where secrets stand, in order; those that touch or overlap are one. */
  places(text: string): readonly Span[] {
    if (this.#added.length > 0) this.#build();
    return merged(this.#levels.flatMap(({ automata }) => automata.flatMap((one) => one.find(text))));
  }

  #build(): void {
    const patterns = this.#added;
    this.#added = [];
    for (let last = this.#levels.at(-1); last !== undefined; last = this.#levels.at(-1)) {
      if (last.patterns.length > 2 * patterns.length) break;
      for (const pattern of last.patterns) patterns.push(pattern);
      this.#levels.pop();
    }
    this.#levels.push({ patterns, automata: automataFor(patterns) });
  }
}

function beyond({ values, characters }: MaskLimits): string {
  const room = `all tasks of a run may have ${withCommas(values)} values masked (each line is one), of ${withCommas(characters)} characters in all forms that are looked for (base64, URL …)`;
  return `${room}, and this ::add-mask:: goes past that: mask fewer values`;
}

/** The same places in order, where those that touch or overlap are one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
  }
  return result;
}
