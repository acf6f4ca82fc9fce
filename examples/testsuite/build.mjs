// node build.mjs ENTRY OUTPUT: puts an entry of src/ and all that it imports from there into one file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [entry, output] = process.argv.slice(2);
const done = new Set();
const outside = new Set();
const parts = [];

function add(name) {
  if (done.has(name)) return;
  done.add(name);
  const own = [];
  for (const line of readFileSync(join('src', name), 'utf8').split('\n')) {
    const imported = /^import .* from '(.*)';$/.exec(line)?.[1];
    if (imported?.startsWith('./')) add(imported.slice(2));
    else if (imported !== undefined) outside.add(line);
    else own.push(name === entry ? line : line.replace(/^export /, ''));
  }
  parts.push(own.join('\n').trim());
}

add(entry);
writeFileSync(output, [[...outside].join('\n'), ...parts].join('\n\n').trim() + '\n');
console.log(`${output}: ${[...done].join(', ')}`);
