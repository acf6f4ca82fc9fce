import { describe, expect, it } from 'vitest';
import {
  endOrder,
  letGoOrder,
  lookOrder,
  readReport,
  runOrder,
} from '../../../src/process/keeper/keeper-orders.ts';
import { keeperArguments } from '../../../src/process/keeper/keeper-script.ts';

function fieldsOf(order: Buffer): readonly string[] {
  expect(order.toString('latin1', 0, 1)).toBe('r');
  expect(order.readUInt32BE(1)).toBe(order.length - 5);
  return order.toString('utf8', 5).split('\0');
}

describe('the order to run a command', () => {
  const command = { directory: '/d', program: '/p', args: ['a', ''] };
  it('has of the environment what has changed', () => {
    const before = new Map([
      ['SAME', '1'],
      ['CHANGED', '1'],
      ['GONE', '1'],
      ['EMPTY', ''],
    ]);
    const env = new Map([
      ['SAME', '1'],
      ['CHANGED', 'ä=2'],
      ['NEW', ''],
      ['EMPTY', ''],
    ]);
    expect(fieldsOf(runOrder({ ...command, env }, before))).toEqual([
      '/d',
      '2',
      'CHANGED=ä=2',
      'NEW=',
      '1',
      'GONE',
      '/p',
      'a',
      '',
    ]);
  });

  it('unsets what goes, also when as much is new', () => {
    const [before, env] = [new Map([['OLD', '1']]), new Map([['NEW', '1']])];
    expect(fieldsOf(runOrder({ ...command, env }, before)).slice(1, 5)).toEqual(['1', 'NEW=1', '1', 'OLD']);
  });

  it('has nothing of one that is the same', () => {
    const env = new Map([['SAME', '1']]);
    expect(fieldsOf(runOrder({ ...command, env }, env))).toEqual(['/d', '0', '0', '/p', 'a', '']);
  });
});

it('orders are frames: a letter, a length in four bytes, a text', () => {
  expect(endOrder('SIGTERM', 1.2)).toEqual(Buffer.from('e\0\0\0\x06TERM 2'));
  expect(endOrder('SIGHUP', -5)).toEqual(Buffer.from('e\0\0\0\x05HUP 0'));
  expect(lookOrder).toEqual(Buffer.from('l\0\0\0\0'));
  expect(letGoOrder).toEqual(Buffer.from('q\0\0\0\0'));
});

describe('a report', () => {
  it.each([
    ['ready 7 65536', { kind: 'ready', descriptor: 7, capacity: 65_536 }],
    ['failed exec 2', { kind: 'failed', step: 'exec', errno: 2 }],
    ['failed chdir 13', { kind: 'failed', step: 'chdir', errno: 13 }],
    ['failed fork 11', { kind: 'failed', step: 'fork', errno: 11 }],
    ['exit 256', { kind: 'exit', status: 256 }],
    ['exit 0 1500000 2048', { kind: 'exit', status: 0, usage: { cpuSeconds: 1.5, peakBytes: 2_097_152 } }],
    ['gone 7', { kind: 'gone', unread: 7 }],
    ['gone 7 250 0', { kind: 'gone', unread: 7, usage: { cpuSeconds: 0.000_25, peakBytes: 0 } }],
    ['here', { kind: 'here', pids: [] }],
    ['here 1 22', { kind: 'here', pids: [1, 22] }],
    ['refused TERM 9', { kind: 'refused', signal: 'TERM', pids: [9] }],
    ['failed somehow 2', undefined],
    ['nonsense', undefined],
    ['', undefined],
  ])('is read from %j', (line, report) => {
    expect(readReport(line)).toEqual(report);
  });
});

describe('a keeper', () => {
  it('exists on Linux, on the architectures whose system calls are known', () => {
    expect(keeperArguments('linux', 'x64')).toEqual([
      '-e',
      'eval delete $ENV{RUNDAG_KEEPER}; die $@',
      '157',
      '112',
      '14',
      '289',
      '228',
      '61',
    ]);
    expect(keeperArguments('linux', 'arm64')).toHaveLength(8);
    expect(keeperArguments('linux', 'riscv64')).toBeUndefined();
    expect(keeperArguments('darwin', 'arm64')).toBeUndefined();
  });
});
