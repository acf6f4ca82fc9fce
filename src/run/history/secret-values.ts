import type { TaskFiles } from '../../model/outcome.ts';

/** Names of variables and outputs whose values are probably secret; an author is none. */
const secretName =
  /token|secret|passw|passphrase|credential|private|api_?key|access_?key|auth(?!or(?!i[sz])|_sock$)/i;

/** A shorter value is not searched for: it is in many texts by chance. */
const shortestValue = 6;

/** A shorter line is not masked, by which reports would be hard to read. */
const shortestMask = 8;

/**
 * The lines to mask of variables whose values are probably secret. The runner masks the secrets of a workflow in what it reads itself, and tells nobody
 * which they are: this is for what goes elsewhere.
 */
export function probableSecrets(variables: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(variables)
    .filter(([name]) => secretName.test(name))
    .flatMap(([, value = '']) => value.split(/[\r\n]+/).map((line) => line.trim()))
    .filter((line) => line.length >= shortestMask);
}

/** Knows what may not be kept between runs: who may read a history, or a cache, need not be allowed to read the secrets of a job. */
export class SecretValues {
  readonly #values: readonly string[];

  /** @param variables of the step */
  constructor(variables: Iterable<readonly [string, string]>) {
    this.#values = [...new Map(variables)]
      .filter(([name, value]) => secretName.test(name) && value.length >= shortestValue)
      .map(([, value]) => value);
  }

  /** Whether what a task wrote has a value of a variable that is probably secret, or a name of its own that says so. */
  areIn({ outputs, env, path, summary }: TaskFiles): boolean {
    for (const name of [...outputs.keys(), ...env.keys()]) if (secretName.test(name)) return true;
    const texts = [...outputs.values(), ...env.values(), ...path, summary];
    return texts.some((text) => this.#values.some((value) => text.includes(value)));
  }
}
