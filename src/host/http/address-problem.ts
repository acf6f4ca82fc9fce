/**
 * What a text is that should be an address with `http://` or `https://`; undefined for one. It is told without the text itself, which may hold
 * a password.
 */
export function addressProblem(text: string): string | undefined {
  if (text === '') return 'none';
  if (!URL.canParse(text)) return 'a text that is no address';
  const { protocol } = new URL(text);
  return /^https?:$/.test(protocol) ? undefined : `one that begins with ${JSON.stringify(protocol)}`;
}
