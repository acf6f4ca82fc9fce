import type { CommandCount, DebugNote, ExportedNames, OwnerFacts, Trace } from '../../model/debug-note.ts';
import type { AttemptOutcome, Because, TaskFiles } from '../../model/outcome.ts';
import type { RunEvent } from '../run/event.ts';
import { formatDuration, formatLimit } from '../words/duration.ts';
import { becauseText, closeCauseText, counted, listed, terminationText } from '../words/words.ts';
import { mebibytes, waitText } from './wait-text.ts';
import { withCommas } from '../../model/with-commas.ts';

type Event<Type extends RunEvent['type']> = Extract<RunEvent, { readonly type: Type }>;
type Note<Kind extends DebugNote['kind']> = Extract<DebugNote, { readonly kind: Kind }>;

/** The most names of outputs, variables and patterns in a line. */
const mostNames = 20;

/** What an event means to somebody who debugs a run, without its task's name, in lines; none where the log already says it. */
export function debugTexts(event: RunEvent): readonly string[] {
  switch (event.type) {
    case 'run-started':
      return [
        `${counted(event.tasks.length, 'task')}, CPU budget ${event.parallelism} (${event.parallelismBecause}), reports in ${event.reportDirectory}`,
      ];
    case 'attempt-started':
      return [`attempt ${event.attempt} starts in slot ${event.slot}`];
    case 'attempt-ended':
      return attemptEndedTexts(event);
    case 'service-ready':
      return ['is ready: what needs it may start'];
    case 'task-ended':
      return [`${event.result}: ${becauseOf(event)}`];
    case 'run-closed':
      return [`nothing more starts: ${closeCauseText(event.cause)}`];
    case 'secret':
      return ['a value is masked from now on'];
    case 'debug':
      return noteTexts(event.note);
    case 'run-ended':
      return [`the run ends: ${event.result}`];
    case 'task-annotation':
    case 'task-matcher':
    case 'task-output':
    case 'leftover':
    case 'warning':
    case 'explanation':
    case 'processes-owned':
    case 'heartbeat':
    case 'insight':
      return [];
  }
}

function attemptEndedTexts({
  attempt,
  slot,
  outcome,
  retryInSeconds,
}: Event<'attempt-ended'>): readonly string[] {
  const next =
    retryInSeconds === undefined
      ? ''
      : `: attempt ${attempt + 1} follows ${retryInSeconds === 0 ? 'at once' : `in ${formatLimit(retryInSeconds)}`}`;
  const ended = `attempt ${attempt} in slot ${slot} has ended: ${endingText(outcome)}${next}`;
  return [ended, ...filesTexts(outcome.files)];
}

function endingText({ termination, logBytes, usage }: AttemptOutcome): string {
  const output = `${terminationText(termination)}, ${counted(logBytes, 'byte')} of output`;
  if (usage === undefined) return output;
  return `${output}, ${formatDuration(usage.cpuSeconds)} of CPU time, at most ${mebibytes(usage.peakBytes)} in one process`;
}

function becauseOf({ because, tolerated }: Event<'task-ended'>): string {
  if (because.kind === 'ran')
    return tolerated ? 'continue-on-error forgives its last attempt' : 'its last attempt says so';
  if (because.kind === 'given') return 'its result is given, and it is not run';
  return because.kind === 'join' ? 'its needs were met' : whyNot(because);
}

function whyNot(because: Exclude<Because, { kind: 'ran' | 'given' | 'join' }>): string {
  return because.kind === 'need' ? `its need ${becauseText(because)}` : becauseText(because);
}

function noteTexts(note: DebugNote): readonly string[] {
  switch (note.kind) {
    case 'host':
      return hostTexts(note);
    case 'no-keepers':
      return [`processes are not held by keepers: ${note.problem}`];
    case 'jobserver':
      return [`a jobserver lends the CPUs that no task holds: MAKEFLAGS=${note.makeFlags}`];
    case 'waits':
      return [waitText(note.reasons)];
    case 'more-wait':
      return [counted(note.count, 'more task waits', 'more tasks wait')];
    case 'asks':
      return [`waits: its if hashes the files of ${listed(note.patterns, mostNames)}`];
    case 'looks-up':
      return ['could start: its result is looked up first'];
    case 'inherits':
      return [`gets from what it needs: ${exportedText(note)}`];
    case 'ready-files':
      return filesTexts(note.files);
    case 'exports':
      return note.env.length + note.directories === 0 ? [] : [`later steps get: ${exportedText(note)}`];
    case 'launch':
      return [launchText(note)];
    case 'process': {
      const { pid, command } = note.process;
      return [`process ${pid} (${command}) belongs to attempt ${note.attempt}: ${traceTexts[note.trace]}`];
    }
    case 'more-processes':
      return [`more processes belong to attempt ${note.attempt}, which are not listed one by one`];
    case 'commands':
      return [`workflow commands of attempt ${note.attempt}: ${note.counts.map(countText).join(', ')}`];
  }
}

function hostTexts(host: Note<'host'>): readonly string[] {
  const { node, platform, arch, cpus, freeMemoryBytes, processes } = host;
  return [
    `Node ${node} on ${platform} ${arch}, ${cpus}, ${mebibytes(freeMemoryBytes)} of memory free`,
    ownerText(processes),
  ];
}

function ownerText(owner: OwnerFacts): string {
  if (owner.kind === 'keepers') return 'processes are held by keepers, one for each running task';
  const output = `output comes through ${owner.fifos ? 'one FIFO' : 'two pipes'}`;
  return `processes are held as children, ${output}, ${tableTexts[owner.table]}`;
}

const tableTexts = {
  proc: 'what they start is found in /proc',
  ps: 'what they start is found by ps',
  none: 'what they start is not seen',
} as const;

const traceTexts: Readonly<Record<Trace, string>> = {
  token: 'the token is in its environment',
  group: 'it is in the process group',
  session: 'it is in the session',
  root: 'it is the command itself',
  pipe: 'it holds the pipe of the output',
  descendant: 'it descends from one that does',
  keeper: 'it descends from its keeper',
};

function launchText({ attempt, program, args, directory }: Note<'launch'>): string {
  const words = [program, ...args].map((word) =>
    /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word),
  );
  return `attempt ${attempt} runs in ${directory}: ${words.join(' ')}`;
}

function countText({ name, fate, count }: CommandCount): string {
  return `${name} ${fate}${count === 1 ? '' : ` ${withCommas(count)} times`}`;
}

/** The names of what an attempt wrote: a line for each file that has something in it. */
function filesTexts({ outputs, env, path, summary }: TaskFiles): readonly string[] {
  return [
    ...read('GITHUB_OUTPUT', [...outputs.keys()]),
    ...read('GITHUB_ENV', [...env.keys()]),
    ...read('GITHUB_PATH', path.length === 0 ? [] : [directoriesText(path.length)]),
    ...read('GITHUB_STEP_SUMMARY', summary === '' ? [] : [counted(summary.length, 'character')]),
  ];
}

function read(file: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${file} was read: ${listed(names, mostNames)}`];
}

function exportedText({ env, directories }: ExportedNames): string {
  return [
    ...(env.length === 0 ? [] : [listed(env, mostNames)]),
    ...(directories === 0 ? [] : [`${directoriesText(directories)} before PATH`]),
  ].join('; ');
}

function directoriesText(count: number): string {
  return counted(count, 'directory', 'directories');
}
