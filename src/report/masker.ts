/** What stands where a secret was, as in the runner's log. */
const mark = '***';

/**
 * Knows the secrets that tasks named and makes them unreadable, as GitHub's runner does: the value, each line of it,
 * and the forms in which it is likely to be printed (actions/runner, the value encoders of the secret masker).
 */
export class Masker {
  readonly #values = new Set<string>();

  /** From now on this value is masked. Nothing but white space is no secret. */
  add(value: string): void {
    for (const text of [value, ...value.split(/[\r\n]+/)]) {
      for (const form of formsOf(text)) if (form.trim() !== '') this.#values.add(form);
    }
  }

  /** The text with every secret in it replaced by `***`; secrets that touch or overlap become one. */
  mask(text: string): string {
    const found = this.#find(text);
    if (found.length === 0) return text;
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end } of found) {
      // Covered by one that began earlier.
      if (end <= from) continue;
      if (start >= from || pieces.length === 0) pieces.push(text.slice(from, start), mark);
      from = end;
    }
    pieces.push(text.slice(from));
    return pieces.join('');
  }

  #find(text: string): readonly { readonly start: number; readonly end: number }[] {
    const found: { start: number; end: number }[] = [];
    for (const value of this.#values) {
      for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
        found.push({ start, end: start + value.length });
      }
    }
    return found.toSorted((left, right) => left.start - right.start || right.end - left.end);
  }
}

function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(bytes.toString()),
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    ...(value.length > 2 && value.startsWith('"') && value.endsWith('"') ? [value.slice(1, -1)] : []),
    // In a longer base64 text a value begins at any of three places; what depends on its neighbours is left off.
    ...[0, 1, 2].map((shift) => base64Core(bytes, shift)).filter((core) => core.length >= 4),
  ];
}

/** The base64 digits that the bytes determine alone when so many bytes stand before them. */
function base64Core(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const lead = [0, 2, 3][shift] ?? 0;
  const loose = (shift + bytes.length) % 3 === 0 ? 0 : 1;
  return encoded.slice(lead, encoded.length - loose);
}
