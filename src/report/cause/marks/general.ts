import type { ToolMark } from './tool-mark.ts';

/** What no tool is known by: lines that begin with `error`, and programs that only repeat that another has failed. */
export const generalMarks: readonly ToolMark[] = [
  {
    tool: 'make',
    rank: 'error',
    opens: /^make(?:\[\d+\])?: \*\*\* (?<said>(?!\[).+?)(?: {2}Stop\.)?$/,
    lead: 3,
    through: /^/,
  },
  {
    tool: 'make',
    rank: 'error',
    opens: /^(?<file>[^\s:]+):(?<line>\d+): \*\*\* (?<said>.+?)(?: {2}Stop\.)?$/,
    lead: 3,
    through: /^/,
  },
  {
    tool: 'coverage',
    rank: 'error',
    opens:
      /^(?:ERROR: |Jest: |FAIL )?(?<said>(?:.* c|C)overage .*(?:threshold|fail-under|below|less than).*)$/,
    lead: 3,
    through: /^/,
  },
  {
    // pytest-cov prints it below the one above, about the same.
    tool: 'coverage',
    rank: 'error',
    opens: /^(?:FAIL )?(?<said>Required test coverage .* not reached.*)$/,
    lead: 3,
    through: /^/,
  },
  {
    tool: 'GitHub Actions',
    rank: 'error',
    isCommand: true,
    opens: /^::error(?: [^:]*)?::(?!Process completed)(?<said>.+)$/,
    place: [
      /^::error (?:[^\n:]*,)?file=(?<file>[^\n,:]+),(?:[^\n:]*,)?line=(?<line>\d+)/m,
      /^::error (?:[^\n:]*,)?line=(?<line>\d+),(?:[^\n:]*,)?file=(?<file>[^\n,:]+)/m,
    ],
    lead: 3,
    through: /^/,
  },
  {
    tool: 'error',
    rank: 'error',
    opens:
      /^(?:[✖✘×❌] ?)?\[?(?:[Ee]rror|ERROR|[Ff]atal|FATAL|CRITICAL|[Ff]atal [Ee]rror|[Pp]arse error|[Ss]yntax error|[Ii]nternal error)(?:\[\w+\])?\]?(?::| -| \|) *(?!Process completed with exit code|could not compile|test failed|script "|usage: )(?<said>\S.*)$/,
    lead: 3,
    ends: /^$/,
  },
  {
    tool: 'error',
    rank: 'error',
    opens: /^[\w.-]+: (?:fatal )?error: (?<said>\S.*)$/,
    lead: 3,
    through: /^/,
  },
  {
    tool: 'make',
    rank: 'echo',
    opens:
      /^g?make(?:\[\d+\])?: \*\*\* \[(?:(?<file>[^\s:\]]+):(?<line>\d+): )?.*\] (?:Error \d+|Killed|Terminated|Segmentation fault|Aborted).*$/,
    lead: 8,
    through: /^/,
  },
  {
    tool: 'ninja',
    rank: 'echo',
    opens: /^FAILED: \S.*$/,
    ends: /^\[\d+\/\d+\]|^ninja: /,
  },
  {
    tool: 'npm',
    rank: 'echo',
    opens: /^npm (?:ERR!|error) (?:code (?:ELIFECYCLE|\d+)|Lifecycle script .+)$/,
    lead: 8,
    ends: /^(?!npm )/,
  },
  {
    tool: 'pnpm',
    rank: 'echo',
    opens: /^\s*(?:ERR_PNPM_RECURSIVE\w*|ELIFECYCLE)\s*(?<said>.*)$/,
    headline: [/^\s*(?:ERR_PNPM_RECURSIVE\w*|ERROR)\s+(?<said>\S+ .*)$/m],
    lead: 8,
    ends: /^\s*ELIFECYCLE/,
  },
  {
    tool: 'Yarn',
    rank: 'echo',
    opens: /^error (?<said>Command failed with exit code \d+\.)$/,
    lead: 8,
    through: /^/,
  },
  {
    tool: 'Turborepo',
    rank: 'echo',
    opens: /^ ?ERROR {2,}(?<said>(?:run failed|\S+#\S+): command .+)$/,
    lead: 8,
    through: /^/,
  },
];
