/** A line without what another program has put before it. */
export interface Unprefixed {
  readonly text: string;
  /** Whose line it is, of several that print side by side; empty when the prefix does not say. */
  readonly channel: string;
}

/** The time at which a line was printed: of GitHub's logs, in brackets, or the time of day alone. */
const times =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?\]?|\[\d\d:\d\d:\d\d(?:[.,]\d+)?\]|\d\d:\d\d:\d\d(?:[.,]\d+)?) /;

/** What GitHub's runner and others put before a line that they take for an error. */
const levels = /^(?:##\[(?:error|warning|debug)\]|\[(?:ERROR|INFO|WARNING)\] )/;

/** Those that name who printed the line. */
const channels: readonly RegExp[] = [
  // BuildKit: `#12 3.456 `.
  /^(#\d+) \d+\.\d+ /,
  // Docker Compose: `web-1  | `.
  /^([A-Za-z][\w.-]*) +\| /,
  // concurrently, npm-run-all: `[unit] `, `[0] `.
  /^\[([\w:./@-]+)\] /,
  // Turborepo: `web:test: `; Lerna: `@acme/web: `.
  /^((?:@[\w.-]+\/)?[\w.-]+:[A-Za-z][\w:-]*): /,
  /^(@[\w.-]+\/[\w.-]+): /,
  // pnpm: `packages/web test: `.
  /^((?:\.|(?:[\w@.-]+\/)+[\w@.-]+) [\w:-]+): /,
];

/** So many prefixes stand before one another at most. */
const mostPrefixes = 4;

/** Looks through the prefixes of a line; undefined when it has none. */
export function withoutPrefix(line: string): Unprefixed | undefined {
  let text = line;
  let channel = '';
  for (let count = 0; count < mostPrefixes; count += 1) {
    const plain = times.exec(text) ?? levels.exec(text);
    const named = plain === null ? firstMatch(channels, text) : undefined;
    const found = plain ?? named;
    if (found === undefined) break;
    text = text.slice(found[0].length);
    if (named !== undefined) channel = `${channel}${named[1] ?? ''} `;
  }
  return text === line ? undefined : { text, channel };
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return undefined;
}
