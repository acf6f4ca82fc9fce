/**
 * Where the text has more lists and maps in brackets than `most`, which is the offset of the first beyond that; undefined for any other
 * text. The parser would take half a minute to come to it: so the brackets are counted before, and as brackets of YAML only where the
 * text has that many at all. `lex` gives the words and signs of YAML, with marks of one control character between them.
 */
export function bracketsBeyond(
  most: number,
  text: string,
  lex: (text: string) => Iterable<string>,
): number | undefined {
  if (count(text, '[') + count(text, '{') <= most) return undefined;
  let offset = 0;
  let brackets = 0;
  for (const lexeme of lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    if (brackets > most) return offset;
    if (!isMark(lexeme)) offset += lexeme.length;
  }
  return undefined;
}

/** No text of a graph file has such a character. */
function isMark(lexeme: string): boolean {
  return lexeme.length === 1 && lexeme < ' ' && lexeme !== '\n' && lexeme !== '\t' && lexeme !== '\r';
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}
