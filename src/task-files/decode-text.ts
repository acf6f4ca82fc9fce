/**
 * The text of a file as .NET's `File.ReadAllText` reads it: UTF-8 unless a byte order mark says UTF-16 or UTF-32,
 * without that mark, with U+FFFD for what is not valid.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes.subarray(3));
  if (first === 0xff && second === 0xfe) {
    if (third === 0 && fourth === 0) return decodeUtf32(bytes.subarray(4), true);
    return decodeAs('utf-16le', bytes.subarray(2));
  }
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes.subarray(2));
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) {
    return decodeUtf32(bytes.subarray(4), false);
  }
  return decodeAs('utf-8', bytes);
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 <= bytes.length ? view.getUint32(at, littleEndian) : -1;
    const valid = code >= 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
    characters.push(valid ? String.fromCodePoint(code) : '\uFFFD');
  }
  return characters.join('');
}
