import type { Diagnostic } from '../../model/diagnostic.ts';
import { codePointName } from '../../model/unseen.ts';
import { comparePositions } from '../diagnostics/diagnostics.ts';

/** What a character is called, and what it is usually typed for. */
interface Strange {
  readonly name: string;
  /** The sign of YAML that it looks like; undefined when it looks like nothing. */
  readonly insteadOf: string | undefined;
}

/** Characters by their numbers, with the names that Unicode gives them. */
const rows: readonly (readonly [instead: string | undefined, names: Readonly<Record<string, string>>])[] = [
  [
    'a space',
    {
      '\u00a0': 'no-break space',
      '\u2002': 'en space',
      '\u2003': 'em space',
      '\u2007': 'figure space',
      '\u2009': 'thin space',
      '\u200a': 'hair space',
      '\u202f': 'narrow no-break space',
      '\u205f': 'medium mathematical space',
      '\u3000': 'ideographic space',
    },
  ],
  [
    undefined,
    {
      '\u00ad': 'soft hyphen',
      '\u061c': 'Arabic letter mark',
      '\u180e': 'Mongolian vowel separator',
      '\u200b': 'zero width space',
      '\u200c': 'zero width non-joiner',
      '\u200d': 'zero width joiner',
      '\u200e': 'left-to-right mark',
      '\u200f': 'right-to-left mark',
      '\u2028': 'line separator',
      '\u2029': 'paragraph separator',
      '\u202a': 'left-to-right embedding',
      '\u202b': 'right-to-left embedding',
      '\u202c': 'pop directional formatting',
      '\u202d': 'left-to-right override',
      '\u202e': 'right-to-left override',
      '\u2060': 'word joiner',
      '\u2066': 'left-to-right isolate',
      '\u2067': 'right-to-left isolate',
      '\u2068': 'first strong isolate',
      '\u2069': 'pop directional isolate',
      '\ufeff': 'byte order mark',
    },
  ],
  [
    '-',
    {
      '\u2010': 'hyphen',
      '\u2011': 'non-breaking hyphen',
      '\u2012': 'figure dash',
      '\u2013': 'en dash',
      '\u2014': 'em dash',
      '\u2015': 'horizontal bar',
      '\u2022': 'bullet',
      '\u2212': 'minus sign',
      '\uff0d': 'fullwidth hyphen-minus',
    },
  ],
  [
    '"',
    {
      '\u00ab': 'left-pointing double angle quotation mark',
      '\u00bb': 'right-pointing double angle quotation mark',
      '\u201c': 'left double quotation mark',
      '\u201d': 'right double quotation mark',
      '\u201e': 'double low-9 quotation mark',
      '\uff02': 'fullwidth quotation mark',
    },
  ],
  [
    "'",
    {
      '\u2018': 'left single quotation mark',
      '\u2019': 'right single quotation mark',
      '\u201a': 'single low-9 quotation mark',
      '\uff07': 'fullwidth apostrophe',
    },
  ],
  [':', { '\u2236': 'ratio', '\ufe55': 'small colon', '\uff1a': 'fullwidth colon' }],
  [',', { '\u3001': 'ideographic comma', '\uff0c': 'fullwidth comma' }],
  ['#', { '\uff03': 'fullwidth number sign' }],
  ['*', { '\uff0a': 'fullwidth asterisk' }],
  ['&', { '\uff06': 'fullwidth ampersand' }],
  ['|', { '\uff5c': 'fullwidth vertical line' }],
  ['{', { '\uff5b': 'fullwidth left curly bracket' }],
  ['}', { '\uff5d': 'fullwidth right curly bracket' }],
  ['[', { '\uff3b': 'fullwidth left square bracket' }],
  [']', { '\uff3d': 'fullwidth right square bracket' }],
];

const strangers: ReadonlyMap<string, Strange> = new Map([
  ...rows.flatMap(([insteadOf, names]) =>
    Object.entries(names).map(([character, name]) => [character, { name, insteadOf }] as const),
  ),
  ...Array.from(
    { length: 10 },
    (_, digit) =>
      [String.fromCodePoint(0xff10 + digit), { name: 'fullwidth digit', insteadOf: String(digit) }] as const,
  ),
]);

/** How far from the place a line is examined, in UTF-16 units. */
const reach = 200;

/**
 * The diagnostics, where those caused by a strange character name that character and its
 * place: one that is invisible, or that looks like a sign of YAML and is not. `isSyntax` says that they are mistakes of
 * YAML itself, of which the reason may stand in the line above.
 */
export function explainCharacters(
  diagnostics: readonly Diagnostic[],
  lineAt: (line: number) => string,
  isSyntax: boolean,
): readonly Diagnostic[] {
  const explained = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const found = reasonOf(diagnostic, lineAt, isSyntax) ?? diagnostic;
    explained.set(`${found.at.line}:${found.at.column} ${found.message}`, found);
  }
  return [...explained.values()].toSorted((left, right) => comparePositions(left.at, right.at));
}

function reasonOf(
  diagnostic: Diagnostic,
  lineAt: (line: number) => string,
  isSyntax: boolean,
): Diagnostic | undefined {
  const { at, found } = diagnostic;
  const line = lineAt(at.line);
  const candidates = [
    [at.line, inWord(line, at.column - 1)],
    [at.line, inIndent(line)],
    // What should be below a key is not there when the line below is indented with something else.
    ...(found === 'nothing' ? [[at.line + 1, inIndent(lineAt(at.line + 1))] as const] : []),
    ...(isSyntax
      ? [[at.line, inKey(line)] as const, [at.line - 1, inKey(lineAt(at.line - 1))] as const]
      : []),
  ] as const;
  for (const [number, offset] of candidates) {
    if (offset === undefined) continue;
    const character = String.fromCodePoint(lineAt(number).codePointAt(offset) ?? 0);
    return characterDiagnostic(character, { ...at, line: number, column: offset + 1 });
  }
  return undefined;
}

/** Where a strange character stands in the word that begins at a place; undefined when none does. */
function inWord(line: string, start: number): number | undefined {
  const word = /^[^ \t,[\]{}]*/.exec(line.slice(start, start + reach))?.[0] ?? '';
  const index = [...word.matchAll(/[^]/gu)].find(({ 0: character, index: place }) => {
    const { insteadOf } = strangers.get(character) ?? { insteadOf: 'nothing' };
    // Inside a word a quotation mark is part of it.
    return insteadOf === '"' || insteadOf === "'" ? place === 0 : insteadOf !== 'nothing';
  })?.index;
  return index === undefined ? undefined : start + index;
}

/** Where a strange character stands among the white space that begins a line. */
function inIndent(line: string): number | undefined {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const { name, insteadOf } = strangers.get(line.charAt(indent)) ?? {};
  return name !== undefined && (insteadOf === undefined || insteadOf === 'a space') ? indent : undefined;
}

/** Where a strange character stands in what should be a key or begin an item of a list. */
function inKey(line: string): number | undefined {
  const start = /^[ \t]*(?:- +)?/.exec(line)?.[0].length ?? 0;
  const key = /^[^ \t:]*:?/.exec(line.slice(start, start + reach))?.[0] ?? '';
  const after = line.charAt(start + key.length);
  const inside = inWord(key, 0);
  if (inside !== undefined) return start + inside;
  return key.endsWith(':') && strangers.has(after) ? start + key.length : undefined;
}

function characterDiagnostic(character: string, at: Diagnostic['at']): Diagnostic {
  const { name = '', insteadOf } = strangers.get(character) ?? {};
  const called = `${codePointName(character)} (${name})`;
  const { length } = character;
  if (insteadOf === undefined) {
    return { message: `an invisible character stands here: ${called}`, at, length, hint: 'remove it' };
  }
  const right = insteadOf === 'a space' ? insteadOf : insteadOf === '"' ? `'"'` : `"${insteadOf}"`;
  return {
    message: `${called} stands where ${right} belongs`,
    at,
    length,
    hint: `write ${right}: YAML takes this character for a letter`,
  };
}
