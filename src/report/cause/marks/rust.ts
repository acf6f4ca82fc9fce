import type { ToolMark } from './tool-mark.ts';

/** What a panic says, since Rust 1.73 and before. */
const panics = [
  /^ *thread '.*' (?:\(\d+\) )?panicked at [^\n']+:\d+:\d+:\n *(?<said>\S.*)$/m,
  /^ *thread '.*' panicked at '(?<said>.*)', \S+:\d+:\d+$/m,
];

const panicPlace =
  /^ *thread '.*' (?:\(\d+\) )?panicked at (?:'.*', )?(?<file>[^\n':]+):(?<line>\d+):(?<column>\d+)/m;

const compared = /^ *(?:left|right): .+$/m;

/** Cargo, rustc and what Rust programs print when they panic. */
export const rustMarks: readonly ToolMark[] = [
  {
    tool: 'Cargo test',
    rank: 'failure',
    opens: /^---- (?<test>\S.*) stdout ----$/,
    headline: [...panics, /^(?<said>Error: .+)$/m, /^(?!note: |---- )(?<said>\S.*)$/m],
    details: compared,
    place: [panicPlace],
    ends: /^---- .* stdout ----$|^failures:$/,
    total: /^test result: FAILED\. \d+ passed; (?<count>\d+) failed/,
  },
  {
    tool: 'cargo-nextest',
    rank: 'failure',
    opens: /^ +(?:FAIL|TRY \d+ FAIL|SIGABRT|TIMEOUT) \[ *[\d.]+s\] (?:\( *\d+\/\d+\) )?(?<test>\S.*)$/,
    headline: panics,
    details: compared,
    place: [panicPlace],
    ends: /^ +(?:PASS|FAIL|TRY \d+ FAIL|SIGABRT|TIMEOUT) \[/,
  },
  {
    tool: 'rustc',
    rank: 'failure',
    opens: /^error(?:\[E\d+\])?: (?!could not compile|aborting due|test failed).+$/,
    needs: /^error(?:\[E\d+\])?: .+\n(?:.*\n){0,3} *--> /,
    place: [/^ *--> (?<file>[^\n:]+):(?<line>\d+):(?<column>\d+)$/m],
    ends: /^(?:error|warning)(?:\[|:)/,
    total: /^error: could not compile .* due to (?<count>\d+) previous errors?/,
  },
  {
    tool: 'rustfmt',
    rank: 'failure',
    opens: /^(?<said>Diff in (?<file>.+?)(?::| at line )(?<line>\d+):)$/,
    ends: /^Diff in /,
  },
  {
    tool: 'Rust',
    rank: 'crash',
    opens: /^ *thread '.*' (?:\(\d+\) )?panicked at .+$/,
    headline: panics,
    details: compared,
    place: [panicPlace],
    ends: /^note: run with/,
  },
];
