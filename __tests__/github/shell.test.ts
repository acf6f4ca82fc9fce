import { describe, expect, it } from 'vitest';
import { shellCommand } from '../../src/github/shell.ts';

const path = "/tmp/it's here/script";

describe('shellCommand', () => {
  it.each([
    [undefined, ['bash', 'sh'], ['-e', path], '.sh'],
    ['bash', ['bash'], ['--noprofile', '--norc', '-e', '-o', 'pipefail', path], '.sh'],
    ['sh', ['sh'], ['-e', path], '.sh'],
    ['python', ['python'], [path], '.py'],
    [' sh\n', ['sh'], ['-e', path], '.sh'],
    ['cmd', ['cmd'], ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"CALL "${path}""`], '.cmd'],
    ['powershell', ['powershell'], ['-command', `. '/tmp/it''s here/script'`], '.ps1'],
    [' pwsh ', ['pwsh'], ['-command', `. '/tmp/it''s here/script'`], '.ps1'],
    ['pwsh', ['pwsh'], ['-command', `. '/tmp/it''s here/script'`], '.ps1'],
    ['bash -x {0} last', ['bash'], ['-x', path, 'last'], '.sh'],
    ['sh -c "{0} {0}" {0}', ['sh'], ['-c', `${path} ${path}`, path], '.sh'],
    ['perl -w {0}', ['perl'], ['-w', path], ''],
    ['env "A=b c" sh {0}', ['env'], ['A=b c', 'sh', path], ''],
  ])('has the runner’s command line for %j', (shell, programs, args, extension) => {
    const command = shellCommand(shell, 'linux');
    expect(command?.programs).toEqual(programs);
    expect(command?.args(path)).toEqual(args);
    expect(command?.extension).toBe(extension);
    expect(command?.verbatim).toBe(shell === 'cmd');
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

  it('gives a template the text that the program it names gets by its name alone', () => {
    expect(shellCommand('pwsh -File {0}', 'linux')?.fix('Get-Date')).toBe(
      shellCommand('pwsh', 'linux')?.fix('Get-Date'),
    );
    expect(shellCommand('cmd /c {0}', 'win32')?.fix('echo 1\necho 2')).toBe('@echo off\r\necho 1\r\necho 2');
  });

  it.each(['bash', 'bash -x {0}', 'perl {0}', undefined])('leaves other scripts as they are: %j', (shell) => {
    expect(shellCommand(shell, 'linux')?.fix('a\r\nb\n')).toBe('a\r\nb\n');
  });

  it.each(['bash', 'bash -x {0}', 'perl {0}'])('ends lines of %j on Windows as Windows does', (shell) => {
    expect(shellCommand(shell, 'win32')?.fix('a\r\nb\n')).toBe('a\r\nb\r\n');
  });

  it.each(['fish', 'bash -x', '', '{0}'])('does not know %j', (shell) => {
    expect(shellCommand(shell, 'linux')).toBeUndefined();
  });
});
