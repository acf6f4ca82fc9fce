import { codePointName, isUnseen } from '../../model/unseen.ts';

/** Columns that a tab takes where a source line is quoted. */
const tabColumns = 4;

/** Characters that stand on top of the one before them. */
const combining = /[\p{Mn}\p{Me}]/u;

/**
 * Characters that take two columns in terminals: emoji, the scripts of East Asia, and full-width forms, by the ranges of
 * Unicode's EastAsianWidth.txt that are mostly W and F.
 */
const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3001-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Half-width forms of the wide scripts. */
const halfWidth = /[\uff61-\uffdc]/u;

/** One character of a quoted line. */
export interface Cell {
  readonly shown: string;
  /** In columns of a terminal. */
  readonly width: number;
}

/** The character (one code point) as a quoted line shows it: in one line, visible and harmless. */
export function cellOf(character: string): Cell {
  if (character === '\t') return { shown: ' '.repeat(tabColumns), width: tabColumns };
  if (isUnseen(character)) {
    const shown = `<${codePointName(character)}>`;
    return { shown, width: shown.length };
  }
  if (combining.test(character)) return { shown: character, width: 0 };
  // Half a surrogate pair is not a character.
  if (/^[\ud800-\udfff]$/.test(character)) return { shown: '\ufffd', width: 1 };
  return { shown: character, width: wide.test(character) && !halfWidth.test(character) ? 2 : 1 };
}
