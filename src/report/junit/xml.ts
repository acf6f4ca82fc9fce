/** What no XML 1.0 document may hold, not even as a reference (https://www.w3.org/TR/xml/#charsets): halves of surrogate pairs too. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Most texts have none of these, and are looked at once. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const notable = /[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as text of an element or of a quoted attribute: a reader gets the same text back, with U+FFFD for each character that XML forbids. */
export function xmlText(text: string): string {
  if (!notable.test(text)) return text;
  return text.replaceAll(forbidden, '\ufffd').replaceAll(
    /[&<>"'\r\n\t]/g,
    // A reader makes spaces of the white space in attributes, and line feeds of carriage returns.
    (character) => references[character] ?? `&#${character.charCodeAt(0)};`,
  );
}

/** Text as `xmlText` has it, with its line ends and tabs left as they are: for the text of elements, which people read in the file. */
export function xmlLines(lines: readonly string[]): string {
  return lines.map((line) => xmlText(line).replaceAll('&#9;', '\t')).join('\n');
}

/** The attributes of an element, each with a space before it; those without a value are left out. */
export function xmlAttributes(
  attributes: readonly (readonly [name: string, value: string | number | undefined])[],
): string {
  return attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
