import type { NamedPlace } from '../../model/failure-cause.ts';

/** Files of languages, package managers and test runners: a failure passes through them, and is not in them. */
const foreign =
  /node_modules|\bnode:|^\[|^internal\/(?:modules|process|main|timers|per_context)\b|<anonymous>|site-packages|dist-packages|\/lib\/python\d|<frozen |<string>|<stdin>|\/rustc\/|\.cargo\/registry|\/rustlib\/|\/go\/(?:src|pkg)\/|\/gems\/|\/lib\/ruby\/|\/vendor\/|^\/usr\/(?:include|lib)\/|^(?:java|javax|jdk|sun|kotlin|scala|groovy)\.|\b(?:org\.(?:junit|opentest4j|gradle|apache\.maven|assertj|hamcrest|mockito|testng)|worker\.org)\./;

/** The groups of a match that have text. */
export function groupsOf(match: RegExpMatchArray | RegExpExecArray | null | undefined): Groups {
  return match?.groups ?? {};
}

/** What a pattern has found, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The place that groups name; undefined when they name no file with a line. */
export function placeOf(groups: Groups, directory: string | undefined): NamedPlace | undefined {
  const { file, line, column } = groups;
  const number = Number(line);
  if (file === undefined || !Number.isSafeInteger(number) || number < 1) return undefined;
  const inside = groups['package'] ?? packageOf(groups['class']) ?? directory;
  const hasDirectory = inside === undefined || /[\\/]/.test(file);
  return {
    file: hasDirectory ? file : `${inside}/${file}`,
    line: number,
    column: column === undefined || !Number.isSafeInteger(Number(column)) ? undefined : Number(column),
  };
}

/** Whether a match names a place in a library. */
export function isForeign(groups: Groups): boolean {
  return foreign.test(groups['file'] ?? '') || foreign.test(groups['class'] ?? '');
}

/** `com.example.CartTest` is in `com/example`. */
function packageOf(name: string | undefined): string | undefined {
  const end = name?.lastIndexOf('.') ?? -1;
  return name === undefined || end < 0 ? undefined : name.slice(0, end).replaceAll('.', '/');
}

/** What is said before what is wrong: that an assertion failed. */
const assertion =
  /^(?:Uncaught |Failure\/Error: |(?:[\w.]+\.)?Assertion(?:Failed)?Error(?: \[\w+\])?: )+(?=\S)/;

/** By which method a test runner for JavaScript has compared. */
const comparison = / \/\/ (?:Object\.is|deep|strict|shallow)[\w .-]*$/;

/** A line without its indentation, with only what is wrong. */
export function plainHeadline(line: string): string {
  const text = line.trim().replaceAll(/\s{2,}/g, ' ');
  return text
    .replace(assertion, '')
    .replace(comparison, '')
    .replace(/^'(.*)'$/, '$1');
}

/** A name as one line: `cart > adds the tax`. */
export function plainTestName(name: string | undefined): string | undefined {
  const text = name
    ?.replaceAll(/\s*\n\s*| [›»] | -> /g, ' > ')
    .replace(/[ ─═-]+$/, '')
    .trim();
  return text === '' ? undefined : text;
}
