import type { Sink } from '../../model/sink.ts';
import type { RunEvent } from '../run/event.ts';
import type { Reporter, ReportWork, RunView } from '../run/reporter.ts';
import type { RunReport, TaskReport } from '../run/run-report.ts';
import { type TaskVerdict, verdictOf, verdictSigns } from '../words/task-words.ts';
import { AttemptOutputs } from './attempt-output.ts';
import { closingLines, earlierAttemptHeading, failedTasks, failureHeading } from './closing-lines.ts';
import {
  attemptHeading,
  attemptStartedText,
  explanationText,
  groupTitle,
  heartbeatText,
  leftoverText,
  remarksOf,
  retryText,
  runClosedText,
  runStartedText,
  serviceReadyText,
  shownBytes,
  taskEndedText,
  type Unlisted,
  unlistedText,
  warningText,
} from './log-lines.ts';
import type { LogStyle } from './log-style.ts';
import { LiveOutputs } from './live-output.ts';
import { type LogMode, type LogOptions, LogWriter } from './log-writer.ts';
import { type Colour, type LogLine, verdictColour } from './paint.ts';
import type { LineRoom } from './stretches.ts';

/** How many tasks that do not start get a line of their own, and how many given results: a large graph that is cancelled has 100,000 of them. */
const listedAtMost = 50;

/** What stands open of a failed task's output; more tail than head, since most tools sum up at their end (decision 024). */
const ownRoom: LineRoom = { head: 50, tail: 150 };

/** What stands open of an attempt that another followed, and of failed tasks once `openLines` lines of others do. */
const smallRoom: LineRoom = { head: 0, tail: 20 };
const openLines = 2000;

/**
 * Writes a run's log while it happens.
 *
 * A line when a task starts; its output, as a foldable part, when it has ended; what failed is held back and comes
 * last, not folded; then the verdict. Every byte of output is read from the attempt's log file when it is its turn.
 */
export class LogReporter implements Reporter {
  readonly name = 'log';
  readonly #writer: LogWriter;
  readonly #outputs: AttemptOutputs;
  readonly #mode: LogMode;
  /** Undefined where lines are not shown as they are printed. */
  readonly #live: LiveOutputs | undefined;
  /** How many tasks have ended without an attempt, and have not failed. */
  readonly #withoutAttempt: Record<Unlisted, number> = { given: 0, unstarted: 0 };
  #parallelism = 1;
  /** How many lines of failed tasks' output stand open. */
  #openLines = 0;

  /** Without a masker the text goes out as it is: GitHub's runner masks its log itself. */
  constructor(sink: Sink, style: LogStyle, options: LogOptions = {}) {
    this.#writer = new LogWriter(sink, style, options);
    this.#outputs = new AttemptOutputs(this.#writer, options);
    this.#mode = options.mode ?? 'grouped';
    this.#live = this.#mode === 'live' ? new LiveOutputs(this.#writer) : undefined;
  }

  /** How many lines are not in this log, and are in a task's own log file alone. */
  get leftOutLines(): number {
    return this.#outputs.leftOutLines + (this.#live?.leftOutLines ?? 0);
  }

  /** Texts are made at once, from the run as it is now; they may be masked and printed much later. */
  on(event: RunEvent, view: RunView): ReportWork | undefined {
    switch (event.type) {
      case 'run-started':
        return () => this.#runStarted(event);
      case 'attempt-started':
        return this.#later('cyan', '▶', attemptStartedText(view.task(event.task), event.attempt));
      case 'attempt-ended':
        return this.#attemptEnded(event, view);
      case 'task-output': {
        const label = view.labelOf(event.task);
        return this.#live && (async () => this.#live?.grown(event, label));
      }
      case 'service-ready':
        return this.#later('green', '●', serviceReadyText(view.task(event.task), event.seconds));
      case 'task-ended': {
        if (!this.#isTold(event, view)) return undefined;
        const task = view.task(event.task);
        return () => this.#taskEnded(task);
      }
      case 'run-closed':
        return this.#later('yellow', '■', runClosedText(event, view.report()));
      case 'warning':
        return this.#later('yellow', '⚠', warningText(event, view));
      case 'explanation':
        return this.#later('dim', '·', explanationText(event, view.task(event.task)));
      case 'heartbeat':
        return this.#later('dim', '…', heartbeatText(view.report(), event.at));
      case 'run-ended': {
        const report = view.report();
        return () => this.#runEnded(report);
      }
      case 'leftover':
        return this.#later('yellow', '⚠', leftoverText(event, view.task(event.task)));
      case 'task-matcher': {
        const attempt = view.attemptsOf(event.task);
        const { matchers } = this.#outputs;
        return matchers && (async () => matchers.note(event, attempt));
      }
      case 'processes-owned':
      case 'task-annotation':
      case 'secret':
      case 'debug':
      case 'insight':
        return undefined;
    }
  }

  async #runStarted(event: Extract<RunEvent, { readonly type: 'run-started' }>): Promise<void> {
    this.#parallelism = event.parallelism;
    await this.#line('bold', '●', runStartedText(event));
    for (const note of event.notes ?? []) await this.#line('dim', '·', note);
  }

  #later(colour: Colour, symbol: string, text: string): ReportWork {
    return () => this.#writer.line({ colour, symbol, text });
  }

  #attemptEnded(
    event: Extract<RunEvent, { readonly type: 'attempt-ended' }>,
    view: RunView,
  ): ReportWork | undefined {
    const { retryInSeconds } = event;
    if (retryInSeconds === undefined && this.#live === undefined) return undefined;
    const task = view.task(event.task);
    const attempt = task.attempts.at(-1);
    if (attempt === undefined) return undefined;
    const retry = retryInSeconds === undefined ? undefined : retryText(task, attempt, retryInSeconds);
    return async () => {
      await this.#live?.ended(task, attempt);
      if (retry !== undefined) await this.#line('yellow', '↻', retry);
    };
  }

  #isTold(
    { task, because, result }: Extract<RunEvent, { readonly type: 'task-ended' }>,
    view: RunView,
  ): boolean {
    // A join that ends is not news.
    if (because.kind === 'join') return false;
    if (result === 'failure' || (because.kind !== 'given' && view.attemptsOf(task) > 0)) return true;
    const kind = because.kind === 'given' ? 'given' : 'unstarted';
    this.#withoutAttempt[kind] += 1;
    return this.#withoutAttempt[kind] <= listedAtMost;
  }

  async #taskEnded(task: TaskReport): Promise<void> {
    const verdict = verdictOf(task);
    const line: LogLine = {
      colour: verdictColour(verdict),
      symbol: verdictSigns(verdict).symbol,
      text: taskEndedText(task),
    };
    if (verdict === 'failure' || !hasOutput(task)) {
      await this.#writer.line(line);
    } else if (!this.#showsOutput(task, verdict)) {
      await this.#writer.line(line);
      for (const attempt of task.attempts) await this.#outputs.leaveOut(task, attempt);
    } else {
      await this.#writer.open(
        this.#writer.folds ? { ...line, text: groupTitle(task, this.#parallelism) } : line,
      );
      await this.#allOutputs(task);
      await this.#writer.close();
    }
    if (verdict !== 'failure') await this.#remarks(task);
  }

  /** Whether the output of a task that ended with this verdict is shown at its end. */
  #showsOutput(task: TaskReport, verdict: TaskVerdict): boolean {
    switch (this.#mode) {
      case 'grouped':
        return true;
      case 'failures':
        return verdict === 'tolerated';
      case 'live':
        // Problem matchers match no line that has a name before it.
        return this.#live?.mayMatch(task) === true || this.#outputs.matchers?.concern(task) === true;
    }
  }

  async #runEnded(report: RunReport): Promise<void> {
    for (const kind of ['given', 'unstarted'] as const) {
      const more = this.#withoutAttempt[kind] - listedAtMost;
      if (more > 0) await this.#line('dim', kind === 'given' ? ' ' : '⊘', unlistedText(kind, more));
    }
    for (const task of failedTasks(report)) if (!isLost(task)) await this.#failure(report, task);
    await this.#writer.blank();
    for (const line of closingLines(report, this.#writer.maskShortened)) await this.#writer.line(line);
  }

  async #failure(report: RunReport, task: TaskReport): Promise<void> {
    for (const attempt of task.attempts.slice(0, -1)) {
      await this.#heading(earlierAttemptHeading(report, task, attempt));
      this.#openLines += await this.#outputs.write(task, attempt, smallRoom);
    }
    await this.#heading(failureHeading(report, task, this.#writer.maskShortened));
    const last = task.attempts.at(-1);
    if (last !== undefined) {
      const room = this.#openLines < openLines ? ownRoom : smallRoom;
      this.#openLines += await this.#outputs.write(task, last, room);
    }
    if (!hasOutput(task)) await this.#line('dim', ' ', 'no output');
    await this.#remarks(task);
  }

  /** All attempts' output, each under a heading of its own where there are several. */
  async #allOutputs(task: TaskReport): Promise<void> {
    for (const attempt of task.attempts) {
      if (task.attempts.length > 1) await this.#line('bold', '━━', attemptHeading(task, attempt));
      await this.#outputs.write(task, attempt);
    }
  }

  async #remarks(task: TaskReport): Promise<void> {
    for (const remark of remarksOf(task)) await this.#line('yellow', '⚠', remark);
  }

  async #heading(title: string): Promise<void> {
    await this.#writer.blank();
    await this.#line('red', '━━ ✗', `${title} ━━`);
  }

  async #line(colour: Colour, symbol: string, text: string): Promise<void> {
    await this.#writer.line({ colour, symbol, text });
  }
}

/** Whether a task has failed that nobody ran, with a machine that is lost: there can be thousands, and the closing lines have the first. */
function isLost({ attempts, ended }: TaskReport): boolean {
  return attempts.length === 0 && ended?.because.kind === 'given';
}

function hasOutput(task: TaskReport): boolean {
  return task.attempts.some(({ ended }) => ended !== undefined && shownBytes(ended.outcome) > 0);
}
