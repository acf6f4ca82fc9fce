/** The names on which the runner acts. */
const names =
  'add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-env|set-output|stop-commands|warning';

/** Characters that .NET's search may skip when it compares by the rules of a language. */
const invisible = '[\\p{Cc}\\p{Cf}\\p{Mn}\\p{Default_Ignorable_Code_Point}]*';
const blank = '[\\s\\u0085\\u180e]*';

/** A head of either form, in the widest sense in which a runner could understand it. */
const colonForm = new RegExp(`^${blank}::(${names})(?: .*?)?:${invisible}:`, 'isu');
const bracketForm = new RegExp(`##\\[(${names})(?: [^\\]]*)?\\]`, 'isu');

/**
 * The names of the commands on which GitHub's runner may act when it is given this text: written anew from what the
 * runner's source does, in its widest reading, so that it shares nothing with the code under test.
 */
export function actsOn(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const name = colonForm.exec(line)?.[1] ?? bracketForm.exec(line)?.[1];
    return name === undefined ? [] : [name.toLowerCase()];
  });
}
