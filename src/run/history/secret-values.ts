import type { TaskFiles } from '../../model/outcome.ts';

/** Names of variables and outputs whose values are probably secret. */
const secretName = /token|secret|passw|passphrase|credential|private|api_?key|access_?key|auth/i;

/** A shorter value is not searched for: it is in many texts by chance. */
const shortestValue = 6;

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
