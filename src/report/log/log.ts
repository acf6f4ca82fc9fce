import type { RunEvent } from '../run/event.ts';
import { messageOf } from '../../model/message-of.ts';
import type { AttemptOutcome } from '../../model/outcome.ts';
import { timesText, verdictText } from '../words/closing-words.ts';
import { shorterLine } from '../words/insight-words.ts';
import {
  attemptHeading,
  attemptStartedText,
  explanationText,
  cpuTexts,
  heartbeatText,
  leftoverText,
  leftOutText,
  matchersBeyondText,
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
import { writeOutput } from './log-output.ts';
import type { LogStyle } from './log-style.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { MatcherRelays } from './matcher-relay.ts';
import { type Colour, verdictColour } from './paint.ts';
import type { LineRendering } from './output-renderer.ts';
import type { Sink } from '../../model/sink.ts';
import type { AttemptReport, RunReport, TaskReport } from '../run/run-report.ts';
import type { Reporter, ReportWork, RunView } from '../run/reporter.ts';
import { type TaskVerdict, verdictOf, verdictSigns } from '../words/task-words.ts';

/** How many tasks that do not start get a line of their own, and how many given results: a large graph that is cancelled has 100,000 of them. */
const listedAtMost = 50;

/** Whose output is printed: that of all tasks, or of those alone that failed, forgiven or not. */
export type LogMode = 'grouped' | 'failures';

/** What a log is like. */
export interface LogOptions extends MaskOptions {
  /** `grouped` when it is not given. */
  readonly mode?: LogMode;
}

/**
 * Writes a run's log while it happens.
 *
 * A line when a task starts; its output, as a foldable part, when it has ended; what failed is held back and comes
 * last, not folded; then the verdict. Every byte of output is read from the attempt's log file when it is its turn.
 */
export class LogReporter implements Reporter {
  readonly name = 'log';
  readonly #sink: Sink;
  readonly #style: LogStyle;
  readonly #mode: LogMode;
  readonly #mask: Mask;
  readonly #rendering: Omit<LineRendering, 'leftOut'>;
  /** Undefined where problem matchers are not used. */
  readonly #matchers: MatcherRelays | undefined;
  #leftOutLines = 0;
  /** How many tasks have ended without an attempt, and have not failed. */
  readonly #withoutAttempt: Record<Unlisted, number> = { given: 0, unstarted: 0 };

  /** Without a masker the text goes out as it is: GitHub's runner masks its log itself. */
  constructor(sink: Sink, style: LogStyle, options: LogOptions = {}) {
    this.#sink = sink;
    this.#style = style;
    const { masker, mode = 'grouped' } = options;
    this.#mode = mode;
    const mask = maskOf(options);
    this.#mask = mask;
    this.#rendering = {
      render: (line) => style.outputLine(mask(line)),
      // A mask that cannot name places may change any line.
      marks: masker === undefined || masker.places !== undefined ? style.outputMarks : undefined,
      places: masker?.places?.bind(masker),
      hasPlaces: () => masker?.isEmpty !== true,
    };
    this.#matchers = style.matcherLine && new MatcherRelays(style.matcherLine);
  }

  /** How many lines were too long for this log, and are in a task's own log file alone. */
  get leftOutLines(): number {
    return this.#leftOutLines;
  }

  /** Texts are made at once, from the run as it is now; they may be masked and printed much later. */
  on(event: RunEvent, view: RunView): ReportWork | undefined {
    switch (event.type) {
      case 'run-started':
        return () => this.#runStarted(event);
      case 'attempt-started':
        return this.#later('cyan', '▶', attemptStartedText(view.task(event.task), event.attempt));
      case 'attempt-ended':
        return this.#retry(event, view);
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
        return this.#matchers && (async () => this.#matchers?.note(event, attempt));
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
    await this.#line('bold', '●', runStartedText(event));
    for (const note of event.notes ?? []) await this.#line('dim', '·', note);
  }

  #later(colour: Colour, symbol: string, text: string): ReportWork {
    return () => this.#line(colour, symbol, text);
  }

  #retry(
    event: Extract<RunEvent, { readonly type: 'attempt-ended' }>,
    view: RunView,
  ): ReportWork | undefined {
    if (event.retryInSeconds === undefined) return undefined;
    const task = view.task(event.task);
    const attempt = task.attempts.at(-1);
    return attempt && this.#later('yellow', '↻', retryText(task, attempt, event.retryInSeconds));
  }

  #isTold(
    { task, because, result }: Extract<RunEvent, { readonly type: 'task-ended' }>,
    view: RunView,
  ): boolean {
    // A join that ends is not news.
    if (because.kind === 'join') return false;
    if (view.attemptsOf(task) > 0 || result === 'failure') return true;
    const kind = because.kind === 'given' ? 'given' : 'unstarted';
    this.#withoutAttempt[kind] += 1;
    return this.#withoutAttempt[kind] <= listedAtMost;
  }

  async #taskEnded(task: TaskReport): Promise<void> {
    const verdict = verdictOf(task);
    const [colour, symbol, title] = [
      verdictColour(verdict),
      verdictSigns(verdict).symbol,
      taskEndedText(task),
    ];
    if (verdict === 'failure' || !hasOutput(task) || !this.#shows(verdict)) {
      await this.#line(colour, symbol, title);
    } else {
      const open = this.#style.open(this.#style.paint(colour, symbol), this.#own(title));
      await this.#sink.write(`${open}\n`);
      await this.#outputs(task);
      if (this.#style.close !== undefined) await this.#sink.write(`${this.#style.close}\n`);
    }
    if (verdict !== 'failure') await this.#remarks(task);
  }

  /** Whether the output of a task that ended so is printed when it ends. */
  #shows(verdict: TaskVerdict): boolean {
    return this.#mode === 'grouped' || verdict === 'tolerated';
  }

  async #runEnded(report: RunReport): Promise<void> {
    for (const kind of ['given', 'unstarted'] as const) {
      const more = this.#withoutAttempt[kind] - listedAtMost;
      if (more > 0) await this.#line('dim', kind === 'given' ? ' ' : '⊘', unlistedText(kind, more));
    }
    const failures = [...report.tasks.values()]
      .filter((task) => task.ended?.result === 'failure')
      .toSorted((left, right) => (left.ended?.at ?? 0) - (right.ended?.at ?? 0));
    for (const task of failures) {
      await this.#failure(task);
    }
    const won = report.ended?.result === 'success';
    await this.#sink.write('\n');
    await this.#line(won ? 'green' : 'red', won ? '✓' : '✗', verdictText(report));
    await this.#line('dim', ' ', timesText(report));
    for (const text of cpuTexts(report)) await this.#line('dim', ' ', text);
    const shorter = shorterLine(report);
    if (shorter !== undefined) await this.#line('dim', ' ', shorter);
  }

  async #failure(task: TaskReport): Promise<void> {
    if (task.attempts.length === 0) await this.#heading(taskEndedText(task));
    for (const attempt of task.attempts) {
      await this.#heading(attemptHeading(task, attempt));
      await this.#output(task, attempt);
    }
    if (!hasOutput(task)) await this.#line('dim', ' ', 'no output');
    await this.#remarks(task);
  }

  /** All attempts' output, each under a heading of its own where there are several. */
  async #outputs(task: TaskReport): Promise<void> {
    for (const attempt of task.attempts) {
      if (task.attempts.length > 1) await this.#line('bold', '━━', attemptHeading(task, attempt));
      await this.#output(task, attempt);
    }
  }

  async #output(task: TaskReport, { attempt, ended }: AttemptReport): Promise<void> {
    if (ended === undefined || shownBytes(ended.outcome) === 0) return;
    const relay = this.#matchers?.relay(task.task.id, attempt, ended.at);
    const { render } = this.#rendering;
    await this.#show(ended.outcome, {
      ...this.#rendering,
      render: (line) => relay?.issue(line) ?? render(line),
    });
    for (const line of relay?.rest() ?? []) await this.#sink.write(`${line}\n`);
    if (relay !== undefined && relay.beyond > 0) {
      await this.#line('yellow', '⚠', matchersBeyondText(task, relay.beyond));
    }
  }

  async #show(outcome: AttemptOutcome, rendering: Omit<LineRendering, 'leftOut'>): Promise<void> {
    const { logFile, tail } = outcome;
    let problem = 'there is no log file';
    if (logFile !== undefined) {
      const leftOut = (bytes: number): string => {
        this.#leftOutLines += 1;
        return this.#own(leftOutText(bytes, logFile));
      };
      try {
        await writeOutput(logFile, shownBytes(outcome), this.#sink, { ...rendering, leftOut });
        return;
      } catch (error) {
        problem = messageOf(error);
      }
    }
    await this.#line('yellow', '⚠', `the log cannot be read (${problem}); its last lines:`);
    await this.#sink.write(tail.map((line) => `${rendering.render(line)}\n`).join(''));
  }

  async #remarks(task: TaskReport): Promise<void> {
    for (const remark of remarksOf(task)) {
      await this.#line('yellow', '⚠', remark);
    }
  }

  async #heading(title: string): Promise<void> {
    await this.#sink.write('\n');
    await this.#line('red', '━━ ✗', `${title} ━━`);
  }

  async #line(colour: Colour, symbol: string, text: string): Promise<void> {
    await this.#sink.write(`${this.#style.paint(colour, symbol)} ${this.#own(text)}\n`);
  }

  #own(text: string): string {
    return this.#style.ownLine(this.#mask(text));
  }
}

function hasOutput(task: TaskReport): boolean {
  return task.attempts.some(({ ended }) => ended !== undefined && shownBytes(ended.outcome) > 0);
}
