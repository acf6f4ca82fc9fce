import { splitArguments } from './split-arguments.ts';

/** How one script is run by one shell: what GitHub's runner would do. */
export interface ShellCommand {
  /** Program names to look for; the first that is found is used. */
  readonly programs: readonly string[];
  /** Arguments around the script's path. */
  args(scriptPath: string): readonly string[];
  /** The ending of the script's file name. */
  readonly extension: string;
  /** The file's text. */
  readonly fix: (script: string) => string;
  /** Windows: the arguments are already a command line and must not be quoted again. */
  readonly verbatim: boolean;
}

/** Values of `shell` for which the runner has its own command line. */
export const builtInShells = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python'] as const;

/**
 * The command line for a task's `shell`, as the runner has it: a word of `builtInShells`, a template with `{0}` for the script's path, or
 * nothing at all. Undefined for any other text.
 */
export function shellCommand(
  shell: string | undefined,
  platform: NodeJS.Platform = process.platform,
): ShellCommand | undefined {
  const windows = platform === 'win32';
  const fix = (script: string): string => (windows ? script.replaceAll(/\r?\n/g, '\r\n') : script);
  const posix = (programs: readonly string[], ...before: readonly string[]): ShellCommand => ({
    programs,
    args: (path) => [...before, path],
    extension: '.sh',
    fix,
    verbatim: false,
  });
  if (shell === undefined) {
    return windows ? powerShell(['pwsh', 'powershell'], fix) : posix(['bash', 'sh'], '-e');
  }
  const word = shell.trim();
  switch (word) {
    case 'bash':
      return posix(['bash'], '--noprofile', '--norc', '-e', '-o', 'pipefail');
    case 'sh':
      return posix(['sh'], '-e');
    case 'pwsh':
    case 'powershell':
      return powerShell([word], fix);
    case 'cmd':
      return {
        programs: ['cmd'],
        args: (path) => ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"CALL "${path}""`],
        extension: '.cmd',
        fix: (script) => fix(`@echo off\n${script}`),
        verbatim: true,
      };
    case 'python':
      return { ...posix(['python']), extension: '.py' };
    default:
      return template(shell, platform, fix);
  }
}

function powerShell(programs: readonly string[], fix: (script: string) => string): ShellCommand {
  return {
    programs,
    args: (path) => ['-command', `. '${path.replaceAll("'", "''")}'`],
    extension: '.ps1',
    fix: (script) =>
      fix(
        `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
      ),
    verbatim: false,
  };
}

/** When the template names a program that the runner knows, the file name ends as that program expects. */
function template(
  shell: string,
  platform: NodeJS.Platform,
  fix: (script: string) => string,
): ShellCommand | undefined {
  const [program, ...words] = splitArguments(shell);
  if (program === undefined || !words.some((word) => word.includes('{0}'))) return undefined;
  const known = builtInShells.find((name) => name === program);
  const like = known === undefined ? undefined : shellCommand(known, platform);
  return {
    programs: [program],
    args: (path) => words.map((word) => word.replaceAll('{0}', path)),
    extension: like?.extension ?? '',
    fix: like?.fix ?? fix,
    verbatim: false,
  };
}
