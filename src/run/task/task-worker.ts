import type { HashAnswer, HashQuestion } from '../../host/workspace-files/workspace-files.ts';
import { type AttemptOutcome, passed, type Termination } from '../../model/outcome.ts';
import { formatPosition } from '../../model/diagnostic.ts';
import type { AskedProbe } from '../../model/probe.ts';
import type { Service, Task, TaskId } from '../../model/task.ts';
import type { AttemptEnd } from '../../plan/plan.ts';
import type { Tolerance } from '../../plan/tolerance.ts';
import { formatDuration, formatLimit } from '../../report/words/duration.ts';
import { Worker } from '../../e3/worker.ts';
import type { AttemptOrder, EndReason } from '../../process/start/attempt-order.ts';
import { Attempt } from '../../process/attempt.ts';
import { CommandTally, OutputCommands } from '../../process/output/output-commands.ts';
import type { AttemptFiles } from '../../task-files/task-files.ts';
import { concludeAttempt, unstarted, withoutFiles } from './attempt-outcome.ts';
import { Inquiry, type Question } from './inquiry.ts';
import type { Taken } from '../service/service-probe.ts';
import { ServiceStart } from '../service/service-start.ts';
import { watchSlowness } from './slow-watch.ts';
import type { Preparation, PreparationProblem } from './attempt-preparation.ts';
import type { Workplace } from './workplace.ts';

/** One attempt of one task: evaluates, runs the command, reads what it wrote. */
export class TaskWorker extends Worker<Task, Workplace<TaskWorker>> implements AttemptEnd {
  readonly attempt: number;
  continueOnError: Tolerance = false;
  badExpression: PreparationProblem | undefined;
  /** The open question of the task's expressions. */
  #question: HashQuestion | undefined;
  /** Fulfilled when the attempt has begun or was cancelled first; undefined when it begins at once. */
  #prepared: Promise<void> | undefined;
  /** Undefined as long as its expressions are not evaluated. */
  #preparation: Preparation | undefined;
  /** Undefined as long as no process was started. */
  #process: Attempt | undefined;
  #files: AttemptFiles | undefined;
  /** Set when the task is a service. */
  #service: ServiceStart | undefined;
  /** Settles when it is known whether a service starts: its probe is asked first. */
  #opening: Promise<void> | undefined;
  /** Why the attempt is to end, if that was known before its command was started. */
  #endedFirst: EndReason | undefined;
  /** Why a value that the attempt named cannot be masked. */
  #maskProblem: string | undefined;
  readonly #remarks = new Set<string>();
  /** Undefined without debugging. */
  #tally: CommandTally | undefined;
  /** When its command was started, in milliseconds since the epoch by the system's clock. */
  #launchedAt = 0;
  #endSlowWatch: () => void = () => undefined;
  #outcome: AttemptOutcome | undefined;

  constructor(id: TaskId, task: Task, slot: number, workplace: Workplace<TaskWorker>) {
    super(id, task, slot, workplace);
    this.attempt = workplace.attemptOf(id);
  }

  /** Never throws: what prevents the start is in the outcome. */
  override start(): void {
    this.env.placed(this);
    const inquiry = new Inquiry();
    const question = this.#begin(inquiry);
    if (question !== undefined) this.#prepared = this.#beginLater(question, inquiry);
  }

  /** Begins, or returns the question that has to be answered first. */
  #begin(inquiry: Inquiry): Question | undefined {
    const inquired = this.env.preparer.prepare(this.data, this.attempt, this.slot, inquiry);
    if (inquired.kind === 'waits') return inquired.question;
    const prepared = inquired.value;
    this.env.began(this, prepared.kind === 'prepared' ? prepared.preparation.name : this.uid);
    if (prepared.kind === 'problem') {
      const { problem, at } = prepared;
      this.badExpression = { problem, at };
      this.#refuse(`bad expression in ${problem}`, `fix the expression at ${formatPosition(at)}`);
      return undefined;
    }
    this.continueOnError = prepared.preparation.continueOnError;
    this.#preparation = prepared.preparation;
    try {
      this.#files = this.env.createFiles(this.uid);
    } catch (error) {
      this.#endUnstarted(withoutFiles(error));
      return undefined;
    }
    if (this.env.debug !== undefined) this.#tally = new CommandTally();
    const commands = new OutputCommands({ ...this.env.requestsOf(this.data), fate: this.#tally?.note });
    const { printed } = this.env;
    const ordered = this.env.preparer.orderFor(
      this.data,
      this.attempt,
      this.slot,
      prepared.preparation,
      this.#files,
      (line, withhold) => {
        const problem = commands.read(line);
        if (problem === undefined) this.#service?.read(line);
        else this.#endUnmasked(problem, withhold);
      },
      (line) => this.#service?.readUnended(line),
    );
    const order: AttemptOrder =
      printed === undefined
        ? ordered
        : { ...ordered, onGrown: (logFile, bytes) => printed(this, logFile, bytes) };
    const { ready } = prepared.preparation;
    if (this.data.service === undefined || ready === undefined) this.#launch(order);
    else this.#beginService(this.data.service, ready, order, this.#files);
    return undefined;
  }

  async #beginLater(first: Question, inquiry: Inquiry): Promise<void> {
    for (
      let question: Question | undefined = first;
      question !== undefined;
      question = this.#begin(inquiry)
    ) {
      this.#question = this.env.ask(question);
      const answer: HashAnswer | undefined = await this.#question.answer;
      this.#question = undefined;
      // It was ended.
      if (answer === undefined) return;
      inquiry.receive(question, answer);
    }
  }

  #beginService(service: Service, ready: AskedProbe, order: AttemptOrder, files: AttemptFiles): void {
    const supervisor = this.env.supervisor;
    this.#service = new ServiceStart(
      { service, ready, order, files, supervisor },
      {
        launch: (taken) => this.#launchUnless(taken, order),
        end: (reason) => this.#process?.end(reason),
        ready: (seconds, written) => {
          // From now on it may take as long as its dependents do.
          this.#endSlowWatch();
          if (written !== undefined) this.env.serviceReady(this.data, seconds, written);
        },
        remark: (messages) => this.#remark(messages),
      },
    );
    this.#opening = this.#service.begin();
  }

  #launchUnless(taken: Taken | undefined, order: AttemptOrder): boolean {
    if (this.#endedFirst !== undefined) this.#endUnstarted(this.#endedFirst);
    else if (taken !== undefined) this.#refuse(taken.cause, taken.fix);
    else this.#launch(order);
    return this.#process !== undefined;
  }

  #launch(order: AttemptOrder): void {
    const attempt = new Attempt(order, this.env.supervisor);
    this.#process = attempt;
    this.process = attempt;
    this.#launchedAt = Date.now();
    attempt.start();
    if (this.#endedFirst !== undefined) attempt.end(this.#endedFirst);
    if (this.data.slowAfterSeconds !== undefined) this.#watchSlowness(this.data.slowAfterSeconds);
  }

  override poll(): boolean {
    return this.#outcome === undefined;
  }

  override async whenEnded(): Promise<void> {
    await this.#prepared;
    await this.#opening;
    if (this.#process === undefined) return;
    const ended = await this.#process.ended;
    this.#endSlowWatch();
    await this.#service?.stop();
    if (this.#files === undefined) throw new Error(`internal error: task ${this.uid} ended without files`);
    const { outcome, remarks } = concludeAttempt(ended, {
      reading: this.#files.read(),
      explained: this.#service?.explain(ended.termination) ?? ended.termination,
      maskProblem: this.#maskProblem,
    });
    this.#files.discard(this.#process.nothingLeft);
    this.#remark(remarks);
    const counts = this.#tally?.counts ?? [];
    if (counts.length > 0) this.env.debug?.({ kind: 'commands', attempt: this.attempt, counts }, this.uid);
    const preparation = this.#preparation;
    if (preparation === undefined) throw new Error(`internal error: task ${this.uid} ran unprepared`);
    if (outcome.termination.kind === 'exited' && passed(outcome.termination))
      await this.env.succeeded?.(this.data, preparation, this.attempt, outcome);
    this.#outcome = (await this.env.explained?.(this.uid, preparation, this.#launchedAt, outcome)) ?? outcome;
  }

  /** All that is known of the attempt; throws while it runs. */
  get outcome(): AttemptOutcome {
    if (this.#outcome === undefined) throw new Error(`internal error: task ${this.uid} has not ended`);
    return this.#outcome;
  }

  get termination(): Termination {
    return this.outcome.termination;
  }

  /** Ends the attempt. The first reason counts. */
  end(reason: EndReason): void {
    if (this.#question !== undefined) {
      this.env.began(this, this.uid);
      this.#endUnstarted(reason);
      this.#question.drop();
      this.#question = undefined;
      return;
    }
    // Whether it is ready no longer matters; one that is stopped is known to be.
    if (reason.kind !== 'stopped') void this.#service?.stop();
    if (this.#process === undefined) this.#endedFirst ??= reason;
    else this.#process.end(reason);
  }

  /** A value cannot be masked: the line that names it and everything after it is never shown. */
  #endUnmasked(problem: string, withhold: () => void): void {
    withhold();
    this.#maskProblem = problem;
    this.end({ kind: 'too-many-masks', problem });
  }

  #watchSlowness(seconds: number): void {
    const expected = this.env.expectedSecondsOf(this.uid);
    const usual = expected === undefined ? '' : `; expected ${formatDuration(expected)}, by earlier runs`;
    this.#endSlowWatch = watchSlowness(seconds, () =>
      this.env.remark(this.uid, `runs longer than ${formatLimit(seconds)}${usual}`),
    );
  }

  #refuse(cause: string, fix: string): void {
    this.#endUnstarted({ kind: 'could-not-start', cause, fix });
  }

  /** The attempt has ended without a process. */
  #endUnstarted(termination: Termination): void {
    this.#files?.discard();
    this.#outcome = unstarted(termination);
  }

  /** Warns of what is dropped from the attempt's files; a service's are read twice, and no warning is repeated. */
  #remark(refusals: readonly string[]): void {
    for (const message of refusals) {
      if (this.#remarks.has(message)) continue;
      this.#remarks.add(message);
      this.env.remark(this.uid, message);
    }
  }
}
