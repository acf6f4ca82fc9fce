// Takes away from the action, one at a time, what it writes to and lives on: room on the disk, the reader of its output, the runner's
// files, its directories, processes, file descriptors. Each time the run has to end, with a failure that is named, exit status 1, no
// unhandled error, no process left, and every report that can still be made.
//
//   node bench/reliability/action/failures.mjs [--trials 3] [--node PATH]
//
// Linux, as root: it mounts tiny file systems (tmpfs) and runs the action as a user without rights. What needs more than the
// machine has is said to be left out, and counts as broken. Any load.

import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { Figures, settings } from './support/figures.mjs';
import { markerVariable, pause, processesWith, until } from './support/processes.mjs';
import { startStep, withMachine } from './support/step.mjs';

const { node, version, trials } = settings({ trials: 3 });
/** The longest time that a run may take, in seconds; an undisturbed one takes about one. */
const limit = 30;

/** A user that nobody is, so that a limit on the number of its processes concerns this run alone. */
const stranger = ['setpriv', '--reuid=54321', '--regid=54321', '--clear-groups', '--no-new-privs'];
// This user may not be able to reach the Node that was named.
const publicFolder = mkdtempSync(join(tmpdir(), 'rundag-reliability-node-'));
const publicNode = join(publicFolder, 'node');
chmodSync(publicFolder, 0o755);
copyFileSync(execFileSync(node, ['-p', 'process.execPath'], { encoding: 'utf8' }).trim(), publicNode);

const loud = 'seq 200000';
const plain = { run: 'echo fine' };
const numbers = (count) => [...Array(count).keys()];
const many = (count, run) => Object.fromEntries(numbers(count).map((index) => [`t${index}`, { run }]));
const forever = 'while :; do sleep 1; done';
const stubborn = (seconds) =>
  `trap '' TERM INT; setsid env -i PATH="$PATH" sh -c '${forever}' "$${markerVariable}" & sleep ${seconds}; echo; : > "ready-$RUNDAG_TASK"; ${forever}`;

/**
 * `says`: where the failure is to be named, and how. `never`: what the log must not say. `lacks`: the reports that cannot be made. `tasks`: the results that tasks
 * must have all the same. `prepare` gives what is to be undone, if anything.
 */
const cases = [
  {
    name: 'no room for a log',
    prepare: (machine) => mountTiny(join(machine.reports, 'logs'), '256k'),
    tasks: { loud: { run: loud }, plain },
    results: { loud: 'success', plain: 'success' },
    says: [
      ['annotation', /the log of task loud is incomplete: .*no space left on device/],
      ['summary', /loud: its log is incomplete: .*no space left on device/],
      ['results', /no space left on device/],
    ],
  },
  {
    name: 'no room in the report directory',
    prepare: (machine) => mountTiny(machine.reports, '64k'),
    tasks: { loud: { run: loud }, plain: { needs: 'loud', ...plain } },
    results: { loud: 'success', plain: 'success' },
    lacks: ['results'],
    says: [
      ['annotation', /results\.json: ENOSPC/],
      ['annotation', /the log of task loud is incomplete: .*no space left on device/],
      // It is made before results.json.
      ['summary', /loud: its log is incomplete: .*no space left on device/],
    ],
  },
  {
    name: 'nobody reads the output from the start',
    read: { bytes: 0 },
    tasks: { loud: { run: loud }, plain },
    results: { loud: 'success', plain: 'success' },
    lacks: ['log'],
    says: [
      ['summary', /standard output cannot be written: EPIPE/],
      ['results', /standard output cannot be written: EPIPE/],
      ['stderr', /standard output cannot be written: EPIPE/],
    ],
  },
  {
    name: 'nobody reads the output to its end',
    read: { bytes: 100_000 },
    tasks: { loud: { run: loud }, plain },
    results: { loud: 'success', plain: 'success' },
    lacks: ['log'],
    says: [
      ['summary', /standard output cannot be written: EPIPE/],
      ['results', /standard output cannot be written: EPIPE/],
      ['stderr', /standard output cannot be written: EPIPE/],
    ],
  },
  {
    name: 'a task removes the summary file',
    env: (machine) => ({ GONE: dirname(machine.commandFile('STEP_SUMMARY')) }),
    tasks: { remover: { run: 'rm -rf "$GONE"' }, plain },
    results: { remover: 'success', plain: 'success' },
    lacks: ['summary'],
    says: [['annotation', /the job summary: .*step_summary/]],
  },
  {
    name: 'a task removes the file of the outputs',
    env: (machine) => ({ GONE: dirname(machine.commandFile('OUTPUT')) }),
    tasks: { remover: { run: 'rm -rf "$GONE"' }, plain },
    results: { remover: 'success', plain: 'success' },
    lacks: ['outputs'],
    says: [['annotation', /the outputs: .*output/]],
  },
  {
    name: 'a task removes the file of the variables',
    env: (machine) => ({ GONE: dirname(machine.commandFile('ENV')) }),
    tasks: { remover: { run: 'rm -rf "$GONE"; echo A=1 >> "$GITHUB_ENV"' }, plain },
    results: { remover: 'success', plain: 'success' },
    says: [
      ['annotation', /the variables for later steps: .*env/],
      ['summary', /the variables for later steps: .*env/],
    ],
  },
  {
    name: 'there is no file for the state',
    prepare: (machine) => rmSync(dirname(machine.commandFile('STATE')), { recursive: true }),
    tasks: { plain },
    results: { plain: 'success' },
    says: [
      ['annotation', /the state for the post entry: .*state/],
      ['summary', /the state for the post entry: .*state/],
    ],
  },
  {
    name: 'a task removes the report directory',
    env: (machine) => ({ GONE: machine.reports }),
    tasks: {
      first: plain,
      remover: { needs: 'first', run: 'rm -rf "$GONE"' },
      after: { needs: 'remover', run: 'echo after' },
    },
    results: { first: 'success', remover: 'success', after: 'success' },
    says: [
      ['annotation', /the log of task after is incomplete: .*no such file or directory/],
      ['summary', /after: its log is incomplete: .*no such file or directory/],
    ],
  },
  {
    name: 'the last task removes the report directory',
    env: (machine) => ({ GONE: machine.reports }),
    tasks: { first: plain, remover: { needs: 'first', run: 'echo removing; rm -rf "$GONE"' } },
    results: { first: 'success', remover: 'success' },
    says: [
      ['annotation', /the logs? of first.* gone/],
      ['summary', /the logs? of first.* gone/],
    ],
  },
  {
    name: 'a task empties the temporary directory',
    tasks: { remover: { run: 'rm -rf "$RUNNER_TEMP"/*' }, after: { needs: 'remover', run: 'echo after' } },
    results: { remover: 'success', after: 'success' },
    result: 'success',
    says: [['log', /after/]],
  },
  {
    name: 'the temporary directory cannot be written to',
    prepare: (machine) => chmodSync(machine.temp, 0o555),
    under: stranger,
    inputs: { 'report-directory': '' },
    tasks: { plain },
    nothingRuns: true,
    says: [['annotation', /temporary directory .*permission denied/]],
  },
  {
    name: 'there is no temporary directory',
    prepare: (machine) => rmSync(machine.temp, { recursive: true }),
    tasks: { plain },
    nothingRuns: true,
    says: [['annotation', /temporary directory .*no such file or directory/]],
  },
  {
    name: 'the report directory cannot be written to',
    prepare: (machine) => {
      mkdirSync(join(machine.reports, 'logs'), { recursive: true });
      chmodSync(machine.reports, 0o555);
      chmodSync(join(machine.reports, 'logs'), 0o555);
    },
    under: stranger,
    tasks: { plain },
    nothingRuns: true,
    says: [['annotation', /report-directory .*permission denied/]],
  },
  {
    name: 'no more processes',
    under: [...stranger, 'prlimit', '--nproc=18'],
    tasks: many(16, 'echo begin; sleep 0.5; /bin/echo end'),
    someFail: true,
    says: [['log', /could not start: the machine takes no more processes/]],
  },
  ...[20, 22, 26, 30].map((most) => ({
    name: `${most} processes`,
    under: [...stranger, 'prlimit', `--nproc=${most}`],
    tasks: many(16, 'echo begin; sleep 0.5; /bin/echo end'),
    someFail: true,
    says: [['log', /could not start: the machine takes no more processes|resource temporarily unavailable/i]],
  })),
  {
    name: 'no more file descriptors',
    under: ['prlimit', '--nofile=40'],
    tasks: many(24, 'echo begin; sleep 0.5; echo end'),
    someFail: true,
    says: [['log', /could not start: .*no more file descriptors/]],
  },
  {
    name: '64 file descriptors',
    under: ['prlimit', '--nofile=64'],
    tasks: many(24, 'echo begin; sleep 0.5; echo end'),
    someFail: true,
    says: [['log', /could not start: .*no more file descriptors/]],
  },
  {
    name: '64 file descriptors, and a cancel',
    under: ['prlimit', '--nofile=64'],
    // What they print takes a descriptor each, for the log: then there is none left to look at processes with.
    tasks: {
      ...many(10, stubborn('4')),
      gate: { run: 'sleep 1.5' },
      ...Object.fromEntries(numbers(10).map((index) => [`u${index}`, { needs: 'gate', run: stubborn('2') }])),
    },
    cancelAt: (machine) => readdirSync(machine.workspace).length === 20,
    result: 'cancelled',
    says: [['log', /its log is incomplete: .*too many open files/]],
    never: /could not be ended/,
  },
];

const figures = new Figures();
try {
  for (const one of cases) {
    const problems = [];
    for (let trial = 1; trial <= trials; trial += 1) {
      const found = await withMachine((machine) => suffer(machine, one));
      if (found.length > 0) problems.push(found.join('; '));
    }
    const named = one.says
      .map(([where, words]) => `${where}: ${words.source}`)
      .join(', ')
      .replaceAll('|', '\\|');
    figures.add(one.name, trials - problems.length, trials, named, problems);
  }
} finally {
  rmSync(publicFolder, { recursive: true });
}
figures.print(`What is taken away (${version}); where the failure is named, and how`);

/** One run without something; gives what was wrong with it. */
async function suffer(machine, one) {
  const { tasks, env, inputs = {}, under = [], read, prepare, cancelAt } = one;
  const undo = prepareStep(machine, prepare);
  try {
    const step = startStep(machine, under.includes(stranger[0]) ? publicNode : node, {
      graph: { name: 'Suffering', defaults: { shell: 'sh' }, tasks },
      inputs: { 'max-parallel': '30', 'grace-seconds': '1', ...inputs },
      env: env?.(machine) ?? {},
      under,
      ...(read === undefined ? {} : { read }),
      keepCommandFiles: true,
    });
    if (cancelAt !== undefined) {
      if (!(await until(() => cancelAt(machine), limit)))
        return ['it never came so far that it could be cancelled'];
      await pause(500);
      step.child.kill('SIGINT');
    }
    const ended = await Promise.race([step.exited, pause(limit * 1000)]);
    if (ended === undefined) return [`it was still there after ${limit} s`];
    const left = processesWith(machine.marker);
    const { status, signal, stdout, stderr } = await step.finished;
    return [
      ...(status === (one.result === 'success' ? 0 : 1) ? [] : [`it ended with ${signal ?? status}`]),
      ...(/internal error|unhandled|\n {4}at /i.test(`${stderr}${stdout}`)
        ? [`an error that nobody expected: ${stderr}`]
        : []),
      ...(stderr === '' || one.says.some(([where]) => where === 'stderr')
        ? []
        : [`standard error: ${stderr}`]),
      ...left.map(({ pid, command }) => `process ${pid} (${command}) is left`),
      ...(one.never?.test(stdout.toString()) ? [`the log says ${one.never}`] : []),
      ...unnamed(machine, one.says, stdout.toString(), stderr),
      ...missingReports(machine, one, stdout.toString()),
    ];
  } finally {
    undo();
  }
}

function prepareStep(machine, prepare) {
  machine.makeCommandFiles();
  return prepare?.(machine) ?? (() => undefined);
}

function unnamed(machine, says, log, stderr) {
  const annotations = log.split('\n').filter((line) => line.startsWith('::error'));
  const places = {
    log: [log],
    annotation: annotations,
    summary: [unescapeMarkdown(machine.summary)],
    results: [JSON.stringify(machine.results ?? '')],
    stderr: [stderr],
  };
  return says
    .filter(([where, words]) => !places[where].some((text) => words.test(text)))
    .map(([where, words]) => `the ${where} does not say ${words}`);
}

function missingReports(
  machine,
  { results, lacks = [], nothingRuns = false, someFail = false, tasks, result = 'failure' },
  log,
) {
  const problems = [];
  const check = (report, good, what) => {
    if (!lacks.includes(report) && !good) problems.push(what);
  };
  const outputs = machine.readCommands('OUTPUT');
  check('outputs', outputs.get('result') === result, `the output "result" is ${outputs.get('result')}`);
  const seen = JSON.parse(outputs.get('tasks') ?? '{}');
  if (nothingRuns) return problems;
  check('outputs', Object.keys(seen).join() === Object.keys(tasks).join(), 'the output "tasks" is not whole');
  check(
    'summary',
    /^## \S+ Suffering (succeeded|failed|was cancelled)\b/m.test(machine.summary),
    'there is no summary',
  );
  check('log', /Suffering (succeeded|failed|was cancelled): /.test(log), 'the log has no verdict');
  check('results', machine.results?.tasks.length === Object.keys(tasks).length, 'there is no results.json');
  if (lacks.includes('results') && machine.results !== undefined) problems.push('a results.json is there');
  for (const [id, wanted] of Object.entries(results ?? {}))
    check(
      'outputs',
      seen[id]?.result === wanted,
      `the result of ${id} is ${seen[id]?.result}, not ${wanted}`,
    );
  if (someFail) {
    const failed = Object.values(seen).filter((task) => task.result === 'failure').length;
    check('outputs', failed > 0 && failed < Object.keys(tasks).length, `${failed} tasks failed, not some`);
  }
  return problems;
}

/** A file system with next to no room; gives the function that takes it away. */
function mountTiny(directory, size) {
  mkdirSync(directory, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', directory]);
  return () => execFileSync('umount', ['--lazy', directory]);
}

function unescapeMarkdown(text) {
  return text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll('\\', '');
}
