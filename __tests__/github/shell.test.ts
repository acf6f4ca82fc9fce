import { describe, expect, it } from 'vitest';
import { shellCommand } from '../../src/github/shell.ts';

const path = "/tmp/it's here/script";

describe('shellCommand', () => {
  it.each([
    [undefined, ['bash', 'sh'], ['-e', path], '.sh'],
    ['bash', ['bash'], ['--noprofile', '--norc', '-e', '-o', 'pipefail', path], '.sh'],
    ['sh', ['sh'], ['-e', path], '.sh'],
    ['python', ['python'], [path], '.py'],
    ['pwsh', ['pwsh'], ['-command', `. '/tmp/it''s here/script'`], '.ps1'],
    ['bash -x {0} last', ['bash'], ['-x', path, 'last'], '.sh'],
    ['perl -w {0}', ['perl'], ['-w', path], ''],
    ['env "A=b c" sh {0}', ['env'], ['A=b c', 'sh', path], ''],
  ])('has the runner’s command line for %j', (shell, programs, args, extension) => {
    const command = shellCommand(shell, 'linux');
    expect(command?.programs).toEqual(programs);
    expect(command?.args(path)).toEqual(args);
    expect(command?.extension).toBe(extension);
  });

  it('takes PowerShell when nothing is said on Windows', () => {
    expect(shellCommand(undefined, 'win32')?.programs).toEqual(['pwsh', 'powershell']);
  });

  it('puts a whole command line together for cmd', () => {
    const command = shellCommand('cmd', 'win32');
    expect(command?.args(String.raw`C:\a b\s.cmd`).join(' ')).toBe(
      String.raw`/D /E:ON /V:OFF /S /C "CALL "C:\a b\s.cmd""`,
    );
    expect(command?.verbatim).toBe(true);
    expect(command?.fix('echo 1\necho 2')).toBe('@echo off\r\necho 1\r\necho 2');
  });

  it('makes PowerShell stop at errors and end with the last exit code', () => {
    expect(shellCommand('pwsh', 'linux')?.fix('Get-Date')).toBe(
      "$ErrorActionPreference = 'stop'\nGet-Date\n" +
        'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
    );
  });

  it('leaves other scripts as they are', () => {
    expect(shellCommand('bash', 'linux')?.fix('a\r\nb')).toBe('a\r\nb');
  });

  it.each(['fish', 'bash -x', '', '{0}'])('does not know %j', (shell) => {
    expect(shellCommand(shell, 'linux')).toBeUndefined();
  });
});
