import { list } from '../../language/forms/collection-forms.ts';
import type { RecordOf } from '../../language/forms/record-form.ts';
import { text } from '../../language/forms/scalar-forms.ts';
import type { ValueAdvice } from '../../language/forms/value-advice.ts';
import { type NotReady, probeOfKind } from '../../model/probe.ts';

const aWord = 'a word';

/** For `ready` that is a list of words. */
export const wordsAdvice: ValueAdvice = (node) => (node.kind === 'list' ? 'write {command: […]}' : undefined);

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
export const command = probeOfKind('command', {
  decode: (keys: RecordOf<typeof commandKeys>) =>
    keys.command && { words: keys.command.value.map(({ value }) => value) },
  templates: ({ words }) => words,
  evaluate: ({ words }, read) => ({ words: words.map((word) => read(word, (written) => written, aWord)) }),
  open: ({ words }, { runProgram }) => {
    const subject = words.join(' ');
    let asked: Promise<unknown> = Promise.resolve();
    const ask = async (signal: AbortSignal): Promise<NotReady> => {
      const problem = await runProgram(words, signal);
      return problem === undefined ? undefined : `${subject}: ${problem}`;
    };
    return {
      subject,
      timesItself: true,
      ask: (signal) => {
        const answer = ask(signal);
        asked = answer.catch(() => undefined);
        return answer;
      },
      stop: async () => void (await asked),
    };
  },
});
