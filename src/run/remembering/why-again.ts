import { inputChanges } from '../../history/fingerprint/input-digests.ts';
import type { KeptRecord, Remembered } from '../../history/file/history.ts';
import { listed } from '../../report/words/words.ts';

/** What a task depends on now. */
export type TaskState = Pick<Remembered, 'fingerprint' | 'parts' | 'inputs'>;

/** The most inputs that one line names. */
const namedInputs = 3;

/** Whether a task would run. */
export type Foresight =
  | { readonly kind: 'unchanged'; readonly since: string }
  /** Every reason, at least one. */
  | { readonly kind: 'runs'; readonly because: readonly string[] };

/** Whether a task in this state would run, by what is known of its results. */
export function foresightOf(state: TaskState, records: readonly KeptRecord[]): Foresight {
  const same = records.find(({ remembered }) => remembered?.fingerprint === state.fingerprint);
  if (same !== undefined) return { kind: 'unchanged', since: sinceText(same) };
  const record = records.find(({ remembered }) => remembered !== undefined);
  const changes = record?.remembered === undefined ? [] : changedParts(state, record.remembered);
  if (record === undefined || changes.length === 0)
    return { kind: 'runs', because: [whyAgain(state, records)] };
  return { kind: 'runs', because: changes.map((change) => `${change} since ${sinceText(record)}`) };
}

/** Why a task runs again although it is remembered, against the newest record that could be given: `src/a.c changed since …`. */
export function whyAgain(state: TaskState, records: readonly KeptRecord[]): string {
  const record = records.find(({ remembered }) => remembered !== undefined);
  const { remembered } = record ?? {};
  if (record === undefined || remembered === undefined)
    return records[0]?.result === 'failure' ? 'it failed the last time' : 'no earlier result is known';
  const changes = changedParts(state, remembered);
  return `${changes.length === 0 ? 'what it depends on changed' : changes.join('; ')} since ${sinceText(record)}`;
}

/** Every difference between the state of a task and what is remembered of it, a text each: `env MODE changed`. */
export function changedParts(state: TaskState, remembered: Remembered): readonly string[] {
  const parts: string[] = [];
  for (const [name, digest] of state.parts) {
    const before = remembered.parts.get(name);
    if (before === digest) continue;
    if (name === 'inputs') parts.push(...inputTexts(state, remembered));
    else parts.push(before === undefined ? `${name} is new` : `${name} changed`);
  }
  for (const name of remembered.parts.keys()) if (!state.parts.has(name)) parts.push(`${name} is gone`);
  return parts;
}

function inputTexts({ inputs }: TaskState, remembered: Remembered): readonly string[] {
  const changes = inputChanges(remembered.inputs, inputs);
  if (changes === undefined) return ['its inputs changed'];
  return [
    ...pathsText(changes.changed, 'changed', 'changed'),
    ...pathsText(changes.added, 'is new', 'are new'),
    ...pathsText(changes.removed, 'is gone', 'are gone'),
  ];
}

function pathsText(paths: readonly string[], one: string, many: string): readonly string[] {
  if (paths.length === 0) return [];
  return [`${listed(paths.map(shown), namedInputs)} ${paths.length === 1 ? one : many}`];
}

/** A directory stands for the files in it. */
function shown(path: string): string {
  return path === '' ? 'files in the workspace' : path.endsWith('/') ? `files in ${path}` : path;
}

/** The moment of a record, for people: `2026-03-01 12:30`, in the time of this machine. */
export function sinceText({ when }: Pick<KeptRecord, 'when'>): string {
  const at = new Date(when);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(twoDigits).join('-');
  return `${day} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
