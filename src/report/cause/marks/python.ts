import type { ToolMark } from './tool-mark.ts';

/** What follows the frames of a traceback. */
const exception =
  /^ +File "[^"\n]*", line \d+.*\n(?:[ \t]+.*\n|\n(?=[ \t]))*(?<said>[A-Za-z_][\w.]*(?:: .*)?)$/gm;

/** The same in a group of exceptions, which are in a frame of their own. */
const inGroup = /^ +\| (?<said>(?!Traceback )[A-Z][\w.]*(?:: .*)?)$/m;

/** `== 2 failed, 1 passed, 1 error in 0.3s ==`. */
const pytestTotal = /^(?:=+ )?(?<count>\d+) failed\b(?:[^=]*? (?<more>\d+) errors?\b)?/;

const frame = /^[ |]+File "(?<file>[^"\n]+)", line (?<line>\d+)/m;

/** Test runners, type checkers and linters for Python, and its tracebacks. */
export const pythonMarks: readonly ToolMark[] = [
  {
    tool: 'pytest',
    rank: 'failure',
    opens:
      /^_{2,} (?:ERROR (?:at (?:setup|teardown) of (?<test>\S.*)|collecting .*)|(?!coverage: )(?<name>\S.*)) _{2,}$/,
    needs: /^E {2,}\S|^[^\s:]+:\d+: \w/m,
    test: /^_{2,} (?:ERROR at (?:setup|teardown) of )?(?<test>(?!ERROR collecting).*) _{2,}$/m,
    headline: [/^E {2,}(?<said>\S.*)$/m],
    place: [
      /^(?:\[\w+\] )?(?<file>[^\s:>][^\n:]*\.py):(?<line>\d+)(?:: |$)/m,
      /^file (?<file>.+), line (?<line>\d+)$/m,
      frame,
    ],
    ends: /^_{2,} \S|^={3,} /,
    total: pytestTotal,
  },
  {
    tool: 'pytest',
    rank: 'failure',
    opens: /^(?:FAILED|ERROR) (?<file>[^\s:]+\.py)(?:::(?<test>\S.*?))?(?: - (?<said>.+))?$/,
    headline: [/^(?:FAILED|ERROR) \S.*? - (?<said>.+)$/m],
    ends: /^=/,
    total: pytestTotal,
  },
  {
    tool: 'unittest',
    rank: 'failure',
    opens: /^(?:FAIL|ERROR): (?<test>\S+ \(.*\).*)$/,
    headline: [exception],
    headlineLast: true,
    place: [frame],
    placeLast: true,
    ends: /^={10}|^Ran \d+ tests?/,
    total: /^FAILED \((?:failures=(?<count>\d+))?(?:, )?(?:errors=(?<more>\d+))?/,
  },
  {
    tool: 'Ruff',
    rank: 'failure',
    opens: /^(?<said>(?:[A-Z]{1,5}\d{3,4}|invalid-syntax:) .+)$/,
    needs: /^(?:[A-Z]{1,5}\d{3,4}|invalid-syntax:) .+\n *--> /,
    place: [/^ *--> (?<file>[^\n:]+):(?<line>\d+):(?<column>\d+)$/m],
    ends: /^(?:[A-Z]{1,5}\d{3,4}|invalid-syntax:) |^Found \d/,
    total: /^Found (?<count>\d+) errors?/,
  },
  {
    tool: 'Pylint',
    rank: 'failure',
    opens: /^(?<file>[^\s:]+\.py):(?<line>\d+):(?<column>\d+): (?<said>[CEFIRW]\d{4}: .+)$/,
  },
  {
    tool: 'Ruff',
    rank: 'failure',
    opens: /^(?<file>[^\s:]+\.pyi?):(?<line>\d+):(?<column>\d+): (?<said>(?:[A-Z]+\d+|invalid-syntax:) .+)$/,
    needs: /^Found \d+ errors?/m,
    total: /^Found (?<count>\d+) errors?/,
  },
  {
    tool: 'Flake8',
    rank: 'failure',
    opens: /^(?<file>[^\s:]+\.pyi?):(?<line>\d+):(?<column>\d+): (?<said>[A-Z]+\d+ .+)$/,
  },
  {
    tool: 'mypy',
    rank: 'failure',
    opens: /^(?<file>[^\s:]+\.pyi?):(?<line>\d+):(?:(?<column>\d+):)? error: .+$/,
    total: /^Found (?<count>\d+) errors? in \d/,
  },
  {
    tool: 'Pyright',
    rank: 'failure',
    opens: /^ *(?<file>[^\s:]+\.pyi?):(?<line>\d+):(?<column>\d+) - (?<said>error: .+)$/,
    total: /^(?<count>\d+) errors?, \d+ warnings?/,
  },
  {
    tool: 'Black',
    rank: 'failure',
    opens: /^(?:would reformat (?:\S.*)|error: cannot format .+)$/,
    ends: /^Oh no!/,
  },
  {
    tool: 'Python',
    rank: 'crash',
    opens: /^ *(?:\+ Exception Group )?Traceback \(most recent call last\):$/,
    continues: /^(?:During handling of the above exception|The above exception was the direct cause)/,
    headline: [exception, inGroup],
    headlineLast: true,
    place: [frame],
    placeLast: true,
    ends: /^(?!\s|Traceback |During handling of|The above exception|make: )(?![A-Za-z_][\w.]*(?:: |$))(?=\S)/,
  },
  {
    tool: 'Python',
    rank: 'crash',
    opens: /^ *File "(?<file>[^"]+)", line (?<line>\d+)$/,
    needs: /^(?:Syntax|Indentation|Tab)Error: /m,
    headline: [/^(?<said>(?:Syntax|Indentation|Tab)Error: .*)$/m],
    through: /^(?:Syntax|Indentation|Tab)Error: /,
  },
];
