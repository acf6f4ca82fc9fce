import { expect, it } from 'vitest';
import { CommandTally, OutputCommands } from '../../../src/process/output/output-commands.ts';

/** The fates of the commands in these lines. */
function fatesOf(...lines: readonly string[]): CommandTally['counts'] {
  const tally = new CommandTally();
  const commands = new OutputCommands({
    secret: () => undefined,
    annotation: () => undefined,
    matcher: () => undefined,
    lost: () => undefined,
    fate: tally.note,
  });
  for (const line of lines) commands.read(line);
  return tally.counts;
}

it.each([
  ['::error::text', 'error', 'obeyed'],
  ['::warning::text', 'warning', 'obeyed'],
  ['::notice::text', 'notice', 'obeyed'],
  ['::debug::text', 'debug', 'obeyed'],
  ['::add-matcher::file.json', 'add-matcher', 'obeyed'],
  ['::remove-matcher owner=x::', 'remove-matcher', 'obeyed'],
  ['::add-mask::text', 'add-mask', 'obeyed'],
  ['::add-mask:: ', 'add-mask', 'disarmed'],
  ['::stop-commands::word', 'stop-commands', 'obeyed'],
  ['::stop-commands::', 'stop-commands', 'disarmed'],
  ['::stop-commands::pause-logging', 'stop-commands', 'disarmed'],
  ['::set-output name=a::b', 'set-output', 'disarmed'],
  ['::group::text', 'group', 'disarmed'],
])('%j is told to those who debug as %s, %s', (line, name, fate) => {
  expect(fatesOf(line)).toEqual([{ name, fate, count: 1 }]);
});

it('commands are counted by their name and fate, in the order in which each was first met', () => {
  expect(
    fatesOf(
      '::warning::1',
      '::error::2',
      'text',
      '::warning::3',
      '::stop-commands::secret-word',
      '::warning::4',
      '::secret-word::',
      '::warning::5',
    ),
  ).toEqual([
    { name: 'warning', fate: 'obeyed', count: 3 },
    { name: 'error', fate: 'obeyed', count: 1 },
    { name: 'stop-commands', fate: 'obeyed', count: 1 },
    { name: 'warning', fate: 'disarmed', count: 1 },
    { name: 'resume', fate: 'obeyed', count: 1 },
  ]);
  expect(fatesOf()).toEqual([]);
});
