import { now } from '../../host/clock.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import type { TerminalScreen } from '../../host/terminal-screen.ts';
import type { Instant } from '../../model/outcome.ts';
import type { Sink } from '../../model/sink.ts';
import type { TaskId } from '../../model/task.ts';
import type { RunEvent } from '../../report/run/event.ts';
import type { Reporter, RunView } from '../../report/run/reporter.ts';
import { type FootLook, makeFrame } from '../../report/terminal/frame.ts';
import { LiveRunFold } from '../../report/terminal/live-run.ts';
import { FootPainter, type Resizing } from '../../report/terminal/painter.ts';

/** Milliseconds between two frames. */
const frameTime = 100;

/** Milliseconds after which a frame shows how time passes, when nothing else happens. */
const tickTime = 1000;

/**
 * Milliseconds without a frame after the terminal was resized: it may change again, and tmux tells of a change up to 250 ms after it has
 * wrapped its lines for it.
 */
const settlingTime = 300;

/** More text than this does not wait for the next frame, in bytes or UTF-16 units. */
const mostHeld = 64 * 1024;

/**
 * A terminal with a live foot. As a reporter it learns what the foot shows; as a sink it takes what goes above it, and writes both in
 * one piece, at most 10 times a second. When the run has ended, or it is ended, the foot is gone and text passes through.
 */
export class LiveTerminal implements Reporter, Sink {
  readonly name = 'terminal';
  readonly #output: StandardOutput;
  readonly #screen: TerminalScreen;
  readonly #look: FootLook;
  readonly #painter: FootPainter;
  readonly #live = new LiveRunFold();
  readonly #leave: () => void;
  #started = false;
  #ended = false;
  #rows: readonly TaskId[] = [];
  #held: (string | Uint8Array)[] = [];
  #heldLength = 0;
  #paintedAt: Instant = 0;
  #settledAt: Instant = 0;
  #timer: NodeJS.Timeout | undefined;
  /** Whether the timer is there for a frame, and not only to show how time passes. */
  #isDue = false;

  /** Nothing but this writes to the screen until it is ended; afterwards it writes to `output`, whose stream is the screen's. */
  constructor(output: StandardOutput, screen: TerminalScreen, look: FootLook, resizing: Resizing) {
    this.#output = output;
    this.#screen = screen;
    this.#look = look;
    this.#painter = new FootPainter(resizing);
    this.#leave = screen.attend({
      resized: () => this.#settle(),
      leaving: () => this.#show([]),
      returned: () => this.#comeBack(),
    });
  }

  /** This and the log, which leaves out what the foot shows: what runs, and for how long. */
  reportersWith(log: Reporter): readonly Reporter[] {
    const above: Reporter = {
      name: log.name,
      on: (event, view) => (isProgress(event) ? undefined : log.on(event, view)),
      close: async () => await log.close?.(),
    };
    return [this, above];
  }

  on(event: RunEvent, view: RunView): void {
    if (this.#ended) return;
    const changed = this.#live.on(event, view);
    this.#started = true;
    if (event.type === 'run-ended') this.end();
    else if (changed) this.#request();
  }

  write(text: string | Uint8Array): void | Promise<void> {
    if (this.#ended) return this.#output.write(text);
    // Bytes may change once this has returned.
    this.#held.push(typeof text === 'string' ? text : Uint8Array.from(text));
    this.#heldLength += text.length;
    if (this.#heldLength < mostHeld) {
      this.#request();
      return undefined;
    }
    this.#paint();
    return this.#screen.isBusy ? this.#screen.taken() : undefined;
  }

  /** Erases the foot and lets all further text pass. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#leave();
    this.#show([]);
  }

  #request(): void {
    if (this.#isDue || this.#ended) return;
    this.#isDue = true;
    clearTimeout(this.#timer);
    const next = Math.max(this.#paintedAt + frameTime, this.#settledAt);
    this.#timer = setTimeout(() => this.#paint(), Math.max(0, next - now()));
  }

  #settle(): void {
    const at = now();
    this.#painter.resized(at);
    this.#settledAt = at + settlingTime;
    this.#isDue = false;
    this.#request();
  }

  #paint(): void {
    clearTimeout(this.#timer);
    this.#isDue = false;
    const at = now();
    this.#paintedAt = at;
    this.#timer = setTimeout(() => this.#paint(), tickTime);
    this.#timer.unref();
    // A terminal that does not keep up gets the text that it cannot do without, and no frames meanwhile.
    if (this.#screen.isBusy && this.#held.length === 0) return;
    const { lines, ids } = this.#started
      ? makeFrame(this.#live, this.#rows, at, this.#screen.size, this.#look)
      : { lines: [], ids: [] };
    this.#rows = ids;
    this.#show(lines);
  }

  #show(lines: readonly string[]): void {
    const text = this.#painter.paint(this.#held, lines, this.#screen.size, now());
    this.#held = [];
    this.#heldLength = 0;
    if (text !== undefined && this.#output.problem === undefined) this.#screen.write(text);
  }

  #comeBack(): void {
    this.#painter.forget();
    this.#paint();
  }
}

function isProgress({ type }: RunEvent): boolean {
  return type === 'attempt-started' || type === 'heartbeat';
}
