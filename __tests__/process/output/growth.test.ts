import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogFile } from '../../../src/process/output/log-file.ts';
import { Output } from '../../../src/process/output/output.ts';

let directory: string;
let output: Output;
let told: string[];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-growth-'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  told = [];
  output = new Output(new LogFile(join(directory, 'a.log')), {
    onLine: (line, withhold) => {
      if (line.includes('secret')) withhold();
    },
    lineMarks: undefined,
    onUnendedLine: undefined,
    onGrown: (logFile, bytes) => {
      if (logFile !== join(directory, 'a.log')) throw new Error(`${logFile} is not the log`);
      told.push(String(bytes));
    },
    onProblem: (error) => told.push(String(error)),
  });
});
afterEach(() => {
  vi.useRealTimers();
  output.log.close();
  rmSync(directory, { recursive: true });
});

/** A stream of the output. */
function open(): (text: string) => void {
  const stream = output.stream();
  return (text) => stream(Buffer.from(text));
}

describe('that the log has grown', () => {
  it('is told a moment after the first output, once for all that has come until then', () => {
    const print = open();
    print('one\n');
    vi.advanceTimersByTime(60);
    print('two\n');
    expect(told).toEqual([]);
    vi.advanceTimersByTime(40);
    expect(told).toEqual(['8']);
    vi.advanceTimersByTime(1000);
    print('x\n');
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['8', '10']);
  });

  it('is told as far as lines have ended, on all streams', () => {
    const [first, second] = [open(), open()];
    first('one\ntw');
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['4']);
    // What begins after a line that has not ended has to wait for it.
    second('other\n');
    vi.advanceTimersByTime(100);
    first('o\n');
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['4', '4', '14']);
  });

  it('is told up to what may be shown', () => {
    const print = open();
    print('one\nthe secret\ntwo\n');
    vi.advanceTimersByTime(100);
    print('three\n');
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['4', '4']);
  });

  it('is not told when the attempt is over', () => {
    open()('one\n');
    output.end();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
  });
});
