import type { HttpOutcome } from '../../host/http/http-request.ts';
import { statusText } from '../../host/http/http-request.ts';

/** The longest answer of the service that is not an entry, in bytes. */
export const largestAnswer = 64 * 1024;

/** The fields of an answer in JSON, by name; none when it is something else. */
export function answerFields(body: Uint8Array): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}

/** The text of the first of these fields that has one; empty when none has. */
export function textField(fields: ReadonlyMap<string, unknown>, ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}

/** Whether a request was answered with a success. */
export function isSuccess(
  outcome: HttpOutcome,
): outcome is Extract<HttpOutcome, { readonly kind: 'answer' }> {
  return outcome.kind === 'answer' && outcome.status >= 200 && outcome.status < 300;
}

/** Why a request was no success, in words of the service where it has some: they hold no secrets, unlike its URLs. */
export function problemOfAnswer(outcome: HttpOutcome): {
  readonly kind: 'problem';
  readonly problem: string;
} {
  if (outcome.kind === 'failure')
    return outcome.problem === '' ? unclear : { kind: 'problem', problem: outcome.problem };
  const said = saidIn(answerFields(outcome.body));
  return { kind: 'problem', problem: `${statusText(outcome.status)}${said === '' ? '' : `: ${said}`}` };
}

/** An answer that is a success, and does not have what it should have. */
export const unclear = { kind: 'problem', problem: 'an answer that is not that of a cache service' } as const;

/** What the service says is wrong, as a line of a log may have it; empty when it says nothing. */
export function saidIn(fields: ReadonlyMap<string, unknown>): string {
  return (
    textField(fields, 'msg', 'message')
      .replaceAll(/[^\x20-\x7e]+/g, ' ')
      // The runner obeys its old commands anywhere in a line.
      .replaceAll('##[', '# #[')
      .slice(0, 200)
  );
}

/** Whether an answer is an object in JSON, as all of the service are, also where every field is left out. */
export function isObject(body: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
