import { oneOrMany } from '../../language/forms/collection-forms.ts';
import { advised } from '../../language/forms/form.ts';
import type { KeyRule } from '../../language/forms/key-rules.ts';
import { text } from '../../language/forms/scalar-forms.ts';
import type { ValueAdvice } from '../../language/forms/value-advice.ts';

/** For `junit` that is a switch, as it is in some tools, or a map. */
const junitAdvice: ValueAdvice = () =>
  'name the files that the test runner writes, such as reports/*.xml; leave the key out when it writes none';

/** The key of a task, and of `defaults`, that says where its test runner writes reports. */
export const reportKeys = {
  junit: {
    form: advised(
      oneOrMany('a pattern of files, a list of patterns', text('a pattern', { expressions: true })),
      junitAdvice,
    ),
    help: 'Patterns, from the workspace, of the JUnit XML files that the task writes: every report names the cases that failed, and junit.xml has all cases. Default: none.',
  },
};

/** A service has no end at which its files would be read. */
export const reportRules: readonly KeyRule[] = [
  {
    kind: 'not-both',
    keys: ['service', 'junit'],
    hint: 'a test report is read when its task has ended: state junit on the task that runs the tests',
  },
];
