import { execFileSync } from 'node:child_process';
import { readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loopTurn } from '../../src/host/clock.ts';
import { writeOutput } from '../../src/report/log/log-output.ts';
import { LogDirectory } from '../support/logs.ts';

const directory = new LogDirectory();
const isUnix = process.platform !== 'win32';
const rendering = {
  render: (line: string) => `<${line}>`,
  marks: undefined,
  leftOut: (bytes: number) => `${bytes} left out`,
};

/** The pieces that the first bytes of a log are written in. */
async function piecesOf(path: string, length: number): Promise<readonly string[]> {
  const pieces: string[] = [];
  await writeOutput(
    path,
    { from: 0, to: length },
    { write: (piece) => void pieces.push(String(piece)) },
    rendering,
  );
  return pieces;
}

function aLog(content: string): string {
  writeFileSync(directory.path('a.log'), content);
  return directory.path('a.log');
}

test.each([
  [8, '<one>\n<two>\n'],
  [7, '<one>\n<two>\n'],
  [6, '<one>\n<tw>\n'],
  [4, '<one>\n'],
  [0, ''],
])('the first %d bytes are shown, the last line also without its end', async (length, shown) => {
  expect((await piecesOf(aLog('one\ntwo\nthree\n'), length)).join('')).toBe(shown);
});

test('a log that is shorter than it was is shown as far as it goes', async () => {
  expect((await piecesOf(aLog('one\ntwo'), 1000)).join('')).toBe('<one>\n<two>\n');
});

test('a large log comes in pieces, and none of them is empty', async () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `line ${index}`);
  const content = `${lines.join('\n')}\n`;
  const pieces = await piecesOf(aLog(content), content.length);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces).not.toContain('');
  expect(pieces.join('')).toBe(lines.map((line) => `<${line}>\n`).join(''));
});

test('one line that fills several reads is one line', async () => {
  const line = 'x'.repeat(200_000);
  const pieces = await piecesOf(aLog(`${line}\ny\n`), 200_003);
  expect(pieces.join('')).toBe(`<${line}>\n<y>\n`);
  // Nothing is written of a read that ends no line.
  expect(pieces).not.toContain('');
});

test('two logs that are written at the same time do not mix', async () => {
  const shown = await Promise.all(
    ['a', 'b'].map(async (letter) => {
      const path = directory.path(`${letter}.log`);
      writeFileSync(path, `${letter}\n`.repeat(300_000));
      let text = '';
      const write = async (piece: string | Uint8Array): Promise<void> => {
        await loopTurn();
        text += String(piece);
      };
      await writeOutput(path, { from: 0, to: 600_000 }, { write }, { ...rendering, marks: [] });
      return text;
    }),
  );
  expect(shown).toEqual(['a\n'.repeat(300_000), 'b\n'.repeat(300_000)]);
});

test.runIf(isUnix)('a link in the place of a log is not followed', async () => {
  symlinkSync(aLog('secret'), directory.path('link.log'));
  await expect(piecesOf(directory.path('link.log'), 6)).rejects.toThrow('ELOOP');
});

test.runIf(isUnix)('a FIFO in the place of a log is not waited for', async () => {
  execFileSync('mkfifo', [directory.path('fifo.log')]);
  expect(await piecesOf(directory.path('fifo.log'), 6)).toEqual([]);
});

test('a log that is not there is the error of the system', async () => {
  await expect(piecesOf(directory.path('none.log'), 6)).rejects.toThrow('ENOENT');
});

test.runIf(process.platform === 'linux')('its file is closed, also when the sink fails', async () => {
  const path = aLog('one\n');
  const sink = { write: () => Promise.reject(new Error('EPIPE')) };
  await expect(writeOutput(path, { from: 0, to: 4 }, sink, rendering)).rejects.toThrow('EPIPE');
  const open = readdirSync('/proc/self/fd').map((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`);
    } catch {
      return '';
    }
  });
  expect(open).not.toContain(path);
});
