/**
 * What the runner reads from a file of `name=value` and `name<<DELIMITER` entries; the last of a name wins.
 * Throws where the runner would fail the step.
 */
export function readFileCommands(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name, mark, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === undefined || name === '') throw new Error(`Invalid format '${line}'`);
    if (mark === '=') {
      entries.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (rest === '' || end < 0) throw new Error(`Matching delimiter not found '${rest}'`);
    entries.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return entries;
}
