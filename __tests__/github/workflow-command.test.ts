import { describe, expect, it } from 'vitest';
import { parseWorkflowCommand, workflowCommandNames } from '../../src/github/workflow-command.ts';

type Expected = readonly [name: string, properties: Readonly<Record<string, string>>, data: string];

function parsed(line: string, token?: string): Expected | undefined {
  const command = parseWorkflowCommand(line, token);
  return command && [command.name, Object.fromEntries(command.properties), command.data];
}

/** The first eight of each form are what the runner's own tests say (actions/runner, ActionCommandL0), with another name. */
const commands: readonly (readonly [line: string, expected: Expected])[] = [
  ['##[error k1=v1;]msg', ['error', { k1: 'v1' }, 'msg']],
  ['##[error]', ['error', {}, '']],
  ['##[error k1=%3B=%0D=%0A=%5D;]%3B-%0D-%0A-%5D', ['error', { k1: ';=\r=\n=]' }, ';-\r-\n-]']],
  ['##[error k1=%253B=%250D=%250A=%255D;]%253B-%250D', ['error', { k1: '%3B=%0D=%0A=%5D' }, '%3B-%0D']],
  ['##[error k1=;k2=;]', ['error', {}, '']],
  ['>>>   ##[error k1=v1;]msg', ['error', { k1: 'v1' }, 'msg']],
  ['::error k1=v1,::msg', ['error', { k1: 'v1' }, 'msg']],
  ['::error::', ['error', {}, '']],
  ['::error k1=;=%2C=%0D=%0A=]=%3A,::;-%0D-%0A-]-:-,', ['error', { k1: ';=,=\r=\n=]=:' }, ';-\r-\n-]-:-,']],
  ['::error k1=;=%252C=%250D=%250A=]=%253A,::%250D', ['error', { k1: ';=%2C=%0D=%0A=]=%3A' }, '%0D']],
  ['::error k1=,k2=,::', ['error', {}, '']],
  ['::error k1=v1::', ['error', { k1: 'v1' }, '']],
  ['   ::error k1=v1,::msg', ['error', { k1: 'v1' }, 'msg']],
  ['\u00a0\u3000\u0085::error::x', ['error', {}, 'x']],
  ['::ERROR::x', ['error', {}, 'x']],
  ['::error file=a b , line=1::x', ['error', { file: 'a b ', ' line': '1' }, 'x']],
  ['::error  file=a ::x', ['error', { file: 'a' }, 'x']],
  ['::error File=a,FILE=b::x', ['error', { File: 'b' }, 'x']],
  ['::error ==k==v==w::x', ['error', { k: 'v==w' }, 'x']],
  ['::error k=,k2==,k3=v::x', ['error', { k3: 'v' }, 'x']],
  ['##[error file=a , line=1; col=2 ]x', ['error', { file: 'a , line=1', ' col': '2 ' }, 'x']],
  ['::error::%0d%3A%2C', ['error', {}, '%0d%3A%2C']],
  ['::error:::x', ['error', {}, ':x']],
  ['::nothing::##[error]x', ['error', {}, 'x']],
  ['::error ##[debug]x', ['debug', {}, 'x']],
];

describe('parseWorkflowCommand', () => {
  it.each(commands)('reads %j', (line, expected) => {
    expect(parsed(line)).toEqual(expected);
  });

  it.each([
    '',
    'error',
    '::error',
    '::error:x',
    'xxerror::msg',
    'xxerror]msg',
    '##[errorx',
    '::unknown::x',
    '   >>>   ::error k1=v1,::msg',
    '\u001b[31m::error::x',
    '\u200b::error::x',
    ':: error::x',
    '::error\tx::y',
    '::mas\u212a::x',
    '::add-mas\u212a::x',
    '##[error',
    '##[ error]x',
    '##[unknown] ##[error]x',
    '# #[error]x',
  ])('takes %j for text', (line) => {
    expect(parseWorkflowCommand(line)).toBeUndefined();
  });

  it('knows the token of stop-commands in any case', () => {
    expect(parsed('::Token::', 'tOKEN')).toEqual(['token', {}, '']);
    expect(parseWorkflowCommand('::token::')).toBeUndefined();
    expect(parseWorkflowCommand('::token::', 'other')).toBeUndefined();
    expect(parsed('::a=b::x', 'a=b')).toEqual(['a=b', {}, 'x']);
    expect(parseWorkflowCommand(':: token::', ' token')).toBeUndefined();
  });

  it('knows every name on which the runner acts', () => {
    const names =
      'add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output stop-commands warning';
    expect([...workflowCommandNames]).toEqual(names.split(' '));
    for (const name of workflowCommandNames) expect(parsed(`::${name}::x`)?.[0]).toBe(name);
  });

  // A quadratic algorithm needs minutes, and the test's time is over.
  it.each([' '.repeat(1_000_000), ':'.repeat(1_000_000), '##['.repeat(300_000), '::x '.repeat(300_000)])(
    'is linear in the length of a line',
    (line) => {
      expect(parseWorkflowCommand(line)).toBeUndefined();
      expect(parsed(`::error k=${line.replaceAll(':', '=')}::`)?.[0]).toBe('error');
      expect(parsed(`::error ${line.replaceAll(':', '-')}::`)?.[0]).toBe('error');
    },
  );
});
