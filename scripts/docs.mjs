// Keeps the tables of inputs and outputs in README.md in step with action.yml.
//
//   node scripts/docs.mjs           writes the tables between their markers
//   node scripts/docs.mjs --check   writes nothing; fails when a table is not what action.yml gives

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const root = new URL('../', import.meta.url);
const readme = fileURLToPath(new URL('README.md', root));

/** Text that cannot leave its cell. */
const cell = (text) => String(text).trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const fallback = input.default === undefined ? 'none' : `\`${cell(input.default)}\``;
    return `| \`${name}\` | ${fallback} | ${cell(input.description)} |`;
  });
  return ['| input | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n');
}

/** `text` with what stands between the markers of `name` replaced by `table`. */
function replaceBetweenMarkers(text, name, table) {
  const start = `<!-- ${name}: made from action.yml by scripts/docs.mjs -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md has no ${start} … ${end}`);
  return `${text.slice(0, from)}${start}\n\n${table}\n\n${text.slice(to)}`;
}

const action = parse(readFileSync(new URL('action.yml', root), 'utf8'));
// A checkout on Windows may have CRLF.
const found = readFileSync(readme, 'utf8').replaceAll('\r\n', '\n');
let wanted = replaceBetweenMarkers(found, 'inputs', inputTable(action.inputs));
wanted = replaceBetweenMarkers(wanted, 'outputs', outputTable(action.outputs));
wanted = await format(wanted, { ...(await resolveConfig(readme)), parser: 'markdown' });

if (!process.argv.includes('--check')) {
  writeFileSync(readme, wanted);
} else if (found === wanted) {
  console.log('the tables in README.md are what action.yml gives');
} else {
  console.error('README.md is not what action.yml gives: run node scripts/docs.mjs and commit README.md');
  process.exitCode = 1;
}
