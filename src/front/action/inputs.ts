import { resolve } from 'node:path';
import {
  type ParsedSetting,
  parseBoolean,
  parseCount,
  parseMaxParallel,
  parseSeconds,
  parseTargets,
} from '../setting-values.ts';
import { defaultGraphFile, type GraphSource, type Settings } from '../../run/settings.ts';

/** The settings of a run, or every mistake in them as text. */
export type SettingsResult =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

/** Reads one input of the action: its text as `action.yml` and the workflow give it, empty when there is none. */
export type ReadInput = (name: string) => string;

/**
 * The settings that the action's inputs ask for; every input of `action.yml` is read here.
 * Relative paths are taken from `workspace`.
 */
export function settingsFromInputs(read: ReadInput, workspace: string): SettingsResult {
  const mistakes: string[] = [];
  const value = <Value>(
    name: string,
    fallback: string,
    parse: (text: string) => ParsedSetting<Value>,
  ): Value | undefined => {
    const given = read(name).trim();
    const text = given === '' ? fallback : given;
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    mistakes.push(`input "${name}": expected ${parsed.expected}; found ${JSON.stringify(text)}`);
    return undefined;
  };

  const source = graphSource(read);
  if (source === undefined) {
    mistakes.push(
      'inputs "dag" and "dag-file": expected one of them; found both: remove the one that is not meant',
    );
  }
  const maxParallel = value('max-parallel', 'auto', parseMaxParallel);
  const failFast = value('fail-fast', 'false', parseBoolean);
  const maxFailures = value('max-failures', '0', (text) => parseCount(text, 0));
  const summary = value('summary', 'true', parseBoolean);
  const annotations = value('annotations', 'true', parseBoolean);
  const dryRun = value('dry-run', 'false', parseBoolean);
  const graceSeconds = value('grace-seconds', '4', parseSeconds);
  if (
    source === undefined ||
    maxParallel === undefined ||
    failFast === undefined ||
    maxFailures === undefined ||
    summary === undefined ||
    annotations === undefined ||
    dryRun === undefined ||
    graceSeconds === undefined
  ) {
    return { kind: 'mistakes', mistakes };
  }
  const reportDirectory = read('report-directory').trim();
  return {
    kind: 'settings',
    settings: {
      source,
      targets: parseTargets(read('targets')),
      maxParallel,
      failFast,
      maxFailures,
      workingDirectory: resolve(workspace, read('working-directory').trim()),
      summary,
      annotations,
      reportDirectory: reportDirectory === '' ? undefined : resolve(workspace, reportDirectory),
      dryRun,
      graceSeconds,
    },
  };
}

function graphSource(read: ReadInput): GraphSource | undefined {
  // Not trimmed: the positions of mistakes are those of the text as written.
  const text = read('dag');
  const path = read('dag-file').trim();
  if (text.trim() !== '') return path === '' ? { kind: 'inline', text } : undefined;
  return path === ''
    ? { kind: 'file', path: defaultGraphFile, isDefault: true }
    : { kind: 'file', path, isDefault: false };
}
