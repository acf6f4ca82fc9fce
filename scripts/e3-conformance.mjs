// Puts Rundag's scheduler, as it is in dist/library, in the place of e3-testsuite's, and compares the two:
//
//   node scripts/e3-conformance.mjs [--graphs N] [--seed N] [--keep]
//
// - e3-testsuite's own tests, from its source distribution, with its own scheduler and with Rundag's behind them: what
//   passes with its own has to pass with Rundag's, by processes where it does so with its own.
// - What its documentation promises of the scheduler (__tests__/e3/conformance/test_surface.py), by both.
// - Random graphs by both: orders, slots, results, what never started, pauses.
//
// It wants Python 3.11 or newer, on Linux or macOS, and the network for pip: a virtual environment with the versions in
// __tests__/e3/conformance/requirements.txt is made in a temporary directory, which --keep keeps.  Where something of
// that is missing it prints one line, `skipped: …`, and succeeds.

import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const material = join(root, '__tests__/e3/conformance');
const library = join(root, 'dist/library/index.js');
const requirements = join(material, 'requirements.txt');

/** What no part takes unless it hangs, in milliseconds. */
const longest = 600_000;

const { values: options } = parseArgs({
  options: {
    graphs: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20240611' },
    keep: { type: 'boolean', default: false },
  },
});

/** Why nothing can be compared on this machine. */
class Skipped extends Error {}

/** Runs a program to its end: its status, and what it printed. One that hangs is ended with all that it started. */
function run(program, args, { cwd = root, env = {} } = {}) {
  return new Promise((fulfil) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', PYTHONDONTWRITEBYTECODE: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const limit = setTimeout(() => {
      output += `\nended after ${longest / 1000} s`;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, longest);
    child.on('error', (error) => {
      clearTimeout(limit);
      fulfil({ status: undefined, output: error.message });
    });
    child.on('close', (status) => {
      clearTimeout(limit);
      fulfil({ status, output });
    });
  });
}

/** A Python that is new enough. */
async function findPython() {
  if (process.platform === 'win32')
    throw new Skipped('the tests of e3-testsuite are started by fork, which Windows lacks');
  const version =
    'import sys, venv, ensurepip; print(*sys.version_info[:2]); sys.exit(sys.version_info < (3, 11))';
  const { status, output } = await run('python3', ['-c', version]);
  if (status === undefined) throw new Skipped('there is no python3');
  if (status !== 0)
    throw new Skipped(`expected Python 3.11 or newer with venv, found ${output.trim().split('\n').at(-1)}`);
  return 'python3';
}

/** Whether pip failed since nobody answered it. It also fails for a version that does not exist, which is a mistake. */
function isNetworkTrouble(output) {
  return /Retrying \(Retry|NewConnectionError|ConnectTimeout|ReadTimeout|Name or service not known|Temporary failure in name resolution/.test(
    output,
  );
}

async function pip(python, ...args) {
  const { status, output } = await run(python, ['-m', 'pip', '--no-input', ...args]);
  if (status === 0) return;
  if (isNetworkTrouble(output)) throw new Skipped('pip reaches no package index');
  throw new Error(`pip ${args.join(' ')}: expected status 0, found ${status}\n${output}`);
}

/** Installs e3-testsuite, and returns its environment's Python and the folder of its tests. */
async function install(scratch) {
  const environment = join(scratch, 'venv');
  const made = await run(await findPython(), ['-m', 'venv', environment]);
  if (made.status !== 0) throw new Skipped(`no virtual environment can be made: ${made.output.trim()}`);
  const python = join(environment, 'bin/python');
  await pip(python, 'install', '--quiet', '--no-deps', '--requirement', requirements);
  const pinned = /^e3-testsuite==.+$/m.exec(readFileSync(requirements, 'utf8'))[0];
  const sources = join(scratch, 'sources');
  await pip(
    python,
    'download',
    '--quiet',
    '--no-deps',
    '--no-build-isolation',
    '--no-binary',
    ':all:',
    '--dest',
    sources,
    pinned,
  );
  const [archive] = readdirSync(sources);
  const unpacked = await run(python, ['-m', 'tarfile', '-e', join(sources, archive), sources]);
  if (unpacked.status !== 0) throw new Error(`${archive}: ${unpacked.output}`);
  const folder = readdirSync(sources).find((name) => existsSync(join(sources, name, 'tests')));
  if (folder === undefined) throw new Error(`expected tests in ${archive}, found none`);
  return { python, pinned, tests: join(sources, folder, 'tests'), path: join(environment, 'bin') };
}

function environmentOf({ path }, more) {
  return {
    PATH: `${path}${delimiter}${process.env.PATH}`,
    PYTHONPATH: material,
    RUNDAG_NODE: process.execPath,
    RUNDAG_LIBRARY: library,
    ...more,
  };
}

/** Runs all tests with one scheduler behind them: a map from each test to how it ended. */
async function runTests(installed, scratch, scheduler) {
  const directory = join(scratch, scheduler);
  mkdirSync(directory);
  // Each has a copy of its own: some tests write beside themselves.
  cpSync(installed.tests, join(directory, 'tests'), { recursive: true });
  cpSync(join(material, 'test_surface.py'), join(directory, 'test_surface.py'));
  writeFileSync(join(directory, 'pytest.ini'), '[pytest]\n');
  const record = join(directory, 'record.json');
  const { output } = await run(
    installed.python,
    [
      '-m',
      'pytest',
      '--quiet',
      '-c',
      'pytest.ini',
      '-p',
      'conformance_plugin',
      '-p',
      'no:cacheprovider',
      `--basetemp=${join(directory, 'temporary')}`,
      'tests',
      'test_surface.py',
    ],
    { cwd: directory, env: environmentOf(installed, { E3_SCHEDULER: scheduler, E3_RECORD: record }) },
  );
  if (!existsSync(record))
    throw new Error(`the tests with the scheduler of ${scheduler} did not end:\n${output}`);
  return new Map(Object.entries(JSON.parse(readFileSync(record, 'utf8'))));
}

const isOurs = (test) => test.startsWith('test_surface.py');

/** What somebody has to look at: each difference, and each failure of the tests that both have to pass. */
function problemsOf(own, rundag) {
  const problems = [];
  for (const [test, expected] of own) {
    const found = rundag.get(test);
    if (found === undefined) problems.push(`${test}: did not run with Rundag's scheduler`);
    else if (isOurs(test) && !expected.passed) problems.push(`${test}: fails with e3's own\n${expected.why}`);
    else if (expected.passed && !found.passed)
      problems.push(`${test}: passes with e3's own, fails with Rundag's\n${found.why}`);
    else if (expected.passed && expected.byProcesses !== found.byProcesses) {
      problems.push(`${test}: passes by processes with e3's own, and with Rundag's only as it was published`);
    } else if (expected.passed && expected.schedulers !== found.schedulers) {
      problems.push(
        `${test}: ${expected.schedulers} schedulers with e3's own, ${found.schedulers} with Rundag's`,
      );
    }
  }
  return problems;
}

/** One line of figures, and the tests that fail. */
function tell(name, outcomes) {
  const all = [...outcomes.values()];
  const passed = all.filter((outcome) => outcome.passed);
  const scheduled = passed.filter(({ schedulers }) => schedulers > 0);
  const units = scheduled.reduce((sum, outcome) => sum + outcome.units, 0);
  console.log(
    `${name}: ${passed.length} of ${all.length} pass, ${scheduled.length} of them by the scheduler, which started ${units} units`,
  );
  for (const [test, outcome] of outcomes) if (!outcome.passed) console.log(`  not: ${test}`);
  return scheduled.length;
}

function part(outcomes, wanted) {
  return new Map([...outcomes].filter(([test]) => wanted(test)));
}

async function compare(scratch) {
  if (!existsSync(library)) throw new Error('expected dist/library: run npm run bundle');
  const installed = await install(scratch);
  console.log(`installed ${installed.pinned} after ${Math.round(performance.now() / 1000)} s`);
  const [own, rundag, graphs] = await Promise.all([
    runTests(installed, scratch, 'e3'),
    runTests(installed, scratch, 'rundag'),
    run(installed.python, [join(material, 'random_graphs.py'), options.graphs, options.seed], {
      env: environmentOf(installed),
    }),
  ]);
  const isTheirs = (test) => !isOurs(test);
  tell("e3's own tests, e3's own scheduler", part(own, isTheirs));
  const scheduled = tell("e3's own tests, Rundag's scheduler  ", part(rundag, isTheirs));
  tell("what e3 promises, e3's own scheduler", part(own, isOurs));
  tell("what e3 promises, Rundag's scheduler  ", part(rundag, isOurs));
  console.log(`random graphs by both: ${graphs.output.trim()}`);
  const problems = problemsOf(own, rundag);
  if (graphs.status !== 0) problems.push('random graphs: they do not run alike');
  if (scheduled === 0) problems.push("expected tests that use Rundag's scheduler, found none");
  for (const problem of problems) console.error(problem);
  return problems.length === 0;
}

const scratch = mkdtempSync(join(tmpdir(), 'rundag-e3-'));
try {
  if (!(await compare(scratch))) process.exitCode = 1;
} catch (error) {
  if (error instanceof Skipped) console.log(`skipped: ${error.message}`);
  else {
    console.error(error.message);
    process.exitCode = 1;
  }
} finally {
  if (options.keep) console.log(`kept: ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
}
