import type { Position } from '../../model/diagnostic.ts';
import type { Named } from '../../language/forms/collection-forms.ts';
import type { Found } from '../../language/forms/form.ts';
import { maximalVariables } from '../../language/diagnostics/limits.ts';
import type { Diagnostics } from '../../language/diagnostics/diagnostics.ts';

type Layer = Named<ReadonlyMap<string, Found<string>>> | undefined;

/** The environment variables of a task. */
export interface Variables {
  /** All of them with the places where they stand, the file's first; of two with the same name the one that counts. */
  readonly found: ReadonlyMap<string, Found<string>>;
  /** The file's, also those that the task has its own value for. What needs export is over these. */
  readonly file: ReadonlyMap<string, string>;
  /** Those of the defaults and the task, which are over all else. */
  readonly own: ReadonlyMap<string, string>;
}

const nothing: ReadonlyMap<string, Found<string>> = new Map();

/** The variables of a task without any `env`. */
export const noVariables: Variables = { found: nothing, file: new Map(), own: new Map() };

/** Puts the `env` of each task over that of the defaults and of the file, within the bounds of memory. */
export class EnvironmentLayers {
  readonly #file: ReadonlyMap<string, string>;
  readonly #defaults: ReadonlyMap<string, Found<string>>;
  /** The variables of every task without an `env` of its own, which share them. */
  readonly #below: Variables;
  #left = maximalVariables;
  readonly #diagnostics: Diagnostics;

  constructor(file: Layer, defaults: Layer, diagnostics: Diagnostics) {
    const fileFound = file?.value ?? nothing;
    this.#file = valuesOf(fileFound);
    this.#defaults = defaults?.value ?? nothing;
    const found = new Map([...fileFound, ...this.#defaults]);
    this.#below = { found, file: this.#file, own: valuesOf(this.#defaults) };
    this.#diagnostics = diagnostics;
  }

  /** The variables of the task that stands at a place. */
  over(task: Layer, at: Position): Variables {
    const before = this.#left;
    this.#left -= this.#below.found.size + (task?.value.size ?? 0);
    if (before >= 0 && this.#left < 0) {
      const expected = `at most ${maximalVariables}, those of the file counted for each task`;
      this.#diagnostics.add({ message: 'the tasks have too many environment variables', expected, at });
    }
    if (this.#left < 0) return noVariables;
    if (task === undefined) return this.#below;
    return {
      found: new Map([...this.#below.found, ...task.value]),
      file: this.#file,
      own: valuesOf(new Map([...this.#defaults, ...task.value])),
    };
  }
}

function valuesOf(found: ReadonlyMap<string, Found<string>>): ReadonlyMap<string, string> {
  return new Map([...found].map(([name, variable]) => [name, variable.value]));
}
