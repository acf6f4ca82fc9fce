import { describe, expect, it } from 'vitest';
import { OutputCommands } from '../../src/process/output/output-commands.ts';

/** What the lines ask for, in order. */
function requests(...lines: readonly string[]): readonly unknown[] {
  const heard: unknown[] = [];
  const commands = new OutputCommands({
    secret: (value) => {
      heard.push(['secret', value]);
      return undefined;
    },
    annotation: ({ level, message, properties }) =>
      heard.push([level, message, Object.fromEntries(properties)]),
    matcher: ({ name, data }) => heard.push([name, data]),
    lost: (name) => heard.push(['lost', name]),
  });
  for (const line of lines) commands.read(line);
  return heard;
}

it('tells somebody who debugs what becomes of each command', () => {
  const fates: string[] = [];
  const commands = new OutputCommands({
    secret: () => undefined,
    annotation: () => undefined,
    matcher: () => undefined,
    lost: () => undefined,
    fate: (name, fate) => fates.push(`${name} ${fate}`),
  });
  for (const line of [
    '::add-mask::hunter2',
    '::add-mask:: ',
    '::error::broken',
    '##[group]opened',
    '::set-output name=a::b',
    '::stop-commands::error',
    '::stop-commands::hunter2',
    '::error::not one',
    '::hunter2::',
    '::debug::seen',
    'plain',
    '::unheard-of::',
  ])
    commands.read(line);
  expect(fates).toEqual([
    'add-mask obeyed',
    'add-mask disarmed',
    'error obeyed',
    'group disarmed',
    'set-output disarmed',
    'stop-commands disarmed',
    'stop-commands obeyed',
    'error disarmed',
    'resume obeyed',
    'debug obeyed',
  ]);
});

describe('the commands in a task’s output', () => {
  it('are masks, annotations and problem matchers', () => {
    expect(
      requests(
        '::add-mask::hunter2%0Ahunter3',
        '  ::error file=a.js,line=1,endLine=2,title=T%3A::broken%0Abadly',
        '##[warning]beware',
        '::NOTICE::n',
        '::add-matcher::.github/eslint.json',
        '::remove-matcher owner=eslint::',
      ),
    ).toEqual([
      ['secret', 'hunter2\nhunter3'],
      ['error', 'broken\nbadly', { file: 'a.js', line: '1', endLine: '2', title: 'T:' }],
      ['warning', 'beware', {}],
      ['notice', 'n', {}],
      ['add-matcher', '.github/eslint.json'],
      ['remove-matcher', ''],
    ]);
  });

  it('tell of a value that cannot be masked, and of nothing else', () => {
    const commands = new OutputCommands({
      secret: (value) => (value === 'fits' ? undefined : 'no room'),
      annotation: () => undefined,
      matcher: () => undefined,
      lost: () => undefined,
    });
    const told = ['::add-mask::fits', '::add-mask::too much', 'text', '::error::x', '::add-mask:: '].map(
      (line) => commands.read(line),
    );
    expect(told).toEqual([undefined, 'no room', undefined, undefined, undefined]);
  });

  it('are noticed when they once set something, and set nothing for a task', () => {
    expect(
      requests(
        '::set-output name=a::b',
        '::save-state name=a::b',
        '##[set-env name=a]b',
        '::ADD-PATH::/x',
        'x ::set-output name=a::not at the start',
        '::stop-commands::token',
        '::set-output name=a::b',
      ),
    ).toEqual([
      ['lost', 'set-output'],
      ['lost', 'save-state'],
      ['lost', 'set-env'],
      ['lost', 'add-path'],
    ]);
  });

  it('are nothing that would change the step', () => {
    expect(
      requests(
        '::echo::on',
        '::group::g',
        '::endgroup::',
        '::debug::d',
        'text with :: and ##[',
        'x ::error::not at the start',
        '::std::vector',
      ),
    ).toEqual([]);
  });

  it('hide no empty secret', () => {
    expect(requests('::add-mask::', '::add-mask:: %0A')).toEqual([]);
  });

  it('have the properties that the runner knows, in its spelling', () => {
    expect(requests('::error FILE=a,endline=2,Other=x::m')).toEqual([
      ['error', 'm', { file: 'a', endLine: '2' }],
    ]);
  });

  it.each(['::token-1::', '  ::TOKEN-1 x=y::and more', 'before ##[token-1]'])(
    'are text between stop-commands and its token: %j',
    (resume) => {
      expect(
        requests(
          '::stop-commands::token-1',
          '::error::1',
          '::stop-commands::other',
          '::other::',
          resume,
          '::error::2',
        ),
      ).toEqual([['error', '2', {}]]);
    },
  );

  it.each(['', 'error', 'Add-Mask', 'pause-logging', 'stop-commands'])(
    'do not stop with a token that the runner refuses: %j',
    (token) => {
      expect(requests(`::stop-commands::${token}`, '::error::1')).toEqual([['error', '1', {}]]);
    },
  );
});
