import type { ToolMark } from './tool-mark.ts';

/** A frame of a goroutine's stack. */
const frame = /^[ \t]+(?<file>(?:[A-Za-z]:)?[^\s:]+\.go):(?<line>\d+)(?: \+0x[\da-f]+)?$/m;

/** The Go tools. */
export const goMarks: readonly ToolMark[] = [
  {
    tool: 'Go test',
    rank: 'failure',
    opens: /^ *(?:---|===) FAIL: (?:(?<package>\S+) )?(?<test>\S+) \(.*\)$/,
    nests: '/',
    before: /^=== RUN +[^\s/]+$/,
    readsAbove: true,
    test: /^ *--- FAIL: (?<test>\S+\/\S+) \(/m,
    headline: [
      /^\s+Error: +\t?(?<said>\S.*)$/m,
      /^ +(?!testing\.go)\S+\.go:\d+: (?<said>\S.*)$/m,
      /^panic: (?<said>.+?)(?: \[recovered.*)?$/m,
      /^ +testing\.go:\d+: (?<said>\S.*)$/m,
    ],
    details: /^\s+(?:expected|actual) *: \S.*$/m,
    place: [/^ +(?!testing\.go)(?<file>[^\s:]+\.go):(?<line>\d+):(?: |$)/m, frame],
    directory: /^FAIL\t(?<package>\S+)/m,
    through: /^FAIL\t/,
  },
  {
    tool: 'Go test',
    rank: 'failure',
    opens: /^WARNING: (?<said>DATA RACE)$/,
    test: /^ +\S+\.(?<test>Test\w+)/m,
    place: [frame],
    ends: /^={10}/,
  },
  {
    tool: 'Go test',
    rank: 'failure',
    opens: /^panic: (?<said>test timed out after .+)$/,
    test: /^\t\t(?<test>\w+) \(/m,
    place: [/^[ \t]+(?<file>[^\s:]+_test\.go):(?<line>\d+)/m, frame],
    through: /^FAIL\t/,
  },
  {
    tool: 'Go',
    rank: 'failure',
    opens: /^(?:vet: )?(?<file>(?:[A-Za-z]:)?[^\s:]+\.go):(?<line>\d+):(?<column>\d+): (?<said>\S.*)$/,
    ends: /^(?![ \t]|\S+\.go:\d)/,
  },
  {
    tool: 'Go test',
    rank: 'failure',
    opens: /^FAIL\t(?<said>\S+ \[(?:build|setup) failed\])$/,
    lead: 6,
    through: /^/,
  },
  {
    tool: 'Go',
    rank: 'crash',
    opens: /^(?:panic|fatal error): (?<said>\S.*?)(?: \[recovered.*)?$/,
    needs: /^goroutine \d+ /m,
    place: [frame],
    ends: /^exit status \d/,
  },
];
