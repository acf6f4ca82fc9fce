import { either } from '../forms/collection-forms.ts';
import type { RecordOf } from '../forms/record-form.ts';
import { expression, meaning } from '../forms/scalar-forms.ts';
import type { ProbeKind } from './probe-kind.ts';

const aPattern = 'a regular expression';

/** The keys of a probe by the output. */
export const logKeys = {
  log: {
    form: either(expression, meaning(aPattern, {}, regularExpression)),
    help: 'Ready when a line of the output matches this regular expression.',
  },
};

/** A line of the output matches. */
export const log: ProbeKind<'log', RecordOf<typeof logKeys>> = {
  decode: (keys) => keys.log && { kind: 'log', pattern: keys.log.value },
  templates: ({ pattern }) => [pattern],
  evaluate: (probe, read) => ({ ...probe, pattern: read(probe.pattern, regularExpression, aPattern) }),
};

/** The text when it is the source of a regular expression of JavaScript. */
function regularExpression(written: string): string | undefined {
  try {
    return new RegExp(written).source === '' ? undefined : written;
  } catch {
    return undefined;
  }
}
