import { list } from '../forms/collection-forms.ts';
import type { RecordOf } from '../forms/record-form.ts';
import { text } from '../forms/scalar-forms.ts';
import type { ProbeKind } from './probe-kind.ts';

const aWord = 'a word';

/** The keys of a probe by a program. */
export const commandKeys = {
  command: {
    form: list(
      'a list of words: a program and its arguments',
      text(aWord, { expressions: true, mayBeEmpty: true }),
    ),
    help: 'Ready when this program, run without a shell, exits with 0.',
  },
};

/** A program exits with 0. */
export const command: ProbeKind<'command', RecordOf<typeof commandKeys>> = {
  decode: (keys) => keys.command && { kind: 'command', words: keys.command.value.map(({ value }) => value) },
  templates: ({ words }) => words,
  evaluate: ({ words }, read) => ({
    kind: 'command',
    words: words.map((word) => read(word, (written) => written, aWord)),
  }),
};
