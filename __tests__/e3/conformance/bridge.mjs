// Rundag's scheduler, from the built library, for a Python process at the other end of a pipe: rundag_scheduler.py.
//
//   node bridge.mjs LIBRARY [virtual-time]
//
// A message is one line of JSON. Python calls: `new`, `run`, `poll`, `spawn`, `release`, `set`. While it waits for the
// answer, the scheduler asks for what only Python can do: `factory`, `poll` and `collect`, whose answer may be a
// call before it is one. So the one side always knows what the other is doing, and nothing here runs at the same time.
// With `virtual-time` no pause takes any time: for workers that count how often they were asked.

import { readSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , library, time] = process.argv;
const { DAG, MultiprocessScheduler, Worker } = await import(pathToFileURL(library).href);
if (time === 'virtual-time') {
  globalThis.setTimeout = (callback) => setImmediate(() => callback());
  globalThis.clearTimeout = clearImmediate;
}

const chunk = Buffer.alloc(65_536);
let unread = '';

/** The next message; the process ends when Python has closed the pipe. */
function receive() {
  for (;;) {
    const end = unread.indexOf('\n');
    if (end >= 0) {
      const line = unread.slice(0, end);
      unread = unread.slice(end + 1);
      return JSON.parse(line);
    }
    const length = readSync(0, chunk);
    if (length === 0) process.exit();
    unread += chunk.toString('latin1', 0, length);
  }
}

function send(message) {
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written);
}

/** An exception of Python's, which keeps the exception itself and knows it by this number. */
class PythonError extends Error {
  constructor(number) {
    super(`exception ${number} of Python`);
    this.number = number;
  }
}

/** The numbers of all exceptions of Python's in an error. */
function numbersIn(error) {
  if (error instanceof PythonError) return [error.number];
  return error instanceof AggregateError ? error.errors.flatMap(numbersIn) : [];
}

const sessions = new Map();

/** One scheduler. */
class Session {
  constructor({ session, vertices, jobs, dynPollInterval, notify }) {
    this.id = session;
    this.notify = notify;
    this.interruption = new AbortController();
    /** Workers that notify, with what ends the promise of each. */
    this.notifying = new Map();
    const dag = new DAG();
    for (const [uid, predecessors] of vertices)
      dag.updateVertex(uid, { data: uid, predecessors, enableChecks: false });
    this.scheduler = new MultiprocessScheduler(
      dag,
      (uid, _data, slot) => this.newWorker(uid, slot),
      (worker) => void this.ask('collect', { slot: worker.slot, uid: worker.uid }),
      {
        jobs,
        dynPollInterval,
        signal: this.interruption.signal,
        logger: { debug: (line) => send({ kind: 'line', line }) },
      },
    );
  }

  newWorker(uid, slot) {
    const worker = new PythonWorker(this, uid, slot);
    this.ask('factory', { uid, slot, index: worker.index });
    return worker;
  }

  state() {
    const { parallelism, activeWorkers, hasFreeSlots, noFreeItem, noWorkLeft, pollInterval, workers } =
      this.scheduler;
    const taken = workers.flatMap((worker, slot) => (worker === undefined ? [] : [[slot, worker.index]]));
    return { parallelism, activeWorkers, hasFreeSlots, noFreeItem, noWorkLeft, pollInterval, taken };
  }

  /** Asks Python, and does what it calls for before it answers. */
  ask(what, details) {
    send({ kind: 'ask', what, session: this.id, state: this.state(), ...details });
    for (;;) {
      const message = receive();
      switch (message.kind) {
        case 'answer':
          if (message.interrupted) this.interruption.abort();
          if (message.close) this.scheduler.close();
          return message.value;
        case 'threw':
          throw new PythonError(message.number);
        default:
          answerCall(message, callAtOnce);
      }
    }
  }

  /** Asks all workers that notify, once in each turn of the event loop; those that have ended say so. */
  tick() {
    for (const [worker, end] of [...this.notifying].toSorted(([one], [other]) => one.slot - other.slot)) {
      if (this.ask('poll', { slot: worker.slot })) continue;
      this.notifying.delete(worker);
      end();
    }
    if (this.notifying.size > 0) setImmediate(() => this.tick());
  }
}

/** A worker of Python's, which is started while Python's job factory makes it. */
class PythonWorker extends Worker {
  constructor(session, uid, slot) {
    super(uid, undefined, slot, undefined);
    this.session = session;
  }

  start() {}

  poll() {
    return this.session.ask('poll', { slot: this.slot });
  }

  whenEnded() {
    if (!this.session.notify) return undefined;
    return new Promise((resolve) => {
      const { notifying } = this.session;
      notifying.set(this, resolve);
      if (notifying.size === 1) setImmediate(() => this.session.tick());
    });
  }
}

/** Calls that are over when they return: they may also come while Python is asked. */
function callAtOnce(message) {
  switch (message.kind) {
    case 'new':
      sessions.set(message.session, new Session(message));
      return;
    case 'spawn':
      return sessions.get(message.session).scheduler.spawnWorker(message.uid, message.uid, message.slot);
    case 'release':
      return sessions.get(message.session).scheduler.releaseWorker(message.slot);
    case 'set':
      sessions.get(message.session).scheduler.pollInterval = message.pollInterval;
      return;
    case 'close':
      return sessions.get(message.session).scheduler.close();
    default:
      throw new Error(`expected a call, found ${JSON.stringify(message)}`);
  }
}

function returned({ session }) {
  send({ kind: 'returned', state: sessions.get(session)?.state() });
}

function failed({ session }, error) {
  send({
    kind: 'failed',
    name: error.name,
    message: error.message,
    numbers: numbersIn(error),
    unstarted: error.unstarted,
    state: sessions.get(session)?.state(),
  });
}

function answerCall(message, call) {
  try {
    call(message);
  } catch (error) {
    failed(message, error);
    return;
  }
  returned(message);
}

for (;;) {
  const message = receive();
  switch (message.kind) {
    case 'run':
    case 'poll':
      try {
        await sessions.get(message.session).scheduler[message.kind]();
        returned(message);
      } catch (error) {
        failed(message, error);
      }
      break;
    default:
      answerCall(message, callAtOnce);
  }
}
