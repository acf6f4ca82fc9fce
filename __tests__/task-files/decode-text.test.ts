import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/task-files/decode-text.ts';

const text = 'A=größe 😀\n';

function utf32(littleEndian: boolean): Buffer {
  const points = Array.from(`\uFEFF${text}`, (character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries()) {
    if (littleEndian) bytes.writeUInt32LE(point, index * 4);
    else bytes.writeUInt32BE(point, index * 4);
  }
  return bytes;
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-32, little end first', utf32(true)],
    ['UTF-32, big end first', utf32(false)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    [[0xef, 0xbb, 0x61], '\uFFFDa'],
    [[0xef, 0x61, 0xbf], '\uFFFDa\uFFFD'],
    [[0x61, 0xbb, 0xbf], 'a\uFFFD\uFFFD'],
    [[0xff, 0x61, 0x62, 0x63], '\uFFFDabc'],
    [[0x61, 0xfe, 0x62, 0x63], 'a\uFFFDbc'],
    [[0xfe, 0x61, 0x62, 0x63], '\uFFFDabc'],
    [[0x61, 0xff, 0x62, 0x63], 'a\uFFFDbc'],
    [[0, 0, 0xfe, 0x61], '\0\0\uFFFDa'],
    [[0, 0, 0x61, 0xff], '\0\0a\uFFFD'],
    [[0, 0x61, 0xfe, 0xff], '\0a\uFFFD\uFFFD'],
    [[0x61, 0, 0xfe, 0xff], 'a\0\uFFFD\uFFFD'],
  ])('takes %j, which is nearly a mark, for UTF-8', (bytes, expected) => {
    expect(decodeText(Buffer.from(bytes))).toBe(expected);
  });

  it('tells UTF-16 from UTF-32 by the second half of the mark', () => {
    expect(decodeText(Buffer.from([0xff, 0xfe, 0, 0x61]))).toBe('\u6100');
    expect(decodeText(Buffer.from([0xff, 0xfe, 0x61, 0]))).toBe('a');
    expect(decodeText(Buffer.from([0xff, 0xfe, 0, 0]))).toBe('');
  });

  it.each([
    [0, '\0'],
    [0xd7ff, '\uD7FF'],
    [0xd800, '\uFFFD'],
    [0xdfff, '\uFFFD'],
    [0xe000, '\uE000'],
    [0x10ffff, '\u{10FFFF}'],
    [0x110000, '\uFFFD'],
  ])('reads %d in UTF-32 as the character of that number, when there is one', (code, character) => {
    const bytes = Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0]);
    bytes.writeUInt32BE(code, 4);
    expect(decodeText(bytes)).toBe(character);
  });

  it('drops one mark only', () => {
    expect(decodeText(Buffer.from('\uFEFF\uFEFFx'))).toBe('\uFEFFx');
  });

  it('puts U+FFFD for what is not valid', () => {
    expect(decodeText(Buffer.from([0x61, 0xff, 0x62]))).toBe('a\uFFFDb');
    expect(decodeText(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62]))).toBe('a\uFFFD');
    const halves = Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x00, 0xd8, 0, 0, 0, 0, 0x11, 0, 0x62]);
    expect(decodeText(halves)).toBe('a\uFFFD\uFFFD\uFFFD');
  });

  it('reads an empty file', () => {
    expect(decodeText(Buffer.alloc(0))).toBe('');
  });
});
