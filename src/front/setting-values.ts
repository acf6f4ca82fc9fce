import type { MaxParallel } from '../run/parallelism.ts';

/** A value as understood, or why it was not: what was expected. */
export type ParsedSetting<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly expected: string };

/** `auto`, a whole number from 1, or a percentage of the CPUs such as `50%`. */
export function parseMaxParallel(text: string): ParsedSetting<MaxParallel> {
  if (text === 'auto') return { ok: true, value: { kind: 'auto' } };
  const number = /^([0-9]+(?:\.[0-9]+)?)%$/.exec(text);
  if (number?.[1] !== undefined && Number(number[1]) > 0) {
    return { ok: true, value: { kind: 'percent', percent: Number(number[1]) } };
  }
  const count = parseCount(text, 1);
  if (count.ok) return { ok: true, value: { kind: 'count', count: count.value } };
  return {
    ok: false,
    expected: 'auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%',
  };
}

/** A whole number from `least` to a million: more is a slip, never a wish. */
export function parseCount(text: string, least: number): ParsedSetting<number> {
  const value = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= 1_000_000) return { ok: true, value };
  return { ok: false, expected: `a whole number from ${least} to 1000000` };
}

/** A number of seconds from 0, fractions allowed, at most a day. */
export function parseSeconds(text: string): ParsedSetting<number> {
  const value = /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 86_400) return { ok: true, value };
  return { ok: false, expected: 'a number of seconds from 0 to 86400' };
}

/** YAML's booleans as GitHub's own `getBooleanInput` reads them. */
export function parseBoolean(text: string): ParsedSetting<boolean> {
  if (/^(?:true|True|TRUE)$/.test(text)) return { ok: true, value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { ok: true, value: false };
  return { ok: false, expected: 'true or false' };
}

/** A task id; behind it the values of a matrix instance, with parentheses of their own, and the number of a repeated one. */
const targetPattern = /[^\s,(]+(?: \((?:[^()\n]|\([^()\n]*\))*\))?(?: #[0-9]+)?(?![^\s,])|[^\s,]+/g;

/**
 * The task ids of a text that holds them between spaces, commas or newlines.
 * Spaces inside parentheses belong to the id of a matrix instance, as in `unit (20, linux)`.
 */
export function parseTargets(text: string): readonly string[] {
  return text.match(targetPattern) ?? [];
}

/** The language of a drawing. */
export function parseDrawing(text: string): ParsedSetting<'mermaid' | 'dot'> {
  if (text === 'mermaid' || text === 'dot') return { ok: true, value: text };
  return { ok: false, expected: 'mermaid or dot' };
}
