// rex [-c] [-o] [-v] PATTERN [FILE]: prints the lines that the pattern is found in, as grep does.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Rex } from './rex.mjs';

const usage = 'usage: rex [-c] [-o] [-v] PATTERN [FILE]';

function main() {
  const options = { c: { type: 'boolean' }, o: { type: 'boolean' }, v: { type: 'boolean' } };
  let given;
  try {
    given = parseArgs({ options: mapShort(options), allowPositionals: true });
  } catch {
    return complain(usage);
  }
  const [pattern, file = 0, ...more] = given.positionals;
  if (pattern === undefined || more.length > 0) return complain(usage);
  let rex;
  try {
    rex = new Rex(pattern);
  } catch (error) {
    return complain(error.message);
  }
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return complain(`cannot read ${file}: ${error.code}`);
  }
  return print(text.split('\n').slice(0, text.endsWith('\n') ? -1 : undefined), rex, given.values);
}

/** Each option is one letter: `-c` and `--c`. */
function mapShort(options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { ...option, short: name }]),
  );
}

function print(lines, rex, { c: count, o: only, v: inverted = false }) {
  const chosen = [];
  for (const line of lines) {
    const found = rex.search(line);
    if ((found !== undefined) === inverted) continue;
    chosen.push(only && found !== undefined ? [...line].slice(...found).join('') : line);
  }
  if (count) console.log(chosen.length);
  else for (const line of chosen) console.log(line);
  return chosen.length > 0 ? 0 : 1;
}

function complain(message) {
  console.error(`rex: ${message}`);
  return 2;
}

process.exitCode = main();
