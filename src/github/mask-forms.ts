/**
 * The value and the forms in which it is likely to be printed: those that GitHub's runner masks (actions/runner,
 * ValueEncoders.cs), JavaScript's versions of the same encodings where they differ, and base64 with the value somewhere
 * in the middle. No two are equal, none is empty.
 */
export function maskForms(value: string): readonly string[] {
  // Through UTF-8, since half a surrogate pair cannot be encoded.
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const uri = encodeURIComponent(bytes.toString());
  const forms = [
    value,
    ...base64Forms(bytes),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    json,
    json.replaceAll(/[\u0085\u2028\u2029]/g, (character) => `\\u${hexadecimal(character, 4)}`),
    uri,
    uri.replaceAll(/[!'()*]/g, (character) => `%${hexadecimal(character, 2).toUpperCase()}`),
    escapedLikeXml(value),
    ...(value.length > 8 && value.startsWith('"') && value.endsWith('"') ? [value.slice(1, -1)] : []),
    ...ampersandSections(value),
  ];
  return [...new Set(forms)].filter((form) => form !== '');
}

/** The value alone and without its first byte or two, with the digits that it determines wherever it stands in base64. */
function base64Forms(bytes: Buffer): readonly string[] {
  const alone = [0, 1, 2].map((from) => bytes.subarray(from).toString('base64'));
  // With fewer than four digits nearly every text would be masked.
  const inside = [0, 1, 2]
    .map((before) => base64Inside(bytes, before))
    .filter((digits) => digits.length >= 4);
  return [...alone, ...inside];
}

/** The base64 digits that the bytes alone determine when `before` bytes precede them. */
function base64Inside(bytes: Buffer, before: number): string {
  const digits = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
  return digits.slice(Math.ceil((before * 8) / 6), digits.length - shared);
}

function escapedLikeXml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** The parts into which PowerShell's error messages tear a value at `&` or `&+`, when they have at least 6 characters. */
function ampersandSections(value: string): readonly string[] {
  const coloured = value.indexOf('&+');
  const end = coloured >= 0 ? coloured + 2 : value.lastIndexOf('&') + 1;
  if (end === 0) return [];
  // After `&+` one character is coloured and so no longer beside the rest.
  const sections = [value.slice(0, end), value.slice(coloured >= 0 ? end + 1 : end)];
  return sections.filter((section) => section.length >= 6);
}

function hexadecimal(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, '0');
}
