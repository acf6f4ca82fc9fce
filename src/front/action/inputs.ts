import type { GraphSettings, GraphSource } from '../load.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { SettingFacts } from '../settings/setting.ts';
import { settings as table, type Settings } from '../settings/settings.ts';

/** The settings of a run, or every problem with them. */
export type InputsResult =
  | { readonly kind: 'settings'; readonly settings: GraphSettings }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Reads one input of the action: its text as `action.yml` and the workflow give it, empty when there is none. */
export type ReadInput = (name: string) => string;

/** The graph file that is read when the inputs name none. */
const defaultGraphFile = '.github/rundag.yml';

/** The settings that the action's inputs ask for. Relative paths are taken from `workspace`. */
export function settingsFromInputs(read: ReadInput, workspace: string): InputsResult {
  const textOf = ({ name, input }: SettingFacts): string | undefined => {
    const text = input === undefined ? '' : read(name);
    if (text.trim() === '') return undefined;
    return input?.isVerbatim === true ? text : text.trim();
  };
  const found = readSettings({ textOf, nameOf: ({ name }) => `input "${name}"`, base: workspace });
  const problems = found.kind === 'problems' ? found.problems : [];
  if (textOf(table.dag) !== undefined && textOf(table.dagFile) !== undefined) {
    const both =
      'inputs "dag" and "dag-file": expected one of them; found both: remove the one that is not meant';
    return { kind: 'problems', problems: [both, ...problems] };
  }
  if (found.kind === 'problems') return found;
  const { settings } = found;
  return { kind: 'settings', settings: { ...settings, source: graphSource(settings) } };
}

function graphSource({ dag, dagFile }: Settings): GraphSource {
  if (dag !== undefined) return { kind: 'inline', text: dag };
  return { kind: 'file', path: dagFile ?? defaultGraphFile, isDefault: dagFile === undefined };
}
