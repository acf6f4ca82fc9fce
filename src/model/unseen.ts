/** Characters that a terminal shows as nothing, or that move or reverse what follows; tabs and line feeds are among them. */
const unseenCharacter =
  /[\u034f\p{Cc}\p{Cf}\u00a0\u115f\u1160\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u3164\uffa0\ufffc]/u;

/** Whether a character is invisible. */
export function isUnseen(character: string): boolean {
  return unseenCharacter.test(character);
}

/** A character's number as Unicode writes it: `U+00A0`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with each invisible character shown by its number: `a<U+200B>`. */
export function withUnseenShown(text: string): string {
  return Array.from(text, (character) =>
    isUnseen(character) ? `<${codePointName(character)}>` : character,
  ).join('');
}
