import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaveFile, type LeftFile, receiveLeftFile } from '../../src/front/action/left-file.ts';
import { canFillDisk, onFullDisk } from '../support/full-disk.ts';
import { type Machine, openMachine } from '../support/machine.ts';

const largest = 1000;

function left(machine: Machine, text = 'ours'): LeftFile {
  const file = leaveFile('checks.json', text, { RUNNER_TEMP: machine.temp });
  if (file === undefined) throw new Error('nothing was left');
  return file;
}

describe('a file for the post entry', () => {
  it("lies in a directory of its own in the runner's temporary one, for this user alone, and goes once it is received", () => {
    const machine = openMachine();
    const [file, other] = [left(machine), left(machine, 'of another step')];
    expect(dirname(dirname(file.path))).toBe(machine.temp);
    expect(readFileSync(file.path, 'utf8')).toBe('ours');
    expect(receiveLeftFile(file, largest)?.toString()).toBe('ours');
    expect(readdirSync(machine.temp).map((name) => join(machine.temp, name))).toEqual([dirname(other.path)]);
    expect(receiveLeftFile(other, largest)?.toString()).toBe('of another step');
    expect(readdirSync(machine.temp)).toEqual([]);
  });

  it('is received once', () => {
    const file = left(openMachine());
    receiveLeftFile(file, largest);
    expect(receiveLeftFile(file, largest)).toBeUndefined();
  });

  const changes: readonly (readonly [string, (file: LeftFile, machine: Machine) => void])[] = [
    ['other bytes', ({ path }) => writeFileSync(path, 'mine')],
    ['no bytes', ({ path }) => writeFileSync(path, '')],
    ['more than can be', ({ path }) => writeFileSync(path, 'x'.repeat(largest + 1))],
    [
      'a link to the same bytes',
      ({ path }, { directory }) => {
        renameSync(path, join(directory, 'moved'));
        symlinkSync(join(directory, 'moved'), path);
      },
    ],
    [
      'a link in place of its directory, to other bytes',
      ({ path }, { directory }) => {
        renameSync(dirname(path), join(directory, 'moved'));
        mkdirSync(join(directory, 'mine'));
        writeFileSync(join(directory, 'mine', 'checks.json'), 'mine');
        symlinkSync(join(directory, 'mine'), dirname(path));
      },
    ],
  ];

  it.each(changes)('is not received, and nothing removed, when there is %s in its place', (_, change) => {
    const machine = openMachine();
    const file = left(machine);
    change(file, machine);
    const before = readFileSync(file.path);
    expect(receiveLeftFile(file, largest)).toBeUndefined();
    expect(readFileSync(file.path)).toEqual(before);
  });

  it('is not left where there is no temporary directory', () => {
    const missing = join(openMachine().temp, 'missing');
    expect(leaveFile('checks.json', 'ours', { RUNNER_TEMP: missing })).toBeUndefined();
    expect(existsSync(missing)).toBe(false);
  });

  it.runIf(canFillDisk)('is not left in half on a full disk', async () => {
    const { temp } = openMachine();
    await onFullDisk(100, () => {
      expect(leaveFile('checks.json', 'x'.repeat(200), { RUNNER_TEMP: temp })).toBeUndefined();
    });
    expect(readdirSync(temp)).toEqual([]);
  });
});
