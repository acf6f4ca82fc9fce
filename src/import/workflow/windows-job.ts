import { textOfValue, type YamlSource, type YamlValue } from './yaml-values.ts';

/**
 * Whether a job runs on Windows and nowhere else, where scripts without a shell are for PowerShell: every label of a machine that
 * stands in its `runs-on`, or in the key of the matrix that this reads, names Windows.
 */
export function isWindowsJob(
  source: YamlSource,
  runsOn: YamlValue | undefined,
  matrix: YamlValue | undefined,
): boolean {
  const key = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(textOfValue(runsOn)?.trim() ?? '')?.[1];
  if (key !== undefined) {
    const entries = source.entries(matrix);
    const include = entries.find((entry) => entry.key === 'include')?.value;
    const added = source.items(include).flatMap(({ value }) => source.entries(value));
    const values = [...entries, ...added].filter((entry) => entry.key === key).map(({ value }) => value);
    const listed = values.flatMap((value) => source.items(value)).map((item) => item.value);
    const machines = [...values, ...listed].map(textOfValue).filter((text) => text !== undefined);
    return machines.length > 0 && machines.every(namesWindows);
  }
  const labels = source.entries(runsOn).find((entry) => entry.key === 'labels')?.value ?? runsOn;
  return [labels, ...source.items(labels).map((item) => item.value)].some((label) =>
    namesWindows(textOfValue(label) ?? ''),
  );
}

function namesWindows(label: string): boolean {
  return /\bwindows\b/i.test(label) && !label.includes('${{');
}
