/** Names a machine; a key like `target` may be what is built for, elsewhere. */
const subject = String.raw`(?:runner\.os|matrix\.(?:[\w-]+\.)*(?:os|runs-on|runs_on|runner|image|machine|vm))`;

const windowsOnly = new RegExp(
  `^(?:${subject}\\s*==\\s*'windows[^']*'|(?:contains|startsWith)\\(\\s*${subject}\\s*,\\s*'win[^']*'\\s*\\))$`,
  'i',
);

/** Whether a condition holds on Windows alone: `runner.os == 'Windows'`, `startsWith(matrix.os, 'windows') && …`. */
export function asksForWindows(condition: string): boolean {
  return !condition.includes('||') && condition.split('&&').some((part) => windowsOnly.test(part.trim()));
}

/** The lines of a script of a POSIX shell that fails, in place of one that cannot be carried over, which is a comment in it. */
export function insteadOf(script: string): readonly string[] {
  return [
    // An expression counts in a comment of a script, too.
    ...script
      .trimEnd()
      .split('\n')
      .map((line) => `# ${line.replaceAll('${{', '$ {{')}`.trimEnd()),
    'echo "this step was not carried over: it is a comment in the script" >&2',
    'exit 1',
  ];
}
