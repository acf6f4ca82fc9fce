import { withCommas } from '../../model/with-commas.ts';
import type { Change, FlakyTask, Idle, IdleReason, Insight, SlowerTask } from '../run/insight.ts';
import { type RunReport, taskLabel } from '../run/run-report.ts';
import { pathText } from '../words/closing-words.ts';
import { formatDuration } from '../words/duration.ts';
import { machinesText } from '../words/machine-words.ts';
import { counted } from '../words/words.ts';

/** What a change has to gain to be worth a line of the log, in seconds and as a part of the run. */
const leastGain = 5;
const leastPart = 0.1;

/** How far a simulation of the run may be from the run before it is called rough, as a part of the run. */
const rough = 0.1;

/** `what would make it shorter: Pool db (1 at a time) costs 12.3 s`; undefined when no change is worth a line. */
export function shorterLine(report: RunReport): string | undefined {
  const change = report.insight?.changes[0];
  if (change === undefined || change.gain < Math.max(leastGain, leastPart * report.wallSeconds))
    return undefined;
  return `what would make it shorter: ${changeText(report, change)}`;
}

/** What a change would gain; about a need as a question, since only people know what a task is for. */
export function changeText(report: RunReport, change: Change): string {
  const gain = formatDuration(change.gain);
  switch (change.kind) {
    case 'task': {
      const took = `${nameOf(report, change.task)} takes ${formatDuration(change.seconds)} on the critical path`;
      return `${took}: in half the time, or split in two, it would save ${gain}`;
    }
    case 'need':
      return `Does ${nameOf(report, change.task)} really need ${nameOf(report, change.need)}? Without that need the run takes ${gain} less`;
    case 'pool':
      return `Pool ${change.name} (${withCommas(change.limit)} at a time) costs ${gain}`;
    case 'max-parallel':
      return `max-parallel: ${change.limit} of ${change.key} costs ${gain}`;
    case 'cpu':
      return `One CPU more (${change.cpus}) would save ${gain}`;
  }
}

/** `12.3 s on 2 CPUs. No order takes less than 11.9 s: the critical path, install → build → e2e`. */
export function floorText(report: RunReport, { cpus, seconds }: Insight): string {
  const { length } = report.machines;
  const on = length === 0 ? counted(cpus, 'CPU') : machinesText(report);
  const took = `${formatDuration(seconds)} on ${on}`;
  return `${took}. No order takes less than ${formatDuration(report.floor.seconds)}: ${floorReason(report)}`;
}

function floorReason(report: RunReport): string {
  switch (report.floor.kind) {
    case 'critical-path':
      return `the critical path, ${pathText(report)}`;
    case 'cpus':
      return `all work, spread evenly (the critical path takes ${formatDuration(report.criticalPath.seconds)})`;
  }
}

/** `CPUs were idle for 3.2 s of 24.6 s (13 %): 2.0 s waiting for needs, 1.2 s waiting for pool db`; undefined when none was. */
export function idleText({ seconds, ofSeconds, reasons }: Idle): string | undefined {
  const shown = reasons.filter((reason) => reason.seconds >= 0.05);
  if (shown.length === 0) return undefined;
  const part = Math.round((100 * seconds) / ofSeconds);
  const whole = `CPUs were idle for ${formatDuration(seconds)} of ${formatDuration(ofSeconds)} (${part} %)`;
  const each = shown.map((reason) => `${formatDuration(reason.seconds)} ${reasonText(reason.why)}`);
  return `${whole}: ${each.join(', ')}`;
}

function reasonText(why: IdleReason): string {
  switch (why.kind) {
    case 'needs':
      return 'waiting for needs';
    case 'pool':
      return `waiting for pool ${why.name}`;
    case 'max-parallel':
      return `waiting for max-parallel of ${why.key}`;
    case 'memory':
      return 'waiting for memory';
    case 'cpus':
      return 'waiting for more CPUs than were free';
    case 'retry':
      return 'in the delay before a retry';
    case 'starting':
      return 'starting';
    case 'nothing-left':
      return 'with nothing left to start';
  }
}

/** `e2e took 12.0 s, usually 8.2 s (8.0 s to 8.5 s in half of its last 10 runs)`. */
export function slowerText(report: RunReport, { task, seconds, usual, low, high, runs }: SlowerTask): string {
  const [now, median, from, to] = [seconds, usual, low, high].map(formatDuration);
  return `${nameOf(report, task)} took ${now}, usually ${median} (${from} to ${to} in half of its last ${runs} runs)`;
}

/** `unit passed at attempt 3: 14.0 s lost`. */
export function flakyText(report: RunReport, { task, attempts, lostSeconds }: FlakyTask): string {
  return `${nameOf(report, task)} passed at attempt ${attempts}: ${formatDuration(lostSeconds)} lost`;
}

/** What the figures rest on, and how far they can be trusted, in one line. */
export function assumptionText({ simulated, seconds }: Insight): string {
  if (simulated.kind === 'too-large')
    return `Nothing was simulated: a graph of ${counted(simulated.tasks, 'task')} would take too long`;
  const { untried, cpuTimes } = simulated;
  const assumed = cpuTimes
    ? 'CPUs as fast as these, tasks that use no more of them than they did, and the rest of their time spent waiting'
    : 'times as they were, since it is not known how busy tasks kept the CPUs';
  const isRough = Math.abs(simulated.seconds - seconds) > rough * seconds;
  return [
    `Simulated with this run's plan and times: ${assumed}`,
    ...(isRough
      ? [`Rough figures: this run itself takes ${formatDuration(simulated.seconds)} by simulation`]
      : []),
    ...(untried > 0 ? [`${counted(untried, 'more change')} not tried in a graph of this size`] : []),
  ].join('. ');
}

function nameOf(report: RunReport, id: string): string {
  const task = report.tasks.get(id);
  return task === undefined ? id : taskLabel(task);
}
