import { either } from '../../language/forms/collection-forms.ts';
import type { RecordOf } from '../../language/forms/record-form.ts';
import { expression, meaning } from '../../language/forms/scalar-forms.ts';
import { probeOfKind } from '../../model/probe.ts';
import { openLog } from './search-output.ts';

const aPattern = 'a regular expression';

/** The keys of a probe by the output. */
export const logKeys = {
  log: {
    form: either(expression, meaning(aPattern, {}, regularExpression)),
    help: 'Ready when a line of the output matches this regular expression.',
  },
};

/** A line of the output matches. */
export const log = probeOfKind('log', {
  decode: (keys: RecordOf<typeof logKeys>) => keys.log && { pattern: keys.log.value },
  templates: ({ pattern }) => [pattern],
  evaluate: ({ pattern }, read) => ({ pattern: read(pattern, regularExpression, aPattern) }),
  open: ({ pattern }, service) => openLog(pattern, service),
});

/** The text when it is the source of a regular expression of JavaScript; an empty one would match whatever is printed. */
function regularExpression(written: string): string | undefined {
  if (written === '') return undefined;
  try {
    new RegExp(written).test('');
    return written;
  } catch {
    return undefined;
  }
}
