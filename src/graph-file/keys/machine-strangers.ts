import { type Node, valueOf } from '../../language/diagnostics/node.ts';
import { probeNames } from '../../probes/probes.ts';
import { asHint, isPlain, type Rows } from '../../language/forms/strangers.ts';

/** What a task runs on, what it makes, and how it is shown: most of it belongs to the job that runs the graph. */
export function machineRows(ofTheJob: string): Rows {
  return [
    ['runson snapshot permissions container executor vmimage agents agent tags runner os arch', ofTheJob],
    [
      'image docker dockerimage',
      'a task runs on the machine of the job: set container on that job, or write docker run in run',
    ],
    ['environment', environment(ofTheJob)],
    ['concurrency', `${ofTheJob}; for a lock between tasks use pools`],
    [
      'concurrencygroup resourcegroup mutex lock locks semaphore exclusive',
      (value) =>
        `write pools: [${asHint(value)}], and at the top of the file pools: {${isPlain(value) ? value.text : 'NAME'}: 1}`,
    ],
    ['services', 'make each service a task with the key service'],
    [
      'secrets',
      'give them in env of the step that runs the graph: every task has the variables of that step',
    ],
    ['defaults', jobDefaults],
    ['status', 'check it at the start of run: exit 0 there ends the task well'],
    [
      'artifacts artifact storeartifacts artifactpaths persisttoworkspace attachworkspace',
      'all tasks share one directory: what one writes is there for those that need it; to keep it, use actions/upload-artifact as a step after the graph',
    ],
    [
      'reports storetestresults testresults testreports junitreport junitfiles',
      {
        means: 'junit',
        advice: 'did you mean "junit"? Its patterns are the JUnit XML files that the test runner writes',
      },
    ],
    [
      'coverage',
      'of what a task writes, only its output and its test reports are read: remove it, and use a step after the graph',
    ],
    ['cpu cores threads cpulimit', { means: 'cpus' }],
    ['mem ram memorylimit memlimit memoryrequest', { means: 'memory' }],
    ['resourceclass resources', 'write cpus and memory: how much of the machine the task takes'],
    ['weight nice', 'write priority to start it before others, cpus for how much of the machine it takes'],
    [
      'ports expose',
      'a task has the ports of the machine: remove it; of a service, ready: {tcp: PORT} waits for one',
    ],
    [
      'healthcheck readywhen ready readinessprobe livenessprobe',
      `write service: {ready: {…}} with one of ${probeNames.join(', ')}`,
    ],
    [
      'background daemon detach detached persistent longrunning server isserver',
      'a task that stays up while others run is a service: write service: {ready: {…}}',
    ],
    ['stopsignal killsignal', 'put it under service: service: {ready: {…}, stop-signal: …}'],
    [
      'stopseconds stopgraceperiod killtimeout killafter',
      'put it under service: service: {ready: {…}, stop-seconds: …}',
    ],
    ['restart', 'nothing is started again once it is up: remove it; retries is for attempts that failed'],
    [
      'volumes networks links privileged user hostname',
      'a task is a process on the machine of the job, in no container: remove it',
    ],
    ['build', 'write docker build in run'],
    ['interactive tty stdin raw', 'the input of a task is empty: remove it'],
    ['prompt confirm', 'nothing is asked while a graph runs: remove it'],
    ['watch', 'a graph runs once: remove it'],
    ['internal private hidden', 'a task cannot be hidden: remove it'],
    [
      'silent quiet verbose hide ignorestdout loglevel',
      'the log shows all that a task prints: remove it, or redirect output in run',
    ],
  ];
}

/** GitHub's name of a deployment target, or variables as in compose and CircleCI. */
function environment(ofTheJob: string): (value: Node) => string {
  return (value) => {
    if (value.kind === 'scalar') return ofTheJob;
    const keys = value.kind === 'map' ? value.entries.map(({ key }) => key) : [];
    const isDeployment = keys.includes('name') || keys.includes('url');
    return isDeployment ? ofTheJob : 'variables stand under env: write env: {NAME: value}';
  };
}

/** The defaults of a GitHub job stand below `run`. */
function jobDefaults(value: Node): string {
  const ofAll = 'defaults of all tasks stand at the top of the file';
  const run = value.kind === 'map' ? (valueOf(value, 'run') ?? value) : value;
  if (run.kind !== 'map' || run.entries.length === 0)
    return `${ofAll}; here write the key itself, such as shell`;
  const keys = run.entries.slice(0, 5).map((entry) => `${entry.key}: ${asHint(entry.value)}`);
  return `write ${keys.join(' and ')} in the task itself; ${ofAll}`;
}
