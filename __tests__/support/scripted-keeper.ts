import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '@actions/exec';
import { Keeper, type KeeperEnd, type KeeperListener } from '../../src/process/keeper/keeper.ts';
import type { KeeperReport } from '../../src/process/keeper/keeper-orders.ts';
import { HeldLauncher } from '../../src/process/start/exec-handle.ts';

/** In the place of a keeper's own script: what the test writes into `reports` is reported, and orders are handed to the test. */
const passOn = 'cat <&6 >&3 & cat <&3 >&5; printf "c\\0\\0\\0\\0" >&5; wait';

/** An order as a keeper gets it; `c` when nothing can come any more. */
export interface ReceivedOrder {
  readonly kind: string;
  readonly text: string;
}

/** How the program in the keeper's place is started. */
export interface Script {
  /** A script for `sh`, with the paths of the FIFOs for output, reports and orders; 4 is the FIFO for output, 5 that for orders, open both ways, and 6 that for reports, which ends with the test's side of it. */
  readonly script?: string;
  readonly program?: string;
}

/** A keeper that is a real process and does only what the test says: so what its owner makes of any report can be seen. */
export class ScriptedKeeper {
  readonly keeper: Keeper;
  readonly directory = mkdtempSync(join(tmpdir(), 'rundag-keeper-'));
  readonly #launcher = new HeldLauncher(exec);
  readonly #output: number;
  readonly #reports: number;
  readonly #orders: Socket;
  #closed = false;
  #bytes = Buffer.alloc(0);
  #waiting: ((order: ReceivedOrder) => void)[] = [];
  readonly #received: ReceivedOrder[] = [];

  constructor({ script = passOn, program = '/bin/sh' }: Script = {}) {
    const paths = ['output', 'reports', 'orders'].map((name) => join(this.directory, name));
    execFileSync('mkfifo', paths);
    const [output = '', reports = '', orders = ''] = paths;
    const both = constants.O_RDWR | constants.O_NONBLOCK;
    this.#output = openSync(output, both);
    this.#reports = openSync(reports, both);
    this.#orders = new Socket({ fd: openSync(orders, both), readable: true, writable: false });
    this.#orders.on('data', (bytes: Buffer) => this.#take(bytes));
    // Opened both ways first: where the test has closed its side of a FIFO, nobody opens it for reading alone without waiting for ever.
    const opened = 'exec 4<>"$1" 5<>"$3" 7<>"$2" 6<"$2" 7>&-';
    const args = ['-c', `${opened}; ${script}`, 'keeper', ...paths];
    this.keeper = new Keeper({
      launcher: this.#launcher,
      perl: program,
      args,
      pipeBytes: 65536,
      jobserver: undefined,
    });
  }

  /** One that can be used, whose command tells `listener` and prints to `sink`. */
  static async ready(): Promise<ScriptedKeeper> {
    const made = new ScriptedKeeper();
    made.report('ready 4 65536\n');
    await made.keeper.ready;
    return made;
  }

  report(text: string): void {
    writeSync(this.#reports, text);
  }

  print(text: string): void {
    writeSync(this.#output, text);
  }

  /** The next order that comes. */
  order(): Promise<ReceivedOrder> {
    const received = this.#received.shift();
    return received === undefined
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve(received);
  }

  /** Ends the program, and takes all away. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#reports);
    this.keeper.close();
    this.#orders.destroy();
    closeSync(this.#output);
    this.#launcher.close();
    rmSync(this.directory, { recursive: true, force: true });
    await this.keeper.ready;
  }

  #take(bytes: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    while (this.#bytes.length >= 5) {
      const end = 5 + this.#bytes.readUInt32BE(1);
      if (this.#bytes.length < end) return;
      const order = {
        kind: this.#bytes.toString('latin1', 0, 1),
        text: this.#bytes.toString('utf8', 5, end),
      };
      this.#bytes = this.#bytes.subarray(end);
      const next = this.#waiting.shift();
      if (next === undefined) this.#received.push(order);
      else next(order);
    }
  }
}

/** Remembers what it is told, and lets a test wait for it. */
export class Told implements KeeperListener {
  readonly all: (readonly KeeperReport[])[] = [];
  #onReported: () => void = () => undefined;
  #onLost: (end: KeeperEnd) => void = () => undefined;
  readonly end = new Promise<KeeperEnd>((resolve) => {
    this.#onLost = resolve;
  });

  reported(reports: readonly KeeperReport[]): void {
    this.all.push(reports);
    this.#onReported();
  }

  lost(end: KeeperEnd): void {
    this.#onLost(end);
  }

  /** Fulfilled when it has been told this often. */
  times(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#onReported = () => {
        if (this.all.length >= count) resolve();
      };
      this.#onReported();
    });
  }
}
