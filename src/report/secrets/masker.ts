import { maskForms } from '../../github/mask-forms.ts';
import { automataFor, type PatternAutomaton, type Span } from './pattern-automaton.ts';

/** What stands where a secret was, as in the runner's log. */
const mark = '***';

/** Some of the secrets, and the machines that find them. */
interface Level {
  readonly patterns: readonly string[];
  readonly automata: readonly PatternAutomaton[];
}

/**
 * Knows the secrets that tasks named and makes them unreadable, as GitHub's runner does: the value, each line of it,
 * and the forms in which it is likely to be printed.
 */
export class Masker {
  readonly #known = new Set<string>();
  #added: string[] = [];
  /**
   * Each has more than twice the patterns of the next, so there are few, and a pattern is built into a new one only a
   * few times however often secrets come between two texts.
   */
  readonly #levels: Level[] = [];

  /** From now on this value is masked. Nothing but white space is no secret. */
  add(value: string): void {
    for (const text of [value, ...value.split(/[\r\n]+/).map((line) => line.trim())]) {
      if (text.trim() === '' || this.#known.has(text)) continue;
      this.#known.add(text);
      this.#added.push(...maskForms(text));
    }
  }

  /** The text with every secret in it replaced by `***`; secrets that touch or overlap become one. */
  mask(text: string): string {
    if (this.#known.size === 0) return text;
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

/** The same places in order, where those that touch or overlap are one. */
function merged(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const result: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
  }
  return result;
}
