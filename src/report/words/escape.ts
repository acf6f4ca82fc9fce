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
 * Text as plain text in a paragraph, a list item or a table cell of Markdown, in one line: every ASCII punctuation mark that
 * could mean something is a character reference, which Markdown takes for text everywhere. `@` and `#` are among them,
 * so that no name mentions anybody or links to an issue; `-`, `1.` and `1)` only where they would begin a list.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .trim()
    .replaceAll(/[!"#$%&'*+/:;<=>?@[\\\]^_`{|}~]|^-|(?<=^\d+)[.)]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}
