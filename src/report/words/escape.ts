/** Text as text of an HTML element or of a quoted attribute, in one line. */
export function escapeHtml(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Text as mere text in a paragraph, an item or a table's cell of Markdown, in one line: every ASCII punctuation mark that
 * could mean something is a character reference, which Markdown takes for text everywhere. `@` and `#` are among them,
 * so that no name mentions anybody or links to an issue; `-`, `1.` and `1)` only where they would begin a list.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .trim()
    .replaceAll(/[!"#$%&'*+/:;<=>?@[\\\]^_`{|}~]|^-|(?<=^\d+)[.)]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * Text as text of an XML element or of a quoted attribute, its line ends kept; U+FFFD stands for what no XML 1.0
 * document may hold (https://www.w3.org/TR/xml/#charsets).
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\uFFFD')
    .replaceAll(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}
