import { durationSeconds, minutesText } from '../../language/forms/durations.ts';
import { describeNode, type Node } from '../../language/diagnostics/node.ts';
import { asHint, didYouMean, folded, type Rows, strangersOf } from '../../language/forms/strangers.ts';
import { machineRows } from './machine-strangers.ts';
import { rememberRows } from './remember-strangers.ts';

const ofTheJob = 'all tasks run in the job that runs the graph: remove it here, or set it on that job';

const belowStrategy = (key: string): string => `put it under strategy: strategy: {${key}: …}`;

/** What is run, with what, and where. */
const workRows: Rows = [
  ['cmd sh bash exec execute', { means: 'run', advice: script }],
  ['cmds commands script scripts commandline runs', { means: 'run', advice: script }],
  ['entrypoint argv', { means: 'command' }],
  ['args arguments', 'write them behind the program: in run, or as words of command'],
  ['dir cwd workdir workingdir chdir directory', { means: 'working-directory' }],
  ['vars variables envs environmentvariables', { means: 'env' }],
  ['dotenv envfile envfiles', 'read the file in run: set -a; . ./.env; set +a'],
  [
    'passenv passthroughenv globalpassthroughenv',
    'a task has the variables of the step that runs the graph: remove it, or set them in the env of that step',
  ],
  ['shopt set', 'write it at the start of run, as in set -euo pipefail'],
  [
    'beforescript presteps before pre setup',
    'write it at the start of run, or make it a task that this one needs',
  ],
  [
    'afterscript poststeps post teardown cleanup finally defer',
    'make it a task of its own with needs: [this one] and if: always()',
  ],
  ['preconditions', 'check it at the start of run: exit 1 there fails the task'],
  ['label title displayname', { means: 'name' }],
  ['desc description summary doc', 'write a comment with #, or name for what the reports call the task'],
  ['id key', 'the id of a task is the key above it: remove this, or rename that key'],
  ['aliases alias', 'a task has one id: remove it'],
  ['task target job', 'a task is run before another when that one names it in needs: remove it'],
  ['uses', uses],
  ['with', 'only actions have inputs: write arguments in run, or values in env'],
  ['plugins plugin orbs', 'an action cannot be a task: keep it a step of the job, before or after the graph'],
  ['steps', steps],
];

/** When a task starts, and how often. */
const orderRows: Rows = [
  [
    `dependson depends deps dependencies dependency requires require prerequisites prereqs after runafter waitfor
     upstream predecessors`,
    { means: 'needs' },
  ],
  ['stage', 'there are no stages: name in needs the tasks that have to end before this one starts'],
  ['when', when],
  ['condition runif onlyif', { means: 'if' }],
  [
    'only except rules unless branches filters skip changes enabled disabled',
    "write if with an expression, such as if: github.ref == 'refs/heads/main'; or if: false",
  ],
  ['platforms platform', "write if with an expression: if: runner.os == 'Linux'"],
  ['always alwaysrun runalways', 'write if: always()'],
  ['timeout timelimit maxtime deadline executiontimeout jobtimeout', timeout],
  ['timeoutseconds timeoutsecs timeoutsec', (value) => timeoutOf(value, 1)],
  ['timeoutinminutes', { means: 'timeout-minutes' }],
  ['timeoutms', (value) => timeoutOf(value, 0.001)],
  ['nooutputtimeout', 'write timeout-minutes for the whole task, or slow-after-minutes for a warning'],
  ['retry reruns retrycount maxretries numretries retrylimit', { means: 'retries', advice: retry }],
  ['attempts maxattempts tries maxtries', attempts],
  ['backoff onexitcodes delayseconds', 'put it under retries: retries: {max: …, …}'],
  ['retrydelay retryinterval retrywait', 'write retries: {max: …, delay-seconds: …}'],
  [
    `allowfailure ignoreerror ignoreerrors softfail ignorefailure continueonfail continueonfailure failok mayfail
     optional`,
    { means: 'continue-on-error' },
  ],
  ['parallel parallelism shards shard', parallel],
  [
    'sequential serial wait waitall waits',
    'tasks run one after another where one needs the other: write needs',
  ],
  ['matrix', belowStrategy('matrix')],
  ['maxparallel', belowStrategy('max-parallel')],
  ['failfast', belowStrategy('fail-fast')],
  ['include exclude', 'put it under strategy.matrix: strategy: {matrix: {…}}'],
  ['for foreach loop withitems each', 'write strategy: {matrix: {item: […]}} and ${{ matrix.item }} in run'],
  ['extends template inherit', 'name a map with an anchor, x-base: &base {…}, and merge it with <<: *base'],
  ['trigger triggers on', 'the workflow that runs the graph says when: remove it'],
  ['interruptible', 'a cancelled job ends every task: remove it'],
];

/** Keys of other tools that tasks do not have, or have under another name. */
export const taskStrangers = strangersOf(workRows, orderRows, machineRows(ofTheJob), rememberRows);

function script(value: Node): string {
  const run = didYouMean('run');
  if (value.kind === 'list')
    return `${run} It is one script: write run: | and a line for each command below it`;
  return value.kind === 'map' ? `${run} It is a text` : run;
}

function uses(value: Node): string {
  const what = value.kind === 'scalar' ? value.text : '';
  if (what.startsWith('./.github/workflows/') || /\.ya?ml(?:@|$)/.test(what))
    return 'a workflow cannot be a task: make each of its jobs a task';
  return 'an action cannot be a task: keep it a step of the job, before or after the graph';
}

/** What becomes of the steps of a job. */
function steps(value: Node): string {
  const advice =
    'a task is one command: make each step with run a task, or join their scripts in one run: | with a line for each';
  if (value.kind !== 'list') return advice;
  const actions = value.items.flatMap((item) =>
    item.kind === 'map'
      ? item.entries.filter(({ key }) => key === 'uses').map((entry) => asUses(entry.value))
      : [],
  );
  if (actions.length === 0) return advice;
  return `${advice}; actions stay steps of the job, before or after the graph: ${actions.slice(0, 5).join(', ')}`;
}

function asUses(value: Node): string {
  return value.kind === 'scalar' && /^[\w./@-]{1,60}$/.test(value.text) ? value.text : describeNode(value);
}

function when(value: Node): string {
  switch (value.kind === 'scalar' ? folded(value.text) : '') {
    case 'onsuccess':
      return 'a task runs when all it needs have succeeded: remove it';
    case 'onfailure':
      return 'write if: failure()';
    case 'always':
      return 'write if: always()';
    case 'never':
      return 'write if: false';
    case 'manual':
      return 'nothing waits for a person here: leave it out of the targets of the run, or give the job an environment with reviewers';
    default:
      return 'did you mean "if"? It takes an expression of GitHub\'s language';
  }
}

function timeout(value: Node): string {
  const meant = didYouMean('timeout-minutes');
  if (value.kind !== 'scalar') return meant;
  const seconds = typeof value.value === 'string' ? durationSeconds(value.text) : undefined;
  if (seconds === undefined) return `${meant} It counts minutes, with fractions`;
  return `${meant} It counts minutes: write timeout-minutes: ${minutesText(seconds)}`;
}

function timeoutOf(value: Node, unit: number): string {
  const meant = didYouMean('timeout-minutes');
  if (value.kind !== 'scalar' || typeof value.value !== 'number') return `${meant} It counts minutes`;
  return `${meant} It counts minutes: write timeout-minutes: ${minutesText(value.value * unit)}`;
}

function retry(value: Node): string {
  const meant = didYouMean('retries');
  return value.kind === 'map' ? `${meant} It is a number, or {max: …, delay-seconds: …}` : meant;
}

function attempts(value: Node): string {
  const count = value.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
  const meant = `${didYouMean('retries')} It counts the attempts after the first`;
  return count === undefined || count < 1 ? meant : `${meant}: write retries: ${Math.ceil(count) - 1}`;
}

function parallel(value: Node): string {
  if (value.kind === 'map') return 'write strategy: {matrix: {…}}, a list of values for each key';
  const count = value.kind === 'scalar' && typeof value.value === 'number' ? value.value : 0;
  if (count < 2 || count > 256) return 'tasks run in parallel unless one needs the other: remove it';
  const parts = Array.from({ length: Math.min(count, 3) }, (_, index) => index + 1).join(', ');
  return `for ${count} instances write strategy: {matrix: {part: [${parts}${count > 3 ? ', …' : ''}]}}; of these ${asHint(value)} run at once`;
}
