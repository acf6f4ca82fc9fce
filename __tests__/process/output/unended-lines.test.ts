import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogFile } from '../../../src/process/output/log-file.ts';
import { type LineListeners, Output } from '../../../src/process/output/output.ts';

let directory: string;
let output: Output;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-unended-'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  output.log.close();
  rmSync(directory, { recursive: true });
});

/** What listeners hear of; lines with `secret` are withheld. */
function open(more: Partial<LineListeners> = {}): {
  readonly told: string[];
  readonly print: (text: string) => void;
} {
  const told: string[] = [];
  output = new Output(new LogFile(join(directory, 'a.log')), {
    onLine: (line, withhold) => {
      if (line.includes('secret')) withhold();
    },
    lineMarks: undefined,
    onUnendedLine: (line) => told.push(line),
    onProblem: (error) => told.push(String(error)),
    ...more,
  });
  const stream = output.stream();
  return { told, print: (text) => stream(Buffer.from(text)) };
}

describe('a line without an end', () => {
  it('is told when nothing has followed it for 200 ms', () => {
    const { told, print } = open();
    print('name: ');
    vi.advanceTimersByTime(199);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['name: ']);
  });

  it('is waited for from its last piece on', () => {
    const { told, print } = open();
    print('na');
    vi.advanceTimersByTime(150);
    print('me: ');
    vi.advanceTimersByTime(199);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['name: ']);
  });

  it('that ends in time is none', () => {
    const { told, print } = open();
    print('one');
    print('\n');
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });

  it('that grows without a pause is told once a second', () => {
    const { told, print } = open();
    for (let dots = 0; dots < 22; dots += 1) {
      print('.');
      vi.advanceTimersByTime(100);
    }
    expect(told).toEqual(['.'.repeat(11), '.'.repeat(21)]);
  });

  it('that grows is another when one has ended, and its second begins then', () => {
    const { told, print } = open();
    for (let dots = 0; dots < 9; dots += 1) {
      print('.');
      vi.advanceTimersByTime(100);
    }
    print('\n');
    for (let dots = 0; dots < 10; dots += 1) {
      print(',');
      vi.advanceTimersByTime(100);
    }
    expect(told).toEqual([]);
    print(',');
    expect(told).toEqual([','.repeat(11)]);
  });

  it('is told no more when the attempt is over, nor when its output is withheld', () => {
    const { told, print } = open();
    print('name: ');
    output.end();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
    const { told: other, print: write } = open();
    write('secret\nname: ');
    vi.advanceTimersByTime(10_000);
    expect(other).toEqual([]);
  });

  it('is told to nobody where nobody asks', () => {
    const { print } = open({ onUnendedLine: undefined });
    print('name: ');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a line that is too long to keep', () => {
  it('is noted in its place', () => {
    const { print } = open({ onUnendedLine: undefined });
    print(`one\n${'x'.repeat(2 * 1024 * 1024)}\ntwo\n`);
    expect(output.tail.lines()).toEqual([
      'one',
      "[a line of 2,097,152 bytes is left out here: the task's log file has it]",
      'two',
    ]);
  });
});

describe('listeners', () => {
  it('may be none', () => {
    const { print } = open({ onLine: undefined });
    print('one\n');
    expect(output.tail.lines()).toEqual(['one']);
    expect(output.withheldFrom).toBeUndefined();
  });

  it('are told of those lines alone that have a mark', () => {
    const lines: string[] = [];
    const { print } = open({
      onLine: (line) => lines.push(line),
      lineMarks: [{ text: '::', atStart: false }],
      onUnendedLine: undefined,
    });
    print('one\n::two\nthree ::\nfour\n');
    expect(lines).toEqual(['::two', 'three ::']);
  });

  it('that throw are told of nothing more, which is said once; the output goes on', () => {
    const { told, print } = open({
      onLine: () => {
        throw new Error('broken');
      },
    });
    print('one\n');
    print('two\nthree');
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['Error: broken']);
    output.end();
    expect(output.tail.lines()).toEqual(['one', 'two', 'three']);
    expect(output.log.bytes).toBe(13);
  });

  it('are told of a line without an end when the attempt is over, and once', () => {
    const lines: string[] = [];
    const { print } = open({ onLine: (line) => lines.push(line) });
    print('last');
    output.end();
    output.end();
    expect(lines).toEqual(['last']);
  });
});
