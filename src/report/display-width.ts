/** Columns that a tab takes where a source line is quoted. */
const tabColumns = 4;

/** What a terminal shows as nothing, or what moves or turns what follows: it is shown by its number. */
const unseen =
  /[\u034f\p{Cc}\p{Cf}\u00a0\u115f\u1160\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u3164\ufeff\uffa0\ufffc]/u;

/** Characters that stand on top of the one before them. */
const combining = /[\p{Mn}\p{Me}]/u;

/**
 * Characters that take two columns in terminals: emoji, the scripts of East Asia, and full-width forms, by the ranges of
 * Unicode's EastAsianWidth.txt in which W and F prevail.
 */
const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Half-width forms of the wide scripts. */
const halfWidth = /[\uff61-\uffdc]/u;

/** One character as it is quoted. */
export interface Cell {
  readonly shown: string;
  /** In columns of a terminal. */
  readonly width: number;
}

/** The character (one code point) as a quoted line shows it: in one line, visible and harmless. */
export function cellOf(character: string): Cell {
  if (character === '\t') return { shown: ' '.repeat(tabColumns), width: tabColumns };
  if (unseen.test(character)) {
    const shown = `<${codePointName(character)}>`;
    return { shown, width: shown.length };
  }
  if (combining.test(character)) return { shown: character, width: 0 };
  // Half of a surrogate pair is no character.
  if (/^[\ud800-\udfff]$/.test(character)) return { shown: '\ufffd', width: 1 };
  return { shown: character, width: wide.test(character) && !halfWidth.test(character) ? 2 : 1 };
}

/** A character's number as Unicode writes it: `U+00A0`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
