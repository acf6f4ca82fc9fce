/** A run could not begin, and nothing was started; the message says what was expected and found, and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
