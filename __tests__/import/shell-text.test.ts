import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readVariable, shellKind } from '../../src/import/plan/shell-text.ts';

/** What a script says with a value in the place of VALUE: as GitHub puts it there, and by a variable as an import does. */
function bothWays(script: string, value: string): { readonly inserted: string; readonly read: string } {
  const [before = '', ...rest] = script.split('VALUE');
  const read = rest.reduce(
    (text, part) => text + (readVariable('X', 'posix', text) ?? 'NOWHERE') + part,
    before,
  );
  const run = (text: string): string =>
    spawnSync('bash', ['-e', '-c', text], { encoding: 'utf8', env: { ...process.env, X: value } }).stdout;
  return { inserted: run(script.replaceAll('VALUE', value)), read: run(read) };
}

describe.skipIf(process.platform === 'win32')(
  'a variable says what GitHub would have put into the script',
  () => {
    test.each([
      'echo VALUE',
      'echo "VALUE" and VALUE-x',
      `echo 'VALUE' "it's VALUE" 'a "VALUE"'`,
      `echo "$(echo 'VALUE')" VALUE`,
      `echo "$(echo "VALUE")" 'VALUE'`,
      `# don't look\necho VALUE 'VALUE'`,
      `echo \\' VALUE; echo a#'b' 'VALUE'`,
      `cat <<END\nit's VALUE\nEND\necho 'VALUE'`,
      `cat <<-'END'\n\tisn't\n\tEND\necho 'VALUE'`,
      `cat <<< 'VALUE'`,
      `case VALUE in a*) echo 'it: VALUE' ;; *) echo no ;; esac`,
      `jq() { cat; }; jq <<< '{"a": "VALUE"}'`,
      `bash -c 'echo "VALUE"'`,
      `x=(1 'VALUE'); echo "\${x[1]}" 'VALUE'`,
    ])('%j', (script) => {
      const { inserted, read } = bothWays(script, 'a1.2');
      expect(inserted).toContain('a1.2');
      expect(read).toBe(inserted);
    });

    test('there is none in a here-document that expands nothing', () => {
      expect(readVariable('X', 'posix', `cat <<'END'\n`)).toBeUndefined();
      expect(readVariable('X', 'posix', 'cat <<\\END\na ')).toBeUndefined();
    });
  },
);

test.each([
  [undefined, 'posix', '${X}'],
  ['bash -el {0}', 'posix', '${X}'],
  ['msys2 {0}', 'posix', '${X}'],
  ['pwsh', 'powershell', '${env:X}'],
  ['cmd', 'cmd', '%X%'],
  ['python3 {0}', 'other', undefined],
])('a script for the shell %s reads it', (shell, kind, read) => {
  expect(shellKind(shell)).toBe(kind);
  expect(readVariable('X', shellKind(shell), 'echo ')).toBe(read);
});
