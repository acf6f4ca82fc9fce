// Keeps the drawing in ARCHITECTURE.md of which folder of src/ imports from which.
//
//   node scripts/import-graph.mjs           writes the drawing between its markers
//   node scripts/import-graph.mjs --check   writes nothing; fails when the drawing is not what src/ gives

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = join(root, 'ARCHITECTURE.md');
const slashes = (path) => path.split(sep).join('/');

/** Compares names by their UTF-16 units: the same order on every machine. */
const byName = (a, b) => (a < b ? -1 : Number(a > b));

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map(slashes)
  .toSorted(byName);

/** The folder right under src/ that a file is in; the entries are one. */
const roomOf = (file) => (file.includes('/') ? file.split('/')[0] : 'entries');

/** How many imports there are from one room to another. */
const arrows = new Map();
for (const file of files) {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  for (const [, specifier] of text.matchAll(/\bfrom '(\.[^']+)'/g)) {
    const [from, to] = [roomOf(file), roomOf(slashes(normalize(join(dirname(file), specifier))))];
    if (from === to) continue;
    const arrow = `${from} ${to}`;
    arrows.set(arrow, (arrows.get(arrow) ?? 0) + 1);
  }
}

/** Arrows that a way over other rooms stands for are left out: they would hide the order. */
function isShort(from, to) {
  const seen = new Set([from]);
  const next = [...arrows.keys()].map((arrow) => arrow.split(' ')).filter(([a, b]) => a === from && b !== to);
  const queue = next.map(([, b]) => b);
  for (let room = queue.pop(); room !== undefined; room = queue.pop()) {
    if (room === to) return false;
    if (seen.has(room)) continue;
    seen.add(room);
    for (const arrow of arrows.keys()) if (arrow.startsWith(`${room} `)) queue.push(arrow.split(' ')[1]);
  }
  return true;
}

const name = (room) => room.replaceAll('-', '_');
const rooms = [...new Set(files.map(roomOf))].toSorted(byName);
const drawing = [
  '```mermaid',
  'flowchart TD',
  ...rooms.map(
    (room) => `  ${name(room)}["${room} · ${files.filter((file) => roomOf(file) === room).length}"]`,
  ),
  ...[...arrows.keys()]
    .toSorted(byName)
    .map((arrow) => arrow.split(' '))
    .filter(([from, to]) => isShort(from, to))
    .map(([from, to]) => `  ${name(from)} --> ${name(to)}`),
  '```',
].join('\n');

const start = '<!-- imports: made from src/ by scripts/import-graph.mjs -->';
const end = '<!-- end of imports -->';
const found = readFileSync(document, 'utf8').replaceAll('\r\n', '\n');
const [from, to] = [found.indexOf(start), found.indexOf(end)];
if (from < 0 || to < from) throw new Error(`ARCHITECTURE.md has no ${start} … ${end}`);
const wanted = `${found.slice(0, from)}${start}\n\n${drawing}\n\n${found.slice(to)}`;

if (!process.argv.includes('--check')) {
  writeFileSync(document, wanted);
} else if (found === wanted) {
  console.log('the drawing in ARCHITECTURE.md is what src/ gives');
} else {
  console.error('ARCHITECTURE.md is not what src/ gives: run node scripts/import-graph.mjs and commit it');
  process.exitCode = 1;
}
