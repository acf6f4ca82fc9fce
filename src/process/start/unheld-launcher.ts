import {
  execOptions,
  quoteProgram,
  type Exec,
  type Launcher,
  type StartListener,
  type StartRequest,
} from './exec-handle.ts';
import { PassThrough } from 'node:stream';

/** Pause between two looks for the new child, in milliseconds. */
const lookInterval = 5;
/** A child that was not seen for this many milliseconds has come and gone between two scans: its own end is reported much later. */
const looksFor = 200;

/**
 * Starts programs through `@actions/exec` where its children cannot be held: one start at a time, and the child is the one that this
 * process did not have before. Output comes through exec's own pipes, its two streams in no certain order; standard input stays open;
 * there is no process group. What a program does before it is found is no less its own: only ending it early has to wait.
 */
export class UnheldLauncher implements Launcher {
  readonly holds = false;
  readonly #exec: Exec;
  readonly #children: (() => ReadonlySet<number>) | undefined;
  #turn: Promise<void> = Promise.resolve();

  /** `children` gives the pids of the processes that this process has started and that still run; undefined where nothing tells them. */
  constructor(exec: Exec, children: (() => ReadonlySet<number>) | undefined) {
    this.#exec = exec;
    this.#children = children;
  }

  start(request: StartRequest, listener: StartListener): void {
    this.#turn = this.#turn.then(() => this.#startNow(request, listener));
  }

  close(): void {
    // It holds nothing.
  }

  /** Fulfilled as soon as the child was seen or has ended, or is not looked for any more. */
  #startNow(request: StartRequest, listener: StartListener): Promise<void> {
    const children = this.#children;
    const before = children?.();
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    return new Promise((seen) => {
      let begun = false;
      const begin = (pid: number | undefined): void => {
        clearInterval(looking);
        if (begun) return;
        begun = true;
        listener.started({ pid, leadsGroup: false, streams: [stdout, stderr], letGo: () => undefined });
        seen();
      };
      const until = performance.now() + looksFor;
      const looking = setInterval(() => {
        const child = [...(children?.() ?? [])].find((pid) => before?.has(pid) === false);
        if (child !== undefined || children === undefined || performance.now() > until) begin(child);
      }, lookInterval);
      const listeners = {
        stdout: (data: Buffer) => void stdout.write(data),
        stderr: (data: Buffer) => void stderr.write(data),
      };
      const ended = (code: number | null): void => {
        stdout.end();
        stderr.end();
        begin(undefined);
        // exec resolves to null when a signal ended the program, and does not say which.
        listener.ended(code, code === null ? 'unknown signal' : null);
      };
      const failed = (error: unknown): void => {
        clearInterval(looking);
        listener.failed(error);
        seen();
      };
      this.#exec(quoteProgram(request.program), [...request.args], {
        ...execOptions(request),
        listeners,
      }).then(ended, failed);
    });
  }
}
