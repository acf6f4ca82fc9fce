import type { ToolMark } from './tool-mark.ts';

/** A frame of a stack: `    at add (file:///w/cart.ts:3:9)`. */
const frame =
  /^[ \t]+at (?:[^\n(]*\()?(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\n:()]+):(?<line>\d+):(?<column>\d+)\)?/m;

/** What esbuild says when Node runs it: `src/rows.ts:5:41: ERROR: Expected …`. */
const esbuildPlace = /^(?<file>(?:[A-Za-z]:)?[^\s:]+):(?<line>\d+):(?<column>\d+): ERROR: /m;

/** Compilers, linters and bundlers for JavaScript and TypeScript, and Node itself. */
export const javascriptMarks: readonly ToolMark[] = [
  {
    tool: 'tsc',
    rank: 'failure',
    opens: /^(?<file>(?:[A-Za-z]:)?[^\s(:]+)\((?<line>\d+),(?<column>\d+)\): error TS\d+: .+$/,
    ends: /^(?!\S+\(\d+,\d+\): error TS)\S/,
    total: /^Found (?<count>\d+) errors?/,
  },
  {
    tool: 'tsc',
    rank: 'failure',
    opens: /^(?<file>(?:[A-Za-z]:)?[^\s:]+):(?<line>\d+):(?<column>\d+) - error TS\d+: .+$/,
    ends: /^\S+:\d+:\d+ - (?:error|warning)|^Found \d/,
    total: /^Found (?<count>\d+) errors?/,
  },
  { tool: 'tsc', rank: 'failure', opens: /^error TS\d+: .+$/, ends: /^\S/ },
  {
    tool: 'ESLint',
    rank: 'failure',
    opens: /^ +(?<line>\d+):(?<column>\d+) +error +(?<said>\S.*)$/,
    before: /^(?<file>(?:[A-Za-z]:)?[^\s:][^:]*\.\w+)$/,
    ends: /^✖ /,
    total: /^✖ \d+ problems? \((?<count>\d+) errors?/,
  },
  {
    tool: 'ESLint',
    rank: 'error',
    opens: /^Oops! Something went wrong! :\($/,
    headline: [/^(?!ESLint: \d|Oops! )(?<said>\S.*)$/m],
    place: [frame],
  },
  {
    tool: 'stylelint',
    rank: 'failure',
    opens: /^ +(?<line>\d+):(?<column>\d+) +✖ +(?<said>\S.*)$/,
    before: /^(?<file>(?:[A-Za-z]:)?[^\s:][^:]*\.\w+)$/,
    ends: /^[✖\d]/,
    total: /^✖ \d+ problems? \((?<count>\d+) errors?/,
  },
  {
    tool: 'Biome',
    rank: 'failure',
    opens:
      /^(?<file>[^\s:]+):(?<line>\d+):(?<column>\d+) (?:lint|assist|parse|format|organizeImports)\S*(?: +FIXABLE)? +━+$/,
    headline: [/^ +[✖×] (?<said>\S.*)$/m],
    ends: /^\S+ (?:lint|assist|parse|format)\S* .*━/,
    total: /^Found (?<count>\d+) errors?\.$/,
  },
  {
    tool: 'oxlint',
    rank: 'failure',
    opens: /^ +[×x] (?<said>(?:[\w@/-]+\([\w/-]+\): )?\S.*)$/,
    needs: /^ +[╭,]-?─?\[[^\]\n]+:\d+:\d+\]/m,
    place: [/^ +[╭,]-?─?\[(?<file>[^\]\n]+):(?<line>\d+):(?<column>\d+)\]/m],
    ends: /^ +[×x⚠!] |^Found \d/,
    total: /^Found \d+ warnings? and (?<count>\d+) errors?/,
  },
  {
    tool: 'oxlint',
    rank: 'error',
    opens: /^ +⚠ (?<said>\S.*)$/,
    needs: /^ +[╭,]-?─?\[[^\]\n]+:\d+:\d+\]/m,
    place: [/^ +[╭,]-?─?\[(?<file>[^\]\n]+):(?<line>\d+):(?<column>\d+)\]/m],
    ends: /^ +[×x⚠!] |^Found \d/,
  },
  {
    tool: 'markdownlint',
    rank: 'failure',
    opens: /^(?<file>[^\s:]+\.\w+):(?<line>\d+)(?::(?<column>\d+))? (?<said>(?:error )?MD\d{3}\/.+)$/,
  },
  {
    tool: 'Prettier',
    rank: 'failure',
    opens: /^\[error\] (?<file>[^\s:]+): (?<said>\w*Error: .+) \((?<line>\d+):(?<column>\d+)\)$/,
    ends: /^\[(?:warn|error)\] [^\s|>\d]/,
  },
  {
    tool: 'Prettier',
    rank: 'failure',
    opens: /^\[warn\] (?!Code style issues|\s*$)\S.*$/,
    needs: /^\[warn\] Code style issues /m,
    headline: [/^\[warn\] (?<said>\S.*)$/m],
    through: /^\[warn\] Code style issues /,
  },
  {
    tool: 'CSpell',
    rank: 'failure',
    opens:
      /^(?<file>[^\s:]+):(?<line>\d+):(?<column>\d+) - (?<said>(?:Unknown|Misspelled|Forbidden) word .+)$/,
    total: /^CSpell: Files checked: \d+.*, Issues found: (?<count>\d+)/,
  },
  {
    tool: 'size-limit',
    rank: 'failure',
    opens: /^ {2}(?<said>Package size limit has exceeded .+)$/,
    through: /^ {2}Size: /,
  },
  {
    tool: 'esbuild',
    rank: 'failure',
    opens: /^[✘X] \[ERROR\] (?<said>\S.*)$/,
    place: [/^ {4}(?<file>[^\s:]+):(?<line>\d+):(?<column>\d+):$/m],
    ends: /^[✘X▲] \[|^\d+ errors?$/,
    total: /^(?:\d+ warnings? and )?(?<count>\d+) errors?$/,
  },
  {
    tool: 'Vite',
    rank: 'failure',
    opens: /^error during build:$/,
    headline: [/^error during build:\n(?<said>\S.*)$/m],
    place: [
      /^file: (?<file>[^\n:]+):(?<line>\d+):(?<column>\d+)$/m,
      /^(?<file>[^\s:()]+) \((?<line>\d+):(?<column>\d+)\): /m,
      frame,
    ],
  },
  {
    tool: 'webpack',
    rank: 'failure',
    opens: /^ERROR in (?<file>[^\s:]+)(?: (?<line>\d+):(?<column>\d+)(?:-\d+)*)?$/,
    headline: [/^ERROR in .*\n(?<said>\S.*)$/m],
    ends: /^(?:ERROR|WARNING) in |^webpack \d/,
  },
  {
    tool: 'Node.js',
    rank: 'crash',
    opens: /^FATAL ERROR: (?:.* )?(?<said>JavaScript heap out of memory)$/,
    lead: 2,
    ends: /^-{5}|^ *\d+: 0x/,
  },
  {
    tool: 'Node.js',
    rank: 'crash',
    opens: /^(?:(?:file:\/\/)?(?<file>(?:[A-Za-z]:)?[^\s:]+):(?<line>\d+)|node:[\w/]+:\d+)$/,
    needs: /^[ \t]*\^+$/m,
    headline: [
      /^(?<said>(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)(?: \[\w+\])?(?:: .+)?)$/m,
      /^(?<said>(?:Uncaught |\[UnhandledPromiseRejection: |\w+ \[\w+\]: ).+)$/m,
    ],
    place: [esbuildPlace, frame],
    through: /^Node\.js v\d/,
  },
  {
    tool: 'Node.js',
    rank: 'crash',
    opens: /^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)(?: \[\w+\])?: .+$/,
    needs: /^ +at [^\n]+:\d+:\d+\)?/m,
    place: [esbuildPlace, frame],
    ends: /^(?! +at | *\^|\S*$)(?=\S)/,
  },
];
