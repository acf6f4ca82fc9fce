/**
 * The words of a command line by the rules that .NET uses on every system, and so GitHub's runner for `shell`: blanks separate, double
 * quotes group, `""` inside them is a quote, and a backslash counts only before a quote.
 */
export function splitArguments(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let inWord = false;
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (!quoted && (character === ' ' || character === '\t')) {
      if (inWord) words.push(word);
      word = '';
      inWord = false;
      continue;
    }
    inWord = true;
    if (character === '\\') {
      let end = at;
      while (line[end] === '\\') end += 1;
      const slashes = end - at;
      const beforeQuote = line[end] === '"';
      word += '\\'.repeat(beforeQuote ? slashes >> 1 : slashes);
      const escapes = beforeQuote && slashes % 2 === 1;
      if (escapes) word += '"';
      at = escapes ? end : end - 1;
    } else if (character !== '"') word += character;
    else if (quoted && line[at + 1] === '"') {
      word += '"';
      at += 1;
    } else quoted = !quoted;
  }
  if (inWord) words.push(word);
  return words;
}
