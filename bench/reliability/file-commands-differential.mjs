// Gives random GITHUB_OUTPUT files to the product's parser and to one that is written here anew, in another style, from
// what the runner's source does (FileCommandManager.cs, EnvFileKeyValuePairs; .NET's File.ReadAllText).
//
//   npm run bundle && node bench/reliability/file-commands-differential.mjs [CASES] [SEED]
//
// One difference is meant, and counted apart: the product refuses an empty name before `=`. Every twentieth case also
// goes through real files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeText } from '../../lib/task-files/decode-text.js';
import { parseFileCommands } from '../../lib/github/file-command-parser.js';
import { TaskFileSets } from '../../lib/task-files/task-files.js';

const cases = Number(process.argv[2] ?? 200_000);
const random = generator(Number(process.argv[3] ?? 1));
const directory = mkdtempSync(join(tmpdir(), 'rundag-differential-'));
const pools = new Map(
  ['linux', 'win32'].map((platform) => [platform, new TaskFileSets(join(directory, platform), platform)]),
);

const pieces = [
  'A|B|name|=|=|==|<<|<<|<<<|<|EOF|EOF| EOF|EOF |E| |\t|value|ä|😀'.split('|'),
  '\n|\n|\n|\n\n|\r\n|\r\n|\r|\r\r\n|\n\r|\u2028|\u0085|\0|\ufeff'.split('|'),
].flat();
const encodings = new Map([
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
]);

const counts = { same: 0, accepted: 0, refused: 0, emptyName: 0, onDisk: 0, different: 0 };
for (let index = 0; index < cases; index++) {
  const text = randomText();
  const platform = random(2) === 0 ? 'linux' : 'win32';
  // A mark of the text's own at its start would be the file's mark, and UTF-16 that begins with a NUL looks like UTF-32.
  const encoding = /^[\ufeff\0]/.test(text)
    ? 'UTF-8 with mark'
    : [...encodings.keys()][random(encodings.size)];
  const bytes = encodings.get(encoding)(text);
  const expected = reference(text, platform);
  const parsed = parseFileCommands(decodeText(bytes), platform);
  const found =
    parsed.kind === 'broken'
      ? parsed.problem
      : JSON.stringify(parsed.entries.map(({ name, value }) => [name, value]));
  judge(text, platform, encoding, expected, found);
  if (index % 20 === 0) onDisk(text, platform, bytes, expected);
}
rmSync(directory, { recursive: true });

console.log(
  `${cases} cases: ${counts.accepted} with values and ${counts.refused} refused alike, ${counts.onDisk} also on disk`,
);
console.log(`meant to differ (empty name): ${counts.emptyName}; different: ${counts.different}`);
process.exitCode =
  counts.different === 0 && counts.accepted > cases / 20 && counts.refused > cases / 20 ? 0 : 1;

function judge(text, platform, encoding, expected, found) {
  if (expected.emptyNameFirst && found.includes('Name must not be empty') && !found.includes('delimiter')) {
    counts.emptyName += 1;
    return;
  }
  if (found === expected.text) {
    counts[expected.ok ? 'accepted' : 'refused'] += 1;
    return;
  }
  counts.different += 1;
  if (counts.different <= 5) console.log(JSON.stringify({ text, platform, encoding, expected, found }));
}

/** The same through a file, the last value of a name counting. */
function onDisk(text, platform, bytes, expected) {
  const files = pools.get(platform).create('t');
  writeFileSync(files.entries.get('GITHUB_OUTPUT'), bytes);
  const reading = files.read();
  files.discard();
  counts.onDisk += 1;
  if (expected.emptyNameFirst) return;
  const found =
    reading.kind === 'bad' ? reading.termination.problem : JSON.stringify([...reading.files.outputs]);
  const wanted = expected.ok ? JSON.stringify([...new Map(JSON.parse(expected.text))]) : expected.text;
  if (found === wanted) return;
  counts.different += 1;
  if (counts.different <= 5) console.log(JSON.stringify({ onDisk: text, platform, wanted, found }));
}

/**
 * What the runner makes of a text: the whole is first cut into lines with their ends, then read with the help of patterns.
 * @returns {{ok: boolean, text: string, emptyNameFirst: boolean}} pairs as JSON, or the runner's complaint
 */
function reference(text, platform) {
  const cut = platform === 'win32' ? /([^\n]*?)(\r?\n|$)/gy : /([^\n]*)(\n|$)/gy;
  const lines = [];
  for (const [whole, content, end] of text.matchAll(cut)) if (whole !== '') lines.push({ content, end });
  const pairs = [];
  let emptyNameFirst = false;
  const no = (complaint) => ({ ok: false, text: complaint, emptyNameFirst });
  while (lines.length > 0) {
    const { content } = lines.shift();
    if (content === '') continue;
    const plain = /^((?:(?!<<)[^=])*)=([^]*)$/.exec(content);
    if (plain !== null) {
      if (plain[1] === '') emptyNameFirst = true;
      pairs.push([plain[1], plain[2]]);
      continue;
    }
    const heredoc = /^((?:(?!<<)[^])*)<<([^]*)$/.exec(content);
    if (heredoc === null) return no(`Invalid format '${content}'`);
    const [, name, delimiter] = heredoc;
    if (name === '' || delimiter === '') {
      return no(`Invalid format '${content}'. Name must not be empty and delimiter must not be empty`);
    }
    const last = lines.findIndex((line) => line.content === delimiter);
    const value = lines.splice(0, last < 0 ? lines.length : last + 1);
    if (last < 0) {
      return value.at(-1)?.end === ''
        ? no('Invalid value. EOF marker missing new line.')
        : no(`Invalid value. Matching delimiter not found '${delimiter}'`);
    }
    value.pop();
    const joined = value.map((line) => line.content + line.end).join('');
    pairs.push([name, joined.slice(0, joined.length - (value.at(-1)?.end.length ?? 0))]);
  }
  return { ok: true, text: JSON.stringify(pairs), emptyNameFirst };
}

/** Random pieces, often in the shape of a value between delimiters. */
function randomText() {
  let text = '';
  for (let part = random(4); part >= 0; part--) {
    const inside = () => Array.from({ length: random(5) }, () => pieces[random(pieces.length)]).join('');
    const end = ['\n', '\r\n', ''][random(3)];
    const shapes = [
      inside,
      () => `K=${inside()}`,
      () => `K<<EOF${end}${inside()}${end}EOF`,
      () => `${inside()}<<${inside()}`,
    ];
    text += shapes[random(shapes.length)]() + ['\n', '\n', '\r\n', ''][random(4)];
  }
  return text;
}

/** Numbers below a bound that are the same for the same seed (mulberry32). */
function generator(seed) {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
