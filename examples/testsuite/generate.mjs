// node generate.mjs [--check]: writes rundag.yml from what is in tests/; with --check only says whether it is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const here = (path) => new URL(path, import.meta.url);
const byName = (a, b) => (a < b ? -1 : 1);

const head = `# yaml-language-server: $schema=../../schema/rundag.schema.json
#
# A testsuite of some hundred small test programs for a small real program: \`rex\`, a regular-expression matcher whose
# time grows linearly, with a command line in the manner of grep.  Wants Node and, for the tests of the command line, bash
# and grep.
#
# It shows many short tasks that need a few builds: a test starts the moment that what it tests is built, as many at once
# as there are CPUs; a failed test does not stop the others; each group ends in a join, and the joins in \`all-green\`.
# Made by generate.mjs from what is in tests/: do not edit.

name: Testsuite
defaults:
  shell: bash
  working-directory: examples/testsuite
  timeout-minutes: 0.5
tasks:
  build-directory:
    run: rm -rf build && mkdir build
  library:
    needs: build-directory
    command: [node, build.mjs, rex.mjs, build/rex.mjs]
  program:
    needs: build-directory
    command: [node, build.mjs, command.mjs, build/command.mjs]
  corpus:
    needs: build-directory
    command: [node, corpus.mjs, build/corpus.log]
`;

/** The task of one test program: JavaScript tests the library, bash the program. */
function testTask(group, file) {
  const [name, extension] = file.split('.');
  const [needs, interpreter] = extension === 'mjs' ? ['library', 'node'] : ['[program, corpus]', 'bash'];
  const id = `${group}_${name}`;
  return {
    id,
    text: `  ${id}:\n    needs: ${needs}\n    command: [${interpreter}, tests/${group}/${file}]\n`,
  };
}

/** A task that runs nothing and ends when all of `ids` have ended. */
const joinTask = (id, ids) => `  ${id}:\n    needs:\n${ids.map((need) => `      - ${need}\n`).join('')}`;

const parts = [head];
const joins = [];
const groups = readdirSync(here('tests/'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const group of groups.map((entry) => entry.name).toSorted(byName)) {
  const files = readdirSync(here(`tests/${group}/`)).toSorted(byName);
  const tests = files.map((file) => testTask(group, file));
  const join = `${group}-tests`;
  parts.push(`\n  # ${group}: ${tests.length} tests\n`, ...tests.map((test) => test.text));
  parts.push(
    joinTask(
      join,
      tests.map((test) => test.id),
    ),
  );
  joins.push(join);
}
parts.push(`\n${joinTask('all-green', joins)}`);
const text = parts.join('');

if (!process.argv.includes('--check')) {
  writeFileSync(here('rundag.yml'), text);
} else if (readFileSync(here('rundag.yml'), 'utf8').replaceAll('\r\n', '\n') !== text) {
  console.error(
    'examples/testsuite/rundag.yml is not what generate.mjs makes: run node examples/testsuite/generate.mjs',
  );
  process.exitCode = 1;
}
