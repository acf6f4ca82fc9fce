import type { ToolMark } from './tool-mark.ts';

/** What make, ninja and CMake's makefiles print between the commands that they run. */
const builder = String.raw`g?make(?:\[\d+\])?: |ninja: |FAILED: |\[ *\d+%\] |\[\d+\/\d+\] `;
const ofBuilder = new RegExp(`^(?:${builder})`);
const ofDriverOrBuilder = new RegExp(`^(?:collect2|clang|${builder})`);

/** Compilers, linkers and test runners of C, C++ and Swift, and MSBuild. */
export const cMarks: readonly ToolMark[] = [
  {
    tool: 'GoogleTest',
    rank: 'failure',
    opens: /^(?<file>(?:[A-Za-z]:)?[^\s:(]+)(?::|\()(?<line>\d+)\)?: (?:Failure|error: .*)$/,
    before: /^\[ RUN {6}\] (?<test>\S.*)$/,
    needs: /^\[ {2}FAILED {2}\] /m,
    headline: [/: Failure\n(?<said>\S.*)$/m],
    details: /^ {2,}(?:Which is: )?\S.*$/m,
    through: /^\[ {2}FAILED {2}\] /,
  },
  {
    tool: 'CTest',
    // What the test itself prints may say more.
    rank: 'crash',
    opens: /^ *\d+\/\d+ Test +#\d+: (?<test>\S+) \.*\*\*\*\S.* sec$/,
    headline: [/^(?! *\d+\/\d+ Test +#)(?<said>\S.*)$/m],
    headlineLast: true,
    ends: /^$|^ +Start +\d+: /,
    total: /^\d+% tests passed, (?<count>\d+) tests? failed/,
  },
  {
    tool: 'Catch2',
    rank: 'failure',
    opens: /^(?<file>(?:[A-Za-z]:)?[^\s:]+):(?<line>\d+): FAILED:$/,
    headline: [/: FAILED:\n(?<said> +\S.*)$/m],
    ends: /^(?:-{10}|={10}|\.{10})/,
  },
  {
    tool: 'swiftc',
    rank: 'failure',
    opens: /^(?<file>(?:[A-Za-z]:)?[^\s:]+\.swift):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal )?error: .+$/,
    ends: ofBuilder,
  },
  {
    tool: 'Clang',
    rank: 'failure',
    opens: /^(?<file>(?:[A-Za-z]:)?[^\s:]+):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal )?error: .+$/,
    needs: /^(?:\d+ warnings? and )?\d+ errors? generated\.$/m,
    through: /^(?:\d+ warnings? and )?\d+ errors? generated\.$/,
    total: /^(?:\d+ warnings? and )?(?<count>\d+) errors? generated\.$/,
  },
  {
    tool: 'GCC',
    rank: 'failure',
    opens: /^(?<file>(?:[A-Za-z]:)?[^\s:]+):(?<line>\d+):(?:(?<column>\d+):)? (?:fatal )?error: .+$/,
    before: /^(?<file>(?:[A-Za-z]:)?[^\s:]+):(?<line>\d+):(?<column>\d+): {3}required from here$/,
    ends: ofBuilder,
  },
  {
    tool: 'MSBuild',
    rank: 'failure',
    opens:
      /^ *(?<file>(?:[A-Za-z]:)?[^\s(:]+)\((?<line>\d+)(?:,(?<column>\d+))?(?:,\d+)*\) ?: (?:fatal )?error \w+ ?: .+$/,
    ends: /^\S/,
    total: /^ +(?<count>\d+) Error\(s\)$/,
  },
  {
    tool: 'AddressSanitizer',
    rank: 'crash',
    opens: /^==\d+== ?ERROR: (?<said>\w+Sanitizer: .+)$/,
    place: [/^ +#\d+ 0x[\da-f]+ in (?!__)[^\n]* (?<file>\/[^\n:]+):(?<line>\d+)(?::(?<column>\d+))?$/m],
    ends: /^SUMMARY: /,
  },
  {
    tool: 'Valgrind',
    rank: 'crash',
    opens:
      /^==\d+== (?<said>(?:Invalid (?:read|write|free)|Conditional jump|Use of uninitialised|Syscall param|Process terminating).*|[\d,]+ bytes in .* definitely lost .*)$/,
    place: [/^==\d+== +(?:at|by) [^\n]*\((?<file>[^\s:()]+\.\w+):(?<line>\d+)\)$/m],
    ends: /^==\d+==$/,
    total: /^==\d+== ERROR SUMMARY: (?<count>\d+) errors/,
  },
  {
    tool: 'UndefinedBehaviorSanitizer',
    rank: 'crash',
    opens: /^(?<file>[^\s:]+):(?<line>\d+):(?<column>\d+): runtime error: .+$/,
  },
  {
    tool: 'CMake',
    rank: 'failure',
    opens: /^CMake Error at (?<file>[^:]+):(?<line>\d+) \(.*\):$/,
    headline: [/^CMake Error at .*\n+ +(?<said>\S.*)$/m],
    ends: /^(?=\S)/,
  },
  {
    tool: 'linker',
    rank: 'failure',
    opens:
      /^(?:\S*\/)?(?:ld|ld64|mold|lld|ld\.lld|ld\.gold|ld\.bfd|lld-link)(?:\.exe)?: .*(?:undefined |cannot find |error: |multiple definition |duplicate symbol)/,
    place: [/^(?:\S*ld[^\s:]*: )?(?<file>[^\s:(]+\.\w+):(?<line>\d+): undefined reference/m],
    ends: ofDriverOrBuilder,
  },
  {
    tool: 'linker',
    rank: 'failure',
    opens: /^(?:\S+ld[^\s:]*: )?[^\s:]+:(?:\d+|\([^)]*\)|[^\s:]+): undefined reference to .+$/,
    lead: 2,
    ends: ofDriverOrBuilder,
  },
  {
    tool: 'linker',
    rank: 'failure',
    opens: /^Undefined symbols for architecture .+$/,
    ends: /^clang/,
  },
  {
    tool: 'assert',
    rank: 'crash',
    opens: /^(?:[^\s:]+: )?(?<file>[^\s:]+):(?<line>\d+): .*: (?<said>Assertion [`'].*' failed\.)$/,
    through: /^/,
  },
];
