/** A mistake in the YAML itself, in words. */
interface YamlProblem {
  readonly message: string;
  readonly hint?: string;
}

const quoteIt = 'put the whole value in quotes, or write it as a block with |';
const quoteInFlow = 'inside { } and [ ] a text that holds { } [ ] or a comma needs quotes';

/** What the parser says (a regular expression), what it means, and what to do; `$1` is the first group. */
const meanings: readonly (readonly [RegExp, string, string?])[] = [
  [/^Tabs are not allowed/, 'a tab stands where indentation is expected', 'indent with spaces'],
  [/^Nested mappings are not allowed/, 'a value holds a second ": "', quoteIt],
  [
    /^Block collections are not allowed within flow/,
    'a value inside { } or [ ] holds a ": "',
    'put the whole value in quotes',
  ],
  [
    /^Missing closing (.)quote/,
    'a text that begins with $1 has no closing $1',
    'it begins before this place',
  ],
  [
    /^Flow map .*end with a/,
    'a map that begins with { has no closing }',
    'close it, and indent what is inside',
  ],
  [
    /^Flow sequence .*end with a/,
    'a list that begins with [ has no closing ]',
    'close it, and indent what is inside',
  ],
  [
    /^All mapping items must start/,
    'this key is not indented like its neighbours',
    'indent all keys of a map alike',
  ],
  [
    /^All sequence items must start/,
    'this "-" is not indented like its neighbours',
    'indent all items of a list alike',
  ],
  [
    /^Implicit (?:map )?keys/,
    'this is not a key with a value',
    'write "key: value"; a long text goes into a block with |',
  ],
  [
    /^Sequence item without -/,
    'an item of a list does not begin with "-"',
    'write "- " before it, or indent it less',
  ],
  [/^Plain value cannot start with .*(?:character|indicator) (\S)$/, 'a value cannot begin with $1', quoteIt],
  [/^Plain value cannot start with a tab/, 'a value cannot begin with a tab', 'separate it with spaces'],
  [
    /^Unresolved tag: (.*)$/s,
    '"$1" is read as a YAML tag, and there are no tags here',
    'a text that begins with ! needs quotes, or ${{ }} around it',
  ],
  [
    /tag/i,
    'a "!" begins a YAML tag, and there are no tags here',
    'a text that begins with ! needs quotes, or ${{ }} around it',
  ],
  [
    / at node end$/,
    'text follows the end of a value',
    'a comma is missing; or put the whole value in quotes, since one that begins with [, { or a quote ends where that is closed',
  ],
  [
    /^Invalid escape sequence (.*)$/,
    'there is no escape $1 in a text in double quotes',
    'write \\\\ for a backslash, or use single quotes',
  ],
  [/^Missing , or :/, 'a comma or a colon is missing here'],
  [/^Missing ,/, 'a comma is missing here'],
  [/^Unexpected (?:,|empty item)/, 'a comma stands here without an item before it'],
  [/^Missing space after :/, 'a space is missing after ":"'],
  [
    /^Comments must be separated/,
    'a space is missing before "#"',
    'a "#" that is not a comment needs quotes around the value',
  ],
  [/1024 chars/, 'this key is longer than 1024 characters'],
  [
    /^Block scalar header includes/,
    'text follows the | or > that begins a block',
    'begin the text on the next line',
  ],
  [
    /^Block scalars with more-indented leading empty lines/,
    'an empty line above this one is indented further',
    'remove the spaces of that line: YAML counts them as the indentation of the text',
  ],
  [
    /^(?:A block sequence may not|Unexpected block-seq-ind)/,
    'a list begins on the line of its key',
    'begin it on the next line',
  ],
  [/^A node can have at most one anchor/, 'a value has two anchors', 'keep one'],
  [
    /^Alias cannot be/,
    'a "*" begins an alias, and no name follows',
    'a text that begins with * needs quotes',
  ],
  [
    /^Anchor cannot be/,
    'a "&" begins an anchor, and no name follows',
    'a text that begins with & needs quotes',
  ],
  [/^(?:Alias|Anchor) ending in :/, 'the name of an anchor ends in ":"', 'put a space before the colon'],
  [/^Not a YAML token: (.*)$/s, '"$1" cannot stand here', 'after | or > a text begins on the next line'],
  [/^Unexpected flow-map-end token/, 'a } stands here that ends nothing', quoteInFlow],
  [/^Unexpected flow-seq-end token/, 'a ] stands here that ends nothing', quoteInFlow],
  [/^Unexpected comma token/, 'a comma stands here that separates nothing', quoteInFlow],
  [/^Unexpected (.*) token/, 'this is not YAML: unexpected $1'],
];

/** What the YAML parser's message means, in the words of somebody who writes YAML and never read its grammar. */
export function explainYaml(parserMessage: string): YamlProblem {
  for (const [pattern, message, hint] of meanings) {
    const match = pattern.exec(parserMessage);
    if (match === null) continue;
    const words = message.replaceAll('$1', () => shorten(match[1] ?? ''));
    return hint === undefined ? { message: words } : { message: words, hint };
  }
  return { message: `this is not YAML: ${shorten(parserMessage)}` };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
