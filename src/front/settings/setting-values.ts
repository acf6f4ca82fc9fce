import { resolve } from 'node:path';
import type { HistoryMode } from '../../history/stores/choose-store.ts';
import type { LogMode } from '../../report/log/log-writer.ts';
import type { MaxParallel } from '../../run/parallelism.ts';
import { mostShards, type ShardNumber } from '../../run/shards/shard-number.ts';
import type { ShareCpus } from '../../run/task/cpu-share.ts';

/** The value of a text, or what was expected instead. */
export type ParsedSetting<Value> =
  { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'problem'; readonly expected: string };

/** Any text, as it is. */
export function parseText(given: string): ParsedSetting<string> {
  return { kind: 'value', value: given };
}

/** A path, made absolute from `base`. An empty one is a slip, as a variable without a value leaves it, and would mean `base`. */
export function parsePath(given: string, base: string): ParsedSetting<string> {
  if (given === '') return { kind: 'problem', expected: 'a path' };
  return { kind: 'value', value: resolve(base, given) };
}

/** `auto`, a whole number from 1, or a percentage of the CPUs such as `50%`. */
export function parseMaxParallel(text: string): ParsedSetting<MaxParallel> {
  if (text === 'auto') return { kind: 'value', value: { kind: 'auto' } };
  const number = /^([0-9]+(?:\.[0-9]+)?)%$/.exec(text);
  if (number?.[1] !== undefined && Number(number[1]) > 0) {
    return { kind: 'value', value: { kind: 'percent', percent: Number(number[1]) } };
  }
  const count = parseCount(text, 1);
  if (count.kind === 'value') return { kind: 'value', value: { kind: 'count', count: count.value } };
  return {
    kind: 'problem',
    expected: 'auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%',
  };
}

/** A whole number from `least` to a million: more can only be a slip. */
export function parseCount(text: string, least: number): ParsedSetting<number> {
  const value = /^[0-9]{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= 1_000_000) return { kind: 'value', value };
  return { kind: 'problem', expected: `a whole number from ${least} to 1000000` };
}

/** A number of seconds from 0, fractions allowed, at most a day. */
export function parseSeconds(text: string): ParsedSetting<number> {
  const value = /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value <= 86_400) return { kind: 'value', value };
  return { kind: 'problem', expected: 'a number of seconds from 0 to 86400' };
}

/** YAML's booleans as GitHub's own `getBooleanInput` reads them. */
export function parseBoolean(text: string): ParsedSetting<boolean> {
  if (/^(?:true|True|TRUE)$/.test(text)) return { kind: 'value', value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { kind: 'value', value: false };
  return { kind: 'problem', expected: 'true or false' };
}

/** How the CPUs are shared with what runs inside tasks. */
export function parseShareCpus(text: string): ParsedSetting<ShareCpus> {
  if (text === 'declared' || text === 'off' || text === 'jobserver') return { kind: 'value', value: text };
  return { kind: 'problem', expected: 'declared, off or jobserver' };
}

/** What the log shows of what tasks print. */
export function parseLogMode(text: string): ParsedSetting<LogMode> {
  if (text === 'grouped' || text === 'live' || text === 'failures') return { kind: 'value', value: text };
  return { kind: 'problem', expected: 'grouped, live or failures' };
}

/** What a run does with what earlier runs knew. */
export function parseHistoryMode(text: string): ParsedSetting<HistoryMode> {
  if (text === 'auto' || text === 'read' || text === 'write' || text === 'off')
    return { kind: 'value', value: text };
  return { kind: 'problem', expected: 'auto, read, write or off' };
}

/** What a later attempt of a workflow run runs again. */
export function parseRerun(text: string): ParsedSetting<'all' | 'failed'> {
  if (text === 'all' || text === 'failed') return { kind: 'value', value: text };
  return { kind: 'problem', expected: 'all or failed' };
}

/** One of several parts: `2/4`, or `2-of-4` as the output `shards` has it. */
export function parseShardNumber(text: string): ParsedSetting<ShardNumber> {
  const [, first = '', second = ''] = /^([0-9]{1,3})(?:\/|-of-)([0-9]{1,3})$/.exec(text) ?? [];
  const [index, of] = [Number(first), Number(second)];
  if (index >= 1 && index <= of && of <= mostShards) return { kind: 'value', value: { index, of } };
  return { kind: 'problem', expected: `a part of at most ${mostShards}, such as 2/4` };
}

/** `auto`, or a number of shards. */
export function parseShardCount(text: string): ParsedSetting<number | 'auto'> {
  if (text === 'auto') return { kind: 'value', value: text };
  const count = parseCount(text, 1);
  if (count.kind === 'value' && count.value <= mostShards) return count;
  return { kind: 'problem', expected: `auto, or a whole number from 1 to ${mostShards}` };
}

/** Paths, or patterns of them, a line each. */
export function parseLines(text: string): ParsedSetting<readonly string[]> {
  const lines = text.split('\n').map((line) => line.trim());
  const paths = lines.filter((line) => line !== '');
  return paths.length === 0 ? { kind: 'problem', expected: 'a path' } : { kind: 'value', value: paths };
}

/** A task id, with the values of a matrix instance, which may have parentheses of their own, and the number of a repeated one. */
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
  if (text === 'mermaid' || text === 'dot') return { kind: 'value', value: text };
  return { kind: 'problem', expected: 'mermaid or dot' };
}
