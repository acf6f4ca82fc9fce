// Runs the committed `dist/` as GitHub's runner runs an action: inputs as `INPUT_*`, fresh `GITHUB_*` files, standard output a
// real pipe that this process reads as fast, or as slowly, as it is told.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { openPipe } from './pipe.mjs';
import { endMarked, markerVariable } from './processes.mjs';

/** The checkout. */
const root = resolve(import.meta.dirname, '..', '..', '..', '..');
const actionFile = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const fileCommands = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'];

/** A runner's directories on this machine, and a marker that every process of a run on it carries. */
export class Machine {
  marker = randomBytes(8).toString('hex');
  directory = mkdtempSync(join(tmpdir(), 'rundag-reliability-'));
  workspace = join(this.directory, 'work');
  temp = join(this.directory, 'temp');
  commands = join(this.directory, 'file-commands');
  reports = join(this.directory, 'report');

  constructor() {
    // Other users' processes may look in: some promises are about them.
    for (const folder of [this.directory, this.workspace, this.temp, this.commands]) {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o777);
    }
  }

  /** The path of a `GITHUB_*` file: each lies in a folder of its own, so that one can be removed alone. */
  commandFile(name) {
    return join(this.commands, name.toLowerCase(), 'file');
  }

  /** Makes the `GITHUB_*` files, empty, as the runner does for every step. */
  makeCommandFiles() {
    for (const name of fileCommands) {
      const file = this.commandFile(name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '');
      chmodSync(file, 0o666);
    }
  }

  /** The entries of a `GITHUB_*` file; empty when there is none. */
  readCommands(name) {
    return readEntries(readIfThere(this.commandFile(name)));
  }

  get summary() {
    return readIfThere(this.commandFile('STEP_SUMMARY'));
  }

  /** The text of a file that the tasks wrote to the workspace; empty when there is none. */
  read(name) {
    return readIfThere(join(this.workspace, name));
  }

  /** Whether there is such a file in the workspace. */
  exists(name) {
    return existsSync(join(this.workspace, name));
  }

  /** `results.json` as an object; undefined when there is none. Throws when it is cut short. */
  get results() {
    const text = readIfThere(join(this.reports, 'results.json'));
    return text === '' ? undefined : JSON.parse(text);
  }

  /** Ends what carries its marker and removes its directories. */
  async close() {
    await endMarked(this.marker);
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Calls `work` with a machine that is gone afterwards, whatever happens. */
export async function withMachine(work) {
  const machine = new Machine();
  try {
    return await work(machine);
  } finally {
    await machine.close();
  }
}

/**
 * Starts an entry of the action (`main` or `post`).
 *
 * `graph`: an object, the graph. `inputs`: by their names. `env`: more variables. `under`: words before the command, which
 * must exec it (`prlimit --nofile=40`). `read`: how standard output is read, see `openPipe`. `state`: what `main` left to `post`.
 * `keepCommandFiles`: the caller has made the `GITHUB_*` files, or has not.
 */
export function startStep(machine, node, options) {
  const {
    entry = 'main',
    graph,
    inputs = {},
    env = {},
    under = [],
    read = 'fast',
    state = new Map(),
    keepCommandFiles = false,
  } = options;
  if (!keepCommandFiles) machine.makeCommandFiles();
  const given = {
    'report-directory': machine.reports,
    ...(graph === undefined ? {} : { dag: JSON.stringify(graph) }),
    ...inputs,
  };
  const environment = {
    PATH: process.env.PATH,
    HOME: machine.directory,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: machine.workspace,
    RUNNER_TEMP: machine.temp,
    [markerVariable]: machine.marker,
    ...env,
    ...Object.fromEntries(
      Object.entries(actionFile.inputs).map(([name, input]) => [
        `INPUT_${name.toUpperCase()}`,
        given[name] ?? input.default ?? '',
      ]),
    ),
    ...Object.fromEntries(fileCommands.map((name) => [`GITHUB_${name}`, machine.commandFile(name)])),
    ...Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value])),
  };
  const words = [...under, node, join(root, actionFile.runs[entry])];
  const pipe = openPipe(machine.directory, read);
  const started = performance.now();
  const child = spawn(words[0], words.slice(1), {
    cwd: machine.workspace,
    env: environment,
    stdio: ['ignore', pipe.writer, 'pipe'],
  });
  pipe.closeWriter();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const exited = new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (status, signal) =>
      done({ status, signal, seconds: (performance.now() - started) / 1000 }),
    );
  });
  const closed = new Promise((done) => child.once('close', done));
  // Standard error is at its end soon after: nothing but the action has it.
  const finished = Promise.all([exited, pipe.finished, closed]).then(([end, stdout]) => ({
    ...end,
    stdout,
    stderr,
  }));
  return { child, pid: child.pid, exited, finished };
}

/** Runs an entry to its end; one that does not end within `limit` seconds is killed, and `hung` is true. */
export async function runStep(machine, node, { limit = 60, ...options }) {
  const step = startStep(machine, node, options);
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    step.child.kill('SIGKILL');
    void endMarked(machine.marker);
  }, limit * 1000);
  const result = await step.finished;
  clearTimeout(timer);
  return { ...result, hung };
}

/** The entries of a `GITHUB_*` file as the runner reads them; throws where the runner would fail the step. */
function readEntries(text) {
  const entries = new Map();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    if (lines[index] === '') continue;
    const [, name, mark, rest] = /^(.+?)(=|<<)(.*)$/.exec(lines[index]) ?? [];
    if (name === undefined) throw new Error(`Invalid format '${lines[index]}'`);
    if (mark === '=') {
      entries.set(name, rest);
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (rest === '' || end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    entries.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return entries;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
