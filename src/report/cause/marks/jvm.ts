import type { ToolMark } from './tool-mark.ts';

/** A frame of a stack: `	at com.example.CartTest.adds(CartTest.java:12)`. */
const frame =
  /^\s+at (?:app\/\/|[\w.]+@[\w.]+\/|[\w.]+\/)?(?<class>[\w.$]+)\.[\w$<>]+\((?<file>[\w$]+\.(?:java|kt|groovy|scala)):(?<line>\d+)\)$/m;

/** An exception as it is printed above its frames. */
const exception = /^\s*(?<said>[a-z][\w]*(?:\.[\w$]+)+(?:: .*)?)$/m;

/** Gradle, Maven, JUnit, the compilers, and stacks. */
export const jvmMarks: readonly ToolMark[] = [
  {
    tool: 'Gradle',
    rank: 'failure',
    opens: /^(?=.* > \S)(?<test>[^\s>].*) FAILED$/,
    headline: [/^ {4,}(?<said>\S.*)$/m],
    place: [frame, / at (?<file>\w+\.(?:java|kt|groovy|scala)):(?<line>\d+)$/m],
    ends: /^(?=\S)/,
    total: /^\d+ tests? completed, (?<count>\d+) failed/,
  },
  {
    tool: 'Surefire',
    rank: 'failure',
    opens:
      /^(?:\[ERROR\] )?(?<test>[\w.$]+(?:\([^)]*\))?(?:\[[^\]]*\])?)(?: --)? +Time elapsed: .*<<< (?:FAILURE|ERROR)!$/,
    headline: [exception],
    place: [frame],
    ends: /^(?:\[\w+\]|Tests run:|Running )/,
    total: /^\[ERROR\] Tests run: \d+, Failures: (?<count>\d+), Errors: \d+, Skipped: \d+$/,
  },
  {
    tool: 'JUnit',
    rank: 'failure',
    opens: /^ {2}JUnit \w+:(?<test>.+)$/,
    headline: [/^ +=> (?<said>\S.*)$/m],
    place: [frame],
    ends: /^(?=\S)|^ {2}JUnit \w+:/,
    total: /^\[ *(?<count>\d+) tests failed/,
  },
  {
    tool: 'JUnit',
    rank: 'failure',
    opens: /^\d+\) (?<test>\w+(?:\[.*\])?\([\w.$]+\))$/,
    headline: [exception],
    place: [frame],
    ends: /^\d+\) |^FAILURES!!!$/,
    total: /^Tests run: \d+, +Failures: (?<count>\d+)/,
  },
  {
    tool: 'javac',
    rank: 'failure',
    // Gradle without a terminal begins the line with the task's name.
    opens:
      /^(?:\[ERROR\] |:[\w:]+(?=\/))?(?<file>(?:[A-Za-z]:)?[^\s:]+\.java):(?:(?<line>\d+): error: |\[(?<at>\d+),\d+\] (?:error: )?).+$/,
    place: [
      /^(?::[\w:]+(?=\/))?(?<file>(?:[A-Za-z]:)?[^\s:]+\.java):(?<line>\d+): /m,
      /^(?:\[ERROR\] )?(?<file>(?:[A-Za-z]:)?[^\s:]+\.java):\[(?<line>\d+),(?<column>\d+)\]/m,
    ],
    total: /^(?<count>\d+) errors?$/,
  },
  {
    tool: 'kotlinc',
    rank: 'failure',
    opens:
      /^(?:e: )(?:file:\/\/)?(?<file>[^\s:]+\.kts?):(?: \()?(?<line>\d+)(?::|, )(?<column>\d+)\)?:? (?<said>\S.*)$/,
  },
  {
    tool: 'kotlinc',
    rank: 'failure',
    opens: /^(?<file>[^\s:]+\.kts?):(?<line>\d+):(?<column>\d+): error: .+$/,
  },
  {
    tool: 'Java',
    rank: 'crash',
    opens:
      /^(?:Exception .* "[^"]*" |Caused by: |Terminating due to |\[ERROR\] )?(?<said>java\.lang\.OutOfMemoryError: .+)$/,
    place: [frame],
    ends: /^(?!\s|Caused by: )(?=\S)/,
  },
  {
    tool: 'Java',
    rank: 'crash',
    opens: /^(?:Exception in thread "[^"]*" )(?<said>\S.*)$/,
    place: [frame],
    ends: /^(?!\s|Caused by: )(?=\S)/,
  },
  {
    tool: 'Gradle',
    rank: 'error',
    opens: /^\* What went wrong:$/,
    before: /^Build file '(?<file>[^']+)' line: (?<line>\d+)$/,
    headline: [/^\* What went wrong:\n(?<said>\S.*)$/m],
    ends: /^\* (?:Try|Exception is):?$/,
  },
  {
    tool: 'Maven',
    rank: 'error',
    opens:
      /^\[ERROR\] (?!COMPILATION ERROR|Failed to execute goal|-> |Tests run:|Failures:|Errors:|There are test failures)(?<said>\S.*)$/,
    ends: /^(?!\[ERROR\] \S)/,
  },
  {
    tool: 'Maven',
    rank: 'echo',
    opens: /^\[ERROR\] (?<said>Failed to execute goal .*)$/,
    lead: 6,
    ends: /^(?!\[ERROR\] \S)/,
  },
];
