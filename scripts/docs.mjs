// Keeps the inputs of action.yml in step with the table of settings, and the tables in docs with action.yml.
//
//   node scripts/docs.mjs           writes the inputs into action.yml, and the tables between their markers in docs/inputs-and-outputs.md
//   node scripts/docs.mjs --check   writes nothing; fails when a file is not what src/front/settings/settings.ts and action.yml give

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse, stringify } from 'yaml';
import { root, withSource } from './sources.mjs';

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
  if (from < 0 || to < 0) throw new Error(`${page} has no ${start} … ${end}`);
  return `${text.slice(0, from)}${start}\n\n${table}\n\n${text.slice(to)}`;
}

/** The text of action.yml with the inputs that the table of settings has. */
function actionFile(text, settings) {
  const inputs = settings.flatMap(({ name, input, default: fallback }) => {
    if (input === undefined) return [];
    const { description } = input;
    return [[name, { description, required: false, ...(fallback === '' ? {} : { default: fallback }) }]];
  });
  const section = /^inputs:\n[^]*?(?=^outputs:)/m;
  if (!section.test(text)) throw new Error('action.yml has no inputs: before outputs:');
  const yaml = stringify({ inputs: Object.fromEntries(inputs) }, { lineWidth: 0, singleQuote: true });
  return text.replace(section, () => `${yaml}\n`);
}

/** Where the tables stand. */
const page = 'docs/inputs-and-outputs.md';

const formatted = async (file, text) =>
  await format(text, { ...(await resolveConfig(join(root, file))), filepath: join(root, file) });
// A checkout on Windows may have CRLF.
const read = (file) => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');

const found = { 'action.yml': read('action.yml'), [page]: read(page) };
const action = await withSource('front/settings/settings', ({ allSettings }) =>
  formatted('action.yml', actionFile(found['action.yml'], allSettings)),
);
const { inputs, outputs } = parse(action);
let tables = replaceBetweenMarkers(found[page], 'inputs', inputTable(inputs));
tables = await formatted(page, replaceBetweenMarkers(tables, 'outputs', outputTable(outputs)));
const wanted = { 'action.yml': action, [page]: tables };

const stale = Object.keys(wanted).filter((file) => found[file] !== wanted[file]);
if (!process.argv.includes('--check')) {
  for (const file of stale) writeFileSync(join(root, file), wanted[file]);
} else if (stale.length === 0) {
  console.log('action.yml and the tables in docs are what the table of settings gives');
} else {
  const names = stale.join(' and ');
  console.error(
    `not what src/front/settings/settings.ts gives: ${names}: run node scripts/docs.mjs and commit ${names}`,
  );
  process.exitCode = 1;
}
